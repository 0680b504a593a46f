import type { Found } from '../extractor.ts';
import type { Source } from '../understanding.ts';
import { ofSorts } from './feature-groups.ts';
import { japaneseTitles } from './japanese-titles.ts';
import { inNominative } from './polish-case.ts';
import type { RoleKnowledge } from './role-features.ts';
import type { RolePlace } from './role-places.ts';
import { Scale } from './role-scale.ts';
import { spansIn } from './role-spans.ts';
import { Tally } from './role-tally.ts';
import { type KnownNames, wordsOf } from './role-words.ts';

/** Some words of a mail that may be the title of the job it is about, weighed. */
export interface RoleCandidate {
  readonly text: string;
  readonly quote: string;
  readonly place: RolePlace['kind'] | 'told';
  /** The source that tells it outright; null for words of the mail. */
  readonly from: Source | null;
  readonly score: number;
  readonly features: readonly string[];
}

/** What a mail offers to choose its role from. */
export interface RoleMaterial extends RoleKnowledge {
  readonly places: readonly RolePlace[];
  /** Roles that markup or a tool's own words tell outright. */
  readonly told: readonly Found<string>[];
  readonly names: KnownNames;
}

/** `80–100 %`, `80%`: how much one works, behind a title that would end in its number. */
const share = /^\d ?(?:[-–] ?\d{1,3} ?)?%/;
const SHARE_LENGTH = 8;

/** Who calls, not what for: `Hiring Manager Interview`. */
const caller = /^(?:hiring|line) manager\b|^(?:interviewer|candidate)s?$/i;

const toldBy = ofSorts((source, confidence) => [`told=${source}`, `told=${source}:${confidence}`]);
const japanese = ofSorts((kind, before, behind) => ['ja', `ja.kind=${kind}`, `ja.l=${before}`, `ja.r=${behind}`]);

/**
 * Every stretch of words in a mail that may be the title of its job, with what speaks for and against it.
 *
 * @param keep true to have the features named, for learning; else only their sum is kept
 */
export function roleCandidates(material: RoleMaterial, keep: boolean): readonly RoleCandidate[] {
  const candidates = material.told.map(({ value, evidence: { from, confidence, quote } }): RoleCandidate => {
    const tally = new Tally(keep);
    tally.add(toldBy, from, String(confidence));
    return { text: value, quote, place: 'told', from, score: tally.score, features: tally.names };
  });
  for (const place of material.places) candidates.push(...candidatesIn(place, material, keep));
  return candidates;
}

function candidatesIn(place: RolePlace, material: RoleMaterial, keep: boolean): readonly RoleCandidate[] {
  const japanese = japaneseIn(place, keep);
  if (japanese.length > 0) return japanese;
  const { raw, kind } = place;
  const words = wordsOf(place, material.names);
  const spans = spansIn(words, kind === 'prose' || kind === 'history' || kind === 'note');
  if (spans.length === 0) return [];
  const scale = new Scale(place, words, material, keep);
  const brackets = /[()]/.test(raw);
  const shares = raw.includes('%');
  const candidates: RoleCandidate[] = [];
  for (const span of spans) {
    const [from, to] = [words[span.first]?.token, words[span.last]?.token];
    if (from === undefined || to === undefined) continue;
    const end = brackets ? endOf(raw, from.start, to.end) : to.end;
    if (end === null || (shares && share.test(raw.slice(end - 1, end + SHARE_LENGTH))) || scale.endsInAside(span))
      continue;
    const start = /^[dl]'/.test(from.folded) ? from.start + 2 : from.start;
    // Polish puts what follows `stanowisko` into the genitive.
    const governed = words[span.first - 1]?.token.folded.startsWith('stanowisk') === true;
    const said = raw.slice(start, end);
    const text = governed ? inNominative(said) : said;
    if (caller.test(text)) continue;
    const { score, names } = scale.weigh(span);
    candidates.push({ text, quote: raw, place: kind, from: null, score, features: names });
  }
  return candidates;
}

/** Japanese has no spaces: its titles are found by their last characters. */
function japaneseIn(place: RolePlace, keep: boolean): readonly RoleCandidate[] {
  return japaneseTitles(place.raw).map(({ text, before, behind }) => {
    const tally = new Tally(keep);
    tally.add(japanese, place.kind, before, behind);
    return { text, quote: place.raw, place: place.kind, from: null, score: tally.score, features: tally.names };
  });
}

/** Where a title ends in its text: a bracket opened in it must be closed; null where it isn't. */
function endOf(raw: string, start: number, end: number): number | null {
  const text = raw.slice(start, end);
  const opened = text.lastIndexOf('(') > text.lastIndexOf(')');
  if (opened) return raw[end] === ')' ? end + 1 : null;
  const closes = text.includes(')') && !text.includes('(');
  return closes ? null : end;
}
