import { gated } from '../../gated.ts';
import type { OriginalMail } from '../../mail/forward.ts';
import { fold, foldLong } from '../fold.ts';
import { isRobot } from '../people/people.ts';
import { isBookingLink, isConferenceLink, linksIn } from '../place/links.ts';
import type { Evidence, MailKind } from '../understanding.ts';
import { asSentences, type Sentences, saidIn, sentencesOf } from './concepts.ts';
import { availability } from './phrases-availability.ts';
import { calledOff, cancellationSubject, cancellations } from './phrases-called-off.ts';
import { furtherConfirmed, furtherTalk } from './phrases-further.ts';
import { updateSubject, updates } from './phrases-moved.ts';
import {
  interviewWords,
  jobWords,
  meetingWords,
  noInterviewPhrases,
  otherBusiness,
  otherLife,
  readerInterviews,
  rsvpSubject,
  workMeeting,
} from './phrases-none.ts';
import { offers } from './phrases-offered.ts';
import { farewells, rejections } from './phrases-rejected.ts';
import { confirmedPhrases, meetsReader } from './phrases-settled.ts';

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

/** A mail's words prepared once: folded, links out. The subject is a sentence of its own. */
export interface Words {
  readonly subject: string;
  readonly body: Sentences;
  /** Subject and body, as far as verdicts are looked for. */
  readonly opening: Sentences;
  readonly all: Sentences;
  readonly bulk: boolean;
  readonly booking: boolean;
  /** True where a link to a call stands in the mail. */
  readonly call: boolean;
  /** True where a person, or a link to a call, stands behind the mail: then a bare hour is an appointment. */
  readonly personal: boolean;
}

/** Prepares a mail's words. The mail's own quotes are folded too, so evidence shows what was matched, in lower case. */
export function wordsOf(mail: OriginalMail): Words {
  const raw = mail.text.slice(0, TEXT_LIMIT);
  const text = foldLong(raw.replace(/https?:\/\/\S{1,3000}/g, ' ').replace(/^[ \t>]+/gm, '')).replace(/[’‘`]/g, "'");
  const subject = fold(mail.subject).replace(/[’‘`]/g, "'").replace(/\s+/g, ' ').trim();
  const bulk = mail.headers.some(
    (line) => line.name === 'list-id' || (line.name === 'precedence' && /bulk|list/i.test(line.value)),
  );
  const below = sentencesOf(text);
  const all = asSentences(`${subject}. ${below.text}`, [subject, ...below.sentences]);
  const body = asSentences(below.text, below.sentences, all);
  const opening = text.length <= VERDICT_LIMIT ? all : sentencesOf(`${subject}\n\n${text.slice(0, VERDICT_LIMIT)}`);
  const links = linksIn(raw);
  const call = links.some((link) => isConferenceLink(link.url));
  return {
    subject,
    body,
    opening,
    all,
    bulk,
    booking: links.some((link) => isBookingLink(link.url)),
    call,
    personal: call || (mail.from !== null && !isRobot(mail.from)),
  };
}

/**
 * Judges a mail without a calendar by its words. An employer's verdict comes before everything, then mails that only look
 * like interviews, then cancelled, asked for, moved, invited. Silence is `other`.
 *
 * @param dated true when a time for an interview was read from the text
 */
export function classifyWords(words: Words, dated: boolean): WordsRead {
  const { subject, all } = words;
  const named = interviewWords.exec(all.text)?.[0];
  const interview = named !== undefined || (all.further && furtherTalk.test(all.text));
  const talk = interview || meetingWords.test(all.text);
  const read = (kind: MailKind, quote: string, confidence: number): WordsRead => ({
    kind,
    evidence: { from: 'text', quote: quote.slice(0, 200), confidence },
    interview,
  });
  if (gates.rsvpSubject.test(subject, all.letters)) return read('other', subject, 0.9);
  const off = dated ? saidIn(words.opening, calledOff) : null;
  if (off !== null) return read('cancellation', off, 0.85);
  const verdict = verdictIn(words.opening, dated);
  if (verdict !== null) return read(verdict.kind, verdict.quote, 0.85);
  const none = notAnInterview(words, dated);
  if (none !== null) return read('other', none, 0.8);
  const cancelled = gates.cancellationSubject.exec(subject, all.letters)?.[0] ?? saidIn(all, cancellations);
  if (cancelled !== null && (talk || dated)) return read('cancellation', cancelled, 0.85);
  const asked = askedFor(words, dated);
  if (asked !== null) return read('availability', asked, 0.8);
  return invited(words, dated, { interview, talk, named });
}

/** What few mails hold: one look at the letters of all words tells that. */
const gates = {
  rsvpSubject: gated(rsvpSubject),
  cancellationSubject: gated(cancellationSubject),
  updateSubject: gated(updateSubject),
  readerInterviews: gated(readerInterviews),
  workMeeting: gated(workMeeting),
  otherLife: gated(otherLife),
  otherBusiness: gated(otherBusiness),
};
const noInterview = noInterviewPhrases.map(([why, pattern]) => [why, gated(pattern)] as const);

/** An hour that people who work together, a practice or a school names, or one at which the reader interviews others. */
function isOtherAppointment({ text, letters }: Sentences, interview: boolean): boolean {
  if (interview) return gates.readerInterviews.test(text, letters);
  return (gates.workMeeting.test(text, letters) || gates.otherLife.test(text, letters)) && !jobWords.test(text);
}

/** The words that settle a talk, or undefined. */
function confirmed({ text, further }: Sentences): string | undefined {
  return (confirmedPhrases.exec(text) ?? (further ? furtherConfirmed.exec(text) : null))?.[0];
}

/** What is left: moved, invited, or settled without a date. With an hour, a person's mail needs no word for the talk. */
function invited(
  words: Words,
  dated: boolean,
  {
    interview,
    talk,
    named,
  }: { readonly interview: boolean; readonly talk: boolean; readonly named: string | undefined },
): WordsRead {
  const { all, subject } = words;
  const read = (kind: MailKind, quote: string, confidence: number): WordsRead => ({
    kind,
    evidence: { from: 'text', quote: quote.slice(0, 200), confidence },
    interview,
  });
  if (isOtherAppointment(all, interview)) return read('other', '', 0.7);
  if (dated && (talk || (words.personal && !gates.otherBusiness.test(all.text, all.letters)))) {
    const moved = gates.updateSubject.exec(subject, all.letters)?.[0] ?? saidIn(words.body, updates);
    if (moved !== null) return read('update', moved, 0.8);
    const quote = named ?? meetingWords.exec(all.text)?.[0] ?? '';
    return read('invitation', quote, interview ? 0.85 : talk ? 0.65 : 0.55);
  }
  const settled = interview ? confirmed(all) : undefined;
  return settled === undefined ? read('other', '', 0.6) : read('invitation', settled, 0.7);
}

/** The employer's verdict. Good wishes alone are a no only where nothing is offered and no date is named. */
function verdictIn(
  opening: Sentences,
  dated: boolean,
): { readonly kind: 'rejection' | 'offer'; readonly quote: string } | null {
  const refused = saidIn(opening, rejections);
  if (refused !== null) return { kind: 'rejection', quote: refused };
  const offered = saidIn(opening, offers);
  if (offered !== null) return { kind: 'offer', quote: offered };
  const farewell = dated ? null : saidIn(opening, farewells);
  return farewell === null ? null : { kind: 'rejection', quote: farewell };
}

function notAnInterview(words: Words, dated: boolean): string | null {
  const { text, letters } = words.opening;
  for (const [why, { pattern, exec }] of noInterview) {
    const quote = exec(text, letters)?.[0];
    if (quote === undefined) continue;
    const settled = dated && confirmed(words.opening) !== undefined && interviewWords.test(text);
    // `Thank you for applying … your interview is scheduled for` is an interview; a webinar stays one whatever its date.
    if (why === 'one-way') return quote;
    const meets = why === 'applied' && dated && meetsReader.test(text);
    if ((why === 'applied' || why === 'assessment') && !settled && !meets && askedFor(words, dated) === null)
      return quote;
    if (why === 'newsletter' && (words.bulk || !settled)) return quote;
    if ((why === 'webinar' || why === 'job-alert') && (!settled || pattern.test(words.subject))) return quote;
  }
  return null;
}

/** `I have put a hold in his calendar`: nothing stands yet. */
const tentative =
  /\b(?:(?:put|placed|keep|keeping) a|tentative(?:ly)?|provisional(?:ly)?) (?:hold|booking|slot)\b|\bpencill?ed\b/;

/** `great for our analytics engineer spot`: the job, where no other word names it. */
const openSeat = /\b(?:our|the) (?:[\w-]+ ){1,4}(?:spot|seat|gig|role|position|opening|job)\b/;

/** Where a time stands, a question about times counts only if nothing says that it is settled. */
function askedFor(words: Words, dated: boolean): string | null {
  const { all, subject } = words;
  const settled = confirmed(all) !== undefined;
  const asked = saidIn(all, availability);
  if (asked === null) {
    const link = words.booking && !dated && !settled && (interviewWords.test(all.text) || openSeat.test(all.text));
    return link ? 'scheduling link' : null;
  }
  if (!dated) return /\bconfirmed\b/.test(subject) ? null : asked;
  // One hour with a room for it (`Would 5pm work? I have put a hold: https://…`) stands.
  return (settled || (words.call && !tentative.test(all.text))) && !/\bavailability\b/.test(subject) ? null : asked;
}
