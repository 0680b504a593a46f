import { allMatches } from '../all-matches.ts';
import { isBlocking } from './blocking-words.ts';
import type { PhraseSet } from './lazy-set.ts';
import { phraseSet, wordsOf } from './words.ts';

/** Lines that close a letter, in the languages whose quotes are read too. */
const signOffs: PhraseSet = phraseSet(
  'best|best regards|best wishes|all the best|kind regards|kindest regards|warm regards|warmest regards|warmly|warm wishes|with warm regards|with kind regards|with best regards|regards|many regards|rgds|br|kr|sincerely|yours sincerely|sincerely yours|yours faithfully|faithfully|yours truly|yours|' +
    'respectfully|respectfully yours|cordially|with gratitude|gratefully|with thanks|with many thanks|with appreciation|with best wishes|many thanks|thanks|thank you|thanks again|thank you again|thanks so much|thank you so much|thanks and best regards|thanks and regards|best thanks|thanks in advance|thank you in advance|cheers|thx|ty|take care|talk soon|speak soon|see you|looking forward|' +
    'until soon|very best|my best|all best|love|xo|xoxo|' +
    'mit freundlichen grussen|mit freundlichem gruss|freundliche grusse|freundlichen gruss|viele grusse|viele liebe grusse|liebe grusse|beste grusse|herzliche grusse|schone grusse|mit besten grussen|gruss|grusse|mfg|lg|vg|bg|hg|hochachtungsvoll|' +
    'cordialement|bien cordialement|bien a vous|bien a toi|salutations|meilleures salutations|sinceres salutations|amicalement|cdlt|bien sincerement|sincerement|respectueusement|a bientot|' +
    'saludos|un saludo|saludos cordiales|cordiales saludos|un cordial saludo|cordialmente|atentamente|atte|muy atentamente|un abrazo|abrazos|' +
    'cordiali saluti|distinti saluti|saluti|un saluto|un caro saluto|a presto|' +
    'met vriendelijke groet|met vriendelijke groeten|vriendelijke groet|vriendelijke groeten|groet|groeten|groetjes|hartelijke groet|hartelijke groeten|mvg|' +
    'atenciosamente|cumprimentos|com os melhores cumprimentos|melhores cumprimentos|abracos|um abraco|abraco|att|' +
    'med vanliga halsningar|vanliga halsningar|halsningar|mvh|med venlig hilsen|venlig hilsen|hilsen|med vennlig hilsen|vennlig hilsen|ystavallisin terveisin|terveisin|pozdrawiam|z powazaniem|s pozdravem|udvozlettel|с уважением|з повагою|saygilarimla',
);

/** Longest block under a sign-off: name, title, company, phones, links, address. */
const BLOCK_LINES = 12;
const LINE_LIMIT = 160;
const NAME_WORDS = 4;

/** The words by which a writer's own name is known: of the From line's name and of its address. */
export interface Writer {
  readonly names: PhraseSet;
}

/**
 * The writer as the mail's own From line gives it.
 * @example writerOf('Maya Okafor', 'maya@mail.example').names // maya, okafor, m, mo
 */
export function writerOf(name: string | null, address: string | null): Writer {
  const names = wordsOf(name ?? '').map((word) => word.folded);
  const local = (address ?? '').split('@', 1)[0] ?? '';
  const fromAddress = local.split(/[._+-]/).map((part) => part.toLowerCase().replace(/\d/g, ''));
  const initials = names.map((word) => word.charAt(0));
  return {
    names: new Set(
      [...names, ...fromAddress.filter((part) => part.length > 2), initials.join(''), ...initials.slice(0, 1)].filter(
        (word) => word !== '',
      ),
    ),
  };
}

/** True for a line that closes a letter: `Best regards,`. */
export function isSignOff(line: string): boolean {
  if (line.length > LINE_LIMIT || /[?:]\s*$/.test(line)) return false;
  const words = wordsOf(line).map((word) => word.folded);
  return words.length > 0 && words.length <= 6 && signOffs.has(words.join(' '));
}

/**
 * Takes the sign-off and the signature off the end of a text: from the first line that closes it (`Best, Maya`, `Maya`)
 * where everything below looks like a signature. Lines with a word that could change what was said are never one.
 *
 * @param people names that are not the writer's own: a bare `Dana` at the end is no signature
 */
export function withoutClosing(text: string, writer: Writer): string {
  const lines = text.split('\n');
  const content = lines.flatMap((line, at) => (line.trim() === '' ? [] : [at]));
  for (const at of content.slice(-BLOCK_LINES)) {
    if (at === content[0] && !isOwnName(lines[at] ?? '', writer)) continue;
    const closes = closesLetter(lines[at] ?? '', writer);
    if (!closes) continue;
    const below = content.filter((line) => line > at).map((line) => lines[line] ?? '');
    if (below.every((line) => isSignatureLine(line, writer))) return lines.slice(0, at).join('\n').trimEnd();
  }
  return withoutInlineClosing(text, content.at(-1) ?? 0, lines, writer);
}

/** `Send them both. Best, Maya` in one line. */
function withoutInlineClosing(text: string, last: number, lines: readonly string[], writer: Writer): string {
  const line = (lines[last] ?? '').slice(0, LINE_LIMIT * 2);
  for (const match of allMatches(line, /(?:[.!,;]|[:;]-?[)D])\s+/g)) {
    const tail = line.slice(match.index + match[0].length);
    if (wordsOf(tail).length > 1 && closesLetter(tail, writer))
      return [...lines.slice(0, last), line.slice(0, match.index)].join('\n');
  }
  return text;
}

/** `Best,` · `Best, Maya` · `Thanks! Maya` · `- Maya` · `Maya Okafor`. */
function closesLetter(line: string, writer: Writer): boolean {
  if (isSignOff(line) || isOwnName(line, writer) || isDisclaimer(line.trim())) return true;
  const match = /^(.{2,40}?)[,.!]?\s*[-–—]?\s*([\p{Lu}][\p{L}.'’ -]{0,40})$/u.exec(line.trim());
  if (match === null) return false;
  const words = wordsOf(line);
  for (let count = 1; count < Math.min(words.length, 6); count += 1) {
    const lead = words
      .slice(0, count)
      .map((word) => word.folded)
      .join(' ');
    const rest = words.slice(count);
    if (signOffs.has(lead) && rest.every((word) => writer.names.has(word.folded))) return true;
  }
  return false;
}

/** True for a line that holds the writer's own name and nothing else: `Maya`, `- Maya O.`, `MO`. */
export function isOwnName(line: string, writer: Writer): boolean {
  if (line.length > LINE_LIMIT || /[?:]/.test(line)) return false;
  const words = wordsOf(line);
  if (words.length === 0 || words.length > NAME_WORDS) return false;
  const known = words.filter((word) => writer.names.has(word.folded));
  const first = words[0]?.folded ?? '';
  return (
    known.length > 0 &&
    writer.names.has(first) &&
    words.every((word) => writer.names.has(word.folded) || /^\p{Lu}\.?$/u.test(word.typed))
  );
}

/** A name, a title, a phone number, a link or an address: short, capitalised, and without a word that matters. */
function isSignatureLine(line: string, writer: Writer): boolean {
  const bare = line.trim();
  if (bare === '' || isOwnName(bare, writer) || isSignOff(bare)) return true;
  if (bare.length > LINE_LIMIT) return isDisclaimer(bare);
  if (/^\(?(?:she|he|they|sie|er|elle|il)\s?\/\s?\p{L}+(?:\s?\/\s?\p{L}+)?\)?$/iu.test(bare)) return true;
  if (isExcuse(bare)) return true;
  if (/[?]/.test(bare) || isBlocking(bare)) return false;
  if (/^(?:https?:\/\/|www\.)\S+$|\S+@\S+\.\S+/.test(bare) || /(?:\+|\b)\d[\d ()./-]{6,}\d/.test(bare)) return true;
  if (isDisclaimer(bare)) return true;
  const words = bare.match(/[\p{L}\p{N}'’&.-]+/gu) ?? [];
  return words.length <= 10 && words.length > 0 && words.every((word) => word.length <= 3 || !/^\p{Ll}/u.test(word));
}

/** `On the go, please excuse typos`: what people add under their name on a phone. */
function isExcuse(line: string): boolean {
  return (
    /\b(?:excuse|pardon|forgive)\b.{0,30}\b(?:typos?|brevity|errors|mistakes|autocorrect|misspellings)\b/i.test(line) &&
    !/\b(?:but|change|fix|wait|stop|not|don['’]?t|first|before|until|if)\b|\?/i.test(line)
  );
}

function isDisclaimer(line: string): boolean {
  return (
    /^(?:this (?:e-?mail|message|communication)|the information (?:contained )?in this|confidential|disclaimer|diese (?:e-?mail|nachricht)|ce (?:message|courriel)|este (?:mensaje|correo))/i.test(
      line,
    ) && /confidential|intended (?:only )?(?:for|recipient)|privileged|vertraulich|confidentiel/i.test(line)
  );
}

/**
 * `Looks good, Maya`: the writer's own name behind the last comma or stop is a signature, too.
 *
 * @returns an empty text where there is none
 */
export function withoutOwnName(text: string, writer: Writer, people: readonly string[]): string {
  const at = Math.max(text.lastIndexOf(','), text.lastIndexOf('. '), text.lastIndexOf('! '));
  const words = wordsOf(text.slice(at + 1));
  if (at < 1 || words.length === 0 || words.length > NAME_WORDS) return '';
  const others = new Set(people.flatMap((name) => wordsOf(name).map((word) => word.folded)));
  const own = words.every(({ folded }) => writer.names.has(folded) && !others.has(folded));
  return own ? text.slice(0, at) : '';
}
