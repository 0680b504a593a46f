import { expect, test } from 'vitest';
import { marksOf } from '../../../../lib/domain/understanding/kind/kind-features.ts';
import { kindTokens } from '../../../../lib/domain/understanding/kind/kind-tokens.ts';

test.each([
  ['we moved it to friday, 3pm', ['we', 'moved', 'it', 'to', '#day', '#clock']],
  ['dienstag, 14. marz um 10 uhr', ['#day', '#n', '#month', 'um', '#clock']],
  ["l'entretien est a 14h30 ?", ['lentr', 'est', 'a', '#clock', '?']],
  ['https://meet.google.com/abc-defg-hij or https://calendly.com/ana/intro', ['#call', 'or', '#book']],
  ['see https://example.test/x, mail ana@brightwave.example', ['see', '#link', 'mail', '#mail']],
  ['面接は', ['面接', '接は']],
])('%s', (folded, tokens) => expect(kindTokens(folded)).toEqual(tokens));

test('an hour is asked about or stated', () => {
  expect(marksOf([['#day', '#clock', '?']])).toContain('@clock?');
  expect(marksOf([['#day', '#clock']])).toContain('@dayclock.');
});
