import { Buffer } from 'node:buffer';
import { hostileCalendar } from './hostile-calendar.ts';
import { hostileHtml } from './hostile-html.ts';
import { head, nested, part, together } from './hostile-mime.ts';
import { hostileLines, hostileText } from './hostile-text.ts';
import { mutated } from './mutated-mail.ts';
import { type Random, seededRandom } from './seeded-random.ts';

/** One input with the kind of attack that it is. */
export interface HostileMail {
  readonly family: Family;
  readonly raw: Uint8Array;
}

export const families = [
  'text',
  'lines',
  'forward',
  'html',
  'calendar',
  'mime',
  'repeats',
  'mutated',
  'bytes',
] as const;
export type Family = (typeof families)[number];

/** Most inputs are of the size of mails; a few are as large as a mail can be felt at. */
const USUAL_LENGTH = 60_000;
const LARGE_LENGTH = 2_000_000;
const LARGE_SHARE = 0.03;

/**
 * The input of a seed and a number: the same again whenever it is asked for.
 * @param only makes inputs of one family alone
 */
export function hostileMail(seed: number, number: number, only: Family | null = null): HostileMail {
  const random = seededRandom(Math.imul(seed, 0x9e3779b1) ^ Math.imul(number + 1, 0x85ebca6b));
  const family = only ?? random.pick(families);
  const longest = random.chance(LARGE_SHARE) ? LARGE_LENGTH : USUAL_LENGTH;
  return { family, raw: makers[family](random, longest) };
}

const makers: Readonly<Record<Family, (random: Random, longest: number) => Uint8Array>> = {
  text: (random, longest) => mail(random, part(random, 'text/plain', hostileText(random, longest))),
  lines: (random, longest) => mail(random, part(random, 'text/plain', hostileLines(random, longest))),
  forward: (random, longest) =>
    mail(random, part(random, 'text/plain', forwarded(random, hostileLines(random, longest)))),
  html: (random, longest) => mail(random, part(random, 'text/html', hostileHtml(random, longest))),
  calendar: (random) =>
    mail(
      random,
      together(random, [
        part(random, 'text/plain', 'Invitation'),
        part(random, 'text/calendar; method=REQUEST', hostileCalendar(random)),
      ]),
    ),
  mime: (random) => mail(random, nested(random, part(random, 'text/plain', hostileText(random, 2_000)))),
  repeats: (random) => mail(random, together(random, repeats(random))),
  mutated,
  bytes: (random, longest) => Uint8Array.from({ length: random.size(1, longest / 10) }, () => random.whole(0, 255)),
};

function mail(random: Random, body: string): Uint8Array {
  const subject = random.chance(0.5) ? 'Fwd: Interview with Brightwave' : hostileText(random, 5_000);
  return Buffer.from(`${head(random, subject)}${body}`);
}

/** The block that a mail program puts above what it forwards, in front of anything. */
function forwarded(random: Random, text: string): string {
  const sender = random.pick([
    'dana@brightwave.example',
    'no-reply@ashbyhq.com',
    'x@calendly.com',
    'no-reply@us.greenhouse-mail.io',
    'messenger@webex.com',
  ]);
  const block = random.pick([
    `---------- Forwarded message ---------\nFrom: Dana <${sender}>\nDate: Tue, Dec 1, 2026 at 9:00 AM\nSubject: Interview\nTo: <maya@okafor.example>\n\n`,
    `Von: Dana <${sender}>\nGesendet: Dienstag, 1. Dezember 2026 09:00\nAn: maya@okafor.example\nBetreff: Interview\n\n`,
    `Begin forwarded message:\n\n> From: Dana <${sender}>\n> Subject: Interview\n> Date: December 1, 2026\n> To: maya@okafor.example\n>\n`,
  ]);
  return `${block.repeat(random.chance(0.2) ? random.size(1, 300) : 1)}${text}`;
}

/** Small mails that unpack into much: the same part, file or attached mail again and again. */
function repeats(random: Random): readonly string[] {
  const one = random.pick([
    () => part(random, 'text/plain', hostileText(random, 500)),
    () => part(random, 'text/html', hostileHtml(random, 500)),
    () => part(random, 'text/calendar', hostileCalendar(random).slice(0, 3_000)),
    () =>
      `Content-Type: application/zip; name=bomb.zip\r\nContent-Transfer-Encoding: base64\r\n\r\n${'UEsDBAoA'.repeat(20)}\r\n`,
    () =>
      `Content-Type: message/rfc822\r\n\r\nFrom: dana@brightwave.example\r\nSubject: Interview on March 3 at 2pm\r\n\r\nSee you.\r\n`,
    () =>
      `Content-Type: application/octet-stream; name=invite.ics\r\n\r\nBEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nEND:VEVENT\r\n`,
  ])();
  return Array.from({ length: Math.min(random.size(2, 5_000), Math.ceil(1_000_000 / one.length)) }, () => one);
}
