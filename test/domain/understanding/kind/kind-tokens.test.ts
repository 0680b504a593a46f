import { expect, test } from 'vitest';
import { cuesIn } from '../../../../lib/domain/understanding/kind/kind-cues.ts';
import { marksOf } from '../../../../lib/domain/understanding/kind/kind-marks.ts';
import { kindTokens } from '../../../../lib/domain/understanding/kind/kind-tokens.ts';

test.each([
  ['we moved it to friday, 3pm', ['we', 'moved', 'it', 'to', '#day', '#clock']],
  ['dienstag, 14. marz um 10 uhr', ['#day', '#n', '#month', 'um', '#clock']],
  ["l'entretien est a 14h30 ?", ['lentr', 'est', 'a', '#clock', '?']],
  ['https://meet.google.com/abc-defg-hij or https://calendly.com/ana/intro', ['#call', 'or', '#book']],
  ['see https://example.test/x, mail ana@brightwave.example', ['see', '#link', 'mail', '#mail']],
  ['面接は', ['面接', '接は']],
])('%s', (folded, tokens) => expect(kindTokens(folded)).toEqual(tokens));

const marks = (...sentences: (readonly string[])[]) =>
  marksOf(sentences.map((tokens) => ({ tokens, cues: cuesIn(tokens) })));

test('an hour is asked about or stated', () => {
  expect(marks(['#day', '#clock', '?'])).toContain('@clock?');
  expect(marks(['#day', '#clock'])).toContain('@dayclock.');
});

test('an hour behind a refusal is told from one before it', () => {
  expect(marks(['sorry'], ['#day', '#clock'])).toContain('@refused>hour');
  expect(marks(['#day', '#clock'], ['sorry'])).toContain('@hour>refused');
  expect(marks(['sorry'])).toContain('@refused');
  expect(marks(['#clock'])).not.toContain('@refused');
});

test('cues are found whatever the language', () => {
  expect(cuesIn(['面接', '変更'])).toEqual(cuesIn(['inter', 'moved']));
  expect(cuesIn(['inter', 'moved'])).toEqual(['~move', '~talk']);
});
