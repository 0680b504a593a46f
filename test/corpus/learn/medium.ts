/**
 * Learns how a talk is held (lib/domain/understanding/place/medium.weights.json) from the tuned mails, and prints how many
 * media are right by the rules and by the judge of the other folds.
 * Run: node test/corpus/learn/medium.ts
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { judgeBy, type LinearModel } from '../../../lib/domain/understanding/learned/linear-model.ts';
import { ruledMedium } from '../../../lib/domain/understanding/place/choose-medium.ts';
import { mediumFeatures } from '../../../lib/domain/understanding/place/medium-features.ts';
import { type Mention, placeIn } from '../../../lib/domain/understanding/place/place-in-text.ts';
import { readPassages } from '../../../lib/domain/understanding/text/passages.ts';
import { mailOf } from '../../domain/understanding/text/mail-of.ts';
import { humanLanguages } from '../../domain/understanding/time/human-shapes.ts';
import { readCorpus } from '../corpus-cases.ts';
import { sourcesOfCase } from './company-mails.ts';
import { writtenTexts } from './kind-texts.ts';
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
const SURE = 0.6;
const second = /^more\/(?:second|third|fourth)/;

const invites: ReadonlySet<string> = new Set(['invitation', 'update', 'cancellation']);

interface MediumExample extends Example {
  readonly mail: string;
  readonly ruled: string;
}

async function examples(): Promise<readonly MediumExample[]> {
  const all: MediumExample[] = [];
  for (const one of readCorpus()) {
    if (one.heldOut) continue;
    const media = new Set(one.expected.map(({ medium }) => medium));
    const [medium] = media;
    if (media.size !== 1 || (medium === undefined && !one.expected.every(({ kind }) => invites.has(kind ?? ''))))
      continue;
    const sources = await sourcesOfCase(one);
    if (sources === null) continue;
    const ruled = ruledMedium(sources.extractions)?.value ?? null;
    // Where the truth is silent, the mail is, unless the rules read something that nobody judged.
    if (medium === undefined && ruled !== null) continue;
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

/**
 * Sentences of invitations without a mail around, and plain ones around a day and an hour. Where the rules read no medium
 * from them they hardly tell one: they show how often the judge speaks where it should be silent.
 */
function sentences(): readonly MediumExample[] {
  const written = writtenTexts()
    .filter(({ kind }) => spoken.has(kind))
    .map(({ text, group }) => ({ text, group: group.replace(/\.\d+$/, '') }));
  const framed = humanLanguages.flatMap(({ frames, name }) =>
    frames.map((frame) => ({ text: frame.replace('{D}', '').replace('{T}', ''), group: `frame/${name}` })),
  );
  return [...written, ...framed].map(({ text, group }) => {
    const mail = mailOf(text, {});
    const place = placeIn(readPassages('', text));
    const extractions = place.medium === null ? [] : [{ source: 'text' as const, medium: found(place.medium) }];
    const ruled = ruledMedium(extractions)?.value ?? null;
    const features = mediumFeatures(mail, extractions, ruled);
    return { mail: group, group, label: ruled ?? 'unknown', ruled: ruled ?? 'unknown', features };
  });
}

const spoken: ReadonlySet<string> = new Set(['invitation', 'update', 'cancellation', 'filler']);
const found = <T>({ value, quote, confidence }: Mention<T>) => ({
  value,
  evidence: { from: 'text' as const, quote, confidence },
});

const all = await examples();
const sayBy = (model: LinearModel) => {
  const judge = judgeBy(model);
  return (example: MediumExample) => ({ example, ...judge.judge(example.features) });
};
const model = train(all, training);
const judged = [
  ...crossValidate(all, training).map(({ example, model }) => sayBy(model)(example)),
  ...sentences().map(sayBy(model)),
];
for (const [title, part] of [
  ['all', /^(?!written|frame|fixture)/],
  ['sentences', /^(?:written|frame)/],
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
writeFileSync(
  join(import.meta.dirname, '../../../lib/domain/understanding/place/medium.weights.json'),
  `${JSON.stringify(model)}\n`,
);
process.stdout.write(`${Object.keys(model.weights).length} features, ${JSON.stringify(model).length} bytes\n`);
