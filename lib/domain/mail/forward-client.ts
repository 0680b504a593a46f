import type { HeaderBlock } from './forward-blocks.ts';
import { header, type Mail } from './mail.ts';

/** What a program leaves in the headers of the mail that it sends. */
const BY_HEADER: readonly (readonly [header: string, pattern: RegExp, client: string])[] = [
  ['x-mailer', /apple mail|iphone mail|ipad mail/i, 'apple-mail'],
  ['x-mailer', /yahoo|webservice.{0,20}ymail/i, 'yahoo'],
  ['x-mailer', /microsoft outlook|outlook/i, 'outlook'],
  ['x-mailer', /mailmate/i, 'mailmate'],
  ['x-mailer', /missive/i, 'missive'],
  ['x-mailer', /hubspot/i, 'hubspot'],
  ['x-mailer', /open-xchange/i, 'ionos'],
  ['user-agent', /thunderbird|betterbird/i, 'thunderbird'],
  ['user-agent', /microsoft-macoutlook/i, 'outlook'],
  ['message-id', /@(?:mail|smtp)\.gmail\.com>?$/i, 'gmail'],
  ['message-id', /@(?:proton(?:mail)?\.(?:com|me|ch)|pm\.me)>?$/i, 'proton'],
  ['message-id', /@mail\.yahoo\.com>?$/i, 'yahoo'],
];

/** Programs that draw the line as another one does: their headers are asked first. */
const ALIKE: typeof BY_HEADER = [
  ['x-mailer', /samsung/i, 'samsung'],
  ['message-id', /@email\.samsung\.com>?$/i, 'samsung'],
  ['x-mailer', /zoho/i, 'zoho'],
  ['user-agent', /zoho/i, 'zoho'],
  ['x-mailer', /messagingengine/i, 'fastmail'],
  ['user-agent', /cyrus-jmap/i, 'fastmail'],
  ['x-mailer', /^mail\.ru/i, 'mail.ru'],
  ['message-id', /^<?trinity-/i, 'gmx'],
  ['x-mailer', /^yamail/i, 'yandex'],
];

/** How each program draws the line above the quoted mail; the number of dashes tells several apart. */
const BY_SEPARATOR: readonly (readonly [pattern: RegExp, client: string])[] = [
  [/^-{9,10} ?forwarded message ?-{9,10}$/i, 'gmail'],
  [/^-{10} ?original message ?-{10}$/i, 'ionos'],
  [/^-{9,10} .{3,40} -{9,10}$/, 'hubspot'],
  [/^-{7} .{3,40} -{7}$/, 'proton'],
  [/^-{8} ?original message ?-{8}$/i, 'samsung'],
  [/^-{8} .{3,60} -{8}$/, 'thunderbird'],
  [/^-{3} .{3,60} -{3}$/, 'thunderbird'],
  [/^-{5} .{3,40} -{5}$/, 'yahoo'],
  [/^-{5}[^ ].{3,40}[^ ]-{5}$/, 'outlook'],
  [/^_{10,}$/, 'outlook-web'],
  [/^forwarded message:$/i, 'mailmate'],
  [/[:：]$/, 'apple-mail'],
];

/** In every language but English Samsung's dashes are Thunderbird's, but nobody else has the offset behind the hour. */
const SAMSUNG_DATE = /\(GMT[+-]\d{1,2}:\d\d\)$/;

/**
 * The program that wrote a forward: by the separator where it is one program's own, else by the headers of the mail
 * around it, else by the kind of header block.
 */
export function forwardClient(mail: Pick<Mail, 'headers'>, block: HeaderBlock | 'attribution' | null): string | null {
  const alike = named(mail, ALIKE);
  if (alike !== null) return alike;
  const line = block === null || block === 'attribution' ? '' : (block.separator?.line ?? '');
  const dated = block === null || block === 'attribution' ? '' : (block.fields.date ?? '');
  if (line.startsWith('-------- ') && SAMSUNG_DATE.test(dated)) return 'samsung';
  const drawn = BY_SEPARATOR.find(([pattern]) => pattern.test(line))?.[1] ?? null;
  if (drawn !== null && drawn !== 'outlook-web') return drawn;
  const sent = named(mail, BY_HEADER);
  if (drawn !== null) return sent === 'outlook' ? sent : drawn;
  return sent ?? (block === null ? null : 'outlook');
}

function named(mail: Pick<Mail, 'headers'>, programs: typeof BY_HEADER): string | null {
  return programs.find(([name, pattern]) => pattern.test(header(mail, name) ?? ''))?.[2] ?? null;
}
