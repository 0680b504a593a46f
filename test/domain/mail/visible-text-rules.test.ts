import { describe, expect, test } from 'vitest';
import { visibleText } from '../../../lib/domain/mail/visible-text.ts';
import { buildMail } from './build-mail.ts';

const read = (text: string) => visibleText(buildMail({ text }));

describe('below a rule', () => {
  test.each([
    'approve\n\n---\nbut change the second paragraph first',
    'Hi Dana,\n\nThank you for the tour.\n\n________________________\n\nI liked the lab best of all.\n\nBest regards,\nMaya',
    'Liebe Frau Hartwig,\n\ndanke!\n\n=====\n\nIch habe noch eine Frage zum Team.\n\nViele Grüße\nMaya',
    'send it\n---\nwait, not before Monday please',
    'approve\n\n---\nno wait',
    'approve\n\n---\nMust Dana See It?',
    'approve\n\n----\n明日までに直してください。',
  ])('what a person typed stays: %j', (text) => {
    expect(read(text)).toMatchObject({ text, style: 'alone' });
    expect(read(`${text}\n\n> On Dec 3, 2026, A <a@a.example> wrote:\n> old`).text).toBe(text);
  });

  test.each([
    ['a business card', 'Maya Okafor\nSenior Engineer, Okafor Ltd.\n+44 20 7946 0958\nhttps://maya.example'],
    ['a list of addresses', 'Reach me at maya@okafor.example or on the phone in the office'],
    [
      'a mailing list',
      'You get this mail because you are on the Fernhill mailing list.\nhttps://fernhill.example/listinfo',
    ],
    ['a virus scanner', 'This mail was checked by Avast and holds no virus.'],
    [
      'legal text that was wrapped',
      'This message is confidential and intended for its recipient only.\nIf it reached you in error,\nplease delete it.',
    ],
    [
      'legal text in one long line',
      `Diese Nachricht ist vertraulich und nur für den Empfänger bestimmt. ${'Sie darf nicht weitergegeben werden. '.repeat(6)}`,
    ],
    [
      'legal text with a title',
      `Disclaimer\n\nThe information in this e-mail is meant for its recipient. Whoever got it in error may delete it; its use by others is prohibited. ${'It was scanned. '.repeat(5)}`,
    ],
  ])('%s goes', (_, block) => expect(read(`approve\n\n________\n${block}`).text).toBe('approve'));
});

test.each([
  'Sent from Mailbox for iPad',
  'From my iPhone 17',
  'Von meinem Handy',
  'från min iPhone',
  '<<sent by galaxy>>',
])('%s is a phone’s signature', (line) => expect(read(`approve\n\n${line}`).text).toBe('approve'));

test('a sentence that begins as a phone’s signature does is none', () => {
  const text = 'From my phone number you can tell where I live\nand from where I call';
  expect(read(text).text).toBe(text);
});
