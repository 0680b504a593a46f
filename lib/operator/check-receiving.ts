import { paginateListObjectsV2, type S3Client } from '@aws-sdk/client-s3';
import { DescribeActiveReceiptRuleSetCommand, type SESClient } from '@aws-sdk/client-ses';
import { Temporal } from 'temporal-polyfill';
import type { Deployment } from './deployment.ts';
import { attention, type Finding, ok } from './finding.ts';

/** Where SES lays raw mail (lib/stack/storage.ts). */
const rawMailPrefix = 'raw/';
/**
 * S3 lists by name, and names are random: the newest is only known after all. Ten thousand mails in the days that are
 * kept are enough to tell "lately" from "never".
 */
const PAGES = 10;

/** Whether the mail of this region goes through our rules: one rule set is active at a time. */
export async function checkRuleSet(client: SESClient, ours: string | null): Promise<readonly Finding[]> {
  const check = 'ses receiving';
  if (ours === null) return [ok(check, 'left out of this deployment')];
  const { Metadata } = await client.send(new DescribeActiveReceiptRuleSetCommand({}));
  const active = Metadata?.Name ?? null;
  if (active === ours) return [ok(check, `the rule set ${ours} is active`)];
  const next = `aws ses set-active-receipt-rule-set --rule-set-name ${ours}`;
  if (active === null)
    return [attention(check, 'no rule set is active, so no mail comes in', `Activate ours: ${next}`)];
  const says = `the rule set ${active} is active and ours is not, so no mail comes in`;
  return [attention(check, says, `If ${active} may go: ${next}`)];
}

/** When a mail came in last, by the raw mails that are kept. */
export async function checkLastMail(
  client: S3Client,
  { bucket, domain }: Pick<Deployment, 'bucket' | 'domain'>,
  now: Temporal.Instant,
): Promise<readonly Finding[]> {
  let newest = 0;
  let pages = 0;
  for await (const page of paginateListObjectsV2({ client }, { Bucket: bucket, Prefix: rawMailPrefix })) {
    for (const { LastModified } of page.Contents ?? []) newest = Math.max(newest, LastModified?.getTime() ?? 0);
    pages += 1;
    if (pages === PAGES) break;
  }
  if (newest === 0) {
    return [attention('last mail', 'none is kept', `Forward an invitation to interviews@${domain} and look again`)];
  }
  const ago = now.since(Temporal.Instant.fromEpochMilliseconds(newest)).total('hours');
  const often = ago < 48 ? `${Math.max(0, Math.round(ago))} hours` : `${Math.round(ago / 24)} days`;
  return [ok('last mail', `came in ${often} ago`)];
}
