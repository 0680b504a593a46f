import { type Approve, everything, readObjects } from './approval-object.ts';
import { praiseAt } from './approval-praise.ts';
import { choiceAt } from './approval-version.ts';
import { isPolite } from './fixed-phrases.ts';
import { longest, phraseAt } from './longest-phrase.ts';
import { personAt } from './person-words.ts';
import { approvalPhrases, approvalVerbs, politePhrases } from './phrases.ts';
import { sendingAt } from './sending-clause.ts';
import { nearestWord } from './typos.ts';
import { yesAt } from './verdicts.ts';
import { phraseSet, type Word, wordsOf } from './words.ts';

/** An approval is a few words. A longer text says something else as well, and is not even tried. */
const APPROVAL_WORDS = 60;
/**
 * Reads a text that approves and says nothing else: every word must belong to an approval, to its object or to
 * politeness. One word more (`but`, `not`, `if`, `?`, anything unknown), and there is no approval at all.
 *
 * @param text without sign-off and signature
 * @param people names of those whose notes are open
 * @returns the approvals in order, or null
 * @example readApproval('Yes please, send Dana’s!', ['Dana Whitfield']) // [{ name: 'approve', person: 'Dana', version: null }]
 */
export function readApproval(text: string, people: readonly string[]): readonly Approve[] | null {
  if (/[?？¿؟]/.test(text)) return null;
  const words = wordsOf(text);
  if (words.length === 0 || words.length > APPROVAL_WORDS) return null;
  const steps = parsed({ text, words, people, dead: new Set() }, 0, false);
  const approvals = steps?.flatMap((step) => step.approvals) ?? [];
  const versions = new Set(steps?.flatMap((step) => step.version ?? []));
  // Two versions at once can't both be meant.
  if (approvals.length === 0 || (versions.size > 1 && approvals.some((one) => one.person === null))) return null;
  return preferring(distinct(approvals), [...versions][0]);
}

/** A text on its way, and the places from which it was found that nothing leads to its end. */
interface Parsing {
  readonly text: string;
  readonly words: readonly Word[];
  readonly people: readonly string[];
  readonly dead: Set<number>;
}

/**
 * Parts the words from `at` on into phrases that are known, the longest first: `sì, invia pure` is no `sì invia` with a
 * `pure` left over. Null where some word belongs to none.
 */
function parsed(parsing: Parsing, at: number, approved: boolean): readonly Step[] | null {
  if (at === parsing.words.length) return [];
  const place = 2 * at + (approved ? 1 : 0);
  if (parsing.dead.has(place)) return null;
  for (const step of stepsAt(parsing, at, approved)) {
    const rest = parsed(parsing, at + step.length, approved || step.approvals.length > 0);
    if (rest !== null) return [step, ...rest];
  }
  parsing.dead.add(place);
  return null;
}

/** Whatever may stand at `at`, the likeliest first; what is not asked for is not looked for. */
function* stepsAt({ text, words, people }: Parsing, at: number, approved: boolean): Generator<Step> {
  const first =
    versionStep(words, at, people) ??
    longer(verbWithObject(text, words, at, people), phraseStep(words, at)) ??
    personWithPraise(text, words, at, people) ??
    (approved ? allOfThem(words, at) : null);
  if (first === null) return;
  yield first;
  yield* shorterPhrases(words, at).filter((step) => step.length < first.length);
}

/** Every phrase that stands at `at`, the longest first. */
function shorterPhrases(words: readonly Word[], at: number): readonly Step[] {
  const steps: Step[] = [];
  for (
    let length = Math.max(longest(words, at, approvalPhrases), longest(words, at, politePhrases));
    length > 0;
    length -= 1
  ) {
    const phrase = phraseAt(words, at, length);
    if (approvalPhrases.has(phrase)) steps.push({ approvals: [everything], length });
    else if (politePhrases.has(phrase)) steps.push({ approvals: [], length });
  }
  return steps;
}

const allPhrases = phraseSet(
  'both|all|this one|these|those|them|this|it|that one|both of them|both of these|all of them|all of these|them both|them all|both notes|all notes',
);

/** `Version 2 please` chooses; `the second version reads better` only says which one a `send it` beside it means. */
function versionStep(words: readonly Word[], at: number, people: readonly string[]): Step | null {
  const choice = choiceAt(words, at);
  if (choice === null) return null;
  if (choice.likes) return { approvals: [], length: choice.length, version: choice.number };
  const behind = at + choice.length;
  // `Version 2 for Dana` is hers.
  const person = /^(?:for|to|fur|an|pour|para|per|voor)$/.test(words[behind]?.folded ?? '')
    ? personAt(words, behind + 1, people)
    : null;
  const whose =
    person?.known === true ? { person: person.person, length: 1 + person.length } : { person: null, length: 0 };
  return {
    approvals: [{ ...everything, version: choice.number, person: whose.person }],
    length: choice.length + whose.length,
    version: choice.number,
  };
}

/** `Send it` beside one liked version is that version. */
function preferring(approvals: readonly Approve[], version: number | undefined): readonly Approve[] {
  if (version === undefined) return approvals;
  return approvals.map((one) => (one.person === null && one.version === null ? { ...one, version } : one));
}

interface Step {
  readonly approvals: readonly Approve[];
  readonly length: number;
  /** The version that was chosen or is liked better, where one was. */
  readonly version?: number;
}

/** A verb with whom it names goes before a phrase of the same length. */
function longer(first: Step | null, second: Step | null): Step | null {
  if (first === null || second === null) return first ?? second;
  return second.length > first.length ? second : first;
}

/** The longest phrase that stands at `at`: an approval, or politeness. */
function phraseStep(words: readonly Word[], at: number): Step | null {
  const approving = longest(words, at, approvalPhrases);
  const polite = longest(words, at, politePhrases);
  const praise = praiseAt(words, at);
  const sending = sendingAt(words, at);
  if (sending > Math.max(approving, polite, praise?.length ?? 0)) return { approvals: [everything], length: sending };
  if (praise !== null && praise.length > Math.max(approving, polite))
    return { approvals: praise.consents ? [everything] : [], length: praise.length };
  if (approving === 0 && polite === 0) return mistyped(words, at);
  return approving >= polite ? { approvals: [everything], length: approving } : { approvals: [], length: polite };
}

/** `Yes - both`: behind an approval it adds nothing. */
function allOfThem(words: readonly Word[], at: number): Step | null {
  const length = longest(words, at, allPhrases);
  return length === 0 ? null : { approvals: [], length };
}

/** `Dana's looks good`, `Dana's note is good to go`, `Dana 👍`: for those whose notes are open. */
function personWithPraise(text: string, words: readonly Word[], at: number, people: readonly string[]): Step | null {
  const person = personAt(words, at, people);
  const last = words[at + (person?.length ?? 0) - 1];
  if (person === null || !person.known || last === undefined) return null;
  const behind = at + person.length;
  // A name at the end of a line says nothing of the next.
  if (text.slice(last.to, words[behind]?.from).includes('\n')) return null;
  const approval: Approve = { ...everything, person: person.person };
  const agreed = yesAt(words, behind);
  if (agreed > 0 && isPolite(words.slice(behind + agreed))) return { approvals: [approval], length: words.length - at };
  const noun = /^(?:note|draft|one|mail|email|letter|text)$/.test(words[behind]?.folded ?? '') ? 1 : 0;
  const rest = words.slice(behind + noun);
  if (!/['’]s$/i.test(last.typed) || !/^(?:looks?|sounds?|reads?|seems?|is|can|may)$/.test(rest[0]?.folded ?? ''))
    return null;
  const praise = praiseAt([{ folded: 'it', typed: 'it', from: 0, to: 0 }, ...rest], 0);
  if (praise === null || !praise.consents) return null;
  return { approvals: [approval], length: person.length + noun + praise.length - 1 };
}

function mistyped(words: readonly Word[], at: number): Step | null {
  const word = words[at]?.folded ?? '';
  // `Yesss`, `okkkk`: three of a letter and more are one.
  const short = word.replace(/(\p{L})\1{2,}/gu, '$1');
  const meant = nearestWord(word) === 'approve' || (short !== word && approvalPhrases.has(short));
  return meant ? { approvals: [everything], length: 1 } : null;
}

/** `approve Dana and Raj`, `send the second one`, `approve 2`, `send it off now`. */
function verbWithObject(text: string, words: readonly Word[], at: number, people: readonly string[]): Step | null {
  const typo = nearestWord(words[at]?.folded ?? '') === 'approve' ? 1 : 0;
  const verb = Math.max(longest(words, at, approvalVerbs), typo);
  if (verb === 0) return null;
  const { named, length: taken } = readObjects(text, words, at + verb, people);
  if (taken === 0 && longest(words, at, approvalPhrases) === 0 && typo === 0 && !isBareVerb(words, at, verb))
    return null;
  return { approvals: named.length === 0 ? [everything] : named, length: verb + taken };
}

/** `send` alone approves; `use` or `yes to` alone says nothing. */
function isBareVerb(words: readonly Word[], at: number, length: number): boolean {
  return /(?:^|\s)(?:send|ship|dispatch|approved?)$/.test(phraseAt(words, at, length));
}

/** `Yes, send it` is one approval, and a named one is not widened by a `yes` beside it. */
function distinct(approvals: readonly Approve[]): readonly Approve[] {
  const named = approvals.filter((one) => one.person !== null || one.version !== null);
  const kept = named.length > 0 ? named : approvals.slice(0, 1);
  return kept.filter(
    (one, at) => kept.findIndex((other) => other.person === one.person && other.version === one.version) === at,
  );
}
