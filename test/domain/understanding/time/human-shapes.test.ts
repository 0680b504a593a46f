import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type HumanLanguage, humanLanguages, type Moment } from './human-shapes.ts';
import { readBack, told } from './read-back.ts';

const DAY = 24 * 60 * 60 * 1000;

/** A working day within four weeks of the day of writing, and an hour of it. */
const moments = fc
  .record({
    written: fc.integer({ min: 0, max: 364 }),
    ahead: fc.integer({ min: 3, max: 25 }),
    hour: fc.integer({ min: 8, max: 17 }),
    minute: fc.constantFrom(0, 0, 5, 15, 30, 30, 45, 50),
    length: fc.constantFrom(20, 30, 45, 60, 90, 120),
  })
  .map(({ written, ahead, hour, minute, length }) => {
    const start = Date.UTC(2027, 0, 1) + written * DAY;
    let day = new Date(start + ahead * DAY);
    while (day.getUTCDay() % 6 === 0) day = new Date(day.getTime() + DAY);
    const moment: Moment = {
      year: day.getUTCFullYear(),
      month: day.getUTCMonth() + 1,
      day: day.getUTCDate(),
      weekday: day.getUTCDay(),
      hour,
      minute,
      length,
    };
    return { moment, writtenOn: new Date(start).toISOString().slice(0, 10) };
  });

/** Right before an hour: a span that brings a preposition of its own stands elsewhere. */
const preposition = /(?:^|[\s])(?:at|um|à|las|alle|às|om|o) $/;
const ownPreposition =
  /^(?:from|between|von|de|entre|das|dalle|desde|van|tussen|fra|mellem|mellan|od|ore|h\.?|kl\.?|klokken|klockan|noon|midi|mezzogiorno|meio-dia)(?: |$)/;

function fits(frame: string, hours: string): boolean {
  return !(preposition.test(frame.split('{T}')[0] ?? '') && ownPreposition.test(hours));
}

function filled(frame: string, day: string, hours: string, length = ''): string {
  return frame.replace('{D}', day).replace('{T}', hours).replace('{L}', length);
}

function readsBack(language: HumanLanguage, kind: 'hour' | 'span' | 'length'): void {
  const shapes = fc.record({
    day: fc.constantFrom(...language.days),
    hours: fc.constantFrom(...(kind === 'span' ? language.spans : language.hours)),
    frame: fc.constantFrom(...(kind === 'length' ? language.lengthFrames : language.frames)),
    length: fc.constantFrom(...language.lengths),
  });
  fc.assert(
    fc.property(moments, shapes, ({ moment, writtenOn }, { day, hours, frame, length }) => {
      fc.pre(fits(frame, hours(moment)));
      const text = filled(frame, day(moment), hours(moment), length(moment.length));
      expect([text, ...readBack(text, language, writtenOn)]).toEqual([text, told(moment, kind !== 'hour')]);
    }),
    { numRuns: 150, seed: 2027 },
  );
}

describe.each(humanLanguages.map((language) => [language.name, language] as const))('%s', (_, language) => {
  test('a day and an hour, however they are written', () => readsBack(language, 'hour'));
  test('a span', () => readsBack(language, 'span'));
  test('an hour and a length', () => readsBack(language, 'length'));
});
