import type { Extraction, Found } from './extractor.ts';
import { isConferenceLink } from './links.ts';

/** Years around the mail's date within which an interview is believed; beyond, a year was misread or made up. */
const YEARS_AHEAD = 3;
const YEARS_BACK = 20;
/** Longest values that are stored; longer ones are text that strayed in. */
const longest = { location: 300, phone: 60, url: 3000, company: 80, role: 100 } as const;

/**
 * Drops what can't be true or can't be stored from an extraction: dates out of reach, overlong values, links that open no
 * call. What is dropped counts as not said.
 * @param year of the inner mail, or of now where it has no date
 */
export function validated(extraction: Extraction, year: number): Extraction {
  const { when, url, location, phone, company, role, ...rest } = extraction;
  const place =
    location === undefined ? undefined : { ...location, value: location.value.replace(/^[\s,;:|-]+|[\s,;|-]+$/g, '') };
  return {
    ...rest,
    ...(when !== undefined && isNear(when.value.localStart, year) ? { when } : {}),
    ...keep('url', url, (value) => value.length <= longest.url && isConferenceLinkOrHeld(value)),
    ...keep('location', place, (value) => value.trim() !== '' && value.length <= longest.location),
    ...keep('phone', phone, (value) => value.length <= longest.phone && (value.match(/\d/g)?.length ?? 0) >= 5),
    ...keep('company', company, (value) => value.length <= longest.company),
    ...keep('role', role, (value) => value.length <= longest.role),
  };
}

function keep<K extends string, T>(
  key: K,
  found: Found<T> | undefined,
  holds: (value: T) => boolean,
): { [P in K]?: Found<T> } {
  return found !== undefined && holds(found.value) ? ({ [key]: found } as { [P in K]?: Found<T> }) : {};
}

function isNear(local: string, year: number): boolean {
  const stated = Number(local.slice(0, 4));
  return Number.isInteger(stated) && stated >= year - YEARS_BACK && stated <= year + YEARS_AHEAD;
}

function isConferenceLinkOrHeld(url: string): boolean {
  return isConferenceLink(url) || /^(?:tel|sip):/i.test(url);
}
