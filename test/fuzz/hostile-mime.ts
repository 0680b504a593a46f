import { Buffer } from 'node:buffer';
import { hostileText } from './hostile-text.ts';
import type { Random } from './seeded-random.ts';

const charsets = [
  'utf-8',
  'utf-7',
  'utf-16',
  'iso-2022-jp',
  'gb18030',
  'x-unknown',
  'us-ascii',
  'windows-1252',
  '',
  '"',
];
const encodings = ['7bit', '8bit', 'base64', 'quoted-printable', 'x-uuencode', 'binary', 'BASE64 '];

/** One part: a type, a charset that may be made up, an encoding that may not be the body's. */
export function part(random: Random, type: string, body: string): string {
  const charset = random.chance(0.7) ? 'utf-8' : random.pick(charsets);
  const encoding = random.chance(0.6) ? '8bit' : random.pick(encodings);
  const encoded =
    encoding.trim().toLowerCase() === 'base64' && random.chance(0.8)
      ? Buffer.from(body)
          .toString('base64')
          .replace(/(.{76})/g, '$1\r\n')
      : body;
  return `Content-Type: ${type}; charset=${charset}\r\nContent-Transfer-Encoding: ${encoding}\r\n\r\n${encoded}\r\n`;
}

/** Parts in a multipart whose boundary may be missing, doubled, empty or the body's own text. */
export function together(random: Random, parts: readonly string[], kind = 'mixed'): string {
  const boundary = random.pick(['edge', 'e', '=_x'.repeat(20), '', 'a b', '----', 'edge']);
  const inside = parts.map((one) => `--${boundary}\r\n${one}\r\n`).join('');
  return `Content-Type: multipart/${kind}; boundary="${boundary}"\r\n\r\n${inside}${random.chance(0.8) ? `--${boundary}--\r\n` : ''}`;
}

/** Multiparts or mails inside one another, some hundred deep. */
export function nested(random: Random, innermost: string): string {
  let body = innermost;
  const depth = random.size(2, 600);
  const asMail = random.chance(0.4);
  for (let level = 0; level < depth && body.length < 2_000_000; level += 1) {
    body = asMail
      ? `Content-Type: message/rfc822\r\n\r\nFrom: dana${level}@brightwave.example\r\nSubject: Fwd: ${level}\r\n${body}`
      : `Content-Type: multipart/${random.pick(['mixed', 'alternative', 'related'])}; boundary=b${level}\r\n\r\n--b${level}\r\n${body}\r\n--b${level}--\r\n`;
  }
  return body;
}

/** The header block: usual lines, then whatever is unusual: very many, very long, badly encoded. */
export function head(random: Random, subject: string): string {
  const lines = [
    'From: Maya Okafor <maya@okafor.example>',
    `To: ${random.chance(0.2) ? 'reply+abc@afterword.localhost' : 'interviews@afterword.localhost'}`,
    `Subject: ${subject.replace(/[\r\n]+/g, ' ')}`,
    `Date: ${random.pick(['Tue, 1 Dec 2026 09:00:00 -0500', 'yesterday', '', 'Tue, 99 Dec 99999 99:99:99 +9999'])}`,
    'MIME-Version: 1.0',
  ];
  if (random.chance(0.15)) lines.push(...manyHeaders(random));
  if (random.chance(0.1)) lines.push(`Cc: ${'p@crowd.example, '.repeat(random.size(1, 10_000))}`);
  if (random.chance(0.1)) lines.push(`X-Long: ${hostileText(random, 300_000).replace(/[\r\n]+/g, ' ')}`);
  if (random.chance(0.1)) lines.push(`Reply-To: ${'=?utf-8?B?4pyT?= '.repeat(random.size(1, 8_000))}<a@b.example>`);
  if (random.chance(0.05)) lines.push(`From: ${'('.repeat(random.size(1, 20_000))}`);
  return `${lines.join('\r\n')}\r\n`;
}

function manyHeaders(random: Random): readonly string[] {
  const count = random.size(10, 10_000);
  const value = hostileText(random, 200).replace(/[\r\n]+/g, ' ');
  return Array.from({ length: count }, (_, at) => `${random.pick(['Received', 'References', `X-${at}`])}: ${value}`);
}
