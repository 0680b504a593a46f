import type { Command } from './command.ts';
import { longest } from './longest-phrase.ts';
import { personAt } from './person-words.ts';
import { phrasesOf, politePhrases } from './phrases.ts';
import { phraseSet, type Word, wordsOf } from './words.ts';

/** More words than these tell a story. */
const VERDICT_WORDS = 16;

/** A yes that is about a note and not about the person: no praise, which may be meant for either. */
const yes = phraseSet(
  'yes|yes please|yep|yeah|yup|sure|ok|okay|k|now|send now|approve|approved|send|send it|ship|ship it|go|go ahead|go for it|good to go|lgtm|all good|thumbs up|confirmed|a yes|is a yes|is a go|is approved|is ok|is good to go|can go|can go out|may go|can be sent|👍|✅|👌|💯|☑|✔|🆗|+1|' +
    'ja|ja bitte|ja gerne|passt|senden|abschicken|kann raus|oui|oui merci|daccord|envoie|envoyez|si|si por favor|vale|ok gracias|si grazie|ja graag|akkoord|sim|sim por favor|ja tack|skicka|ja tak|ja takk|tak prosze',
);
const no = phraseSet(
  'skip|skip it|drop|drop it|bin|bin it|dont|dont send|do not send|no note|is a no|a no|is a skip|no go|no need|not needed|leave it|leave out|thumbs down|🚫|✖|✗|❎|nicht|bitte nicht|pas|non merci|lieber nicht|mejor no|meglio di no|liever niet|niet|nicht senden|nao',
);
const hold = phraseSet('not yet|wait|hold|on hold|hold on|hold off|stop|noch nicht|pas encore|todavia no|non ancora');
const notes = phraseSet('note|draft|one|mail|email|letter|text|message|the note|the draft');

type Verdict = 'approve' | 'skip' | 'undo';

/**
 * How many words say yes about a note that was just named, and nothing else; 0 for none.
 * @example yesAt(wordsOf('Dana yes please'), 1) // 2
 */
export function yesAt(words: readonly Word[], at: number): number {
  return longest(words, at, yes);
}

/**
 * Reads a text that goes through people with open notes and says of each what becomes of the note: `Dana yes, Raj not
 * yet`, `Dana 👍 Raj 👎`. Null where anything else is said.
 */
export function readVerdicts(text: string, people: readonly string[]): readonly Command[] | null {
  const words = wordsOf(text);
  if (words.length > VERDICT_WORDS || words.some((word) => word.folded === '?')) return null;
  const named = readEach(words, people, nameFirst);
  if (named !== null) return named;
  // `Yes, Dana` may answer another question: a yes before the name counts where two are told apart.
  const told = readEach(words, people, verdictFirst);
  return told !== null && (told.length > 1 || told[0]?.name === 'skip') ? told : null;
}

/** The person whose open note a clause begins with, and what is said behind the name. */
export function personBehind(
  clause: string,
  people: readonly string[],
): { readonly person: string; readonly rest: string } | null {
  const words = wordsOf(clause);
  const person = words.length > VERDICT_WORDS ? null : personAt(words, 0, people);
  if (person === null || !person.known) return null;
  const next = words[person.length + longest(words, person.length, notes)];
  return next === undefined ? null : { person: person.person, rest: clause.slice(next.from) };
}

interface Said {
  readonly verdict: Verdict;
  readonly person: string;
  readonly length: number;
}

function readEach(
  words: readonly Word[],
  people: readonly string[],
  read: (words: readonly Word[], at: number, people: readonly string[]) => Said | null,
): readonly Command[] | null {
  const commands: Command[] = [];
  let at = between(words, 0);
  while (at < words.length) {
    const said = read(words, at, people);
    if (said === null) return null;
    const { person, verdict } = said;
    commands.push(verdict === 'approve' ? { name: 'approve', person, version: null } : { name: verdict, person });
    at = between(words, at + said.length);
  }
  return commands.length === 0 ? null : commands;
}

function nameFirst(words: readonly Word[], at: number, people: readonly string[]): Said | null {
  const person = personAt(words, at, people);
  if (person === null || !person.known) return null;
  const behind = at + person.length + longest(words, at + person.length, notes);
  const verdict = verdictAt(words, behind);
  return verdict === null
    ? null
    : { verdict: verdict.name, person: person.person, length: behind + verdict.length - at };
}

/** `not Raj`, and beside it `yes Dana`. */
function verdictFirst(words: readonly Word[], at: number, people: readonly string[]): Said | null {
  const denied = /^(?:not|nicht|pas|niet|inte|ikke)$/.test(words[at]?.folded ?? '');
  const verdict = denied ? ({ name: 'skip', length: 1 } as const) : verdictAt(words, at);
  if (verdict === null) return null;
  const behind = at + verdict.length;
  const link = /^(?:to|for|on)$/.test(words[behind]?.folded ?? '') ? 1 : 0;
  const person = personAt(words, behind + link, people);
  if (person === null || !person.known) return null;
  const end = behind + link + person.length;
  return { verdict: verdict.name, person: person.person, length: end + longest(words, end, notes) - at };
}

function verdictAt(words: readonly Word[], at: number): { readonly name: Verdict; readonly length: number } | null {
  const lengths: readonly (readonly [Verdict, number])[] = [
    ['undo', longest(words, at, hold)],
    ['skip', Math.max(longest(words, at, no), longest(words, at, phrasesOf.no))],
    ['approve', yesAt(words, at)],
  ];
  const [name, length] = lengths.reduce((best, one) => (one[1] > best[1] ? one : best));
  return length === 0 ? null : { name, length };
}

/** Past politeness and the words that join two verdicts. */
function between(words: readonly Word[], from: number): number {
  let at = from;
  for (;;) {
    const length = Math.max(
      longest(words, at, politePhrases),
      /^(?:but|and|und|et|y|e|en|og|och|i|aber|mais|pero|ma|maar|mas|men|ale)$/.test(words[at]?.folded ?? '') ? 1 : 0,
    );
    if (length === 0) return at;
    at += length;
  }
}
