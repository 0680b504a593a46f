import { gateFor } from '../../gated.ts';
import type { Letters } from '../../letter-runs.ts';
import { NAME, type Named, namesBehind, namesIn } from './company-names.ts';

/** A way in which mails name the employer. */
export interface CompanyPattern {
  /** The names that a text has in this way. */
  find(raw: string): readonly Named[];
  readonly weight: number;
  /** Without one of these in a folded passage the pattern can't match in it: looking for them is cheap. */
  readonly needs: readonly string[];
  /** False for the letters of a mail in which it surely matches nowhere. */
  mayMatch(letters: Letters): boolean;
  /** The name may be a person's too. */
  readonly open: boolean;
  /** Nobody says this of a person, so that a name that looks like one is the employer's. */
  readonly outright: boolean;
}

type Doubt = 'open' | 'closed' | 'outright';

/** A pattern that holds `NAME` somewhere. */
function of(needs: readonly string[], source: string, weight: number, doubt: Doubt = 'closed'): CompanyPattern {
  let made: RegExp | null = null;
  return {
    needs,
    mayMatch: gateFor(source),
    weight,
    open: doubt === 'open',
    outright: doubt === 'outright',
    // Made when a mail first needs it: few mails need one of these, and each costs half a millisecond to make.
    find(raw) {
      made ??= new RegExp(source, 'gu');
      return namesIn(raw, made);
    },
  };
}

/** Words before the name, and perhaps behind it: all of these share one pattern for the name itself. */
function after(
  needs: readonly string[],
  cue: RegExp,
  weight: number,
  doubt: Doubt = 'closed',
  tail: RegExp | null = null,
): CompanyPattern {
  return {
    needs,
    mayMatch: gateFor(`${cue.source}${NAME}${tail?.source ?? ''}`),
    weight,
    open: doubt === 'open',
    outright: doubt === 'outright',
    find: (raw) => namesBehind(raw, cue, tail),
  };
}

/** In sentences. */
const sentences: readonly CompanyPattern[] = [
  after(
    [' at '],
    /(?:[Pp]osition|[Rr]ole|[Jj]ob|[Oo]pportunity|[Oo]pening|[Ii]nterview|[Cc]areer|[Tt]eam|here|[Aa]pplication|Engineer|Manager|Developer|Designer|Analyst|Scientist|Director) at (?:the )?/g,
    0.9,
    'outright',
  ),
  after(
    [' with '],
    /(?:[Ii]nterview|[Cc]all|[Mm]eeting|[Cc]onversation|[Ii]nterviewing) with (?:the )?/g,
    0.75,
    'open',
  ),
  after(['at '], /\bat (?:the )?/g, 0.7, 'outright'),
  after(
    ['the ', 'our '],
    /(?:[Tt]he|[Oo]ur) /g,
    0.85,
    'outright',
    / (?:[Tt]eam|[Rr]ecruiting|[Tt]alent|[Hh]iring|[Pp]eople|HR)\b/y,
  ),
  after(['appl'], /(?:[Aa]pplication|[Aa]pplying|[Aa]pplied) (?:to|with) /g, 0.85, 'outright'),
  after(['interest in '], /[Ii]nterest in (?:joining |working (?:at|for|with) )?/g, 0.8, 'outright'),
  after(
    ['join', 'welcome', 'behalf', 'about', 'consider', 'visit', 'choosing'],
    /(?:[Jj]oin(?:ing)?|[Ww]elcome to|[Oo]n behalf of|[Aa]bout|[Cc]onsidering|[Vv]isit(?:ing)?|[Cc]hoosing) /g,
    0.65,
    'open',
    /(?=[.,!?:]| (?:as|for|team|and|in)\b|$)/y,
  ),
  after(['bei '], /\b[Bb]ei (?:der |dem |den )?/g, 0.85),
  after(['chez '], /\b[Cc]hez /g, 0.85),
  after(['bij '], /\b[Bb]ij /g, 0.85),
  after(['presso '], /\b[Pp]resso (?:la |il |lo |l['’])?/g, 0.85),
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
  after(
    ['das ', 'ihr ', 'euer ', 'dein '],
    /(?:[Dd]as|[Ii]hr|[Ee]uer|[Dd]ein) /g,
    0.85,
    'closed',
    /[- ](?:Team|Recruiting)/y,
  ),
  after(['equipe '], /(?:L['’]équipe|l['’]équipe|équipe) (?:de |d['’])?/g, 0.75),
  of(
    [' da ', ' con '],
    `(?:posto|lavoro|colloquio|candidatura|selezione|ruolo|posizione|notizie|offerta|novità)(?: [\\p{L}\\d/().-]+){0,6} (?:da|con|per) ${NAME}`,
    0.8,
    'open',
  ),
  after(['team di ', 'team de '], /(?:[Ii]l team|team) (?:di|de) /g, 0.8),
  after(['team van', 'namens '], /(?:[Hh]et team van|[Nn]amens) /g, 0.8),
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
  after(
    ['scheduled for an', 'interview by', 'invited by', 'booking with'],
    /(?:[Ii]nterview|[Ii]nvited|scheduled|[Bb]ooking) (?:by|with) (?:the )?/g,
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

/** The name behind a title in a line of a signature, with where it stands; null for none. */
export function inSignatureLine(raw: string): Named | null {
  return namesBehind(raw, signatureCue, lineEnd)[0] ?? null;
}

const signatureCue = /^|[,|•·–—-] ?|\b(?:at|bei|chez|bij|@) /g;
const lineEnd = /$/y;

/** A line of a signature that ends in a legal form is the company. */
export const legalForm =
  / (?:Inc|LLC|LLP|Co\.|Pte Ltd|Ltd|Limited|GmbH|AG|SE|S\.?A\.?|SAS|SARL|S\.?L\.?|S\.?p\.?A\.?|S\.?r\.?l\.?|B\.?V\.?|N\.?V\.?|PLC|plc|Corp|KG)\.?$/;
/** The names in a sender's display name: `Dana from Brightwave`, `Brightwave Careers`, `Dana (Brightwave)`. */
export function inSenderName(shown: string): readonly Named[] {
  return [
    namesBehind(shown, nameFrom, lineEnd)[0],
    departments.test(shown) ? department.find(shown)[0] : undefined,
    namesBehind(shown, bracket, bracketEnd)[0],
  ].filter((one) => one !== undefined);
}

const department = of(
  [],
  `^${NAME} (?:[Rr]ecruiting|[Rr]ecruitment|[Tt]alent|[Cc]areers?|[Hh]iring|HR|[Jj]obs|[Pp]eople|[Tt]eam)\\b`,
  0.8,
);
const departments = /recruit|talent|career|hiring|HR|job|people|team/i;
const nameFrom = /(?:from|at|@|von|bei|de|chez|van|\|) /g;
const bracket = /\(/g;
const bracketEnd = /\)$/y;
/** The names behind `with`, where only the sender's domain tells a company from a person. */
export function namesBehindWith(raw: string): readonly Named[] {
  return namesBehind(raw, withCue, null);
}

const withCue = /\b(?:with|mit|avec|con|met|com) (?:the )?/g;
