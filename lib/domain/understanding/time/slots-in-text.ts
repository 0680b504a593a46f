import { conferenceLink } from '../place/links.ts';
import type { Label } from '../text/labels.ts';
import type { Passage } from '../text/passages.ts';
import { speaksOfSeveral } from '../text/several-talks.ts';
import { lettersOf, wholeOf } from '../text/whole-text.ts';
import type { DateReading } from './date-mention.ts';
import { readPassage } from './passage-times.ts';
import { mergeReaders } from './readers-clocks.ts';
import type { Draft, Slot } from './slot.ts';
import type { SlotState } from './slot-pairing.ts';
import { lengthOf, likeliestLength, maySayLength, type StatedLength } from './talk-length.ts';
import { isOffer, isOffered, isOldHeading, mayTellTime, timeContexts } from './time-contexts.ts';
import type { ZoneHints, ZoneMention } from './zone-mention.ts';
import { isZoneAnnounced, zoneAnnounced, zoneAt } from './zones-in-text.ts';

/** All that a mail says of times. */
export interface TimesOfMail {
  readonly slots: readonly Slot[];
  readonly offer: Passage | null;
  readonly zone: { readonly mention: ZoneMention; readonly passage: Passage } | null;
  /** True where the mail holds a link to a call: whoever has opened a room for an hour proposes no other. */
  readonly call: boolean;
  /** True where the mail speaks of more than one talk. */
  readonly several: boolean;
  /** The day of writing, or null where nobody knows it. */
  readonly writtenOn: string | null;
  /** Minutes that the talk lasts. */
  readonly duration: number | null;
}

/** A mail with more times than this is a list of events. */
const SLOT_LIMIT = 40;
const timeless: ReadonlySet<Label> = new Set<Label>([
  'where',
  'url',
  'phone',
  'role',
  'company',
  'recruiter',
  'zone',
  'medium',
  'decision',
  'other',
]);
/**
 * Every time that a mail states, in order, with what the words around it make of it. Signatures are left out.
 *
 * @param passages from `readPassages`
 */
export function timesOfMail(passages: readonly Passage[], reading: DateReading, hints: ZoneHints): TimesOfMail {
  const drafts: Draft[] = [];
  const whole = wholeOf(passages);
  const letters = lettersOf(passages);
  const state: SlotState = {
    carried: null,
    waiting: [],
    fromSubject: null,
    above: null,
    offers: isOffered(whole),
    contexts: timeContexts(letters),
  };
  const lengths = maySayLength(whole);
  const zones = isZoneAnnounced(whole, letters) || passages.some((passage) => passage.label === 'zone');
  let offer: Passage | null = null;
  const found: StatedLength[] = [];
  const zone = zones ? firstZone(passages, hints) : null;
  for (const [at, passage] of passages.entries()) {
    if (passage.signature || drafts.length >= SLOT_LIMIT || isTimeless(passage)) continue;
    if (state.offers && offer === null && passage.label === null && isOffer(passage.folded)) offer = passage;
    if (!mayTellTime(passage.folded)) {
      if (lengths) found.push(...lengthOf(passage, at, []));
      continue;
    }
    const heading = passages[at - 1]?.folded ?? '';
    state.above = isOldHeading(heading) ? 'old' : null;
    const times = readPassage(passage, at, reading, hints, drafts, state);
    if (lengths) found.push(...lengthOf(passage, at, times));
  }
  const duration = likeliestLength(found, drafts);
  const slots = mergeReaders(drafts).flatMap((draft): Slot[] => {
    const date = draft.date ?? state.fromSubject;
    return date === null ? [] : [{ ...draft, date }];
  });
  return {
    slots,
    offer,
    zone,
    duration,
    writtenOn: sureDay(reading),
    call: holdsCall(passages),
    several: speaksOfSeveral(whole, letters),
  };
}

function sureDay(reading: DateReading): string | null {
  return reading.writtenOnSure ? reading.writtenOn : null;
}

function holdsCall(passages: readonly Passage[]): boolean {
  return passages.some(({ folded, raw }) => folded.includes('://') && conferenceLink(raw) !== null);
}

function isTimeless({ label }: Passage): boolean {
  return label !== null && timeless.has(label);
}

function firstZone(passages: readonly Passage[], hints: ZoneHints): TimesOfMail['zone'] {
  for (const passage of passages) {
    const zone = passage.signature ? null : zoneOf(passage, hints);
    if (zone !== null) return zone;
  }
  return null;
}

function zoneOf(passage: Passage, hints: ZoneHints): TimesOfMail['zone'] {
  const mention =
    passage.label === 'zone'
      ? zoneAt(passage.raw, passage.folded, 0, { ...hints })
      : zoneAnnounced(passage.raw, passage.folded, hints);
  return mention === null ? null : { mention, passage };
}
