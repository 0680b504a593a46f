import { Temporal } from 'temporal-polyfill';
import { allMatches } from '../all-matches.ts';
import type { Timeline } from '../application/interview.ts';
import { gated } from '../gated.ts';
import { type Letters, lettersIn } from '../letter-runs.ts';
import type { Instant, ZoneName } from '../time.ts';
import { foldAligned } from '../understanding/text/aligned-fold.ts';
import { type Language, languagesIn } from '../understanding/text/language.ts';
import { sentencesOf } from '../understanding/text/sentences.ts';
import { wallClockAt } from '../wall-clock.ts';
import { phraseIn, type TimelinePhrase } from './timeline-phrase.ts';
import { timelineWords } from './timeline-words.ts';

/** What a decision date counts from: the interview's end, on the employer's clock. */
export interface TimelineStart {
  readonly instant: Instant;
  readonly timezone: ZoneName;
}

/** Longer texts are no mails; a user's own words are shorter still. */
const TEXT_LIMIT = 20_000;
const WORDS_LIMIT = 300;
/** Below this a text has too few words to tell its language. */
const SHORT_TEXT = 250;

interface Cues {
  readonly cue: RegExp;
  /** False for the letters of a text in which no sentence can hold a cue. */
  readonly mayMatch: (letters: Letters) => boolean;
  readonly asking: RegExp;
}

const cues = new Map<Language, Cues>();

function cuesOf(language: Language): Cues {
  const known = cues.get(language);
  if (known !== undefined) return known;
  const words = timelineWords[language];
  const cue = new RegExp(`\\b(?:${words.cue})(?![a-z])`);
  const made = {
    cue,
    mayMatch: gated(cue).mayMatch,
    asking: new RegExp(`\\b(?:${words.asking})(?![a-z])`),
  };
  cues.set(language, made);
  return made;
}

/**
 * When the employer said they would decide or come back, out of a sentence or a whole mail.
 *
 * Only sentences in which the employer will say something count; a date by which the reader has to answer does not. Words
 * too vague for a day (`in the coming days`, `soon`) give null. English and the mail's own language are read.
 *
 * @param from what the words count from; `by` is the last day, in `from.timezone`, that they cover. Business days are
 *   Monday to Friday
 * @example readTimeline("You'll hear from us within ten days.", { instant: '2026-12-03T20:00:00Z', timezone: 'America/New_York' })
 *   // { phrase: 'within ten days', by: '2026-12-13' }
 */
export function readTimeline(text: string, from: TimelineStart): Timeline | null {
  const capped = text.slice(0, TEXT_LIMIT).normalize('NFC');
  return readTimelineIn(
    capped
      .split(/\n\s*\n/)
      .flatMap((block) => sentencesOf(block.replace(/\s+/g, ' ')))
      .map((raw) => ({ raw, folded: foldAligned(raw) })),
    from,
  );
}

/** A sentence as it is written, and folded by `foldAligned`. */
export interface Sentence {
  readonly raw: string;
  readonly folded: string;
}

/**
 * The same for a mail whose sentences are known already.
 *
 * @param sentences in the order of the mail; @param letters of all of them, or of a text that holds them
 */
export function readTimelineIn(
  sentences: readonly Sentence[],
  from: TimelineStart,
  letters?: Letters,
): Timeline | null {
  const whole = sentences.map(({ folded }) => folded).join(' ');
  // A lone sentence may not tell its language; then each is tried.
  const languages = whole.length < SHORT_TEXT ? everyLanguage(whole) : languagesIn(whole);
  const within = letters ?? lettersIn(whole);
  const heard = languages.filter((language) => {
    const { cue, mayMatch } = cuesOf(language);
    return mayMatch(within) && cue.test(whole);
  });
  if (heard.length === 0) return null;
  let day: Temporal.PlainDate | null = null;
  for (const { raw, folded: low } of sentences) {
    for (const language of heard) {
      const { cue, asking } = cuesOf(language);
      const found = cue.exec(low);
      if (found === null) continue;
      day ??= localDay(from);
      const phrase = phraseIn(low, day, [language]);
      if (phrase === null || asking.test(clauseAround(low, phrase.index))) continue;
      return { phrase: ownWords(raw, phrase), by: phrase.by };
    }
  }
  return null;
}

/**
 * The same for the user's own short words, where nothing says that they are about a decision: `about a week`, `the 14th`.
 *
 * @returns null where the words name no day
 */
export function readTimelineWords(words: string, from: TimelineStart): Timeline | null {
  const capped = words.slice(0, WORDS_LIMIT).normalize('NFC').replace(/\s+/g, ' ').trim();
  const folded = foldAligned(capped);
  for (const language of everyLanguage(folded)) {
    const phrase = phraseIn(folded, localDay(from), [language], true);
    if (phrase !== null) return { phrase: ownWords(capped, phrase), by: phrase.by };
  }
  return null;
}

function ownWords(text: string, phrase: TimelinePhrase): string {
  return text
    .slice(phrase.index, phrase.end)
    .replace(/[\s.,;:!]+$/, '')
    .trim();
}

function everyLanguage(folded: string): readonly Language[] {
  return [...new Set<Language>([...languagesIn(folded), 'en', 'de', 'fr', 'es', 'nl', 'pt', 'it'])];
}

function localDay(from: TimelineStart): Temporal.PlainDate {
  const date = new Date(wallClockAt(Date.parse(from.instant), from.timezone));
  return new Temporal.PlainDate(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
}

/** Somebody else begins to act: `Please confirm by Friday, we'll decide in a week`. */
const clauseStart =
  /;|: | - |, (?=(?:and|but|so|otherwise|we|you|i|wir|sie|du|nous|vous|te|le|nos|ci|la|ti|u|je|wij|ik|voce)\b)| (?:and|but|und|et|y|e|en|ou) (?=(?:we|you|i|then|wir|sie|du|nous|vous|te|le|nos|ci|la|ti|u|je|wij|ik|voce|daremos|entraremos)\b)/g;
const clauseEnd =
  /;|,? (?:so |and |und |also )?(?:please|bitte|merci de|veuillez|por favor|le rogamos|per favore|la preghiamo|graag|gelieve)\b|,? (?:so|and) (?:do |don't |let )/;

/**
 * The words between two full pauses around an index: `Please confirm by Friday; we'll decide in a week` are two. What
 * `If you haven't heard by Friday` asks for comes after the date that it names.
 */
function clauseAround(folded: string, index: number): string {
  const before = allMatches(folded.slice(0, index), clauseStart).at(-1);
  const start = before === undefined ? 0 : before.index + before[0].length;
  if (/^if you (?:have not|haven't|do not|don't) /.test(folded)) {
    const comma = folded.indexOf(',', index);
    return folded.slice(start, comma < 0 ? undefined : comma);
  }
  const behind = clauseEnd.exec(folded.slice(index));
  return folded.slice(start, behind === null ? undefined : index + behind.index);
}
