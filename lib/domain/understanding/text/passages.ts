import type { OriginalMail } from '../../mail/forward.ts';
import { foldAligned } from './aligned-fold.ts';
import { type Label, labelAt } from './labels.ts';
import { LINE_LIMIT, type Line, linesOf, visible } from './lines.ts';
import { PASSAGE_LIMIT, sentencesOf } from './sentences.ts';

/** A sentence, or a line of a list, a label block or a signature. */
export interface Passage {
  readonly raw: string;
  /** Same length as `raw`, see `foldAligned`. */
  readonly folded: string;
  readonly label: Label | null;
  /** Counts paragraphs: passages of one block stand together. */
  readonly block: number;
  /** Counts the lines of the mail. */
  readonly line: number;
  /** True behind the sign-off. */
  readonly signature: boolean;
  /** Its number in a list: `2. Interview on Monday`. */
  readonly item?: number;
}

/** Shorter lines end where their writer ended them; longer ones may have been wrapped by a mail program. */
const WRAPPED_FROM = 50;
/** The narrowest width at which mail programs wrap. */
const WRAP_WIDTH = 64;
/** `Second: …`, `Round 2: …`: an item of a list without marks. */
const startsItem = /^\p{Lu}[\p{L}\d ]{1,22}: \S/u;
const startsWithTime = /^\d{1,2}(?:[:.h]\d\d| ?[ap]\.?m)/;

const signOff =
  /^(?:(?:(?:very |many |kind |kindest |best |warm |warmest |all )?(?:best|regards|wishes|thanks|thank you|sincerely|cheers|warmly|yours)(?: (?:so much|again|and regards|regards|wishes|the best|in advance|truly|sincerely|and best|and speak soon))?)|all the best|(?:very truly )?yours(?: sincerely| truly| faithfully)?|talk soon|speak soon|see you (?:soon|then)|(?:mit )?(?:freundlichen?|besten?|viele[n]?|liebe[n]?|herzliche[n]?|schone[n]?|sonnige[n]?) (?:grus(?:s?en?)?|dank)(?: aus \w+)?|mfg|lg|vg|(?:bien )?cordialement|bien a (?:vous|toi)|(?:sinceres )?salutations(?: distinguees)?|a (?:bientot|tres vite)|(?:un )?(?:cordial )?saludos?(?: cordial(?:es)?)?|atentamente|cordialmente|muchas gracias|(?:com os melhores cumprimentos|atenciosamente|cumprimentos|abracos?|obrigad[oa]|att)|(?:met )?(?:vriendelijke|hartelijke) groet(?:en|jes)?|groet(?:en|jes)?|mvg|mvh|(?:med )?(?:vanlig[a]?|basta|hjartliga) halsning(?:ar)?|halsningar|(?:z )?powazani(?:em|a)|z wyrazami szacunku|pozdrawiam(?: serdecznie)?|serdecznie pozdrawiam|pozdrowienia|(?:med )?venlig hilsen|hilsen|(?:cordiali|distinti|un cordiale) salut[io]|saluti|a presto|grazie|mit freundlichem gruss?)[ ,.!-]*$/;
const replyMark = /^(?:\s{0,3}(?:re|fw|fwd|aw|wg|tr|rv|res|enc|antw|doorst|i|r)\s{0,2}:\s{0,3}){1,5}/i;
/** What is added below the signature. */
const postscript = /^(?:p\.? ?){1,2}s\b[.:,]? ?\S/;
/** The passages of a mail, its subject first. Taken apart once: every reader of a mail asks for them. */
export function passagesOf(mail: Pick<OriginalMail, 'subject' | 'text'>): readonly Passage[] {
  const before = known.get(mail);
  if (before !== undefined) return before;
  const passages = readPassages(mail.subject, mail.text);
  known.set(mail, passages);
  return passages;
}

/** Kept as long as the mail itself. */
const known = new WeakMap<object, readonly Passage[]>();

/**
 * Takes a mail's text apart: quoted history cut, wrapped lines joined, label blocks and lists kept line by line, prose
 * split into sentences. Linear in the length of the text, which is capped.
 *
 * @param subject becomes the first passage
 */
export function readPassages(subject: string, text: string): readonly Passage[] {
  const lines = linesOf(text);
  const signatureFrom = signatureLine(lines);
  const passages: Passage[] = [];
  const heading = tidy(subject.slice(0, PASSAGE_LIMIT).replace(replyMark, ''));
  if (heading !== '') passages.push(made(heading, 'subject', { block: 0, line: 0, signature: false }));
  const running: Running = { label: null, fresh: false };
  let block = 1;
  /** The block of a P.S., which is no signature. */
  let added = 0;
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at];
    if (line === undefined) continue;
    if (line.folded === '') {
      block += 1;
      if (!running.fresh) running.label = null;
      running.fresh = false;
      continue;
    }
    if (signatureFrom !== null && at >= signatureFrom && postscript.test(line.folded)) added = block;
    const signature = signatureFrom !== null && at >= signatureFrom && added !== block;
    const place: Place = { block, line: at + 1, signature, ...(line.item === null ? {} : { item: line.item }) };
    const labelled = labelledPassages(line, place, running);
    if (labelled !== null) {
      passages.push(...labelled);
      continue;
    }
    const joined = joinWrapped(lines, at, signatureFrom);
    at = joined.last;
    passages.push(...sentencesOf(joined.raw).map((raw) => made(raw, null, place)));
  }
  return passages;
}

type Place = Pick<Passage, 'block' | 'line' | 'signature' | 'item'>;

function made(raw: string, label: Label | null, place: Place): Passage {
  return { raw, folded: foldAligned(raw), label, ...place };
}

/** A label whose value stands on the lines below it. */
interface Running {
  label: Label | null;
  /** True right under the label: one empty line may come between. */
  fresh: boolean;
}

/** The passage of a labelled line, or of one under a label; null for prose. */
function labelledPassages(line: Line, place: Place, running: Running): readonly Passage[] | null {
  const labelled = labelAt(line.folded, place.signature);
  if (labelled === null) {
    running.fresh = false;
    return running.label === null ? null : [{ raw: line.raw, folded: line.folded, label: running.label, ...place }];
  }
  const remark = labelled.remark === null ? '' : ` ${remarkIn(line.raw, labelled.valueAt)}`;
  const raw = `${line.raw.slice(labelled.valueAt).trim()}${remark}`.trimEnd();
  running.label = raw === '' ? labelled.label : null;
  running.fresh = running.label !== null;
  return raw === '' ? [] : [made(raw, labelled.label, place)];
}

function tidy(text: string): string {
  return visible(text).trim();
}

function signatureLine(lines: readonly Line[]): number | null {
  let found: number | null = null;
  for (const [at, line] of lines.entries()) {
    if (line.folded.length > 45) continue;
    if (line.raw === '--' || line.raw === '-- ') return found ?? at;
    if (signOff.test(line.folded) && at > 0) found = at;
  }
  return found;
}

function remarkIn(raw: string, valueAt: number): string {
  return /\(([^()]{1,30})\)/.exec(raw.slice(0, valueAt))?.[1] ?? '';
}

/** Joins the lines that a mail program wrapped: each but the last is long and ends in the middle of a sentence. */
function joinWrapped(
  lines: readonly Line[],
  from: number,
  signatureFrom: number | null,
): { raw: string; last: number } {
  let raw = lines[from]?.raw ?? '';
  let last = from;
  while (raw.length < LINE_LIMIT) {
    const [current, next] = [lines[last], lines[last + 1]];
    if (current === undefined || next === undefined || next.folded === '' || next.listed) break;
    if (current.raw.length < WRAPPED_FROM || /[:!?]$/.test(current.raw)) break;
    // The next word would have fitted: the writer ended the line.
    const word = next.raw.indexOf(' ') < 0 ? next.raw.length : next.raw.indexOf(' ');
    if (current.raw.length + word + 1 < WRAP_WIDTH) break;
    if (startsWithTime.test(current.folded) && startsWithTime.test(next.folded)) break;
    if (signatureFrom !== null && last + 1 >= signatureFrom) break;
    if (isItem(current, next)) break;
    raw = `${raw} ${next.raw}`;
    last += 1;
  }
  return { raw, last };
}

/** True for a line that starts a field or an item of its own. */
function isItem(current: Line, next: Line): boolean {
  return labelAt(next.folded) !== null || (startsItem.test(next.raw) && !/[,;]$/.test(current.raw));
}
