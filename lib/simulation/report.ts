import { costOfLife } from './cost.ts';
import { plainLife, wholeLife } from './life.ts';
import { assess, type Scale, say, sayWait } from './scale.ts';

/** The populations that the page speaks of. */
const populations = [1_000, 100_000, 10_000_000];
/** Sizes between them, to tell when each limit is met. A queue that is too slow grows all day, so no line is drawn. */
const between = [200_000, 500_000, 1_000_000, 2_000_000, 5_000_000];

const words: Readonly<Record<string, string>> = {
  sesOut: 'mails out, a recipient',
  sesIn: 'mails in',
  dynamodbWriteUnits: 'DynamoDB, units written',
  dynamodbReadUnits: 'DynamoDB, units read',
  scheduler: 'schedules',
  s3Put: 'raw mails stored',
  s3Get: 'raw mails read',
  sns: 'notifications',
  sqs: 'queue requests',
  lambda: 'runs of functions',
  lambdaGigabyteSeconds: 'their gigabyte-seconds, all cold',
  logGigabytes: 'gigabytes of log',
};

/** What one interview costs, plain and at its fullest, as a table in Markdown. */
export function costTable(): string {
  const whole = costOfLife(wholeLife);
  const plain = costOfLife(plainLife);
  const rows = whole.lines.map((line) => {
    const cells = [plain.lines.find(({ what }) => what === line.what), line].map((one) =>
      one === undefined ? '| ' : `${few(one.count)} | ${micro(one.dollars)}`,
    );
    return `| ${words[line.what]} | ${cells.join(' | ')} |`;
  });
  return [
    '| what | plain: how many | millionths of a dollar | whole: how many | millionths of a dollar |',
    '| --- | ---: | ---: | ---: | ---: |',
    ...rows,
    `| **together** | | **${micro(plain.dollars)}** | | **${micro(whole.dollars)}** |`,
  ].join('\n');
}

/** A year of each population, as tables in Markdown. */
export function scaleTables(): string {
  const scales = populations.map((users) => assess(users));
  const all = [...scales, ...between.map((users) => assess(users))].sort((a, b) => a.users - b.users);
  return [overview(scales), ...scales.map(limitsTable), orderTable(all)].join('\n\n');
}

/** Between which sizes each limit is met, the first one first. */
function orderTable(scales: readonly Scale[]): string {
  const names = scales[0]?.limits.map(({ name }) => name) ?? [];
  const met = names.map((name) => {
    const index = scales.findIndex(({ limits }) => (limits.find((limit) => limit.name === name)?.share ?? 0) >= 1);
    const [before, at] = [scales[index - 1], scales[index]];
    return { name, index: index === -1 ? scales.length : index, where: sayBetween(before, at, scales.at(-1)) };
  });
  const rows = met.sort((a, b) => a.index - b.index).map(({ name, where }) => `| ${name} | ${where} |`);
  return ['| limit | is met |', '| --- | --- |', ...rows].join('\n');
}

function sayBetween(before: Scale | undefined, at: Scale | undefined, last: Scale | undefined): string {
  if (at === undefined) return `above ${say(last?.users ?? 0)} users`;
  return `between ${say(before?.users ?? 0)} and ${say(at.users)} users`;
}

function overview(scales: readonly Scale[]): string {
  const row = (name: string, of: (scale: Scale) => string) => `| ${name} | ${scales.map(of).join(' | ')} |`;
  const total = (values: Uint32Array) => say(values.reduce((sum, value) => sum + value, 0));
  return [
    row('users', ({ users }) => say(users)),
    `| --- |${scales.map(() => ' ---: |').join('')}`,
    row('interviews', ({ year }) => say(year.books.interviews)),
    row('mails in', ({ year }) => total(year.mails)),
    row('recipients of mails out', ({ year }) => total(year.recipients)),
    row('steps due', ({ year }) => total(year.steps)),
    row('most steps due in one second', ({ year }) => say(year.steps.reduce((most, due) => Math.max(most, due), 0))),
    row('longest wait for Scheduler', ({ waits }) => sayWait(waits.scheduler.longestWait)),
    row('deepest queue of mails', ({ waits }) => say(waits.receive.deepest)),
    row('deepest queue of steps', ({ waits }) => say(waits.followUp.deepest)),
    row('longest wait for a function', ({ waits }) => sayWait(waits.followUp.longestWait)),
    row('longest wait for SES', ({ waits }) => sayWait(waits.ses.longestWait)),
    row('a year in dollars, about', ({ year }) => say(year.books.interviews * costOfLife().dollars)),
  ].join('\n');
}

function limitsTable({ users, limits }: Scale): string {
  const rows = limits.map(
    ({ name, allows, peak, share, remedy }) =>
      `| ${name} | ${allows} | ${peak} | ${percent(share)} | ${share >= 1 ? remedy : ''} |`,
  );
  const [first] = limits;
  const reached = first !== undefined && first.share >= 1;
  const verdict = reached
    ? `The first limit is ${first.name}: ${first.remedy}.`
    : `No limit is reached; the nearest is ${first?.name ?? 'none'}, at ${percent(first?.share ?? 0)}.`;
  return [
    `**${say(users)} users.** ${verdict}`,
    '',
    '| limit | default | peak of the year | of it | remedy |',
    '| --- | --- | --- | ---: | --- |',
    ...rows,
  ].join('\n');
}

/** Everything that `npm run simulate` prints. */
export function report(): string {
  return `## One interview\n\n${costTable()}\n\n## A year\n\n${scaleTables()}\n`;
}

function micro(dollars: number): string {
  return String(Math.round(dollars * 1_000_000));
}

function few(count: number): string {
  return count >= 1 ? String(Math.round(count * 10) / 10) : count.toFixed(5);
}

function percent(share: number): string {
  return share < 0.005 ? 'under 1 %' : `${say(share * 100)} %`;
}
