/** Quoted lines and answers of one mail; what is longer is no reply. */
const LINE_LIMIT = 600;
const TEXT_LIMIT = 20_000;
/** `Best,` and a name; more is said besides. */
const CLOSING_LINES = 2;

/** How each question of the debrief begins, before a mail program may have wrapped it. */
const questions: readonly RegExp[] = [
  /^[-*•\s]{0,6}(?:\d[.)]\s{0,4})?what did you discuss/i,
  /^[-*•\s]{0,6}(?:\d[.)]\s{0,4})?is there something/i,
  /^[-*•\s]{0,6}(?:\d[.)]\s{0,4})?did they name/i,
  /^[-*•\s]{0,6}(?:\d[.)]\s{0,4})?who else was/i,
  /^[-*•\s]{0,6}(?:\d[.)]\s{0,4})?how did it feel/i,
];

/**
 * Answers typed right below the quoted questions of the debrief, numbered as the questions are: `1. Kafka\n5. fine`.
 *
 * @param text of the whole reply, with quote marks
 * @returns null where no answer stands there, or something else is typed besides
 */
export function debriefInline(text: string): string | null {
  const answers = new Map<number, string[]>();
  const closing: string[] = [];
  let asked = 0;
  let parted = false;
  for (const line of text.slice(0, TEXT_LIMIT).split(/\r?\n/, LINE_LIMIT)) {
    const quoted = /^\s{0,3}>\s?(.*)$/.exec(line)?.[1];
    if (quoted !== undefined) {
      asked = askedAfter(quoted, asked, parted || answers.has(asked));
      parted = quoted.trim() === '';
    } else if (line.trim() !== '') {
      if (asked > 0) answers.set(asked, [...(answers.get(asked) ?? []), line.trim()]);
      else if (answers.size > 0) closing.push(line.trim());
      else if (!isIntroduction(line)) return null;
    }
  }
  const closes = closing.length <= CLOSING_LINES && closing.every((line) => /^[^:]{1,40}$/.test(line));
  if (answers.size === 0 || !closes) return null;
  return [...answers].map(([number, lines]) => `${number}. ${lines.join('\n')}`).join('\n');
}

/** Which question stands last. It goes on in the next quoted line where it was wrapped; behind a blank or an answer it is over. */
function askedAfter(quoted: string, asked: number, over: boolean): number {
  const number = questions.findIndex((question) => question.test(quoted)) + 1;
  return number > 0 || (over && quoted.trim() !== '') ? number : asked;
}

/** `On Tue, Mar 9, 2027 at 4:02 PM Afterword <…>` and `wrote:`, or a greeting. */
function isIntroduction(line: string): boolean {
  return /wrote:\s*$|schrieb|^On .{5,120}|^(?:hi|hello|hey)\b.{0,30}$/i.test(line.trim());
}
