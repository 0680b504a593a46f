import { readApproval } from './approval.ts';
import type { Command } from './command.ts';
import { readFixed, trimmed } from './fixed-phrases.ts';
import { personAt } from './person-words.ts';
import { phrasesOf } from './phrases.ts';
import { foldedPhrase, type Word, wordsOf } from './words.ts';

/** More words than these tell a story. */
const CLAUSE_WORDS = 14;
const towards = /^(?:an|fur|a|pour|para|per|aan|voor|till|til|do|dla|de|von|van|di|of)$/;
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
