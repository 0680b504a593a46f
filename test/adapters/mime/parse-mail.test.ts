import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createMailParser } from '../../../lib/adapters/mime/parse-mail.ts';
import { MAX_ATTACHED_DEPTH, MAX_TEXT_LENGTH } from '../../../lib/adapters/mime/parse-mail-limits.ts';
import { unwrapForward } from '../../../lib/domain/mail/forward-unwrap.ts';
import type { Mail } from '../../../lib/domain/mail/mail.ts';

const parser = createMailParser();
const parse = (source: string) => parser.parse(Buffer.from(source.replaceAll('\n', '\r\n')));

const HEAD = 'From: Maya <maya@mail.example>\nSubject: hello\nMIME-Version: 1.0\n';
const event = (uid: string, sequence = 0) =>
  `BEGIN:VEVENT\nUID:${uid}\nSEQUENCE:${sequence}\nDTSTART:20261203T190000Z\nEND:VEVENT\n`;
const calendar = (inside: string, method = 'METHOD:REQUEST\n') =>
  `BEGIN:VCALENDAR\nVERSION:2.0\n${method}${inside}END:VCALENDAR\n`;
const part = (type: string, body: string) => `--X\nContent-Type: ${type}\n\n${body}\n`;
const mixed = (...parts: string[]) => `${HEAD}Content-Type: multipart/mixed; boundary=X\n\n${parts.join('')}--X--\n`;

describe('text', () => {
  test('flowed text is unwrapped, with and without DelSp (RFC 3676)', async () => {
    const flowed = await parse(`${HEAD}Content-Type: text/plain; format=flowed\n\na long \nline\n\nnext\n`);
    expect(flowed.text.trim()).toBe('a long line\n\nnext');
    const delsp = await parse(`${HEAD}Content-Type: text/plain; format=flowed; delsp=yes\n\na lo \nng line\n`);
    expect(delsp.text.trim()).toBe('a long line');
  });

  test('parts beside an alternative are kept in order', async () => {
    const inner = 'multipart/alternative; boundary=Y';
    const alternative = part(inner, '--Y\nContent-Type: text/html\n\n<p>page</p>\n--Y\n\nplain\n--Y--\n');
    const mail = await parse(mixed(part('text/plain', 'first'), alternative, part('text/html', '<b>last</b>')));
    expect(mail.text.split('\n').filter((line) => line !== '')).toEqual(['first', 'plain', 'last']);
    expect(mail.html).toBe('<p>page</p>\n<b>last</b>');
  });

  test('an approval stays the plain word, whatever the page beside it quotes', async () => {
    const page = `<p>approve</p><blockquote>${'older words '.repeat(80)}</blockquote>`;
    const body = `--Y\nContent-Type: text/plain\n\napprove\n--Y\nContent-Type: text/html\n\n${page}\n--Y--\n`;
    const mail = await parse(`${HEAD}Content-Type: multipart/alternative; boundary=Y\n\n${body}`);
    expect(mail.text).toBe('approve');
    expect(mail.textIsFromHtml).toBe(false);
  });

  test('a forward whose plain part lacks the forwarded mail is read from its page', async () => {
    const page = `<p>FYI</p><p>---------- Forwarded message ---------<br>From: Dana &lt;dana@corp.example&gt;<br>
      Date: Tue, Dec 1, 2026 at 9:14 AM<br>Subject: Interview<br>To: maya@mail.example</p><p>Thursday at two.</p>`;
    const body = `--Y\nContent-Type: text/plain\n\nFYI\n--Y\nContent-Type: text/html\n\n${page}\n--Y--\n`;
    const mail = await parse(
      `From: maya@mail.example\nSubject: Fwd: Interview\nContent-Type: multipart/alternative; boundary=Y\n\n${body}`,
    );
    expect(mail.textIsFromHtml).toBe(true);
    expect(unwrapForward(mail).originals[0]).toMatchObject({
      from: { name: 'Dana', address: 'dana@corp.example' },
      text: 'Thursday at two.',
    });
  });

  test.each([
    ['an unknown charset', 'text/plain; charset=x-martian', Buffer.from('Gr\xFC\xDFe', 'latin1')],
    ['a wrong charset', 'text/plain; charset=utf-8', Buffer.from('Gr\xFC\xDFe', 'latin1')],
    ['no charset', 'text/plain', Buffer.from('Gr\xFC\xDFe', 'latin1')],
    ['the right one', 'text/plain; charset=utf-8', Buffer.from('Grüße')],
    ['koi8-r', 'text/plain; charset=koi8-r', Buffer.from([0xf7, 0xd3, 0xc5])],
  ])('letters in %s', async (_, type, bytes) => {
    const head = Buffer.from(`From: a@b.example\r\nContent-Type: ${type}\r\n\r\n`);
    const mail = await parser.parse(Buffer.concat([head, bytes]));
    expect(mail.text).toBe(type.includes('koi8') ? 'Все' : 'Grüße');
  });
});

describe('headers', () => {
  test('stand in order, repeated ones kept, folded and encoded ones readable', async () => {
    const mail = await parse(
      'Received: second\nReceived: first\nX-A: =?utf-8?q?caf=C3=A9?=\n  =?utf-8?q?_noir?=\nFrom: a@b.example\n\n',
    );
    expect(mail.headers).toEqual([
      { name: 'received', value: 'second' },
      { name: 'received', value: 'first' },
      { name: 'x-a', value: 'café noir' },
      { name: 'from', value: 'a@b.example' },
    ]);
  });

  test('a Date without sense gives none, never the present', async () => {
    const mail = await parse('From: a@b.example\nDate: soon\n\n');
    expect([mail.date, mail.dateOffset]).toEqual([null, null]);
  });

  test('bytes that are no mail are told as damage', async () => {
    for (const source of ['', '\n', 'no colon here', '\0\0\0']) {
      const mail = await parse(source);
      expect(mail.damage).toContain('This is no mail: it has no headers.');
    }
  });
});

describe('calendars', () => {
  test('both copies of an invitation count as one, also when only one has the method', async () => {
    const text = calendar(event('a'));
    const bare = calendar(event('a'), '');
    const mail = await parse(
      mixed(
        part('application/ics; name=invite.ics', bare),
        part('text/calendar; method=REQUEST', text),
        part('application/octet-stream; name="invite.ics"', text),
      ),
    );
    expect(mail.calendars.map(({ method }) => method)).toEqual(['REQUEST']);
    expect(mail.attachments).toEqual([]);
  });

  test('another sequence or another method is another calendar', async () => {
    const mail = await parse(
      mixed(
        part('text/calendar', calendar(event('a'))),
        part('text/calendar', calendar(event('a', 1))),
        part('text/calendar', calendar(event('a', 1), 'METHOD:CANCEL\n')),
      ),
    );
    expect(mail.calendars.map(({ method, events }) => [method, events[0]?.sequence])).toEqual([
      ['REQUEST', 0],
      ['REQUEST', 1],
      ['CANCEL', 1],
    ]);
  });

  test("the part's own method counts where the file has none", async () => {
    const mail = await parse(mixed(part('text/calendar; method=cancel', calendar(event('a'), ''))));
    expect(mail.calendars[0]?.method).toBe('CANCEL');
  });
});

describe('attached mails', () => {
  test('are mails of their own, however they are declared, and end at a fixed depth', async () => {
    let source = 'From: level9@mail.example\nSubject: in\n\ninnermost\n';
    for (let level = 8; level >= 0; level -= 1) {
      source = `From: level${level}@mail.example\nContent-Type: multipart/mixed; boundary=b${level}\n\n--b${level}\nContent-Type: message/rfc822\n\n${source}\n--b${level}--\n`;
    }
    let mail: Mail | undefined = await parse(source);
    const levels: (string | null | undefined)[] = [];
    let deepest = mail;
    for (; mail; mail = mail.attachedMails[0]) {
      levels.push(mail.from?.address);
      deepest = mail;
    }
    expect(levels).toEqual(Array.from({ length: MAX_ATTACHED_DEPTH + 1 }, (_, level) => `level${level}@mail.example`));
    expect(deepest.damage).toEqual(['An attached mail was not read.']);
  });
});

describe('hostile mails', () => {
  test('text is cut at its limit', async () => {
    const mail = await parse(`${HEAD}\n${'word '.repeat(MAX_TEXT_LENGTH / 4)}`);
    expect(mail.text.length).toBe(MAX_TEXT_LENGTH);
  });

  test('too many parts are told as damage; who wrote stays known', async () => {
    const mail = await parse(
      `${HEAD}Content-Type: multipart/mixed; boundary=X\n\n${part('text/plain', 'hi').repeat(2000)}`,
    );
    expect(mail.damage).toHaveLength(1);
    expect(mail.from?.address).toBe('maya@mail.example');
  });

  const line = fc.oneof(
    fc.constantFrom(
      ...['--A', '--A--', '--B', '', 'Content-Type: multipart/mixed; boundary=A', 'Content-Type: ;;;', ':'],
      ...['Content-Type: multipart/alternative; boundary=B', 'Content-Type: text/html; charset=x-bad', '=E2=98'],
      ...['Content-Type: message/rfc822', 'Content-Transfer-Encoding: base64', 'SGVsbG8', 'Date: nonsense', '\0'],
      ...['Content-Type: text/calendar; charset=iso-2022-jp', 'BEGIN:VCALENDAR', 'BEGIN:VEVENT', 'DTSTART:20'],
      ...['From: =?utf-8?b?////?= <x@y>', '---------- Forwarded message ---------', 'From: x <a@b.example>'],
      ...['Content-Disposition: attachment; filename=a.eml', 'Content-Type: multipart/mixed', '<div><blockquote>'],
    ),
    fc.string({ maxLength: 40 }),
  );

  test('whatever stands in it, a mail is read and unwrapped without a throw', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(line, { maxLength: 50 }), fc.constantFrom('\r\n', '\n', '\r'), async (lines, end) => {
        const mail = await parser.parse(Buffer.from(lines.join(end)));
        expect(unwrapForward(mail).originals.length).toBeGreaterThan(0);
        expect(mail.text).not.toContain('\0');
      }),
      { numRuns: 300 },
    );
  });

  test.each([
    'Content-Type:',
    'Content-Type: ;',
    'Content-Type:\nContent-Type: text/plain\nContent-Disposition: attachment',
  ])('a part with an empty type is an attachment of no type: %j', async (empty) => {
    const mail = await parse(mixed(part('text/plain', 'hello'), `--X\n${empty}\n\nhi\n`));
    expect(mail.text).toContain('hello');
    expect(mail.attachments.map(({ contentType }) => contentType)).toEqual(['application/octet-stream']);
  });

  test('random bytes are no reason to throw', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
        const mail = await parser.parse(bytes);
        expect(Array.isArray(mail.headers)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});
