import { takeMatches } from '../../all-matches.ts';
import { ownCopy, remembered } from '../remembered.ts';

/** Text beyond this is not searched for links: invitations carry theirs near the top. */
const SEARCH_LIMIT = 60_000;
/** Longest link that is read. Zoom and Teams links with their tokens stay below 600 characters; wrapped ones below 2,000. */
const LINK_LIMIT = 3000;
/** Links looked at in one text: a newsletter may hold hundreds. */
const LINK_COUNT = 200;
/** Wrappers around wrappers are undone this often. */
const WRAP_DEPTH = 3;

/** Hosts of calls that people write without `https://`: `meet.google.com/abc-defg-hij`. */
const bareHosts =
  '(?:meet\\.google\\.com|(?:\\w[\\w-]{0,40}\\.)?zoom\\.us|teams\\.(?:microsoft|live)\\.com|whereby\\.com|meet\\.jit\\.si)\\/';
const bareHost = /(?:google\.com|zoom\.us|(?:microsoft|live)\.com|whereby\.com|jit\.si)\//;
const characters = '[^\\s<>"\'`\\])}|\\\\^]{4,3000}';
const schemedLink = new RegExp(`\\bhttps?:\\/\\/${characters}`, 'gi');
const anyLink = new RegExp(`(?:\\bhttps?:\\/\\/|(?<![\\w@./-])(?=${bareHosts}))${characters}`, 'gi');

/** Where interviews are held: host, and what the path must look like, so that help pages and sign-ups don't count. */
const meetings: readonly (readonly [host: RegExp, path: RegExp])[] = [
  [/^meet\.google\.com$/, /^\/(?:lookup\/)?[a-z0-9-]{5,}/i],
  [/^g\.co$/, /^\/meet\//],
  [/^hangouts\.google\.com$/, /^\/(?:call|hangouts)\//],
  [/(?:^|\.)(?:zoom\.us|zoom\.com|zoomgov\.com|zoom\.com\.cn)$/, /^\/(?:j|my|w|s|wc\/join)\/|^\/wc\/\d/],
  [/^teams\.(?:microsoft|live)\.(?:com|us)$/, /^\/(?:l\/meetup-join|meet|l\/meeting)\b/],
  [/^(?:dialin\.)?teams\.microsoft\.com$/, /^\/l\/meetup-join/],
  [/(?:^|\.)webex\.com$/, /^\/(?:[\w.-]+\/)?(?:j\.php|meet\/|m\/|join\/|e\.php|wbxmjs\/|[\w.-]+\/j\.php)/],
  [/(?:^|\.)whereby\.com$/, /^\/[\w-]{3,}/],
  [/^appear\.in$/, /^\/[\w-]{3,}/],
  [/^(?:app\.)?chime\.aws$/, /^\/(?:meetings\/)?\d{6,}/],
  [/^join\.skype\.com$/, /^\/\w+/],
  [/^meet\.lync\.com$/, /^\/\w+/],
  [/(?:^|\.)bluejeans\.com$/, /^\/(?:\d{4,}|meet\/)/],
  [/(?:^|\.)(?:gotomeeting\.com|gotomeet\.me|goto\.com)$/, /^\/(?:join\/|meeting\/|app\.html|[\w-]{3,}$)/],
  [/^(?:meet\.)?goto\.com$/, /^\/\d{6,}|^\/[\w-]+/],
  [/(?:^|\.)hirevue(?:-app)?\.(?:com|eu)$/, /^\/(?:live|interviews?|coordinate|signin|join|app)/],
  [/(?:^|\.)modernhire\.com$/, /./],
  [/^(?:www\.|app\.)?around\.co$/, /^\/r\//],
  [/^(?:www\.)?hackerrank\.com$/, /^\/paper\//],
  [/^app\.coderpad\.io$/, /^\/\w+/],
  [/^meet\.jit\.si$/, /^\/.{3,}/],
  [/^(?:app\.)?gather\.town$/, /^\/app\//],
  [/^v\.ringcentral\.com$/, /^\/join\//],
  [/^meetings\.ringcentral\.com$/, /^\/j\//],
  [/^(?:[\w-]+\.)?livestorm\.co$/, /^\/p\//],
  [/^(?:[\w-]+\.)?dialpad\.com$/, /^\/(?:meetings|[\w-]{3,})/],
  [/^(?:[\w-]+\.)?daily\.co$/, /^\/[\w-]{3,}/],
  [/^(?:video|meet)\.[\w-]+\.[a-z]{2,}(?:\.[a-z]{2})?$/, /^\/(?:meet|room|join|j)\/|^\/[\w-]{6,}$/],
  [/^calendly\.com$/, /^\/events\/[\w-]+\/(?:google_meet|zoom|microsoft_teams|gotomeeting|webex)/i],
  [/^(?:[\w-]+\.)?(?:facetime\.apple\.com)$/, /^\/join/],
  [/^(?:[\w-]+\.)?discord\.gg$/, /^\/\w+/],
  [/^(?:[\w-]+\.)?pexip\.me$/, /./],
  [/^(?:[\w-]+\.)?starleaf\.com$/, /./],
  [/^(?:[\w-]+\.)?lifesizecloud\.com$/, /^\/\d+/],
  [/^app\.cal\.com$/, /^\/video\//],
  [/^(?:interview|live)\.codesignal\.com$/, /./],
  [/^(?:app\.)?karat\.io$/, /./],
];

/** Links that stand in every invitation and lead away from the meeting. */
const away =
  /unsubscribe|opt-?out|reschedul|cancell?(?:ation|ations|ations?\/|\b)|\/preferences|privacy|\/help\b|\/support\b|\/signup|\/download|\/test\/?(?:$|\?)|\/u\/|calendar\/(?:event|render)|meetingoptions|meeting_options|\/usp\/pstnconferencing|pstn|\/webapp|JoinTeamsMeeting|tel\.meet/i;

/** Hosts where a time is chosen: a link there asks, it does not confirm. */
const bookingHost =
  /^(?:calendly\.com|cal\.com|savvycal\.com|(?:[\w-]+\.)?goodtime\.io|(?:[\w-]+\.)?modernloop\.io|(?:[\w-]+\.)?cronofy\.com|(?:[\w-]+\.)?youcanbook\.me|(?:[\w-]+\.)?chilipiper\.com|doodle\.com|(?:[\w-]+\.)?acuityscheduling\.com|calendar\.app\.google|outlook\.office(?:365)?\.com|meetings\.hubspot\.com)$/i;

/** A link as it stands in a text, its wrappers undone. */
export interface Link {
  readonly url: string;
  /** The words as the mail has them, for evidence. */
  readonly quote: string;
}

/**
 * The links in a text, in order, each once. Tracking wrappers that carry their target in the open (Outlook Safe Links,
 * Google's redirect, URL Defense) are undone; no link is ever followed.
 */
export function linksIn(text: string): readonly Link[] {
  const links: Link[] = [];
  takeLinks(text, (link) => {
    links.push(link);
    return true;
  });
  return links;
}

/** False for a text that surely holds no link. */
export function mayHoldLink(text: string): boolean {
  return text.includes('://') || bareHost.test(text);
}

/** @param take gets each link in order; false ends the search */
function takeLinks(text: string, take: (link: Link) => boolean): void {
  const searched = text.slice(0, SEARCH_LIMIT);
  // The pattern for links without a scheme looks at every letter.
  const bare = bareHost.test(searched);
  if (!bare && !searched.includes('://')) return;
  const seen = new Set<string>();
  takeMatches(searched, bare ? anyLink : schemedLink, ([written]) => {
    const quote = written.replace(/[.,;:!?*_]+$/, '').replace(/&amp;/g, '&');
    const url = unwrapLink(/^https?:/i.test(quote) ? quote : `https://${quote}`);
    if (url === null || seen.has(url)) return true;
    seen.add(url);
    return take({ url, quote }) && seen.size < LINK_COUNT;
  });
}

/** The link under which an interview is held, or null. Links to change, cancel or unsubscribe are never it. */
export function conferenceLink(text: string): Link | null {
  let found: Link | null = null;
  takeLinks(text, (link) => {
    if (isConferenceLink(link.url)) found = link;
    return found === null;
  });
  return found;
}

/** True for a link that opens a call: Meet, Zoom, Teams, Webex and others, judged by host and path. */
export const isConferenceLink: (url: string) => boolean = remembered(opensCall);

function opensCall(url: string): boolean {
  const link = parseLink(url);
  if (link === null) return false;
  const host = link.hostname.toLowerCase();
  const path = link.pathname;
  if (!meetings.some(([hosts, paths]) => hosts.test(host) && paths.test(path))) return false;
  return !away.test(path) && !/unsubscribe/i.test(link.search);
}

/** True for a link to a page where one picks a time (Calendly, GoodTime …). */
export function isBookingLink(url: string): boolean {
  const link = parseLink(url);
  if (link === null || !bookingHost.test(link.hostname)) return false;
  return !/^\/(?:events|cancellations|reschedulings|invitees?)\b/i.test(link.pathname);
}

function unwrapLink(link: string): string | null {
  let url = link;
  for (let depth = 0; depth < WRAP_DEPTH; depth++) {
    const inner = wrapped(url);
    if (inner === null) break;
    url = inner;
  }
  return url.length > LINK_LIMIT || parseLink(url) === null ? null : url;
}

function wrapped(url: string): string | null {
  const third = /^https?:\/\/urldefense\.(?:com|us)\/v3\/__(https?:\/.{4,2000}?)__;/i.exec(url);
  if (third?.[1] !== undefined) return third[1].replace(/^(https?):\/(?!\/)/, '$1://');
  const link = parseLink(url);
  if (link === null) return null;
  const host = link.hostname.toLowerCase();
  const parameter = host.endsWith('safelinks.protection.outlook.com')
    ? link.searchParams.get('url')
    : /^(?:www\.)?google\.[a-z.]{2,6}$/.test(host) && link.pathname === '/url'
      ? (link.searchParams.get('q') ?? link.searchParams.get('url'))
      : host === 'urldefense.proofpoint.com'
        ? decoded((link.searchParams.get('u') ?? '').replace(/-/g, '%').replace(/_/g, '/'))
        : host === 'slack-redir.net' || host === 'l.facebook.com'
          ? (link.searchParams.get('url') ?? link.searchParams.get('u'))
          : null;
  return parameter !== null && /^https?:\/\//i.test(parameter) ? parameter : null;
}

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}

const parsed = new Map<string, URL | null>();
/** Links kept: those of one mail are asked about several times each. */
const PARSED_KEPT = 100;

/** Never changed by whoever gets it. */
function parseLink(url: string): URL | null {
  const known = parsed.get(url);
  if (known !== undefined) return known;
  const fresh = url.length <= LINK_LIMIT ? URL.parse(url) : null;
  if (parsed.size >= PARSED_KEPT) parsed.clear();
  parsed.set(ownCopy(url), fresh);
  return fresh;
}
