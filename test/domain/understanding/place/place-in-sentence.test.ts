import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placeInSentence } from '../../../../lib/domain/understanding/place/place-in-sentence.ts';

const placed = (sentence: string): string | null => placeInSentence(sentence, true)?.place ?? null;

describe('where a sentence asks one to come', () => {
  test.each([
    // United States
    [
      'Please come to 1450 Larkspur Avenue, Suite 200, Denver, CO 80202 at 9am.',
      '1450 Larkspur Avenue, Suite 200, Denver, CO 80202',
    ],
    ["We're at 77 Canal St, 4th Floor, Providence.", '77 Canal St, 4th Floor, Providence'],
    ['Your interview is Tuesday at 2pm at our warehouse (6100 W Depot Road, Joliet).', '6100 W Depot Road, Joliet'],
    ['Meet us Friday, June 4, 10 AM, 12 Orchard Way, Building C.', '12 Orchard Way, Building C'],
    ['Report to: Fairview Community Library, Room 12', 'Fairview Community Library, Room 12'],
    ['We meet on Monday at 2pm, One Harbor Place, 30th Floor.', 'One Harbor Place, 30th Floor'],
    ["I'll be at Bluebird Cafe on 4th Tuesday the 26th at 8am.", 'Bluebird Cafe on 4th'],
    ['Say 10am, by the cider stand at Rivertown Common.', 'Rivertown Common'],
    // United Kingdom
    ['Larch View, Station Road, Nairn.', 'Larch View, Station Road, Nairn'],
    ['Bellwether Theatre, stage door, Mill Lane', 'Bellwether Theatre, stage door, Mill Lane'],
    [
      'We look forward to seeing you at 10am on 4 May at Aldwick House, 9 Station Road, Chichester PO19 8DN.',
      'Aldwick House, 9 Station Road, Chichester PO19 8DN',
    ],
    [
      'Please report to Reception, Thornbury Court, Mill Lane, Ludlow at 09:30.',
      'Reception, Thornbury Court, Mill Lane, Ludlow',
    ],
    // Germany
    ['Wir erwarten Sie am 4. Mai um 10 Uhr in der Hafenstraße 17a, 28195 Bremen.', 'Hafenstraße 17a, 28195 Bremen'],
    ['Das Gespräch findet am 4. Mai um 10 Uhr statt, Am Kirchplatz 2, Raum 3.14.', 'Am Kirchplatz 2, Raum 3.14'],
    // France
    [
      'Nous vous attendons mardi à 9 h 30 au 8 bis rue de la Forge, 44000 Nantes.',
      '8 bis rue de la Forge, 44000 Nantes',
    ],
    ['Rendez-vous jeudi à 14h dans nos bureaux, 120 avenue Jean Jaurès, 3e étage.', '120 avenue Jean Jaurès, 3e étage'],
    // Spain
    ['Te esperamos el martes a las 10:00 en la Calle de Toledo 81, Madrid.', 'Calle de Toledo 81, Madrid'],
    [
      'La entrevista será el lunes a las 9:30 h en Avda. de la Constitución, 14, Sevilla.',
      'Avda. de la Constitución, 14, Sevilla',
    ],
    // Italy
    ['La aspettiamo giovedì alle 15 in Via Garibaldi 22, Torino.', 'Via Garibaldi 22, Torino'],
    // The Netherlands
    ['We verwachten je dinsdag om 11.00 uur op Prinsenkade 9, 4811 VB Breda.', 'Prinsenkade 9, 4811 VB Breda'],
    // Portugal
    [
      'Esperamos por si na terça-feira às 15h na Rua do Almada, 120, 4050-031 Porto.',
      'Rua do Almada, 120, 4050-031 Porto',
    ],
    // A house that has a name
    ['presso la sede del Liceo Pascoli, via Mazzini 12, per un colloquio', 'via Mazzini 12'],
    ['Vi vill träffa dig på Skolgatan 3, Granviken.', 'Skolgatan 3, Granviken'],
    ['Preséntese en el hospital (avenida de los Olmos, 14, Zaragoza).', 'avenida de los Olmos, 14, Zaragoza'],
    ['Come to Trattoria Lina Thursday at 4pm.', 'Trattoria Lina'],
    ['See you tomorrow at the Pinewood Community Church, side door.', 'Pinewood Community Church, side door'],
  ])('%s', (sentence, place) => expect(placed(sentence)).toBe(place));
});

describe('what is no place', () => {
  test.each([
    'Thank you for your application to the Hudson Museum of Design.',
    'The position at Lakeview School is still open.',
    'You will meet Dana Whitfield, Head of Product, and Samir Haddad, Staff Engineer.',
    'We have 3 openings, 2 in Berlin.',
    'C. Daniela Cárdenas Ruiz:',
    'Il colloquio si terrà via Teams 15 minuti dopo.',
    'Your interview is on Thursday, March 4 at 2:00 PM.',
    'I am writing about Round 2, Data Platform Manager.',
    'Band 6, Physiotherapist',
    'We will talk about your years at Northwind and in London.',
  ])('%s', (sentence) => expect(placed(sentence)).toBeNull());

  test('a house alone says nothing where nobody is asked to come', () => {
    expect(placeInSentence('Aldwick House, Chichester', false)).toBeNull();
  });
});

test('any text is read in no time and gives words of its own', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 2000 }), (text) => {
      const found = placeInSentence(text, true);
      if (found !== null) for (const word of found.place.split(/[\s,]+/)) expect(text).toContain(word);
    }),
  );
});
