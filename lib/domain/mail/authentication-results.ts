import type { Header } from './mail.ts';

/** What Amazon SES found when it took a mail in, from the header that it put on top. Values in lower case. */
export interface SesResults {
  readonly dmarc: { readonly result: string; readonly domain: string | null } | null;
  /** Domains whose signature holds. */
  readonly dkimDomains: readonly string[];
  /** The envelope sender's domain, where SPF passes for it. */
  readonly spfDomain: string | null;
  readonly dmarcFails: boolean;
}

const SES = 'amazonses.com';
/** Headers that belong to the message itself: SES's own stand above them. */
const MESSAGE_HEADERS = new Set([
  ...['from', 'to', 'cc', 'subject', 'date', 'message-id', 'mime-version', 'content-type', 'dkim-signature', 'sender'],
  ...['reply-to', 'in-reply-to', 'references'],
]);
/** The longest result that is read; SES writes about 600 characters. */
const MAX_LENGTH = 5_000;

/**
 * The topmost Authentication-Results (RFC 8601) of SES, if it stands where only SES can have put it: above every header
 * of the message, and above the chain of Received lines that the mail brought along. A sender can write the same words
 * into the mail, but only below that.
 */
export function sesResults(headers: readonly Header[]): SesResults | null {
  let received = 0;
  for (const { name, value } of headers) {
    if (MESSAGE_HEADERS.has(name) || name.startsWith('arc-')) return null;
    if (name === 'received') {
      received += 1;
      // The first one is SES's own: `by inbound-smtp.us-east-1.amazonaws.com`.
      if (received > 1 || !/\bby [a-z0-9.-]{0,100}\.?amazonaws\.com\b/i.test(value.slice(0, 1_000))) return null;
    }
    if (name === 'authentication-results') return isOfSes(value) ? readResults(value) : null;
  }
  return null;
}

function isOfSes(value: string): boolean {
  const id = withoutComments(value.slice(0, MAX_LENGTH)).split(';')[0] ?? '';
  return id.trim().toLowerCase().split(/\s/)[0] === SES;
}

/** One method with its result and the properties behind it: `dkim=pass header.i=@gmail.com`. */
interface MethodResult {
  readonly method: string;
  readonly result: string;
  readonly properties: Record<string, string>;
}

function readResults(value: string): SesResults {
  const methods = methodResults(value);
  const passed = methods.filter(({ result }) => result === 'pass');
  const dmarc = methods.find(({ method }) => method === 'dmarc');
  const spf = passed.find(({ method }) => method === 'spf')?.properties;
  const dkim = passed.filter(({ method }) => method === 'dkim').map(({ properties }) => properties);
  const from = dmarc?.properties['header.from'];
  const envelope = spf?.['envelope-from'] ?? spf?.['smtp.mailfrom'];
  return {
    dmarc: dmarc ? { result: dmarc.result, domain: from === undefined ? null : domainOf(from) } : null,
    dkimDomains: dkim.map((each) => domainOf(each['header.i'] ?? each['header.d'] ?? '')),
    spfDomain: envelope === undefined ? null : domainOf(envelope),
    dmarcFails: dmarc?.result === 'fail',
  };
}

/** SES parts the properties of SPF by semicolons too, so a new method begins at its name and nowhere else. */
function methodResults(value: string): MethodResult[] {
  const found: MethodResult[] = [];
  for (const token of withoutComments(value.slice(0, MAX_LENGTH))
    .toLowerCase()
    .split(/[;\s]+/)) {
    const at = token.indexOf('=');
    const [name, rest] = [token.slice(0, at), token.slice(at + 1)];
    const last = found.at(-1);
    if (name === 'spf' || name === 'dkim' || name === 'dmarc')
      found.push({ method: name, result: rest, properties: {} });
    else if (at > 0 && last) last.properties[name] ??= rest;
  }
  return found;
}

/** The domain of `maya@gmail.com`, `@gmail.com` or `gmail.com`. */
function domainOf(value: string): string {
  return value.replace(/^"|"$/g, '').slice(value.lastIndexOf('@') + 1);
}

/** Takes comments off (RFC 5322 3.2.2), nested ones too, in one pass. */
function withoutComments(value: string): string {
  let depth = 0;
  let rest = '';
  for (const letter of value) {
    if (letter === '(') depth += 1;
    else if (letter === ')') depth = Math.max(0, depth - 1);
    else if (depth === 0) rest += letter;
  }
  return rest;
}
