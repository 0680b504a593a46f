import { allMatches } from '../all-matches.ts';
import { isBlocking } from './blocking-words.ts';
import type { PhraseSet } from './lazy-set.ts';
import { isDisclaimer, isExcuse, isJobTitle, isPrintingPlea } from './signature-lines.ts';
import { phraseSet, wordsOf } from './words.ts';

/** Lines that close a letter, in the languages whose quotes are read too. */
const signOffs: PhraseSet = phraseSet(
  'best|best regards|best wishes|all the best|kind regards|kindest regards|warm regards|warmest regards|warmly|warm wishes|with warm regards|with kind regards|with best regards|regards|many regards|rgds|br|kr|sincerely|yours sincerely|sincerely yours|yours faithfully|faithfully|yours truly|yours|' +
    'respectfully|respectfully yours|cordially|with gratitude|gratefully|with thanks|with many thanks|with appreciation|with best wishes|many thanks|thanks|thank you|thanks again|thank you again|thanks so much|thank you so much|thanks and best regards|thanks and regards|best thanks|thanks in advance|thank you in advance|cheers|thx|ty|take care|talk soon|speak soon|see you|looking forward|' +
    'until soon|very best|my best|all best|love|xo|xoxo|' +
    'thanks a million|thanks a lot|thanks very much|thank you very much|thanks kindly|cordial regards|yours respectfully|warm thanks|stay well|be well|with respect|' +
    'danke|vielen dank|besten dank|herzlichen dank|mit herzlichen grussen|mit lieben grussen|mit vielen grussen|lieben gruss|schonen gruss|sonnige grusse|bis bald|mit freundlichen grussen|mit freundlichem gruss|freundliche grusse|freundlichen gruss|viele grusse|viele liebe grusse|liebe grusse|beste grusse|herzliche grusse|schone grusse|mit besten grussen|gruss|grusse|mfg|lg|vg|bg|hg|hochachtungsvoll|' +
    'cordialement|bien cordialement|bien a vous|bien a toi|salutations|meilleures salutations|sinceres salutations|amicalement|cdlt|bien sincerement|sincerement|respectueusement|a bientot|merci|merci beaucoup|merci davance|bonne journee|bien respectueusement|tres cordialement|salutations distinguees|amities|bises|belle journee|' +
    'saludos|un saludo|saludos cordiales|cordiales saludos|un cordial saludo|cordialmente|atentamente|atte|muy atentamente|un abrazo|abrazos|gracias|muchas gracias|saludos y gracias|un saludo cordial|reciba un cordial saludo|besos|quedo atenta|quedo atento|' +
    'cordiali saluti|distinti saluti|saluti|un saluto|un caro saluto|a presto|grazie|grazie mille|un cordiale saluto|i migliori saluti|cari saluti|buona giornata|buona serata|' +
    'met vriendelijke groet|met vriendelijke groeten|vriendelijke groet|vriendelijke groeten|groet|groeten|groetjes|hartelijke groet|hartelijke groeten|mvg|bedankt|alvast bedankt|dank je wel|groetjes|hartelijks|liefs|fijne dag|m vr gr|vriendelijke groetjes|' +
    'atenciosamente|cumprimentos|com os melhores cumprimentos|melhores cumprimentos|abracos|um abraco|abraco|att|obrigada|obrigado|muito obrigada|muito obrigado|beijos|bjs|abs|atte|com os meus cumprimentos|' +
    'med vanliga halsningar|vanliga halsningar|halsningar|mvh|med venlig hilsen|venlig hilsen|hilsen|med vennlig hilsen|vennlig hilsen|ystavallisin terveisin|terveisin|pozdrawiam|z powazaniem|s pozdravem|udvozlettel|с уважением|з повагою|saygilarimla',
);

/** Longest block under a sign-off: name, title, company, phones, links, address. */
const BLOCK_LINES = 12;
const LINE_LIMIT = 160;
const SIGN_OFF_WORDS = 8;
const joining = /^(?:and|und|et|y|e|en|och|og|i)$/;
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
  return words.length > 0 && words.length <= SIGN_OFF_WORDS && isAllSignOff(words);
}

/** `Thanks & regards`, `Merci et bonne journée`: one closing behind the other, joined or not. */
function isAllSignOff(words: readonly string[]): boolean {
  if (words.length === 0) return true;
  for (let length = words.length; length > 0; length -= 1)
    if (
      signOffs.has(words.slice(0, length).join(' ')) &&
      isAllSignOff(words.slice(joining.test(words[length] ?? '') ? length + 1 : length))
    )
      return true;
  return false;
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
  // `Maya Okafor | Data Platform | Norwood Partners`
  const head = /^([^|·•/]{3,40}?)\s*[|·•/]/.exec(line.trim())?.[1];
  if (head !== undefined && wordsOf(head).length > 1 && isOwnName(head, writer)) return isSignatureLine(line, writer);
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
  // `S.A.`, `B.V.`: the letters of a firm's form are no words.
  const bare = line
    .trim()
    .replace(/(?<![\p{L}.])(?:\p{L}{1,2}\.[ ]?){2,4}/gu, '')
    .replace(/\b[A-Z]{2} (?=\d{5}\b)/g, '');
  if (bare === '' || isOwnName(bare, writer) || isSignOff(bare)) return true;
  if (bare.length > LINE_LIMIT) return isDisclaimer(bare);
  if (/^\(?(?:she|he|they|sie|er|elle|il)\s?\/\s?\p{L}+(?:\s?\/\s?\p{L}+)?\)?$/iu.test(bare)) return true;
  if (isExcuse(bare) || isPrintingPlea(bare) || isJobTitle(bare, writer.names)) return true;
  if (/[?]/.test(bare) || isBlocking(bare)) return false;
  if (/^(?:https?:\/\/|www\.)\S+$|\S+@\S+\.\S+/.test(bare) || /(?:\+|\b)\d[\d ()./-]{6,}\d/.test(bare)) return true;
  if (isDisclaimer(bare)) return true;
  const words = bare.match(/[\p{L}\p{N}'’&.-]+/gu) ?? [];
  return words.length <= 10 && words.length > 0 && words.every((word) => word.length <= 3 || !/^\p{Ll}/u.test(word));
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
