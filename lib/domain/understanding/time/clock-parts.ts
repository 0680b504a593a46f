import type { ZoneHints, ZoneMention } from './zone-mention.ts';
import { zoneBehind } from './zones-in-text.ts';

/** One time of day as it is written, before spans are put together. */
export interface Clock {
  readonly index: number;
  end: number;
  readonly hour: number;
  minute: number;
  /** am, pm, or null where the text leaves it open; `24` for a clock of 24 hours. */
  half: 'am' | 'pm' | '24' | null;
  zone: ZoneMention | null;
}

const QUARTER = 15;
/** Universities begin a quarter of an hour after the hour that they write: `11 Uhr c.t.` */
const academicQuarter = /^,? ?\(?c\. ?t\.?\)?/;
const daytime =
  /^,? ?(?:(in the morning|de la manana|da manha|di mattina|del mattino|du matin|morgens|vormittags|(?:am|in der) (?:vormittag|morgen|fruh)(?![a-z])|por la manana|'s ochtends|in de ochtend|rano|pa formiddagen)|(in the (?:afternoon|evening)|de la (?:tarde|noche)|da (?:tarde|noite)|del pomeriggio|di sera|de l'apres-midi|du soir|nachmittags|abends|am (?:nachmittag|abend)|por la (?:tarde|noche)|di pomeriggio|in the arvo|po poludniu|wieczorem|pa eftermiddagen|'s (?:middags|avonds)|in de middag))\b/;

/** `On Tuesday evening, October 19, at 7:00`, `Thurs eve, 7ish`. */
const inEvening = /(?:(?:day|thurs?|tues?|weds?|fri|sat|sun|mon) (?:evening|eve)|tonight|dagavond|tagabend)\b[^.;]*$/;

/** Gives a clock the quarter of an hour, the part of the day and the zone that stand behind it, or the evening before it. */
export function takeDaytimeAndZone(clock: Clock, raw: string, folded: string, hints: ZoneHints): void {
  const quarter = clock.minute === 0 ? academicQuarter.exec(folded.slice(clock.end, clock.end + 10)) : null;
  if (quarter !== null) {
    clock.minute = QUARTER;
    clock.end += quarter[0].length;
  }
  const behind = daytime.exec(folded.slice(clock.end, clock.end + 24));
  if (behind !== null) {
    if (clock.half === null || (clock.half === '24' && clock.hour <= 12))
      clock.half = behind[1] === undefined ? 'pm' : 'am';
    clock.end += behind[0].length;
  }
  if (
    (clock.half === null || (clock.half === '24' && clock.hour > 4 && clock.hour < 11)) &&
    clock.hour < 12 &&
    inEvening.test(folded.slice(Math.max(0, clock.index - 50), clock.index))
  )
    clock.half = 'pm';
  const zone = zoneBehind(raw, folded, clock.end, hints);
  if (zone === null) return;
  clock.zone = zone;
  clock.end = zone.end;
}
