import { foldAligned } from './aligned-fold.ts';
import { isQuotedWhole, quoteHead, visible } from './lines.ts';

/** What the mail before said, below an answer. */
export interface QuotedHistory {
  /** The line above it, which tells who wrote it and when; empty where there is none. */
  readonly head: string;
  readonly text: string;
}

const mark = /^> ?/;
const header =
  /^\*?(?:from|von|de|van|da|fran|fra|od|sent|date|gesendet|envoye|enviado|verzonden|inviato|data|fecha|datum|skickat|sendt|wyslano|to|an|a|til|till|do|subject|betreff|objet|asunto|assunto|oggetto|onderwerp|amne|emne|temat|cc)\*? ?:/i;
/** Anywhere in a text: the headers or the heading of an older mail. */
const historyHead =
  /^\*?(?:From|Von|De|Van|Da|Från|Fra|Od):\*? |\b(?:wrote|schrieb|écrit|escribi[oó]|schreef|escreveu|scritto|skrev|napisał\(?a?\)?) ?[^\n]{0,80}:|^-{2,}/m;
/** An answer above a long correspondence: what was proposed stands at its top. */
const HISTORY_LIMIT = 4_000;

/**
 * The mail that a mail answers, as far as it is quoted below, with marks (`> `) or under its headers: one level deep,
 * without its headers.
 *
 * @returns null where nothing is quoted so
 */
export function quotedHistory(text: string): QuotedHistory | null {
  if (!text.includes('\n>') && !historyHead.test(text)) return null;
  const all = visible(text).replace(/\r\n?/g, '\n').split('\n');
  if (isQuotedWhole(all, text)) return null;
  const first = all.findIndex((line, at) => line.startsWith('>') || (at > 0 && isHead(line)));
  if (first < 0) return null;
  const marked = all.slice(first).some((line) => line.startsWith('>'));
  const own = marked ? markedLines(all.slice(first)) : untilNext(all.slice(first));
  const heads = [...all.slice(Math.max(0, first - 2), first), ...own.filter(isHead)];
  const kept = own.filter((line) => !isHead(line));
  return { head: heads.join(' '), text: kept.join('\n').slice(0, HISTORY_LIMIT) };
}

/** The lines of the first level. */
function markedLines(lines: readonly string[]): readonly string[] {
  return lines.filter((line) => mark.test(line) && !/^> ?>/.test(line)).map((line) => line.replace(mark, ''));
}

/** A mail under its headers, up to the headers of the one before. */
function untilNext(lines: readonly string[]): readonly string[] {
  const body = lines.findIndex((line) => line.trim() !== '' && !isHead(line));
  const next = body < 0 ? -1 : lines.findIndex((line, at) => at > body && isHead(line));
  return next < 0 ? lines : lines.slice(0, next);
}

function isHead(line: string): boolean {
  const plain = foldAligned(line).trim();
  return header.test(plain) || quoteHead.test(plain);
}
