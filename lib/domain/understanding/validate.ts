import type { Extraction } from './extractor.ts';
import { isConferenceLink } from './place/links.ts';

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
  const { when, url, location, phone, company, role } = extraction;
  const place = location === undefined ? undefined : location.value.replace(/^[\s,;:|-]+|[\s,;|-]+$/g, '');
  const kept: { -readonly [K in keyof Extraction]: Extraction[K] } = { ...extraction };
  if (when !== undefined && !isNear(when.value.localStart, year)) delete kept.when;
  if (url !== undefined && !(url.value.length <= longest.url && isConferenceLinkOrHeld(url.value))) delete kept.url;
  if (location !== undefined && place !== undefined) {
    if (place === '' || place.length > longest.location) delete kept.location;
    else if (place !== location.value) kept.location = { ...location, value: place };
  }
  if (phone !== undefined && !isNumber(phone.value)) delete kept.phone;
  if (company !== undefined && company.value.length > longest.company) delete kept.company;
  if (role !== undefined && role.value.length > longest.role) delete kept.role;
  return kept;
}

function isNumber(phone: string): boolean {
  return phone.length <= longest.phone && (phone.match(/\d/g)?.length ?? 0) >= 5;
}

function isNear(local: string, year: number): boolean {
  const stated = Number(local.slice(0, 4));
  return Number.isInteger(stated) && stated >= year - YEARS_BACK && stated <= year + YEARS_AHEAD;
}

function isConferenceLinkOrHeld(url: string): boolean {
  return isConferenceLink(url) || /^(?:tel|sip):/i.test(url);
}
