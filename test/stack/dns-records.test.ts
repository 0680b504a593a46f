import { describe, expect, test } from 'vitest';
import { flat, templateFor } from './synthesized.ts';

const outputs = (settings: Readonly<Record<string, string>> = {}): Readonly<Record<string, string>> => {
  const found = templateFor(settings).findOutputs('*') as Record<string, { Value: unknown }>;
  return Object.fromEntries(Object.entries(found).map(([name, { Value }]) => [name, flat(Value)]));
};

describe('DNS records', () => {
  test('are told whole, each as a zone file has it', () => {
    const told = outputs({ AFTERWORD_DOMAIN: 'notes.example.org' });
    const dns = Object.entries(told).filter(([name]) => name.startsWith('Dns'));
    expect(dns.map(([name]) => name).sort()).toEqual([
      'DnsDkim1',
      'DnsDkim2',
      'DnsDkim3',
      'DnsDmarc',
      'DnsMailFromMx',
      'DnsMailFromSpf',
      'DnsMx',
    ]);
    expect(told).toMatchObject({
      DnsMx: `notes.example.org MX 10 inbound-smtp.\${AWS::Region}.amazonaws.com`,
      DnsMailFromMx: `bounce.notes.example.org MX 10 feedback-smtp.\${AWS::Region}.amazonses.com`,
      DnsMailFromSpf: 'bounce.notes.example.org TXT "v=spf1 include:amazonses.com ~all"',
      DnsDmarc: '_dmarc.notes.example.org TXT "v=DMARC1; p=quarantine"',
    });
    expect(told.DnsDkim1).toMatch(/^\$\{\w+\.DkimDNSTokenName1\} CNAME \$\{\w+\.DkimDNSTokenValue1\}$/);
  });

  test('are made in the hosted zone, if there is one', () => {
    const template = templateFor({ AFTERWORD_DOMAIN: 'notes.example.org', AFTERWORD_HOSTED_ZONE: 'example.org/Z0ABC' });
    template.resourceCountIs('AWS::Route53::RecordSet', 7);
    template.allResourcesProperties('AWS::Route53::RecordSet', { HostedZoneId: 'Z0ABC', TTL: '1800' });
    template.hasResourceProperties('AWS::Route53::RecordSet', {
      Name: '_dmarc.notes.example.org',
      Type: 'TXT',
      ResourceRecords: ['"v=DMARC1; p=quarantine"'],
    });
    templateFor().resourceCountIs('AWS::Route53::RecordSet', 0);
  });

  test('include an envelope sender that mail goes out without while its records are missing', () => {
    templateFor().hasResourceProperties('AWS::SES::EmailIdentity', {
      MailFromAttributes: { MailFromDomain: 'bounce.notes.example', BehaviorOnMxFailure: 'USE_DEFAULT_VALUE' },
    });
  });

  test('and the operator is told which rule set has to be the active one', () => {
    expect(outputs().ReceiptRuleSet).toBe('Afterword-inbound');
    expect(outputs({ AFTERWORD_RECEIPT_RULES: 'no' })).not.toHaveProperty('ReceiptRuleSet');
  });
});
