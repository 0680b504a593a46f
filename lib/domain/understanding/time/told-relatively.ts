import { gated } from '../../gated.ts';

/** Hours and days that are told by what was agreed before, on text folded by `foldAligned`. */

const sameHour =
  /\b(?:same (?:time|hour)|(?:zur |um die )?(?:gleiche[nr]?|selbe[nr]?) (?:zeit|uhrzeit|stunde)|meme (?:heure|horaire)|(?:a la )?misma hora|mism[oa] horario|mesm[ao] (?:hora|horario)|stess[ao] (?:ora|orario)|zelfde (?:tijd|uur|tijdstip)|samma (?:tid|klockslag)|samme (?:tid|tidspunkt|klokkeslett|klokkeslaet)|(?:ta sama|tej samej) (?:godzina|godzinie|pora|porze)|ta sama pora)\b/;
const unit = '(?:day|tag|jour|dia|giorno|dag|dzien)';
const week = '(?:week|woche|semaine|semana|settimana|vecka|uge|uke|tydzien)';
const later = '(?:later|after|spater|plus tard|apres|despues|mas tarde|depois|mais tarde|dopo|senare|senere|pozniej)';
const sooner = '(?:earlier|before|fruher|plus tot|avant|antes|prima|eerder|tidigare|tidligere|wczesniej)';
const one = '(?:one|a|einen|eine|un|une|uno|una|um|uma|een|en|et|jeden|1|o)';
const ways = [
  [new RegExp(`\\b(?:${one} )?${unit} ${later}\\b`), 1],
  [new RegExp(`\\b(?:${one} )?${unit} ${sooner}\\b`), -1],
  [new RegExp(`\\b(?:${one} )?${week} ${later}\\b`), 7],
  [new RegExp(`\\b(?:${one} )?${week} ${sooner}\\b`), -7],
] as const;

/** True where the hour stays as it was: `same time on Thursday instead`. */
export function asksSameHour(folded: string): boolean {
  return sameHour.test(folded);
}

/** By how many days a talk is put off: `one day later`; null where nothing says so. */
export function daysLater(folded: string): number | null {
  return ways.find(([way]) => way.test(folded))?.[1] ?? null;
}

/** An hour that takes another's place: `could we say quarter past two instead?`. */
const instead =
  /\b(?:instead(?! of)|stattdessen|a la place(?! d)|en su lugar|em vez disso|invece(?! d[ei]| che)|in plaats daarvan|i stallet(?! for)|i stedet(?! for)|zamiast tego)\b/;

/** Asked once for all times of a mail. */
export const insteadGate = gated(instead);

/** True where an hour takes the place of the one before it. @param around the words beside it */
export function saysInstead(around: string): boolean {
  return instead.test(around);
}
