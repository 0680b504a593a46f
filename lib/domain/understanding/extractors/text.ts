import { readTimelineIn, readTimelineWords } from '../../followup/timeline.ts';
import type { OriginalMail } from '../../mail/forward.ts';
import { singleSpaced } from '../../single-spaced.ts';
import type { Instant, ZoneName } from '../../time.ts';
import { instantOfEpoch, offsetAt, wallClock } from '../../wall-clock.ts';
import type { Extraction, Extractor, Found } from '../extractor.ts';
import { mentionsIn, type PeopleTold } from '../people/mentions.ts';
import { sameName } from '../people/people.ts';
import { selfSigns, wordsOfNames } from '../people/self-signs.ts';
import { phoneIn } from '../place/phone-in-text.ts';
import { placeIn } from '../place/place-in-text.ts';
import { type Passage, passagesOf } from '../text/passages.ts';
import { readingOf } from '../text/reading.ts';
import { lettersOf } from '../text/whole-text.ts';
import {
  type Appointment,
  appointmentAnswered,
  appointmentProposed,
  appointmentsIn,
  onlyOffers,
} from '../time/appointments-in-text.ts';
import { timesOfMail } from '../time/slots-in-text.ts';
import type { Evidence, ReadingContext } from '../understanding.ts';

/** A quote in a receipt is a line, not a letter. */
const QUOTE_LIMIT = 200;

/**
 * Reads an interview out of a mail's words: subject and text, no calendar, no markup. One extraction per interview that the
 * mail states; one without `when` where it names people, company or role and no time that stands.
 */
export const textExtractor: Extractor = {
  name: 'text',
  applies: (mail) => mail.text.trim() !== '' || mail.subject.trim() !== '',
  extract: extractFromText,
};

function found<T>(value: T, confidence: number, quote: string, from: Evidence['from'] = 'text'): Found<T> {
  const shown = singleSpaced(quote).slice(0, QUOTE_LIMIT);
  return { value, evidence: { from, quote: shown, confidence: Math.round(confidence * 100) / 100 } };
}

function extractFromText(mail: OriginalMail, context: ReadingContext): readonly Extraction[] {
  const reading = readingOf(mail, context);
  const passages = passagesOf(mail);
  if (passages.length === 0) return [];
  const times = timesOfMail(passages, reading.dates, reading.zones);
  const own = appointmentsIn(times, passages);
  const answered = own.every(({ when }) => when.allDay) ? appointmentAnswered(mail, passages, times, reading) : null;
  const appointments = answered === null ? own : [answered];
  const told: PeopleTold = {
    mentions: mentionsIn(passages, wordsOfNames(mail.to.map(({ name }) => name))),
    self: selfSigns(passages),
  };
  const shared: Extraction = {
    source: 'text',
    ...placeOf(passages),
    ...(times.zone?.mention.zone ? { timezone: found(times.zone.mention.zone, 0.9, times.zone.passage.raw) } : {}),
  };
  const zone = times.zone?.mention.zone ?? context.timezone;
  const offered = onlyOffers(times, appointments);
  if (appointments.length === 0) {
    const kind = offered ? { kind: found('availability' as const, 0.7, times.offer?.raw ?? mail.subject) } : {};
    const from = calendarEnd(mail) ?? mail.date;
    const proposed = appointmentProposed(times, passages);
    const likely = proposed && { proposed: found(proposed.when, proposed.confidence, proposed.quote) };
    const one = {
      ...shared,
      ...kind,
      ...likely,
      people: told,
      ...interviewersOf(told, mail),
      ...timelineOf(passages, from, zone),
    };
    return Object.keys(one).length > 1 ? [one] : [];
  }
  const starts = appointments.map((appointment) => appointment.passage);
  return appointments.map((appointment, at) => {
    const own = appointments.length === 1 ? told : toldBetween(told, at === 0 ? 0 : (starts[at] ?? 0), starts[at + 1]);
    const from = endOf(appointment, zone);
    const place = appointments.length === 1 ? {} : ownPlace(passages.slice(at === 0 ? 0 : starts[at], starts[at + 1]));
    // Where this talk's own place is told, the others' links, numbers and addresses are not its.
    const { medium, url, location, phone, ...elsewhere } = shared;
    return {
      ...(place.medium === undefined ? shared : { ...elsewhere, apart: true as const }),
      ...place,
      when: found(appointment.when, appointment.confidence, appointment.quote),
      ...interviewersOf(own, mail),
      people: own,
      ...timelineOf(passages, from, appointment.when.timezone ?? zone),
    };
  });
}

function placeOf(passages: readonly Passage[]): Pick<Extraction, 'medium' | 'url' | 'location' | 'phone'> {
  const { medium, url, location } = placeIn(passages);
  const phone = phoneIn(passages);
  return {
    ...(medium === null ? {} : { medium: found(medium.value, medium.confidence, medium.quote) }),
    ...(url === null ? {} : { url: found(url.value, url.confidence, url.quote) }),
    ...(location === null ? {} : { location: found(location.value, location.confidence, location.quote) }),
    ...(phone === null ? {} : { phone: found(phone.phone, phone.confidence, phone.quote) }),
  };
}

/** Where several talks stand in one mail, each may have its own link, number or address beside its hour. */
function ownPlace(passages: readonly Passage[]): ReturnType<typeof placeOf> {
  const place = placeOf(passages);
  return place.medium === undefined ? {} : place;
}

/** Whom the words around a name say that one meets, before all people of the mail are judged together (`people/cast.ts`). */
function interviewersOf({ mentions }: PeopleTold, mail: OriginalMail): Pick<Extraction, 'interviewers'> {
  const met = mentions.filter(({ signs }) => signs.some((sign) => meeting.has(sign)));
  const named = met.filter((one, at) => met.findIndex((other) => sameName(other.name, one.name)) === at);
  if (named.length === 0) return {};
  const boxes = [mail.from, ...mail.cc].filter((box) => box?.name != null);
  const value = named.map(({ name, title, address }) => ({
    name,
    title,
    address: address ?? boxes.find((box) => box?.name?.includes(' ') && sameName(box.name, name))?.address ?? null,
  }));
  return { interviewers: found(value, LIKELY_MET, named.map(({ name }) => name).join('; ')) };
}

/** Signs of those whom one meets (`people/mentions.ts`). */
const meeting: ReadonlySet<string> = new Set(['stand:met', 'stand:beside', 'at:people', 'headed:met', 'cued']);
const LIKELY_MET = 0.7;

/** What is told of one talk among several; a signature is below all of them. */
function toldBetween({ mentions, self }: PeopleTold, from: number, to: number | undefined): PeopleTold {
  const own = mentions.filter(
    ({ passage, signs }) => signs.includes('at:signature') || (passage >= from && (to === undefined || passage < to)),
  );
  return { mentions: own, self };
}

function timelineOf(
  passages: readonly Passage[],
  from: Instant | null,
  timezone: ZoneName,
): Pick<Extraction, 'timeline'> {
  if (from === null) return {};
  const sentences = passages.filter((passage) => !passage.signature && passage.label === null);
  const told = passages.find((passage) => passage.label === 'decision');
  const start = { instant: from, timezone };
  const labelled = told === undefined ? null : (readTimelineIn([told], start) ?? readTimelineWords(told.raw, start));
  const timeline = labelled ?? readTimelineIn(sentences, start, lettersOf(passages));
  if (timeline === null) return {};
  const sentence = sentences.find((one) => one.raw.includes(timeline.phrase))?.raw ?? timeline.phrase;
  return { timeline: found(timeline, 0.88, sentence) };
}

/** When an appointment ends, as an instant: in its own zone, else in the one given. */
function endOf(appointment: Appointment, zone: ZoneName): Instant | null {
  const { when } = appointment;
  if (when.end !== null || when.start !== null) return when.end ?? when.start;
  try {
    const local = when.allDay ? `${when.localStart}T12:00:00` : (when.localEnd ?? when.localStart);
    const wall = wallClock(local);
    return instantOfEpoch(wall - offsetAt(zone, wall));
  } catch {
    return null;
  }
}

/** A calendar file tells when the interview is that the text only talks about. */
function calendarEnd(mail: OriginalMail): Instant | null {
  for (const calendar of mail.calendars) {
    for (const event of calendar.events) {
      const instant = event.end?.instant ?? event.start?.instant ?? null;
      if (instant !== null) return instant;
    }
  }
  return null;
}
