import { allMatches } from '../../all-matches.ts';
import type { OriginalMail } from '../../mail/forward.ts';
import { foldAligned } from './aligned-fold.ts';
import { type Label, labelAt } from './labels.ts';

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

/** A mail's prose is short; what is longer is a terms-and-conditions footer or an attack on the reader's time. */
const TEXT_LIMIT = 30_000;
/** A line longer than this is markup or data, never a sentence. */
const LINE_LIMIT = 2_000;
const PASSAGE_LIMIT = 600;

/** Shorter lines end where their writer ended them; longer ones may have been wrapped by a mail program. */
const WRAPPED_FROM = 50;
/** The narrowest width at which mail programs wrap. */
const WRAP_WIDTH = 64;
/** `Second: …`, `Round 2: …`: an item of a list without marks. */
const startsItem = /^\p{Lu}[\p{L}\d ]{1,22}: \S/u;
const startsWithTime = /^\d{1,2}(?:[:.h]\d\d| ?[ap]\.?m)/;

const quoteHead =
  /^(?:on .{5,150} wrote:|am .{5,150} schrieb.{0,80}:|le .{5,150} a ecrit ?:|el .{5,150} escribio:|op .{5,150} schreef.{0,80}:|em .{5,150} escreveu:|il .{5,150} ha scritto:|-{2,}.{0,6}(?:original message|ursprungliche nachricht|message d'origine|mensaje original|oorspronkelijk bericht|mensagem original|messaggio originale|forwarded message).{0,4}-{2,})$/;
/** Anywhere in a text: somebody's words follow. */
const historyHead = /\b(?:wrote|schrieb|a écrit|escribi[oó]|schreef|escreveu|ha scritto) ?[^\n]{0,80}:|^-{2,}/m;
const headerFrom = /^\*?(?:from|von|de|van|da):\*? .{3,120}$/;
const headerDate = /^\*?(?:sent|date|gesendet|envoye|enviado|verzonden|inviato|data|fecha|datum)\*? ?:/;
const signOff =
  /^(?:(?:(?:very |many |kind |kindest |best |warm |warmest |all )?(?:best|regards|wishes|thanks|thank you|sincerely|cheers|warmly|yours)(?: (?:so much|again|and regards|regards|wishes|the best|in advance|truly|sincerely|and best|and speak soon))?)|all the best|(?:very truly )?yours(?: sincerely| truly| faithfully)?|talk soon|speak soon|see you (?:soon|then)|(?:mit )?(?:freundlichen?|besten?|viele[n]?|liebe[n]?|herzliche[n]?|schone[n]?|sonnige[n]?) (?:grus(?:s?en?)?|dank)(?: aus \w+)?|mfg|lg|vg|(?:bien )?cordialement|bien a (?:vous|toi)|(?:sinceres )?salutations(?: distinguees)?|a (?:bientot|tres vite)|(?:un )?(?:cordial )?saludos?(?: cordial(?:es)?)?|atentamente|cordialmente|muchas gracias|(?:com os melhores cumprimentos|atenciosamente|cumprimentos|abracos?|obrigad[oa]|att)|(?:met )?(?:vriendelijke|hartelijke) groet(?:en|jes)?|groet(?:en|jes)?|mvg|mvh|(?:med )?(?:vanlig[a]?|basta|hjartliga) halsning(?:ar)?|halsningar|(?:z )?powazani(?:em|a)|z wyrazami szacunku|pozdrawiam(?: serdecznie)?|serdecznie pozdrawiam|pozdrowienia|(?:med )?venlig hilsen|hilsen|(?:cordiali|distinti|un cordiale) salut[io]|saluti|a presto|grazie|mit freundlichem gruss?)[ ,.!-]*$/;
const replyMark = /^(?:\s{0,3}(?:re|fw|fwd|aw|wg|tr|rv|res|enc|antw|doorst|i|r)\s{0,2}:\s{0,3}){1,5}/i;
const bullet =
  /^[\s>]*(?:[■□◆◇●○▼◎]\s*|(?:[*•·●▪◦‣|#✓✔➤→o-]|\p{Extended_Pictographic}\uFE0F?\u200D?|\d{1,2}[.)](?= \D)(?! (?:jan|j[aä]n|feb|m[aä]r|apr|ma[ijy]|jun|jul|aug|sep|o[ck]t|nov|de[zcs])[\p{L}]{0,7}\.?(?: \d|$)))+\s+)/iu;
/** Most lines begin with a word: no bullet of theirs (`o` is one) stands before a space. */
const opensPlainly = /^(?:\p{Lu}|[a-z]{2})/u;
const quoteMarks = /^(?:> ?){1,5}/;
/** How every line ends that quoted history may begin with. */
const endsAsHead = /[:-]$/;
const bold = /\*{1,2}([^*\n]{1,90})\*{1,2}/g;
const invisible = /[\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2064\ufeff]/g;

/** Behind these a full stop ends no sentence. */
const abbreviations = new Set(
  'dr dra drs prof smt dna mlle dott.ssa mr mrs ms mx st sr sra srta dott dottssa ing dipl no nr tel ca approx inc ltd co corp vs etc z.b bzw u.a jan feb mar apr jun jul aug sep sept oct okt nov dec dez mon tue tues wed thu thur thurs fri sat sun mo di mi do fr sa so janv fevr avr juil ext apt ste ave blvd rd av jr hr fr mme m d.h p.ex e.g i.e a.m p.m a p u.s u.k str r c avda pza tot evtl ggf inkl kl godz ul hod cca tel pl med rer nat phil jur iur habil mag lic arq inz mgr ltg resp stv dept abt eng avv rag n hab hd lok rod cra esq urb dpto apto blk opp'.split(
    ' ',
  ),
);
const sentenceStart =
  /^(?:we|you|please|the|if|this|your|i|our|looking|let|to|it|in|as|there|should|thank|thanks|best|kind|feel|on (?:the|arrival|your)|bring|ask|see|come|wear|no|just|any|can|could|would|once|after|when|how|what|who|here|his|her|he|she|they)\b/;

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
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at];
    if (line === undefined) continue;
    if (line.folded === '') {
      block += 1;
      if (!running.fresh) running.label = null;
      running.fresh = false;
      continue;
    }
    const signature = signatureFrom !== null && at >= signatureFrom;
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

interface Line {
  readonly raw: string;
  readonly folded: string;
  readonly listed: boolean;
  readonly item: number | null;
}

function tidy(text: string): string {
  return text.normalize('NFC').replace(invisible, '').trim();
}

function linesOf(text: string): readonly Line[] {
  const all = text.slice(0, TEXT_LIMIT).normalize('NFC').replace(invisible, '').replace(/\r\n?/g, '\n').split('\n');
  const marked = all.filter((line) => line.startsWith('>'));
  // `>> Fri 3/26, 8:30` under nobody's name is a writer's own list.
  const listed = marked.length > 0 && marked.every((line) => line.startsWith('>> ')) && !historyHead.test(text);
  const quotedWhole = listed || marked.length * 2 > all.length;
  const lines: Line[] = [];
  for (const whole of all) {
    if (!quotedWhole && whole.startsWith('>')) continue;
    const bare = bareLine(quotedWhole ? whole.replace(quoteMarks, '') : whole);
    const mark = opensPlainly.test(bare) ? '' : (bullet.exec(bare)?.[0] ?? '');
    const raw = mark === '' ? bare : bare.slice(mark.length).trim();
    const folded = foldAligned(raw);
    if (lines.length > 0 && endsAsHead.test(folded) && quoteHead.test(folded)) break;
    const previous = lines.at(-1)?.folded ?? '';
    if (lines.length > 2 && headerFrom.test(previous) && headerDate.test(folded)) {
      lines.pop();
      break;
    }
    const item = /\d{1,2}/.exec(mark)?.[0];
    lines.push({ raw, folded, listed: mark !== '', item: item === undefined ? null : Number(item) });
  }
  return lines;
}

/** A line without the marks of bold words. */
function bareLine(line: string): string {
  const cut = line.slice(0, LINE_LIMIT);
  const plain = cut.includes('*') ? cut.replace(bold, '$1') : cut;
  // What a table's columns were divided by divides a label from its value.
  return (plain.includes('\t') ? plain.replace(/\t+/g, '  ') : plain).trim();
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

const stop = /[.!?。]["')\]]* +(?=["'(¿¡]?[\p{Lu}\d])/gu;

/** Splits prose at the ends of its sentences; `Dr. Anna`, `3. Dezember`, `2 p.m. ET` stay whole. */
export function sentencesOf(text: string): readonly string[] {
  const sentences: string[] = [];
  let start = 0;
  for (const match of allMatches(text, stop)) {
    const after = match.index + match[0].length;
    const word = /([\p{L}\d.'-]{1,20})$/u.exec(text.slice(Math.max(start, match.index - 20), match.index))?.[1] ?? '';
    // `dall'ing. Zanetti`
    const folded = foldAligned(word).replace(/^.*['-]/, '');
    const isStop = match[0].startsWith('.');
    const short = isStop && (abbreviations.has(folded) || /^(?:\d{1,2}|[a-z])$/.test(folded));
    if (short && !sentenceStart.test(foldAligned(text.slice(after, after + 12)))) continue;
    if (short && /^\d{1,2}$/.test(folded) === false && !/[ap]\.?m?$/.test(folded)) continue;
    sentences.push(text.slice(start, after).trim().slice(0, PASSAGE_LIMIT));
    start = after;
  }
  const rest = text.slice(start).trim().slice(0, PASSAGE_LIMIT);
  if (rest !== '') sentences.push(rest);
  return sentences;
}
