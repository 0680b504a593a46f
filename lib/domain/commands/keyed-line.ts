import { allMatches } from '../all-matches.ts';
import { type Key, keyWords } from './key-words.ts';
import { personAt } from './person-words.ts';
import { readSituation } from './situations.ts';
import { readTone } from './tone.ts';
import { nearestWord } from './typos.ts';
import { type Word, wordsOf } from './words.ts';
import { readZone } from './zone-words.ts';

/** `Data: we use Kafka` names no date, and neither do other words for one without a number. */
const plainWhen = /^\s*(?:when|date|time|start|interview|wann|quand|cuando|quando|wanneer)\b/i;
/** A key with its colon stands at the start of a line and is short. */
const HEAD_LIMIT = 60;

/** A line `key person: value`. */
export interface KeyedLine {
  readonly key: Key;
  readonly person: string | null;
  readonly value: string;
}

const withPerson: ReadonlySet<Key> = new Set<Key>(['edit', 'discussed', 'clarify', 'nervous', 'add']);
/** Keys that may do without a colon, because their value can be told from prose. */
const keyless = /^\s*(?:my )?(tone|situation|time ?zone)\s+(?:is )?(\S.{0,120})$/i;
/** `link maya@work.example`, `unlink` alone. */
const keylessLink =
  /^\s*(?:please )?((?:un)?link)\s+(?:address\s+|my address\s+)?(<?[^<>\s]{1,200}@[^<>\s]{3,200}>?)[\s.!]*$/i;
/** `With Lee Tran <lee@…>`: the address tells it from prose. */
const keylessWith = /^\s*(?:it was )?with\s+([^:]{0,80}[<(][^<>()\s]{3,200}@[^<>()\s]{3,200}[>)].{0,300})$/i;
/** These begin a fact with or without a colon. */
const keylessFact = /^\s*(?:we )?(discussed|clarify)\s+(\S.{0,4000})$/i;

/**
 * Reads a line as `key: value`, with the name of a person where the key takes one (`edit Dana: …`). The key may be
 * mistyped by a letter. Null for any other line.
 */
export function readKeyedLine(line: string, people: readonly string[]): KeyedLine | null {
  const bare = line.replace(/^\s*(?:[-*•]\s+|(?:\d{1,2}|[a-h])[.)]\s+)?[*_"“]{0,2}/, '');
  const match = /^([^:：=]{2,60}?)\s*[*_]{0,2}(?:[:：]|\s=\s|=(?=\S))[*_]{0,2}\s*(.*)$/u.exec(
    bare.slice(0, HEAD_LIMIT + 4_000),
  );
  const dashed = match ?? /^([\p{L} ]{2,24})\s[-–—]\s(.*)$/u.exec(bare);
  if (dashed === null) return keylessLine(bare);
  const head = readHead(dashed[1] ?? '', people);
  // `link: https://…` is no address of a person.
  if (head !== null && /link$/.test(head.key) && !/\S@\S/.test(dashed[2] ?? '')) return null;
  if (head === null || (match === null && head.person !== null)) return null;
  if (head.key === 'when' && !plainWhen.test(dashed[1] ?? '') && !/\d/.test(dashed[2] ?? '')) return null;
  return {
    ...head,
    value: (dashed[2] ?? '')
      .replace(/["”]$/, (mark) => (/["“]/.test(dashed[2]?.slice(0, -1) ?? '') ? mark : ''))
      .trim(),
  };
}

/** A line is parted at this many keys at most; more are a paste. */
const KEYS_IN_LINE = 12;

/**
 * Parts a line at every `key:` that begins a sentence: `skip Raj. discussed: the roadmap; timeline: two weeks`.
 * @returns the line itself where there is none
 */
export function partedAtKeys(line: string, people: readonly string[]): readonly string[] {
  if (!line.includes(':')) return [line];
  const parts: string[] = [];
  let from = 0;
  for (const match of allMatches(line.slice(0, HEAD_LIMIT + 4_000), /[.!;]\s+(?=\p{L}[^:：.!;]{1,40}[:：])/gu)) {
    const at = match.index + match[0].length;
    if (/^\s*(?:\d{1,2}|[a-h])$/.test(line.slice(0, match.index))) continue;
    if (parts.length >= KEYS_IN_LINE || readKeyedLine(line.slice(at), people) === null) continue;
    parts.push(line.slice(from, match.index));
    from = at;
  }
  return [...parts, line.slice(from)];
}

/** A key that an address tells from prose. */
function keylessPeople(bare: string): KeyedLine | null {
  const linked = keylessLink.exec(bare);
  if (linked?.[2] !== undefined)
    return { key: /^un/i.test(linked[1] ?? '') ? 'unlink' : 'link', person: null, value: linked[2] };
  const people = keylessWith.exec(bare)?.[1];
  if (people !== undefined) return { key: 'with', person: null, value: people.trim() };
  return null;
}

function keylessLine(bare: string): KeyedLine | null {
  if (/^\s*(?:i was )?nervous[.!]*\s*$/i.test(bare)) return { key: 'nervous', person: null, value: '' };
  const fact = keylessFact.exec(bare);
  if (fact?.[1] !== undefined && fact[2] !== undefined && !fact[2].includes('?')) {
    return { key: /^d/i.test(fact[1]) ? 'discussed' : 'clarify', person: null, value: fact[2].trim() };
  }
  const people = keylessPeople(bare);
  if (people !== null) return people;
  const match = keyless.exec(bare);
  const value = match?.[2]?.replace(/[.!]+$/, '').trim() ?? '';
  if (match === null || value === '') return null;
  const key: Key = /^tone/i.test(match[1] ?? '') ? 'tone' : /^sit/i.test(match[1] ?? '') ? 'situation' : 'timezone';
  const readable = key === 'tone' ? readTone(value) : key === 'situation' ? readSituation(value) : readZone(value);
  return readable === null ? null : { key, person: null, value };
}

function readHead(head: string, people: readonly string[]): Pick<KeyedLine, 'key' | 'person'> | null {
  const words = wordsOf(head);
  const polite = withoutOpening(words);
  for (let length = Math.min(5, polite.length); length > 0; length -= 1) {
    const key = keyOf(
      polite
        .slice(0, length)
        .map((word) => word.folded)
        .join(' '),
    );
    if (key === null) continue;
    if (length === polite.length) return { key, person: null };
    if (!withPerson.has(key)) continue;
    const lead = /^(?:for|to|with|note|the|fur|an|zu|pour|a|para|per|voor|aan|till|til|do|dla)$/;
    let at = length;
    while (lead.test(polite[at]?.folded ?? '')) at += 1;
    const person = personAt(polite, at, people);
    if (person !== null && at + person.length === polite.length) return { key, person: person.person };
    if (at === polite.length) return { key, person: null };
  }
  return null;
}

/** `please add:`, `approve and add:`: the key is what counts. */
function withoutOpening(words: readonly Word[]): readonly Word[] {
  let from = 0;
  while (
    from < words.length - 1 &&
    /^(?:please|pls|also|and|but|approve|yes|ok|okay|bitte|auch|noch|und|et|aussi|stp|svp|y|tambien|e|anche|tambem|en|ook|och|og|ogsa|i)$/.test(
      words[from]?.folded ?? '',
    )
  )
    from += 1;
  return words.slice(from);
}

function keyOf(phrase: string): Key | null {
  for (const [key, phrases] of Object.entries(keyWords)) if (phrases.has(phrase)) return key as Key;
  const near = nearestWord(phrase);
  return near !== null && near in keyWords ? (near as Key) : null;
}
