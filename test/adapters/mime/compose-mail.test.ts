import fc from 'fast-check';
import { simpleParser } from 'mailparser';
import { describe, expect, test } from 'vitest';
import { composeMail, UnsendableMailError } from '../../../lib/adapters/mime/compose-mail.ts';
import type { OutgoingMail } from '../../../lib/app/ports.ts';

const plain: OutgoingMail = {
  from: { name: 'Maya Okafor', address: 'note+abc@afterword.example' },
  to: [{ name: 'Dr. Dana Whitfield', address: 'dana@brightwave.example' }],
  bcc: [{ name: null, address: 'maya@home.example' }],
  replyTo: { name: 'Maya Okafor', address: 'maya@home.example' },
  subject: 'Thank you',
  text: 'Dear Dana,\n\nThank you.\n\nMaya\n',
  html: null,
  messageId: '<m1@afterword.example>',
  inReplyTo: '<m0@afterword.example>',
  references: ['<r1@afterword.example>', 'm0@afterword.example'],
  headers: { 'Auto-Submitted': 'auto-generated' },
  date: '2026-12-03T19:00:00Z',
  attachments: [],
  tags: {},
};

/** The header block with folded lines joined. */
function headerLines(raw: Buffer): string[] {
  const block = raw.toString('utf8').split('\r\n\r\n', 1)[0] ?? '';
  return block.replace(/\r\n[ \t]+/g, ' ').split('\r\n');
}

describe('composeMail', () => {
  test('writes the headers that were given, and no Bcc', async () => {
    const raw = await composeMail(plain);
    const lines = headerLines(raw);
    expect(lines).toContain('From: Maya Okafor <note+abc@afterword.example>');
    expect(lines).toContain('To: "Dr. Dana Whitfield" <dana@brightwave.example>');
    expect(lines).toContain('Reply-To: Maya Okafor <maya@home.example>');
    expect(lines).toContain('Message-ID: <m1@afterword.example>');
    expect(lines).toContain('In-Reply-To: <m0@afterword.example>');
    expect(lines).toContain('References: <r1@afterword.example> <m0@afterword.example>');
    expect(lines).toContain('Auto-Submitted: auto-generated');
    expect(lines).toContain('Date: Thu, 03 Dec 2026 19:00:00 +0000');
    expect(raw.toString('utf8')).not.toMatch(/bcc|flowed|X-Mailer/i);
  });

  test('has CRLF line ends throughout and no line beyond what SMTP carries', async () => {
    const raw = (
      await composeMail({ ...plain, text: `${'long '.repeat(500)}\n.\n..\n`, html: '<p>x</p>\n' })
    ).toString();
    expect(raw.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(Math.max(...raw.split('\r\n').map((line) => line.length))).toBeLessThanOrEqual(998);
  });

  test('carries text and HTML as alternatives and attachments beside them', async () => {
    const raw = await composeMail({
      ...plain,
      html: '<p>Dear Dana</p>',
      attachments: [{ filename: 'export.json', contentType: 'application/json', content: '{"a":1}' }],
    });
    const read = await simpleParser(raw);
    expect(raw.toString()).toContain('multipart/alternative');
    expect(read.html).toContain('<p>Dear Dana</p>');
    expect(read.attachments.map((a) => [a.filename, a.content.toString()])).toEqual([['export.json', '{"a":1}']]);
  });

  test('keeps every line of the text as it is', async () => {
    const awkward = fc.array(
      fc.oneof(
        fc.string({ unit: 'grapheme', maxLength: 200 }),
        fc.constantFrom('.', '> x', 'a  ', ' b', '-- ', 'From x', '=20'),
      ),
    );
    await fc.assert(
      fc.asyncProperty(awkward, async (lines) => {
        // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
        const text = `Dear Dana,\n${lines.map((line) => line.replace(/[\u0000-\u001f\u007f]/g, '')).join('\n')}\nMaya`;
        const read = await simpleParser(await composeMail({ ...plain, text }));
        expect(read.text?.replace(/\n$/, '')).toBe(text);
      }),
      { numRuns: 60 },
    );
  });

  test('a line break in a subject, a name or a header starts no header', async () => {
    const evil = 'x\r\nBcc: thief@evil.example\r\n\r\nbody';
    const mail = {
      ...plain,
      subject: evil,
      from: { name: evil, address: 'note@afterword.example' },
      headers: { 'X-Afterword': evil },
    };
    const lines = headerLines(await composeMail(mail));
    expect(lines.filter((line) => /^bcc/i.test(line))).toEqual([]);
    expect(lines.find((line) => line.startsWith('X-Afterword'))).toContain('Bcc: thief');
  });

  test.each([
    'dana@brightwave.example, thief@evil.example',
    'dana@brightwave.example>\r\nBcc: thief@evil.example',
    'dana',
    'a@b@c.example',
    '',
  ])('refuses %j as an address', async (address) => {
    await expect(composeMail({ ...plain, to: [{ name: 'Dana', address }] })).rejects.toThrow(UnsendableMailError);
  });

  test('refuses a header that would stand twice and a Message-ID that ends early', async () => {
    await expect(composeMail({ ...plain, headers: { Bcc: 'x@y.example' } })).rejects.toThrow(UnsendableMailError);
    await expect(composeMail({ ...plain, headers: { 'X:Y': 'z' } })).rejects.toThrow(UnsendableMailError);
    await expect(composeMail({ ...plain, inReplyTo: '<a@b>\r\nX: y' })).rejects.toThrow(UnsendableMailError);
  });
});
