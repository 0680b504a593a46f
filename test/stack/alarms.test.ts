import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { metricNames } from '../../lib/adapters/cloudwatch/metric-names.ts';
import { flat, templateFor } from './synthesized.ts';

const template = templateFor();

interface Watch {
  readonly name: string;
  readonly properties: Record<string, unknown>;
}

const all = (type: string, from = template): readonly (Record<string, unknown> & { readonly id: string })[] =>
  Object.entries(from.findResources(type)).map(([id, { Properties }]) => ({ id, ...Properties }));
const alarmsOf = (from = template): readonly Watch[] =>
  all('AWS::CloudWatch::Alarm', from).map((properties) => ({
    name: String(properties.AlarmName).replace(/^Afterword-/, ''),
    properties,
  }));
const alarms = alarmsOf();
const watching = (metric: string): readonly Watch[] =>
  alarms.filter(({ properties }) => properties.MetricName === metric);
/** What an alarm's one dimension refers to, by logical id. */
const target = ({ properties }: Watch): string =>
  flat((properties.Dimensions as { Value: unknown }[])[0]!.Value).replace(/^\$\{(\w+).*/, '$1');

describe('what is watched', () => {
  const queues = all('AWS::SQS::Queue').map(({ id }) => id);
  const work = queues.filter((id) => !id.includes('DeadLetters')).sort();
  const deadLetters = queues.filter((id) => id.includes('DeadLetters')).sort();
  const fed = all('AWS::Lambda::EventSourceMapping').map(({ FunctionName }) => (FunctionName as { Ref: string }).Ref);

  test('every dead-letter queue, at the first message', () => {
    expect(watching('ApproximateNumberOfMessagesVisible').map(target).sort()).toEqual(deadLetters);
    for (const { properties } of watching('ApproximateNumberOfMessagesVisible')) expect(properties.Threshold).toBe(1);
  });

  test('the oldest message of every queue, well before an approval would be too old', () => {
    expect(watching('ApproximateAgeOfOldestMessage').map(target).sort()).toEqual(work);
    for (const { properties } of watching('ApproximateAgeOfOldestMessage')) {
      expect(properties.Threshold).toBeLessThan(30 * 60);
    }
  });

  test.each(['Errors', 'Throttles'])('%s of every function behind a queue', (metric) => {
    expect(watching(metric).map(target).sort()).toEqual([...fed].sort());
  });

  test('SES storing mail, by our rule; not where SES receiving is left out', () => {
    for (const metric of ['PublishFailure', 'PublishExpired']) {
      expect(watching(metric).map(({ properties }) => properties.Dimensions)).toEqual([
        [{ Name: 'RuleName', Value: 'store' }],
      ]);
    }
    const without = alarmsOf(templateFor({ AFTERWORD_RECEIPT_RULES: 'no' }));
    expect(without.map(({ name }) => name).filter((name) => /^Mail/.test(name))).toEqual([]);
  });

  test('bounces at 2 in 100, complaints at 1 in 2,000', () => {
    expect(watching('Reputation.BounceRate').map(({ properties }) => properties.Threshold)).toEqual([0.02]);
    expect(watching('Reputation.ComplaintRate').map(({ properties }) => properties.Threshold)).toEqual([0.0005]);
  });

  test('steps that Scheduler dropped, and effects that the sweep leaves overdue', () => {
    expect(watching('InvocationDroppedCount')).toHaveLength(1);
    expect(watching(metricNames['effects-overdue'])).toMatchObject([
      { properties: { Namespace: 'Afterword', Dimensions: [{ Name: 'service', Value: 'Afterword' }] } },
    ]);
  });

  test('every alarm tells the topic, and quiet means well', () => {
    expect(alarms.length).toBeGreaterThan(15);
    for (const { properties } of alarms) {
      expect(properties.AlarmActions).toHaveLength(1);
      expect(properties.TreatMissingData).toBe('notBreaching');
      expect(properties.ComparisonOperator).toBe('GreaterThanOrEqualToThreshold');
    }
  });
});

describe('runbooks', () => {
  const text = readFileSync('docs/operations.md', 'utf8');
  const sections = new Map<string, string>();
  for (const section of text.split(/^### /m).slice(1)) {
    const [heading = '', ...lines] = section.split('\n');
    for (const name of heading.split(',')) sections.set(name.trim(), lines.join('\n').split(/^## /m)[0] ?? '');
  }

  test.each(alarms)(
    '$name has one: what it means, where to look, the mend, and how it was walked through',
    ({ name }) => {
      const runbook = sections.get(name);
      expect(runbook, `docs/operations.md has no heading "### ${name}"`).toBeDefined();
      for (const part of ['**Means**', '**Look**', '**Mend**', '**Walked through**']) expect(runbook).toContain(part);
    },
  );

  test('and names no alarm that is not there', () => {
    const names = new Set(alarms.map(({ name }) => name));
    const strangers = [...sections].filter(([, body]) => body.includes('**Means**')).map(([name]) => name);
    expect(strangers.filter((name) => !names.has(name))).toEqual([]);
  });

  test('an alarm names its runbook', () => {
    for (const { name, properties } of alarms) expect(properties.AlarmDescription).toContain(`"${name}"`);
  });

  const walked = [...text.matchAll(/`(test\/[\w./-]+\.ts)`, "([^"]+)"/g)].map(([, file = '', name = '']) => ({
    file,
    name,
  }));

  test('there are walks to check', () => expect(walked.length).toBeGreaterThan(5));

  test.each(walked)('$file has "$name"', ({ file, name }) => {
    expect(readFileSync(file, 'utf8')).toContain(`'${name}'`);
  });
});

describe('the dashboard', () => {
  const [board] = all('AWS::CloudWatch::Dashboard');
  const body = flat(board!.DashboardBody);

  test('there is one, of the name of the stack, with few widgets', () => {
    expect(all('AWS::CloudWatch::Dashboard')).toHaveLength(1);
    expect(board!.DashboardName).toBe('Afterword');
    expect(body.match(/"title"/g)!.length).toBeLessThanOrEqual(9);
  });

  test('it shows everything that is counted', () => {
    for (const name of Object.values(metricNames)) expect(body).toContain(name);
  });

  test('and every alarm', () => {
    for (const { id } of all('AWS::CloudWatch::Alarm')) expect(body).toContain(`\${${id}.Arn}`);
  });
});
