/**
 * Learns which words of a mail are the title of its job (lib/domain/understanding/role/role.weights.json) from the tuned
 * mails, and says how well it does on wordings that it wasn't taught. `--no-write` leaves the weights alone, `--show`
 * lists what is misread; `--without-frames` leaves out the sentences that were written after the mails, and is the honest figure.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import * as z from 'zod';
import { createMailParser } from '../../../lib/adapters/mime/parse-mail.ts';
import type { CalendarEvent } from '../../../lib/domain/mail/calendar.ts';
import type { OriginalMail } from '../../../lib/domain/mail/forward.ts';
import { unwrapForward } from '../../../lib/domain/mail/forward-unwrap.ts';
import { suggestedCompanies } from '../../../lib/domain/understanding/company/employer-names.ts';
import { readCalendars } from '../../../lib/domain/understanding/extractors/calendar.ts';
import { structuredDataExtractor } from '../../../lib/domain/understanding/extractors/structured-data.ts';
import type { ChoiceModel } from '../../../lib/domain/understanding/learned/choice-model.ts';
import { weigherBy } from '../../../lib/domain/understanding/learned/choice-model.ts';
import { likelihoods } from '../../../lib/domain/understanding/learned/value-choice.ts';
import { cleanRole } from '../../../lib/domain/understanding/role/role.ts';
import { type RoleCandidate, roleCandidates } from '../../../lib/domain/understanding/role/role-candidates.ts';
import { roleMaterial } from '../../../lib/domain/understanding/role/role-material.ts';
import { rolePlaces } from '../../../lib/domain/understanding/role/role-places.ts';
import { senderFormatExtractor } from '../../../lib/domain/understanding/sender-formats/sender-format-extractor.ts';
import { describeMail } from '../../../lib/local/parse-description.ts';
import { type CorpusCase, readCorpus } from '../corpus-cases.ts';
import { words } from '../judge.ts';
import { EACH, framedWordings } from './role-frames.ts';
import { type RoleWording, roleWordings } from './role-wordings.ts';
import { type ChoiceExample, trainChoice } from './train-choice.ts';
import { hash } from './train-linear.ts';
import { wordingOf } from './wording.ts';

const { values: flags } = parseArgs({
  options: {
    'no-write': { type: 'boolean' },
    show: { type: 'boolean' },
    all: { type: 'boolean' },
    'without-frames': { type: 'boolean' },
  },
});
const FOLDS = 5;
const ORDERS = 3;
const training = { epochs: 24, l2: 1.5e-3, groupsAtLeast: 2, smallest: 0.16, rate: 0.06, most: 60, settled: true };
/** What a single wording and a filled frame count beside a mail. */
const WORDING = 0.5;
const FRAME = 0.6;
const parser = createMailParser();

/** What the rest of the mail is read from, as `parse` tells it. */
const person = z.object({ name: z.string().nullable(), address: z.string().nullable(), title: z.string().nullable() });
const line = z.object({
  interview: z
    .object({ start: z.string().nullable(), company: z.string().nullable(), interviewers: z.array(person).nullable() })
    .nullable(),
});

interface Example extends ChoiceExample {
  readonly name: string;
  readonly fresh: boolean;
  readonly truth: string | null;
  readonly things: readonly { features: readonly string[]; right: boolean; value: string; from: RoleCandidate }[];
}

/** One interview's sources. */
interface Stand {
  readonly mail: OriginalMail;
  readonly event: CalendarEvent | null;
}

async function examplesOf(one: CorpusCase): Promise<readonly Example[]> {
  const parsed = await parser.parse(one.raw);
  const lines = await describeMail(parser, one.raw, { now: one.now, nowGiven: true, timezone: one.timezone });
  const readings = z
    .array(line)
    .parse(lines)
    .sort((a, b) => (a.interview?.start ?? '').localeCompare(b.interview?.start ?? ''));
  const forward = unwrapForward(parsed);
  const context = { now: one.now, timezone: one.timezone, userAddresses: [], userName: null };
  const stands = forward.originals.flatMap((mail): readonly Stand[] => {
    const { events } = readCalendars(mail);
    return events.length === 0 ? [{ mail, event: null }] : events.map(({ event }) => ({ mail, event }));
  });
  return one.expected.flatMap((expected, part) => {
    const stand = stands[Math.min(part, stands.length - 1)];
    if (expected.role === undefined || stand === undefined) return [];
    const { mail, event } = stand;
    const found = readings[part]?.interview ?? null;
    const extractions = [structuredDataExtractor, senderFormatExtractor].flatMap((extractor) =>
      extractor.applies(mail) ? extractor.extract(mail, context) : [],
    );
    const companies = suggestedCompanies(mail, event, mail.to, found?.company ?? null);
    const met = (found?.interviewers ?? []).map((person) => ({
      name: person.name ?? '',
      address: person.address,
      title: person.title,
    }));
    const sources = { mail, event, extractions, candidates: [], elsewhere: [], cancelled: false, note: forward.note };
    const truth = expected.role;
    const candidates = roleCandidates(roleMaterial(sources, companies, met), true).flatMap((from) => {
      const value = cleanRole(from.text);
      if (value === null) return [];
      return [
        { features: from.features, value: words(value), from, right: truth !== null && words(value) === words(truth) },
      ];
    });
    const fresh = /more\/(?:second|third|fourth)-/.test(one.name);
    return [{ name: one.name, fresh, truth, things: candidates, group: wordingOf(one.name), weight: fresh ? 2 : 1 }];
  });
}

/** A single wording as a mail of its own; what is made of a frame counts less than what somebody wrote. */
function wordingExample([subject, text, truth]: RoleWording, group: string, weight: number): Example {
  const mail = { subject, text };
  const material = {
    places: rolePlaces({ mail, summary: null, description: '', note: '' }),
    told: [],
    names: { people: new Set<string>(), companies: [['quillworks']] },
    titles: [],
  };
  const candidates = roleCandidates(material, true).flatMap((from) => {
    const value = cleanRole(from.text);
    if (value === null) return [];
    return [
      { features: from.features, value: words(value), from, right: truth !== null && words(value) === words(truth) },
    ];
  });
  return {
    name: `${group}: ${subject} / ${text.slice(0, 60)}`,
    fresh: false,
    truth,
    things: candidates,
    group,
    weight,
  };
}

const examples: Example[] = [];
const wordings = [
  ...roleWordings.map((one, at) => wordingExample(one, `wording ${at}`, WORDING)),
  ...(flags['without-frames'] === true ? [] : framedWordings()).map((one, at) =>
    wordingExample(one, `frame ${Math.floor(at / EACH)}`, FRAME),
  ),
];
for (const one of readCorpus().filter(({ heldOut, name }) => !heldOut && !name.includes('unseen-')))
  examples.push(...(await examplesOf(one)));
const reachable = examples.filter((one) => one.truth === null || one.things.some(({ right }) => right));
process.stdout.write(
  `${examples.length} mails, ${new Set(examples.map(({ group }) => group)).size} wordings, ` +
    `${examples.length - reachable.length} with a role that no candidate tells\n`,
);
for (const one of examples.filter((one) => !reachable.includes(one)))
  process.stdout.write(`  no candidate: ${one.name}: ${one.truth}\n`);

const taught = wordings.filter((one) => one.truth === null || one.things.some(({ right }) => right));
for (const one of wordings.filter((one) => !taught.includes(one)))
  process.stdout.write(`  no candidate: ${one.name}: ${one.truth}\n`);

/** One model alone swings by one or two in a hundred with the order of its examples: several orders are averaged. */
function learned(choices: readonly Example[]): ChoiceModel {
  const models = Array.from({ length: ORDERS }, (_, order) => {
    const from = Math.floor((choices.length * order) / ORDERS);
    return trainChoice([...choices.slice(from), ...choices.slice(0, from)], { ...training, smallest: 0 });
  });
  const mean = (values: readonly number[]) =>
    Math.round((100 * values.reduce((sum, value) => sum + value, 0)) / ORDERS) / 100;
  const names = [...new Set(models.flatMap(({ weights }) => Object.keys(weights)))].sort();
  const weights = names
    .map((name) => [name, mean(models.map((model) => model.weights[name] ?? 0))] as const)
    .filter(([, weight]) => Math.abs(weight) >= training.smallest);
  return { none: mean(models.map(({ none }) => none)), weights: Object.fromEntries(weights) };
}

interface Judged {
  readonly one: Example;
  readonly best: string | null;
  readonly said: string;
  readonly probability: number;
}

function judged(one: Example, model: ChoiceModel): Judged {
  const weigh = weigherBy(model);
  const weighed = one.things.map((candidate) => ({ ...candidate, score: weigh(candidate.features) }));
  const [best] = likelihoods(weighed, ({ value }) => value, model.none);
  return {
    one,
    best: best?.one.value ?? null,
    said: best === undefined ? '' : `${best.one.from.text} [${best.one.from.place}]`,
    probability: best?.probability ?? 0,
  };
}

const results: Judged[] = [];
for (let fold = 0; fold < FOLDS; fold += 1) {
  const inside = (one: Example) => hash(one.group) % FOLDS === fold;
  const model = learned([...taught, ...reachable.filter((one) => !inside(one))]);
  results.push(...examples.filter(inside).map((one) => judged(one, model)));
}

const isRight = ({ one, best, probability }: Judged, threshold: number): boolean =>
  probability < threshold ? one.truth === null : one.truth !== null && best === words(one.truth);
const isSilent = ({ probability }: Judged, threshold: number): boolean => probability < threshold;

for (const threshold of [0.2, 0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6, 0.7]) {
  const line = [true, false].map((fresh) => {
    const these = results.filter(({ one }) => one.fresh === fresh);
    const right = these.filter((one) => isRight(one, threshold)).length;
    const missing = these.filter((one) => !isRight(one, threshold) && isSilent(one, threshold)).length;
    return `${right} of ${these.length} (${((100 * right) / these.length).toFixed(1)} %), missing ${missing}, wrong ${these.length - right - missing}`;
  });
  process.stdout.write(`${threshold}: first sight ${line[0]}; older ${line[1]}\n`);
}
if (flags.show === true) {
  for (const one of results.filter((one) => (flags.all === true || one.one.fresh) && !isRight(one, 0.4)))
    process.stdout.write(`${one.one.name}\n    ${one.one.truth}\n    ${one.said} ${one.probability.toFixed(2)}\n`);
}
if (flags['no-write'] !== true) {
  const model = learned([...taught, ...reachable]);
  process.stdout.write(`${Object.keys(model.weights).length} weights\n`);
  const file = join(import.meta.dirname, '../../../lib/domain/understanding/role/role.weights.json');
  const lines = Object.entries(model.weights).map((entry) => `${JSON.stringify(entry[0])}:${entry[1]}`);
  writeFileSync(file, `{"none":${model.none},"weights":{\n${lines.join(',\n')}\n}}\n`);
}
