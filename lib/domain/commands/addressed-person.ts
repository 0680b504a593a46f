import { readApproval } from './approval.ts';
import type { Command } from './command.ts';
import { readFixed, trimmed } from './fixed-phrases.ts';
import { personAt } from './person-words.ts';
import { phrasesOf } from './phrases.ts';
import { foldedPhrase, type Word, wordsOf } from './words.ts';

/** More words than these tell a story. */
const CLAUSE_WORDS = 14;
const towards = /^(?:an|fur|a|pour|para|per|aan|voor|till|til|do|dla|de|da|do|du|al|ao|del|della|di|von|van|of)$/;
/** `seulement celui de Dana`, `den an Dana`, `nur an Dana`. */
const lead =
  /^(?:nur|bloss|seulement|uniquement|juste|solo|solamente|soltanto|alleen|enkel|somente|apenas|so|bara|endast|kun|bare|tylko|celui|celle|la|el|il|lo|le|die|der|den|das|diejenige|quella|quello|a|o|de|note|notiz|mail|email|nachricht|brief|entwurf|message|mensaje|correo|messaggio|bericht|mensagem|wiadomosc)$/;

const opening = /^\s*(ja|oui|s[ií]|sì|sim|tak|nein|non|no|nee|não|nej|nei|nie)\s*,\s*/i;

/**
 * A clause that names whose note it is about behind a preposition, in the languages in which the verb stands elsewhere:
 * `An Dana bitte senden`, `n'envoie rien à Raj`. Without the name it must be a whole approval or refusal.
 */
export function readAddressed(clause: string, people: readonly string[]): readonly Command[] | null {
  // `Merci à Dana, envoie` thanks her and sends all: one clause alone is about its person.
  if (/[?？¿]|[.!,;:\n]\s*\S|\s[-–—]+\s/.test(clause.replace(opening, '$1 '))) return null;
  const words = wordsOf(clause);
  if (words.length < 3 || words.length > CLAUSE_WORDS) return null;
  const theirs = approvedNote(words, people);
  if (theirs !== null) return [theirs];
  for (let at = 0; at < words.length - 1; at += 1) {
    if (!towards.test(words[at]?.folded ?? '')) continue;
    const person = personAt(words, at + 1, people);
    if (person === null || !person.known) continue;
    let from = at;
    while (from > 0 && lead.test(words[from - 1]?.folded ?? '')) from -= 1;
    return withoutName([...words.slice(0, from), ...words.slice(at + 1 + person.length)], person.person);
  }
  return null;
}

const noun = /^(?:one|note|draft|mail|email|letter|message|text|thank)s?$/;
const it: Word = { folded: 'it', typed: 'it', from: 0, to: 0 };

/** `The one to Raj is good to go`, `let Raj's go out`: an approval where `it` stands for the note of one person. */
function approvedNote(words: readonly Word[], people: readonly string[]): Command | null {
  for (let at = 0; at < words.length; at += 1) {
    const note = noteAt(words, at, people);
    if (note === null) continue;
    const phrase = foldedPhrase([...words.slice(0, at), it, ...words.slice(at + note.length)]);
    const approvals = readApproval(phrase, []);
    const all = approvals?.every((one) => one.person === null && one.version === null) === true;
    return all ? { name: 'approve', person: note.person, version: null } : null;
  }
  return null;
}

/** `the one to Raj`, `Raj's`, `Raj's letter`. */
function noteAt(words: readonly Word[], at: number, people: readonly string[]) {
  const isAt = (pattern: RegExp, place: number) => pattern.test(words[place]?.folded ?? '');
  const article = isAt(/^(?:the|that|this|my|your)$/, at) ? 1 : 0;
  const towardsWhom = isAt(noun, at + article) && isAt(/^(?:to|for)$/, at + article + 1) ? article + 2 : 0;
  const person = personAt(words, at + towardsWhom, people);
  if (person === null || !person.known) return null;
  const length = towardsWhom + person.length;
  if (towardsWhom > 0) return { person: person.person, length };
  if (!/['’]s$/i.test(words[at + length - 1]?.typed ?? '')) return null;
  return { person: person.person, length: isAt(noun, at + length) ? length + 1 : length };
}

function withoutName(rest: readonly Word[], person: string): readonly Command[] | null {
  if (rest.length === 0) return null;
  const phrase = foldedPhrase(rest);
  if (readApproval(phrase, [])?.every((one) => one.person === null && one.version === null) === true)
    return [{ name: 'approve', person, version: null }];
  const kept = foldedPhrase(trimmed(rest));
  if (phrasesOf.no.has(phrase) || phrasesOf.no.has(kept) || /^(?:pas|nicht|niet|inte|ikke|nichts)$/.test(kept))
    return [{ name: 'skip', person }];
  const fixed = readFixed(kept) ?? readFixed(kept.replace(/^(?:no|non|nein|nee|nao|nej|nei) /, ''));
  return fixed?.name === 'skip' || fixed?.name === 'undo' || fixed?.name === 'sent'
    ? [{ name: fixed.name, person }]
    : null;
}
