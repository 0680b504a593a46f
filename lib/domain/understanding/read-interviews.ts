import type { OriginalMail } from '../mail/forward.ts';
import type { Mailbox } from '../mail/mail.ts';
import { chooseCompany } from './company/company-choice.ts';
import type { Extraction, Extractor } from './extractor.ts';
import { agendaHours } from './extractors/agenda.ts';
import { type CalendarsRead, readCalendars } from './extractors/calendar.ts';
import { linkExtractor } from './extractors/link.ts';
import { phrasePlaceExtractor } from './extractors/phrase-place.ts';
import { structuredDataExtractor } from './extractors/structured-data.ts';
import { textExtractor } from './extractors/text.ts';
import { fromEvent } from './from-event.ts';
import { fromWords } from './from-words.ts';
import { candidatesOf } from './people/candidate.ts';
import { type Material, only, type Reading } from './reading.ts';
import { senderFormatExtractor } from './sender-formats/sender-format-extractor.ts';
import type { ReadingContext } from './understanding.ts';
import { validated } from './validate.ts';

/** What the forward around the mail adds. */
export interface Around {
  /** Whoever forwarded: the candidate. */
  readonly forwarder: Mailbox | null;
  /** What he wrote above. */
  readonly note: string;
}

/** Sources besides calendar; each looks for itself whether a mail concerns it. */
const extractors: readonly Extractor[] = [
  structuredDataExtractor,
  senderFormatExtractor,
  textExtractor,
  phrasePlaceExtractor,
  linkExtractor,
];

/** What the user notes above a forward is the last thing asked, and for the names that mails tend to leave out. */
const NOTE_CONFIDENCE = 0.7;

/**
 * Reads one unwrapped mail: calendars first, else what markup and text say. Each interview is one reading; a mail without
 * any gives one reading of its kind.
 */
export function readInterviews(mail: OriginalMail, around: Around, context: ReadingContext): readonly Reading[] {
  const calendars = readCalendars(mail);
  if (calendars.answer !== null) return [only(calendars.answer === 'counter' ? 'availability' : 'other')];
  const material = materialOf(mail, calendars, around, context);
  const year = yearOf(mail, context);
  return calendars.events.length > 0
    ? calendars.events.flatMap((one) => fromEvent(one, material, year))
    : fromWords(material);
}

/** All that one mail says, before it is sorted into interviews. */
export function materialOf(
  mail: OriginalMail,
  calendars: CalendarsRead,
  around: Around,
  context: ReadingContext,
): Material {
  const read = extractors.flatMap((extractor) => (extractor.applies(mail) ? extractor.extract(mail, context) : []));
  const timed = calendars.events.length > 0 || read.some((one) => one.when?.value.allDay === false);
  const hours = timed ? [] : agendaHours(mail);
  const extractions = [...read, ...hours].map((extraction) => validated(extraction, yearOf(mail, context)));
  return {
    mail,
    context,
    extractions: [...extractions, ...fromNote(around.note, mail, context)],
    candidates: candidatesOf(mail, around.forwarder, context),
    calendars,
    note: around.note,
  };
}

function yearOf(mail: OriginalMail, context: ReadingContext): number {
  return Number((mail.date ?? context.now).slice(0, 4));
}

/** The employer from the user's own words above the forward (`for the data role at Brightwave`). */
function fromNote(note: string, mail: OriginalMail, context: ReadingContext): readonly Extraction[] {
  if (note === '') return [];
  const spoken: OriginalMail = {
    ...mail,
    from: null,
    replyTo: [],
    cc: [],
    subject: '',
    text: note,
    html: null,
    calendars: [],
  };
  const candidates = candidatesOf(spoken, null, context);
  const { company } = chooseCompany({ mail: spoken, event: null, extractions: [], candidates });
  if (company === null) return [];
  return [{ source: 'text', company: { ...company, evidence: { ...company.evidence, confidence: NOTE_CONFIDENCE } } }];
}
