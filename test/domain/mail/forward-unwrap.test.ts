import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { unwrapForward } from '../../../lib/domain/mail/forward-unwrap.ts';
import type { Mail } from '../../../lib/domain/mail/mail.ts';
import { expectLinear } from '../../linear.ts';
import { headersOf, mailOf } from './mails.ts';

const inline = (text: string, subject = 'Fwd: Interview', more: Partial<Mail> = {}) =>
  unwrapForward(mailOf({ text, subject, date: '2026-12-02T08:00:00Z', ...more }));

const BODY = 'Dear Maya,\n\nThursday at two?\n\nDana';
const dana = { name: 'Dana Whitfield', address: 'dana@corp.example' };

/** One layout a client, as its plain text reads. Labels and dates in the client's language. */
const layouts: readonly (readonly [client: string, subject: string, text: string])[] = [
  [
    'gmail',
    'Fwd: Interview',
    '---------- Forwarded message ---------\nDe : Dana Whitfield <dana@corp.example>\nDate: mar. 1 déc. 2026 à 09:14\nSubject: Interview\nTo: <maya@mail.example>\n\n\n{}',
  ],
  [
    'gmail',
    'Fwd: Interview',
    '---------- Forwarded message ---------\nप्रेषक: Dana Whitfield <dana@corp.example>\nDate: Tue, Dec 1, 2026 at 9:14 AM\nSubject: Interview\nTo: <maya@mail.example>\n\n\n{}',
  ],
  [
    'apple-mail',
    'Fwd: Interview',
    '> Début du message transféré :\n>\n> De: Dana Whitfield <dana@corp.example>\n> Objet: Interview\n> Date: 1 décembre 2026 à 09:14:00 UTC−5\n> À: maya@mail.example\n>\n>{}',
  ],
  [
    'apple-mail',
    'Fwd: Interview',
    'Begin forwarded message:\n\nFrom: Dana Whitfield <dana@corp.example>\nDate: December 1, 2026 at 9:14:00 AM\nTo: maya@mail.example\nSubject: Interview\n\n{}',
  ],
  [
    'outlook',
    'WG: Interview',
    'Von: Dana Whitfield <dana@corp.example>\nGesendet: Dienstag, 1. Dezember 2026 09:14\nAn: Maya Okafor <maya@mail.example>\nBetreff: Interview\n\n{}',
  ],
  [
    'outlook',
    'FW: Interview',
    '*From:* Dana Whitfield <dana@corp.example>\n*Sent:* Tuesday, December 1, 2026 9:14 AM\n*To:* Maya Okafor <maya@mail.example>\n*Subject:* Interview\n{}',
  ],
  [
    'outlook',
    'FW: Interview',
    'From: Dana Whitfield <dana@corp.example>\n\nSent: Tuesday, December 1, 2026 9:14 AM\n\nTo: Maya Okafor <maya@mail.example>\n\nSubject: Interview\n\n{}',
  ],
  [
    'outlook',
    'FW: Interview',
    '-----Original Message-----\nFrom: Dana Whitfield [mailto:dana@corp.example]\nSent: Tuesday, December 1, 2026 9:14 AM\nTo: maya@mail.example\nSubject: Interview\nImportance: High\n\n{}',
  ],
  ['outlook', 'FW: Interview', 'On 1/12/2026 9:14, "Dana Whitfield" <dana@corp.example> wrote:\n\n    {}'],
  [
    'outlook-web',
    'Fw: Interview',
    'Get Outlook for iOS<https://aka.ms/o0ukef>\n________________________________\nFrom: Dana Whitfield <dana@corp.example>\nSent: Tuesday, December 1, 2026 9:14:00 AM\nTo: maya@mail.example <maya@mail.example>\nSubject: Interview\n\n{}',
  ],
  [
    'yahoo',
    'Fw: Interview',
    '----- Weitergeleitete Nachricht ----- Von: Dana Whitfield <dana@corp.example>An: "maya@mail.example" <maya@mail.example>Gesendet: Dienstag, 1. Dezember 2026, 09:14:00 MEZBetreff: Interview\n{}',
  ],
  [
    'yahoo',
    'Fw: Interview',
    '----- Forwarded Message -----\nFrom: Dana Whitfield <dana@corp.example>\nTo: maya@mail.example\nSent: Tuesday, December 1, 2026 at 09:14:00 AM CST\nSubject: Interview\n\n{}',
  ],
  [
    'thunderbird',
    'Fwd: Interview',
    '-------- Weitergeleitete Nachricht --------\nBetreff: \tInterview\nDatum: \tTue, 1 Dec 2026 09:14:00 +0100\nVon: \tDana Whitfield <dana@corp.example>\nAntwort an: \tjobs@corp.example\nAn: \tmaya@mail.example\n\n\n\n{}',
  ],
  [
    'proton',
    'Fw: Interview',
    '------- Forwarded Message -------\nFrom: Dana Whitfield <dana@corp.example>\nDate: On Tuesday, December 1st, 2026 at 09:14\nSubject: Interview\nTo: maya@mail.example <maya@mail.example>\n\n\n> {}',
  ],
  [
    'samsung',
    'Fwd: Interview',
    '-------- Original message --------\nFrom: Dana Whitfield <dana@corp.example>\nDate: 01/12/2026 09:14 (GMT+01:00)\nTo: maya@mail.example\nSubject: Interview\n\n{}',
  ],
  [
    'samsung',
    'Fwd: Interview',
    '-------- Ursprüngliche Nachricht --------\nVon: Dana Whitfield <dana@corp.example>\nDatum: 01.12.26 09:14 (GMT+01:00)\nAn: maya@mail.example\nBetreff: Interview\n\n{}',
  ],
  [
    'yahoo',
    'Fw: Interview',
    '   ----- Mail transféré ----- De : Dana Whitfield <dana@corp.example>\nÀ : "maya@mail.example" <maya@mail.example>\nEnvoyé : mardi 1 décembre 2026 à 09:14:00 CET\nObjet : Interview\n \n{}',
  ],
  [
    'hubspot',
    'Fwd: Interview',
    '---------- メッセージを転送 ---------\n送信元：Dana Whitfield <dana@corp.example>\n日付：2026年12月1日火曜日 09:14:00 -0400\n件名：Interview\n送信先：maya@mail.example\n\n{}',
  ],
];

describe('inline forwards', () => {
  test.each(layouts)('%s, %s: %s', (client, subject, layout) => {
    const quote = layout.startsWith('>') ? '> ' : '';
    const body = quote ? `\n${BODY}`.replaceAll('\n', `\n${quote}`) : BODY;
    const forward = inline(`Second round!\n\n${layout.replace('{}', body)}`, subject);
    expect(forward).toMatchObject({ style: 'inline', client, note: 'Second round!' });
    expect(forward.originals).toHaveLength(1);
    const [original] = forward.originals;
    expect(original).toMatchObject({ from: dana, subject: 'Interview' });
    expect(original?.localDate?.slice(0, 16)).toBe('2026-12-01T09:14');
    expect(original?.text.replace(/^> /gm, '')).toContain('Thursday at two?');
    if (original?.to.length) expect(original.to[0]?.address).toBe('maya@mail.example');
  });

  test('the date may stand above the sender, and a line may close the block', () => {
    const gmx = inline(
      `Gesendet: Dienstag, 1. Dezember 2026 um 09:14 Uhr\nVon: "Dana Whitfield" <dana@corp.example>\nAn: maya@mail.example\nBetreff: Interview\n\n${BODY}`,
    );
    expect(gmx.originals[0]).toMatchObject({ from: dana, subject: 'Interview', text: BODY });
    const rule = '============ Forwarded message ============';
    const zoho = inline(
      `${rule}\nFrom: Dana Whitfield <dana@corp.example>\nTo: "Maya"<maya@mail.example>\nDate: Tue, 1 Dec 2026 09:14:00 -0500\nSubject: Interview\n${rule}\n\n${BODY}`,
      'Fwd: Interview',
      { headers: headersOf('User-Agent: Zoho Mail') },
    );
    expect(zoho.originals[0]).toMatchObject({ from: dana, text: BODY });
    expect(zoho.client).toBe('zoho');
  });

  test('Orange and La Poste tell the date in words of their own', () => {
    const { style, originals } = inline(
      '> Message du 01/12/26 09:14\n> De : "Dana Whitfield" <dana@corp.example>\n> A : maya@mail.example\n> Copie à :\n> Objet : Interview\n>\n> Jeudi à deux heures ?',
    );
    expect(style).toBe('inline');
    expect(originals[0]).toMatchObject({ from: dana, subject: 'Interview', text: 'Jeudi à deux heures ?' });
    expect(originals[0]?.localDate?.slice(0, 16)).toBe('2026-12-01T09:14');
  });

  test('a date above something else is no header block', () => {
    expect(inline(`Date: Thursday\nWhere: here\nFrom: Dana <dana@corp.example>\nSubject: x\n\n${BODY}`).style).toBe(
      'none',
    );
  });

  test('long recipients and subjects wrap without losing the mail below', () => {
    const people = Array.from({ length: 12 }, (_, index) => `Person Number ${index} <p${index}@corp.example>`);
    const block = `From: Dana Whitfield <dana@corp.example>\nSent: Tuesday, December 1, 2026 9:14 AM\nTo: ${people.join(';\n')}\nSubject: Interview\nDate: Thursday is fine for us\nTo: be sure, call.`;
    const [original] = inline(block, 'FW: Interview').originals;
    expect(original?.to).toHaveLength(12);
    expect(original?.subject).toBe('Interview');
    expect(original?.text).toBe('Date: Thursday is fine for us\nTo: be sure, call.');
  });

  test('carries the calendars of the outer mail, and its page', () => {
    const calendars = [{ method: 'REQUEST' as const, events: [], broken: null }];
    const [original] = inline(layouts[0]?.[2] ?? '', 'Fwd: x', { calendars, html: '<p>' }).originals;
    expect(original?.calendars).toEqual(calendars);
    expect(original?.html).toBe('<p>');
  });

  test('the subject loses every mark of forwarding, and keeps Re:', () => {
    const block = (subject: string) =>
      `---------- Forwarded message ---------\nFrom: dana@corp.example\nDate: Tue, Dec 1, 2026 at 9:14 AM\nSubject: ${subject}\nTo: x\n\n`;
    for (const [written, expected] of [
      ['Fwd: WG: TR: Interview', 'Interview'],
      ['Fwd: Re: Interview: part two', 'Re: Interview: part two'],
      ['İLT: Interview', 'Interview'],
      ['I: Interview', 'Interview'],
      ['Interview: Fwd: x', 'Interview: Fwd: x'],
    ]) {
      expect(inline(block(written ?? '')).originals[0]?.subject).toBe(expected);
    }
  });
});

describe('forwards of forwards', () => {
  const layer = (from: string, subject: string, text: string) =>
    `---------- Forwarded message ---------\nFrom: ${from}\nDate: Tue, Dec 1, 2026 at 9:14 AM\nSubject: ${subject}\nTo: x@y.example\n\n${text}`;
  const letter = 'We are glad to tell you about the next step. '.repeat(8);

  test('the innermost mail is the original; notes of the layers between are not', () => {
    const text = `mine\n\n${layer('lee@friend.example', 'Fwd: Interview', `${letter}\n\n${layer('dana@corp.example', 'Interview', BODY)}`)}`;
    const forward = inline(text);
    expect(forward.note).toBe('mine');
    expect(forward.originals[0]).toMatchObject({ from: { address: 'dana@corp.example' }, text: BODY });
  });

  test("the user's own layer is looked through, whatever its subject", () => {
    const text = layer(
      'maya@mail.example',
      'Interview',
      `${letter}\n\n${layer('dana@corp.example', 'Interview', BODY)}`,
    );
    expect(inline(text).originals[0]?.from?.address).toBe('dana@corp.example');
  });

  test('the history below an answer is no layer', () => {
    const history =
      'From: Maya <maya@mail.example>\nSent: Monday, November 30, 2026 9:14 AM\nTo: Dana\nSubject: Interview\n\nIs Thursday fine?';
    const [original] = inline(layer('dana@corp.example', 'RE: Interview', `Thursday is fine.\n\n${history}`)).originals;
    expect(original?.from?.address).toBe('dana@corp.example');
    expect(original?.text).toContain('Is Thursday fine?');
  });
});

describe('what is no forward', () => {
  const history =
    'From: Dana <dana@corp.example>\nSent: Tuesday, December 1, 2026 9:14 AM\nTo: Maya\nSubject: Interview\n\nOld words.';

  test.each([
    ['a reply with its history', 'RE: Interview', `Fine with me.\n\n________________________________\n${history}`],
    ['a reply in German', 'AW: Interview', `Gern.\n\n${history}`],
    [
      'a reply with an attribution line',
      'Interview',
      'Yes.\n\nOn 1/12/2026 9:14, "Dana" <dana@corp.example> wrote:\n> Old',
    ],
    ['a letter above a history', 'Interview', `${'A long letter. '.repeat(120)}\n\n${history}`],
    [
      'an agenda with labels',
      'Interview',
      'Hello,\n\nDate: Thursday, December 3, 2026 2:00 PM\nSubject: System design\nFrom: 2 pm\n\nDana',
    ],
    ['plain words', 'Interview', 'Thursday at two.'],
    ['nothing', '', ''],
  ])('%s', (_, subject, text) => {
    const mail = mailOf({ subject, text });
    expect(unwrapForward(mail)).toMatchObject({
      style: 'none',
      note: '',
      originals: [{ from: mail.from, text, subject }],
    });
  });
});

describe('attached mails', () => {
  const attached = (address: string, more: Partial<Mail> = {}) =>
    mailOf({
      from: { name: null, address },
      subject: 'Interview',
      date: '2026-12-01T14:14:00Z',
      dateOffset: '-05:00',
      ...more,
    });

  test('a digest gives one original each, in order', () => {
    const text = 'Both, please.\n-- \nMaya';
    const forward = inline(text, 'Fwd: two', {
      attachedMails: [attached('a@corp.example'), attached('b@corp.example')],
    });
    expect(forward).toMatchObject({ style: 'attachment', note: 'Both, please.' });
    expect(forward.originals.map(({ from }) => from?.address)).toEqual(['a@corp.example', 'b@corp.example']);
  });

  test('an attached forward is unwrapped to the innermost mail', () => {
    const middle = attached('lee@friend.example', {
      subject: 'Fwd: Interview',
      text: layouts[0]?.[2].replace('{}', BODY) ?? '',
    });
    const outer = attached('lee@friend.example', { attachedMails: [middle] });
    const forward = inline('', 'Fwd: x', { attachedMails: [outer] });
    expect(forward.originals.map(({ from }) => from)).toEqual([dana]);
  });

  test('the history in an attached or redirected mail stays history', () => {
    const history =
      'From: Maya <maya@mail.example>\nSent: Monday, November 30, 2026 9:14 AM\nTo: Dana\nSubject: Interview';
    const text = `Thursday at two.\n\n${history}\n\nWhen?`;
    const [original] = inline('', 'Fwd: x', { attachedMails: [attached('dana@corp.example', { text })] }).originals;
    expect(original).toMatchObject({ from: { address: 'dana@corp.example' }, text });
    const headers = headersOf('X-Forwarded-To: interviews@afterword.example');
    expect(inline(text, 'Interview', { headers, from: dana }).originals[0]).toMatchObject({ from: dana, text });
  });

  test('a forward that lay in a mailbox before it was saved is an inline forward all the same', () => {
    const headers = headersOf('Delivered-To: interviews@afterword.example');
    expect(inline(layouts[0]?.[2] ?? '', 'Fwd: Interview', { headers }).style).toBe('inline');
  });

  test('the local date is the wall clock of the sender', () => {
    const headers = headersOf('Date: Tue, 1 Dec 2026 09:14:00 -0500');
    const [original] = inline('', 'x', { attachedMails: [attached('a@corp.example', { headers })] }).originals;
    expect(original).toMatchObject({
      localDate: '2026-12-01T09:14:00',
      dateOffset: '-05:00',
      date: '2026-12-01T14:14:00Z',
    });
  });
});

describe('redirects', () => {
  test.each([
    ['Return-Path: <maya+caf_=interviews=afterword.example@gmail.com>'],
    ['X-Forwarded-For: maya@gmail.com interviews@afterword.example'],
    ['X-Forwarded-To: interviews@afterword.example'],
    ['Delivered-To: maya@gmail.com'],
    ['Resent-From: maya@mail.example'],
  ])('%s', (line) => {
    const mail = mailOf({ ...{ from: dana, subject: 'Interview', text: 'At two.' }, headers: headersOf(line) });
    expect(unwrapForward(mail)).toMatchObject({
      style: 'redirect',
      note: '',
      originals: [{ from: dana, text: 'At two.' }],
    });
  });

  test("the sender's own mailbox is no redirect", () => {
    const headers = headersOf('Delivered-To: maya@mail.example', 'Return-Path: <maya@mail.example>');
    expect(unwrapForward(mailOf({ headers, text: 'x' })).style).toBe('none');
  });

  test("a forward that a rule sent on is unwrapped, and its note is not the user's", () => {
    const headers = headersOf('X-Forwarded-To: interviews@afterword.example');
    const text = `see below\n\n${layouts[0]?.[2].replace('{}', BODY)}`;
    const forward = inline(text, 'Fwd: Interview', { headers, from: { name: 'Lee', address: 'lee@friend.example' } });
    expect(forward).toMatchObject({ style: 'redirect', note: '', originals: [{ from: dana }] });
  });
});

describe('whatever the text', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      ...[
        'From: a <a@b.example>',
        'Von:',
        'Date: Tue, 1 Dec 2026 09:14:00 -0500',
        'Subject: Fwd: x',
        'To: b',
        '',
        '> ',
      ],
      ...[
        '---------- Forwarded message ---------',
        '________________________________',
        'Begin forwarded message:',
        '>>>>',
      ],
      ...[
        'On 1/12/2026 9:14, "D" <d@c.example> wrote:',
        '-- ',
        '----- Forwarded Message ----- From: a@b.exampleTo: cSubject:',
      ],
    ),
    fc.string({ maxLength: 30 }),
  );

  test('there is an original, and it invents no text', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), fc.constantFrom('Fwd: x', 'Re: x', '', 'x'), (lines, subject) => {
        const text = lines.join('\n');
        const { originals } = unwrapForward(mailOf({ text, subject }));
        expect(originals).toHaveLength(1);
        for (const line of originals[0]?.text.split('\n') ?? []) expect(text).toContain(line.trim());
      }),
      { numRuns: 400 },
    );
  });

  test('a hostile text costs time in proportion to its length, not more', () => {
    for (const line of [
      'From: a\n',
      'From: a <a@b.c>\nDate: 1 Dec 2026 09:14\nSubject: Fwd: x\nTo: b\n\n',
      '>'.repeat(60),
      '-----a',
      'a:',
    ]) {
      expectLinear((pieces) => inline(line.repeat(pieces)), Math.floor(100_000 / line.length));
    }
  });
});
