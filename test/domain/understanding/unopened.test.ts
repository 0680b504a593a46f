import { describe, expect, test } from 'vitest';
import { createMailParser } from '../../../lib/adapters/mime/parse-mail.ts';
import { understand } from '../../../lib/domain/understanding/understand.ts';

const context = {
  now: '2026-12-01T09:00:00Z',
  timezone: 'America/New_York',
  userAddresses: ['maya@home.example'],
  userName: 'Maya Okafor',
};

/** A forward of an invitation that Exchange sent in its own wrapping. */
async function read(text: string, file = 'winmail.dat', type = 'application/ms-tnef') {
  const raw = [
    'From: Maya Okafor <maya@home.example>',
    'To: interviews@afterword.example',
    'Subject: Fwd: Conversation',
    'Date: Tue, 01 Dec 2026 08:00:00 -0500',
    'MIME-Version: 1.0',
    'Content-Type: multipart/mixed; boundary=B',
    '',
    '--B',
    'Content-Type: text/plain; charset=utf-8',
    '',
    '---------- Forwarded message ---------',
    'From: Dana Whitfield <dana@brightwave.example>',
    'Date: Mon, Nov 30, 2026 at 4:02 PM',
    'Subject: Conversation',
    'To: Maya Okafor <maya@home.example>',
    '',
    text,
    '',
    '--B',
    `Content-Type: ${type}; name="${file}"`,
    `Content-Disposition: attachment; filename="${file}"`,
    'Content-Transfer-Encoding: base64',
    '',
    'eJ8+IgAAAAA=',
    '--B--',
    '',
  ].join('\r\n');
  const mail = await createMailParser().parse(new TextEncoder().encode(raw));
  return understand(mail, context).map(({ kind, problem, interview }) => ({ kind, problem, start: interview?.start }));
}

describe('a winmail.dat', () => {
  test.each([
    ['winmail.dat', 'application/ms-tnef'],
    ['WINMAIL.DAT', 'application/octet-stream'],
    ['part2.bin', 'application/vnd.ms-tnef'],
  ])('is named where the words tell nothing: %s %s', async (file, type) => {
    expect(await read('', file, type)).toEqual([{ kind: 'invitation', problem: 'winmail', start: undefined }]);
  });

  test('does not matter where the words tell the interview', async () => {
    expect(await read('Your interview is on Thursday, December 3 at 2pm ET.')).toEqual([
      { kind: 'invitation', problem: null, start: '2026-12-03T19:00:00Z' },
    ]);
  });

  test('is not blamed where the words say no', async () => {
    expect((await read('Unfortunately we have decided not to move forward with your application.'))[0]).toMatchObject({
      kind: 'rejection',
      problem: null,
    });
  });

  test('another attachment is none', async () => {
    expect((await read('', 'map.pdf', 'application/pdf'))[0]?.problem).not.toBe('winmail');
  });
});
