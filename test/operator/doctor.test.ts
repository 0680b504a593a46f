import { DescribeAlarmsCommand } from '@aws-sdk/client-cloudwatch';
import { ListObjectsV2Command } from '@aws-sdk/client-s3';
import { DescribeActiveReceiptRuleSetCommand } from '@aws-sdk/client-ses';
import { GetAccountCommand, GetEmailIdentityCommand, NotFoundException } from '@aws-sdk/client-sesv2';
import { ListSubscriptionsByTopicCommand } from '@aws-sdk/client-sns';
import { GetQueueAttributesCommand } from '@aws-sdk/client-sqs';
import { Temporal } from 'temporal-polyfill';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Resolver } from '../../lib/operator/check-dns.ts';
import { examine, exitCodeOf, sayFindings } from '../../lib/operator/doctor.ts';
import { type Finding, OperatorError } from '../../lib/operator/finding.ts';
import { allIsWell, clients, dnsWith, hasOutputs, mockAccount, queueUrl } from './account.ts';

const account = mockAccount();
beforeEach(() => allIsWell(account));

const now = Temporal.Instant.from('2026-12-03T20:00:00Z');
const doctor = (resolver: Resolver = dnsWith()): Promise<readonly Finding[]> =>
  examine({ clients, resolver, stack: 'Afterword', now });
const notWell = (findings: readonly Finding[]) => findings.filter(({ status }) => status !== 'ok');

test('where all is well, every line says so and the exit code is 0', async () => {
  const findings = await doctor();
  expect(notWell(findings)).toEqual([]);
  expect(exitCodeOf(findings)).toBe(0);
  expect(findings.map(({ check }) => check)).toEqual(
    expect.arrayContaining(['dns Mx', 'dns Dkim3', 'dns Dmarc', 'ses sandbox', 'queue steps', 'dead letters mails']),
  );
  const said = sayFindings(findings);
  expect(said).toMatch(/^ok +dns Mx +notes\.example\.org MX 10 inbound-smtp\.eu-west-1\.amazonaws\.com$/m);
  expect(said.split('\n').filter((line) => /^(ok|attention|unknown) /.test(line))).toHaveLength(findings.length);
  expect(said).toMatch(/last mail +came in 5 hours ago\n\nAll is well\.\n$/);
});

describe('DNS', () => {
  test.each([
    ['mx notes.example.org', [], 'dns Mx', 'notes.example.org MX 10 inbound-smtp.eu-west-1.amazonaws.com'],
    ['mx notes.example.org', ['10 mx.other.example'], 'dns Mx', 'notes.example.org MX 10 inbound-smtp'],
    ['cname bbb._domainkey.notes.example.org', [], 'dns Dkim2', 'CNAME bbb.dkim.amazonses.com'],
    ['txt bounce.notes.example.org', ['google-site-verification=x'], 'dns MailFromSpf', 'TXT "v=spf1 include:amazon'],
    ['txt _dmarc.notes.example.org', [], 'dns Dmarc', '_dmarc.notes.example.org TXT "v=DMARC1; p=quarantine"'],
  ])('%s as %j: %s gives the record to add', async (name, values, check, record) => {
    const findings = notWell(await doctor(dnsWith({ [name]: values })));
    expect(findings).toEqual([expect.objectContaining({ check, status: 'attention' })]);
    expect(findings[0]?.next).toContain(record);
  });

  test('a second mail server beside ours takes a part of the mail', async () => {
    const mx = ['10 inbound-smtp.eu-west-1.amazonaws.com', '20 mx.other.example'];
    const [finding] = notWell(await doctor(dnsWith({ 'mx notes.example.org': mx })));
    expect(finding).toMatchObject({ check: 'dns Mx', says: expect.stringContaining('20 mx.other.example') });
  });

  test.each([
    ['mx notes.example.org', ['5 INBOUND-SMTP.eu-west-1.amazonaws.com.']],
    ['txt bounce.notes.example.org', ['v=spf1 include:amazonses.com include:other.example -all']],
    ['txt _dmarc.notes.example.org', ['v=DMARC1; p=reject; rua=mailto:ops@example.org']],
  ])('%s may be the operator’s own: %j', async (name, values) => {
    expect(notWell(await doctor(dnsWith({ [name]: values })))).toEqual([]);
  });

  test('a resolver that fails hides nothing else', async () => {
    const down = { ...dnsWith(), mx: () => Promise.reject(Object.assign(new Error('no answer'), { name: 'Timeout' })) };
    const findings = await doctor(down);
    expect(notWell(findings)).toEqual([expect.objectContaining({ check: 'dns', status: 'unknown' })]);
    expect(exitCodeOf(findings)).toBe(2);
    expect(findings.length).toBeGreaterThan(10);
  });

  test('is left alone where receiving is left out', async () => {
    hasOutputs(account, { ReceiptRuleSet: undefined });
    expect((await doctor(dnsWith({ 'mx notes.example.org': [] }))).some(({ check }) => check.startsWith('dns'))).toBe(
      false,
    );
  });
});

describe('SES', () => {
  const quota = { Max24HourSend: 200, MaxSendRate: 1, SentLast24Hours: 190 };
  const sandbox = { ProductionAccessEnabled: false, SendingEnabled: true, EnforcementStatus: 'HEALTHY' };
  test.each([
    ['ses sandbox', sandbox, /production access/],
    ['ses quota', { ...sandbox, ProductionAccessEnabled: true, SendQuota: quota }, /higher quota/],
    ['ses sending', { ...sandbox, ProductionAccessEnabled: true, EnforcementStatus: 'PROBATION' }, /Reputation/],
    ['ses sending', { ...sandbox, ProductionAccessEnabled: true, SendingEnabled: false }, /Reputation/],
  ])('%s wants attention', async (check, answer, next) => {
    account.sesV2.on(GetAccountCommand).resolves(answer);
    expect(notWell(await doctor())).toEqual([
      expect.objectContaining({ check, status: 'attention', next: expect.stringMatching(next) }),
    ]);
  });

  test('a quota without an end is no division by it', async () => {
    const SendQuota = { ...quota, Max24HourSend: -1 };
    account.sesV2.on(GetAccountCommand).resolves({ ...sandbox, ProductionAccessEnabled: true, SendQuota });
    expect(notWell(await doctor())).toEqual([]);
  });

  test('an identity that waits for its records', async () => {
    account.sesV2.on(GetEmailIdentityCommand).resolves({
      VerifiedForSendingStatus: false,
      DkimAttributes: { Status: 'PENDING', Tokens: ['aaa'], SigningHostedZone: 'x.dkim.eu-west-1.amazonses.com' },
    });
    const findings = notWell(await doctor());
    expect(findings.map(({ check }) => check)).toEqual(['dns Dkim1', 'ses identity', 'ses dkim', 'ses mail-from']);
    expect(findings[0]?.next).toContain('aaa._domainkey.notes.example.org CNAME aaa.x.dkim.eu-west-1.amazonses.com');
  });

  test('an identity that is not there', async () => {
    account.sesV2.on(GetEmailIdentityCommand).rejects(new NotFoundException({ message: 'none', $metadata: {} }));
    expect(notWell(await doctor())).toContainEqual(
      expect.objectContaining({ check: 'ses identity', status: 'attention', next: expect.stringContaining('Deploy') }),
    );
  });

  test.each([
    [{}, /^Activate ours: aws ses set-active-receipt-rule-set --rule-set-name Afterword-inbound$/],
    [{ Metadata: { Name: 'shop' } }, /^If shop may go: aws ses /],
  ])('a rule set that is not active: %j', async (answer, next) => {
    account.ses.on(DescribeActiveReceiptRuleSetCommand).resolves(answer);
    expect(notWell(await doctor())).toEqual([
      expect.objectContaining({ check: 'ses receiving', next: expect.stringMatching(next) }),
    ]);
  });
});

describe('queues, alarms and the last mail', () => {
  test('dead letters name the command that sends them back', async () => {
    const dead = { QueueUrl: queueUrl('steps-dead') };
    account.sqs.on(GetQueueAttributesCommand, dead).resolves({ Attributes: { ApproximateNumberOfMessages: '3' } });
    const findings = await doctor();
    expect(notWell(findings)).toEqual([
      expect.objectContaining({
        check: 'dead letters steps',
        next: expect.stringContaining('npm run redrive -- steps'),
      }),
    ]);
    expect(exitCodeOf(findings)).toBe(1);
    expect(sayFindings(findings)).toMatch(/\nNext: Mend the cause, then: npm run redrive -- steps\n$/);
  });

  test('a queue that grows', async () => {
    const full = { QueueUrl: queueUrl('mails') };
    account.sqs.on(GetQueueAttributesCommand, full).resolves({ Attributes: { ApproximateNumberOfMessages: '100' } });
    expect(notWell(await doctor())).toEqual([expect.objectContaining({ check: 'queue mails' })]);
  });

  test('an alarm that rings, in its own words', async () => {
    const alarm = { AlarmName: 'Afterword-X', StateValue: 'ALARM' as const, AlarmActions: ['arn:topic'] };
    account.cloudWatch
      .on(DescribeAlarmsCommand)
      .resolves({ MetricAlarms: [{ ...alarm, AlarmDescription: 'It rings' }] });
    expect(notWell(await doctor())).toEqual([expect.objectContaining({ check: 'alarms', says: 'It rings' })]);
    expect(account.cloudWatch.commandCalls(DescribeAlarmsCommand)[0]?.args[0].input).toMatchObject({
      AlarmNamePrefix: 'Afterword-',
    });
  });

  test.each([
    [[{ SubscriptionArn: 'PendingConfirmation' }], /Confirm the mail/],
    [[], /AFTERWORD_ALARM_MAIL/],
  ])('alarms that nobody hears: %j', async (Subscriptions, next) => {
    account.sns.on(ListSubscriptionsByTopicCommand).resolves({ Subscriptions });
    expect(notWell(await doctor())).toEqual([
      expect.objectContaining({ check: 'alarm mail', next: expect.stringMatching(next) }),
    ]);
  });

  test('no mail yet', async () => {
    account.s3.on(ListObjectsV2Command).resolves({});
    expect(notWell(await doctor())).toEqual([
      expect.objectContaining({ check: 'last mail', next: expect.stringContaining('interviews@notes.example.org') }),
    ]);
  });

  test('the newest mail is looked for on several pages, and not on all of many', async () => {
    const page = { Contents: [{ Key: 'raw/a', LastModified: new Date('2026-11-20T20:00:00Z') }] };
    account.s3.on(ListObjectsV2Command).resolves({ ...page, IsTruncated: true, NextContinuationToken: 'more' });
    expect((await doctor()).find(({ check }) => check === 'last mail')?.says).toBe('came in 13 days ago');
    expect(account.s3.commandCalls(ListObjectsV2Command)).toHaveLength(10);
  });

  test('a missing permission says so and leaves the rest to be seen', async () => {
    const denied = Object.assign(new Error('maya@okafor.example may not'), { name: 'AccessDeniedException' });
    account.cloudWatch.on(DescribeAlarmsCommand).rejects(denied);
    const findings = await doctor();
    expect(notWell(findings)).toEqual([
      { check: 'alarms', status: 'unknown', says: expect.any(String), next: 'Use credentials that may read this' },
    ]);
    expect(JSON.stringify(findings)).not.toContain('maya@');
  });
});

describe('no deployment to look at', () => {
  test('no such stack', async () => {
    const unknown = Object.assign(new Error('Stack with id Afterword does not exist'), { name: 'ValidationError' });
    account.cloudFormation.rejects(unknown);
    const failed = doctor();
    await expect(failed).rejects.toThrow(OperatorError);
    await expect(failed).rejects.toThrow('no stack Afterword');
  });

  test('one of an older version', async () => {
    hasOutputs(account, { StepDeadLettersUrl: undefined });
    await expect(doctor()).rejects.toThrow(/no output StepDeadLettersUrl: deploy it again/);
  });
});
