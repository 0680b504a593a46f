import type { Command } from './command.ts';
import { isPolite, readFixed, softened, trimmed } from './fixed-phrases.ts';
import { personAt } from './person-words.ts';
import { foldedPhrase, type Word } from './words.ts';

/** More words than these between verb and name are a story. */
const CLAUSE_WORDS = 18;
const noun = /^(?:note|draft|one|mail|email|letter|message|text)$/;
const them: Word = { folded: 'them', typed: 'them', from: 0, to: 0 };

/** Words with `them` where people stood, and whose names those were. */
interface Masked {
  readonly words: readonly Word[];
  readonly named: readonly string[];
}

/**
 * A refusal or a report in which somebody is named who has an open note: read as if `them` stood in the place of the
 * name, `no need to write to Raj` as `no need to write to them`. It then counts for that person alone.
 */
export function readMasked(words: readonly Word[], people: readonly string[]): readonly Command[] | null {
  if (words.length > CLAUSE_WORDS) return null;
  const masked = mask(words, people);
  if (masked.named.length === 0 || isPolite(masked.words)) return null;
  const kept = trimmed(masked.words);
  const command = readFixed(foldedPhrase(kept)) ?? readFixed(foldedPhrase(softened(kept)));
  if (command === null || !('person' in command)) return null;
  if (!/^(?:undo|skip|sent|send-again)$/.test(command.name)) return null;
  return masked.named.map((person) => ({ ...command, person }));
}

function mask(words: readonly Word[], people: readonly string[]): Masked {
  const named: string[] = [];
  const masked: Word[] = [];
  let at = 0;
  for (let word = words[at]; word !== undefined; word = words[at]) {
    // `Dana and Raj` are one `them`.
    const joined = word.folded === 'and' && masked.at(-1) === them ? 1 : 0;
    const found = personAt(words, at + joined, people);
    if (found?.known !== true) {
      masked.push(word);
      at += 1;
      continue;
    }
    named.push(found.person);
    if (masked.at(-1) !== them) masked.push(them);
    at += joined + found.length;
    if (noun.test(words[at]?.folded ?? '')) at += 1;
  }
  return { words: masked, named };
}
