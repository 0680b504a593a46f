import { describe, expect, test } from 'vitest';
import { textExtractor } from '../../../../lib/domain/understanding/extractors/text.ts';
import { context, mailOf } from '../text/mail-of.ts';

/** `2026-12-03T14:00–15:00 America/New_York`, one entry per interview. */
function stated(text: string, more: Parameters<typeof mailOf>[1] = {}, reading = context): readonly string[] {
  return textExtractor.extract(mailOf(text, more), reading).flatMap(({ when }) => {
    if (when === undefined) return [];
    const { localStart, localEnd, timezone, start } = when.value;
    const end = localEnd === null ? '' : `–${localEnd.slice(11, 16)}`;
    const zone = timezone ?? start;
    return [`${localStart.slice(0, 16)}${end}${zone === null ? '' : ` ${zone}`}`];
  });
}

const NY = 'America/New_York';
const LA = 'America/Los_Angeles';

// Written on Tuesday, 24 November 2026.
const english: readonly (readonly [text: string, expected: string])[] = [
  ['Your interview is on Thursday, December 3, 2026 from 2:00 to 3:00 PM ET.', `2026-12-03T14:00–15:00 ${NY}`],
  ['Your interview is on Thursday, December 3rd at 2pm.', '2026-12-03T14:00'],
  ['Your interview is on Thu, Dec 3 at 2:30 p.m. Eastern.', `2026-12-03T14:30 ${NY}`],
  ['Your interview is on 3 December 2026 at 14:00.', '2026-12-03T14:00'],
  ['Your interview is on the 3rd of December at 14:00 GMT.', '2026-12-03T14:00 UTC'],
  ['Your interview is on Thursday the 3rd of December, 2pm.', '2026-12-03T14:00'],
  ['Your interview is on Dec. 3 at 9:30a PT.', `2026-12-03T09:30 ${LA}`],
  ['Your interview is on Dec 3, 11am.', '2026-12-03T11:00'],
  ['Your interview is on 2026-12-03 at 14:00.', '2026-12-03T14:00'],
  ['Your interview is on 2026/12/03 at 2 PM.', '2026-12-03T14:00'],
  ['Your interview: Thursday, Dec 3, 2–3 PM ET.', `2026-12-03T14:00–15:00 ${NY}`],
  ['Your interview: Thursday, Dec 3, 2-2:45 PM.', '2026-12-03T14:00–14:45'],
  ['Your interview: Thursday, Dec 3, 11-1 PM.', '2026-12-03T11:00–13:00'],
  ['Your interview: Thursday, Dec 3, 11:30 - 12:15pm.', '2026-12-03T11:30–12:15'],
  ['Your interview: Thursday, December 3 from 10:30 to 11:15.', '2026-12-03T10:30–11:15'],
  ['Your interview: Thursday, December 3 from 2 to 3 pm.', '2026-12-03T14:00–15:00'],
  ['Your interview: December 3, 2pm until 3pm.', '2026-12-03T14:00–15:00'],
  ['Your interview: December 3 between 2 and 3pm.', '2026-12-03T14:00–15:00'],
  ['Your interview: December 3, 14:00-15:00.', '2026-12-03T14:00–15:00'],
  ['Your interview: December 3, 9:30 AM to 12:30 PM PST.', `2026-12-03T09:30–12:30 ${LA}`],
  ['Your interview is on December 3 at half past two.', '2026-12-03T14:30'],
  ['Your interview is on December 3 at noon.', '2026-12-03T12:00'],
  ['Your interview is on December 3 at 12 noon.', '2026-12-03T12:00'],
  ["Your interview is on December 3 at 2 o'clock.", '2026-12-03T14:00'],
  ['Your interview is on December 3 at quarter past three.', '2026-12-03T15:15'],
  ['Your interview is on December 3 at 2 in the afternoon.', '2026-12-03T14:00'],
  ['Your interview is on December 3 at 12:30 PM.', '2026-12-03T12:30'],
  ['Your interview is on December 3 at 12 AM.', '2026-12-03T00:00'],
  ['Your interview is on December 3 at 3 p.m. and will take an hour.', '2026-12-03T15:00–16:00'],
  ['Your 45-minute interview is set for December 3 at 2 PM.', '2026-12-03T14:00–14:45'],
  ['Your interview is on December 3 at 2 PM for half an hour.', '2026-12-03T14:00–14:30'],
  ['The interview is on December 3 at 2 PM and lasts 1.5 hours.', '2026-12-03T14:00–15:30'],
  ['The interview is on December 3 at 2 PM. The call will last 1 hour 15 minutes.', '2026-12-03T14:00–15:15'],
  ['The interview is on December 3 at 2 PM. Please join the call 10 minutes early.', '2026-12-03T14:00'],
  ['The interview is on December 3 at 2 PM. Give 24 hours notice before the call.', '2026-12-03T14:00'],
  ['Interview: Dec 3, 2pm ET / 11am PT', `2026-12-03T14:00 ${NY}`],
  ['Interview on Dec 3 at 14:00 CET (8:00 am EST)', '2026-12-03T14:00 Europe/Berlin'],
  ['Interview on Dec 3, 9:00 AM PST (12:00 PM EST)', `2026-12-03T09:00 ${LA}`],
  ['Interview on Dec 3 from 2:00 PM - 3:00 PM ET (11:00 AM - 12:00 PM PT)', `2026-12-03T14:00–15:00 ${NY}`],
  ['Interview next Tuesday at 3 PM', '2026-12-01T15:00'],
  ['Interview this Thursday at 3 PM', '2026-11-26T15:00'],
  ['Interview on Friday at 10am', '2026-11-27T10:00'],
  ['Interview on Monday, 10am', '2026-11-30T10:00'],
  ['Interview Tuesday of next week at 10am', '2026-12-01T10:00'],
  ['Interview next week on Wednesday at 10am', '2026-12-02T10:00'],
  ['Interview tomorrow at 10am', '2026-11-25T10:00'],
  ['Interview the day after tomorrow at 10am', '2026-11-26T10:00'],
  ['Interview today at 4pm', '2026-11-24T16:00'],
  ['Interview on the 14th at 4pm', '2026-12-14T16:00'],
  ['Interview on the 26th at 4pm', '2026-11-26T16:00'],
  ['Let us talk Fri at 4pm in an interview', '2026-11-27T16:00'],
  ['Interview on January 5 at 9am', '2027-01-05T09:00'],
  ['Interview on 12/3 at 9am', '2026-12-03T09:00'],
  ['Interview on 12/15/2026 at 9am', '2026-12-15T09:00'],
  ['Interview on 12/3/26 at 9am', '2026-12-03T09:00'],
  ['Interview on Thu 12/3 at 9:30a PT', `2026-12-03T09:30 ${LA}`],
  ['Interview on 15/12/2026 at 9am', '2026-12-15T09:00'],
  ["Interview on Dec 3 '26 at 9am", '2026-12-03T09:00'],
  ['Interview at 2pm ET on Thursday, December 3', `2026-12-03T14:00 ${NY}`],
  ['Interview from 2 to 3pm on Dec 3', '2026-12-03T14:00–15:00'],
  ['Interview Dec 3 at 2pm London time', '2026-12-03T14:00 Europe/London'],
  ['Interview Dec 3 at 2pm New York time', `2026-12-03T14:00 ${NY}`],
  ['Interview Dec 3 at 14:00 (Berlin)', '2026-12-03T14:00 Europe/Berlin'],
  ['Interview Dec 3 at 14:00 CEST', '2026-12-03T14:00 Europe/Berlin'],
  ['Interview Dec 3 at 14:00 BST', '2026-12-03T14:00 Europe/London'],
  ['Interview Dec 3 at 14:00 UTC', '2026-12-03T14:00 UTC'],
  ['Interview Dec 3 at 14:00 UTC+2', '2026-12-03T14:00 2026-12-03T12:00:00Z'],
  ['Interview Dec 3 at 14:00 GMT-5', '2026-12-03T14:00 2026-12-03T19:00:00Z'],
  ['Interview Dec 3 at 14:00 (UTC+05:30)', '2026-12-03T14:00 2026-12-03T08:30:00Z'],
  ['Interview Dec 3 at 14:00 (UTC-05:00) Eastern Time (US & Canada)', `2026-12-03T14:00 ${NY}`],
  ['Interview Dec 3 at 14:00 (Eastern Time - New York)', `2026-12-03T14:00 ${NY}`],
  ['Interview Dec 3 at 14:00 America/Chicago', '2026-12-03T14:00 America/Chicago'],
  ['Interview Dec 3 at 2pm CT', '2026-12-03T14:00 America/Chicago'],
  ['Interview Dec 3 at 2pm Mountain Time', '2026-12-03T14:00 America/Denver'],
  ['Interview Dec 3 at 2pm Pacific Standard Time', `2026-12-03T14:00 ${LA}`],
  ['Interview Dec 3 at 2pm est', `2026-12-03T14:00 ${NY}`],
  ['Interview Dec 3 at 2pm AEST', '2026-12-03T14:00 Australia/Sydney'],
  ['Interview Dec 3 at 2pm SGT', '2026-12-03T14:00 Asia/Singapore'],
  ['Interview Dec 3 at 2pm IST', '2026-12-03T14:00 Asia/Kolkata'],
  ['Interview Dec 3 at 2pm JST', '2026-12-03T14:00 Asia/Tokyo'],
  ['Interview Dec 3 at 2pm Central European Time', '2026-12-03T14:00 Europe/Berlin'],
  ['Interview Dec 3 at 2pm UK time', '2026-12-03T14:00 Europe/London'],
  ['Interview July 8, 2027 at 2pm EST', `2027-07-08T14:00 ${NY}`],
  ['Date: Thursday 3 Dec\nTime: 2–3pm ET\nWhere: Zoom', `2026-12-03T14:00–15:00 ${NY}`],
  ['Date: 3 December 2026\nTime: 14:00\nDuration: 45 minutes', '2026-12-03T14:00–14:45'],
  ['Time: 2:00 PM\nDate: Thursday, December 3\nWhere: Zoom', '2026-12-03T14:00'],
  ['Date: Thursday, December 3\nTime (ET): 2:00 PM - 3:00 PM', `2026-12-03T14:00–15:00 ${NY}`],
  ['When\nThursday Dec 3, 2026 ⋅ 2pm – 3pm (Eastern Time - New York)', `2026-12-03T14:00–15:00 ${NY}`],
  ['When: Thu Dec 3, 2026 2pm – 2:45pm (CST)', '2026-12-03T14:00–14:45 America/Chicago'],
  ['*When:* Thursday, December 3, 2026, 10:00 AM', '2026-12-03T10:00'],
  ['Start: December 3, 2026 2:00 PM\nEnd: December 3, 2026 3:00 PM', '2026-12-03T14:00–15:00'],
  ['Interview: Thu Dec 3, 2026 2:00 PM - Thu Dec 3, 2026 3:00 PM', '2026-12-03T14:00–15:00'],
  ['Date | Thursday, December 3\nTime | 2:00 PM', '2026-12-03T14:00'],
  [
    'Please find the schedule for December 3, 2026:\n\n10:00 - 10:45 AM: Dana Whitfield\n10:45 - 11:30 AM: Raj Patel\n12:30 - 1:15 PM: Lee Chen',
    '2026-12-03T10:00–13:15',
  ],
  [
    'Your interview has been moved from Tuesday, Dec 1 at 2pm ET to Thursday, December 3 at 4pm ET.',
    `2026-12-03T16:00 ${NY}`,
  ],
  ['Your interview, originally scheduled for Dec 1 at 2pm, will now be on Dec 3 at 4pm.', '2026-12-03T16:00'],
  ['Please confirm by Friday, Nov 27. Your interview is on Dec 3 at 11am.', '2026-12-03T11:00'],
  ['We received your application on November 20. Your interview is on Dec 3 at 11am.', '2026-12-03T11:00'],
  ['Your interview is on Dec 3 at 11am. We will decide by December 14.', '2026-12-03T11:00'],
  ['Your interview is on Dec 3 at 11am. Please arrive at 10:45 am at reception.', '2026-12-03T11:00'],
  ["You're confirmed for Dec 3 at 11am. If this time doesn't work, let me know.", '2026-12-03T11:00'],
  ['We have you scheduled for Thursday,\nDecember 3 at 11am.', '2026-12-03T11:00'],
  ['Your interview is on December 3 at 2pm\u202fET.', `2026-12-03T14:00 ${NY}`],
  ['Your interview is on December 3 at 10 a.m. ET and we look forward to it.', `2026-12-03T10:00 ${NY}`],
];

const german: typeof english = [
  ['Ihr Vorstellungsgespräch findet am Donnerstag, 3. Dezember 2026 um 14:00 Uhr statt.', '2026-12-03T14:00'],
  ['Ihr Gespräch findet am Donnerstag, den 3. Dezember, um 14 Uhr statt.', '2026-12-03T14:00'],
  ['Wir laden Sie zum Gespräch am 03.12.2026 um 14:30 Uhr ein.', '2026-12-03T14:30'],
  ['Wir laden Sie zum Gespräch am Do., 3.12. um 14.30 Uhr ein.', '2026-12-03T14:30'],
  ['Termin: 03.12.2026, 14-15 Uhr', '2026-12-03T14:00–15:00'],
  ['Termin: Donnerstag, 03.12.26, 14:00 - 15:30 Uhr', '2026-12-03T14:00–15:30'],
  ['Das Gespräch ist am 3. Dezember von 10 bis 11 Uhr.', '2026-12-03T10:00–11:00'],
  ['Das Gespräch ist am 3. Dezember von 10.00 bis 11.30 Uhr (MEZ).', '2026-12-03T10:00–11:30 Europe/Berlin'],
  ['Datum: 3. Dezember 2026\nUhrzeit: 9:00 Uhr\nOrt: Berlin', '2026-12-03T09:00'],
  ['Das Gespräch mit uns ist am Freitag um 10 Uhr.', '2026-11-27T10:00'],
  ['Das Gespräch mit Ihnen ist morgen um 10 Uhr.', '2026-11-25T10:00'],
  ['Das Gespräch ist am kommenden Montag um 9:30 Uhr.', '2026-11-30T09:30'],
  ['Das Gespräch ist nächste Woche am Mittwoch um 9:30 Uhr.', '2026-12-02T09:30'],
  ['Das Gespräch ist am 3. Dezember um halb drei.', '2026-12-03T14:30'],
  ['Das Gespräch ist am 3. Dezember um 14 Uhr und dauert etwa 45 Minuten.', '2026-12-03T14:00–14:45'],
  ['Das Gespräch ist am 3. Dezember um 14 Uhr. Für das Gespräch planen wir eine Stunde ein.', '2026-12-03T14:00–15:00'],
  ['Der Termin wurde vom 1. Dezember um 10 Uhr auf den 3. Dezember um 11 Uhr verschoben.', '2026-12-03T11:00'],
  ['Bitte bestätigen Sie bis zum 27.11.2026. Das Gespräch ist am 3. Dezember um 14 Uhr.', '2026-12-03T14:00'],
  ['Das Gespräch ist am 5. Januar um 11 Uhr bei uns.', '2027-01-05T11:00'],
  ['Das Gespräch ist am 10. März 2027 um 11 Uhr Berliner Zeit.', '2027-03-10T11:00 Europe/Berlin'],
];

const french: typeof english = [
  ['Nous vous confirmons votre entretien le jeudi 3 décembre 2026 à 14h30.', '2026-12-03T14:30'],
  ['Votre entretien aura lieu le jeudi 3 décembre à 14h.', '2026-12-03T14:00'],
  ['Votre entretien aura lieu le 3 décembre 2026 de 14h00 à 15h00.', '2026-12-03T14:00–15:00'],
  ['Votre entretien aura lieu le 3 décembre de 14h à 15h30.', '2026-12-03T14:00–15:30'],
  ['Votre entretien aura lieu le 1er décembre à 9 heures avec nous.', '2026-12-01T09:00'],
  ['Votre entretien aura lieu le 03/12/2026 à 10:00.', '2026-12-03T10:00'],
  ['Votre entretien aura lieu demain à 10h00 dans nos bureaux.', '2026-11-25T10:00'],
  ['Votre entretien aura lieu vendredi à 10h15 dans nos bureaux.', '2026-11-27T10:15'],
  ['Votre entretien aura lieu mardi prochain à 10h dans nos bureaux.', '2026-12-01T10:00'],
  ['Votre entretien aura lieu le 3 décembre à midi chez nous.', '2026-12-03T12:00'],
  ['Date : jeudi 3 décembre 2026\nHeure : 14h00\nLieu : Paris', '2026-12-03T14:00'],
  ['Votre entretien est le 3 décembre à 14h (heure de Paris).', '2026-12-03T14:00 Europe/Paris'],
  ["Votre entretien est le 3 décembre à 14h, pour une durée d'une heure.", '2026-12-03T14:00–15:00'],
  ["Merci de confirmer avant le 27 novembre. L'entretien est le 3 décembre à 14h.", '2026-12-03T14:00'],
  ['Votre entretien est déplacé du 1er décembre à 10h au 3 décembre à 11h.', '2026-12-03T11:00'],
  ['Votre entretien aura lieu le mercredi 6 janvier à 11h.', '2027-01-06T11:00'],
];

const spanish: typeof english = [
  ['Su entrevista será el jueves 3 de diciembre de 2026 a las 15:00.', '2026-12-03T15:00'],
  ['Tu entrevista es el jueves, 3 de diciembre, a las 3 de la tarde.', '2026-12-03T15:00'],
  ['Tu entrevista es el 3 de diciembre a las 10:30 de la mañana.', '2026-12-03T10:30'],
  ['Tu entrevista es el 3/12/2026 de 10:00 a 11:00.', '2026-12-03T10:00–11:00'],
  ['Tu entrevista es el 3 de diciembre a las 15:00 h (hora de Madrid).', '2026-12-03T15:00 Europe/Madrid'],
  ['Tu entrevista es mañana a las 10:00 en nuestra oficina.', '2026-11-25T10:00'],
  ['La entrevista es el viernes a las 12:00 con nosotros.', '2026-11-27T12:00'],
  ['La entrevista es el próximo martes a las 12:00 con nosotros.', '2026-12-01T12:00'],
  ['Fecha: jueves 3 de diciembre de 2026\nHora: 16:00\nLugar: Calle Mayor 5', '2026-12-03T16:00'],
  ['La entrevista será el 3 de diciembre al mediodía con el equipo.', '2026-12-03T12:00'],
  ['La entrevista será el 3 de diciembre a las 16:00 y durará 45 minutos.', '2026-12-03T16:00–16:45'],
  ['La entrevista se ha cambiado del 1 de diciembre a las 10:00 al 3 de diciembre a las 11:00.', '2026-12-03T11:00'],
];

const dutch: typeof english = [
  ['Je gesprek staat gepland op donderdag 3 december om 14.00 uur.', '2026-12-03T14:00'],
  ['Je gesprek is op donderdag 3 december 2026 van 14:00 tot 15:00 uur.', '2026-12-03T14:00–15:00'],
  ['Je gesprek is op 03-12-2026 om 10 uur.', '2026-12-03T10:00'],
  ['Je gesprek is morgen om 10.30 uur bij ons.', '2026-11-25T10:30'],
  ['Je gesprek is op vrijdag om 9:00 bij ons op kantoor.', '2026-11-27T09:00'],
  ['Je gesprek is aanstaande maandag om 9:00 bij ons op kantoor.', '2026-11-30T09:00'],
  ['Je gesprek is op 3 december om half drie bij ons.', '2026-12-03T14:30'],
  ['Datum: donderdag 3 december 2026\nTijd: 13:30 - 14:30 uur\nLocatie: Utrecht', '2026-12-03T13:30–14:30'],
  ['Je gesprek is op 3 december om 14 uur en duurt een uur.', '2026-12-03T14:00–15:00'],
  ['Het gesprek is verplaatst van 1 december om 10 uur naar 3 december om 11 uur.', '2026-12-03T11:00'],
];

const portuguese: typeof english = [
  ['Sua entrevista está agendada para quinta-feira, 3 de dezembro de 2026, às 14h.', '2026-12-03T14:00'],
  ['Sua entrevista será no dia 3 de dezembro às 14:30.', '2026-12-03T14:30'],
  ['Sua entrevista será no dia 03/12/2026 das 14h às 15h.', '2026-12-03T14:00–15:00'],
  ['Sua entrevista será amanhã às 10h com a nossa equipe.', '2026-11-25T10:00'],
  ['Sua entrevista será na sexta-feira às 9h30 com a nossa equipe.', '2026-11-27T09:30'],
  ['Sua entrevista será na próxima terça-feira às 9h30 com a nossa equipe.', '2026-12-01T09:30'],
  ['Data: quinta-feira, 3 de dezembro\nHorário: 15h00\nLocal: São Paulo', '2026-12-03T15:00'],
  ['Sua entrevista será no dia 3 de dezembro às 2 da tarde.', '2026-12-03T14:00'],
  ['Sua entrevista será no dia 3 de dezembro às 14h (horário de Brasília).', '2026-12-03T14:00 America/Sao_Paulo'],
  ['A entrevista será no dia 3 de dezembro às 14h e terá duração de uma hora.', '2026-12-03T14:00–15:00'],
];

const italian: typeof english = [
  ['Il colloquio è fissato per giovedì 3 dicembre 2026 alle ore 14.30.', '2026-12-03T14:30'],
  ['Il colloquio si terrà giovedì 3 dicembre alle 14:30.', '2026-12-03T14:30'],
  ['Il colloquio si terrà il 3 dicembre dalle 14:00 alle 15:00.', '2026-12-03T14:00–15:00'],
  ['Il colloquio si terrà il 03/12/2026 alle ore 10.', '2026-12-03T10:00'],
  ['Il colloquio si terrà domani alle 10:00 presso la nostra sede.', '2026-11-25T10:00'],
  ['Il colloquio si terrà venerdì alle 10:00 presso la nostra sede.', '2026-11-27T10:00'],
  ['Data: giovedì 3 dicembre 2026\nOra: 15:00\nLuogo: Milano', '2026-12-03T15:00'],
  ['Il colloquio si terrà il 3 dicembre a mezzogiorno presso di noi.', '2026-12-03T12:00'],
  ["Il colloquio si terrà il 3 dicembre alle 15:00 e durerà un'ora.", '2026-12-03T15:00–16:00'],
  ['Il colloquio è stato spostato dal 1 dicembre alle 10:00 al 3 dicembre alle 11:00.', '2026-12-03T11:00'],
];

/** Times to choose from, deadlines, and mails without any: no interview. */
const silent: readonly string[] = [
  'Are you free Thursday at 2pm or Friday at 3pm?',
  'Which of these times works for you?\n- Tue Dec 1, 2pm ET\n- Wed Dec 2, 10am ET',
  'Please let me know your availability for a call next week. I have Tuesday at 10am or Wednesday at 2pm.',
  'Would Thursday, December 3 at 2pm work for you?',
  'Could you do Dec 3 at 2pm or Dec 4 at 3pm?',
  'Please pick a slot: Dec 3 at 2pm, Dec 4 at 3pm, Dec 5 at 4pm.',
  'Thank you for applying. We received your application on November 20 at 10:15 am.',
  'Please submit your application by December 3, 5pm.',
  'The position was posted on November 3, 2026. Applications close December 3.',
  'Welche der folgenden Termine passt Ihnen?\n- 1.12.2026, 10 Uhr\n- 2.12.2026, 11 Uhr',
  'Passt es Ihnen am Donnerstag um 14 Uhr oder am Freitag um 10 Uhr?',
  'Seriez-vous disponible jeudi à 14h ou vendredi à 10h ?',
  '¿Te vendría bien el jueves a las 10:00 o el viernes a las 11:00?',
  'Schikt het donderdag om 10:00 of vrijdag om 11:00?',
  'Você estaria disponível quinta-feira às 10h ou sexta-feira às 11h?',
  'Sarebbe disponibile giovedì alle 10:00 o venerdì alle 11:00?',
  'We are open 24/7 and 3 of our 12 teams are hiring.',
  'Thanks for the nice chat, Maya.',
];

describe('the time of an interview in prose', () => {
  test.each(english)('%s', (text, expected) => expect(stated(text)).toEqual([expected]));
  test.each(german)('%s', (text, expected) => expect(stated(text)).toEqual([expected]));
  test.each(french)('%s', (text, expected) => expect(stated(text)).toEqual([expected]));
  test.each(spanish)('%s', (text, expected) => expect(stated(text)).toEqual([expected]));
  test.each(dutch)('%s', (text, expected) => expect(stated(text)).toEqual([expected]));
  test.each(portuguese)('%s', (text, expected) => expect(stated(text)).toEqual([expected]));
  test.each(italian)('%s', (text, expected) => expect(stated(text)).toEqual([expected]));
  test.each(silent)('no interview: %s', (text) => expect(stated(text)).toEqual([]));
});
