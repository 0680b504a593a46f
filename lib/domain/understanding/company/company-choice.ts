import type { Found } from '../extractor.ts';
import { type Choice, choiceAmong } from '../learned/choice-model.ts';
import { byFamily } from '../learned/tally.ts';
import type { Conflict } from '../understanding.ts';
import { sameCompany } from './company-key.ts';
import type { CompanySources } from './company-sources.ts';
import { namesFirm } from './company-words.ts';
import model from './employer.weights.json' with { type: 'json' };
import { type EmployerCandidate, employerCandidates } from './employer-candidates.ts';

/** A name less likely than this is not said at all. */
const SILENT_BELOW = 0.4;
/** From here on another name is a contradiction worth showing. */
const RIVAL_FROM = 0.3;

const weights = byFamily(model.weights);

/**
 * Chooses the employer's name among all names in the mail, or none: places, words beside, domains and shapes are weighed by
 * a model learned from the corpus (test/corpus/learn/company.ts).
 */
export function chooseCompany(sources: CompanySources): {
  readonly company: Found<string> | null;
  readonly conflict: Conflict | null;
} {
  const candidates = employerCandidates(sources, weights);
  const scores = candidates.map(({ score }) => score);
  const choice = choiceAmong(scores, model.none);
  const at = pickedOf(candidates, choice);
  const best = at === null ? undefined : candidates[at];
  if (best === undefined) return { company: noted(sources), conflict: null };
  const { probabilities } = choice;
  const rival = candidates.find(
    (one, index) =>
      index !== at && (probabilities[index] ?? 0) >= RIVAL_FROM && isFirms(one) && !sameCompany(one.name, best.name),
  );
  const { name, from, quote } = best;
  return {
    company: { value: name, evidence: { from, quote, confidence: confidenceOf(probabilities[at ?? 0] ?? 0) } },
    conflict: rival === undefined ? null : conflictOf(best, rival),
  };
}

/**
 * The place of the name that is said, null for silence: the likeliest where it is likely enough, else the writer's own
 * domain where the mail spells no name that would fit it.
 */
export function pickedOf(candidates: readonly EmployerCandidate[], { at, probabilities }: Choice): number | null {
  if (at !== null && (probabilities[at] ?? 0) >= SILENT_BELOW) return fullerThan(candidates, at);
  const domain = candidates.findIndex(({ bare }) => bare);
  return domain < 0 ? null : domain;
}

/** `Brightwave` in a subject is `Brightwave Analytics` where that is a line of the signature, or what a sentence begins with. */
function fullerThan(candidates: readonly EmployerCandidate[], at: number): number {
  const { key = '' } = candidates[at] ?? {};
  const fuller = candidates.findIndex(
    (one) =>
      one.key.startsWith(key) &&
      one.key !== key &&
      (one.alone || one.quote.startsWith(one.name)) &&
      namesFirm(one.name),
  );
  return fuller < 0 ? at : fuller;
}

/** What the user wrote above, where the mail itself is silent. */
function noted({ extractions }: CompanySources): Found<string> | null {
  return extractions.find(({ source, company }) => source === 'text' && company !== undefined)?.company ?? null;
}

/** A name that a domain knows, or that its own words tell as a firm's: others contradict nothing. */
function isFirms({ name, fits }: EmployerCandidate): boolean {
  return fits || namesFirm(name);
}

function conflictOf(best: EmployerCandidate, rival: EmployerCandidate): Conflict {
  return { field: 'company', values: [best.name, rival.name], from: [best.from, rival.from] };
}

/** Half sure is a question to the user (below 0.7), wholly sure is 0.97. */
function confidenceOf(likely: number): number {
  return Math.round((0.45 + 0.52 * likely) * 100) / 100;
}
