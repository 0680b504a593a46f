import { describe, expect, test } from 'vitest';
import { readCommands } from '../../../lib/domain/commands/read-commands.ts';
import { twoReadings } from '../../../lib/domain/commands/when-order.ts';

const context = { receivedAt: '2026-11-20T15:00:00Z', people: ['Dana Whitfield'], drafts: [] };
const read = (text: string, timezone: string, interviewTimezone = timezone) =>
  readCommands(text, { ...context, timezone, interviewTimezone });

describe('a date in numbers that can be read in two ways is asked about', () => {
  test.each([
    ['snooze until 3/4', 'Etc/UTC', 'Etc/UTC', '"snooze until March 4" or "snooze until April 3"'],
    ['snooze Dana until 3/4', 'America/Toronto', 'America/Toronto', 'March 4 or April 3'],
    ['when: 3/4 2pm', 'America/New_York', 'Europe/London', '"when: March 4, 2pm" or "when: April 3, 2pm"'],
    ['moved to 12/1 2pm', 'America/New_York', 'Europe/London', 'December 1 or January 12'],
    ['rescheduled to 3/4/2027 at 10am', 'Europe/Berlin', 'America/Chicago', 'March 4, 2027 or April 3, 2027'],
  ])('%s (%s, %s)', (text, zone, theirs, question) => {
    const { commands, questions } = read(text, zone, theirs);
    expect(commands).toEqual([]);
    expect(questions).toEqual([expect.stringContaining(question)]);
  });
});

describe('it is not where the zones settle it, or only one reading is a date', () => {
  test.each([
    ['snooze until 3/4', 'America/New_York', 'America/New_York'],
    ['snooze until 3/4', 'Europe/London', 'America/New_York'],
    ['when: 3/4 2pm', 'Europe/London', 'Europe/Paris'],
    ['when: 13/4 2pm', 'America/New_York', 'Europe/London'],
    ['when: 4/4 2pm', 'America/New_York', 'Europe/London'],
    ['snooze until 2026-12-03', 'Etc/UTC', 'Etc/UTC'],
  ])('%s (%s, %s)', (text, zone, theirs) => {
    const { commands, questions } = read(text, zone, theirs);
    expect(questions).toEqual([]);
    expect(commands).toHaveLength(1);
  });
});

test.each(['Europe/London', 'Europe/Berlin', 'Etc/UTC'])('a month in words may stand first anywhere (%s)', (zone) => {
  expect(read('when: January 12, 2pm', zone).commands).toMatchObject([
    { name: 'when', start: expect.stringContaining('2027-01-12T1') },
  ]);
  expect(read('snooze until Dec 31', zone).commands).toMatchObject([
    { name: 'snooze', until: expect.stringContaining('2026-12-31T0') },
  ]);
});

test('the answer to the question is read', () => {
  const found = twoReadings('3/4 2pm', ['America/New_York', 'Europe/London']);
  for (const text of found?.texts ?? [])
    expect(read(`when: ${text}`, 'America/New_York', 'Europe/London').commands).toHaveLength(1);
  expect(found?.texts).toHaveLength(2);
});
