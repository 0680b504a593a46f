import { looksLikeRole } from '../role/looks-like.ts';
import { foldAligned } from '../text/aligned-fold.ts';
import type { Passage } from '../text/passages.ts';
import {
  isBareStreet,
  isIndoor,
  isIndoorWithin,
  isNamed,
  isNumbered,
  isPostcode,
  isStreet,
  isVenue,
  tellsTime,
} from './address-parts.ts';
import { goesOnBehind, isPlaceWord, leadsTo } from './place-words.ts';

/** A stretch of words that may be the place, with what speaks for and against it. */
export interface PlaceCandidate {
  readonly text: string;
  readonly features: readonly string[];
  /** The sentence that it was read from. */
  readonly quote: string;
  /** Where it stands: which unit, first word, word behind the last. */
  readonly at: readonly [unit: number, from: number, to: number];
}

/** Places with more words are sentences. */
const MOST_WORDS = 20;
const MOST_CANDIDATES = 500;
const UNIT_LIMIT = 500;
/** A line of an address: a few words, no sentence. */
const ADDRESS_LINE = 52;
const LONGEST_ADDRESS = 7;
const STEM = 7;

/** Words that are looked at together: a sentence, or the lines of a block joined by commas. */
interface Unit {
  readonly text: string;
  readonly features: readonly string[];
  readonly quote: string;
}

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
  for (const [unit, one] of unitsOf(passages, asks).entries()) {
    if (found.length < MOST_CANDIDATES) found.push(...candidatesIn(one, unit));
  }
  return found;
}

const placeless: ReadonlySet<string> = new Set([
  'people',
  'role',
  'company',
  'url',
  'phone',
  'recruiter',
  'decision',
  'zone',
]);

function unitsOf(passages: readonly Passage[], asks: (raw: string) => boolean): readonly Unit[] {
  const units: Unit[] = [];
  let lines: Passage[] = [];
  const total = passages.length;
  const close = (): void => {
    if (lines.length > 1 && lines.length <= LONGEST_ADDRESS) {
      const [first] = lines;
      units.push({
        text: lines.map(({ raw }) => raw.replace(/[,.;]$/, '')).join(', '),
        features: [
          'lines',
          ...(first?.label === 'where' ? ['lines:where'] : []),
          ...(first?.signature ? ['signature', 'lines:signature'] : []),
        ],
        quote: lines.map(({ raw }) => raw).join(', '),
      });
    }
    lines = [];
  };
  for (const [at, passage] of passages.entries()) {
    const { raw, label, signature } = passage;
    if (label === 'subject') continue;
    const last = lines.at(-1);
    const isLine = raw.length <= ADDRESS_LINE && /^[\p{Lu}\d#]/u.test(raw) && !/[:?!@]/.test(raw) && !tellsTime(raw);
    const joins =
      last !== undefined &&
      (last.block === passage.block || (last.label === 'where' && label === 'where')) &&
      (isLine || last.label === 'where') &&
      (label === null || label === last.label);
    if (last !== undefined && !joins) close();
    if (label === 'where' || (isLine && label === null) || joins) lines.push(passage);
    if (label !== null && placeless.has(label)) continue;
    const previous = passages[at - 1];
    units.push({
      text: raw.slice(0, UNIT_LIMIT),
      quote: raw,
      features: [
        `label:${label ?? 'none'}`,
        ...(signature ? ['signature'] : []),
        ...(asks(raw) ? ['asks'] : previous !== undefined && asks(previous.raw) ? ['asked before'] : []),
        ...(tellsTime(raw) ? ['hour'] : previous !== undefined && tellsTime(previous.raw) ? ['hour before'] : []),
        at * 2 > total ? 'later' : 'early',
      ],
    });
  }
  close();
  return units;
}

const word = /\S+/g;
const opens = /^[("«„“]/;
const startsPlace = /^[("«„“]*(?:[\p{Lu}\d#]|\p{Ll}{1,2}[’']\p{Lu})/u;
const smallStart =
  /^(?:via|viale|corso|piazza|piazzale|calle|avenida|avda|av|paseo|plaza|rua|praca|largo|travessa|ul|al|pl|rue|avenue|boulevard|bd|quai|chaussee|impasse|allee|place|vico|vicolo|strada)\b/;

function candidatesIn({ text, features, quote }: Unit, unit: number): readonly PlaceCandidate[] {
  const words = [...text.matchAll(word)].map((match): Word => {
    const raw = match[0];
    return { raw, folded: foldAligned(raw).toLowerCase(), index: match.index, end: match.index + raw.length };
  });
  const kinds = new Map<string, string>();
  const kindOf = (part: string): string => {
    const known = kinds.get(part);
    if (known !== undefined) return known;
    const made = partKind(part);
    kinds.set(part, made);
    return made;
  };
  const found: PlaceCandidate[] = [];
  for (let from = 0; from < words.length; from += 1) {
    const start = startOf(words, from, features);
    if (start === null) continue;
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
      const around = [...start, ...end, ...neighbours(text, words, from, to, kindOf)];
      found.push({
        text: made,
        quote,
        at: [unit, from, to],
        features: [...features, ...own, ...around, ...crossed(own, around, features)],
      });
    }
  }
  return found;
}

function startOf(words: readonly Word[], from: number, unit: readonly string[]): readonly string[] | null {
  const own = words[from];
  if (own === undefined) return null;
  const before = words[from - 1];
  const capital = startsPlace.test(own.raw);
  const small = !capital && smallStart.test(own.folded);
  const indoors = !capital && !small && (isPlaceWord(own.folded) || isIndoorWithin(own.raw) || isVenue(own.raw));
  const leads = before === undefined ? '^' : leadsTo(before.folded);
  const mark = before === undefined ? '^' : (/[,;:.?!)–—-]$/.exec(before.raw)?.[0] ?? (opens.test(own.raw) ? '(' : ''));
  if (!capital && !small && !indoors && (leads === null || mark === '^')) return null;
  if (mark === '' && leads === null && !(before !== undefined && /\d/.test(before.raw))) return null;
  const left = words.slice(Math.max(0, from - 3), from).map(({ folded }) =>
    folded
      .replace(/[^\p{L}\d]/gu, '')
      .replace(/\d+/g, '0')
      .slice(0, STEM),
  );
  return [
    `start:${capital ? (/^\d/.test(own.raw) ? 'number' : 'capital') : small ? 'street' : indoors ? 'indoors' : 'small'}`,
    `before:${mark === '' ? (leads ?? 'word') : mark}`,
    ...(left.length > 0 ? [`l1:${left.at(-1)}`, `l2:${left.slice(-2).join(' ')}`] : ['l:^']),
    ...left.map((one) => `l:${one}`),
    `w1:${own.folded.slice(0, STEM)}`,
    ...(unit.includes('asks') ? [`asks before:${mark === '' ? (leads ?? 'word') : mark}`] : []),
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

/** What a part between commas is, most telling first. */
function partKind(part: string): string {
  if (part === '') return 'none';
  if (tellsTime(part)) return 'time';
  if (isStreet(part)) return 'street';
  if (isPostcode(part)) return 'postcode';
  if (isBareStreet(part)) return 'bare street';
  if (isNumbered(part)) return 'numbered';
  if (isIndoor(part)) return 'indoors';
  if (looksLikeRole(part) && !isVenue(part)) return 'role';
  if (isVenue(part)) return isNamed(part) ? 'named venue' : 'venue';
  if (isNamed(part)) return part.includes(' ') ? 'name' : 'word';
  if (/^\d{1,5}\p{L}?$/u.test(part)) return 'number';
  if (foldAligned(part).toLowerCase().split(' ').some(isPlaceWord)) return 'place word';
  return /^\p{Lu}/u.test(part) ? 'capital' : 'small';
}

const partsOf = (text: string): readonly string[] =>
  text
    .split(/[,;()]|\s[–—-]\s/u)
    .map((part) => part.trim().replace(/[.:!?]$/, ''))
    .filter((part) => part !== '');

function ownFeatures(text: string, kindOf: (part: string) => string): readonly string[] | null {
  const kinds = partsOf(text).map(kindOf);
  const [first = 'none'] = kinds;
  const last = kinds.at(-1) ?? 'none';
  const all = new Set(kinds);
  if (/@|https?:|www\./.test(text)) return null;
  if (first === 'time' && kinds.length === 1) return null;
  const telling = [
    'street',
    'postcode',
    'bare street',
    'numbered',
    'indoors',
    'named venue',
    'venue',
    'place word',
  ].some((one) => all.has(one));
  return [
    `first:${first}`,
    `last:${last}`,
    ...[...all].map((kind) => `has:${kind}`),
    `kinds:${kinds.slice(0, 3).join(' ')}`,
    `parts:${Math.min(kinds.length, 6)}`,
    `words:${Math.min(Math.ceil(text.split(' ').length / 2), 8)}`,
    ...(telling ? ['telling'] : ['not telling']),
    ...(all.has('street') && all.has('postcode') ? ['street and postcode'] : []),
    ...(/\d/.test(text) ? ['digits'] : []),
    ...(/\d{3,}[ /-]\d{3,}/.test(text) ? ['like a number'] : []),
    ...(/\([^)]*$/.test(text) ? ['open bracket'] : []),
    ...(/[.!?]\s/.test(text) ? ['stop within'] : []),
  ];
}

/** What the parts beside it are: a place that stops before its town, or begins behind its house, is half a place. */
function neighbours(
  text: string,
  words: readonly Word[],
  from: number,
  to: number,
  kindOf: (part: string) => string,
): readonly string[] {
  const left = text.slice(0, words[from]?.index);
  const right = text.slice(words[to - 1]?.end ?? text.length);
  const joinedLeft = /[,(]\s*$/.test(left);
  const endMark = /[,]$/.test(words[to - 1]?.raw ?? '') || /^\s*[(–—-]/.test(right);
  const leftPart = partsOf(left).at(-1) ?? '';
  const rightPart = partsOf(right)[0] ?? '';
  return [
    `left:${joinedLeft ? kindOf(leftPart.split(' ').slice(-6).join(' ')) : 'free'}`,
    `right:${endMark ? kindOf(rightPart.split(' ').slice(0, 6).join(' ')) : 'free'}`,
  ];
}

function crossed(own: readonly string[], around: readonly string[], unit: readonly string[]): readonly string[] {
  const first = own[0] ?? '';
  const last = own[1] ?? '';
  const before = around.find((one) => one.startsWith('before:')) ?? '';
  const after = around.find((one) => one.startsWith('after:')) ?? '';
  const left = around.find((one) => one.startsWith('left:')) ?? '';
  const right = around.find((one) => one.startsWith('right:')) ?? '';
  const telling = own.includes('telling') ? 'telling' : 'not telling';
  return [
    `${before} ${first}`,
    `${last} ${after}`,
    `${left} ${first}`,
    `${last} ${right}`,
    `${telling} ${unit[0] ?? ''}`,
    `${telling} ${before}`,
    ...['asks', 'hour', 'signature', 'asked before', 'hour before']
      .filter((one) => unit.includes(one))
      .map((one) => `${one} ${telling}`),
  ];
}
