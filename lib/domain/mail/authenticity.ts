import { getDomain } from 'tldts';
import { type SesResults, sesResults } from './authentication-results.ts';
import { redirectedMailbox } from './forward-redirect.ts';
import { header, type Mail } from './mail.ts';
import type { Authenticity, Receipt } from './receipt.ts';

/** One plain address (RFC 5321 without quoted local parts): everything else can be read in more than one way. */
const PLAIN_ADDRESS = /^[^\s@<>()[\],;:"\\]{1,64}@[^\s@<>()[\],;:"\\]{1,253}$/;

/**
 * Tells who wrote a mail, and whether that is proven.
 *
 * SES's verdicts decide: DMARC passes, or, where the domain has no DMARC policy (GRAY), SPF or DKIM pass for the From
 * domain itself (RFC 7489 3.1, relaxed). What the mail says of itself counts for nothing. A rule-based redirect is
 * judged by its envelope, which names the user; it is marked, because it may bring invitations but never commands.
 *
 * @param receipt what the receiving server knows. Null where only the file is there: then the topmost block of headers
 *   that SES put on is believed, and nothing else.
 */
export function judgeSender(mail: Mail, receipt: Receipt | null): Authenticity {
  const redirected = redirectedSender(mail, receipt);
  if (redirected) return redirected;
  const { name, address } = mail.from ?? { name: null, address: null };
  const judged = (authenticated: boolean, why: string): Authenticity => {
    return { name, address, authenticated, redirected: false, why };
  };
  if (address === null || !PLAIN_ADDRESS.test(address)) return judged(false, 'no sender address');
  if (!hasOneSender(mail)) return judged(false, 'several From addresses');
  if (receipt?.source === 'loopback') return judged(true, 'loopback');
  const domain = address.slice(address.lastIndexOf('@') + 1);
  const why = receipt ? byVerdicts(mail, receipt, domain) : byHeaders(mail, domain);
  return judged(why.passes, why.why);
}

interface Ruling {
  readonly passes: boolean;
  readonly why: string;
}

function byVerdicts(mail: Mail, { verdicts, envelopeFrom }: Receipt, domain: string): Ruling {
  if (!verdicts) return { passes: false, why: 'no verdict' };
  if (verdicts.dmarc === 'PASS') return { passes: true, why: 'dmarc=pass' };
  if (verdicts.dmarc !== 'GRAY') return { passes: false, why: `dmarc=${verdicts.dmarc.toLowerCase()}` };
  const results = sesResults(mail.headers);
  if (results?.dmarcFails) return { passes: false, why: 'dmarc=fail' };
  const dkim = verdicts.dkim === 'PASS' ? (results?.dkimDomains ?? []) : [];
  const spf = verdicts.spf === 'PASS' ? envelopeFrom.slice(envelopeFrom.lastIndexOf('@') + 1) : null;
  return byAlignment(dkim, spf, domain);
}

function byHeaders(mail: Mail, domain: string): Ruling {
  const results: SesResults | null = sesResults(mail.headers);
  if (!results) return { passes: false, why: 'no verdict' };
  const { dmarc } = results;
  if (dmarc?.result === 'pass') {
    const same = dmarc.domain === null || isAligned(dmarc.domain, domain);
    return same ? { passes: true, why: 'dmarc=pass' } : { passes: false, why: 'dmarc=pass for another domain' };
  }
  if (results.dmarcFails) return { passes: false, why: 'dmarc=fail' };
  return byAlignment(results.dkimDomains, results.spfDomain, domain);
}

function byAlignment(dkim: readonly string[], spf: string | null, domain: string): Ruling {
  if (dkim.some((signer) => isAligned(signer, domain))) return { passes: true, why: 'dkim=pass, aligned' };
  if (spf !== null && isAligned(spf, domain)) return { passes: true, why: 'spf=pass, aligned' };
  return { passes: false, why: 'dmarc=none, nothing aligned' };
}

/** Relaxed alignment: the same organisational domain, by the public suffix list with its private part (github.io). */
function isAligned(one: string, other: string): boolean {
  return organisation(one) === organisation(other);
}

function organisation(domain: string): string {
  const bare = domain.toLowerCase().replace(/\.$/, '');
  return getDomain(bare, { allowPrivateDomains: true }) ?? bare;
}

/** A rule in the user's mailbox sent it on: the envelope sender is the user's, the From somebody else's. */
function redirectedSender(mail: Mail, receipt: Receipt | null): Authenticity | null {
  const envelope = (receipt ? receipt.envelopeFrom : (header(mail, 'return-path') ?? '')).replace(/^<|>$/g, '').trim();
  const address = redirectedMailbox(envelope) ?? resentBy(mail, envelope);
  if (address === null) return null;
  const ruling = envelopeProof(mail, receipt, address);
  return { name: null, address, authenticated: ruling.passes, redirected: true, why: ruling.why };
}

/** Resent-From or X-Forwarded-For that names the very envelope sender, while the From is another's. */
function resentBy(mail: Mail, envelope: string): string | null {
  const sender = envelope.toLowerCase();
  if (!PLAIN_ADDRESS.test(sender) || sender === mail.from?.address?.toLowerCase()) return null;
  const names = (value: string | null) =>
    (value ?? '')
      .toLowerCase()
      .split(/[\s<>,;"]+/)
      .includes(sender);
  return names(header(mail, 'resent-from')) || names(header(mail, 'x-forwarded-for')) ? sender : null;
}

function envelopeProof(mail: Mail, receipt: Receipt | null, address: string): Ruling {
  if (receipt?.source === 'loopback') return { passes: true, why: 'loopback' };
  if (receipt) {
    const spf = receipt.verdicts?.spf ?? null;
    return { passes: spf === 'PASS', why: spf === null ? 'no verdict' : `redirect, spf=${spf.toLowerCase()}` };
  }
  const results = sesResults(mail.headers);
  if (!results) return { passes: false, why: 'no verdict' };
  const proven = results.spfDomain === address.slice(address.lastIndexOf('@') + 1);
  return { passes: proven, why: proven ? 'redirect, spf=pass' : 'redirect, spf not passed' };
}

/** One From header with one address in it: DMARC says nothing of a second. */
function hasOneSender(mail: Mail): boolean {
  const lines = mail.headers.filter((line) => line.name === 'from');
  // A mail that was not made by the parser may have no headers; then there is but `from`.
  if (lines.length === 0) return true;
  if (lines.length > 1) return false;
  const bare = (lines[0]?.value ?? '').slice(0, 5_000).replace(/"(?:[^"\\]|\\.){0,1000}"/g, '');
  const bracketed = bare.match(/<[^<>]{0,400}>/g)?.length ?? 0;
  if (bracketed > 1) return false;
  const outside = bare.replace(/<[^<>]{0,400}>/g, '');
  const others = outside.split(/[,;]/).filter((part) => part.includes('@')).length;
  return bracketed === 0 ? others <= 1 : !/[,;]/.test(outside) || others === 0;
}
