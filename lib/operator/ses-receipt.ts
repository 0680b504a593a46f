/** What SES wrote on top of a mail when it took it in: as much of its notification as the mail itself keeps. */
export interface SesReceipt {
  readonly source: string;
  readonly recipients: readonly string[];
  readonly spam: Verdict;
  readonly virus: Verdict;
  readonly spf: Verdict;
  readonly dkim: Verdict;
  readonly dmarc: Verdict;
  readonly dmarcPolicy: string | null;
}
type Verdict = 'PASS' | 'FAIL' | 'GRAY' | 'PROCESSING_FAILED';

/** SES's own lines are some 3 KB; what a sender wrote comes after them. */
const MOST_HEADER_BYTES = 16 * 1024;

/**
 * Reads the lines that SES puts on top of every mail it takes in. They end with `X-SES-RECEIPT`: a line of the same
 * name further down is a sender's, and says nothing.
 *
 * @param domain the assistant's; a recipient elsewhere is left out
 * @returns null for a mail that has no such lines: nobody judged it, so nobody may trust it
 */
export function readSesReceipt(raw: Uint8Array, domain: string): SesReceipt | null {
  const top = Buffer.from(raw.subarray(0, MOST_HEADER_BYTES)).toString('latin1');
  const lines = top.replaceAll(/\r?\n[ \t]+/g, ' ').split(/\r?\n/);
  const end = lines.findIndex((line) => /^x-ses-receipt:/i.test(line));
  if (end === -1) return null;
  const ours = lines.slice(0, end);
  const header = (name: string): string => {
    const line = ours.find((one) => one.toLowerCase().startsWith(`${name}:`));
    return line === undefined ? '' : line.slice(name.length + 1).trim();
  };
  const received = header('received');
  const results = header('authentication-results');
  if (!/ by inbound-smtp\.[a-z0-9-]+\.amazonaws\.com /.test(received) || !results.startsWith('amazonses.com;')) {
    return null;
  }
  const recipient = /\bfor <?([^\s<>;]+@[^\s<>;]+)>?;/.exec(received)?.[1]?.toLowerCase();
  return {
    source: /^<?([^<>\s]*)>?$/.exec(header('return-path'))?.[1] ?? '',
    recipients: recipient?.endsWith(`@${domain}`) ? [recipient] : [],
    spam: plain(header('x-ses-spam-verdict')),
    virus: plain(header('x-ses-virus-verdict')),
    spf: result(results, 'spf'),
    dkim: result(results, 'dkim'),
    dmarc: result(results, 'dmarc'),
    dmarcPolicy: /\bdmarc=fail [^;]*?\bp=(none|quarantine|reject)\b/i.exec(results)?.[1]?.toLowerCase() ?? null,
  };
}

function plain(verdict: string): Verdict {
  return verdict === 'PASS' || verdict === 'FAIL' || verdict === 'GRAY' ? verdict : 'PROCESSING_FAILED';
}

/** RFC 8601 words as SES's verdicts: what neither passed nor failed is grey. */
function result(results: string, method: string): Verdict {
  const word = new RegExp(`[; ]${method}=([a-z]+)`, 'i').exec(results)?.[1]?.toLowerCase();
  if (word === 'pass') return 'PASS';
  return word === 'fail' || word === 'permerror' || word === 'reject' ? 'FAIL' : 'GRAY';
}
