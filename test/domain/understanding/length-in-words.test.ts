import { expect, test } from 'vitest';
import { lengthInWords } from '../../../lib/domain/understanding/length-in-words.ts';

test.each([
  ['It will be a 45-minute video call.', 45],
  ['She has 30 minutes blocked.', 30],
  ["We'll use 30-40 minutes to go over your experience.", 40],
  ['three quarters of an hour', 45],
  ['Het gesprek duurt een uur.', 60],
  ['Dauer: 1,5 Stunden', 90],
  ['Duración: 45 minutos', 45],
  ['Reken op 45 minuten.', 45],
  ['Allow 45 minutes. The call takes 45 min.', 45],
  ['Please arrive 15 minutes early.', null],
  ['Join 5 minutes before, the talk takes 50 minutes.', 50],
  ['We are a 10 minute walk from the station.', null],
  ['30 minutes with Dana, then 45 minutes with Samir', null],
  ['You will hear from us in 24 hours.', null],
  ['2 minutes', null],
  ['', null],
] as const)('%s is %s', (text, minutes) => expect(lengthInWords(text)?.minutes ?? null).toBe(minutes));
