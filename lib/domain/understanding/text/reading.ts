import type { OriginalMail } from '../../mail/forward.ts';
import type { Instant, ZoneName } from '../../time.ts';
import { wallClockAt, writtenWallClock } from '../../wall-clock.ts';
import { isFreeMail } from '../company/mail-domain.ts';
import type { DateReading } from '../time/date-mention.ts';
import { namesFurtherDays } from '../time/further-dates.ts';
import type { ZoneHints } from '../time/zone-mention.ts';
import { zoneOfCountry } from '../time/zone-names.ts';
import type { ReadingContext } from '../understanding.ts';
import { foldAligned } from './aligned-fold.ts';
import { type Language, languagesIn } from './language.ts';

/** What the dates and zones of one mail are read against. */
export interface MailReading {
  readonly dates: DateReading;
  readonly zones: ZoneHints;
}

/** Countries whose people write the day first; with one zone or several. */
const dayFirstCountries = new Set([
  ...Object.keys(zoneOfCountry),
  'au',
  'nz',
  'br',
  'mx',
  'ar',
  'cl',
  'co',
  'za',
  'sg',
  'ru',
  'tr',
  'eu',
  'london',
  'berlin',
]);
/** Zones of the countries south of the United States, which write the day first. */
const latinAmerica =
  /^America\/(?:Argentina|Sao_Paulo|Manaus|Bogota|Lima|Santiago|Mexico_City|Monterrey|Caracas|Montevideo|La_Paz|Asuncion|Guayaquil|Costa_Rica|Guatemala)/;
const monthFirstCountries = new Set(['us', 'gov', 'mil', 'edu']);
/** Top-level domains that are countries by name, and everybody's in fact. */
const worldwide = new Set([
  'co',
  'io',
  'ai',
  'me',
  'tv',
  'cc',
  'so',
  'sh',
  'gg',
  'fm',
  'ly',
  'to',
  'ws',
  'la',
  'is',
  'vc',
  'im',
]);

const MINUTES_WEST = -3 * 60;

/**
 * What a mail's dates are read against: the day on which it was written (never today, unless the mail does not tell),
 * the order of day and month by sender, language and zone, and what decides ambiguous zone letters.
 */
export function readingOf(mail: OriginalMail, context: ReadingContext): MailReading {
  const before = known.get(mail);
  if (before?.context === context) return before.reading;
  const reading = readMail(mail, context);
  known.set(mail, { context, reading });
  return reading;
}

/** Kept as long as the mail itself: the prose and the formats of tools ask for the same. */
const known = new WeakMap<OriginalMail, { readonly context: ReadingContext; readonly reading: MailReading }>();

function readMail(mail: OriginalMail, context: ReadingContext): MailReading {
  const raw = `${mail.subject}\n${mail.text.slice(0, 2_000)}`.normalize('NFC');
  const folded = foldAligned(raw);
  const languages = languagesIn(folded);
  const country = countryOf(mail.from?.address ?? null);
  const written = writtenOn(mail, context);
  return {
    dates: {
      writtenOn: written ?? localDate(context.now, context.timezone),
      writtenOnSure: written !== null,
      languages,
      further: namesFurtherDays(raw, folded),
      dayFirst: dayFirst(country, languages, mail.dateOffset, context.timezone),
    },
    zones: { userZone: context.timezone, country, dateOffset: mail.dateOffset, languages },
  };
}

function writtenOn(mail: OriginalMail, context: ReadingContext): string | null {
  const local = /^\d{4}-\d\d-\d\d/.exec(mail.localDate ?? '')?.[0];
  if (local !== undefined) return local;
  if (mail.date === null) return null;
  try {
    return localDate(mail.date, mail.dateOffset ?? context.timezone);
  } catch {
    return null;
  }
}

function localDate(instant: Instant, zone: ZoneName): string {
  return writtenWallClock(wallClockAt(Date.parse(instant), zone)).slice(0, 'yyyy-mm-dd'.length);
}

function countryOf(address: string | null): string | null {
  if (address === null || isFreeMail(address)) return null;
  const last = address.slice(address.lastIndexOf('.') + 1).toLowerCase();
  return worldwide.has(last) ? null : last;
}

function dayFirst(
  country: string | null,
  languages: readonly Language[],
  offset: string | null,
  userZone: string,
): boolean | null {
  if (country !== null && monthFirstCountries.has(country)) return false;
  if (country !== null && dayFirstCountries.has(country)) return true;
  if (languages[0] !== 'en') return true;
  if (offset !== null && /^[+-]\d\d:\d\d$/.test(offset)) {
    const minutes = Number(offset.slice(0, 3)) * 60;
    if (minutes < MINUTES_WEST) return false;
    // Servers write +00:00 for everybody.
    if (minutes > 0) return true;
  }
  if (latinAmerica.test(userZone)) return true;
  if (/^America\//.test(userZone) || userZone === 'Asia/Manila') return false;
  return /^(?:Europe|Australia|Africa|Asia|Pacific\/Auckland)/.test(userZone) ? true : null;
}
