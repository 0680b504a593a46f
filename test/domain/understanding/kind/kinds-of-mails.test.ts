import { describe, expect, test } from 'vitest';
import { readInterviews } from '../../../../lib/domain/understanding/read-interviews.ts';
import { context, mailOf } from '../text/mail-of.ts';

/** A person writes, or a machine. */
const P = 'olivia@brightwave.example';
const R = 'no-reply@notify.example';

describe('the kind of a mail that the whole reader tells', () => {
  test.each([
    [
      'availability',
      P,
      'Interview',
      'Hi Maya, we can offer Tuesday, Dec 1 at 2 PM, Wednesday, Dec 2 at 10 AM or Thursday, Dec 3 at 4 PM. Which works best?',
    ],
    [
      'availability',
      P,
      'Interview',
      'Hi Maya, would Tuesday, December 1 at 2:00 PM suit you for an interview? Let me know and I will send the invite.',
    ],
    [
      'availability',
      P,
      'Gespräch',
      'Hallo Maya, würde Ihnen Dienstag, 1. Dezember um 14 Uhr oder Mittwoch, 2. Dezember um 10 Uhr passen?',
    ],
    ['availability', P, 'Gespräch', 'Hallo Maya, hättest du am Dienstag, 1. Dezember um 14 Uhr Zeit für ein Gespräch?'],
    [
      'availability',
      P,
      'Entretien',
      'Bonjour, seriez-vous disponible mardi 1er décembre à 14h ou mercredi 2 décembre à 10h ?',
    ],
    [
      'availability',
      P,
      'Entrevista',
      'Hola Maya, ¿te vendría bien el martes 1 de diciembre a las 14:00 o el miércoles a las 10:00?',
    ],
    [
      'availability',
      P,
      'Colloquio',
      'Ciao Maya, saresti disponibile martedì 1 dicembre alle 14 o mercoledì 2 alle 10?',
    ],
    [
      'availability',
      P,
      'Entrevista',
      'Olá Maya, você teria disponibilidade na terça, 1 de dezembro, às 14h ou na quarta às 10h?',
    ],
    ['availability', P, 'Gesprek', 'Hoi Maya, komt dinsdag 1 december om 14 uur of woensdag om 10 uur je uit?'],
    [
      'invitation',
      P,
      'Interview',
      'Hi Maya, I have booked you in for Tuesday, December 1 at 2:00 PM. Let me know if that does not work.',
    ],
    [
      'invitation',
      P,
      'Interview',
      'Hi Maya, please let me know if you have questions. Your interview is Tuesday, December 1 at 2:00 PM ET.',
    ],
    [
      'invitation',
      P,
      'Interview',
      'Hi Maya, Tuesday Dec 1 at 2pm works great. Talk then! What is the best number to reach you?',
    ],
    [
      'invitation',
      P,
      'Re: times',
      'Perfect, let us go with Tuesday, December 1 at 2:00 PM. I will send an invite shortly.',
    ],
    [
      'invitation',
      P,
      'Terminbestätigung',
      'Hallo Maya, super, dann halten wir Dienstag, 1. Dezember, 14 Uhr fest. Ich freue mich!',
    ],
    [
      'invitation',
      P,
      'Entretien',
      'Parfait, rendez-vous mardi 1er décembre à 14h dans nos locaux. Pouvez-vous apporter votre CV ?',
    ],
    [
      'invitation',
      P,
      'Entrevista',
      'Perfecto, quedamos el martes 1 de diciembre a las 14:00. ¿Me confirmas tu teléfono?',
    ],
    [
      'update',
      P,
      'Interview',
      'Hi Maya, Dana is travelling, so we now have you down for Wednesday, December 2 at 3 PM instead.',
    ],
    ['update', P, 'New time', 'Old time: Tuesday, December 1, 2 PM. New time: Wednesday, December 2, 3 PM.'],
    [
      'update',
      P,
      'Interview',
      'Apologies, the interview on December 1 at 2 PM will start 30 minutes later, at 2:30 PM.',
    ],
    [
      'update',
      P,
      'Interview',
      'Quick correction: your interview is on Wednesday, December 2 at 3 PM, not Tuesday as I wrote.',
    ],
    [
      'update',
      P,
      'Interview location',
      'Your interview on Tuesday, December 1 at 2 PM will now be by video instead of in person.',
    ],
    ['update', P, 'Neuer Link', 'Der Link für unser Gespräch am Dienstag, 1. Dezember um 14 Uhr hat sich geändert.'],
    [
      'update',
      P,
      'Änderung',
      'leider muss ich unser Gespräch um eine Stunde nach hinten schieben: Dienstag, 1. Dezember, 15 Uhr.',
    ],
    ['update', P, 'Contretemps', 'Nous devons repousser votre entretien au mercredi 2 décembre à 15h.'],
    ['update', P, 'Cambio de hora', 'La entrevista se ha adelantado al martes 1 de diciembre a las 12:00.'],
    ['update', P, 'Cambio orario', 'Il colloquio slitta a mercoledì 2 dicembre alle 15.'],
    ['update', P, 'Mudança', 'Sua entrevista mudou para quarta-feira, 2 de dezembro, às 15h.'],
    ['update', P, 'Wijziging', 'Het gesprek gaat naar woensdag 2 december om 15 uur.'],
    [
      'cancellation',
      P,
      'Interview',
      'Hi Maya, we have to cancel the interview on Tuesday, December 1 at 2 PM. We will find a new date.',
    ],
    [
      'cancellation',
      P,
      'Absage Termin',
      'der Termin am Dienstag, 1. Dezember um 14 Uhr fällt leider aus. Wir melden uns mit einem neuen Termin.',
    ],
    ['cancellation', P, 'Annulation', 'L’entretien du mardi 1er décembre à 14h n’aura pas lieu.'],
    ['cancellation', P, 'Cancelación', 'La entrevista del martes 1 de diciembre a las 14:00 queda suspendida.'],
    ['cancellation', P, 'Annullamento', 'Il colloquio di martedì 1 dicembre alle 14 non si terrà.'],
    ['cancellation', P, 'Cancelamento', 'A entrevista de terça, 1 de dezembro, às 14h foi desmarcada.'],
    [
      'rejection',
      P,
      'Interview',
      'Thanks again for coming in on Tuesday, November 17 at 2 PM. We will not be taking your application further.',
    ],
    [
      'rejection',
      P,
      'Absage',
      'vielen Dank für das Gespräch am 17. November um 14 Uhr. Leider haben wir uns anders entschieden.',
    ],
    [
      'rejection',
      P,
      'Candidature',
      'Suite à notre entretien du 17 novembre à 14h, nous avons choisi un autre candidat.',
    ],
    ['offer', P, 'Offer', 'We are delighted to offer you the position. Please reply by Tuesday, December 1 at 5 PM.'],
    [
      'offer',
      P,
      'Vertragsangebot',
      'Gern bieten wir Ihnen die Stelle an. Bitte antworten Sie bis 1. Dezember, 17 Uhr.',
    ],
    [
      'other',
      R,
      'Your interview prep starts now',
      'Join our free workshop on December 1 at 2 PM: how to answer tough interview questions.',
    ],
    ['other', R, 'Timesheet reminder', 'Please submit your timesheet by Tuesday, December 1 at 5 PM.'],
    ['other', R, 'Application deadline', 'Applications for the Data Engineer role close on December 1 at 5 PM.'],
    ['other', P, 'Payroll', 'Hi Maya, quick meeting with payroll on Tuesday, December 1 at 2 PM about your tax form.'],
    ['other', P, 'Performance review', 'Your annual performance review is on Tuesday, December 1 at 2 PM.'],
    ['other', R, 'Career fair', 'Meet 40 employers on December 1 at 10 AM. Register today for the career fair.'],
    [
      'other',
      R,
      'Thanks for applying',
      'Thank you for applying to Quillworks. The vacancy closes on December 1 at 5 PM and we will be in touch after that.',
    ],
    [
      'invitation',
      R,
      'Assessment centre',
      'You are invited to our assessment centre on Tuesday, December 1 at 9:00 AM at Harbour House.',
    ],
    [
      'invitation',
      P,
      'Trial shift',
      'Can you come in for a trial shift on Tuesday, December 1 at 10 AM? Dana will show you around.',
    ],
    ['invitation', P, 'Probearbeiten', 'Wir laden Sie zum Probearbeiten am Dienstag, 1. Dezember um 8 Uhr ein.'],
  ])('%s %#', (kind, address, subject, text) => {
    const mail = mailOf(text, { subject, from: { name: 'Olivia Brandt', address } });
    const read = readInterviews(mail, { forwarder: null, note: '' }, { ...context, now: '2026-11-24T16:00:00Z' });
    expect(read.map((one) => one.kind)).toEqual([kind]);
  });
});
