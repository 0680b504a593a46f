import { htmlToText } from 'html-to-text';
import { type ParsedMail, simpleParser } from 'mailparser';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Instance, type Message, sample } from './instance.ts';

/** One interview with two people, from the forward to the notes; the tests below look at the mails of it. */
const instance = new Instance('2027-03-01T15:30:00Z');
const forwarded = 'CAF4mq7Wd0kR2n8-invite-bw1@mail.gmail.com';
let receipt: Message;
let draft: Message;
let held: Message;
let notes: readonly Message[];
let toUser: readonly Message[];

beforeAll(async () => {
  await instance.start();
  await instance.forward(sample('1-google-invitation'));
  receipt = await instance.latest();
  await instance.moveTo('2027-03-09T21:00:00Z');
  draft = await instance.latest();
  await instance.reply(draft, 'approve');
  held = await instance.latest();
  await instance.advance('PT6M');
  notes = await instance.notes();
  toUser = (await instance.messages()).filter((mail) => !notes.some((note) => note.ID === mail.ID));
});
afterAll(() => instance.dispose());

const rawOf = async (mail: Message) => (await instance.call(`message/${mail.ID}/raw`)).text();
const headOf = async (mail: Message) => (await rawOf(mail)).split('\r\n\r\n', 1)[0] ?? '';
const parsed = async (mail: Message): Promise<ParsedMail> => simpleParser(await rawOf(mail));
const lines = (text: string) => text.replaceAll('\r\n', '\n').trimEnd();
const words = (text: string) => text.replace(/^mailto:\S+$/gm, '').match(/[\p{L}\p{N}]+/gu) ?? [];

describe('every mail to the user', () => {
  test('there are four: receipt, preparation, drafts, answer', () => {
    expect(toUser).toHaveLength(4);
  });

  test('has text and HTML with the same words', async () => {
    for (const mail of toUser) {
      expect(await headOf(mail)).toMatch(/^Content-Type: multipart\/alternative;/m);
      const raw = await rawOf(mail);
      expect(raw.indexOf('Content-Type: text/plain')).toBeLessThan(raw.indexOf('Content-Type: text/html'));
      const { text = '', html } = await parsed(mail);
      const body = String(html).slice(String(html).indexOf('<div class="page"'));
      const shown = htmlToText(body, {
        wordwrap: false,
        selectors: [
          { selector: 'a', options: { ignoreHref: true } },
          { selector: 'h2', options: { uppercase: false } },
        ],
      });
      expect(words(shown)).toEqual(words(text));
    }
  });

  test('says that a machine wrote it, so that no out-of-office note answers', async () => {
    expect(await headOf(receipt)).toMatch(/^Auto-Submitted: auto-replied$/m);
    expect(await headOf(draft)).toMatch(/^Auto-Submitted: auto-generated$/m);
    expect(await headOf(held)).toMatch(/^Auto-Submitted: auto-replied$/m);
  });

  test('comes from the assistant and takes replies at an address of its own', async () => {
    const addresses = toUser.map((mail) => mail.ReplyTo[0]?.Address ?? '');
    for (const address of addresses) expect(address).toMatch(/^reply\+[a-z2-7]{30,58}@afterword\.localhost$/);
    expect(new Set(addresses).size).toBe(addresses.length);
    for (const mail of toUser) {
      expect(mail.From.Address).toBe('interviews@afterword.localhost');
      expect(mail.To.map((one) => one.Address)).toEqual(['maya@okafor.example']);
    }
  });

  test('stands in one thread with the forward and the reply', async () => {
    expect((await parsed(receipt)).inReplyTo).toBe(`<${forwarded}>`);
    for (const mail of toUser) expect([(await parsed(mail)).references].flat()).toContain(`<${forwarded}>`);
    expect((await parsed(held)).inReplyTo).toMatch(/^<reply-\d+@mail\.gmail\.test>$/);
    expect(held.Subject).toBe(`Re: ${draft.Subject}`);
  });

  test('has lines that every mail server takes, and a subject that fits', async () => {
    for (const mail of toUser) {
      for (const line of (await rawOf(mail)).split('\r\n')) expect(line.length).toBeLessThanOrEqual(998);
      expect(mail.Subject.length).toBeLessThanOrEqual(80);
    }
  });
});

describe('a draft in a mail', () => {
  test('is its link, whom it goes to, what about, and the text line by line', async () => {
    const text = lines((await parsed(draft)).text ?? '');
    for (const note of (await instance.application()).notes) {
      const to = `${note.to[0]?.name} <${note.to[0]?.address}>`;
      const shown = `\n\nTo: ${to}\nSubject: ${note.subject}\n\n${note.text}\n`;
      expect(text).toContain(shown);
      const link = text.indexOf(`\nmailto:${note.to[0]?.address}?`);
      expect(link).toBeGreaterThan(0);
      expect(link).toBeLessThan(text.indexOf(shown));
    }
    expect(text.indexOf('\nmailto:')).toBeLessThan(text.indexOf('\nTo: '));
  });

  test('stands in the HTML just so', async () => {
    const html = String((await parsed(draft)).html).replaceAll('\r\n', '\n');
    for (const note of (await instance.application()).notes) {
      const escaped = note.text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
      const block = html.indexOf(`>${escaped}</pre>`);
      expect(block).toBeGreaterThan(0);
      expect(html.lastIndexOf(`href="mailto:${note.to[0]?.address}?`, block)).toBeGreaterThan(0);
      expect(html).toContain(note.subject);
    }
    expect(html).toMatch(/<pre[^>]*white-space:pre-wrap/);
  });

  test('opens in any mail program from its link (RFC 6068)', async () => {
    const text = lines((await parsed(draft)).text ?? '');
    const links = text.match(/^mailto:\S+$/gm) ?? [];
    const { notes: drafted } = await instance.application();
    expect(links).toHaveLength(drafted.length);
    drafted.forEach((note, index) => {
      const link = links[index] ?? '';
      // Windows hands a link on in 2,083 characters; blanks are %20, never +, which Outlook and Apple Mail would show.
      expect(link.length).toBeLessThanOrEqual(2_000);
      expect(link).toMatch(/^mailto:[a-z.]+@[a-z.]+\?subject=[A-Za-z0-9%._~-]+&body=[A-Za-z0-9%._~-]+$/);
      const [, to = '', subject = '', body = ''] = /^mailto:([^?]+)\?subject=([^&]+)&body=(.+)$/.exec(link) ?? [];
      expect(decodeURIComponent(to)).toBe(note.to[0]?.address);
      expect(decodeURIComponent(subject)).toBe(note.subject);
      expect(decodeURIComponent(body)).toBe(note.text.replaceAll('\n', '\r\n'));
    });
  });
});

describe('a note to an interviewer', () => {
  test("comes in the user's name, and answers go to the user, who gets a copy", () => {
    expect(notes).toHaveLength(2);
    for (const note of notes) {
      expect(note.From).toMatchObject({ Name: 'Maya Okafor' });
      expect(note.From.Address).toMatch(/^note\+[a-z2-7]{30,59}@afterword\.localhost$/);
      expect(note.ReplyTo.map((one) => one.Address)).toEqual(['maya@okafor.example']);
      expect(note.Bcc.map((one) => one.Address)).toEqual(['maya@okafor.example']);
    }
  });

  test('is exactly the approved text, as plain text', async () => {
    const drafted = (await instance.application()).notes;
    for (const note of notes) {
      const mail = await parsed(note);
      const approved = drafted.find((one) => one.to[0]?.address === note.To[0]?.Address);
      expect(lines(mail.text ?? '')).toBe(approved?.text);
      expect(mail.subject).toBe(approved?.subject);
      expect(mail.html).toBe(false);
      expect(mail.attachments).toEqual([]);
    }
  });

  test('bears no trace of how it was made', async () => {
    const plain = /^(?:From|To|Reply-To|Subject|Message-ID|Date|MIME-Version|Content-Type|Content-Transfer-Encoding):/;
    for (const note of notes) {
      const head = (await headOf(note)).replace(/\r\n[ \t]+/g, ' ').split('\r\n');
      expect(head.filter((line) => !plain.test(line))).toEqual([]);
      expect(await rawOf(note)).not.toMatch(/^(?:bcc|x-|list-)/im);
      expect(note.Text).not.toMatch(/afterword|https?:|unsubscribe|sent (?:by|with|via)/i);
    }
  });
});
