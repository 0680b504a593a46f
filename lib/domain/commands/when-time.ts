/** A time of day, and where a span was written its end. Minutes since midnight, 0 to 1440. */
export interface TimeSpan {
  readonly from: number;
  readonly to: number | null;
}

/** A time found in a text, and the text without it. */
export interface TimeFound extends TimeSpan {
  readonly rest: string;
}

const hour = '(\\d{1,2})(?:\\s?[:.h]\\s?(\\d{2})|h)?';
const half = "\\s?(a\\.?m\\.?|p\\.?m\\.?|[ap](?![a-z])|uhr|o'?clock|uur|hrs|horas?|ore)?";
const lead =
  '(?:(?:at|around|about|from|by|before|um|gegen|ab|von|vers|entre|a las?|alle|dalle|om|as|desde|das|kl\\.?|o|@)\\s+|a\\s+)?';
const till = '\\s?(?:-|–|—|to|till|until|til|bis|a|à|tot|and|ate)\\s?';
const spanPattern = new RegExp(`(?<![\\d/.:-])${lead}${hour}${half}${till}${hour}${half}(?![\\d/:\\p{L}-])`, 'iu');
const timePattern = new RegExp(`(?<![\\d/.:+-])${lead}${hour}${half}(?![\\d/:\\p{L}-])`, 'giu');

const parts: readonly (readonly [RegExp, number])[] = [
  [/\b(?:at )?(?:high )?(?:noon|midday|mittags?|midi|mediodia|mezzogiorno|meio dia|lunch ?time|lunch)\b/, 12 * 60],
  [
    /\b(?:first thing(?: in the morning)?|early(?: in the morning)?|(?:in the )?morning|mornings|vormittags?|fruh|matin|por la manana|de manha|mattina|mattino|ochtend|morgens|formiddag|formiddagen|rano|'s ochtends)\b/,
    9 * 60,
  ],
  [
    /\b(?:(?:in the |this )?(?:afternoon|arvo)|nachmittags?|apres[- ]midi|por la tarde|tarde|pomeriggio|middag|eftermiddag|ettermiddag|popoludniu)\b/,
    14 * 60,
  ],
  [/\b(?:end of (?:the )?(?:business )?day|close of business|cob|eod|after work|feierabend)\b/, 17 * 60],
  [
    /\b(?:(?:in the )?evening|abends?|soir|por la noche|noche|sera|avond|noite|kvall|kvallen|aften|kveld|wieczorem)\b/,
    18 * 60,
  ],
  [/\b(?:at )?(?:night|nachts?)\b/, 20 * 60],
];

/**
 * Finds a time of day or a span of two (`9am`, `14:00`, `2–3 PM`, `9 Uhr`, `14h30`, `noon`, `in the afternoon`).
 * A bare number counts only where `bare` is true: `Friday 9`, but not `Dec 3`.
 *
 * @param text folded
 * @param bare whether a number without a mark is an hour: 7 to 12 and 13 up as written, 1 to 6 in the afternoon
 */
export function findTime(text: string, bare: boolean): TimeFound | null {
  return findSpan(text) ?? findSingle(text, bare) ?? findPart(text);
}

function findSpan(text: string): TimeFound | null {
  const match = spanPattern.exec(text);
  if (match === null) return null;
  const [whole, h1 = '', m1, half1, h2 = '', m2, half2] = match;
  if (m1 === undefined && m2 === undefined && half1 === undefined && half2 === undefined) return null;
  const to = minutesOf(h2, m2, half2);
  const from = half1 === undefined && isHalf(half2) ? before(h1, m1, to, half2) : minutesOf(h1, m1, half1);
  if (from === null || to === null) return null;
  const end = to <= from && half2 === undefined && to + 720 > from && to < 720 ? to + 720 : to;
  return end <= from ? null : { from, to: end, rest: without(text, match.index, whole) };
}

/** `11–1 PM` begins in the morning, `2–3 PM` in the afternoon: the later start that still comes before the end. */
function before(h: string, m: string | undefined, to: number | null, half2: string | undefined): number | null {
  const same = minutesOf(h, m, half2);
  if (same !== null && to !== null && same < to) return same;
  return minutesOf(h, m, 'am');
}

function findSingle(text: string, bare: boolean): TimeFound | null {
  for (const match of text.matchAll(timePattern)) {
    const [whole, h = '', m, half1] = match;
    const marked = half1 !== undefined || m !== undefined || /\dh\b/i.test(whole);
    const isBare = !marked && (bare || /^\s*(?:at|@|um|om|a las?|alle|as|kl\.?|o)\s/i.test(whole));
    if (!marked && !isBare) continue;
    const minutes = marked ? minutesOf(h, m, half1) : bareHour(Number(h));
    if (minutes === null) continue;
    const rest = without(text, match.index, whole);
    const part = half1 === undefined ? findPart(rest) : null;
    if (part === null) return { from: minutes, to: null, rest };
    return {
      from: minutes < 720 && part.from >= 720 && Number(h) <= 11 ? minutes + 720 : minutes,
      to: null,
      rest: part.rest,
    };
  }
  return null;
}

function findPart(text: string): TimeFound | null {
  for (const [pattern, minutes] of parts) {
    const match = pattern.exec(text);
    if (match !== null) return { from: minutes, to: null, rest: without(text, match.index, match[0]) };
  }
  return null;
}

function minutesOf(h: string, m: string | undefined, half1: string | undefined): number | null {
  let hours = Number(h);
  const minutes = m === undefined ? 0 : Number(m);
  if (hours > 24 || minutes > 59) return null;
  if (isHalf(half1)) {
    if (hours < 1 || hours > 12) return null;
    hours = (hours % 12) + (/^p/i.test(half1 ?? '') ? 12 : 0);
  } else if (half1 !== undefined && /clock/i.test(half1)) return bareHour(hours);
  return hours * 60 + minutes;
}

function isHalf(half1: string | undefined): boolean {
  return half1 !== undefined && /^[ap]/i.test(half1);
}

function bareHour(hours: number): number | null {
  if (hours > 23) return null;
  return (hours >= 1 && hours <= 6 ? hours + 12 : hours) * 60;
}

function without(text: string, at: number, found: string): string {
  return `${text.slice(0, at)} ${text.slice(at + found.length)}`.replace(/\s+/g, ' ').trim();
}
