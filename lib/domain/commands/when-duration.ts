import { Temporal } from 'temporal-polyfill';
import { type Instant, inZone, toInstant, type ZoneName } from '../time.ts';
import { findTime } from './when-time.ts';

/** From when and where words like `tomorrow` count. */
export interface WhenContext {
  readonly receivedAt: Instant;
  /** The zone in which wall clocks are read, unless the text names another. */
  readonly timezone: ZoneName;
}

const numbers: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  another: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twelve: 12,
  fourteen: 14,
  couple: 2,
  few: 3,
  ein: 1,
  einen: 1,
  einem: 1,
  einer: 1,
  eine: 1,
  zwei: 2,
  drei: 3,
  vier: 4,
  un: 1,
  une: 1,
  deux: 2,
  trois: 3,
  una: 1,
  uno: 1,
  dos: 2,
  tres: 3,
  due: 2,
  tre: 3,
  een: 1,
  twee: 2,
  drie: 3,
  um: 1,
  uma: 1,
  dois: 2,
  duas: 2,
  quatre: 4,
  cinq: 5,
  cuatro: 4,
  cinco: 5,
  seis: 6,
  quattro: 4,
  cinque: 5,
  sei: 6,
  quatro: 4,
  funf: 5,
  sechs: 6,
  vijf: 5,
  zes: 6,
  en: 1,
  et: 1,
  ett: 1,
  tva: 2,
  to: 2,
  fyra: 4,
  fire: 4,
  fem: 5,
  dwa: 2,
  dwie: 2,
  trzy: 3,
  cztery: 4,
  piec: 5,
};
const units: readonly (readonly [RegExp, 'minutes' | 'hours' | 'days' | 'weeks' | 'months' | 'business'])[] = [
  [/^(?:business|working|work) ?days?$|^weekdays?$|^werktagen?$|^arbeitstagen?$/, 'business'],
  [
    /^(?:minutes?|mins?|minuten|minuti|minutos?|minuto|minuutjes|minuter|minutter|minutt|minut|minuty|minutinhos)$/,
    'minutes',
  ],
  [
    /^(?:hours?|hrs?|h|stunden?|std|heures?|horas?|ore|ora|uur|uren|uurtje|uurtjes|stundchen|oretta|orette|horitas?|horinhas?|timmar|timme|timer|time|godzine|godziny|godzin)$/,
    'hours',
  ],
  [/^(?:days?|d|tagen?|tag|jours?|dias?|giorni|giorno|dagen|dag|dagar|dage|dager|dni|dzien|dagjes)$/, 'days'],
  [
    /^(?:weeks?|wks?|wk|w|wochen?|semaines?|semanas?|settiman[ae]|weken|weekje|veckor|vecka|uger|uge|uker|uke|tydzien|tygodnie|tygodni)$/,
    'weeks',
  ],
  [
    /^(?:months?|mths?|monaten?|monate?|mois|mes|meses|mesi|mese|maand|maanden|manader|manad|maneder|maned|miesiac|miesiace)$/,
    'months',
  ],
];
const durationPattern =
  /^(?:(?:in|for|after|about|around|fur|pour|dans|en|por|per|tra|fra|over|voor|em|daqui a|om|za|i|dentro de|entro|\+) ?)*(?:a (?=couple|few))?(?:(\d{1,3}) ?|([a-z]+) (?:of )?)((?:business |working |work )?[a-z]+)(?: from now| later| more| or so)?(?:$|[ ,]+(?=at |um |a |@|\d|morning|noon))(.*)$/;
/** Words that may stand around a date and say nothing. */
const filler =
  /^(?:until|till|til|to|for|on|at|by|the|of|bis|zum|am|um|den|jusqu'?a?u?|hasta|a|el|la|le|fino|al|ate|tot|op|de|du|in|and|again|then|please|around|about|ca|uhr|next|o'?clock|local|my|time|sometime|some|maybe after|,|-)$/;

/**
 * Reads `2 days`, `in half an hour`, `einer Woche`, `3 business days at 9`: days and longer keep the wall clock, hours
 * and minutes are exact, and a time behind it replaces the hour.
 *
 * @param folded as `foldText` gives it
 */
export function readDuration(folded: string, context: WhenContext): Instant | null {
  if (/^(?:in |for )?half an hour$/.test(folded)) return readDuration('30 minutes', context);
  if (/^(?:in |for )?a fortnight$/.test(folded)) return readDuration('2 weeks', context);
  const match = durationPattern.exec(plainCount(folded));
  if (match === null) return null;
  const count = match[1] === undefined ? (numbers[match[2] ?? ''] ?? 0) : Number(match[1]);
  const unit = units.find(([pattern]) => pattern.test(match[3] ?? ''))?.[1];
  if (!Number.isInteger(count) || count < 1 || unit === undefined) return null;
  const now = inZone(context.receivedAt, context.timezone);
  const moved = unit === 'business' ? addBusinessDays(now, count) : now.add({ [unit]: count });
  const tail = (match[4] ?? '').trim();
  if (tail === '') return toInstant(moved.toInstant().toString());
  const time = findTime(tail, true);
  return time === null || !isFiller(time.rest) ? null : wall(moved.toPlainDate(), time.from, context.timezone);
}

/** `another two days`, `one more day`, `until in two days`: the count alone. */
function plainCount(folded: string): string {
  return folded
    .replace(/^(?:until|till|til) (?=in )/, '')
    .replace(/\b(?:un|um|ett|et) (?:par|paio) (?:de |di |d'? ?)?/, '2 ')
    .replace(
      /\b(?:e?in|een) paar |\b(?:quelques|algunas?|algunos|alguns|algumas|umas|unos|unas|qualche|enkele|kilka|pare|nagra|noen|nogle) /,
      '3 ',
    )
    .replace(
      /\b(?:einer? halben? stunde|eine halbe stunde|une demi[- ]heure|media hora|mezz'? ?ora|meia hora|een half uur(?:tje)?|en halv ?timme|en halv ?time|pol godziny)\b/,
      '30 min',
    )
    .replace(/^((?:for )?)another (?=(?:\d|[a-z]+ [a-z]))/, '$1')
    .replace(/^((?:for )?)another /, '$1a ')
    .replace(/^((?:for )?[a-z0-9]+) more (?=[a-z])/, '$1 ');
}

function addBusinessDays(from: Temporal.ZonedDateTime, count: number): Temporal.ZonedDateTime {
  let day = from;
  for (let left = count; left > 0; ) {
    day = day.add({ days: 1 });
    if (day.dayOfWeek <= 5) left -= 1;
  }
  return day;
}

/** True where nothing but filling words is left. */
export function isFiller(rest: string): boolean {
  return rest.split(' ').every((word) => word === '' || filler.test(word) || /^[^\p{L}\p{N}]+$/u.test(word));
}

/** The instant of a wall clock on a day; 1440 minutes and more are the next day. */
export function wall(day: Temporal.PlainDate, minutes: number, zone: ZoneName): Instant {
  const over = Math.floor(minutes / 1440);
  const time = Temporal.PlainTime.from({ hour: Math.floor((minutes % 1440) / 60), minute: minutes % 60 });
  return toInstant(day.add({ days: over }).toZonedDateTime({ timeZone: zone, plainTime: time }).toInstant().toString());
}
