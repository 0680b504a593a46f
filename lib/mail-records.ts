/** One DNS record that mail for and from the domain needs, as a zone file has it. */
export interface MailRecord {
  /** Short name, stable: the stack's output and the doctor's line carry it. */
  readonly id: string;
  readonly name: string;
  readonly type: 'MX' | 'CNAME' | 'TXT';
  /** `10 mail.example` for MX; a TXT value without its quotes. */
  readonly value: string;
  readonly why: string;
}

/** A domain's CNAMEs as SES gives them: the names and where they point. */
export interface DkimName {
  readonly name: string;
  readonly value: string;
}

/** The envelope sender's own domain: SPF is judged by it, and it must not be the one that receives. */
export function mailFromDomain(domain: string): string {
  return `bounce.${domain}`;
}

/**
 * Every DNS record of a deployment: mail in, DKIM (RFC 6376), an own envelope sender with SPF (RFC 7208), so that both
 * align with the From address, and a DMARC policy (RFC 7489) that tells receivers to rely on it.
 *
 * @param of `dkim`: SES makes the names up when the identity is created
 */
export function mailRecords(of: {
  readonly domain: string;
  readonly region: string;
  readonly dkim: readonly DkimName[];
}): readonly MailRecord[] {
  const { domain, region, dkim } = of;
  const from = mailFromDomain(domain);
  return [
    {
      id: 'Mx',
      name: domain,
      type: 'MX',
      value: `10 inbound-smtp.${region}.amazonaws.com`,
      why: 'brings mail for the domain to SES',
    },
    ...dkim.map(
      (one, index): MailRecord => ({
        id: `Dkim${index + 1}`,
        name: one.name,
        type: 'CNAME',
        value: one.value,
        why: 'proves the domain to SES and signs what goes out',
      }),
    ),
    {
      id: 'MailFromMx',
      name: from,
      type: 'MX',
      value: `10 feedback-smtp.${region}.amazonses.com`,
      why: 'takes the bounces of what goes out',
    },
    {
      id: 'MailFromSpf',
      name: from,
      type: 'TXT',
      value: 'v=spf1 include:amazonses.com ~all',
      why: 'lets SES send for the domain (SPF)',
    },
    {
      id: 'Dmarc',
      name: `_dmarc.${domain}`,
      type: 'TXT',
      value: 'v=DMARC1; p=quarantine',
      why: 'tells receivers to trust the signature and nothing else (DMARC)',
    },
  ];
}
