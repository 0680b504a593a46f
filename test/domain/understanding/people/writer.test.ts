import { describe, expect, test } from 'vitest';
import { createMailParser } from '../../../../lib/adapters/mime/parse-mail.ts';
import { understand } from '../../../../lib/domain/understanding/understand.ts';
import { context } from '../text/mail-of.ts';

/** Who is who in a forwarded mail with an hour in it. */
async function castIn(from: string, below: string, body = 'Please come to our office.') {
  const raw = `From: Maya Okafor <maya@okafor.example>\r\nTo: interviews@afterword.localhost\r\nSubject: Fwd: Your interview\r\n\r\n---------- Forwarded message ---------\r\nFrom: ${from}\r\nDate: Tue, Dec 1, 2026 at 9:14 AM\r\nSubject: Your interview\r\nTo: <maya@okafor.example>\r\n\r\nHi Maya,\r\n\r\nYour interview for the accountant role is on Thursday, December 10, 2026 at 2:00 PM EST.\r\n${body}\r\n\r\nKind regards\r\n${below}\r\n`;
  const [read] = understand(await createMailParser().parse(Buffer.from(raw)), context);
  return {
    interviewers: read?.interview?.interviewers?.map(({ name }) => name) ?? [],
    recruiter: read?.interview?.recruiter ?? null,
  };
}

describe('who has written', () => {
  test('who signs for a firm writes from its mailbox', async () => {
    const { recruiter } = await castIn(
      'Oakmere Vets <practice@oakmerevets.example>',
      'Val Prosser\r\nPractice Administrator',
      "You'd be meeting Rob Tennant, one of the partners.",
    );
    expect(recruiter).toEqual({ name: 'Val Prosser', address: 'practice@oakmerevets.example' });
  });

  test("an office's mailbox is nobody's own", async () => {
    const { recruiter } = await castIn(
      'Segreteria Concorsi <concorsi@osservatorio.example>',
      'Petra Sommer\r\nHR Assistant',
      'You will meet Rob Tennant.',
    );
    expect(recruiter).toEqual({ name: 'Petra Sommer', address: null });
  });

  test('a form of his name under the letter is the same man', async () => {
    const { interviewers, recruiter } = await castIn(
      'Bartosz Gil <bartosz.gil@smokcode.example>',
      'Bartek Gil\r\nIT Recruiter',
      'You will meet Olena Shevchuk.',
    );
    expect(interviewers).toEqual(['Olena Shevchuk']);
    expect(recruiter).toEqual({ name: 'Bartosz Gil', address: 'bartosz.gil@smokcode.example' });
  });

  test.each([
    ['Joris Vandamme <joris@vandammejoinery.example>', 'Joris', ['Joris Vandamme']],
    ['Joris Vandamme <joris@oakline.example>', 'Joris Vandamme\r\nVandamme Joinery', ['Joris Vandamme']],
    ['Joris Vandamme <joris.vandamme@oakline.example>', 'Joris Vandamme\r\nOakline Joinery', []],
  ])('whoever owns the firm sees you himself: %s', async (from, below, met) => {
    expect((await castIn(from, below, 'Just drop in for a chat.')).interviewers).toEqual(met);
  });
});
