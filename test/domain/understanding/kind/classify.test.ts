import { describe, expect, test } from 'vitest';
import type { OriginalMail } from '../../../../lib/domain/mail/forward.ts';
import { classifyMail } from '../../../../lib/domain/understanding/kind/classify.ts';
import { writtenTexts } from '../../../corpus/learn/kind-texts.ts';
import { expectLinear } from '../../../linear.ts';

const mail = (subject: string, text: string): OriginalMail => ({
  from: { name: null, address: 'olivia@brightwave.example' },
  replyTo: [],
  to: [],
  cc: [],
  subject,
  date: '2026-12-01T09:00:00Z',
  dateOffset: null,
  localDate: null,
  text,
  html: null,
  calendars: [],
  headers: [],
});
const kindOf = (subject: string, text: string) => classifyMail(mail(subject, text)).kind;

describe('mails that the judge never learned from', () => {
  test.each([
    [
      'rejection',
      'Kitchen hand',
      'Hi Jo, we have given the kitchen hand job to another applicant. Thanks for coming in.',
    ],
    ['rejection', 'Your application', 'I am sorry to say that you were not chosen this time. We wish you well.'],
    ['rejection', 'Ihre Bewerbung', 'Leider haben wir uns im Auswahlverfahren für eine andere Person entschieden.'],
    ['rejection', 'Candidature', 'Après réflexion, votre candidature n’a malheureusement pas été retenue.'],
    [
      'offer',
      'Good news',
      'We are so pleased to offer you the job. The contract is attached, please sign it by Monday.',
    ],
    ['offer', 'Zusage', 'Wir freuen uns, dir die Stelle anbieten zu können. Der Vertrag liegt bei.'],
    ['offer', 'Oferta', 'Nos alegra mucho ofrecerte el puesto. Adjunto el contrato para tu firma.'],
    ['availability', 'A chat', 'Which of Monday at 10, Tuesday at 2 or Friday at 4 would suit you best?'],
    ['availability', 'Gespräch', 'Wann hätten Sie nächste Woche Zeit? Bitte nennen Sie uns zwei Termine.'],
    ['availability', 'Entretien', 'Seriez-vous disponible mardi à 10h ou jeudi à 14h ?'],
    ['update', 'Interview', 'Our interview has been moved from Tuesday 2pm to Thursday 3pm. The link stays the same.'],
    ['update', 'Termin', 'Ihr Gespräch wurde auf Freitag, 15 Uhr verschoben.'],
    ['update', 'Colloquio', 'Il colloquio è stato spostato a venerdì alle 15.'],
    ['cancellation', 'Thursday', 'I am sorry, we have to cancel your interview on Thursday at 2pm.'],
    ['cancellation', 'Gesprek', 'Het gesprek van dinsdag om 10 uur gaat helaas niet door.'],
    ['other', 'Your application', 'We have received your application and will be in touch if you are shortlisted.'],
    ['other', 'Webinar', 'Register now for our free webinar on Thursday at 6pm.'],
    [
      'invitation',
      'Interview',
      'Your interview with Dana is on Thursday at 2pm. If you need to reschedule, reply here.',
    ],
    ['invitation', 'Entrevista', 'Te esperamos el jueves a las 11 en la oficina para la entrevista.'],
    ['invitation', 'Rozmowa', 'Zapraszamy na rozmowę kwalifikacyjną we wtorek o 12:00.'],
  ])('%s: %s', (kind, subject, text) => expect(kindOf(subject, text)).toBe(kind));
});

test('an invitation whose hour nobody can read is one still', () => {
  expect(kindOf('Interview', 'We would like to invite you to an interview at quarter to noonish on the Feast.')).toBe(
    'invitation',
  );
});

test('nearly all that was written for learning was learned', () => {
  const mails = writtenTexts().filter(({ source }) => source === 'mails');
  const wrong = mails.filter(({ kind, subject, text }) => kindOf(subject, text) !== kind);
  expect(wrong.length).toBeLessThanOrEqual(mails.length * 0.03);
});

test('an answer in a calendar’s words is no invitation', () => {
  expect(kindOf('Accepted: Interview with Brightwave', 'Thursday at 2pm')).toBe('other');
});

test('the sentence that says most is the evidence', () => {
  const text =
    'Dear Jo, thank you for your time last week.\nUnfortunately we have decided to move forward with other candidates.\nBest wishes to your family.';
  expect(classifyMail(mail('Brightwave', text)).evidence.quote).toBe(
    'Unfortunately we have decided to move forward with other candidates.',
  );
});

test('a mail that says nothing is nothing', () => {
  expect(kindOf('', '')).toBe('other');
  expect(kindOf('Conversation', '')).toBe('other');
});

test.each(['we have decided not to ', 'would you be available ', 'interview has been ', 'a ', 'leider '])(
  'the time grows no faster than the text: %s',
  (words) => expectLinear((pieces) => kindOf(words.repeat(50), words.repeat(pieces)), 1000),
);
