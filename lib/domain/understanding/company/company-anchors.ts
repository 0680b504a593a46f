import type { CalendarEvent } from '../../mail/calendar.ts';
import type { OriginalMail } from '../../mail/forward.ts';
import type { Mailbox } from '../../mail/mail.ts';
import { isCandidate } from '../people/candidate.ts';
import { addressFits } from '../people/people.ts';
import { cleanCompany } from './clean-company.ts';
import { domainLabel, isFreeMail, isTool } from './mail-domain.ts';

/** A label that may be the employer's name in one word. */
export interface Anchor {
  readonly label: string;
  /** The words it stood in, for evidence. */
  readonly quote: string;
}

/** Labels taken from one text: a newsletter holds hundreds of links. */
const ANCHOR_LIMIT = 12;
/** Longest stretch of an address or link that is looked at. */
const STRETCH = 120;

/** Parts of a tool's host or mailbox that are no tenant. */
const noTenant =
  /^(?:www\d?|app|apps|mail|email|us\d+\w*|us|eu\d*|api|my|go|jobs?|careers?|hire|hiring|meet|meeting|meetings|teams|calendar|events?|help|support|notifications?|no-?reply|do-?not-?reply|messenger|candidates?|talent|hello|info|team|interviews?|recruiting|send|inbound|outbound|accounts?|static|assets|click|links?|track(?:ing)?|email|web|global)$/i;

/**
 * What a tool calls its customer: the mailbox (`brightbasket@talent.icims.com`), the host of a link
 * (`northbeam.hirevue.com`), and addresses and sites that the text shows. They only ever tell how to read a name that the
 * text spells; a label alone is no company.
 */
export function tenantAnchors(
  mail: OriginalMail,
  event: CalendarEvent | null,
  candidates: readonly Mailbox[],
): readonly Anchor[] {
  const labels = new Map<string, string>();
  const add = (label: string, quote: string): void => {
    const bare = label.toLowerCase().replace(/^(?:careers?|jobs|hr|recruiting|talent)[-.]?(?=.{4})|[-._+]\d.*$/g, '');
    if (bare.length < 4 || labels.size >= ANCHOR_LIMIT || noTenant.test(bare) || cleanCompany(bare) === null) return;
    if (!labels.has(bare)) labels.set(bare, quote);
  };
  const sender = mail.from?.address ?? '';
  // `marisa.truong@hire.lever.co` is a person's mailbox.
  const isSomebodys = mail.from?.name != null && addressFits(sender, mail.from.name);
  if (isTool(sender) && !isSomebodys)
    add(sender.slice(0, sender.lastIndexOf('@')).replace(/\+.*$/, '').replace(/\./g, '-'), sender);
  const text = `${event?.location ?? ''}\n${event?.description?.slice(0, 4000) ?? ''}\n${mail.text.slice(0, 12_000)}`;
  for (const host of new Set(hostsIn(text))) add(tenantOf(host), host);
  for (const address of new Set(addressesIn(text))) {
    if (isFreeMail(address) || isTool(address) || isCandidate({ name: null, address }, candidates)) continue;
    add(domainLabel(address) ?? '', address);
  }
  return [...labels].map(([label, quote]) => ({ label, quote }));
}

/** Below a tool's own domain the tenant's part; elsewhere the domain's label. */
function tenantOf(host: string): string {
  const address = `robot@${host}`;
  const label = domainLabel(address) ?? '';
  if (!isTool(`no-reply@${host}`)) return label;
  const first = host.split('.')[0] ?? '';
  return first.toLowerCase() === label.toLowerCase() ? '' : first;
}

function hostsIn(text: string): readonly string[] {
  const hosts: string[] = [];
  for (let at = text.indexOf('://'); at >= 0 && hosts.length < ANCHOR_LIMIT; at = text.indexOf('://', at + 3)) {
    const host = /^[\w.-]{4,100}/.exec(text.slice(at + 3, at + 3 + STRETCH))?.[0];
    if (host !== undefined) hosts.push(host);
  }
  return hosts;
}

function addressesIn(text: string): readonly string[] {
  const addresses: string[] = [];
  for (let at = text.indexOf('@'); at >= 0 && addresses.length < ANCHOR_LIMIT; at = text.indexOf('@', at + 1)) {
    const host = /^[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/.exec(text.slice(at + 1, at + 1 + STRETCH))?.[0];
    const local = /[\w.+-]{1,64}$/.exec(text.slice(Math.max(0, at - 64), at))?.[0];
    if (host !== undefined && local !== undefined) addresses.push(`${local}@${host}`);
  }
  return addresses;
}
