/**
 * Learns how a talk is held (lib/domain/understanding/place/medium.weights.json) from the tuned mails, and prints how many
 * media are right by the rules and by the judge of the other folds.
 * Run: node test/corpus/learn/medium.ts
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { judgeBy } from '../../../lib/domain/understanding/learned/linear-model.ts';
import { ruledMedium } from '../../../lib/domain/understanding/place/choose-medium.ts';
import { mediumFeatures } from '../../../lib/domain/understanding/place/medium-features.ts';
import { readCorpus } from '../corpus-cases.ts';
import { sourcesOfCase } from './company-mails.ts';
import { crossValidate, type Example, train } from './train-linear.ts';
import { wordingOf } from './wording.ts';

const training = {
  classes: ['unknown', 'video', 'phone', 'onsite'],
  epochs: 30,
  l2: 8e-3,
  groupsAtLeast: 12,
  smallest: 0.06,
  averaged: true,
};
/** As in judge-medium.ts. */
const SURE = 0.5;
const second = /^more\/(?:second|third|fourth)/;

interface MediumExample extends Example {
  readonly mail: string;
  readonly ruled: string;
}

async function examples(): Promise<readonly MediumExample[]> {
  const all: MediumExample[] = [];
  for (const one of readCorpus()) {
    const media = new Set(one.expected.filter(({ medium }) => medium !== undefined).map(({ medium }) => medium));
    const [medium] = media;
    if (one.heldOut || media.size !== 1) continue;
    const sources = await sourcesOfCase(one);
    if (sources === null) continue;
    const ruled = ruledMedium(sources.extractions)?.value ?? null;
    all.push({
      mail: one.name,
      group: wordingOf(one.name),
      label: medium ?? 'unknown',
      ruled: ruled ?? 'unknown',
      features: mediumFeatures(sources.mail, sources.extractions, ruled),
    });
  }
  return all;
}

const all = await examples();
const judged = crossValidate(all, training).map(({ example, model }) => ({
  example,
  ...judgeBy(model).judge(example.features),
}));
for (const [title, part] of [
  ['all', /./],
  ['first sight', second],
] as const) {
  const some = judged.filter(({ example }) => part.test(example.mail));
  const right = (of: (one: (typeof some)[number]) => string) =>
    ((100 * some.filter((one) => of(one) === one.example.label).length) / some.length).toFixed(1);
  const wrong = (of: (one: (typeof some)[number]) => string) =>
    some.filter((one) => of(one) !== one.example.label && of(one) !== 'unknown').length;
  const learned = (one: (typeof some)[number]) => (one.probability >= SURE ? one.best : one.example.ruled);
  const rules = (one: (typeof some)[number]) => one.example.ruled;
  process.stdout.write(
    `${title}, ${some.length} mails: rules ${right(rules)} % (${wrong(rules)} wrong), learned ${right(learned)} % (${wrong(learned)} wrong)\n`,
  );
  if (process.argv.includes('--show') && part === second)
    for (const one of some)
      if (one.best !== one.example.label || one.example.ruled !== one.example.label)
        process.stdout.write(
          `   ${one.example.mail} is ${one.example.label}, judged ${one.best} ${one.probability.toFixed(2)}, ruled ${one.example.ruled}\n`,
        );
}
const model = train(all, training);
writeFileSync(
  join(import.meta.dirname, '../../../lib/domain/understanding/place/medium.weights.json'),
  `${JSON.stringify(model)}\n`,
);
process.stdout.write(`${Object.keys(model.weights).length} features, ${JSON.stringify(model).length} bytes\n`);
