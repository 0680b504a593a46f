const WORD = "(?:[\\p{Lu}\\d][\\p{L}\\p{M}\\d&'’.+-]*|[a-z]{1,2}\\p{Lu}[\\p{L}\\d]*)";
const NAME = `(${WORD}(?: (?:(?:&|and|und|et|y|e|of|de|der) )?${WORD}){0,5})`;

/** A way in which mails name the employer; the first group is the name. */
export interface CompanyPattern {
  readonly pattern: RegExp;
  readonly weight: number;
  /** Without one of these in the folded text the pattern can't match: looking for them is cheap. */
  readonly needs: readonly string[];
  /** The name may be a person's too. */
  readonly open: boolean;
}

function of(needs: readonly string[], source: string, weight: number, open = false): CompanyPattern {
  let made: RegExp | null = null;
  return {
    needs,
    weight,
    open,
    // Made when a mail first needs it: most mails need three of these, and each costs half a millisecond to make.
    get pattern() {
      made ??= new RegExp(source, 'gu');
      return made;
    },
  };
}

/** In sentences. */
export const prose: readonly CompanyPattern[] = [
  of(
    [' at '],
    `(?:[Pp]osition|[Rr]ole|[Jj]ob|[Oo]pportunity|[Oo]pening|[Ii]nterview|[Cc]areer|[Tt]eam|here|[Aa]pplication|Engineer|Manager|Developer|Designer|Analyst|Scientist|Director) at (?:the )?${NAME}`,
    0.9,
    true,
  ),
  of(
    [' with '],
    `(?:[Ii]nterview|[Cc]all|[Mm]eeting|[Cc]onversation|[Ii]nterviewing) with (?:the )?${NAME}`,
    0.75,
    true,
  ),
  of(['at '], `\\bat (?:the )?${NAME}`, 0.7),
  of(['the ', 'our '], `(?:[Tt]he|[Oo]ur) ${NAME} (?:[Tt]eam|[Rr]ecruiting|[Tt]alent|[Hh]iring|[Pp]eople|HR)\\b`, 0.85),
  of(['appl'], `(?:[Aa]pplication|[Aa]pplying|[Aa]pplied) (?:to|with) ${NAME}`, 0.85),
  of(['interest in '], `[Ii]nterest in (?:joining |working (?:at|for|with) )?${NAME}`, 0.8),
  of(
    ['join', 'welcome', 'behalf', 'about', 'consider', 'visit', 'choosing'],
    `(?:[Jj]oin(?:ing)?|[Ww]elcome to|[Oo]n behalf of|[Aa]bout|[Cc]onsidering|[Vv]isit(?:ing)?|[Cc]hoosing) ${NAME}(?=[.,!?:]| (?:as|for|team|and|in)\\b|$)`,
    0.65,
    true,
  ),
  of(['bei '], `\\b[Bb]ei (?:der |dem |den )?${NAME}`, 0.85),
  of(['chez '], `\\b[Cc]hez ${NAME}`, 0.85),
  of(['bij '], `\\b[Bb]ij ${NAME}`, 0.85),
  of(['presso '], `\\b[Pp]resso (?:la |il |lo |l['’])?${NAME}`, 0.85),
  of(
    [' en '],
    `(?:puesto|vacante|posición|cargo|rol|entrevista|equipo|proceso|candidatura|interés)(?: [\\p{L}/().-]+){0,8} en ${NAME}`,
    0.75,
    true,
  ),
  of(
    [' na ', ' no ', ' da ', ' do ', ' com '],
    `(?:vaga|cargo|posição|entrevista|equipe|equipa|processo|candidatura|função)(?: [\\p{L}/().-]+){0,8} (?:na|no|da|do|com a|com o) ${NAME}`,
    0.75,
    true,
  ),
  of(['das ', 'ihr ', 'euer ', 'dein '], `(?:[Dd]as|[Ii]hr|[Ee]uer|[Dd]ein) ${NAME}[- ](?:Team|Recruiting)`, 0.85),
  of(['equipe '], `(?:L['’]équipe|l['’]équipe|équipe) (?:de |d['’])?${NAME}`, 0.75),
  of(['team di ', 'team de '], `(?:[Ii]l team|team) (?:di|de) ${NAME}`, 0.8),
  of(['team van', 'namens '], `(?:[Hh]et team van|[Nn]amens) ${NAME}`, 0.8),
];

/** In subjects, besides those of sentences. */
export const subjects: readonly CompanyPattern[] = [
  of([' | ', ' - '], `^${NAME} (?:\\||[-–—]) `, 0.6, true),
  of(
    [' with ', ' at ', ' @ ', ' bei ', ' chez ', ' bij ', ' en ', ' na ', ' presso ', ' con ', ' mit ', ' avec '],
    `(?:[Ii]nterview|[Ii]nvitation|[Cc]onversation|[Cc]all|[Cc]hat|[Ss]creen|[Oo]nsite|[Aa]pplication|[Gg]espräch|[Vv]orstellungsgespräch|[Ee]ntretien|[Ee]ntrevista|[Gg]esprek|[Cc]olloquio)(?:[^|]{0,60}?) (?:with|at|@|bei|chez|bij|en|na|presso|con|mit|avec) ${NAME}`,
    0.85,
    true,
  ),
  of(
    ['interview', 'phone', 'onsite', 'screen', 'appli', 'call', 'gesprach', 'entre', 'colloquio'],
    `^(?:\\p{L}+: ?)?${NAME}(?: ?[-–—|:/x]+ ?| )(?:[\\p{L}/ ]{0,24})(?:[Ii]nterview|[Pp]hone|[Oo]nsite|[Ss]creen|[Aa]pplication|[Cc]all|[Gg]espräch|[Ee]ntretien|[Ee]ntrevista|[Cc]olloquio)`,
    0.7,
    true,
  ),
  of(
    ['interview', 'invitation', 'confirm', 'gesprach', 'entre', 'colloquio'],
    `(?:[Ii]nterview|[Ii]nvitation|[Cc]onfirmation|[Cc]onfirmed|[Gg]espräch|[Ee]ntretien|[Ee]ntrevista|[Cc]olloquio)[^|]{0,60}? ?[-–—|:] ?${NAME}$`,
    0.6,
    true,
  ),
];

/** Behind a title in a signature. */
export const signatureLine = new RegExp(`(?:^|[,|•·–—-] ?|\\b(?:at|bei|chez|bij|@) )${NAME}$`, 'u');
/** A line of a signature that ends in a legal form is the company. */
export const legalForm =
  / (?:Inc|LLC|Ltd|Limited|GmbH|AG|SE|S\.?A\.?|SAS|SARL|S\.?L\.?|S\.?p\.?A\.?|S\.?r\.?l\.?|B\.?V\.?|N\.?V\.?|PLC|plc|Corp|KG)\.?$/;
/** In the sender's display name. */
export const senderName = [
  new RegExp(`(?:from|at|@|von|bei|de|chez|van|\\|) ${NAME}$`, 'u'),
  new RegExp(
    `^${NAME} (?:[Rr]ecruiting|[Rr]ecruitment|[Tt]alent|[Cc]areers?|[Hh]iring|HR|[Jj]obs|[Pp]eople|[Tt]eam)\\b`,
    'u',
  ),
  new RegExp(`\\(${NAME}\\)$`, 'u'),
];

/** Behind `with`, where only the sender's domain tells a company from a person. */
export const withName = new RegExp(`\\b(?:with|mit|avec|con|met|com) (?:the )?${NAME}`, 'gu');
