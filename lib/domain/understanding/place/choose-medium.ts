import type { Medium } from '../../application/interview.ts';
import type { CalendarEvent } from '../../mail/calendar.ts';
import type { OriginalMail } from '../../mail/forward.ts';
import type { Extraction, Found } from '../extractor.ts';
import { bestOf, valuesOf } from '../pick.ts';
import { placeTold } from './judge-place.ts';
import { isAddress, readPlace } from './places.ts';

/**
 * What the rules make of it, which the judge weighs beside the words: a place to go to beats a link that calendars add by
 * themselves; a link beats mere words about the medium.
 */
export function ruledMedium(extractions: readonly Extraction[]): Found<Medium> | null {
  const told = valuesOf(extractions, 'medium').filter((one) => one.value !== 'unknown');
  const url = bestOf(extractions, 'url');
  const place = told.find((one) => one.evidence.from === 'calendar' || one.evidence.from === 'structured-data');
  const said = told.find((one) => one.evidence.from === 'text' || one.evidence.from === 'sender-format');
  if (place?.value === 'onsite') return url !== null && said?.value === 'video' ? said : place;
  if (said?.value === 'onsite' && bestOf(extractions, 'location') !== null) return said;
  if (said?.value === 'phone' && said.evidence.confidence >= 0.8 && bestOf(extractions, 'phone') !== null)
    return place?.value === 'video' ? place : said;
  if (url !== null) return { value: 'video', evidence: url.evidence };
  const phone = bestOf(extractions, 'phone');
  return place ?? said ?? (phone === null ? null : { value: 'phone', evidence: phone.evidence });
}

/** The extractions without what the readers of a whole mail found of links, where this talk is one of several held elsewhere. */
export function withoutOthersLinks(extractions: readonly Extraction[]): readonly Extraction[] {
  const talk = extractions.find((one) => one.apart);
  if (talk === undefined || talk.medium?.value !== 'onsite' || talk.url !== undefined) return extractions;
  return extractions.map((one) => {
    if (one.source !== 'text' || one === talk) return one;
    const { url: _others, ...rest } = one;
    return rest;
  });
}

/**
 * Where one goes. For a call that is nowhere: what a LOCATION says of one (`Walter will call`) is its medium, except a
 * room or a street that the calendar holds beside the link.
 */
export function chooseLocation(
  mail: OriginalMail,
  extractions: readonly Extraction[],
  medium: Medium,
  event: CalendarEvent | null,
): Found<string> | null {
  if (medium === 'onsite') return placeTold(mail, extractions);
  const location = bestOf(extractions, 'location');
  if (location === null) return null;
  // An address in a letter that invites to a call is the writer's own.
  if (location.evidence.from === 'text' && medium !== 'unknown') return null;
  if (isAddress(location.value)) return location;
  if (medium === 'unknown') return location;
  const listed = event?.location == null ? null : readPlace(event.location).location;
  return listed === location.value ? location : null;
}
