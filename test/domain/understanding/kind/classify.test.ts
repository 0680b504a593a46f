import { describe, expect, test } from 'vitest';
import type { OriginalMail } from '../../../../lib/domain/mail/forward.ts';
import { classifyWords, wordsOf } from '../../../../lib/domain/understanding/kind/classify.ts';
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
const kindOf = (subject: string, text: string, dated: boolean) =>
  classifyWords(wordsOf(mail(subject, text)), dated).kind;

describe('verdicts', () => {
  test.each([
    'Unfortunately, we have decided to move forward with other candidates.',
    'We regret to inform you that you have not been selected for this position.',
    'After careful consideration we will not be moving forward with your application.',
    'We have decided not to proceed with your candidacy.',
    'The position has been filled.',
    'We chose another candidate whose background fits more closely.',
    'we’ve decided to go with a different candidate',
    'We are unable to move forward with your application at this time.',
    'Leider müssen wir Ihnen mitteilen, dass wir uns für eine andere Bewerberin entschieden haben.',
    'Leider können wir Ihre Bewerbung nicht berücksichtigen.',
    'Malheureusement, votre candidature n’a pas été retenue.',
    'Lamentamos comunicarle que hemos elegido a otro candidato.',
    'Purtroppo abbiamo scelto un altro candidato.',
    'Helaas hebben wir voor een andere kandidaat gekozen.',
  ])('rejection: %s', (text) => expect(kindOf('Your application', text, false)).toBe('rejection'));

  test.each([
    'We are delighted to offer you the position of Data Engineer.',
    'Please find your offer letter attached.',
    'I am thrilled to extend an offer for the Data Engineer role.',
    'We would like to offer you the role of Product Manager.',
    'Wir freuen uns, Ihnen die Stelle anbieten zu können. Den Arbeitsvertrag anbei.',
    'Nous sommes ravis de vous proposer le poste.',
  ])('offer: %s', (text) => expect(kindOf('Brightwave', text, false)).toBe('offer'));

  test.each([
    ['We would like to offer you an interview slot on Thursday at 2pm.', true, 'invitation'],
    ['Unfortunately Dana is ill, so your interview has been moved to Friday, 2pm.', true, 'update'],
    ['I am sorry to let you know that we need to reschedule your interview to Friday at 2pm.', true, 'update'],
    ['Good luck with your interview on Thursday at 2pm! See you then.', true, 'invitation'],
  ] as const)('no verdict: %s', (text, dated, kind) => expect(kindOf('Interview', text, dated)).toBe(kind));
});

describe('times asked for and times told', () => {
  test.each([
    ['What times work for you next week for an interview?', false],
    ['Please share your availability for a 45 minute interview.', false],
    ['Would Thursday at 2pm or Friday at 10am work for you?', true],
    ['Are you available for an interview on Thursday at 2pm?', true],
    ['Could you send me a few times that work for a phone interview?', false],
    ['Please book a time for your interview using the link below.', false],
    ['Wann passt es Ihnen für ein Gespräch?', false],
    ['Quelles sont vos disponibilités pour un entretien ?', false],
    ['¿Cuál es tu disponibilidad para una entrevista?', false],
  ])('availability: %s', (text, dated) => expect(kindOf('Next steps', text, dated)).toBe('availability'));

  test.each([
    'Your interview is confirmed for Thursday at 2pm. Please let me know if this time does not work.',
    'Confirming our interview on Thursday at 2pm. If you are not available, let me know what times work instead.',
    'Your interview is scheduled for Thursday at 2pm. Looking forward to speaking with you.',
    'Thank you for applying! Your interview has been scheduled for Thursday at 2pm.',
  ])('invitation: %s', (text) => expect(kindOf('Interview', text, true)).toBe('invitation'));

  test.each([
    'Your interview on Thursday at 2pm has been cancelled.',
    'We need to cancel our interview on Thursday.',
    'Das Gespräch am Donnerstag wurde leider abgesagt.',
  ])('cancellation: %s', (text) => expect(kindOf('Interview', text, true)).toBe('cancellation'));

  test('a subject that cancels, moves or answers says so first', () => {
    expect(kindOf('Canceled: Interview with Brightwave', 'See you another time.', true)).toBe('cancellation');
    expect(kindOf('Rescheduled: Interview with Brightwave', 'Friday at 2pm.', true)).toBe('update');
    expect(kindOf('Accepted: Interview with Brightwave', 'Thursday at 2pm', true)).toBe('other');
  });
});

describe('what only looks like an interview', () => {
  test.each([
    [
      'Thank you for applying to Brightwave',
      'We have received your application. If selected, we will schedule an interview.',
      false,
    ],
    ['12 new jobs for you', 'Data Engineer, posted December 1, 2026', true],
    ['Webinar: how we interview', 'Register now. Tuesday, December 8, 12pm ET.', true],
    [
      '10 interview questions',
      'This week: 10 interview questions to expect on Monday. Unsubscribe from this list',
      true,
    ],
    [
      'Your video interview',
      'Complete your on-demand video interview by December 9, 11:59pm ET. Record your answers.',
      true,
    ],
    ['Coding challenge', 'Please complete the coding challenge by December 9 at 5pm.', true],
    ['Dinner', 'See you at 7pm on Friday, bring wine.', true],
    ['Invoice 2026-114', 'Payment is due on December 9, 2026.', true],
  ] as const)('%s', (subject, text, dated) => expect(kindOf(subject, text, dated)).toBe('other'));
});

test.each(['we have decided not to ', 'would you be available ', 'interview has been ', 'a ', 'leider '])(
  'the time grows no faster than the text: %s',
  (words) => expectLinear((pieces) => kindOf(words.repeat(50), words.repeat(pieces), true), 1000),
);
