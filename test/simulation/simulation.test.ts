import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { costOfLife } from '../../lib/simulation/cost.ts';
import { queue } from '../../lib/simulation/queue.ts';
import { binomial, seeded, spread } from '../../lib/simulation/random.ts';
import { costTable, scaleTables } from '../../lib/simulation/report.ts';
import { assess, say, sayWait } from '../../lib/simulation/scale.ts';
import { simulateYear } from '../../lib/simulation/year.ts';

const sum = (values: Iterable<number>): number => [...values].reduce((total, value) => total + value, 0);
const seed = fc.integer({ min: 0, max: 2 ** 32 - 1 });

describe('chance', () => {
  test('is the same for the same seed, and lies in [0, 1)', () => {
    fc.assert(
      fc.property(seed, (start) => {
        const [one, other] = [seeded(start), seeded(start)];
        for (let draw = 0; draw < 20; draw += 1) {
          const value = one();
          expect(value).toBe(other());
          expect(value).toBeGreaterThanOrEqual(0);
          expect(value).toBeLessThan(1);
        }
      }),
    );
  });

  test('a binomial number lies between none and all, and about where it should', () => {
    fc.assert(
      fc.property(seed, fc.nat(1_000_000), fc.double({ min: 0, max: 1, noNaN: true }), (start, tries, chance) => {
        const hits = binomial(seeded(start), tries, chance);
        expect(Number.isInteger(hits)).toBe(true);
        expect(hits).toBeGreaterThanOrEqual(0);
        expect(hits).toBeLessThanOrEqual(tries);
        expect(Math.abs(hits - tries * chance)).toBeLessThanOrEqual(8 * Math.sqrt(tries) + 8);
      }),
    );
  });

  test('what is spread is neither more nor less than before', () => {
    const weights = fc.array(fc.nat(100), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(seed, fc.nat(1_000_000), weights, (start, total, parts) => {
        const spreadOut = spread(seeded(start), total, parts);
        expect(sum(spreadOut)).toBe(total);
        for (const part of spreadOut) expect(part).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

describe('a queue', () => {
  test('gives back everything that enters it, first come first served', () => {
    const arrivals = fc.array(fc.nat(5_000), { maxLength: 200 });
    fc.assert(
      fc.property(arrivals, fc.integer({ min: 1, max: 50 }), (minutes, perSecond) => {
        const queued = queue(Uint32Array.from(minutes), perSecond);
        expect(queued.entered).toBe(sum(minutes));
        expect(queued.left + queued.rest).toBe(queued.entered);
        expect(queued.deepest).toBeGreaterThanOrEqual(Math.max(0, ...minutes));
        expect(queued.rest).toBeLessThanOrEqual(queued.deepest);
      }),
    );
  });

  test('waits as long as what is before it takes', () => {
    expect(queue(Uint32Array.of(600, 0, 0), 10)).toEqual({
      entered: 600,
      left: 600,
      rest: 0,
      deepest: 600,
      longestWait: 60,
    });
    expect(queue(Uint32Array.of(700, 700), 10)).toEqual({
      entered: 1400,
      left: 1200,
      rest: 200,
      deepest: 800,
      longestWait: 80,
    });
  });
});

describe.each([0, 3, 1_000, 100_000])('a year of %i users', (users) => {
  const { books, ...year } = simulateYear(users, 7);

  test('loses nobody on the way: whatever enters leaves', () => {
    expect(books.debriefs).toBe(books.interviews);
    expect(books.approved + books.lapsed).toBe(books.debriefs);
    expect(books.notes).toBe(2 * books.approved);
    expect(books.statusChecks).toBeLessThanOrEqual(books.approved);
    expect(books.statusNotes).toBeLessThanOrEqual(books.statusChecks);
  });

  test('answers every mail, and mails at every step', () => {
    const notes = books.notes + books.statusNotes;
    // A step that sends a note reaches two people and not the user besides.
    expect(sum(year.recipients)).toBe(sum(year.mails) + (sum(year.steps) - notes) + 2 * notes);
    expect(sum(year.events)).toBe(notes);
  });

  test('brings as many interviews as people have, within chance', () => {
    expect(Math.abs(books.interviews - 6 * users)).toBeLessThanOrEqual(6 * Math.sqrt(6 * users) + 1);
  });

  test('is the same for the same seed', () => {
    expect(simulateYear(users, 7).books).toEqual(books);
  });

  test('rests at night and on the weekend', () => {
    const day = (week: number, weekday: number) =>
      sum(year.mails.subarray((week * 7 + weekday) * 1440, (week * 7 + weekday + 1) * 1440));
    const weeks = Array.from({ length: 40 }, (_, week) => week + 4);
    const [tuesdays, sundays] = [sum(weeks.map((week) => day(week, 1))), sum(weeks.map((week) => day(week, 6)))];
    expect(sundays * 3).toBeLessThanOrEqual(tuesdays + 30);
  });
});

describe('what it says', () => {
  test('more users come nearer to every limit', () => {
    const [some, many] = [assess(1_000), assess(50_000)];
    for (const { name, share } of some.limits) {
      expect(many.limits.find((limit) => limit.name === name)!.share).toBeGreaterThanOrEqual(share);
    }
    expect(many.limits.map(({ share }) => share)).toEqual(
      [...many.limits.map(({ share }) => share)].sort((a, b) => b - a),
    );
  });

  test('numbers read well', () => {
    expect([0, 7, 1_234, 99_999, 5_296_101].map(say)).toEqual(['0', '7', '1,230', '100,000', '5,300,000']);
    expect([0.2, 119, 3_000, 20_000, 400_000].map(sayWait)).toEqual(['1 s', '119 s', '50 min', '6 h', '5 days']);
  });

  test('the cost is the sum of its lines, and mail is most of it', () => {
    const { lines, dollars } = costOfLife();
    expect(dollars).toBeCloseTo(sum(lines.map((line) => line.dollars)), 12);
    const mail = sum(lines.filter(({ what }) => what.startsWith('ses')).map((line) => line.dollars));
    expect(mail / dollars).toBeGreaterThan(0.7);
  });

  test('docs/cost-and-scale.md shows what `npm run simulate` prints', { timeout: 120_000 }, () => {
    const narrow = (text: string): string => text.replace(/ {2,}/g, ' ');
    const page = narrow(readFileSync('docs/cost-and-scale.md', 'utf8'));
    for (const table of [costTable(), scaleTables()]) {
      for (const line of table.split('\n').filter((row) => !/^\| -/.test(row))) expect(page).toContain(narrow(line));
    }
  });
});
