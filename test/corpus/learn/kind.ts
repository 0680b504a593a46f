/**
 * Learns what kind a mail is: from the tuned part of the corpus, from mails that are put together of the sentences under
 * test/corpus/learn/kind, and writes the weights that lib/domain/understanding/kind asks. Prints how often wordings that
 * the model had not seen were judged rightly.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import * as z from 'zod';
import { createMailParser } from '../../../lib/adapters/mime/parse-mail.ts';
import { unwrapForward } from '../../../lib/domain/mail/forward-unwrap.ts';
import { judgeKind } from '../../../lib/domain/understanding/kind/judge-kind.ts';
import { featuresOf, kindMail } from '../../../lib/domain/understanding/kind/kind-features.ts';
import type { LinearModel } from '../../../lib/domain/understanding/learned/linear-model.ts';
import { packModel, unpackModel } from '../../../lib/domain/understanding/learned/packed-model.ts';
import { pairWeights } from '../../../lib/domain/understanding/learned/pair-weights.ts';
import { foldAligned } from '../../../lib/domain/understanding/text/aligned-fold.ts';
import { languagesIn } from '../../../lib/domain/understanding/text/language.ts';
import { readPassages } from '../../../lib/domain/understanding/text/passages.ts';
import { type CorpusCase, readCorpus } from '../corpus-cases.ts';
import { composed, type TunedMail, written } from './kind-compositions.ts';
import { readLetters } from './letters.ts';
import { type Example, type Training, train } from './train-linear.ts';
import { wordingOf } from './wording.ts';

const classes = ['invitation', 'update', 'cancellation', 'rejection', 'offer', 'availability', 'other'];
/** Composed mails are as many of each kind; of those that people forward, three in four invite (in nats). */
const INVITATIONS_ARE_COMMON = 1;
/** Words that fewer wordings have prove nothing; pairs are many, and need more. */
const GROUPS_OF_A_WORD = 2;
const GROUPS_OF_A_PAIR = 3;
const training: Training = { classes, epochs: 10, l2: 5e-3, groupsAtLeast: GROUPS_OF_A_WORD, averaged: true };
/** What a first model weighs less than this is left out of the others: it would be a quarter of the file. */
const SMALLEST = 0.18;
/** Is rounded away. */
const NOTHING = 0.0625;
const FOLDS = 5;
/** Models of different compositions, of which the mean is taken: one alone leans on its chances. */
const DRAWINGS = 4;

/** Letters about time are invitations nearly all: they would say that whatever tells an hour is one. */
function ofAllKinds({ name }: CorpusCase): boolean {
  return !name.startsWith('letters/time');
}

async function tunedMails(): Promise<readonly TunedMail[]> {
  const parser = createMailParser();
  const found: TunedMail[] = [];
  const told = [...readCorpus().filter(({ heldOut }) => !heldOut), ...readLetters().filter(ofAllKinds)].map(
    ({ name, raw, expected }) => ({
      name,
      raw,
      kinds: expected.map((one) => one.kind ?? ''),
    }),
  );
  for (const { name, raw, kinds } of [...told, ...fixtures()]) {
    const [kind, ...others] = new Set(kinds);
    const [mail, ...further] = unwrapForward(await parser.parse(raw)).originals;
    if (kind === undefined || !classes.includes(kind) || others.length + further.length > 0 || mail === undefined)
      continue;
    found.push({
      name,
      group: wordingOf(name),
      kind,
      language: languagesIn(foldAligned(mail.text.slice(0, 2000).normalize('NFC')))[0] ?? 'en',
      mail: kindMail(mail, readPassages(mail.subject, mail.text)),
      byWords: mail.calendars.length === 0,
    });
  }
  return found;
}

/** The mails of the tests, each with what the reader is held to. */
function fixtures(): readonly { readonly name: string; readonly raw: Uint8Array; readonly kinds: readonly string[] }[] {
  const folder = join(import.meta.dirname, '../../fixtures/mail');
  const truth = z.array(z.object({ kind: z.string() }));
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.eml') && !file.startsWith('corpus'))
    .sort()
    .map((file) => ({
      name: `fixtures/${file.replace(/\.eml$/, '')}`,
      raw: readFileSync(join(folder, file)),
      kinds: truth
        .parse(JSON.parse(readFileSync(join(folder, file.replace(/\.eml$/, '.expected.json')), 'utf8')))
        .map((one) => one.kind),
    }));
}

function learn(from: readonly TunedMail[]): LinearModel {
  const told: Example[] = [
    ...from.map(({ mail, kind, group }) => ({ features: featuresOf(mail), label: kind, group })),
    ...written
      .filter(({ kind }) => kind !== 'aside')
      .map(({ mail, kind, group }) => ({ features: featuresOf(mail), label: kind, group })),
  ];
  // Fillers carry the words of one wording into many mails: which words are known is told by what was written alone.
  const groups = new Map<string, Set<string>>();
  for (const { features, group } of told)
    for (const feature of features) groups.set(feature, (groups.get(feature) ?? new Set()).add(group));
  const known = (feature: string) =>
    (groups.get(feature)?.size ?? 0) >= (feature.includes(' ') ? GROUPS_OF_A_PAIR : GROUPS_OF_A_WORD);
  const learnt = (at: number, use: (feature: string) => boolean): LinearModel => {
    const examples = [...told, ...composed(from, at + 3)].map((one) => ({
      ...one,
      features: one.features.filter(use),
    }));
    return train(examples, { ...training, seed: at + 7 });
  };
  const first = learnt(0, known).weights;
  const telling = (feature: string) => first[feature]?.some((weight) => Math.abs(weight) >= SMALLEST) ?? false;
  const models = Array.from({ length: DRAWINGS }, (_, at) => learnt(at, telling));
  const { bias, ...model } = meanOf(models);
  const raised = bias.map((weight, at) => (classes[at] === 'invitation' ? weight + INVITATIONS_ARE_COMMON : weight));
  return unpackModel(packModel({ ...model, bias: raised }));
}

function meanOf(models: readonly LinearModel[]): LinearModel {
  const mean = (rows: readonly (readonly number[] | undefined)[]) =>
    classes.map((_, at) => rows.reduce((sum, row) => sum + (row?.[at] ?? 0), 0) / models.length);
  const features = [...new Set(models.flatMap(({ weights }) => Object.keys(weights)))].sort();
  const weights = features
    .map((feature) => [feature, mean(models.map((model) => model.weights[feature]))] as const)
    .filter(([, row]) => row.some((weight) => Math.abs(weight) >= NOTHING));
  return { classes, bias: mean(models.map((model) => model.bias)), weights: Object.fromEntries(weights) };
}

function crossValidated(mails: readonly TunedMail[]): void {
  const groups = [...new Set(mails.map(({ group }) => group))].sort();
  const foldOf = new Map(groups.map((group, at) => [group, at % FOLDS]));
  const judged = Array.from({ length: FOLDS }, (_, fold) => {
    const model = learn(mails.filter(({ group }) => foldOf.get(group) !== fold));
    const judge = { ...model, weights: pairWeights(model.weights) };
    return mails
      .filter(({ group, byWords }) => byWords && foldOf.get(group) === fold)
      .map((one) => ({ ...one, got: judgeKind(judge, one.mail) }));
  }).flat();
  const share = (name: string, of: typeof judged) => {
    const right = of.filter(({ kind, got }) => got.kind === kind).length;
    process.stdout.write(`${name}: ${right} of ${of.length} (${((100 * right) / of.length).toFixed(1)} %)\n`);
  };
  share('new wordings', judged);
  share(
    'mails at first sight',
    judged.filter(({ name }) => /\/(?:second|third|fourth)-/.test(name)),
  );
  share(
    'letters',
    judged.filter(({ name }) => name.startsWith('letters/')),
  );
  for (const { name, kind, got } of judged.filter(({ kind, got }) => got.kind !== kind))
    process.stdout.write(`  ${name}: ${kind}, judged ${got.kind} (${got.probability.toFixed(2)})\n`);
}

const mails = await tunedMails();
if (process.argv.includes('--check')) crossValidated(mails);
const file = join(import.meta.dirname, '../../../lib/domain/understanding/kind/kind.weights.json');
writeFileSync(file, `${JSON.stringify(packModel(learn(mails)), null, 2)}\n`);
