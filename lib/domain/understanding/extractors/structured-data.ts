import { allMatches } from '../../all-matches.ts';
import type { OriginalMail } from '../../mail/forward.ts';
import type { Mailbox } from '../../mail/mail.ts';
import { toInstant } from '../../time.ts';
import type { Extraction, Extractor, Found, StatedTime } from '../extractor.ts';
import { cleanPersonName } from '../people/people.ts';
import { isConferenceLink } from '../place/links.ts';
import { readPlace } from '../place/places.ts';
import { type Node, readMicrodata } from './microdata.ts';

const CONFIDENCE = 0.95;
/** HTML searched for scripts and properties; a mail's markup is far smaller, an attack's is not. */
const HTML_LIMIT = 300_000;
/** Longest JSON-LD block that is parsed. */
const SCRIPT_LIMIT = 50_000;
/** Depth to which JSON-LD is followed: event → location → address. */
const DEPTH_LIMIT = 8;
const EVENT_LIMIT = 20;

const script = /<script\b[^>]{0,300}type\s*=\s*["']?application\/ld\+json["']?[^>]{0,300}>/gi;

/** One pattern passes over a page several times as fast as a search for each of its words. */
const markup = /ld\+json|schema\.org/;

/** Reads schema.org markup in the HTML: JSON-LD scripts, and microdata as Google Calendar sends it (Event, EventReservation, InformAction). */
export const structuredDataExtractor: Extractor = {
  name: 'structured-data',
  applies: (mail) => mail.html !== null && markup.test(mail.html),
  extract: (mail) => {
    const html = (mail.html ?? '').slice(0, HTML_LIMIT);
    const nodes = [...jsonLd(html), ...readMicrodata(html)];
    const events = nodes.flatMap((node) => eventsIn(node, 0)).slice(0, EVENT_LIMIT);
    return events.map((node) => readEvent(node, mail)).filter((one) => one !== null);
  },
};

function* jsonLd(html: string): Generator<Node> {
  for (const open of allMatches(html, script)) {
    const start = open.index + open[0].length;
    const end = html.indexOf('</script', start);
    // Without an end none of the following has one either; looking again and again would be quadratic.
    if (end < 0) return;
    if (end - start > SCRIPT_LIMIT) continue;
    try {
      const parsed: unknown = JSON.parse(html.slice(start, end).trim());
      for (const node of Array.isArray(parsed) ? parsed : [parsed]) if (isNode(node)) yield node;
    } catch {
      // Markup for other readers may be broken; the mail's other sources stand by themselves.
    }
  }
}

function eventsIn(node: Node, depth: number): readonly Node[] {
  if (depth > DEPTH_LIMIT) return [];
  const type = typeOf(node);
  if (/(?:^|\/)(?:\w*Event)$/.test(type)) return [node];
  const inner = ['reservationFor', 'about', 'object', 'event', '@graph', 'subjectOf'].flatMap((key) =>
    nodesIn(node[key]),
  );
  return inner.flatMap((one) => eventsIn(one, depth + 1));
}

function readEvent(node: Node, _mail: OriginalMail): Extraction | null {
  const start = textIn(node.startDate);
  if (start === null) return null;
  const when = stated(start, textIn(node.endDate));
  if (when === null) return null;
  const location = nodesIn(node.location)[0];
  const placeText = location === undefined ? textIn(node.location) : placeOf(location);
  const place = placeText === null ? null : readPlace(placeText);
  const link =
    [location?.url, node.url].map(textIn).find((url) => url !== null && isConferenceLink(url)) ??
    place?.link?.url ??
    null;
  const status = textIn(node.eventStatus) ?? '';
  const people = [...nodesIn(node.performer), ...nodesIn(node.attendee)].map(person).filter((one) => one !== null);
  return {
    source: 'structured-data',
    ...(status.includes('Cancelled') ? { kind: found('cancellation' as const, status) } : {}),
    when: found(when, `startDate ${start}`),
    ...(place === null || place.medium === 'unknown' ? {} : { medium: found(place.medium, placeText ?? '') }),
    ...(link === null ? {} : { url: found(link, link) }),
    ...(place?.location == null ? {} : { location: found(place.location, placeText ?? '') }),
    ...(place?.phone == null ? {} : { phone: found(place.phone, placeText ?? '') }),
    ...(people.length === 0
      ? {}
      : {
          interviewers: found(
            people.map((one) => ({ ...one, title: null })),
            people.map((one) => one.name ?? one.address).join(', '),
          ),
        }),
  };
}

/** ISO 8601 as schema.org has it; Google writes `20261203T190000Z`. */
function stated(start: string, end: string | null): StatedTime | null {
  const [first, last] = [isoTime(start), end === null ? null : isoTime(end)];
  if (first === null) return null;
  return {
    localStart: first.local,
    localEnd: last?.local ?? null,
    timezone: first.instant !== null && /Z$/.test(start) ? 'UTC' : null,
    start: first.instant,
    end: last?.instant ?? null,
    allDay: first.allDay,
  };
}

function isoTime(
  text: string,
): { readonly local: string; readonly instant: string | null; readonly allDay: boolean } | null {
  const match =
    /^(\d{4})-?(\d{2})-?(\d{2})(?:[T ](\d{2}):?(\d{2})(?::?(\d{2}))?(?:\.\d{1,9})?(Z|[+-]\d{2}:?\d{2})?)?$/.exec(
      text.trim(),
    );
  if (match === null) return null;
  const [, year, month, day, hour, minute, second = '00', zone] = match;
  const date = `${year}-${month}-${day}`;
  if (hour === undefined) return { local: date, instant: null, allDay: true };
  const local = `${date}T${hour}:${minute}:${second}`;
  if (zone === undefined) return { local, instant: null, allDay: false };
  try {
    return { local, instant: toInstant(`${local}${zone}`), allDay: false };
  } catch {
    return null;
  }
}

function placeOf(node: Node): string | null {
  const address = node.address;
  const [inner] = nodesIn(address);
  const street =
    inner === undefined
      ? textIn(address)
      : ['streetAddress', 'addressLocality', 'addressRegion', 'postalCode']
          .map((key) => textIn(inner[key]))
          .filter((one) => one !== null)
          .join(', ');
  const name = textIn(node.name);
  const shown = [name, street].filter((one) => one !== null && one !== '').join(', ');
  return shown === '' ? null : shown;
}

function person(node: Node): Mailbox | null {
  const name = textIn(node.name);
  const email = textIn(node.email)?.replace(/^mailto:/i, '') ?? null;
  const address = email?.includes('@') === true ? email : null;
  const cleaned = name === null ? null : cleanPersonName(name);
  return cleaned === null && address === null ? null : { name: cleaned, address };
}

function typeOf(node: Node): string {
  const type = node['@type'];
  return Array.isArray(type) ? String(type[0]) : typeof type === 'string' ? type : '';
}

function nodesIn(value: unknown): readonly Node[] {
  return (Array.isArray(value) ? value : [value]).filter(isNode);
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function textIn(value: unknown): string | null {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  if (typeof first === 'string') return first.trim() === '' ? null : first.trim().slice(0, 1000);
  return null;
}

function found<T>(value: T, quote: string): Found<T> {
  return { value, evidence: { from: 'structured-data', quote: quote.slice(0, 200), confidence: CONFIDENCE } };
}
