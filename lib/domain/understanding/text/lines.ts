import { foldAligned } from './aligned-fold.ts';

/** A line as its mail has it, trimmed, and folded. */
export interface Line {
  readonly raw: string;
  readonly folded: string;
  /** True behind a bullet or a number. */
  readonly listed: boolean;
  /** The number. */
  readonly item: number | null;
}

/** A mail's prose is short; what is longer is a terms-and-conditions footer or an attack on the reader's time. */
const TEXT_LIMIT = 30_000;
/** A line longer than this is markup or data, never a sentence. */
export const LINE_LIMIT = 2_000;

export const quoteHead =
  /^(?:on .{5,150} wrote:|am .{5,150} schrieb.{0,80}:|le .{5,150} a ecrit ?:|el .{5,150} escribio:|op .{5,150} schreef.{0,80}:|em .{5,150} escreveu:|il .{5,150} ha scritto:|-{2,}.{0,6}(?:original message|ursprungliche nachricht|message d'origine|mensaje original|oorspronkelijk bericht|mensagem original|messaggio originale|forwarded message).{0,4}-{2,})$/;
/** Anywhere in a text: somebody's words follow. */
const historyHead = /\b(?:wrote|schrieb|a écrit|escribi[oó]|schreef|escreveu|ha scritto) ?[^\n]{0,80}:|^-{2,}/m;
const headerFrom = /^\*?(?:from|von|de|van|da):\*? .{3,120}$/;
const headerDate = /^\*?(?:sent|date|gesendet|envoye|enviado|verzonden|inviato|data|fecha|datum)\*? ?:/;
const bullet =
  /^[\s>]*(?:[■□◆◇●○▼◎]\s*|(?:[*•·●▪◦‣|#✓✔➤→o-]|\p{Extended_Pictographic}\uFE0F?\u200D?|\d{1,2}[.)](?= \D)(?! (?:jan|j[aä]n|feb|m[aä]r|apr|ma[ijy]|jun|jul|aug|sep|o[ck]t|nov|de[zcs])[\p{L}]{0,7}\.?(?: \d|$)))+\s+)/iu;
/** Most lines begin with a word: no bullet of theirs (`o` is one) stands before a space. */
const opensPlainly = /^(?:\p{Lu}|[a-z]{2})/u;
const quoteMarks = /^(?:> ?){1,5}/;
/** How every line ends that quoted history may begin with. */
const endsAsHead = /[:-]$/;
const bold = /\*{1,2}([^*\n]{1,90})\*{1,2}/g;
const invisible = /[\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2064\ufeff]/g;

/** Composed (NFC), without the characters that nobody sees. */
export function visible(text: string): string {
  return text.normalize('NFC').replace(invisible, '');
}

/** The lines of a mail's text without bullets and marks of bold words, up to where quoted history begins. */
export function linesOf(text: string): readonly Line[] {
  const all = visible(text.slice(0, TEXT_LIMIT)).replace(/\r\n?/g, '\n').split('\n');
  const quotedWhole = isQuotedWhole(all, text);
  const lines: Line[] = [];
  for (const whole of all) {
    if (!quotedWhole && whole.startsWith('>')) continue;
    const line = lineOf(quotedWhole ? whole.replace(quoteMarks, '') : whole);
    if (lines.length > 0 && endsAsHead.test(line.folded) && quoteHead.test(line.folded)) break;
    const previous = lines.at(-1)?.folded ?? '';
    if (lines.length > 2 && headerFrom.test(previous) && headerDate.test(line.folded)) {
      lines.pop();
      break;
    }
    lines.push(line);
  }
  return lines;
}

/** True where quote marks stand before what the mail itself says: in most of its lines, or as its writer's own list. */
export function isQuotedWhole(lines: readonly string[], text: string): boolean {
  const marked = lines.filter((line) => line.startsWith('>'));
  // `>> Fri 3/26, 8:30` under nobody's name
  const listed = marked.length > 0 && marked.every((line) => line.startsWith('>> ')) && !historyHead.test(text);
  return listed || (marked.length * 2 > lines.length && !isAnswered(lines));
}

/** True for an answer of a few lines above somebody's whole mail. */
function isAnswered(lines: readonly string[]): boolean {
  const first = lines.findIndex((line) => line.startsWith('>'));
  const above = lines.slice(0, first).filter((line) => line.trim() !== '');
  const names = foldAligned((lines[first] ?? '').replace(quoteMarks, '')).trim();
  return above.length > 0 && (headerFrom.test(names) || quoteHead.test(foldAligned(above.at(-1) ?? '').trim()));
}

function lineOf(text: string): Line {
  const bare = bareLine(text);
  const mark = opensPlainly.test(bare) ? '' : (bullet.exec(bare)?.[0] ?? '');
  const raw = mark === '' ? bare : bare.slice(mark.length).trim();
  const item = /\d{1,2}/.exec(mark)?.[0];
  return { raw, folded: foldAligned(raw), listed: mark !== '', item: item === undefined ? null : Number(item) };
}

/** A line without the marks of bold words. */
function bareLine(line: string): string {
  const cut = line.slice(0, LINE_LIMIT);
  const plain = cut.includes('*') ? cut.replace(bold, '$1') : cut;
  // What a table's columns were divided by divides a label from its value.
  return (plain.includes('\t') ? plain.replace(/\t+/g, '  ') : plain).trim();
}
