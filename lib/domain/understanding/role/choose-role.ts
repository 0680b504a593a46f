import type { Interviewer } from '../../application/interview.ts';
import type { Found } from '../extractor.ts';
import type { InterviewSources } from '../interview-sources.ts';
import { likelihoods } from '../learned/value-choice.ts';
import { remembered } from '../remembered.ts';
import type { Source } from '../understanding.ts';
import { cleanRole } from './role.ts';
import model from './role.weights.json' with { type: 'json' };
import { type RoleCandidate, roleCandidates } from './role-candidates.ts';
import { roleMaterial } from './role-material.ts';

/** Below this nothing is said: a wrong job in a note is worse than none. */
const SAID_FROM = 0.5;
/** Nothing that was read is surer. */
const SUREST = 0.97;
/** Candidates that are cleaned and compared; what weighs less never wins. */
const MOST = 40;
const QUOTE_LIMIT = 200;

/**
 * Chooses the title of the job that a mail is about: all that may be one is weighed (`role.weights.json`, learned by
 * test/corpus/learn/role.ts), what says the same adds up, and nothing is said where nothing weighs enough.
 *
 * @param companies the employer, and what domains and display names suggest; @param met whom one will meet
 */
export function chooseRole(
  sources: InterviewSources,
  companies: readonly string[],
  met: readonly Interviewer[],
): Found<string> | null {
  const heaviest = roleCandidates(roleMaterial(sources, companies, met), false)
    .toSorted((a, b) => b.score - a.score)
    .slice(0, MOST);
  const cleaned = heaviest.flatMap(({ text, quote, place, from, score }) => {
    const value = cleanRole(text);
    return value === null ? [] : [{ value, quote, score, key: sameWords(value), source: from ?? sourceOf[place] }];
  });
  const [best] = likelihoods(cleaned, ({ key }) => key, model.none);
  if (best === undefined || best.probability < SAID_FROM) return null;
  const { value, quote, source } = mostTrusted(cleaned.filter(({ key }) => key === best.one.key)) ?? best.one;
  const confidence = Math.round(Math.min(SUREST, best.probability) * 100) / 100;
  return {
    value,
    evidence: { from: source, quote: quote.slice(0, QUOTE_LIMIT), confidence },
  };
}

/** Of several tellings of one title the one of the best source. @param tellings heaviest first */
function mostTrusted<One extends { readonly source: Source }>(tellings: readonly One[]): One | undefined {
  return tellings.toSorted((a, b) => trust.indexOf(a.source) - trust.indexOf(b.source))[0];
}

const trust: readonly Source[] = ['calendar', 'structured-data', 'sender-format', 'text', 'headers'];

const sourceOf: Readonly<Record<RoleCandidate['place'], Source>> = {
  summary: 'calendar',
  subject: 'headers',
  told: 'sender-format',
  role: 'text',
  what: 'text',
  people: 'text',
  label: 'text',
  line: 'text',
  prose: 'text',
  signature: 'text',
  history: 'text',
  note: 'text',
};

/** Words in one case and without what stands between them: two tellings of one title. */
const sameWords = remembered((role) =>
  role
    .toLowerCase()
    .replace(/[\p{P}\p{S}\s]+/gu, ' ')
    .trim(),
);
