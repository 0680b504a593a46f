import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { bodyOf, overlap, trigrams } from './similarity.ts';

/** A paragraph of a note (or its subject or greeting) with every way to say it. */
export interface Section {
  readonly name: string;
  /** Its place in the template: a paragraph that comes or goes leaves the choice for the others as it was. */
  readonly place: number;
  readonly phrasings: readonly string[];
}

/** Notes of one application never come closer than this (interviewers compare). */
export const mostAlike = 0.6;
/** Good enough to stop looking: below this nobody would notice. */
const LOOKS_FRESH = 0.2;
/** One tiring word is worth another try, and less than notes that are alike. */
const ECHO_COST = 0.21;
/** How many combinations are weighed for one note; with six phrasings a paragraph, far fewer do. */
const CANDIDATES = 240;

/** Words that tire where two paragraphs of one note have them. */
const tiring = [
  /\b(?:again|once more)\b/i,
  /\blook forward\b/i,
  /\bhappy to\b/i,
  /\b(?:by phone|on a call|in writing)\b/i,
];
/** Paragraphs of the user's facts, which come and go: what they say changes nothing in the others. */
const ofFacts: ReadonlySet<string> = new Set(['discussed', 'misspoke', 'circumstance', 'nervous', 'add', 'feedback']);

const marker = /^\[\[([a-z-]+)\]\]$/;

/**
 * Reads a rendered note template: `[[name]]` opens a section, `[[or]]` the next phrasing of it. Lines of a phrasing
 * are joined with blanks, so that templates may be wrapped. Empty phrasings and sections left without any drop out.
 */
export function readSections(rendered: string): readonly Section[] {
  const sections: { name: string; phrasings: string[][] }[] = [];
  for (const line of rendered.split('\n')) {
    const name = marker.exec(line.trim())?.[1];
    const current = sections.at(-1);
    if (name === 'or') current?.phrasings.push([]);
    else if (name !== undefined) sections.push({ name, phrasings: [[]] });
    else current?.phrasings.at(-1)?.push(line.trim());
  }
  return sections
    .map(({ name, phrasings }, place) => ({
      name,
      place,
      phrasings: phrasings.map(joined).filter((one) => one !== ''),
    }))
    .filter(({ phrasings }) => phrasings.length > 0);
}

function joined(lines: readonly string[]): string {
  return lines.join(' ').replace(/\s+/g, ' ').trim();
}

/**
 * Picks one phrasing per section. The seed decides; where a choice comes too close to a sibling's text, or says one
 * thing twice, the next one is tried. The same seed and siblings always give the same choice.
 *
 * @param assemble makes a whole text of the chosen phrasings, in order, for the comparison
 * @param siblings whole texts of the other notes of the application
 */
export function choosePhrasings(
  sections: readonly Section[],
  assemble: (phrasings: readonly string[]) => string,
  seed: string,
  siblings: readonly string[],
): readonly string[] {
  const bodies = siblings.map((text) => trigrams(bodyOf(text)));
  const alike = (choice: readonly string[]): number => {
    const own = trigrams(bodyOf(assemble(choice)));
    return Math.max(0, ...bodies.map((body) => overlap(own, body)));
  };
  let best = freshest(sections, seed, bodies);
  let bestCost = alike(best) + echoes(sections, best) * ECHO_COST;
  for (let attempt = 0; bestCost > LOOKS_FRESH && attempt < CANDIDATES; attempt += 1) {
    const choice = seeded(sections, `${seed}\u0000${attempt}`);
    const tired = echoes(sections, choice) * ECHO_COST;
    // Comparing texts takes far longer than looking for words.
    const score = tired < bestCost ? tired + alike(choice) : tired;
    if (score < bestCost) [best, bestCost] = [choice, score];
  }
  return best;
}

/** How often a tiring word comes back in a paragraph of the note's own words. */
function echoes(sections: readonly Section[], choice: readonly string[]): number {
  const own = choice.filter((_, index) => !ofFacts.has(sections[index]?.name ?? ''));
  return tiring
    .map((word) => own.filter((paragraph) => word.test(paragraph)).length)
    .reduce((sum, count) => sum + Math.max(0, count - 1), 0);
}

function seeded(sections: readonly Section[], seed: string): readonly string[] {
  const bytes = sha256(utf8ToBytes(seed));
  return sections.map(({ phrasings, place }) => phrasings[(bytes[place % bytes.length] ?? 0) % phrasings.length] ?? '');
}

/** For each section the phrasing that the siblings use least; the seed decides between equals. */
function freshest(
  sections: readonly Section[],
  seed: string,
  bodies: readonly ReadonlySet<string>[],
): readonly string[] {
  const start = seeded(sections, seed);
  if (bodies.length === 0) return start;
  return sections.map(({ phrasings }, index) => {
    const first = phrasings.indexOf(start[index] ?? '');
    const turned = [...phrasings.slice(first), ...phrasings.slice(0, first)];
    const uses = turned.map((phrasing) => {
      const own = trigrams(phrasing);
      return Math.max(...bodies.map((body) => overlap(own, body)));
    });
    return turned[uses.indexOf(Math.min(...uses))] ?? '';
  });
}
