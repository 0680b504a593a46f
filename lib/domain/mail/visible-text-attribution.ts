import { allMatches } from '../all-matches.ts';

/**
 * The line that introduces a quote: `On Tue, Dec 1, 2026 at 9:00 AM Afterword <…> wrote:`, in any of its languages,
 * wrapped over several lines or not.
 */

/** Gmail wraps at 78 columns; a name and an address of 254 characters need no more lines than this. */
const ATTRIBUTION_LINES = 5;
/** Longest attribution that is looked at: a long name, a long address and a date in words. */
export const ATTRIBUTION_LIMIT = 600;
/** So many colons of a line are looked at as the end of an attribution. */
const COLONS = 8;
/** Longest attribution that holds a name and a verb alone. */
const NAME_LIMIT = 120;

/** The verb at the end: `… wrote:`. Folded to lower case; matched at the end of the line only. */
const verbAtEnd =
  /(?:wrote|writes|written|said|schrieb|schrieben sie|geschrieben|écrit|ecrit|escribió|escribio|ha escrito|escreveu|scritto|schreef|geschreven|skrev|skreiv|kirjoitti|pisze|napisał|napisała|napisał\(a\)|napisala|napsal|napsala|napsal\(a\)|napísal|napísala|napísal\(a\)|írta|írta a következőt|a scris|نوشت|yazdı|şunu yazdı|şunları yazdı|написал|написала|написал\(а\)|пишет|написав|написала|написав\(-ла\)|пише|написа|je napisao|je napisala|je napisao\/la|je napisao\(la\)|napisao je|je napisal|je napisal\(a\)|kirjutas|rašė|parašė|rakstīja|έγραψε|כתב|כתבה|‫כתב|كتب|menulis|đã viết|viết|เขียนว่า|写道|寫道|のメール|のメッセージ|は書きました|さんは書きました|님이 작성|작성|작성함|이 작성한 메시지)\s*[:：]?\s*[-—]*$/i;
/** The verb before the name: `Am 3. Dez. 2026 schrieb Dana:`, `Op … schreef …:`, `Den … skrev …:`. */
const verbInMiddle =
  /(?:^|[\s,،])(?:schrieb|schreef|skrev|skreiv|wrote|kirjoitti|napisana przez|napisał|napisała|napisał\(a\)|napsal|napsala|napsal\(a\)|napísal|napísal\(a\)|pisze|escribió|escreveu|said the following|a écrit|ha scritto|a scris|írta|kirjutas|rašė|rakstīja|έγραψε|כתב|كتب|كتبت|كتب\/كتبت|написал|написал\(а\)|пишет)(?=[\s,:])/i;
const leads =
  /^[\s>*—-]*(?:on|am|le|el|il|em|op|den|på|pe|dnia|w dniu|dne|dňa|în|în data|in data|il giorno|no dia|a|la|le\s|el día|tir|man|ons|tor|fre|lør|søn|mån|tis|tors|lör|sön|ma|ti|ke|to|la|su|pon|wt|śr|czw|pt|sob|niedz|st|čt|pá|so|ne|po|út|ut|št|pi|hétfő|kedd|szerda|csütörtök|péntek|szombat|vasárnap|pzt|sal|çar|per|cum|cmt|paz|пн|вт|ср|чт|пт|сб|вс|нд|у|в|на|στις|ב|בתאריך|في|pada|vào|vào lúc|เมื่อ|在|于|於|\d)/i;
/**
 * What only programs write: `In message <id>, Dana writes` (news), `Quoting Dana <…>:` (Horde), `* Dana <…> [2026-12-03 14:30]:`
 * (mutt).
 */
const byProgram =
  /^in (?:message|article) <[^<>\s]{3,200}>,? .{0,200}\bwrites?\s?:?$|^(?:quoting|zitat von|citando a?|selon|citat från|cytowanie|lainaus|citát|citiranje) .{0,120}[^\s<>@]{1,80}@[^\s<>@]{1,120}>?\s?:$|^\*? ?.{1,120}<[^<>\s@]{1,80}@[^<>\s@]{1,120}> ?[[(]\d[\d:./ +-]{5,40}[\])]\s?:$/i;
/** `---- Dana Larkin wrote ----`, as Android's mail has it, without a date. */
const wideRule = /^-{4,} ?[^-]{2,80} ?-{4,}$/;
/** `2026-12-03 14:30 GMT+01:00 Dana Larkin`: the shape of old Gmail, whose address a forum took out. */
const isoDay = /^\d{4}-\d\d-\d\d \d{1,2}:\d\d (?:GMT|UTC)[+-]?[\d:]{0,6} \p{L}[^<>@]{1,80}$/u;
const hasAddress = /[<[(]?\s*(?:mailto:)?[^\s<>()[\]]{1,120}@[^\s<>()[\]]{1,120}/;
export const hasTime = /\d{1,2}\s?[:.h]\s?\d{2}|\d{4}|\d\s?[ap]\.?m\b/i;

/**
 * How many lines an attribution takes from `lines[at]` on; 0 where none begins there.
 *
 * @param quotedNext tells whether the next line with content after an index is marked with `>`
 */
export function attributionLength(
  lines: readonly string[],
  at: number,
  quotedNext: (after: number) => boolean,
): number {
  let joined = '';
  for (let count = 1; count <= ATTRIBUTION_LINES && at + count <= lines.length; count += 1) {
    const line = (lines[at + count - 1] ?? '').trim();
    if (line === '' && !(count === 2 && (endsOpen(joined) || opensAddress(lines[at + 2])))) break;
    joined = joined === '' ? line : `${joined} ${line}`;
    if (joined.length > ATTRIBUTION_LIMIT) break;
    if (isAttribution(joined, () => quotedNext(at + count - 1))) return count;
    if (count === 1 && !mayContinue(joined) && !isBrokenMailbox(joined, lines[at + 1] ?? '')) break;
  }
  return 0;
}

/** A blank line inside an attribution happens only after an opening bracket or where a header was broken mid-way. */
function endsOpen(text: string): boolean {
  return /[<(,]$/.test(text);
}

/** Polymail and others put the address on lines of its own, below a blank one. */
function opensAddress(line: string | undefined): boolean {
  return /^\s*<\s*(?:$|mailto:|[^\s<>@]{1,80}@)/.test(line ?? '');
}

/** Only a line that starts like an attribution may go on in the next: prose never swallows the lines below it. */
function mayContinue(line: string): boolean {
  if (line.length < 12 || !/\d/.test(line)) return false;
  return leads.test(line) || (hasTime.test(line) && (/[<(]$/.test(line) || hasAddress.test(line)));
}

/** `Afterword <` above `reply@afterword.example>, 3 Ara 2026 …`: where the name comes first, the wrap falls behind its bracket. */
function isBrokenMailbox(line: string, next: string): boolean {
  return line.length <= NAME_LIMIT && /\S <$/.test(line) && /^[^\s<>@]{1,120}@[^\s<>@]{1,120}>/.test(next.trim());
}

function isAttribution(text: string, quotedNext: () => boolean): boolean {
  const bare = text.replace(/^[-—\s]+|[-—\s]+$/g, '');
  const dated = /\d/.test(bare) && hasTime.test(bare);
  const addressed = hasAddress.test(bare);
  const colon = /[:：]$/.test(bare);
  const ruled = /^-{2,}/.test(text) && /-{2,}$/.test(text);
  if (byProgram.test(bare)) return true;
  if (verbAtEnd.test(bare))
    return (ruled && (dated || wideRule.test(text))) || endsWithVerb(bare, dated, addressed, colon, quotedNext);
  if (isoDay.test(bare)) return colon || quotedNext();
  if (!colon) return dated && addressed && startsWithDay(bare) && />$/.test(bare) && quotedNext();
  if (verbInMiddle.test(bare) && (dated || addressed)) return true;
  return dated && addressed && (startsWithDate(bare) || isWhole(bare));
}

function endsWithVerb(
  bare: string,
  dated: boolean,
  addressed: boolean,
  colon: boolean,
  quotedNext: () => boolean,
): boolean {
  if (dated && (addressed || (colon && (leads.test(bare) || startsWithWeekday(bare))))) return true;
  if (addressed && colon) return true;
  if (dated && leads.test(bare) && quotedNext()) return true;
  return colon && bare.length <= NAME_LIMIT && quotedNext();
}

/** `2026-12-03 16:32 GMT+01:00 Dana <…>:`, `ср, 3 дек. 2026 г. в 15:19, Dana <…>:`, `03.12.2026, 18.30, "Dana" <…>:`. */
function startsWithDate(bare: string): boolean {
  return /\d/.test(bare.slice(0, 30)) && /[>)\]"]?\s*[:：]$/.test(bare) && hasTime.test(bare.slice(0, 80));
}

/**
 * A name with its address, a year and a time of day, and a colon at the end: an attribution in whatever language
 * (`Missatge de Dana <…> del dia dj., 3 de des. 2026 a les 14:30:`). A `key: value` line is none.
 */
function isWhole(bare: string): boolean {
  return (
    /<[^<>\s@]{1,120}@[^<>\s@]{1,120}>/.test(bare) &&
    /(?:^|\D)20\d\d(?!\d)/.test(bare) &&
    /\d{1,2}[:.]\d{2}(?!\d)/.test(bare) &&
    !/^[\p{L} ]{2,24}:/u.test(bare)
  );
}

/** `суббота, 14 марта 2026 г. …`, `mar., 7 mai 2026 …`: any word, a comma and a day. */
function startsWithWeekday(bare: string): boolean {
  return /^\p{L}{2,14}\.?,\s?\d/u.test(bare);
}

/** `2026/4/7 Dana <…>`, as Gmail once wrote without any verb. */
function startsWithDay(bare: string): boolean {
  return /^(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{4})\b/.test(bare);
}

/**
 * Where quoted text begins behind an attribution in the same line (`On Dec 3, 2026, at 2:30 PM, Dana wrote:> old`), or
 * null: some programs lose the line break in between. No space may stand there, or a person quotes in a sentence.
 */
export function attributionHead(line: string): number | null {
  const start = line.slice(0, ATTRIBUTION_LIMIT);
  if (!hasTime.test(start)) return null;
  for (const match of allMatches(start, /[\p{L})>]\s?[:：](?=[^\s/])/gu).slice(0, COLONS)) {
    const end = match.index + match[0].length;
    const head = start.slice(0, end).trim();
    if (isAttribution(head, () => false)) return end;
  }
  return null;
}
