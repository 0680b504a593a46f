import { expect, test } from 'vitest';
import { humanLanguages } from './human-shapes.ts';
import { readBack } from './read-back.ts';

const [british] = humanLanguages;

test.each([
  [
    'You are invited to the following:\n\n1. Sample lesson on Tuesday 9 March at 10am\n2. Interview on Thursday 11 March at 2pm',
    ['2027-03-09T10:00 -', '2027-03-11T14:00 -'],
  ],
  [
    '1) Panel on 9 March 2027, 9:00 - 9:45\n2) Interview on 11 March 2027, 11:00 - 12:00',
    ['2027-03-09T09:00 2027-03-09T09:45', '2027-03-11T11:00 2027-03-11T12:00'],
  ],
])('numbered talks on days of their own are several: %s', (text, talks) => {
  expect(british === undefined ? [] : readBack(text, british, '2027-03-01')).toEqual(talks);
});
