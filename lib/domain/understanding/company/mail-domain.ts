import providers from 'email-providers/all.json' with { type: 'json' };
import { parse } from 'tldts';
import { isRobotLocalPart, isSharedLocalPart } from '../people/robots.ts';
import { remembered } from '../remembered.ts';
import { cleanCompany } from './clean-company.ts';
import { sharedToolDomains, toolDomains, toolHosts, toolNames } from './tools.ts';

/** Free-mail domains that the list lacks. */
const furtherFreeMail = [
  'fastmail.com',
  'fastmail.fm',
  'tuta.com',
  'tutanota.com',
  'tutamail.com',
  'mailbox.org',
  'posteo.de',
  'googlemail.com',
  'msn.com',
  'me.com',
  'pm.me',
];
const freeMail: ReadonlySet<string> = new Set<string>([...(providers as readonly string[]), ...furtherFreeMail]);

/** The part of an address's registered domain before its suffix: `brightwave` of `dana@mail.brightwave.co.uk`; null for none. */
export function domainLabel(address: string): string | null {
  return domainOf(address)?.label ?? null;
}

/** The domain of an address as registered: `dana@mail.brightwave.co.uk` → `brightwave.co.uk`; null for none (RFC 5321 4.1.3 literals). */
export function registrableDomain(address: string): string | null {
  return domainOf(address)?.domain ?? null;
}

/** True for domains where anybody can have an address (gmail.com, gmx.de). */
export function isFreeMail(address: string): boolean {
  const parts = domainOf(address);
  return parts !== null && (freeMail.has(parts.host) || (parts.domain !== null && freeMail.has(parts.domain)));
}

/** True for an address that belongs to a tool (applicant tracking, scheduling, video), not to the employer. */
export const isTool: (text: string) => boolean = remembered(isToolOf);

function isToolOf(address: string): boolean {
  const parts = domainOf(address);
  if (parts === null || parts.domain === null) return false;
  if (toolDomains.has(parts.domain)) return true;
  if (toolHosts.some((host) => parts.host === host || parts.host.endsWith(`.${host}`))) return true;
  if (!sharedToolDomains.has(parts.domain) && !namesTool(parts)) return false;
  return isRobotLocalPart(parts.local) || isSharedLocalPart(parts.local);
}

function namesTool({ label }: DomainParts): boolean {
  return label !== null && (schedulingLabel.test(label) || toolNames.has(label));
}

/** A domain that says that it books and sends: nobody's employer is called so. */
const schedulingLabel =
  /(?:^|-)(?:schedul(?:er?|ing)|calendars?|bookings?|meetings?|interviews?|ats|applicants?|recruiting|recruitment|hiring|careers?|jobs)-?(?:mail|app|hub|online|portal|notifications?|system)?$|^(?:hr|e?mail|jobs?|careers?|recruit(?:ing|ment)?|talent|hiring|notif(?:y|ications?)|apply|hire|schedul(?:er?|ing)|calendar|bookings?|portal|server|send(?:er)?|inbox|post|box|rippling|taleo)+$/;

/**
 * A company's name as far as its domain tells it: hyphens become spaces, words get capitals, up to three letters are
 * an abbreviation. Null for free mail, tools, and addresses without a registrable domain. Never better than a hint.
 */
export const companyFromDomain: (text: string) => string | null = remembered(companyFromDomainOf);

function companyFromDomainOf(address: string): string | null {
  const parts = domainOf(address);
  if (parts === null || parts.label === null || isFreeMail(address) || isTool(address) || namesTool(parts)) return null;
  const label = parts.label
    .replace(/^(?:mail|email|careers?|jobs|talent|hr)[-.]/, '')
    .replace(/-(?:mail|email|careers?|jobs|talent|recruiting|recruitment|hiring|hr|group|team)$/, '');
  const words = label.split('-').filter((word) => word !== '');
  const shown = words.map((word) => (label.length <= 3 ? word.toUpperCase() : capital(word))).join(' ');
  return cleanCompany(shown);
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

interface HostParts {
  readonly host: string;
  readonly domain: string | null;
  readonly label: string | null;
}

interface DomainParts extends HostParts {
  readonly local: string;
}

function domainOf(address: string): DomainParts | null {
  const at = address.lastIndexOf('@');
  return at < 1 ? null : { local: address.slice(0, at), ...partsOfHost(address.slice(at + 1)) };
}

const partsOfHost: (text: string) => HostParts = remembered((text) => {
  const host = text.toLowerCase();
  const { domain, domainWithoutSuffix } = parse(host);
  const parts = { host, domain: domain ?? null, label: domainWithoutSuffix || null };
  // `tarnshire.gov.example`: below a country's branch for authorities, schools and firms the name comes first.
  const named = parts.label !== null && branches.has(parts.label) ? ownerIn(host, parts.label) : null;
  return named === null ? parts : { ...parts, domain: `${named}.${parts.domain}`, label: named };
});

const branches: ReadonlySet<string> = new Set([
  'gov',
  'govt',
  'gob',
  'gouv',
  'gv',
  'ac',
  'edu',
  'nhs',
  'co',
  'com',
  'org',
  'net',
  'sch',
]);

function ownerIn(host: string, branch: string): string | null {
  const labels = host.split('.');
  const at = labels.lastIndexOf(branch);
  return at > 0 ? (labels[at - 1] ?? null) : null;
}
