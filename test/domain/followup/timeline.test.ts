import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readTimeline, readTimelineWords } from '../../../lib/domain/followup/timeline.ts';

/** The interview ends on Thursday, 3 December 2026, 15:00 in New York. */
const from = { instant: '2026-12-03T20:00:00Z', timezone: 'America/New_York' };

const told: readonly (readonly [text: string, phrase: string, by: string])[] = [
  ["You'll hear from us within ten days.", 'within ten days', '2026-12-13'],
  ['We will get back to you in about a week.', 'in about a week', '2026-12-10'],
  ["We'll be in touch by the 14th.", 'by the 14th', '2026-12-14'],
  ['You should hear from us early next week.', 'early next week', '2026-12-08'],
  ['We expect to decide by the end of the month.', 'by the end of the month', '2026-12-31'],
  ['We aim to make a decision within two to three weeks.', 'within two to three weeks', '2026-12-24'],
  ["We'll let you know by Friday.", 'by Friday', '2026-12-04'],
  ["We'll follow up next week.", 'next week', '2026-12-11'],
  ["We'll get back to you within 5 business days.", 'within 5 business days', '2026-12-10'],
  ["We'll get back to you in 10 working days.", 'in 10 working days', '2026-12-17'],
  ['Our team will reach out in 2-3 weeks.', 'in 2-3 weeks', '2026-12-24'],
  ["We'll let you know by end of day Friday.", 'by end of day Friday', '2026-12-04'],
  ['You will hear from us by December 14.', 'by December 14', '2026-12-14'],
  ['You will hear from us no later than 14 December.', 'no later than 14 December', '2026-12-14'],
  ['A decision will be made the week of December 14.', 'the week of December 14', '2026-12-18'],
  ['You can expect to hear back within 48 hours.', 'within 48 hours', '2026-12-05'],
  ['We will make a final decision by mid-December.', 'by mid-December', '2026-12-15'],
  ["We'll be in touch in a couple of weeks.", 'in a couple of weeks', '2026-12-17'],
  ['You can expect an update by the end of next week.', 'by the end of next week', '2026-12-11'],
  ['Expect feedback by the end of this week.', 'by the end of this week', '2026-12-04'],
  ["We'll get back to you early next month.", 'early next month', '2027-01-10'],
  ['Final decisions will be made by the end of January.', 'by the end of January', '2027-01-31'],
  ["You'll hear back within a month.", 'within a month', '2027-01-03'],
  ['It usually takes us two weeks to make a decision.', 'takes us two weeks', '2026-12-17'],
  ["We'll update you on Monday.", 'on Monday', '2026-12-07'],
  ["We'll update you tomorrow.", 'tomorrow', '2026-12-04'],
  ["Please bring an ID. We'll be in touch within three days.", 'within three days', '2026-12-06'],
  ["If you haven't heard from us by December 18, please write to me.", 'by December 18', '2026-12-18'],
  ["We'll be in touch within a fortnight.", 'within a fortnight', '2026-12-17'],
  ["You'll hear from our team by 12/14.", 'by 12/14', '2026-12-14'],
  // German
  ['Sie hören innerhalb von zehn Tagen von uns.', 'innerhalb von zehn Tagen', '2026-12-13'],
  ['Wir melden uns bis zum 14. Dezember bei Ihnen.', 'bis zum 14. Dezember', '2026-12-14'],
  ['Wir melden uns bis zum 14.12.2026 bei Ihnen.', 'bis zum 14.12.2026', '2026-12-14'],
  ['Wir melden uns Anfang nächster Woche.', 'Anfang nächster Woche', '2026-12-08'],
  ['Wir melden uns in etwa einer Woche bei Ihnen.', 'in etwa einer Woche', '2026-12-10'],
  ['Eine Rückmeldung erhalten Sie innerhalb von 5 Werktagen.', 'innerhalb von 5 Werktagen', '2026-12-10'],
  ['Wir geben Ihnen bis Ende des Monats Bescheid.', 'bis Ende des Monats', '2026-12-31'],
  ['Wir melden uns nächste Woche bei Ihnen.', 'nächste Woche', '2026-12-11'],
  ['Wir entscheiden in den nächsten zwei bis drei Wochen.', 'in den nächsten zwei bis drei Wochen', '2026-12-24'],
  ['Wir melden uns bis Freitag bei dir.', 'bis Freitag', '2026-12-04'],
  // French
  ["Nous reviendrons vers vous d'ici une semaine.", "d'ici une semaine", '2026-12-10'],
  ['Nous reviendrons vers vous sous 10 jours.', 'sous 10 jours', '2026-12-13'],
  ['Vous aurez de nos nouvelles avant la fin du mois.', 'avant la fin du mois', '2026-12-31'],
  ['Nous vous recontacterons dans les 5 jours ouvrés.', 'dans les 5 jours ouvrés', '2026-12-10'],
  ['Nous reviendrons vers vous la semaine prochaine.', 'la semaine prochaine', '2026-12-11'],
  ['Nous vous donnerons une réponse avant le 14 décembre.', 'avant le 14 décembre', '2026-12-14'],
  ['Nous vous ferons un retour en début de semaine prochaine.', 'en début de semaine prochaine', '2026-12-08'],
  // Spanish
  ['Te daremos una respuesta en diez días.', 'en diez días', '2026-12-13'],
  ['Nos pondremos en contacto contigo la próxima semana.', 'la próxima semana', '2026-12-11'],
  ['Le informaremos de la decisión antes del 14 de diciembre.', 'antes del 14 de diciembre', '2026-12-14'],
  ['Tendrás noticias nuestras en unas dos semanas.', 'en unas dos semanas', '2026-12-17'],
  ['Te daremos una respuesta en 5 días hábiles.', 'en 5 días hábiles', '2026-12-10'],
  ['Te avisaremos a finales de mes.', 'a finales de mes', '2026-12-31'],
  // Dutch
  ['Je hoort binnen tien dagen van ons.', 'binnen tien dagen', '2026-12-13'],
  ['We laten je uiterlijk vrijdag iets weten.', 'uiterlijk vrijdag', '2026-12-04'],
  ['We nemen begin volgende week contact met je op.', 'begin volgende week', '2026-12-08'],
  ['Je hoort binnen 5 werkdagen van ons.', 'binnen 5 werkdagen', '2026-12-10'],
  ['We nemen binnen twee weken een beslissing.', 'binnen twee weken', '2026-12-17'],
  // Portuguese
  ['Daremos um retorno em até 5 dias úteis.', 'em até 5 dias úteis', '2026-12-10'],
  ['Você receberá uma resposta na próxima semana.', 'na próxima semana', '2026-12-11'],
  ['Entraremos em contato dentro de duas semanas.', 'dentro de duas semanas', '2026-12-17'],
  ['Daremos uma resposta até o dia 14 de dezembro.', 'até o dia 14 de dezembro', '2026-12-14'],
  // Italian
  ['Le faremo sapere entro dieci giorni.', 'entro dieci giorni', '2026-12-13'],
  ['Vi contatteremo entro la fine del mese.', 'entro la fine del mese', '2026-12-31'],
  ['Ti faremo sapere entro il 14 dicembre.', 'entro il 14 dicembre', '2026-12-14'],
  ["Ti ricontatteremo all'inizio della prossima settimana.", "all'inizio della prossima settimana", '2026-12-08'],
  ['Riceverà un riscontro entro 5 giorni lavorativi.', 'entro 5 giorni lavorativi', '2026-12-10'],
];

const silent: readonly string[] = [
  'Please confirm by Friday.',
  'Please let us know by Friday if this works.',
  'Could you reply by December 1 with your availability?',
  'Kindly submit the take-home task within five days so that we can get feedback to you.',
  'We will be in touch within two days to schedule the next interview.',
  'We will send you the calendar invite by Friday and follow up.',
  'We will be in touch in the coming days.',
  "We'll get back to you in a few days.",
  "We'll be in touch soon.",
  "You'll hear from us shortly.",
  'The interview is on December 3 at 2pm.',
  'We have been building data tools for ten years.',
  'The interview takes one hour.',
  'Bitte bestätigen Sie den Termin bis Freitag.',
  'Wir melden uns in Kürze.',
  'Wir melden uns in den nächsten Tagen.',
  'Merci de confirmer avant vendredi.',
  'Nous reviendrons vers vous prochainement.',
  'Por favor, confirma tu asistencia antes del viernes.',
  'Graag horen we voor vrijdag of dit past.',
  'Por favor, confirme até sexta-feira.',
  'Per favore confermi entro venerdì.',
];

const words: readonly (readonly [words: string, by: string])[] = [
  ['about a week', '2026-12-10'],
  ['in about a week', '2026-12-10'],
  ['10 days', '2026-12-13'],
  ['Friday', '2026-12-04'],
  ['by next Friday', '2026-12-11'],
  ['the 14th', '2026-12-14'],
  ['Dec 14', '2026-12-14'],
  ['December 14, 2026', '2026-12-14'],
  ['2026-12-14', '2026-12-14'],
  ['next week', '2026-12-11'],
  ['two weeks', '2026-12-17'],
  ['2-3 weeks', '2026-12-24'],
  ['within a month', '2027-01-03'],
  ['end of the month', '2026-12-31'],
  ['5 business days', '2026-12-10'],
  ['tomorrow', '2026-12-04'],
  ['early January', '2027-01-10'],
  ['they said they would decide in ten days', '2026-12-13'],
  ['in einer Woche', '2026-12-10'],
  ['nächste Woche', '2026-12-11'],
  ['une semaine', '2026-12-10'],
  ['una semana', '2026-12-10'],
  ['twee weken', '2026-12-17'],
  ['duas semanas', '2026-12-17'],
  ['due settimane', '2026-12-17'],
];

describe('the decision date in prose', () => {
  test.each(told)('%s', (text, phrase, by) => expect(readTimeline(text, from)).toEqual({ phrase, by }));
  test.each(silent)('none: %s', (text) => expect(readTimeline(text, from)).toBeNull());

  test('it is found between other sentences, across a wrapped line', () => {
    const mail =
      'Hi Maya,\n\nThanks for today. Please send your references by Monday. You will hear\nfrom us within two weeks.\n\nBest,\nLena';
    expect(readTimeline(mail, from)).toEqual({ phrase: 'within two weeks', by: '2026-12-17' });
  });

  test('days are counted on the employer’s clock', () => {
    const late = { instant: '2026-12-04T02:00:00Z', timezone: 'America/New_York' };
    expect(readTimeline('You will hear from us within ten days.', late)?.by).toBe('2026-12-13');
    expect(readTimeline('You will hear from us within ten days.', { ...late, timezone: 'Europe/Paris' })?.by).toBe(
      '2026-12-14',
    );
  });

  test('business days skip the weekend, from a Saturday too', () => {
    const saturday = { instant: '2026-12-05T17:00:00Z', timezone: 'America/New_York' };
    expect(readTimeline('We will get back to you within 1 business day.', saturday)?.by).toBe('2026-12-07');
    expect(readTimeline('We will get back to you within 5 business days.', saturday)?.by).toBe('2026-12-11');
  });

  test('the end of February, and of the year', () => {
    const end = { instant: '2027-12-30T15:00:00Z', timezone: 'Europe/Berlin' };
    expect(readTimeline('Wir melden uns Anfang nächster Woche.', end)?.by).toBe('2028-01-04');
    expect(readTimelineWords('end of February', end)?.by).toBe('2028-02-29');
  });
});

describe('the user’s own words', () => {
  test.each(words)('%s', (text, by) => expect(readTimelineWords(text, from)?.by).toBe(by));
  test.each(['soon', 'a few days', 'no idea', '', '   ', 'they did not say'])('none: %s', (text) =>
    expect(readTimelineWords(text, from)).toBeNull(),
  );
});

describe('open input', () => {
  test('nothing throws, and no day lies before the interview', () => {
    const piece = fc.constantFrom(
      'within',
      'ten',
      'days',
      'we',
      'decide',
      'by',
      '31',
      'february',
      'the',
      'week',
      '99',
      '.',
      '\n',
      'hear from us',
      'bis',
      'ende',
      'monats',
      '-',
      'é',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ maxLength: 300 }),
          fc.array(piece, { maxLength: 40 }).map((parts) => parts.join(' ')),
        ),
        (text) => {
          for (const found of [readTimeline(text, from), readTimelineWords(text, from)]) {
            if (found === null) continue;
            expect(found.by >= '2026-12-03').toBe(true);
            expect(text.normalize('NFC').replace(/\s+/g, ' ')).toContain(found.phrase);
          }
        },
      ),
      { numRuns: 500 },
    );
  });
});
