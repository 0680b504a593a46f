import type { Medium } from '../../application/interview.ts';
import { isRoom } from '../people/people.ts';
import { conferenceLink, type Link, linksIn } from './links.ts';

/** No place is described in more. */
const PLACE_LIMIT = 300;

/** What a LOCATION or a `Where:` line means. */
export interface Place {
  readonly medium: Medium;
  readonly location: string | null;
  readonly phone: string | null;
  readonly link: Link | null;
}

const callNames =
  /\b(?:zoom|google meet|hangouts?|microsoft teams|ms teams|teams[- ]?(?:meeting|besprechung|call)|teams|webex|skype|whereby|blue ?jeans|chime|gotomeeting|go ?to ?meeting|hirevue|facetime|video(?: ?call| ?conference| ?chat)?|virtual(?:ly)?|online|remote|réunion|videollamada|videokonferenz|videochat|visioconférence|videochiamata)\b/i;
const phoneNames =
  /\b(?:phone|telephone|call|dial|mobile|cell|telefon(?:isch|at|interview)?|anruf|téléphone|teléfono|telefono|telefone|tel\.?)\b/i;
/** Optional plus, then digits with the marks that people set between them; 7 to 15 digits (E.164) are checked after. */
const phoneNumber = /(?:\+|00)?\(?\d[\d ()./-]{5,22}\d(?:\s*(?:,|x|ext\.?|#|pin:?)\s*\d{1,10}#?)?/i;
const nowhere =
  /^(?:tbd|tba|n\/?a|none|to be (?:determined|announced|confirmed)|see (?:description|below|details)|-+|\.)$/i;

/** A phone number in a text, as written, or null. Dates, meeting ids and amounts are told from it by their neighbourhood and length. */
export function phoneIn(text: string): string | null {
  const match = phoneNumber.exec(text.slice(0, PLACE_LIMIT));
  if (match === null) return null;
  const digits = match[0].replace(/\s*(?:,|x|ext|#|pin).*$/i, '').replace(/\D/g, '');
  if (digits.length < 7 || digits.length > 15 || /^\d{4}-\d{2}-\d{2}/.test(match[0])) return null;
  return match[0].trim();
}

/**
 * Tells what a location is: a link, a call's name, a phone number, a meeting room, or a place that one goes to.
 * Rooms count as a place only where no call is named beside them: the interviewers may sit in them.
 */
export function readPlace(text: string): Place {
  const shown = text
    .slice(0, PLACE_LIMIT * 10)
    .replace(/\s+/g, ' ')
    .trim();
  const link = conferenceLink(shown);
  const bare = linksIn(shown)
    .reduce((rest, one) => rest.replace(one.quote, ' '), shown)
    .replace(/\s+/g, ' ')
    .replace(/^[\s,;|()-]+|[\s,;|(-]+$/g, '')
    .slice(0, PLACE_LIMIT);
  const nothing: Place = { medium: 'unknown', location: null, phone: null, link };
  if (bare === '' || nowhere.test(bare)) return link === null ? nothing : { ...nothing, medium: 'video' };
  if (isAddress(bare)) return { medium: 'onsite', location: bare, phone: null, link };
  const phone = phoneIn(bare);
  if (phone !== null && link === null && !callNames.test(bare)) return { medium: 'phone', location: null, phone, link };
  if (link !== null || callNames.test(bare)) return { ...nothing, medium: 'video' };
  if (phoneNames.test(bare) && !/\bcall (?:center|centre)\b/i.test(bare))
    return { medium: 'phone', location: null, phone, link };
  if (isRoom({ name: bare, address: null })) return { medium: 'unknown', location: bare, phone: null, link };
  return { medium: 'onsite', location: bare, phone: null, link };
}

const street =
  /\b\d{1,5}[a-z]?\s+(?:[\p{L}'.]+\s+){0,4}(?:st(?:reet)?|ave(?:nue)?|r(?:oa)?d|blvd|boulevard|lane|ln|drive|dr|way|plaza|square|sq|court|ct|place|pl|parkway|pkwy|highway|hwy|terrace|row|quay|floor|broadway|embarcadero|market|mission)\b|(?:stra(?:ß|ss)e|str\.|platz|allee|weg|gasse|ring|damm|ufer|gracht|laan)\s*\d{1,4}|\b\d{1,4},?\s+(?:rue|avenue|boulevard|place|quai|calle|via|piazza|avenida|rua)\b|\b(?:rue|calle|via|piazza|avenida|rua|plaza|paseo)\s+[\p{L}' ]{3,40},?\s*\d{1,4}|\b\d{5}\s+\p{Lu}\p{L}+|\b[A-Z]{2}\s+\d{5}\b|\b[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}\b/iu;

/** True for a text with a street or a postcode in it. */
export function isAddress(text: string): boolean {
  return text.length <= PLACE_LIMIT && street.test(text);
}
