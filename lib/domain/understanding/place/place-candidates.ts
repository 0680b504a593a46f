import { foldAligned } from '../text/aligned-fold.ts';
import type { Passage } from '../text/passages.ts';
import { isIndoorWithin, isVenue } from './address-parts.ts';
import { crossed, leftOf, ownFeatures, partKind, rightOf } from './place-features.ts';
import { type PlaceUnit, placeUnits } from './place-units.ts';
import { goesOnBehind, isPlaceWord, leadsTo } from './place-words.ts';

/** A stretch of words that may be the place, with what speaks for and against it. */
export interface PlaceCandidate {
  readonly text: string;
  /** What only this stretch says. */
  readonly features: readonly string[];
  /** What it shares with every stretch that begins there: the same list for all of them. */
  readonly shared: readonly string[];
  /** The sentence that it was read from. */
  readonly quote: string;
  /** Where it stands: which unit, first word, word behind the last. */
  readonly at: readonly [unit: number, from: number, to: number];
}

/** Places with more words are sentences. */
const MOST_WORDS = 20;
const MOST_CANDIDATES = 500;
const STEM = 7;

interface Word {
  readonly raw: string;
  readonly folded: string;
  readonly index: number;
  readonly end: number;
}

/** Every stretch of a mail that may be the place where one meets. @param asks true for a sentence that asks to come */
export function placeCandidates(
  passages: readonly Passage[],
  asks: (raw: string) => boolean,
): readonly PlaceCandidate[] {
  const found: PlaceCandidate[] = [];
  for (const [unit, one] of placeUnits(passages, asks).entries()) {
    if (found.length < MOST_CANDIDATES) found.push(...candidatesIn(one, unit));
  }
  return found;
}

const word = /\S+/g;
const opens = /^[("«„“]/;
const startsPlace = /^[("«„“]*(?:[\p{Lu}\d#]|\p{Ll}{1,2}[’']\p{Lu})/u;
const smallStart =
  /^(?:via|viale|corso|piazza|piazzale|calle|avenida|avda|av|paseo|plaza|rua|praca|largo|travessa|ul|al|pl|rue|avenue|boulevard|bd|quai|chaussee|impasse|allee|place|vico|vicolo|strada)\b/;

function candidatesIn({ text, features, quote }: PlaceUnit, unit: number): readonly PlaceCandidate[] {
  const words = [...text.matchAll(word)].map((match): Word => {
    const raw = match[0];
    return { raw, folded: foldAligned(raw).toLowerCase(), index: match.index, end: match.index + raw.length };
  });
  const kinds = new Map<string, string>();
  const kindOf = (part: string): string => {
    const kind = kinds.get(part) ?? partKind(part);
    kinds.set(part, kind);
    return kind;
  };
  const found: PlaceCandidate[] = [];
  for (let from = 0; from < words.length; from += 1) {
    const start = startOf(words, from, features);
    if (start === null) continue;
    const shared = [...features, ...start];
    const lead = start.find((one) => one.startsWith('before:')) ?? '';
    const left = leftOf(text.slice(0, words[from]?.index), kindOf);
    for (let to = from + 1; to <= Math.min(words.length, from + MOST_WORDS); to += 1) {
      const end = endOf(words, to);
      if (end === null) continue;
      const made = text
        .slice(words[from]?.index, words[to - 1]?.end)
        .replace(/^[("«„“]+(?=[^)»”"]*$)|[\s,.;:!?]+$/gu, '')
        .replace(/^([^(]*)\)$/, '$1');
      if (made.length < 3 || made.length > 170 || isTorn(made)) continue;
      const own = ownFeatures(made, kindOf);
      if (own === null) continue;
      const around = [
        ...end,
        left,
        rightOf(text.slice(words[to - 1]?.end ?? text.length), words[to - 1]?.raw ?? '', kindOf),
      ];
      found.push({
        text: made,
        quote,
        at: [unit, from, to],
        shared,
        features: [...own, ...around, ...crossed(own, lead, around, features)],
      });
    }
  }
  return found;
}

/** How a word begins, as places do; null for any other. */
function beginning({ raw, folded }: Word): string | null {
  if (startsPlace.test(raw)) return /^\d/.test(raw) ? 'number' : 'capital';
  if (smallStart.test(folded)) return 'street';
  return isPlaceWord(folded) || isIndoorWithin(raw) || isVenue(raw) ? 'indoors' : null;
}

/** What stands before a stretch: a mark, a word that leads to places, or any word. */
function leadBefore(before: Word | undefined, own: Word): string {
  if (before === undefined) return '^';
  const mark = /[,;:.?!)–—-]$/.exec(before.raw)?.[0] ?? (opens.test(own.raw) ? '(' : null);
  return mark ?? leadsTo(before.folded) ?? 'word';
}

function startOf(words: readonly Word[], from: number, unit: readonly string[]): readonly string[] | null {
  const own = words[from];
  if (own === undefined) return null;
  const before = words[from - 1];
  const lead = leadBefore(before, own);
  if (lead === 'word' && !/\d/.test(before?.raw ?? '')) return null;
  const begins = beginning(own);
  if (begins === null && (before === undefined || leadsTo(before.folded) === null)) return null;
  const left = words.slice(Math.max(0, from - 3), from).map(({ folded }) =>
    folded
      .replace(/[^\p{L}\d]/gu, '')
      .replace(/\d+/g, '0')
      .slice(0, STEM),
  );
  return [
    `start:${begins ?? 'small'}`,
    `before:${lead}`,
    ...(left.length > 0 ? [`l1:${left.at(-1)}`, `l2:${left.slice(-2).join(' ')}`] : ['l:^']),
    ...left.map((one) => `l:${one}`),
    `w1:${own.folded.slice(0, STEM)}`,
    ...(unit.includes('asks') ? [`asks before:${lead}`] : []),
  ];
}

function endOf(words: readonly Word[], to: number): readonly string[] | null {
  const last = words[to - 1];
  const next = words[to];
  if (last === undefined) return null;
  const mark = /[,;.!?):]+$/.exec(last.raw)?.[0]?.at(-1) ?? '';
  if (next === undefined) return ['after:$'];
  if (mark === '.' && (shortened.test(last.raw) || (/^\d/.test(last.raw) && floorBehind.test(next.folded))))
    return null;
  if (mark !== '')
    return [
      `after:${mark}`,
      `r1:${next.folded.slice(0, STEM)}`,
      ...(startsPlace.test(next.raw) ? ['next capital'] : []),
    ];
  if (opens.test(next.raw)) return ['after:('];
  if (/^[–—-]$/.test(next.raw)) return ['after:-'];
  return goesOnBehind(next.folded) ? ['after:word', `r1:${next.folded.slice(0, STEM)}`] : null;
}

/** A sentence ends within it. */
const twoSentences = /(?:\p{L}{4}|\d{2}|\b[A-Z]{2}|[)\]])[.!?;]+ \p{Lu}\p{Ll}/u;

/** Two sentences, or a bracket that opens or closes outside of it. */
function isTorn(text: string): boolean {
  return twoSentences.test(text) || (text.match(/\(/g)?.length ?? 0) !== (text.match(/\)/g)?.length ?? 0);
}

/** A stop behind these ends nothing. */
const shortened =
  /^\(?(?:No|Nr|Nº|Col|lok|m|St|Ave|Av|Avda|Rd|Blvd|Bldg|Ste|Plot|Ltd|Pvt|Co|Inc|Sp|Pol|Ind|Pl|ul|al|os|Apt|Dr|Str|Urb|Dpto|Dept|Fl|Rm|Hwy|Pza|P|C|N|S|E|W|n|z|o)\.$/;
/** `2. Stock`, `2. sal`: a floor's number is none either. */
const floorBehind = /^(?:stock|etage|og|ug|eg|sal|th|tv|mf|obergeschoss|stiege)/;
