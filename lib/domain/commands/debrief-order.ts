/** Heads and lines longer than this are prose. */
const HEAD_LIMIT = 60;
const LINE_LIMIT = 60;
/** Fewer markers than these within one line are a part of a sentence. */
const INLINE_MARKERS = 3;
const QUESTIONS = 5;

/** `1.`, `2)`, `(3)`, `4:`, `Q5 -`, `a)` at the start of a line. */
const marked = /^\s{0,4}(?:q\s?|#)?\(?([1-5a-e])(?:[.):]|\s[-–])\s*(.*)$/iu;
/** `1 Kafka`: a bare number, which only counts where several lines have one. */
const bareMark = /^\s{0,4}([1-5])\s+(\S.*)$/u;
/** `… 2. …` within a line. */
const inlineMark = /(?:^|\s)\(?([1-5])[.)]\s+/gu;
const bullet = /^\s*[-*•–]\s+/u;

/** What stands for each question before a colon or a question mark: its own words, and short ones. */
const heads: readonly (readonly [number, RegExp])[] = [
  [
    1,
    /^(?:(?:what|things) (?:did |that )?(?:we|you|i) (?:discuss(?:ed)?|talk(?:ed)? about)(?: that mattered)?|what mattered(?: most)?|discussed|discussion|topics?|talked about)$/iu,
  ],
  [
    2,
    /^(?:(?:is there (?:something|anything) that )?(?:what )?(?:would |i |you )*(?:put|do|say|change)(?: differently)?|differently|changes?|regrets?|improve|lessons?|next time)$/iu,
  ],
  [3, /^(?:did they (?:name|give|say) a date|dates?|timeline|decision|when|hear(?:ing)? back)$/iu],
  [4, /^(?:who else was there|who else|else|others?|other people|also there|with|people|present)$/iu],
  [5, /^(?:how did it feel|how it felt|feels?|feeling|felt|mood|overall)$/iu],
];

/**
 * The answers to the five questions by number, where the text says which answers which: numbered, lettered, each behind
 * its question, or five lines one below the other. Null for everything else.
 *
 * @param fits whether an answer can be one to the question with that number; asked of bare lines alone
 * @example answersInOrder('1. Kafka\n5. fine', fits) // Map { 1 => 'Kafka', 5 => 'fine' }
 */
export function answersInOrder(
  text: string,
  fits: (number: number, answer: string) => boolean,
): ReadonlyMap<number, string> | null {
  const lines = text.split('\n', LINE_LIMIT).filter((line) => line.trim() !== '');
  return (
    inline(lines) ??
    byMark(lines, (line) => marked.exec(line)) ??
    byMark(lines, (line) => bareMark.exec(line), 2) ??
    byHead(lines) ??
    (lines.length === 1 ? byHead((lines[0] ?? '').split(/(?<=[.!;])\s+/u)) : null) ??
    byPlace(lines, fits)
  );
}

/** `1. Kafka 2. hashing 3. a week` in one line. */
function inline(lines: readonly string[]): ReadonlyMap<number, string> | null {
  const [line, ...others] = lines;
  if (line === undefined || others.length > 0) return null;
  const marks = [...line.matchAll(inlineMark)].slice(0, QUESTIONS);
  const rising = marks.every((mark, at) => at === 0 || Number(mark[1]) > Number(marks[at - 1]?.[1]));
  if (marks.length < INLINE_MARKERS || !rising || marks[0]?.index !== 0) return null;
  return new Map(
    marks.map((mark, at) => [
      Number(mark[1]),
      line.slice(mark.index + mark[0].length, marks[at + 1]?.index ?? line.length).trim(),
    ]),
  );
}

/** Null where words stand before the first mark, or there are fewer marks than `least`. */
function byMark(
  lines: readonly string[],
  read: (line: string) => RegExpExecArray | null,
  least = 1,
): ReadonlyMap<number, string> | null {
  const answers = new Map<number, string>();
  let current = 0;
  for (const line of lines) {
    const match = read(line);
    const mark = match?.[1]?.toLowerCase() ?? '';
    const number = /\d/.test(mark) ? Number(mark) : mark === '' ? 0 : mark.charCodeAt(0) - 'a'.charCodeAt(0) + 1;
    // Only upwards: `2.` within the first answer's list would be a list of its own.
    if (match !== null && number > current) {
      current = number;
      answers.set(number, withoutQuestion(match[2] ?? ''));
    } else if (current === 0) return null;
    else answers.set(current, `${answers.get(current) ?? ''}\n${line}`);
  }
  return answers.size < least ? null : answers;
}

/** `What did you discuss that mattered? Kafka`: the question was copied with its number. */
function withoutQuestion(answer: string): string {
  const end = answer.slice(0, HEAD_LIMIT).indexOf('?');
  const head = answer.slice(0, Math.max(end, 0)).trim();
  return heads.some(([, pattern]) => pattern.test(head)) ? answer.slice(end + 1).trim() : answer;
}

/** Each answer behind its question or a word for it; one alone may be anything else. */
function byHead(segments: readonly string[]): ReadonlyMap<number, string> | null {
  const answers = new Map<number, string>();
  let current = 0;
  for (const segment of segments) {
    const end = segment.slice(0, HEAD_LIMIT).search(/[:?]/u);
    const head = segment.slice(0, Math.max(end, 0)).replace(bullet, '').trim();
    const number = heads.find(([, pattern]) => head !== '' && pattern.test(head))?.[0];
    if (number !== undefined && !answers.has(number)) {
      current = number;
      answers.set(number, segment.slice(end + 1).trim());
    } else if (current === 0) return null;
    else answers.set(current, `${answers.get(current) ?? ''}\n${segment.trim()}`.trim());
  }
  return answers.size < 2 ? null : answers;
}

/** Five lines, of which those that can be told fit their questions. */
function byPlace(
  lines: readonly string[],
  fits: (number: number, answer: string) => boolean,
): ReadonlyMap<number, string> | null {
  if (lines.length !== QUESTIONS) return null;
  const answers = new Map(lines.map((line, at) => [at + 1, line.replace(bullet, '').trim()]));
  return [...answers].every(([number, answer]) => fits(number, answer)) ? answers : null;
}
