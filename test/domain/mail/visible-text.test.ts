import { describe, expect, test } from 'vitest';
import { visibleText } from '../../../lib/domain/mail/visible-text.ts';
import { expectLinear } from '../../linear.ts';
import { buildMail } from './build-mail.ts';

const read = (text: string) => visibleText(buildMail({ text }));

describe('what was typed above the history', () => {
  test.each([
    ['an attribution over two lines', 'ok\n\nOn Thu, Dec 3, 2026 at 2:30 PM Afterword <\nr@a.example> wrote:\n\n> old'],
    [
      'an attribution over three lines',
      'ok\n\nOn Dec 3, 2026, at 2:30 PM, Afterword <\nlong.address@a.example>\nwrote:\n\nold',
    ],
    ['an attribution behind the text', 'ok On Thu, Dec 3, 2026 at 2:30 PM, r@a.example wrote:\n> old'],
    [
      'a name first, wrapped behind its bracket',
      'ok\n\nAfterword <\nr@a.example>, 3 Ara 2026 Per, 14:30 tarihinde şunu yazdı:\n\n> old',
    ],
    [
      'such a one in Hungarian',
      'ok\n\nAfterword <\nr@a.example> ezt írta (időpont: 2026. dec. 3., Cs, 14:30):\n\n> old',
    ],
    ['no blank line before it', 'ok\nOn Dec 3, 2026, at 2:30 PM, Afterword <r@a.example> wrote:\n> old'],
    ['a date and an address alone', 'ok\n\n03.12.2026, 14.30, "Afterword" <r@a.example>:\n\nold'],
    ['a date without any verb or colon', 'ok\n2026/12/3 Afterword <r@a.example>\n\n> old'],
    ['a ruled attribution', 'ok\n\n---- On Thu, 03 Dec 2026 14:30:00 -0500 Afterword <r@a.example> wrote ----\n\nold'],
    ['header lines in bold', 'ok\n\n*From:* Afterword <r@a.example>\n*Sent:* Thursday\n*To:* Maya\n\nold'],
    ['header lines that are indented', 'ok\n\n   From: Afterword <r@a.example>\n   Date: Thursday\n\nold'],
    ['only From and Date', 'ok\n\nFrom: Afterword <r@a.example>\nDate: Thursday, 3 December 2026 at 14:30\n\nold'],
    ['Date before From', 'ok\n\nDate: Thursday\nFrom: r@a.example\nTo: m@a.example\nSubject: x\n\nold'],
    ['a sender whose address slid down', 'ok\n\nFrom: The Assistant\n<r@a.example>\nSent: Thursday\nTo: Maya\n\nold'],
    ['a title in lower case', 'ok\n\n-----original message-----\n\nold'],
    ['a German title', 'ok\n\n-------- Ursprüngliche Nachricht --------\nVon: x\n\nold'],
    ['a forwarded-message title', 'ok\n\n---------- Forwarded message ---------\nold'],
    ['quote marks alone', 'ok\n\n> old\n> older'],
  ])('%s', (_, text) => {
    expect(read(text)).toMatchObject({ text: 'ok', style: 'top' });
  });
});

describe('what was typed below and between', () => {
  test('below the quote, over a signature', () => {
    const reply = read('On 12/3/26 2:30 PM, Afterword wrote:\n> old\n\nsend it\n\n-- \nMaya\nhttps://maya.example');
    expect(reply).toMatchObject({ text: 'send it', style: 'bottom', quoted: 'old' });
  });

  test('between the lines of the quote', () => {
    const reply = read(
      'On 12/3/26, Afterword <r@a.example> wrote:\n> What mattered?\n\nStreaming.\n\n> A date?\n\nIn a week.\n> end',
    );
    expect(reply).toMatchObject({ text: 'Streaming.\n\nIn a week.', style: 'inline' });
  });

  test('the rest of a quoted line that was wrapped is no new text', () => {
    const long = `> ${'a line that the program wrapped because it was far too long'} approve`;
    expect(read(`> first\n${long}\nand more\n> last`).text).toBe('');
  });
});

describe('signatures', () => {
  test.each([
    'Sent from my iPhone',
    'Sent from Yahoo Mail for Android',
    'Get Outlook for iOS<https://aka.ms/o0ukef>',
    'Sent with Proton Mail secure email.',
    'Von meinem iPhone gesendet',
    'Gesendet von Outlook für Android',
    'Envoyé de mon iPhone',
    'Télécharger Outlook pour iOS',
    'Enviado desde mi iPhone',
    'Enviado do meu iPhone',
    'Inviato da iPhone',
    'Verstuurd vanaf mijn iPhone',
    'Sendt fra min iPhone',
    'Skickat från min iPhone',
    'Lähetetty iPhonesta',
    'Wysłane z iPhone’a',
    'Odesláno z iPhonu',
    'Отправлено с iPhone',
    'Надіслано з iPhone',
    'iPhoneから送信',
    '发自我的 iPhone',
    '나의 iPhone에서 보냄',
  ])('%s', (line) => {
    expect(read(`approve\n\n${line}`).text).toBe('approve');
    expect(read(`${line}\n\napprove`).text).toBe('approve');
  });

  test('a sign-off is no signature', () => {
    const letter = 'Hi Dana,\n\nThank you.\n\nBest regards,\nMaya';
    expect(read(`${letter}\n\nSent from my iPhone\n\n> On Dec 3, 2026, A <a@a.example> wrote:\n> old`).text).toBe(
      letter,
    );
  });

  test('what stands under a phone signature is kept apart', () => {
    expect(read('approve\n\nSent from my iPhone\n\nno wait')).toMatchObject({ text: 'approve', below: 'no wait' });
  });

  test.each([
    'with: Dana <dana@a.example>\nwhen: Dec 3, 2pm\ncompany: A',
    'settings\nname: Maya\nquiet hours: 22-7',
    'sent from a cafe, sorry',
    'sent from my own address',
  ])('is not fooled by %j', (text) => expect(read(text).text).toBe(text));

  test.each([
    'On Monday she said it was fine',
    'Dana wrote me on Friday.',
    'From what I know they decide soon: in a week',
  ])('takes %j for new text', (text) =>
    expect(read(`${text}\n\nMore.`)).toMatchObject({ text: `${text}\n\nMore.`, style: 'alone' }),
  );
});

describe('the HTML as a hint', () => {
  const gmail =
    '<div dir="ltr">approve</div><div class="gmail_quote"><div class="gmail_attr">On Thu, Dec 3, 2026 at 2:30 PM A &lt;a@a.example&gt; wrote:</div><blockquote class="gmail_quote">old<br>text</blockquote></div>';

  test('is read where the text has no marks', () => {
    const reply = visibleText(buildMail({ text: 'approve\n\nold text', html: gmail }));
    expect(reply).toMatchObject({ text: 'approve', quoted: 'old\ntext', source: 'html' });
  });

  test('is left alone where the text marks its quote', () => {
    const reply = visibleText(buildMail({ text: 'approve\n\n> old\n> text', html: gmail }));
    expect(reply).toMatchObject({ text: 'approve', source: 'text' });
  });

  test('tells an answer below a quote from the quote', () => {
    const html = '<blockquote type="cite">old</blockquote><p>send it</p>';
    expect(visibleText(buildMail({ text: 'old\n\nsend it', html })).text).toBe('send it');
  });
});

describe('hostile input', () => {
  test.each([
    ['marks', '', '> ', 50_000],
    ['attributions', '', 'On 1, 2026 at 1:00 a@a.example\n', 5_000],
    ['half headers', '', 'From: a@a.example Sent\n\n', 5_000],
    ['one line', 'On ', 'a ', 50_000],
    ['rules', 'ok\n', '---\n', 10_000],
    ['rules above legal text', 'ok\n', '---\nthis message\n', 5_000],
    ['colons', 'ok\n', 'On 1:00 wrote:a\n', 10_000],
    ['wrapped ends', 'ok\n', 'a On Mon 1:00 <\n', 5_000],
    ['titles', 'ok\n', 'a----- original message ----', 5_000],
    // Beyond what is read of a reply's HTML: below that the parser's own stack costs the square.
    ['nesting', '<blockquote>', '<div>', 40_000],
  ])('the time grows no faster than the text: %s', (_, start, piece, size) => {
    expectLinear((pieces) => {
      const text = `${start}${piece.repeat(pieces)}wrote:`;
      return visibleText(buildMail({ text, html: text.startsWith('<') ? text : null }));
    }, size);
  });
});
