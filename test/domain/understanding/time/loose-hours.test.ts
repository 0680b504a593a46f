import { describe, expect, test } from 'vitest';
import { textExtractor } from '../../../../lib/domain/understanding/extractors/text.ts';
import { context, mailOf } from '../text/mail-of.ts';

/** The first time that stands or is proposed, `12-03T14:00`. The mail was written on Tuesday, 24 November 2026. */
function told(text: string, subject = ''): string | null {
  const [first] = textExtractor.extract(mailOf(text, { subject }), context);
  return (first?.when ?? first?.proposed)?.value.localStart.slice(5, 16) ?? null;
}

const hours: readonly (readonly [text: string, expected: string])[] = [
  ['See you Wed 2 December at ten to eleven.', '12-02T10:50'],
  ['We are on for Friday 4/12 at twenty past nine.', '12-04T09:20'],
  ['Thursday at eleven-thirty would be perfect for the interview.', '11-26T11:30'],
  ['Friday please - 1/2 past 8, before we open.', '11-27T08:30'],
  ['come and see us Friday arvo 3.30 about the job', '11-27T15:30'],
  ['can you do tmrw 11:30 for an interview?', '11-25T11:30'],
  ['Can I give you a call Thurs eve, 7ish?', '11-26T19:00'],
  ['Das Gespräch ist am Freitagnachmittag um 3 am Nachmittag.', '11-27T15:00'],
  ['Kommen Sie am Donnerstag um zehn nach halb drei.', '11-26T14:40'],
  ['Kom vrijdagmiddag om half 4 even langs in de zaak.', '11-27T15:30'],
  ['Kom vrijdagavond om 8 uur langs.', '11-27T20:00'],
  ['proszę przyjechać w piątek na 8 rano', '11-27T08:00'],
  ['Vi siger mandag d. 30/11 kl. 15-16 på vores kontor.', '11-30T15:00'],
  ['vieni giovedi verso le 16 e parliamo del lavoro', '11-26T16:00'],
  ['Venga in bottega sabato 28 novembre, verso le nove e mezzo.', '11-28T09:30'],
  ['pásate el jueves a eso de las 5 de la tarde y hablamos', '11-26T17:00'],
  ['Entretien mercredi à midi et demi.', '11-25T12:30'],
  ['面试时间：12月3日下午两点半', '12-03T14:30'],
];

const moves: readonly (readonly [text: string, expected: string])[] = [
  ['11月26日(木)の面接ですが、開始を13:00から13:30に変更させてください。', '11-26T13:30'],
  ['Przesuwamy rozmowę w czwartek (26.11) z 10:00 na 12:30.', '11-26T12:30'],
  ['Helaas moeten we schuiven: ons gesprek van donderdag 14:00 wordt maandag 30 november om 10:00.', '11-30T10:00'],
];

describe('hours as people write them', () => {
  test.each(hours)('%s', (text, expected) => {
    expect(told(text)).toBe(expected);
  });
  test.each(moves)('moved: %s', (text, expected) => {
    expect(told(text)).toBe(expected);
  });
  test('a body without a day has that of its subject', () => {
    const body = "Here's the agenda for your onsite.\n\n9:00 - 9:45  Hunter Lindgren, CRO\n9:45 - 10:30  Meera Rao, VP";
    expect(told(body, 'Marlstone - agenda for Thursday, December 3')).toBe('12-03T09:00');
  });
  test('`so um 10` is no Sunday', () => {
    expect(told('Wir telefonieren am Montag, dem 30. November, so um 16 Uhr.')).toBe('11-30T16:00');
  });
});
