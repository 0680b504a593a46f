import type { NameSpan } from './name-list.ts';
import {
  apart,
  apartPairs,
  arrangerBefore,
  arranges,
  auxiliary,
  away,
  closing,
  dialled,
  getsToKnow,
  hasDone,
  hourBefore,
  human,
  invites,
  labelBefore,
  meeting,
  meetingPairs,
  otherLabel,
  own,
  selfBefore,
  selfBehind,
  thing,
  whoLabel,
} from './person-contexts.ts';
import type { Topics } from './topics.ts';

/** Whether what stands around a list of names says that one meets these people. */
export type Standing = 'beside' | 'met' | 'subject' | 'verb' | 'plain' | 'past' | 'apart';

/** Words between a preposition and a name. */
const articles: ReadonlySet<string> = new Set(
  "our my the their its his her your mr mrs ms unser unsere unserem unserer unseren unseres der die dem den dein deine deinem deiner ihr ihre ihrem ihrer mein meine meinem meiner notre nos mon ma le la l' les leur nuestro nuestra nuestros nuestras el los las mi su nostro nostra nostri nostre il lo gli mio mia suo sua onze ons de het mijn o os a as nosso nossa meu minha var vart min mitt nasz nasza naszym nasza both either also first directly one just you sie ihnen dir me".split(
    ' ',
  ),
);
/** More words of this kind stand before no name. */
const MOST_ARTICLES = 5;
/** Behind these, before a name, the writer may stand. */
const joining: ReadonlySet<string> = new Set(
  'and & + und et y e en och og samt i oraz or met my our a o la il'.split(' '),
);

/** `ask for`, `To look for:`: whoever shows the way, or the one whom one meets. */
const asksFor = /\b(?:ask|asking|look) for:?$/;

/** True where the writer stands beside a name: `me and Ju`, `Shaz and I`. */
export function nextToSelf(passage: string, from: number, to: number): boolean {
  const before = passage.slice(Math.max(0, from - 60), from);
  return selfBefore.test(before) || selfBehind.test(passage.slice(to, to + 60));
}

function lastWord(text: string): string {
  return text.slice(text.lastIndexOf(' ') + 1);
}

/**
 * What the words around a list of names say of these people.
 *
 * @param passage the whole sentence, folded; @param topics what it speaks of
 */
export function standingOf(passage: string, topics: Topics, { from, to }: NameSpan): Standing {
  const before = passage.slice(Math.max(0, from - 60), from);
  const after = passage.slice(to, to + 90);
  const known = behind(passage, after, to) ?? (topics.arrival ? 'apart' : ahead(passage, before, after, from));
  if (known === 'met' && topics.past) return 'past';
  if (known !== null) return known;
  if (topics.contact) return 'apart';
  if (topics.past) return 'past';
  if (after === '') return 'plain';
  return human.test(after) ? 'subject' : auxiliary.test(after) || getsToKnow.test(after) ? 'verb' : 'plain';
}

const opensClause = /^[ ,']/;

/** What follows the names settles it, or nothing: null. */
function behind(passage: string, after: string, to: number): Standing | null {
  if (passage.startsWith("'s", to - 2)) return own.test(after) ? 'plain' : 'past';
  if (!opensClause.test(after)) return null;
  if (arranges.test(after) || invites.test(after) || thing.test(after)) return 'apart';
  return hasDone.test(after) || away.test(after) ? 'past' : null;
}

/** What stands before the names settles it, or nothing: null. */
function ahead(passage: string, before: string, after: string, from: number): Standing | null {
  if ((joining.has(lastWord(before.trimEnd())) && selfBefore.test(before)) || selfBehind.test(after)) return 'beside';
  if (from === 0) return null;
  if (closing.test(before) || (/\d/.test(before) && dialled.test(before))) return 'apart';
  // Who is asked for at the door may only show the way: he counts where nobody else is named.
  const bare = withoutArticles(before);
  if (asksFor.test(bare)) return 'past';
  return byLabel(passage, before, from) ?? byWordsAhead(before, bare);
}

/** `Interviewer: …`, `Contact: …`. */
function byLabel(passage: string, before: string, from: number): Standing | null {
  const colon = from > 2 && passage.slice(from - 2, from).includes(':');
  if (!colon || !labelBefore.test(passage.slice(0, from))) return null;
  if (otherLabel.test(before)) return 'apart';
  return whoLabel.test(before) ? 'beside' : null;
}

/** @param bare the same without articles */
function byWordsAhead(before: string, bare: string): Standing | null {
  const word = lastLetters(bare);
  if (apartPairs.test(bare) || arrangerBefore.test(bare)) return 'apart';
  if (meetingPairs.test(bare)) return 'met';
  if (word !== '' && meeting.has(word)) return 'met';
  if (/\d/.test(before) && hourBefore.test(before)) return 'met';
  return word !== '' && apart.has(word) && /[\p{L}:]$/u.test(bare) ? 'apart' : null;
}

/** The last word with its dashes and strokes, `(`, `:` and commas behind it passed over. */
function lastLetters(text: string): string {
  let to = text.length;
  while (to > 0 && ':(,'.includes(text.charAt(to - 1))) to -= 1;
  let from = to;
  while (from > 0 && isOfWord(text, from - 1)) from -= 1;
  return text.slice(from, to);
}

function isOfWord(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return (code >= 0x61 && code <= 0x7a) || /[\p{L}/'-]/u.test(text.charAt(at));
}

function withoutArticles(before: string): string {
  let rest = before.trimEnd();
  for (let words = 0; words < MOST_ARTICLES; words += 1) {
    const word = lastWord(rest);
    if (!articles.has(word.replace(/,$/, ''))) break;
    rest = rest.slice(0, rest.length - word.length).trimEnd();
  }
  return rest;
}
