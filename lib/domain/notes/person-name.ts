import type { Tone } from '../application/application.ts';
import { oneLine } from './seal.ts';

/** A name taken apart for a greeting. `honorific` as written (`Dr.`, `Ms.`); the rest null where it can't be told. */
export interface PersonName {
  readonly full: string;
  readonly honorific: string | null;
  readonly given: string | null;
  readonly family: string | null;
}

const NAME_LIMIT = 80;
const academic = /^(?:dr|prof|professor|doctor|univ|habil|med|phil|mult|h\.?c)\.?(?:-ing\.?)?$/i;
const civil = /^(?:mr|mrs|ms|miss|mx|herr|frau|mme|mlle|madame|monsieur|sir|dame)\.?$/i;
const afterName = /^(?:jr|sr|ii|iii|iv|phd|ph\.d|md|m\.d|mba|pmp|cpa|esq|sphr|phr|msc|bsc)\.?$/i;
const particle = /^(?:van|von|der|den|de|del|della|di|da|dos|du|la|le|ten|ter|zu|bin|ibn|al|el|st\.?)$/;
/** Words that a team or a tool has in its name and a person has not. */
const notAPerson =
  /\b(?:team|recruiting|recruitment|recruiters|talent|hiring|careers?|interviews?|interviewers?|panel|scheduling|scheduler|coordinator|notifications?|calendar|jobs|human resources|no-?reply|room|bot|notetaker)\b/i;
/** Scripts that put the family name first or write names in one piece: there the whole name is used. */
const wholeNameScript = /\p{Script=Han}|\p{Script=Hangul}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Thai}/u;

/**
 * Reads a display name. Pronouns, titles after the name and the noise of tools (`via Calendly`, `@ icims`, `| Acme`)
 * are dropped, `Whitfield, Dana` is turned round, and academic titles are kept.
 *
 * @param title what the invitation says of the person: used only where it is a form of address (`Dr.`)
 * @returns null where nothing is a person's name (an address, a team, a tool)
 */
export function readName(name: string | null, title: string | null = null): PersonName | null {
  const cleaned = clean(name);
  if (cleaned === null) return null;
  const words = cleaned.split(' ');
  const before = words.findIndex((word) => !academic.test(word) && !civil.test(word));
  if (before === -1) return null;
  const titleBefore = words.slice(0, before);
  const named = words.slice(before);
  while (named.length > 1 && afterName.test(named.at(-1) ?? '')) named.pop();
  const honorific = titleBefore.length > 0 ? titleBefore.join(' ') : formOfAddress(title);
  const full = repairCase(named.join(' '));
  return { full, honorific, ...givenAndFamily(full, honorific !== null) };
}

/**
 * The first line of a letter: `Hi Dana,`, `Dear Dr. Hohenfeld,`; without a name `Hello,` or `Dear hiring team,`.
 * An academic title is kept in every tone. No `Mr.` or `Ms.` is ever guessed.
 */
export function greeting(name: string | null, title: string | null, tone: Tone): string {
  const person = readName(name, title);
  if (person === null) return tone === 'formal' ? 'Dear hiring team,' : 'Hello,';
  const titled = person.honorific === null ? null : `${person.honorific} ${person.family ?? person.full}`;
  const isAcademic = person.honorific !== null && !civil.test(person.honorific.split(' ')[0] ?? '');
  if (titled !== null && (isAcademic || tone === 'formal' || person.given === null)) {
    return `${tone === 'formal' || isAcademic ? 'Dear' : 'Hi'} ${titled},`;
  }
  return tone === 'formal' ? `Dear ${person.full},` : `Hi ${person.given ?? person.full},`;
}

/** How to speak of a person to somebody else: `Dana Whitfield`, `Dr. Anna Hohenfeld`; null where there is no name. */
export function fullName(name: string | null, title: string | null = null): string | null {
  const person = readName(name, title);
  if (person === null) return null;
  return person.honorific === null ? person.full : `${person.honorific} ${person.full}`;
}

function clean(name: string | null): string | null {
  const line = oneLine(name, NAME_LIMIT);
  if (line === null || line.includes('@')) {
    const beforeSign = line?.split(/\s@/)[0] ?? '';
    if (beforeSign === '' || beforeSign.includes('@')) return null;
    return clean(beforeSign);
  }
  const bare = line
    .replace(/\([^()]*\)|\[[^[\]]*\]/g, ' ')
    .replace(/^["'“”‘]|["'”’]$/g, '')
    .split(/\s[|–—-]\s|\s(?:via|from)\s/i)[0]
    ?.replace(/\s+/g, ' ')
    .trim();
  if (bare === undefined || !/\p{L}/u.test(bare) || notAPerson.test(bare)) return null;
  return turnRound(bare);
}

/** `Whitfield, Dana` → `Dana Whitfield`; `Dana Whitfield, PhD` → `Dana Whitfield`. */
function turnRound(name: string): string {
  const [first = '', second = '', ...more] = name.split(',').map((part) => part.trim());
  if (second === '') return first;
  if (more.length > 0 || afterName.test(second)) return first;
  return `${second} ${first}`;
}

function formOfAddress(title: string | null): string | null {
  const line = oneLine(title, NAME_LIMIT);
  if (line === null) return null;
  const words = line.split(' ');
  return words.every((word) => academic.test(word) || civil.test(word)) ? line : null;
}

function givenAndFamily(full: string, titled: boolean): Pick<PersonName, 'given' | 'family'> {
  if (wholeNameScript.test(full)) return { given: null, family: null };
  const words = full.split(' ');
  const [first = ''] = words;
  if (words.length === 1) return titled ? { given: null, family: first } : { given: first, family: null };
  const particleAt = words.findIndex((word, index) => index > 0 && particle.test(word));
  const family = words.slice(particleAt === -1 ? -1 : particleAt).join(' ');
  // An initial is no name to call somebody by: `Hi J.,`.
  const given = /^\p{L}\.?$/u.test(first) ? null : first;
  return { given, family };
}

/** `dana whitfield` and `DANA WHITFIELD` → `Dana Whitfield`. Mixed case is the writer's own and stays. */
function repairCase(name: string): string {
  const shouts = name.includes(' ') && name === name.toUpperCase();
  if (!shouts && name !== name.toLowerCase()) return name;
  return name
    .split(' ')
    .map((word) => (particle.test(word.toLowerCase()) ? word.toLowerCase() : capitalise(word)))
    .join(' ');
}

function capitalise(word: string): string {
  return word.toLowerCase().replace(/(^|[-'’])(\p{Ll})/gu, (_, start: string, letter: string) => {
    return `${start}${letter.toUpperCase()}`;
  });
}
