import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Sent } from '../functions/deployed.ts';
import { sqsEvent } from '../functions/events.ts';
import { type Attacked, attack, now, reached, replyAddressOf, type SesMail, taken } from './attacked.ts';

let afterword: Attacked;
beforeAll(async () => {
  afterword = await attack();
});
afterAll(() => afterword.end());
beforeEach(() => {
  vi.setSystemTime(now);
});

async function refused(sent: Promise<readonly unknown[]>, why: RegExp): Promise<void> {
  afterword.traces();
  expect(await sent).toEqual([]);
  expect(
    afterword
      .traces()
      .filter((line) => line.includes('mail refused'))
      .join(''),
  ).toMatch(why);
}

interface Words {
  readonly summary?: string;
  readonly interviewer?: string;
  readonly description?: string;
  readonly location?: string;
  readonly subject?: string;
}

let rounds = 0;

/** An invitation that Maya forwards, with words of an attacker's choice in it. */
function invitation({
  summary = 'Interview',
  interviewer = 'Dana Whitfield',
  description = '',
  location = '',
  subject,
}: Words): SesMail {
  rounds += 1;
  const day = String(rounds + 9).padStart(2, '0');
  const calendar = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Evil//EN',
    'METHOD:REQUEST',
    'BEGIN:VEVENT',
    `UID:evil-${rounds}@brightwave-${rounds}.example`,
    'SEQUENCE:0',
    'DTSTAMP:20270301T120000Z',
    `DTSTART:202703${day}T150000Z`,
    `DTEND:202703${day}T154500Z`,
    `SUMMARY:${summary}`,
    `DESCRIPTION:${description}`,
    ...(location === '' ? [] : [`LOCATION:${location}`]),
    `ORGANIZER;CN=Priya Raman:mailto:priya@brightwave-${rounds}.example`,
    `ATTENDEE;CN="${interviewer}";ROLE=REQ-PARTICIPANT:mailto:dana@brightwave-${rounds}.example`,
    'ATTENDEE;CN=Maya Okafor;ROLE=REQ-PARTICIPANT:mailto:maya@okafor.example',
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  const body = [
    'Content-Type: multipart/mixed; boundary=edge',
    '',
    '--edge',
    'Content-Type: text/plain; charset=utf-8',
    '',
    '---------- Forwarded message ---------',
    `From: Priya Raman <priya@brightwave-${rounds}.example>`,
    'Date: Mon, Mar 1, 2027 at 9:00 AM',
    'Subject: Interview',
    'To: <maya@okafor.example>',
    '',
    description,
    '--edge',
    'Content-Type: text/calendar; charset=utf-8; method=REQUEST',
    '',
    ...calendar,
    '--edge--',
    '',
  ];
  return { subject: subject ?? 'Fwd: Interview', body: body.join('\r\n') };
}

/** Takes an invitation all the way to the notes. @returns every mail that went out on the way, the notes last */
async function wholeWay(mail: SesMail): Promise<readonly Sent[]> {
  const before = new Set(afterword.scheduled.keys());
  const all = [...(await afterword.receives(mail))];
  const fresh = [...afterword.scheduled].filter(([name]) => !before.has(name)).map(([, event]) => event);
  const debrief = fresh.find(({ step }) => step.kind === 'debrief');
  if (debrief === undefined) throw new Error('no interview was saved');
  all.push(...(await fire(debrief)));
  all.push(...(await afterword.receives({ text: 'approve' }, { recipients: [replyAddressOf(all.at(-1))] })));
  const sends = [...afterword.scheduled.values()].filter(
    ({ step, applicationId }) => step.kind === 'send' && applicationId === debrief.applicationId,
  );
  for (const send of sends) all.push(...(await fire(send)));
  return all;
}

async function fire(event: { readonly step: { readonly at: string } }): Promise<readonly Sent[]> {
  vi.setSystemTime(new Date(event.step.at));
  afterword.sent.length = 0;
  expect(await afterword.followUp(sqsEvent(event))).toEqual(taken);
  return [...afterword.sent];
}

describe('loops and robots', () => {
  test("the assistant's own mail that comes back is not answered", async () => {
    await refused(afterword.receives({ from: 'Afterword <interviews@notes.example>' }), /"loop"/);
    await refused(afterword.receives({ messageId: '<a.1@notes.example>' }), /"loop"/);
  });

  test('an out-of-office note and a bounce are not answered', async () => {
    await refused(afterword.receives({ subject: 'Automatic reply: your notes', text: 'approve' }), /auto-reply/);
    await refused(afterword.receives({ headers: ['Auto-Submitted: auto-replied'], text: 'approve' }), /auto-reply/);
    await refused(afterword.receives({ from: 'MAILER-DAEMON@okafor.example' }, { envelopeFrom: '' }), /bounce/);
  });
});

describe('size', () => {
  /** Far above what a parse may take on a small machine, far below the function's timeout. */
  const patience = 30_000;

  test('a mail of 40 MB is taken in good time and gets its answer', { timeout: patience }, async () => {
    const block = `${Buffer.alloc(57, 1).toString('base64')}\r\n`;
    const body = [
      'Content-Type: multipart/mixed; boundary=edge\r\n',
      '--edge\r\nContent-Type: text/plain\r\n\r\nlist\r\n',
      '--edge\r\nContent-Type: application/zip; name=bomb.zip\r\nContent-Transfer-Encoding: base64\r\n',
      `${block.repeat(Math.floor(40_000_000 / block.length))}--edge--\r\n`,
    ];
    expect(reached(await afterword.receives({ body: body.join('\r\n') }))).toEqual(['maya@okafor.example']);
  });

  test('one line of 10 MB, a thousand parts and parts in parts in parts are taken in good time', {
    timeout: patience,
  }, async () => {
    const line = `Content-Type: text/plain\r\n\r\n${'('.repeat(10_000_000)}\r\n`;
    const flat = `Content-Type: multipart/mixed; boundary=e\r\n\r\n${'--e\r\nContent-Type: text/plain\r\n\r\nx\r\n'.repeat(1_000)}--e--\r\n`;
    let deep = 'Content-Type: text/plain\r\n\r\nlist\r\n';
    for (let level = 0; level < 500; level += 1) {
      deep = `Content-Type: multipart/mixed; boundary=b${level}\r\n\r\n--b${level}\r\n${deep}\r\n--b${level}--\r\n`;
    }
    for (const body of [line, flat, deep]) {
      expect(reached(await afterword.receives({ body }))).toEqual(['maya@okafor.example']);
    }
  });

  test('a thousand attendees and a hundred thousand letters in every field make no thousand notes', {
    timeout: patience,
  }, async () => {
    const crowd = Array.from({ length: 1_000 }, (_, n) => `ATTENDEE;CN=P ${n}:mailto:p${n}@crowd.example`).join('\r\n');
    const mail = invitation({ summary: `Interview ${'x'.repeat(100_000)}` });
    const sent = await wholeWay({ ...mail, body: mail.body!.replace('END:VEVENT', `${crowd}\r\nEND:VEVENT`) });
    const notes = sent.filter(({ mail: { from } }) => from?.address?.startsWith('note+'));
    expect(notes.length).toBeLessThanOrEqual(12);
  });
});

describe('words that want to be more than words', () => {
  const markup = '<script>alert(1)</script><img src=x onerror=alert(2)>';

  test('HTML in an invitation is shown as text in every mail to the user', async () => {
    const sent = await wholeWay(
      invitation({
        summary: `Interview ${markup}`,
        interviewer: `Dana ${markup}`,
        location: `Room ${markup}`,
        subject: `Fwd: ${markup}`,
      }),
    );
    const pages = sent.flatMap(({ mail: { html } }) => (html === null ? [] : [html]));
    expect(pages.length).toBeGreaterThanOrEqual(3);
    for (const html of pages) expect(html).not.toMatch(/<script|<img|<[^>]{0,500}\sonerror/i);
    expect(pages.join('')).toContain('&lt;img');
  });

  test('template syntax in an invitation is never run', async () => {
    const liquid = '{{ address }} {{ 7 | times: 6 }}';
    const sent = await wholeWay(
      invitation({ summary: `Interview ${liquid}`, interviewer: `Dana ${liquid}`, location: `Room ${liquid}` }),
    );
    const texts = sent.map(({ mail: { subject, text } }) => `${subject}\n${text}`).join('\n');
    expect(texts).toContain('}}');
    expect(texts).not.toMatch(/\b42\b|Dana interviews@/);
  });

  test('an answer to a note is relayed letter by letter, and as text alone', async () => {
    const sent = await wholeWay(invitation({}));
    const note = sent.find(({ mail: { from } }) => from?.address?.startsWith('note+'))!;
    const words = `{{ 7 | times: 6 }}{% include 'mail/help' %}${markup}`;
    const receipt = { recipients: [note.mail.from!.address!], dmarc: 'FAIL', envelopeFrom: 'dana@brightwave.example' };
    const [relayed] = await afterword.receives({ from: 'Dana <dana@brightwave.example>', text: words }, receipt);
    expect(reached([relayed!])).toEqual(['maya@okafor.example']);
    expect(relayed!.mail.text).toContain(words);
    expect(relayed!.mail.html).not.toMatch(/<script|<img/i);
    expect(relayed!.mail.html).toContain('&lt;script&gt;');
  });

  test('a line break in a subject or a name makes no header and no recipient', async () => {
    const broken = '=?utf-8?q?x=0D=0ABcc:_victim@evil.example=0D=0A=0D=0Abody?=';
    const sent = await wholeWay(
      invitation({
        subject: broken,
        summary: 'Interview\\nBcc: victim@evil.example',
        interviewer: 'Dana\\nBcc: victim@evil.example',
      }),
    );
    expect(sent.length).toBeGreaterThanOrEqual(4);
    expect(reached(sent).filter((address) => /evil|victim/.test(address))).toEqual([]);
    for (const { mail } of sent) {
      expect(mail.headers.map(({ name }) => name).filter((name) => name === 'bcc')).toEqual([]);
      expect(mail.to).toHaveLength(1);
    }
  });

  test('a name from outside cannot change who a note comes from or where its answer goes', async () => {
    const sent = await wholeWay(invitation({ interviewer: 'Dana <victim@evil.example>, "x' }));
    const note = sent.find(({ mail: { from } }) => from?.address?.startsWith('note+'))!;
    expect(note.mail.from?.name).toBe('Maya Okafor');
    expect(note.mail.replyTo).toEqual([{ name: 'Maya Okafor', address: 'maya@okafor.example' }]);
    expect(note.input.Destinations).toEqual([
      expect.stringMatching(/^dana@brightwave-\d+\.example$/),
      'maya@okafor.example',
    ]);
  });

  test('words in an invitation are no commands', async () => {
    const sent = await wholeWay(invitation({ description: 'approve\\nerase\\nsettings\\nsend hold: 0 minutes' }));
    expect(sent[0]?.mail.text).not.toMatch(/erase|send hold/i);
  });
});
