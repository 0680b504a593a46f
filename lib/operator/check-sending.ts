import { GetAccountCommand, GetEmailIdentityCommand, NotFoundException, type SESv2Client } from '@aws-sdk/client-sesv2';
import type { DkimName } from '../mail-records.ts';
import { attention, type Finding, ok } from './finding.ts';

/** Beyond this part of the day's quota something is wrong, or a higher one is due. */
const QUOTA_WARNING = 0.8;

/** The part of the domain's identity that DNS is about: empty before SES has made the names. */
export async function readDkimNames(client: SESv2Client, domain: string): Promise<readonly DkimName[]> {
  const { DkimAttributes } = await client.send(new GetEmailIdentityCommand({ EmailIdentity: domain }));
  // Newer identities have a zone of their own to point to.
  const zone = DkimAttributes?.SigningHostedZone ?? 'dkim.amazonses.com';
  return (DkimAttributes?.Tokens ?? []).map((token) => ({
    name: `${token}._domainkey.${domain}`,
    value: `${token}.${zone}`,
  }));
}

/** Whether SES knows the domain, signs for it, and uses its own envelope sender. */
export async function checkIdentity(client: SESv2Client, domain: string): Promise<readonly Finding[]> {
  try {
    const identity = await client.send(new GetEmailIdentityCommand({ EmailIdentity: domain }));
    const wait = 'Set the Dkim records, then wait: SES looks again by itself, for three days';
    const dkim = identity.DkimAttributes?.Status ?? 'NOT_STARTED';
    const from = identity.MailFromAttributes?.MailFromDomainStatus ?? 'PENDING';
    return [
      identity.VerifiedForSendingStatus
        ? ok('ses identity', `SES has verified ${domain}`)
        : attention('ses identity', `SES has not verified ${domain} yet, so nothing can be sent`, wait),
      dkim === 'SUCCESS'
        ? ok('ses dkim', 'mail is signed for the domain')
        : attention('ses dkim', `DKIM is ${words(dkim)}`, wait),
      from === 'SUCCESS'
        ? ok('ses mail-from', 'the envelope sender is the domain’s own')
        : attention(
            'ses mail-from',
            `the own envelope sender is ${words(from)}; until then SES uses its own, and SPF does not align`,
            'Set the MailFromMx and MailFromSpf records, then wait',
          ),
    ];
  } catch (error) {
    if (!(error instanceof NotFoundException)) throw error;
    return [attention('ses identity', `SES does not know ${domain}`, 'Deploy again: the stack makes the identity')];
  }
}

/** Whether the account may send, to whom, and how much. */
export async function checkAccount(client: SESv2Client): Promise<readonly Finding[]> {
  const account = await client.send(new GetAccountCommand({}));
  const { Max24HourSend: most = 0, SentLast24Hours: sent = 0 } = account.SendQuota ?? {};
  const used = `${Math.round(sent)} of ${most < 0 ? 'any number of' : Math.round(most)} mails sent in 24 hours`;
  const health = account.EnforcementStatus ?? 'HEALTHY';
  return [
    account.ProductionAccessEnabled
      ? ok('ses sandbox', 'mail may go to anybody')
      : attention(
          'ses sandbox',
          'the account is in the sandbox: mail goes to verified addresses alone, 200 a day',
          'Ask for production access: SES console, Account dashboard',
        ),
    account.SendingEnabled && health === 'HEALTHY'
      ? ok('ses sending', 'sending is on')
      : attention(
          'ses sending',
          account.SendingEnabled ? `SES has put the account on ${words(health)}` : 'sending is switched off',
          'Read the notice in the SES console, Reputation metrics, and answer it',
        ),
    most > 0 && sent / most > QUOTA_WARNING
      ? attention('ses quota', used, 'Ask for a higher quota: Service Quotas console, Amazon SES')
      : ok('ses quota', used),
  ];
}

function words(status: string): string {
  return status.toLowerCase().replaceAll('_', ' ');
}
