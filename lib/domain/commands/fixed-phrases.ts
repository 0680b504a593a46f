import type { Command } from './command.ts';
import type { PhraseSet } from './lazy-set.ts';
import { longest } from './longest-phrase.ts';
import { readOutcome } from './outcome-patterns.ts';
import { phrasesOf, politePhrases } from './phrases.ts';
import { isOwnSend, readRefusal } from './refusal-patterns.ts';
import { refusingClause } from './sending-clause.ts';
import { foldedPhrase, phraseSet, type Word } from './words.ts';

/** What may open a request without adding to it. */
const requestLead = phraseSet(
  'zut|mince|oups|oups desole|oddio|accidenti|ops|opa|eita|ojej|oj|oi|oei|oeps|ho|hola hola|uy|ay|ups|mist|verdammt|och|ach|naja|quick|quickly|urgent|abeg|schnell|vite|rapido|snel|presto|finalement|en fait|au final|alla fine|anzi|afinal|toch|uiteindelijk|doch|bueno|on second thought|on second thoughts|come to think of it|thinking about it|done|all done|already done|omg|omfg|shoot|crap|dang|shit|yikes|jeez|gah|eek|sorry sorry|whoa|woah|leider|yay|woohoo|hooray|damn|sigh|phew|good news|great news|bad news|sad news|news|update|quick update|small update|fyi|just fyi|oops|ooops|whoops|ups|uh oh|oh no|argh|ugh|ah|can i see|could i see|may i see|let me see|show me|id like to see|give me|can you|could you|would you|will you|can we|could we|can you please|could you please|would you please|would you mind|id like to|i would like to|i want to|i want you to|lets|let us|you can|just|ok|okay|actually|well|oh|so|then|now|unfortunately|sadly|alas|im afraid|hmm|yes|but|konnen sie|kannst du|peux tu|pouvez vous|puedes|puoi|kun je|voce pode',
);
/** What may close a report: regret, and the time of it. */
const softTail = phraseSet(
  'unfortunately|sadly|alas|im afraid|actually|then|already|again|at the last minute|last minute|at last|finally|an hour before|a day before|the day before|minutes before|at short notice|by text|on the phone|this week|on monday|on friday|on short notice|after all|today|yesterday|just now|this morning|this afternoon|last night|last week|earlier|now|by mail|by phone|by email|👎|😢|😞|😔|☹|🙁|😭',
);

const stillPossible =
  / (?:(?:if|while) (?:(?:you|we) (?:still )?can|(?:its |it is |thats |at all )?(?:still )?possible|(?:its |it is )?not too late(?: yet)?|theres still time|(?:it|they) (?:hasnt|havent) (?:gone|left)(?: out)?(?: yet)?|you havent(?: sent (?:it|them))?(?: yet)?|not (?:already )?(?:sent|gone)(?: yet)?)|(?:wenn|falls) (?:es )?(?:noch )?(?:moglich|geht)|si (?:cest )?(?:encore )?possible|si (?:todavia |aun )?(?:se puede|es posible)|se (?:e |sei )?(?:ancora )?(?:possibile|in tempo)|se ainda (?:der|for possivel)|als het nog kan|om det gar|hvis (?:det )?(?:er )?mulig|jesli (?:sie da|jeszcze mozna))$/;

type Named = 'undo' | 'skip' | 'sent' | 'send-again';
/** The commands that may name a person, and their phrases. Longer wordings stand before the shorter ones they hold. */
export const named: readonly (readonly [Named, PhraseSet])[] = [
  ['send-again', phrasesOf.sendAgain],
  ['undo', phrasesOf.undo],
  ['skip', phrasesOf.skip],
  ['sent', phrasesOf.sent],
];
const plain = [
  'rejected',
  'offer',
  'withdraw',
  'no-show',
  'cancelled',
  'no-response',
  'help',
  'pause',
  'resume',
  'export',
  'erase',
] as const;

/** The command that a whole phrase stands for, or null. @param phrase folded words joined by blanks */
export function readFixed(phrase: string): Command | null {
  if (phrase === '') return null;
  for (const [name, phrases] of named) if (phrases.has(phrase)) return { name, person: null };
  // A refusal's own pattern takes a `please` behind it: `stop the emails please` is no `stop the mail`.
  const bare = phrase.replace(/ please$/, '');
  for (const name of plain) if (phrasesOf[name].has(phrase) || phrasesOf[name].has(bare)) return { name };
  if (isOwnSend(phrase)) return { name: 'sent', person: null };
  const refusal = readRefusal(phrase);
  if (refusal !== null) return { name: refusal, person: null };
  const outcome = readOutcome(phrase);
  if (outcome !== null) return { name: outcome };
  if (phrasesOf.lessons.has(phrase)) return { name: 'list', what: 'lessons' };
  if (phrasesOf.list.has(phrase)) return { name: 'list', what: 'applications' };
  if (phrasesOf.settings.has(phrase)) return { name: 'settings', values: {} };
  const refused = refusingClause(phrase) ?? readBehind(phrase);
  return refused === null ? null : { name: refused, person: null };
}

/** `nah leave it`, `stop it if you still can`: a refusal behind a no, or one that knows it may be too late. */
function readBehind(phrase: string): 'undo' | 'skip' | null {
  const kept = phrase.replace(/^(?:(?:no|nah|nope|naw|nein|non|nee|nao|nej|nei|nie) )+/, '').replace(stillPossible, '');
  const found = kept === phrase ? null : readFixed(kept);
  return found?.name === 'undo' || (found?.name === 'skip' && !stillPossible.test(phrase)) ? found.name : null;
}

/** Politeness through and through; a lone `but` or `hmm` says something. */
export function isPolite(words: readonly Word[]): boolean {
  let at = 0;
  for (let polite = longest(words, at, politePhrases); polite > 0; polite = longest(words, at, politePhrases))
    at += polite;
  return at === words.length;
}

/** Drops politeness and the opening of a request at the start, politeness at the end. */
export function trimmed(words: readonly Word[]): readonly Word[] {
  let from = 0;
  let to = words.length;
  for (let lead = leadAt(words, from); lead > 0 && from < to; lead = leadAt(words, from)) from += lead;
  for (let tail = tailAt(words, from, to, politePhrases); tail > 0; tail = tailAt(words, from, to, politePhrases))
    to -= tail;
  return words.slice(from, to);
}

function leadAt(words: readonly Word[], at: number): number {
  if (isWholeCommand(words.slice(at))) return 0;
  return Math.max(longest(words, at, politePhrases), longest(words, at, requestLead));
}

/** `so that`, `no thanks`: a phrase of a command keeps words that would be politeness elsewhere. */
function isWholeCommand(words: readonly Word[]): boolean {
  const phrase = foldedPhrase(words);
  return readFixed(phrase) !== null || phrasesOf.later.has(phrase);
}

function tailAt(words: readonly Word[], from: number, to: number, phrases: PhraseSet): number {
  if (isWholeCommand(words.slice(from, to))) return 0;
  for (let length = Math.min(6, to - from); length > 0; length -= 1) {
    if (phrases.has(foldedPhrase(words.slice(to - length, to)))) return length;
  }
  return 0;
}

/** Outcomes and `sent` bear a word of regret or of time: `rejected today, sadly`. A `skip for now` does not. */
export function softened(words: readonly Word[]): readonly Word[] {
  let to = words.length;
  for (let tail = tailAt(words, 0, to, softTail); tail > 0; tail = tailAt(words, 0, to, softTail)) to -= tail;
  const kept = words.slice(0, to);
  const phrase = foldedPhrase(kept);
  return phrasesOf.skip.has(phrase) || phrasesOf.later.has(phrase) ? [] : kept;
}

export function isRequest(words: readonly Word[]): boolean {
  const first = longest(words, 0, politePhrases);
  return /^(?:can|could|would|will|konnen|kannst|peux|pouvez|peut|puedes|puede|podrias|puoi|puo|potresti|kun|kunt|kan|kunne|voce|podes|pode|mozesz|mozna)$/.test(
    words[first]?.folded ?? '',
  );
}
