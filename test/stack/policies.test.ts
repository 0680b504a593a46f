import { describe, expect, test } from 'vitest';
import { flat, type Statement, statementsOf, templateFor } from './synthesized.ts';

const account = `\${AWS::AccountId}`;
const template = templateFor();
const statements = statementsOf(template);
const allowed = statements.filter((statement) => statement.effect === 'Allow');

/** Stars that stand, each with its reason; the test fails as well for one that nobody needs any more. */
const reasonedStars: readonly {
  readonly why: string;
  readonly is: (statement: Statement, resource: string) => boolean;
}[] = [
  {
    why: 'X-Ray has no resource type for a trace, nor SES for the active rule set',
    is: ({ owner, actions }, resource) =>
      resource === '*' &&
      actions.every(
        (action) =>
          /^xray:Put(TraceSegments|TelemetryRecords)$/.test(action) ||
          (owner.startsWith('RuleSetActivation') && /^ses:(Describe|Set)ActiveReceiptRuleSet$/.test(action)),
      ),
  },
  {
    why: "a schedule's name comes up at run time; the group bounds it",
    is: ({ actions }, resource) =>
      resource.endsWith(':schedule/Afterword-steps/*') &&
      actions.every((action) => /^scheduler:(Create|Delete)Schedule$/.test(action)),
  },
  {
    why: 'SES names each raw mail by an id of its own; the folder bounds it',
    is: ({ actions }, resource) =>
      /^\$\{StorageRawMail\w+\.Arn\}\/raw\/\*$/.test(resource) &&
      actions.every((action) => /^s3:(Get|Put|Delete)Object$/.test(action)),
  },
];

describe('least privilege', () => {
  test('there are policies to look at', () => {
    expect(allowed.length).toBeGreaterThan(20);
  });

  test('no action has a star', () => {
    expect(
      allowed.flatMap(({ owner, actions }) => actions.filter((a) => a.includes('*')).map((a) => `${owner} ${a}`)),
    ).toEqual([]);
  });

  test('a resource has a star only for a named reason', () => {
    const unreasoned = allowed.flatMap((statement) =>
      statement.resources
        .filter((resource) => resource.includes('*') && !reasonedStars.some(({ is }) => is(statement, resource)))
        .map((resource) => `${statement.owner} ${statement.actions.join()} ${resource}`),
    );
    expect(unreasoned).toEqual([]);
  });

  test.each(reasonedStars)('still needed: $why', ({ is }) => {
    expect(allowed.some((statement) => statement.resources.some((resource) => is(statement, resource)))).toBe(true);
  });

  test('no managed policy and no principal for everybody', () => {
    expect(JSON.stringify(template.findResources('AWS::IAM::Role'))).not.toContain('ManagedPolicyArns');
    const everybody = allowed.filter(({ principal }) => JSON.stringify(principal ?? '').includes('"*"'));
    expect(everybody).toEqual([]);
  });

  test('functions read and write the items by key, and never scan', () => {
    const actions = new Set(allowed.flatMap((s) => s.actions).filter((action) => action.startsWith('dynamodb:')));
    expect([...actions].sort()).toEqual([
      'dynamodb:DeleteItem',
      'dynamodb:GetItem',
      'dynamodb:PutItem',
      'dynamodb:Query',
      'dynamodb:UpdateItem',
    ]);
  });

  test('only the receiving function reads raw mail', () => {
    const readers = allowed.filter(({ actions }) => actions.includes('s3:GetObject')).map(({ owner }) => owner);
    expect(readers).toEqual([expect.stringMatching(/^ReceiveFunctionRole/)]);
  });

  test('and can tell what is gone from what it may not see', () => {
    const listing = allowed.filter(({ actions }) => actions.includes('s3:ListBucket'));
    expect(listing.map(({ owner }) => owner)).toEqual([expect.stringMatching(/^ReceiveFunctionRole/)]);
    expect(listing.flatMap(({ resources }) => resources)).toEqual([
      expect.stringMatching(/^\$\{StorageRawMail\w+\.Arn\}$/),
    ]);
  });

  test('mail goes out from our own domain, by our own configuration set', () => {
    const sending = allowed.filter(({ actions }) => actions.includes('ses:SendRawEmail'));
    expect(sending).toHaveLength(3);
    for (const { resources, conditions } of sending) {
      expect(conditions).toEqual({ StringLike: { 'ses:FromAddress': '*@notes.example' } });
      expect(resources.map((resource) => resource.split(':').at(-1)).sort()).toEqual([
        'configuration-set/Afterword-mail',
        'identity/maya@home.example',
        'identity/notes.example',
      ]);
    }
  });

  test('the role of the schedules is handed to Scheduler alone', () => {
    const passing = allowed.filter(({ actions }) => actions.includes('iam:PassRole'));
    expect(passing).toHaveLength(3);
    for (const { resources, conditions } of passing) {
      expect(resources).toEqual([expect.stringMatching(/^\$\{FollowUpsRole\w+\.Arn\}$/)]);
      expect(conditions).toEqual({ StringEquals: { 'iam:PassedToService': 'scheduler.amazonaws.com' } });
    }
  });
});

describe('who may come in', () => {
  const arn = (service: string, rest: string) =>
    `arn:\${AWS::Partition}:${service}:\${AWS::Region}:\${AWS::AccountId}:${rest}`;

  test('Scheduler takes the role for schedules of our group only', () => {
    const trust = allowed.find(
      ({ owner, actions }) => owner.startsWith('FollowUpsRole') && actions.includes('sts:AssumeRole'),
    );
    const equals = trust?.conditions.StringEquals as Record<string, unknown>;
    expect(flat(equals['aws:SourceAccount'])).toBe(account);
    expect(flat(equals['aws:SourceArn'])).toBe(arn('scheduler', 'schedule-group/Afterword-steps'));
  });

  test('SES writes into the bucket and to the topic for our rule only', () => {
    const fromSes = allowed.filter(({ principal }) => JSON.stringify(principal ?? '').includes('ses.amazonaws.com'));
    expect(fromSes.map(({ actions }) => actions.join()).sort()).toEqual(['s3:PutObject', 'sns:Publish']);
    for (const { conditions } of fromSes) {
      const equals = conditions.StringEquals as Record<string, unknown>;
      expect(flat(equals['aws:SourceAccount'])).toBe(account);
      expect(flat(equals['aws:SourceArn'])).toBe(arn('ses', 'receipt-rule-set/Afterword-inbound:receipt-rule/store'));
    }
  });

  test('every other service that sends to a queue or topic is bound to its source', () => {
    const services = allowed.filter(
      ({ actions, principal }) => principal !== undefined && !actions.includes('sts:AssumeRole'),
    );
    expect(services.length).toBeGreaterThan(4);
    for (const { owner, conditions } of services) {
      expect(JSON.stringify(conditions), owner).toMatch(/aws:Source(Arn|Account)/);
    }
  });

  test('bucket, queues and topics refuse plain HTTP', () => {
    const denied = statements.filter(({ effect, conditions }) => effect === 'Deny' && 'Bool' in conditions);
    const count = (type: string) => Object.keys(template.findResources(type)).length;
    expect(denied.length).toBe(count('AWS::S3::Bucket') + count('AWS::SQS::Queue') + count('AWS::SNS::Topic'));
    for (const { conditions } of denied) expect(conditions).toEqual({ Bool: { 'aws:SecureTransport': 'false' } });
  });
});
