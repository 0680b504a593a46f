import { CloudFormationClient, DescribeStacksCommand } from '@aws-sdk/client-cloudformation';
import { CloudWatchClient, DescribeAlarmsCommand } from '@aws-sdk/client-cloudwatch';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { ListObjectsV2Command, S3Client } from '@aws-sdk/client-s3';
import { DescribeActiveReceiptRuleSetCommand, SESClient } from '@aws-sdk/client-ses';
import { GetAccountCommand, GetEmailIdentityCommand, SESv2Client } from '@aws-sdk/client-sesv2';
import { ListSubscriptionsByTopicCommand, SNSClient } from '@aws-sdk/client-sns';
import { GetQueueAttributesCommand, SQSClient } from '@aws-sdk/client-sqs';
import { mockClient } from 'aws-sdk-client-mock';
import type { Resolver } from '../../lib/operator/check-dns.ts';
import { createClients } from '../../lib/operator/clients.ts';

export const queueUrl = (name: string): string => `https://sqs.eu-west-1.amazonaws.com/111122223333/${name}`;

const outputs = {
  ForwardTo: 'interviews@notes.example.org',
  RawMailBucket: 'mails',
  TableName: 'table',
  ReceiptRuleSet: 'Afterword-inbound',
  InboundQueueUrl: queueUrl('mails'),
  InboundDeadLettersUrl: queueUrl('mails-dead'),
  StepQueueUrl: queueUrl('steps'),
  StepDeadLettersUrl: queueUrl('steps-dead'),
  FeedbackQueueUrl: queueUrl('feedback'),
  FeedbackDeadLettersUrl: queueUrl('feedback-dead'),
};

/** The edges of an account at which the SDK's calls end. */
export function mockAccount() {
  return {
    cloudFormation: mockClient(CloudFormationClient),
    cloudWatch: mockClient(CloudWatchClient),
    dynamoDb: mockClient(DynamoDBClient),
    s3: mockClient(S3Client),
    ses: mockClient(SESClient),
    sesV2: mockClient(SESv2Client),
    sns: mockClient(SNSClient),
    sqs: mockClient(SQSClient),
  };
}
export type Account = ReturnType<typeof mockAccount>;

export const clients = createClients('eu-west-1');

/** Makes it an account in which all is well. */
export function allIsWell(account: Account): void {
  for (const mock of Object.values(account)) mock.reset();
  hasOutputs(account, outputs);
  account.sesV2.on(GetEmailIdentityCommand).resolves({
    VerifiedForSendingStatus: true,
    DkimAttributes: { Status: 'SUCCESS', Tokens: ['aaa', 'bbb', 'ccc'] },
    MailFromAttributes: {
      MailFromDomain: 'bounce.notes.example.org',
      MailFromDomainStatus: 'SUCCESS',
      BehaviorOnMxFailure: 'USE_DEFAULT_VALUE',
    },
  });
  account.sesV2.on(GetAccountCommand).resolves({
    ProductionAccessEnabled: true,
    SendingEnabled: true,
    EnforcementStatus: 'HEALTHY',
    SendQuota: { Max24HourSend: 50_000, MaxSendRate: 14, SentLast24Hours: 12 },
  });
  account.ses.on(DescribeActiveReceiptRuleSetCommand).resolves({ Metadata: { Name: 'Afterword-inbound' } });
  account.sqs.on(GetQueueAttributesCommand).resolves({ Attributes: { ApproximateNumberOfMessages: '0' } });
  const MetricAlarms = [{ AlarmName: 'Afterword-Errors', StateValue: 'OK' as const, AlarmActions: ['arn:topic'] }];
  account.cloudWatch.on(DescribeAlarmsCommand).resolves({ MetricAlarms });
  account.sns.on(ListSubscriptionsByTopicCommand).resolves({ Subscriptions: [{ SubscriptionArn: 'arn:topic:1' }] });
  const Contents = [
    { Key: 'raw/b', LastModified: new Date('2026-12-03T15:00:00Z') },
    { Key: 'raw/c', LastModified: new Date('2026-12-01T15:00:00Z') },
  ];
  account.s3.on(ListObjectsV2Command).resolves({ Contents });
}

/** @param change outputs of the stack; undefined takes one away */
export function hasOutputs(account: Account, change: Readonly<Record<string, string | undefined>>): void {
  const all = Object.entries({ ...outputs, ...change }).filter(([, value]) => value !== undefined);
  const Outputs = all.map(([OutputKey, OutputValue]) => ({ OutputKey, OutputValue }));
  const stack = { StackName: 'Afterword', CreationTime: new Date(0), StackStatus: 'CREATE_COMPLETE' as const };
  account.cloudFormation.on(DescribeStacksCommand).resolves({ Stacks: [{ ...stack, Outputs }] });
}

/** A DNS in which every record is as it should be, but for some names. */
export function dnsWith(change: Readonly<Record<string, readonly string[]>> = {}): Resolver {
  const records: Readonly<Record<string, readonly string[]>> = {
    'mx notes.example.org': ['10 inbound-smtp.eu-west-1.amazonaws.com'],
    'mx bounce.notes.example.org': ['10 feedback-smtp.eu-west-1.amazonses.com'],
    'txt bounce.notes.example.org': ['v=spf1 include:amazonses.com ~all'],
    'txt _dmarc.notes.example.org': ['v=DMARC1; p=quarantine'],
    'cname aaa._domainkey.notes.example.org': ['aaa.dkim.amazonses.com'],
    'cname bbb._domainkey.notes.example.org': ['bbb.dkim.amazonses.com'],
    'cname ccc._domainkey.notes.example.org': ['ccc.dkim.amazonses.com'],
    ...change,
  };
  const find = (type: string) => async (name: string) => records[`${type} ${name}`] ?? [];
  return { mx: find('mx'), cname: find('cname'), txt: find('txt') };
}
