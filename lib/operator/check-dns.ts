import { resolveCname, resolveMx, resolveTxt } from 'node:dns/promises';
import { type MailRecord, mailRecords } from '../mail-records.ts';
import { attention, type Finding, ok } from './finding.ts';

/** Looks names up; each gives the values in zone-file form, an empty list where there is no such record. */
export interface Resolver {
  mx(name: string): Promise<readonly string[]>;
  cname(name: string): Promise<readonly string[]>;
  txt(name: string): Promise<readonly string[]>;
}

/** What Node's resolver says for a name, or a type of record, that is not there. */
const ABSENT = new Set(['ENOTFOUND', 'ENODATA']);

/** This machine's own resolver. */
export const systemResolver: Resolver = {
  mx: (name) => orNone(async () => (await resolveMx(name)).map(({ priority, exchange }) => `${priority} ${exchange}`)),
  cname: (name) => orNone(() => resolveCname(name)),
  // A long text is cut into strings of 255 bytes, which belong together (RFC 7208 3.3).
  txt: (name) => orNone(async () => (await resolveTxt(name)).map((strings) => strings.join(''))),
};

/**
 * Compares the DNS with what the deployment needs.
 *
 * @param dkim the CNAMEs that SES gave the domain; none are checked before it has
 */
export async function checkDns(resolver: Resolver, of: Parameters<typeof mailRecords>[0]): Promise<readonly Finding[]> {
  return Promise.all(mailRecords(of).map((record) => checkRecord(resolver, record)));
}

async function checkRecord(resolver: Resolver, record: MailRecord): Promise<Finding> {
  const check = `dns ${record.id}`;
  const found = await lookUp(resolver, record);
  const add = `Add to the DNS: ${record.name} ${record.type} ${quoted(record)}`;
  const fitting = found.filter((value) => fits(record, value));
  const shown = `${record.name} ${record.type}`;
  if (fitting.length === 0) {
    if (found.length === 0) return attention(check, `${shown} is missing: it ${record.why}`, add);
    return attention(check, `${shown} is ${found.join(', ')} and not ${record.value}`, add);
  }
  if (record.type === 'MX' && found.length > fitting.length) {
    const others = found.filter((value) => !fits(record, value)).join(', ');
    return attention(check, `${shown} names others too: ${others}`, `Remove the MX records of ${record.name} but ours`);
  }
  return ok(check, `${shown} ${fitting.join(', ')}`);
}

function lookUp(resolver: Resolver, { type, name }: MailRecord): Promise<readonly string[]> {
  if (type === 'MX') return resolver.mx(name);
  return type === 'CNAME' ? resolver.cname(name) : resolver.txt(name).then((all) => all.filter(isPolicy));
}

/** Other texts of a name (proofs of ownership, mostly) are nobody's business here. */
function isPolicy(text: string): boolean {
  return /^v=(spf1|DMARC1)\b/i.test(text);
}

/** A policy of the operator's own is as good as ours, if it says what it must: any DMARC, an SPF with SES in it. */
function fits({ id, type, value }: MailRecord, found: string): boolean {
  if (id === 'Dmarc') return /^v=DMARC1\b/i.test(found);
  if (type === 'TXT') return found.includes('include:amazonses.com');
  // The priority is the operator's choice.
  const host = (text: string): string => (text.split(' ').at(-1) ?? '').replace(/\.$/, '').toLowerCase();
  return host(found) === host(value);
}

function quoted({ type, value }: MailRecord): string {
  return type === 'TXT' ? `"${value}"` : value;
}

async function orNone(answer: () => Promise<readonly string[]>): Promise<readonly string[]> {
  try {
    return await answer();
  } catch (error) {
    if (ABSENT.has((error as NodeJS.ErrnoException).code ?? '')) return [];
    throw error;
  }
}
