import { syllable } from 'syllable';

/**
 * Flesch–Kincaid grade of prose: the years of school that a reader needs (Kincaid and others, 1975).
 *
 * @param prose sentences that end in `.`, `?`, `!` or `:`; a line without one counts as a sentence, too
 */
export function readingGrade(prose: string): number {
  const sentences = prose
    .split(/(?<=[.?!:])\s+|\n+/)
    .map((one) => one.match(/[\p{L}\p{N}'’-]+/gu) ?? [])
    .filter((words) => words.length > 0);
  const words = sentences.flat();
  const syllables = words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0);
  return 0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59;
}

/**
 * What of a mail is prose: paragraphs with a full sentence. Left out are links, headings, fields, what can be typed,
 * and the lines of greeting and sign-off, all of which are easier than any sentence.
 */
export function proseOf(text: string): string {
  return text
    .split(/\n{2,}/)
    .flatMap((paragraph) => paragraph.split('\n'))
    .filter((line) => !/^(?:mailto:|https?:|[-=]{3,}|>|\s{2})/.test(line))
    .filter(
      (line) => !/^(?:From|To|Subject|Company|Role|When|How|Link|Where|Phone|With|Recruiter|They decide):/.test(line),
    )
    .map((line) => line.replace(/^- /, ''))
    .filter((line) => /[.?!]["”’)]?$/.test(line.trim()) && line.split(' ').length > 3)
    .join('\n');
}
