import type { OriginalMail } from '../mail/forward.ts';
import { fold } from './fold.ts';
import { isBookingLink, linksIn } from './links.ts';
import {
  availabilityPhrases,
  cancellationPhrases,
  cancellationSubject,
  confirmedPhrases,
  interviewWords,
  meetingWords,
  noInterviewPhrases,
  offerPhrases,
  rejectionPhrases,
  rsvpSubject,
  updatePhrases,
  updateSubject,
} from './phrases.ts';
import type { Evidence, MailKind } from './understanding.ts';

/** Words are looked for in this much of a mail; what comes later is footers. */
const TEXT_LIMIT = 12_000;
/** A verdict by an employer comes early; the further down, the likelier it is boilerplate. */
const VERDICT_LIMIT = 5_000;

/** What the words of a mail say it is. `dated` tells whether a time was found in it: without one nothing can be invited to. */
export interface WordsRead {
  readonly kind: MailKind;
  readonly evidence: Evidence;
  /** True when the words name an interview outright, not only a talk. */
  readonly interview: boolean;
}

/** A mail's words prepared once: folded, one space, links out. */
export interface Words {
  readonly subject: string;
  readonly text: string;
  readonly bulk: boolean;
  readonly booking: boolean;
}

/** Prepares a mail's words. The mail's own quotes are folded too, so evidence shows what was matched, in lower case. */
export function wordsOf(mail: OriginalMail): Words {
  const raw = mail.text.slice(0, TEXT_LIMIT);
  const text = foldLong(raw.replace(/https?:\/\/\S{1,3000}/g, ' ').replace(/^[ \t>]+/gm, ''))
    .replace(/[’‘`]/g, "'")
    .replace(/\s+/g, ' ');
  const subject = fold(mail.subject).replace(/[’‘`]/g, "'").replace(/\s+/g, ' ').trim();
  const bulk = mail.headers.some(
    (line) => line.name === 'list-id' || (line.name === 'precedence' && /bulk|list/i.test(line.value)),
  );
  return { subject, text, bulk, booking: linksIn(raw).some((link) => isBookingLink(link.url)) };
}

/** fold() is made for names and cut short; a mail's text is folded in the same way, whole. */
function foldLong(text: string): string {
  // Most mails have no accents: then lower case is all.
  if (!/\P{ASCII}/u.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replace(/ß/g, 'ss');
}

/**
 * Judges a mail without a calendar by its words. An employer's verdict comes before everything, then mails that only look
 * like interviews, then cancelled, asked for, moved, invited. Silence is `other`.
 *
 * @param dated true when a time for an interview was read from the text
 */
export function classifyWords(words: Words, dated: boolean): WordsRead {
  const both = `${words.subject}. ${words.text}`;
  const interview = interviewWords.test(both);
  const read = (kind: MailKind, quote: string, confidence: number): WordsRead => ({
    kind,
    evidence: { from: 'text', quote: quote.slice(0, 200), confidence },
    interview,
  });
  if (rsvpSubject.test(words.subject)) return read('other', words.subject, 0.9);
  const verdict = verdictIn(both.slice(0, VERDICT_LIMIT), dated);
  if (verdict !== null) return read(verdict.kind, verdict.quote, 0.85);
  const none = notAnInterview(words, dated);
  if (none !== null) return read('other', none, 0.8);
  const cancelled = cancellationSubject.exec(words.subject)?.[0] ?? cancellationPhrases.exec(both)?.[0];
  if (cancelled !== undefined && (interview || dated || meetingWords.test(both)))
    return read('cancellation', cancelled, 0.85);
  const asked = askedFor(words, both, dated);
  if (asked !== null) return read('availability', asked, 0.8);
  if (dated && (interview || meetingWords.test(both))) {
    const moved = updateSubject.exec(words.subject)?.[0] ?? updatePhrases.exec(words.text)?.[0];
    if (moved !== undefined) return read('update', moved, 0.8);
    return read(
      'invitation',
      (interviewWords.exec(both) ?? meetingWords.exec(both))?.[0] ?? '',
      interview ? 0.85 : 0.65,
    );
  }
  const settled = interview ? confirmedPhrases.exec(both)?.[0] : undefined;
  return settled === undefined ? read('other', '', 0.6) : read('invitation', settled, 0.7);
}

/** The employer's verdict. A rejection that also names a next talk is none; an offer beats the good wishes around it. */
function verdictIn(
  text: string,
  dated: boolean,
): { readonly kind: 'rejection' | 'offer'; readonly quote: string } | null {
  const offer = firstMatch(offerPhrases, text);
  const rejections = rejectionPhrases.map((pattern) => pattern.exec(text)?.[0]).filter((quote) => quote !== undefined);
  const wishes = rejections.every((quote) => quote.startsWith('wish you'));
  if (rejections.length > 0 && !(wishes && (dated || offer !== null)))
    return { kind: 'rejection', quote: rejections[0] ?? '' };
  return offer === null ? null : { kind: 'offer', quote: offer };
}

function notAnInterview(words: Words, dated: boolean): string | null {
  const both = `${words.subject}. ${words.text.slice(0, VERDICT_LIMIT)}`;
  for (const [why, pattern] of noInterviewPhrases) {
    const quote = pattern.exec(both)?.[0];
    if (quote === undefined) continue;
    const settled = dated && confirmedPhrases.test(both) && interviewWords.test(both);
    // `Thank you for applying … your interview is scheduled for` is an interview; a webinar stays one whatever its date.
    if (why === 'one-way') return quote;
    if ((why === 'applied' || why === 'assessment') && !settled && !askedFor(words, both, dated)) return quote;
    if (why === 'newsletter' && (words.bulk || !settled)) return quote;
    if ((why === 'webinar' || why === 'job-alert') && (!settled || pattern.test(words.subject))) return quote;
  }
  return null;
}

function askedFor(words: Words, both: string, dated: boolean): string | null {
  const asked = firstMatch(availabilityPhrases, both);
  if (asked === null)
    return words.booking && !dated && interviewWords.test(both) && !confirmedPhrases.test(both)
      ? 'scheduling link'
      : null;
  if (!dated) return /\bconfirmed\b/.test(words.subject) ? null : asked;
  return confirmedPhrases.test(both) && !/\bavailability\b/.test(words.subject) ? null : asked;
}

function firstMatch(patterns: readonly RegExp[], text: string): string | null {
  for (const pattern of patterns) {
    const quote = pattern.exec(text)?.[0];
    if (quote !== undefined) return quote;
  }
  return null;
}
