import { foldedWords } from '../fold.ts';
import { remembered } from '../remembered.ts';

/** A day that runs on behind the title: `Product Designer il giorno 10 dicembre`, `Data Engineer on Friday`. */
const dayBehind =
  /\s+(?:(?:on|am|den|il|el|le|op|em)\s+)(?:giorno\s+|d[ií]a\s+)?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\p{L}{4,9}tag\b|\d{1,2}\b).*$/iu;

/** Words that begin the next thing said: people, verbs. */
const sentenceBehind =
  /\s+(?:(?:avec|con|mit|with|met|com)\s+\p{Lu}|(?:gern|gerne|anbieten|abbiamo|haben|wurde|has|is|are|was|will|would|hemos|avons|temos|hebben)(?!\p{L})|(?:lunedì|martedì|mercoledì|giovedì|venerdì|lundi|mardi|mercredi|jeudi|vendredi|lunes|martes|miércoles|jueves|viernes)(?!\p{L})).*$/u;

/** How many hours, behind the title: `Kassierer in Teilzeit`, `Barista (Part-Time)`. */
const hours =
  /\s*[,(–-]?\s*(?:in )?(?:teilzeit|vollzeit|part[- ]time|full[- ]time|parttime|fulltime|[àa] temps (?:plein|partiel)|tiempo completo|media jornada|a tempo pieno|tempo integral|voltijds|deeltijds|\d{2,3}(?: ?[-–] ?\d{2,3})? ?%|(?:cdi|cdd)(?: [–-]?[^–-]{0,25})?)\)?$/i;

/** Its number: `(Req. 10452)`, `#R-0041187`. Dear, so it is looked for only where four digits stand. */
const requisition =
  /\s*[([#-]*\s*(?:req(?:uisition)?|job|id|ref(?:erence)?)?\.?\s*(?:id|no\.?|#)?:?\s*#?[A-Z]{0,4}-?\d{4,}[\])]?\s*$/i;

/** No job title is longer. */
const ROLE_LIMIT = 100;

/** Words in which two tellings of one role may differ. */
const loose: Readonly<Record<string, string>> = {
  sr: 'senior',
  snr: 'senior',
  jr: 'junior',
  eng: 'engineer',
  engr: 'engineer',
  engineering: 'engineer',
  mgr: 'manager',
  dev: 'developer',
  swe: 'softwareengineer',
  i: '1',
  ii: '2',
  iii: '3',
  iv: '4',
};
const filler: ReadonlySet<string> = new Set([
  'the',
  'a',
  'an',
  'of',
  'for',
  'and',
  'role',
  'position',
  'job',
  'm',
  'w',
  'f',
  'd',
  'x',
]);

const nounless = /^(?:role|position|job|opportunity|interview|call|candidate|vacancy|opening|team|company)s?$/i;

/**
 * A job title freed from what surrounds it: quotes, `(m/w/d)`, `role`, requisition numbers, `Remote`.
 * Null when nothing is left that could be a title.
 */
export const cleanRole: (role: string) => string | null = remembered(cleanRoleOf);

function cleanRoleOf(role: string): string | null {
  if (role.length > ROLE_LIMIT * 2) return null;
  let rest = role
    .replace(/\s+/g, ' ')
    .replace(/\s*[([]\s*(?:[mwfdxh]\s*[/|*,]\s*){1,3}(?:[mwfdxhi]|divers|diverse)\s*[)\]]/gi, '')
    .replace(/\s+(?:[mwfdxh]\/){1,3}(?:[mwfdxh]|divers)(?!\p{L})/giu, '')
    .replace(/\s+\((?:all genders?|gn|a|alle|m-f|f-m)\)/gi, '');
  if (/\d{4}/.test(rest)) rest = rest.replace(requisition, '');
  rest = rest
    .trim()
    .replace(/^(?:[A-Z]{0,4}-?\d{3,}|#\d+)\s*[-–:|]?\s+(?=\p{Lu})/u, '')
    .replace(hours, '')
    .replace(/^[\p{Ll} ]{2,30},\s+(?:the|an?)\s+(?=\p{Lu})/u, '')
    .replace(dayBehind, '')
    .replace(sentenceBehind, '');
  rest = rest
    .replace(/^(?:the|an?|our|your|open|unsere?|die|der|le|la|il|el)\s+/i, '')
    .replace(
      /^(?:role|position|job|post|stelle|poste|puesto|posizione|functie|vaga)\s*(?:of|as|als|de|di|:)?\s+(?=\p{L})/iu,
      '',
    )
    .replace(/\s+(?:role|position|job|opportunity|opening|vacancy)$/i, '');
  rest = rest.replace(/^["'“”‘’«»:\s-]+|["'“”‘’«»\s.,;:!|–—-]+$/g, '');
  if (rest.length < 2 || rest.length > ROLE_LIMIT || !/\p{L}{2}/u.test(rest) || nounless.test(rest)) return null;
  if (rest.includes('@') || rest.includes('://') || foldedWords(rest).length > 12) return null;
  return rest;
}

/**
 * What two tellings of one role share: folded, abbreviations written out, fillers off, no spaces.
 * @example roleKey('Sr. Data Engineer (m/w/d)') === roleKey('Senior Data Engineer') // true
 */
export const roleKey: (role: string) => string = remembered((role) =>
  foldedWords(cleanRole(role) ?? role)
    .filter((word) => !filler.has(word))
    .map((word) => loose[word] ?? word)
    .join(''),
);
