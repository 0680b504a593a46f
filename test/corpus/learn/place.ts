/**
 * Learns where one meets (lib/domain/understanding/place/place.weights.json) from the tuned mails, and prints how many
 * places are right for wordings that the model has not seen.
 * Run: node test/corpus/learn/place.ts
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { asksToCome } from '../../../lib/domain/understanding/extractors/phrase-place.ts';
import { type ChoiceModel, weigherBy } from '../../../lib/domain/understanding/learned/choice-model.ts';
import { bestOf } from '../../../lib/domain/understanding/pick.ts';
import { tellsTime } from '../../../lib/domain/understanding/place/address-parts.ts';
import { pickPlace, ruledFeatures } from '../../../lib/domain/understanding/place/pick-place.ts';
import { type PlaceCandidate, placeCandidates } from '../../../lib/domain/understanding/place/place-candidates.ts';
import { isPlaceWord, leadsTo } from '../../../lib/domain/understanding/place/place-words.ts';
import { foldAligned } from '../../../lib/domain/understanding/text/aligned-fold.ts';
import { passagesOf } from '../../../lib/domain/understanding/text/passages.ts';
import { readCorpus } from '../corpus-cases.ts';
import { placeAlike, words } from '../judge.ts';
import { sourcesOfCase } from './company-mails.ts';
import { type ChoiceExample, trainChoice } from './train-choice.ts';
import { hash } from './train-linear.ts';
import { wordingOf } from './wording.ts';

const training = { epochs: 12, l2: 4e-3, groupsAtLeast: 4, smallest: 0.05, most: 40, settled: true };
const FOLDS = 5;
/** Words beyond the truth that do no harm where they are names: a place that says more is right too. */
const MORE = 8;
/** Of them, words in small letters that name nothing: `our`, `at`. */
const SMALL = 2;
const second = /^more\/(?:second|third|fourth)/;

interface PlaceExample extends ChoiceExample {
  readonly mail: string;
  readonly truth: string | null;
  readonly ruled: string | null;
  readonly things: readonly { features: readonly string[]; right: boolean; from: PlaceCandidate }[];
}

const folded = (text: string): string => foldAligned(text).toLowerCase();

/** True where what stands beside the truth are names of the same place: its house, its firm, its floor. */
function isTidy(text: string, truth: string): boolean {
  const known = new Set(words(truth).split(' '));
  const more = text.split(/[\s,;()]+/).filter((one) => one !== '' && !known.has(words(one)));
  const small = more.filter(
    (one) => /^\p{Ll}/u.test(one) && leadsTo(folded(one)) === null && !isPlaceWord(folded(one)),
  );
  return more.length <= MORE && small.length <= SMALL && !tellsTime(more.join(' '));
}

async function examplesOf(): Promise<readonly PlaceExample[]> {
  const all: PlaceExample[] = [];
  for (const one of readCorpus()) {
    const told = one.expected.filter(({ location }) => location !== undefined);
    const [first] = told;
    if (
      one.heldOut ||
      one.name.includes('unseen') ||
      told.length !== 1 ||
      one.expected.length !== 1 ||
      first === undefined
    )
      continue;
    if (first.medium === 'video' || first.medium === 'phone') continue;
    const sources = await sourcesOfCase(one);
    if (sources === null) continue;
    const best = bestOf(sources.extractions, 'location');
    if (best !== null && best.evidence.from !== 'text') continue;
    const truth = first.location ?? null;
    const ruled = best?.value ?? null;
    const things = placeCandidates(passagesOf(sources.mail), asksToCome).map((from) => ({
      from,
      features: [...from.shared, ...from.features, ...ruledFeatures(from.text, ruled)],
      right: truth !== null && placeAlike(truth, from.text) && isTidy(from.text, truth),
    }));
    all.push({
      weight: second.test(one.name) ? 2 : 1,
      mail: one.name,
      group: wordingOf(one.name),
      truth,
      ruled,
      things,
    });
  }
  return all;
}

const examples = await examplesOf();
const reachable = examples.filter(({ truth, things }) => truth === null || things.some(({ right }) => right));
process.stdout.write(
  `${examples.length} mails, ${examples.length - reachable.length} out of reach; ${(examples.reduce((sum, { things }) => sum + things.length, 0) / examples.length).toFixed(0)} candidates each\n`,
);
if (process.argv.includes('--show'))
  for (const one of examples)
    if (!reachable.includes(one)) process.stdout.write(`  out of reach ${one.mail}: ${one.truth}\n`);

interface Result {
  readonly one: PlaceExample;
  readonly said: string | null;
  readonly likely: number;
}
const results: Result[] = [];
for (let fold = 0; fold < FOLDS; fold += 1) {
  const inside = (one: PlaceExample) => hash(one.group) % FOLDS === fold;
  const model: ChoiceModel = trainChoice(
    reachable.filter((one) => !inside(one)),
    training,
  );
  for (const one of examples.filter(inside)) {
    const picked = pickPlace(
      one.things.map(({ from, features }) => ({ ...from, shared: [], features })),
      model,
      weigherBy(model),
    );
    results.push({ one, said: picked?.text ?? null, likely: picked?.likely ?? 0 });
  }
}
const verdict = (truth: string | null, got: string | null) =>
  got === null ? (truth === null ? 'right' : 'missing') : truth !== null && placeAlike(truth, got) ? 'right' : 'wrong';
const tell = (name: string, got: (result: Result) => string | null): void => {
  for (const [title, part] of [
    ['all', /./],
    ['first sight', second],
  ] as const) {
    const some = results
      .filter(({ one }) => part.test(one.mail))
      .map((result) => verdict(result.one.truth, got(result)));
    const of = (what: string) => some.filter((one) => one === what).length;
    const longer = results.filter(
      (result) =>
        part.test(result.one.mail) &&
        result.one.truth !== null &&
        got(result) !== null &&
        placeAlike(result.one.truth, got(result) ?? '') &&
        !isTidy(got(result) ?? '', result.one.truth),
    ).length;
    process.stdout.write(
      `${longer} untidy; ${name}, ${title}: ${((100 * of('right')) / some.length).toFixed(1)} % of ${some.length}, missing ${of('missing')}, wrong ${of('wrong')}\n`,
    );
  }
};
tell('rules', ({ one }) => one.ruled);
/** As in judge-place.ts. */
const SAID_FROM = 0.4;
const learned = ({ said, likely, one }: Result) => (likely >= SAID_FROM ? said : one.ruled);
tell('learned', learned);
if (process.argv.includes('--show'))
  for (const { one, said, likely } of results)
    if (second.test(one.mail) && verdict(one.truth, likely >= SAID_FROM ? said : one.ruled) !== 'right')
      process.stdout.write(
        `  ${one.mail}\n     is ${one.truth}\n     said ${said} ${likely.toFixed(2)}; ruled ${one.ruled}\n`,
      );
const model = trainChoice(reachable, training);
const lines = Object.entries(model.weights).map((entry) => `${JSON.stringify(entry[0])}:${entry[1]}`);
writeFileSync(
  join(import.meta.dirname, '../../../lib/domain/understanding/place/place.weights.json'),
  `{"none":${model.none},"weights":{\n${lines.join(',\n')}\n}}\n`,
);
process.stdout.write(`${lines.length} weights\n`);
