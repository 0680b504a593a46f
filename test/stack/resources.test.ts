import { Match, type Template } from 'aws-cdk-lib/assertions';
import { describe, expect, test } from 'vitest';
import { flat, templateFor } from './synthesized.ts';

const template = templateFor();

interface Resource {
  readonly Properties: Record<string, unknown>;
  readonly DeletionPolicy?: string;
  readonly DependsOn?: readonly string[];
}

function all(type: string, from: Template = template): readonly (Resource & { readonly id: string })[] {
  return Object.entries(from.findResources(type)).map(([id, resource]) => ({ id, ...(resource as Resource) }));
}

describe('functions', () => {
  const functions = all('AWS::Lambda::Function');

  test('there are five, all of this project', () => {
    expect(functions).toHaveLength(5);
  });

  test.each(functions)('$id runs Node 24 on arm64 and writes its own log', ({ Properties }) => {
    expect(Properties).toMatchObject({ Runtime: 'nodejs24.x', Architectures: ['arm64'], Handler: 'index.handler' });
    expect(Properties.LoggingConfig).toMatchObject({ LogGroup: { Ref: expect.any(String) } });
    expect(Properties).not.toHaveProperty('TracingConfig');
    expect(Properties.LoggingConfig).toMatchObject({ LogFormat: 'JSON', SystemLogLevel: 'WARN' });
  });

  test('every log ends', () => {
    const logs = all('AWS::Logs::LogGroup');
    expect(logs).toHaveLength(5);
    for (const { Properties } of logs) expect(Properties.RetentionInDays).toBe(30);
  });

  test('settings that the functions read are all given', () => {
    for (const name of ['Receive', 'FollowUp', 'Feedback']) {
      const { Properties } = functions.find(({ id }) => id.startsWith(`${name}Function`))!;
      const { Variables } = Properties.Environment as { Variables: Record<string, unknown> };
      expect(
        Object.keys(Variables)
          .filter((key) => key.startsWith('AFTERWORD_'))
          .sort(),
      ).toEqual([
        'AFTERWORD_ALLOWED_USERS',
        'AFTERWORD_BUCKET',
        'AFTERWORD_CONFIGURATION_SET',
        'AFTERWORD_DOMAIN',
        'AFTERWORD_ENROLMENT',
        'AFTERWORD_SCHEDULE_GROUP',
        'AFTERWORD_SCHEDULE_ROLE_ARN',
        'AFTERWORD_SERVICE',
        'AFTERWORD_STEP_DEAD_LETTERS_ARN',
        'AFTERWORD_STEP_QUEUE_ARN',
        'AFTERWORD_STEP_QUEUE_URL',
        'AFTERWORD_TABLE',
        'AFTERWORD_TIMEZONE',
        'AFTERWORD_TOKEN_KEY_PARAMETER',
        'AFTERWORD_TOKEN_KEY_VERSION',
      ]);
    }
  });
});

describe('queues', () => {
  const queues = all('AWS::SQS::Queue');
  const byId = new Map(queues.map((queue) => [queue.id, queue.Properties]));
  const mappings = all('AWS::Lambda::EventSourceMapping');
  const timeouts = new Map(all('AWS::Lambda::Function').map(({ id, Properties }) => [id, Number(Properties.Timeout)]));

  test.each(mappings)('$id: failed messages come back alone, hidden for six timeouts, five times', ({ Properties }) => {
    expect(Properties.FunctionResponseTypes).toEqual(['ReportBatchItemFailures']);
    const source = (Properties.EventSourceArn as { 'Fn::GetAtt': [string] })['Fn::GetAtt'][0];
    const fn = (Properties.FunctionName as { Ref: string }).Ref;
    const queue = byId.get(source)!;
    expect(Number(queue.VisibilityTimeout)).toBeGreaterThanOrEqual(6 * timeouts.get(fn)!);
    const redrive = queue.RedrivePolicy as { maxReceiveCount: number; deadLetterTargetArn: { 'Fn::GetAtt': [string] } };
    expect(redrive.maxReceiveCount).toBeGreaterThanOrEqual(5);
    expect(byId.get(redrive.deadLetterTargetArn['Fn::GetAtt'][0])).toMatchObject({
      MessageRetentionPeriod: 14 * 86_400,
    });
  });

  test('three pairs, encrypted', () => {
    expect(mappings).toHaveLength(3);
    expect(queues).toHaveLength(6);
    for (const { Properties } of queues) expect(Properties.SqsManagedSseEnabled).toBe(true);
  });
});

describe('storage', () => {
  test('the table is on demand, restorable, protected, with expiry and the sparse index', () => {
    template.hasResource('AWS::DynamoDB::Table', {
      DeletionPolicy: 'Retain',
      Properties: {
        BillingMode: 'PAY_PER_REQUEST',
        DeletionProtectionEnabled: true,
        PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
        TimeToLiveSpecification: { AttributeName: 'expires', Enabled: true },
        KeySchema: [
          { AttributeName: 'pk', KeyType: 'HASH' },
          { AttributeName: 'sk', KeyType: 'RANGE' },
        ],
        GlobalSecondaryIndexes: [
          {
            IndexName: 'owed',
            KeySchema: [
              { AttributeName: 'owed', KeyType: 'HASH' },
              { AttributeName: 'owedSince', KeyType: 'RANGE' },
            ],
            Projection: { ProjectionType: 'KEYS_ONLY' },
          },
        ],
      },
    });
  });

  test('the bucket is encrypted, closed, and forgets after 30 days', () => {
    template.hasResource('AWS::S3::Bucket', {
      DeletionPolicy: 'Retain',
      Properties: {
        BucketEncryption: { ServerSideEncryptionConfiguration: [Match.objectLike({})] },
        PublicAccessBlockConfiguration: {
          BlockPublicAcls: true,
          BlockPublicPolicy: true,
          IgnorePublicAcls: true,
          RestrictPublicBuckets: true,
        },
        LifecycleConfiguration: { Rules: [Match.objectLike({ ExpirationInDays: 30, Status: 'Enabled' })] },
      },
    });
  });

  test('the operator may shorten that', () => {
    templateFor({ AFTERWORD_RETENTION_DAYS: '7' }).hasResourceProperties('AWS::S3::Bucket', {
      LifecycleConfiguration: { Rules: [Match.objectLike({ ExpirationInDays: 7 })] },
    });
  });
});

describe('mail', () => {
  test('the rule takes our domain, scans, keeps forwarded mail and accepts senders without TLS', () => {
    template.resourceCountIs('AWS::SES::ReceiptRule', 1);
    template.hasResourceProperties('AWS::SES::ReceiptRule', {
      Rule: {
        Enabled: true,
        Recipients: ['notes.example'],
        ScanEnabled: true,
        TlsPolicy: 'Optional',
        Actions: [{ S3Action: { BucketName: Match.anyValue(), ObjectKeyPrefix: 'raw/', TopicArn: Match.anyValue() } }],
      },
    });
  });

  test('the rule waits for the policies that let SES write, because it tries them', () => {
    const [rule] = all('AWS::SES::ReceiptRule');
    expect(rule!.DependsOn).toEqual(
      expect.arrayContaining([expect.stringMatching(/RawMailPolicy/), expect.stringMatching(/TopicPolicy/)]),
    );
  });

  test('the configuration set reports every event that decides a fate, and none that tracks', () => {
    template.hasResourceProperties('AWS::SES::ConfigurationSetEventDestination', {
      EventDestination: {
        Enabled: true,
        EventBridgeDestination: { EventBusArn: Match.anyValue() },
        MatchingEventTypes: ['delivery', 'bounce', 'complaint', 'reject', 'deliveryDelay'],
      },
    });
  });

  test.each([
    [['Bounce', 'Complaint', 'Reject', 'DeliveryDelay'], {}],
    [['Delivery'], { kind: ['note'] }],
  ])('feedback comes from our configuration set alone: %s', (eventType, tags) => {
    template.resourceCountIs('AWS::Events::Rule', 2);
    template.hasResourceProperties('AWS::Events::Rule', {
      EventPattern: {
        source: ['aws.ses'],
        detail: { eventType, mail: { tags: { 'ses:configuration-set': ['Afterword-mail'], ...tags } } },
      },
      Targets: [Match.objectLike({ DeadLetterConfig: { Arn: Match.anyValue() } })],
    });
  });

  test('the hourly sweep is a message in the queue of the steps', () => {
    template.hasResourceProperties('AWS::Scheduler::Schedule', {
      ScheduleExpression: 'rate(1 hour)',
      FlexibleTimeWindow: { Mode: 'OFF' },
      Target: { Input: '{"sweep":true}', Arn: Match.anyValue(), RoleArn: Match.anyValue() },
    });
  });
});

describe('receiving, as the operator wants it', () => {
  test('the rule set is activated, after it is there, and displaces none unasked', () => {
    const [activation] = all('Custom::ActiveRuleSet');
    expect(activation!.Properties).toMatchObject({ RuleSetName: 'Afterword-inbound', Displace: 'no' });
    expect(activation!.DependsOn).toEqual(expect.arrayContaining([expect.stringMatching(/^InboundMailRuleSet/)]));
  });

  test('or displaces one when asked', () => {
    templateFor({ AFTERWORD_DISPLACE_RULES: 'yes' }).hasResourceProperties('Custom::ActiveRuleSet', {
      Displace: 'yes',
    });
  });

  test('or is left for somebody else to activate', () => {
    const without = templateFor({ AFTERWORD_ACTIVATE_RULES: 'no' });
    without.resourceCountIs('Custom::ActiveRuleSet', 0);
    without.resourceCountIs('AWS::SES::ReceiptRuleSet', 1);
    expect(JSON.stringify(without.toJSON())).not.toContain('SetActiveReceiptRuleSet');
  });

  test('or is left out, with the topic and the queue still there', () => {
    const without = templateFor({ AFTERWORD_RECEIPT_RULES: 'no' });
    for (const type of ['AWS::SES::ReceiptRuleSet', 'AWS::SES::ReceiptRule', 'Custom::ActiveRuleSet']) {
      without.resourceCountIs(type, 0);
    }
    without.resourceCountIs('AWS::SNS::Subscription', 1);
    expect(Object.keys(without.findOutputs('*')).filter((name) => name.startsWith('Dns'))).toEqual([]);
    expect(all('AWS::Lambda::Function', without)).toHaveLength(4);
  });
});

describe('secrets', () => {
  test('the token key is made at deployment: no parameter, no secret and no key in the template', () => {
    template.resourceCountIs('AWS::SSM::Parameter', 0);
    template.resourceCountIs('AWS::SecretsManager::Secret', 0);
    const [keys] = all('Custom::TokenKeys');
    expect(keys!.Properties).toEqual({
      ServiceToken: expect.anything(),
      ServiceTimeout: '120',
      ParameterName: '/afterword/Afterword/token-keys',
      Generation: '1',
    });
    // 32 random bytes in base64 or hex would be 43 characters and more.
    const text = JSON.stringify(template.toJSON()).replace(/[0-9a-f]{64}\.zip/g, '');
    expect(text).not.toMatch(/(?<![\w/+])(?:[A-Za-z0-9+]{43}=|[0-9a-f]{64})(?![\w/+])/);
  });

  test('a rotation starts the functions anew', () => {
    const { Properties } = all('AWS::Lambda::Function').find(({ id }) => id.startsWith('ReceiveFunction'))!;
    const { Variables } = Properties.Environment as { Variables: Record<string, unknown> };
    expect(flat(Variables.AFTERWORD_TOKEN_KEY_VERSION)).toMatch(/^\$\{TokenKeys\w*\.Version\}$/);
    templateFor({ AFTERWORD_TOKEN_KEY_GENERATION: '2' }).hasResourceProperties('Custom::TokenKeys', {
      Generation: '2',
    });
  });

  test('an alarm goes to the operator when one is named', () => {
    template.resourcePropertiesCountIs('AWS::SNS::Subscription', { Protocol: 'email' }, 0);
    templateFor({ AFTERWORD_ALARM_MAIL: 'ops@home.example' }).hasResourceProperties('AWS::SNS::Subscription', {
      Protocol: 'email',
      Endpoint: 'ops@home.example',
    });
  });
});
