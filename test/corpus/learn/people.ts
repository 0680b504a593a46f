/**
 * Learns who plays which part (`lib/domain/understanding/people/parts.weights.json`) from the tuned part of the corpus, and
 * says how well the people of mails are told whose wordings the learner never saw: `node test/corpus/learn/people.ts`,
 * with `--show` also which mails of first sight are misread.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import * as z from 'zod';
import { judgeBy, type LinearModel } from '../../../lib/domain/understanding/learned/linear-model.ts';
import { type Parts, partJudge } from '../../../lib/domain/understanding/people/part-judge.ts';
import { sameName } from '../../../lib/domain/understanding/people/people.ts';
import type { Person } from '../../../lib/domain/understanding/people/person.ts';
import {
  castAmong,
  castIn,
  guestLists,
  nobodies,
  signed,
  signedLetter,
  wordings,
} from '../../domain/understanding/people/wordings.ts';
import { type CorpusCase, corpusFolder, type ExpectedPerson, readCorpus } from '../corpus-cases.ts';
import { judgeCase, samePerson } from '../judge.ts';
import { readCase } from '../reading.ts';
import { type Tally, tally } from '../tally.ts';
import { readLetters } from './letters.ts';
import { type Example, train } from './train-linear.ts';
import { wordingOf } from './wording.ts';

const weightsFile = join(import.meta.dirname, '../../../lib/domain/understanding/people/parts.weights.json');
const training = {
  classes: ['interviewer', 'recruiter', 'other'],
  epochs: 40,
  l2: 0.005,
  groupsAtLeast: 4,
  rate: 0.1,
  averaged: true,
};
/** What unit tests and the mails of single senders have settled. */
const VOTES_OF_SETTLED = 4;
const FOLDS = 5;
/** Marks what is learned of letters alone. */
const OF_LETTERS = '\u00a7';
/** All letters but those of plain offices (`en4`), which are mails like others. */
const oddLetters = /^letters\/(?!en4\/)/;
/** Orders of the examples. */
const ORDERS = 4;
/** Weights smaller than this are dropped. */
const SMALLEST = 0.05;

/** The clock and the zone that the fixtures were written for. */
const FIXTURE_NOW = '2026-12-01T09:00:00Z';
const FIXTURE_ZONE = 'America/New_York';
const mailbox = z.object({ name: z.string().nullable(), address: z.string().nullable() });
const fixture = z.array(
  z.object({
    interview: z.object({ interviewers: z.array(mailbox).nullable(), recruiter: mailbox.nullable() }).nullable(),
  }),
);

interface PersonExample extends Example {
  readonly wording: string;
}

const showing = process.argv.includes('--show');
const original = partJudge.partsOf;
const cases = readCorpus().filter(({ heldOut }) => !heldOut);
const examples: PersonExample[] = [];
const letters = readLetters();
for (const one of [...cases, ...letters, ...readFixtures()]) examples.push(...(await examplesOf(one)));
examples.push(...wordingExamples(), ...signerExamples(), ...guestExamples());
const models = Array.from({ length: FOLDS }, (_, fold) =>
  learnedFrom(examples.filter(({ wording }) => foldOf(wording) !== fold)),
);
for (const [named, ofKind] of [
  ['at first sight', cases.filter(isFirstSight)],
  ['older', cases.filter((one) => !isFirstSight(one))],
  ['letters', letters],
] as const)
  print(`${named}, cross-validated`, await readWith(ofKind, (one) => models[foldOf(wordingOf(one.name))]));
const learned = learnedFrom(examples);
writeFileSync(weightsFile, `${JSON.stringify(learned)}\n`);
process.stdout.write(`${examples.length} examples, ${JSON.stringify(learned).length} bytes of weights\n`);

/**
 * Letters are odd on purpose: of whom they name, twice as many as in other mails play no part. Each of their signs counts
 * twice therefore, as everybody's and as one of odd letters alone, and what only those say is forgotten (Daumé, Frustratingly
 * Easy Domain Adaptation, 2007). The order of examples swings the result: several are averaged.
 */
function learnedFrom(some: readonly PersonExample[]): LinearModel {
  const marked = some.map((one) =>
    oddLetters.test(one.wording)
      ? { ...one, features: [...one.features, ...one.features.map((feature) => OF_LETTERS + feature)] }
      : one,
  );
  return meanOf(
    Array.from({ length: ORDERS }, (_, seed) => train(marked, { ...training, smallest: 0, seed: 7 + seed })),
  );
}

/** The mean of models of the same examples, without what only odd letters say and what weighs nothing. */
function meanOf(models: readonly LinearModel[]): LinearModel {
  const [first] = models;
  if (first === undefined) throw new Error('no model');
  const mean = (rowOf: (model: LinearModel) => readonly number[] | undefined) =>
    first.bias.map((_, at) => {
      const sum = models.reduce((all, model) => all + (rowOf(model)?.[at] ?? 0), 0);
      return Math.round((100 * sum) / models.length) / 100;
    });
  const rows = Object.keys(first.weights)
    .filter((feature) => !feature.startsWith(OF_LETTERS))
    .map((feature) => [feature, mean(({ weights }) => weights[feature])] as const)
    .filter(([, row]) => row.some((weight) => Math.abs(weight) >= SMALLEST));
  return { ...first, bias: mean(({ bias }) => bias), weights: Object.fromEntries(rows) };
}

function isFirstSight({ name }: CorpusCase): boolean {
  return /\/(?:second|third|fourth)-/.test(name);
}

/** Texts of one sentence or list, whose names the unit tests hold: each a wording of its own. */
function wordingExamples(): readonly PersonExample[] {
  const all = [...Object.values(wordings).flat(), ...nobodies.map((text) => [text, ''] as const)];
  return all.flatMap(([text, met]) => {
    const names = met === '' ? [] : met.split('; ');
    return peopleIn(text).flatMap((person) => {
      const isMet = names.some((name) => person.name !== null && sameName(name, person.name));
      // Where nobody is met, a sentence does not tell what its writer is.
      if (names.length === 0 && person.signs.has('writer')) return [];
      const label = isMet ? 'interviewer' : person.signs.has('writer') ? 'recruiter' : 'other';
      return settled(person, label, text);
    });
  });
}

/** Whoever signs as a recruiter is one. */
function signerExamples(): readonly PersonExample[] {
  return signed.flatMap(([signature, recruiter]) => {
    const text = signedLetter(signature);
    const [name = ''] = recruiter?.split(' <') ?? [];
    return peopleIn(text)
      .filter((person) => person.name !== null && sameName(name, person.name))
      .flatMap((person) => settled(person, 'recruiter', text));
  });
}

/** What guest lists tell by themselves. */
function guestExamples(): readonly PersonExample[] {
  return guestLists.flatMap(({ organizer, guests, met, recruiter }, at) =>
    peopleOf(() => castAmong(organizer, guests)).flatMap((person) => {
      const isMet = met.some((name) => name === person.name);
      return settled(person, isMet ? 'interviewer' : person.name === recruiter ? 'recruiter' : 'other', `guests ${at}`);
    }),
  );
}

function peopleIn(text: string): readonly Person[] {
  return peopleOf(() => castIn(text));
}

/** Everybody who is judged while something is read. */
function peopleOf(read: () => unknown): readonly Person[] {
  const people: Person[] = [];
  partJudge.partsOf = (person) => {
    people.push(person);
    return { interviewer: 0, recruiter: 0 };
  };
  read();
  partJudge.partsOf = original;
  return people;
}

function settled({ signs, name }: Person, label: string, text: string): readonly PersonExample[] {
  return Array.from({ length: VOTES_OF_SETTLED }, (_, vote) => ({
    features: [...signs],
    label,
    wording: text,
    group: `${text}|${name}|${vote}`,
  }));
}

/** The mails of single senders (test/fixtures/mail), whose expectations hold what was once settled about calendars. */
function readFixtures(): readonly CorpusCase[] {
  const folder = join(corpusFolder, '..');
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.eml') && !file.startsWith('corpus'))
    .sort()
    .map((file) => {
      const truth = fixture.parse(
        JSON.parse(readFileSync(join(folder, file.replace(/\.eml$/, '.expected.json')), 'utf8')),
      );
      const expected = truth.map(({ interview }) => ({
        forward: { style: 'none' },
        interviewers: interview?.interviewers ?? [],
        recruiter: interview?.recruiter ?? null,
      }));
      const raw = readFileSync(join(folder, file));
      return { name: file, source: 'fixture', raw, now: FIXTURE_NOW, timezone: FIXTURE_ZONE, heldOut: false, expected };
    });
}

/** Everybody whom a mail shows, with the part that its truth gives him; who is not judged is left out. */
async function examplesOf(one: CorpusCase): Promise<readonly PersonExample[]> {
  const people: Person[] = [];
  partJudge.partsOf = (person) => {
    people.push(person);
    return { interviewer: 0, recruiter: 0 };
  };
  await readCase(one);
  partJudge.partsOf = original;
  const wording = wordingOf(one.name);
  return people.flatMap((person) => {
    const label = partIn(one, person);
    if (label === null) return [];
    return Array.from({ length: one.source === 'fixture' ? VOTES_OF_SETTLED : 1 }, (_, vote) => ({
      features: [...person.signs],
      label,
      wording,
      // Every person of a wording has a vote of his own.
      group: `${wording}|${person.name ?? person.address}|${vote}`,
    }));
  });
}

function partIn({ expected }: CorpusCase, person: Person): string | null {
  const isHim = (other: ExpectedPerson) =>
    samePerson(other, person) ||
    (other.name !== null && person.name !== null && sameName(other.name, person.name)) ||
    (other.address !== null && other.address === person.address);
  // Which of several talks somebody belongs to is not learned here.
  if (expected.some(({ interviewers }) => interviewers?.some(isHim))) return expected.length > 1 ? null : 'interviewer';
  if (expected.some(({ recruiter }) => recruiter != null && isHim(recruiter))) return 'recruiter';
  if (expected.some(({ interviewers }) => interviewers === undefined)) return null;
  const mayRecruit = person.signs.has('writer') || person.signs.has('organizer');
  return mayRecruit && expected.some(({ recruiter }) => recruiter === undefined) ? null : 'other';
}

/** The whole reader at work with other weights. */
async function readWith(
  mails: readonly CorpusCase[],
  modelOf: (one: CorpusCase) => LinearModel | undefined,
): Promise<Tally> {
  const judged: { one: CorpusCase; judgements: ReturnType<typeof judgeCase> }[] = [];
  for (const one of mails) {
    const model = modelOf(one);
    if (model === undefined) continue;
    const judge = judgeBy(model);
    partJudge.partsOf = ({ signs }): Parts => {
      const [interviewer = 0, recruiter = 0] = judge.judge(signs).probabilities;
      return { interviewer, recruiter };
    };
    const judgements = judgeCase(one, (await readCase(one)).readings);
    judged.push({ one, judgements });
    if (showing && isFirstSight(one)) show(one, judgements);
  }
  partJudge.partsOf = original;
  return tally(judged);
}

/** With `--show`, what other folds misread in a mail. */
function show(one: CorpusCase, judgements: ReturnType<typeof judgeCase>): void {
  for (const { field, verdict, expected, got } of judgements)
    if (verdict !== 'right' && (field === 'interviewers' || field === 'recruiter'))
      process.stdout.write(
        `${one.name} ${field} ${verdict}\n  expected ${JSON.stringify(expected)}\n  got      ${JSON.stringify(got)}\n`,
      );
}

function print(what: string, { fields }: Tally): void {
  for (const field of ['interviewers', 'recruiter']) {
    const { right, missing, wrong } = fields.get(field) ?? { right: 0, missing: 0, wrong: 0 };
    const all = right + missing + wrong;
    process.stdout.write(
      `${what}: ${field} ${((100 * right) / all).toFixed(1)} % of ${all} right, ${missing} missing, ${wrong} wrong\n`,
    );
  }
}

/** FNV-1a, 32 bits. */
function foldOf(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return value % FOLDS;
}
