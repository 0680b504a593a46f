import { Temporal } from 'temporal-polyfill';

/** Weekdays by their folded beginnings, Monday first, in eleven languages. */
const weekdays: readonly string[] = [
  'mon|monday|montag|lundi|lunes|lunedi|maandag|segunda|segunda feira|mandag|poniedzialek',
  'tue|tues|tuesday|dienstag|mardi|martes|martedi|dinsdag|terca|terca feira|tisdag|tirsdag|wtorek',
  'wed|weds|wednesday|mittwoch|mercredi|miercoles|mercoledi|woensdag|quarta|quarta feira|onsdag|sroda|srode',
  'thu|thur|thurs|thursday|donnerstag|jeudi|jueves|giovedi|donderdag|quinta|quinta feira|torsdag|czwartek',
  'fri|friday|freitag|vendredi|viernes|venerdi|vrijdag|sexta|sexta feira|fredag|piatek',
  'sat|saturday|samstag|sonnabend|samedi|sabado|sabato|zaterdag|lordag|sobota|sobote',
  'sun|sunday|sonntag|dimanche|domingo|domenica|zondag|sondag|niedziela|niedziele',
];
/** 1 for Monday to 7. */
export const weekdayOf: ReadonlyMap<string, number> = new Map(
  weekdays.flatMap((names, at) => names.split('|').map((name) => [name, at + 1] as const)),
);
/** `next` in eleven languages, as an alternative of patterns. */
export const nextWord =
  'next|nachsten?|nachste[rsn]?|kommenden?|prochain|proximo|proxima|prossimo|volgende|aanstaande|nasta|neste|naeste|nastepny|przyszly';
const thisWord = 'this|this coming|coming|diesen?|ce|este|questo|deze|on|am|le|el|il|op|na|pa|w|we';
/** A weekday, with the word before and behind that says which one. */
export const weekdayPattern = new RegExp(
  `\\b(?:(${nextWord}|${thisWord}) )?(${[...weekdayOf.keys()].sort((a, b) => b.length - a.length).join('|')})\\b\\.?,?( (?:next week|prochain|proximo|prossimo))?`,
);

type Named = (today: Temporal.PlainDate) => Temporal.PlainDate;
const plus =
  (days: number): Named =>
  (today) =>
    today.add({ days });
const comingWeekday =
  (weekday: number): Named =>
  (today) =>
    today.add({ days: (weekday - today.dayOfWeek + 7) % 7 || 7 });
const endOfMonth: Named = (today) => today.with({ day: today.daysInMonth });
/** The days that have a name of their own, by the day they count from. Longer names stand before the shorter ones they contain. */
export const namedDays: readonly (readonly [RegExp, Named])[] = [
  [
    /\b(?:the )?day after tomorrow\b|\bubermorgen\b|\bapres[- ]demain\b|\bpasado manana\b|\bdopodomani\b|\bovermorgen\b|\bdepois de amanha\b|\bi ?overmorgon\b|\bi ?overmorgen\b|\bpojutrze\b/,
    plus(2),
  ],
  [
    /\b(?:tomorrow|tomorow|tommorow|tommorrow|tmrw|tmw|tmr|tmrrw|tmoro|tomoz|2moro|2morro|2morrow)\b|\b(?:i ?morgon|i morgen|jutro)\b|\bmorgen\b|\bdemain\b|\bmanana\b|\bdomani\b|\bamanha\b/,
    plus(1),
  ],
  [
    /\b(?:tonight|tonite|2nite|2night|stasera|ce soir|esta noche|hoje a noite|vanavond|i ?kvall|i ?aften|i ?kveld|dzis wieczorem|dzisiaj wieczorem)\b|\bheute abend\b/,
    plus(0),
  ],
  [
    /\b(?:today|this (?=morning|afternoon|evening)|heute|aujourd'?hui|hoy|oggi|vandaag|hoje|i ?dag|dzisiaj|dzis|2day|tday)\b/,
    plus(0),
  ],
  [
    /\b(?:after the weekend|nach dem wochenende|early next week|start of next week|beginning of next week)\b/,
    comingWeekday(1),
  ],
  [/\b(?:the )?week after next\b|\bubernachste woche\b/, (today) => comingWeekday(1)(today).add({ days: 7 })],
  [/\b(?:end of next week|late next week)\b/, (today) => comingWeekday(1)(today).add({ days: 4 })],
  [/\b(?:mid(?:dle of)? next week)\b/, (today) => comingWeekday(1)(today).add({ days: 2 })],
  [
    /\b(?:next week|nachste woche|la semaine prochaine|semaine prochaine|la proxima semana|proxima semana|la settimana prossima|settimana prossima|volgende week|semana que vem)\b/,
    comingWeekday(1),
  ],
  [
    /\b(?:the )?(?:end of (?:the|this) week|end of week|eow|later this week|ende der woche)\b/,
    (today) => (today.dayOfWeek >= 5 ? comingWeekday(5)(today) : today.add({ days: 5 - today.dayOfWeek })),
  ],
  [/\b(?:this |the )?weekend\b/, comingWeekday(6)],
  [/\b(?:the )?(?:end of (?:the|this) month|end of month|month end|eom|ende des monats|monatsende)\b/, endOfMonth],
  [
    /\bnext month\b|\bnachsten monat\b|\ble mois prochain\b|\bel proximo mes\b|\bil mese prossimo\b|\bvolgende maand\b/,
    (today) => today.with({ day: 1 }).add({ months: 1 }),
  ],
  [/\bnext year\b|\bnachstes jahr\b/, (today) => Temporal.PlainDate.from({ year: today.year + 1, month: 1, day: 2 })],
];
