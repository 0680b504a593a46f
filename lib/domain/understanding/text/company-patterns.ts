import { gateFor } from '../../gated.ts';
import type { Letters } from '../../letter-runs.ts';

const WORD = "(?:[\\p{Lu}\\d][\\p{L}\\p{M}\\d&'’.+-]*|[a-z]{1,2}\\p{Lu}[\\p{L}\\d]*)";
const NAME = `(${WORD}(?: (?:(?:&|and|und|et|y|e|of|de|der) )?${WORD}){0,5})`;

/** A way in which mails name the employer; the first group is the name. */
export interface CompanyPattern {
  readonly pattern: RegExp;
  readonly weight: number;
  /** Without one of these in the folded text the pattern can't match: looking for them is cheap. */
  readonly needs: readonly string[];
  /** False for the letters of a mail in which it surely matches nowhere. */
  mayMatch(letters: Letters): boolean;
  /** The name may be a person's too. */
  readonly open: boolean;
  /** Nobody says this of a person, so that a name that looks like one is the employer's. */
  readonly outright: boolean;
}

type Doubt = 'open' | 'closed' | 'outright';

function of(needs: readonly string[], source: string, weight: number, doubt: Doubt = 'closed'): CompanyPattern {
  let made: RegExp | null = null;
  return {
    needs,
    mayMatch: gateFor(source),
    weight,
    open: doubt === 'open',
    outright: doubt === 'outright',
    // Made when a mail first needs it: most mails need three of these, and each costs half a millisecond to make.
    get pattern() {
      made ??= new RegExp(source, 'gu');
      return made;
    },
  };
}

/** In sentences. */
const sentences: readonly CompanyPattern[] = [
  of(
    [' at '],
    `(?:[Pp]osition|[Rr]ole|[Jj]ob|[Oo]pportunity|[Oo]pening|[Ii]nterview|[Cc]areer|[Tt]eam|here|[Aa]pplication|Engineer|Manager|Developer|Designer|Analyst|Scientist|Director) at (?:the )?${NAME}`,
    0.9,
    'outright',
  ),
  of(
    [' with '],
    `(?:[Ii]nterview|[Cc]all|[Mm]eeting|[Cc]onversation|[Ii]nterviewing) with (?:the )?${NAME}`,
    0.75,
    'open',
  ),
  of(['at '], `\\bat (?:the )?${NAME}`, 0.7, 'outright'),
  of(
    ['the ', 'our '],
    `(?:[Tt]he|[Oo]ur) ${NAME} (?:[Tt]eam|[Rr]ecruiting|[Tt]alent|[Hh]iring|[Pp]eople|HR)\\b`,
    0.85,
    'outright',
  ),
  of(['appl'], `(?:[Aa]pplication|[Aa]pplying|[Aa]pplied) (?:to|with) ${NAME}`, 0.85, 'outright'),
  of(['interest in '], `[Ii]nterest in (?:joining |working (?:at|for|with) )?${NAME}`, 0.8, 'outright'),
  of(
    ['join', 'welcome', 'behalf', 'about', 'consider', 'visit', 'choosing'],
    `(?:[Jj]oin(?:ing)?|[Ww]elcome to|[Oo]n behalf of|[Aa]bout|[Cc]onsidering|[Vv]isit(?:ing)?|[Cc]hoosing) ${NAME}(?=[.,!?:]| (?:as|for|team|and|in)\\b|$)`,
    0.65,
    'open',
  ),
  of(['bei '], `\\b[Bb]ei (?:der |dem |den )?${NAME}`, 0.85),
  of(['chez '], `\\b[Cc]hez ${NAME}`, 0.85),
  of(['bij '], `\\b[Bb]ij ${NAME}`, 0.85),
  of(['presso '], `\\b[Pp]resso (?:la |il |lo |l['’])?${NAME}`, 0.85),
  of(
    [' en '],
    `(?:puesto|vacante|posición|cargo|rol|entrevista|equipo|proceso|candidatura|interés)(?: [\\p{L}/().-]+){0,8} en ${NAME}`,
    0.75,
    'open',
  ),
  of(
    [' na ', ' no ', ' da ', ' do ', ' com '],
    `(?:vaga|cargo|posição|entrevista|equipe|equipa|processo|candidatura|função)(?: [\\p{L}/().-]+){0,8} (?:na|no|da|do|com a|com o) ${NAME}`,
    0.75,
    'open',
  ),
  of(['das ', 'ihr ', 'euer ', 'dein '], `(?:[Dd]as|[Ii]hr|[Ee]uer|[Dd]ein) ${NAME}[- ](?:Team|Recruiting)`, 0.85),
  of(['equipe '], `(?:L['’]équipe|l['’]équipe|équipe) (?:de |d['’])?${NAME}`, 0.75),
  of(
    [' da ', ' con '],
    `(?:posto|lavoro|colloquio|candidatura|selezione|ruolo|posizione|notizie|offerta|novità)(?: [\\p{L}\\d/().-]+){0,6} (?:da|con|per) ${NAME}`,
    0.8,
    'open',
  ),
  of(['team di ', 'team de '], `(?:[Ii]l team|team) (?:di|de) ${NAME}`, 0.8),
  of(['team van', 'namens '], `(?:[Hh]et team van|[Nn]amens) ${NAME}`, 0.8),
];

/** What only companies do. */
const verbs: readonly CompanyPattern[] = [
  of(
    [' is hiring', ' is looking for', ' are hiring', ' is growing'],
    `${NAME} (?:is|are) (?:hiring|looking for|growing)\\b`,
    0.85,
    'outright',
  ),
  of(
    [
      'pleased to',
      'delighted to',
      'happy to',
      'excited to',
      'thrilled to',
      'would like to',
      'wishes to',
      'would love to',
    ],
    `${NAME} (?:(?:is|are) (?:[\\p{Ll}]+ )?(?:pleased|delighted|happy|excited|thrilled) to (?:offer|invite|confirm|inform|extend|move|announce|schedule|let)|(?:would (?:like|love)|wishes) to (?:invite|offer|interview|schedule|meet))\\b`,
    0.75,
    'open',
  ),
  of(
    ['invited you', 'invites you', 'reserved time', 'selected you', 'scheduled an interview', 'scheduled your'],
    `${NAME} (?:has |have )?(?:invited|invites|reserved|selected|scheduled) (?:you|time|an? |your )`,
    0.75,
    'open',
  ),
  of(
    ['scheduled for an', 'interview by', 'invited by', 'booking with'],
    `(?:[Ii]nterview|[Ii]nvited|scheduled|[Bb]ooking) (?:by|with) (?:the )?${NAME}`,
    0.75,
    'open',
  ),
  of(['mochte', 'freut sich', 'ladt '], `${NAME} (?:möchte|freut sich|lädt)\\b`, 0.75, 'open'),
  of(
    ['souhaite', 'vous invite', 'vous propose', 'recrute'],
    `${NAME} (?:souhaite|vous (?:invite|propose)|recrute)\\b`,
    0.75,
    'open',
  ),
  of(
    ['invita', 'quiere', 'convida', 'gostaria', 'vorrebbe', 'desidera', 'desea', 'busca '],
    `${NAME} (?:(?:te|le|ti|la|lo) invita|quiere|convida|gostaria|vorrebbe|desidera|desea|busca)\\b`,
    0.75,
    'open',
  ),
  of(['nodigt ', 'wil je', 'wil u', 'zoekt '], `${NAME} (?:nodigt|wil (?:je|u)|zoekt)\\b`, 0.75, 'open'),
];

/** In sentences. */
export const prose: readonly CompanyPattern[] = [...sentences, ...verbs];

/** In subjects, besides those of sentences. */
export const subjects: readonly CompanyPattern[] = [
  of([' | ', ' - '], `^${NAME} (?:\\||[-–—]) `, 0.6, 'open'),
  of(
    [' with ', ' at ', ' @ ', ' bei ', ' chez ', ' bij ', ' en ', ' na ', ' presso ', ' con ', ' mit ', ' avec '],
    `(?:[Ii]nterview|[Ii]nvitation|[Cc]onversation|[Cc]all|[Cc]hat|[Ss]creen|[Oo]nsite|[Aa]pplication|[Gg]espräch|[Vv]orstellungsgespräch|[Ee]ntretien|[Ee]ntrevista|[Gg]esprek|[Cc]olloquio)(?:[^|]{0,60}?) (?:with|at|@|bei|chez|bij|en|na|presso|con|mit|avec) ${NAME}`,
    0.85,
    'open',
  ),
  of(
    ['interview', 'phone', 'onsite', 'screen', 'appli', 'call', 'gesprach', 'entre', 'colloquio'],
    `^(?:\\p{L}+: ?)?${NAME}(?: ?[-–—|:/x]+ ?| )(?:[\\p{L}/ ]{0,24})(?:[Ii]nterview|[Pp]hone|[Oo]nsite|[Ss]creen|[Aa]pplication|[Cc]all|[Gg]espräch|[Ee]ntretien|[Ee]ntrevista|[Cc]olloquio)`,
    0.7,
    'open',
  ),
  of(
    ['interview', 'invitation', 'confirm', 'gesprach', 'entre', 'colloquio'],
    `(?:[Ii]nterview|[Ii]nvitation|[Cc]onfirmation|[Cc]onfirmed|[Gg]espräch|[Ee]ntretien|[Ee]ntrevista|[Cc]olloquio)[^|]{0,60}? ?[-–—|:] ?${NAME}$`,
    0.6,
    'open',
  ),
];

/** Behind a title in a signature. */
export const signatureLine = new RegExp(`(?:^|[,|•·–—-] ?|\\b(?:at|bei|chez|bij|@) )${NAME}$`, 'u');
/** A line of a signature that ends in a legal form is the company. */
export const legalForm =
  / (?:Inc|LLC|LLP|Co\.|Pte Ltd|Ltd|Limited|GmbH|AG|SE|S\.?A\.?|SAS|SARL|S\.?L\.?|S\.?p\.?A\.?|S\.?r\.?l\.?|B\.?V\.?|N\.?V\.?|PLC|plc|Corp|KG)\.?$/;
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
