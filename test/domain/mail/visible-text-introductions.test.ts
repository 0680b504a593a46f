import { describe, expect, test } from 'vitest';
import { visibleText } from '../../../lib/domain/mail/visible-text.ts';
import { buildMail } from './build-mail.ts';

const read = (text: string) => visibleText(buildMail({ text }));

describe('introductions without quote marks', () => {
  test.each([
    '---- Afterword wrote ----',
    '* Afterword <r@a.example> [2026-12-03 14:30:00 +0000]:',
    'Quoting Afterword <r@a.example>:',
    'Zitat von Afterword <r@a.example>:',
    'In message <a1b2@mail.a.example>, Afterword <r@a.example> writes',
    'Am 03.12.2026 um 14:30 schrieben Sie:',
    'Wiadomość napisana przez Afterword <r@a.example> w dniu 3 gru 2026, o godz. 14:30:',
    'четверг, 3 декабря 2026 г. пользователь Afterword написал:',
    'في ٠٣/١٢/٢٠٢٦ الساعة ٢:٣٠ م، كتب/كتبت Afterword <r@a.example>:',
    'Missatge de Afterword <r@a.example> del dia dj., 3 de des. 2026 a les 14:30:',
    '2026-12-03 14:30 GMT+01:00 Afterword Assistant:',
    'On Thu, Dec 3, 2026 at 2:30 PM Afterword\n\n<\nmailto:Afterword <r@a.example>\n> wrote:',
    'Afterword ---12/03/2026 02:30:11 PM---Your notes are ready',
    'Début du message réexpédié :',
    '----- Doorgestuurd bericht -----',
    'Date: Thu, 3 Dec 2026 14:30 From: r@a.example To: Okafor, Maya Subject: Your notes',
    '________________\nFrom: Afterword <r@a.example> Date: Thu, 3 Dec 2026 14:30',
  ])('%j', (introduction) => {
    expect(read(`ok\n\n${introduction}\n\nold approve`)).toMatchObject({ text: 'ok', style: 'top' });
    expect(read(`ok\n\n${introduction}\n\n> old approve`).text).toBe('ok');
  });

  test('one without a colon counts above a quote alone', () => {
    const line = '2026-12-03 14:30 GMT+01:00 Afterword';
    expect(read(`ok\n\n${line}\n\n> old`).text).toBe('ok');
    expect(read(`ok\n\n${line}\n\nnew`).text).toBe(`ok\n\n${line}\n\nnew`);
  });
});

describe('introductions that share a line', () => {
  test.each([
    ['with the quote', 'ok\n\nOn 12/03/2026 at 2:30 PM, "Afterword"  wrote:Your notes\nare ready'],
    ['with a quote mark', 'ok\n\nOn Thu, Dec 3, 2026 2:30 PM, r@a.example wrote:> old\nolder'],
    ['with typed text, as a title', 'ok-------- Original message --------From: Afterword\n\nold'],
    ['with typed text, and go on below', 'ok On Dec 3, 2026, at 2:30 PM, Afterword <\nr@a.example> wrote:\n\n> old'],
  ])('%s', (_, text) => expect(read(text).text.trim()).toBe('ok'));

  test('a person’s own quotation is new text', () => {
    const text = 'On Dec 3, 2026 at 2:30 PM Dana wrote: I would love to. So please go on.';
    expect(read(text).text).toBe(text);
  });
});

describe('what only looks like an introduction', () => {
  test.each([
    'From: my side all is well\nTo: be decided next week\n\nMore.',
    'From: what I hear they decide soon.\nThat fits our plan.\nSubject: nothing new.',
    'timeline: early\n--- original plan ---\nstart in May',
    'As I wrote --\nit is fine.',
    'Dana said this:\n\nWe decide in May.',
    'See <https://a.example/a/long/path\n> for more of it',
  ])('%j is new text', (text) => expect(read(text).text).toBe(text));
});

describe('quote marks', () => {
  test('header lines that are marked tell that the text without marks is new', () => {
    const old = '-----Original Message-----\n> From: Afterword <r@a.example>\n> Sent: Thursday\n>\n> old';
    expect(read(`${old}\n\nsend it`)).toMatchObject({ text: 'send it', style: 'bottom' });
    expect(read(`ok\n\n${old}`)).toMatchObject({ text: 'ok', style: 'top' });
  });

  test('marks that a program indented', () => {
    expect(read('     > approve?\n     > or not\n\nsend it').text).toBe('send it');
  });

  test('a link of the quote that was broken is no new text', () => {
    const old = (lines: string) => `ok\n\nOn 12/3/26 2:30 PM, Afterword <r@a.example> wrote:\n\n${lines}`;
    expect(read(old('> See (https://a.example/x\n_y=1)\n> old')).text).toBe('ok');
    expect(read(old('> old\n (https://a.example/x) >\n> older')).text).toBe('ok');
    expect(read(old('> Where is it?\nhttps://maya.example\n> old')).text).toBe('ok\n\nhttps://maya.example');
  });
});

test.each([
  [
    'Spark',
    '<div name="messageBodySection"><p>ok</p></div><div name="messageReplySection"><p>old</p><p>older</p></div>',
  ],
  [
    'GMX',
    '<div>ok</div><div name="quote"><div>Gesendet: gestern</div><div name="quoted-content">old<br>older</div></div>',
  ],
  ['Hotmail', '<div>ok</div><hr id="replySplit"><div>old</div><div>It is older than that, as you know.</div>'],
])('the part of a page that %s names is the old mail', (_, html) => {
  expect(visibleText(buildMail({ text: 'ok\nold\nolder', html })).text).toBe('ok');
  expect(visibleText(buildMail({ text: 'ok\n\n> old', html })).text).toBe('ok');
});
