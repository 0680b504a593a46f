import { describe, expect, test } from 'vitest';
import { readInterviews } from '../../../../lib/domain/understanding/read-interviews.ts';
import { context, mailOf } from '../text/mail-of.ts';

/** The medium of the first interview, whose day and hour stand before the text. */
function medium(text: string): string | null | undefined {
  const mail = mailOf(`Your interview is on Thursday, December 3, 2026 at 2pm.\n\n${text}`);
  return readInterviews(mail, { forwarder: null, note: '' }, context)[0]?.interview?.medium;
}

const onsite: readonly string[] = [
  'Please come by the shop, my manager will show you around.',
  'Report to the loading dock and ask for Big Mike.',
  'Use the side door at the Lakeview pool.',
  'We are in Room 208, second floor.',
  'Bring a photo ID for the front desk.',
  'There is visitor parking behind the building.',
  'Meet Manny and me at the trailhead.',
  '46 Mill Road, Dwellingup WA',
  'Be at the batch plant Thursday at 1:50pm sharp.',
  'We would love to have you in the office.',
  'Kommen Sie bitte zu uns in die Filiale, Zimmer 211.',
  'Ihr Besuch beginnt am Empfang. Parkplätze gibt es im Hof.',
  'Bitte bringen Sie Ihren Ausweis mit.',
  'Das Büro ist im 3. Stock, bitte klingeln.',
  'Industriestraße 12, 99867 Gotha',
  'Salle du Conseil, 2e étage, Hôtel de Ville.',
  'Présentez-vous à l’accueil avec une pièce d’identité.',
  'Nous serons heureux de vous recevoir dans notre atelier.',
  'Te esperamos en la oficina, planta 3.',
  'Acércate a la tienda y pregunta por Leire.',
  'Muelle Norte s/n, Alicante',
  'La aspettiamo in filiale, secondo piano.',
  'Venga a trovarci e citofoni al numero 4.',
  'Você será recebida na portaria, traga um documento com foto.',
  'A entrevista é na nossa sede, 5º andar.',
  'Kom gezellig langs, de koffie staat klaar.',
  'Meld je bij de receptie, tweede verdieping.',
];

const phone: readonly string[] = [
  "I'll give you a ring on 07700 900231.",
  "She'll use the number you gave us.",
  'Expect a call from Kendra.',
  'Keep your phone close, I am calling you myself.',
  'Ich rufe Sie unter Ihrer Nummer an.',
  'Herr Kern wird Sie auf dem Handy anrufen.',
  'Je vous appelle à ce moment-là.',
  'Il vous appellera sur votre portable.',
  'Te llamo al móvil.',
  'Le llamaremos nosotros.',
  'La chiamo io al cellulare.',
  'Ti telefono io.',
  'Eu te ligo no celular.',
  'Vamos ligar para você.',
  'Ik bel je zelf even op.',
  'We bellen je op je mobiel.',
];

const unknown: readonly string[] = [
  'Looking forward to it!',
  'Please let me know if you have questions.',
  'The team is based in Boston and works at a good pace.',
  'We will come to a decision soon.',
  'At the end of the talk there is time for questions.',
  'Wir freuen uns auf das Gespräch.',
  'Au plaisir de faire votre connaissance.',
  'Nos vemos pronto.',
  'A presto!',
  'Até breve!',
  'Tot snel!',
];

describe('how a talk is held, by what it asks for', () => {
  test.each(onsite)('onsite: %s', (text) => expect(medium(text)).toBe('onsite'));
  test.each(phone)('phone: %s', (text) => expect(medium(text)).toBe('phone'));
  test.each(unknown)('nothing told: %s', (text) => expect(medium(text)).toBe('unknown'));

  test('a link to a call beats a room in which somebody sits', () => {
    expect(medium('Zoom: https://zoom.us/j/123456789. Dana will sit in Room 208.')).toBe('video');
  });
});
