import { describe, expect, test } from 'vitest';
import { readInterviews } from '../../../../lib/domain/understanding/read-interviews.ts';
import { context, mailOf } from '../text/mail-of.ts';

/** Where the first interview is. */
function where(text: string): string | null | undefined {
  const mail = mailOf(`Dear Maya,\n\nthank you for your application.\n\n${text}\n\nKind regards\nLena`);
  return readInterviews(mail, { forwarder: null, note: '' }, context)[0]?.interview?.location;
}

/** What the place must hold; a house or firm before it does no harm. */
const places: readonly (readonly [text: string, expected: string])[] = [
  ['Meet me at the jobsite Wednesday 6:45am. 1190 Aspen Loop, Erie. Wear boots.', '1190 Aspen Loop, Erie'],
  [
    'The interview is on Thursday, December 3 at 10am in our office in Leipzig, Karl-Heine-Str. 85, rear building, 3rd floor.',
    'Karl-Heine-Str. 85, rear building, 3rd floor',
  ],
  [
    "L'entretien est prévu le jeudi 3 décembre à 11h00, en mairie annexe, 3 place de la Fontaine, bureau 6.",
    'mairie annexe, 3 place de la Fontaine, bureau 6',
  ],
  [
    "Il colloquio si terrà giovedì 3 dicembre 2026 alle ore 11:00 presso l'Università Alpina, Aula Magna, piazza del Duomo 2, Belluno.",
    'Università Alpina, Aula Magna, piazza del Duomo 2, Belluno',
  ],
];

describe('where one meets', () => {
  test.each(places)('%s', (text, expected) => {
    expect(where(text)).toContain(expected);
  });
  test('of a call it is nowhere', () => {
    expect(
      where('We talk on Thursday, December 3 at 10am: meet.google.com/abc-defg-hij\n\n12 Mill Lane, York'),
    ).toBeNull();
  });
});
