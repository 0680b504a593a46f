import { describe, expect, test } from 'vitest';
import { appointmentProposed } from '../../../../lib/domain/understanding/time/appointments-in-text.ts';
import { slotFeatures } from '../../../../lib/domain/understanding/time/slot-features.ts';
import { humanLanguages } from './human-shapes.ts';
import { readBack, timesOf } from './read-back.ts';

const [british] = humanLanguages;
if (british === undefined) throw new Error('no language to read in');

function read(text: string): readonly string[] {
  return british === undefined ? [] : readBack(text, british, '2027-03-01');
}

describe('which of several times is the talk’s', () => {
  test.each([
    ['Was: Tuesday 9 March, 16:00\nNow: Thursday 11 March, 09:30 - 10:15', '2027-03-11T09:30 2027-03-11T10:15'],
    [
      'Details of your interview have changed.\n\nPrevious\n9 March 2027, 09:00 - 09:45\nNew\n11 March 2027, 11:15 - 12:00',
      '2027-03-11T11:15 2027-03-11T12:00',
    ],
    [
      'Your interview is on Tuesday 9 March at 10am. Please send your slides by Friday 5 March, 5pm.',
      '2027-03-09T10:00 -',
    ],
    ['Your interview is on Tuesday 9 March at 2pm. Please check in at reception at 1.45pm.', '2027-03-09T14:00 -'],
  ])('%s', (text, when) => {
    expect(read(text)).toEqual([when]);
  });

  test('times to choose from are none', () => {
    expect(read('Which of these would suit you: Tuesday 9 March at 10am, or Wednesday 10 March at 2pm?')).toEqual([]);
  });
});

describe('a time that is only proposed', () => {
  test('is never sure where two are offered', () => {
    const { times, passages } = timesOf(
      'Which do you prefer, Tuesday 9 March at 10am or Wednesday 10 March at 2pm?',
      british,
      '2027-03-01',
    );
    // Of two that are offered none is sure: nothing is proposed, or only to be asked.
    expect(appointmentProposed(times, passages)?.confidence ?? 0).toBeLessThan(0.7);
  });

  test('none in a mail without an hour', () => {
    const { times, passages } = timesOf('We will come back to you on Tuesday.', british, '2027-03-01');
    expect(appointmentProposed(times, passages)).toBeNull();
  });
});

test('features name the words beside a time, its rule and its neighbours, each once', () => {
  const { times, passages } = timesOf('Your interview is on 9 March at 10am in Leeds.', british, '2027-03-01');
  const [features = []] = slotFeatures({ ...times, passages, offers: false });
  expect(features).toEqual(expect.arrayContaining(['rule:plain+', 'label:none', 'times:1', 'ahead:weeks', 'l1:on']));
  expect(new Set(features).size).toBe(features.length);
});
