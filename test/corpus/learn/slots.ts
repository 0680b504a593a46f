/**
 * Learns which of a mail's times are the talk's (lib/domain/understanding/time/slots.weights.json) from the tuned mails,
 * and prints how many mails have exactly the right start, by rules and by the judge of the other folds.
 * Run: node test/corpus/learn/slots.ts
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { createMailParser } from '../../../lib/adapters/mime/parse-mail.ts';
import { unwrapForward } from '../../../lib/domain/mail/forward-unwrap.ts';
import { judgeBy, type LinearModel } from '../../../lib/domain/understanding/learned/linear-model.ts';
import { readPassages } from '../../../lib/domain/understanding/text/passages.ts';
import { readingOf } from '../../../lib/domain/understanding/text/reading.ts';
import type { Slot } from '../../../lib/domain/understanding/time/slot.ts';
import { slotFeatures } from '../../../lib/domain/understanding/time/slot-features.ts';
import { timesOfMail } from '../../../lib/domain/understanding/time/slots-in-text.ts';
import { wallClockAt, writtenWallClock } from '../../../lib/domain/wall-clock.ts';
import { humanLanguages } from '../../domain/understanding/time/human-shapes.ts';
import { timesOf } from '../../domain/understanding/time/read-back.ts';
import { type CorpusCase, readCorpus } from '../corpus-cases.ts';
import { crossValidate, type Example, train } from './train-linear.ts';

const parser = createMailParser();
const training = { classes: ['not', 'start', 'within'], epochs: 30, l2: 4e-3, groupsAtLeast: 5, smallest: 0.08 };
const second = /^more\/(?:unseen-)?(?:second|third|fourth)/;

interface SlotExample extends Example {
  readonly mail: string;
  readonly slot: Slot;
}

/** The wording: forwards of one are told apart by number and client alone. */
function groupOf(name: string): string {
  return name
    .replace(/\/\d+-/, '/')
    .replace(
      /-(?:gmail|outlook|apple|apple-mail|outlook-web|outlook-mobile|thunderbird|yahoo|proton|attached|attachment|redirect|samsung|gmx|zoho|new-outlook|exchange)(?:-[a-z]+)?$/,
      '',
    );
}

/** Start and end of each expected talk, as instants. */
function spansOf(one: CorpusCase): readonly { readonly from: string; readonly to: string; readonly zone: string }[] {
  return one.expected.flatMap(({ kind, start, end, timezone }) => {
    if (typeof start !== 'string' || kind === 'availability' || kind === 'rejection') return [];
    return [{ from: start, to: end ?? start, zone: timezone ?? one.timezone }];
  });
}

/** An instant on the clock that a slot names, else on the talk's. */
function localOf(instant: string, slot: Slot, zone: string): string {
  return writtenWallClock(wallClockAt(Date.parse(instant), slot.time?.zone?.zone ?? zone)).slice(0, 16);
}

async function examplesOf(one: CorpusCase): Promise<readonly SlotExample[]> {
  const mail = await parser.parse(one.raw);
  const spans = spansOf(one);
  const context = { now: one.now, timezone: one.timezone, userAddresses: [], userName: null };
  return unwrapForward(mail).originals.flatMap((original) => {
    const passages = readPassages(original.subject, original.text);
    const { dates, zones } = readingOf(original, context);
    const times = timesOfMail(passages, dates, zones);
    const features = slotFeatures({ ...times, passages, offers: times.offer !== null });
    return times.slots.flatMap((slot, at): readonly SlotExample[] => {
      if (slot.time === null) return [];
      const minutes = slot.time.from;
      const clock = `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
      const local = `${slot.date.date}T${clock}`;
      const around = spans.map(({ from, to, zone }) => ({
        from: localOf(from, slot, zone),
        to: localOf(to, slot, zone),
      }));
      const label = around.some(({ from }) => from === local)
        ? 'start'
        : around.some(({ from, to }) => from < local && local < to)
          ? 'within'
          : 'not';
      return [{ features: features[at] ?? [], label, group: groupOf(one.name), mail: one.name, slot }];
    });
  });
}

/** Where the words contradict the file, the words' own time is true of them, whatever the interview's is. */
const tuned = readCorpus().filter(
  ({ heldOut, expected }) => !heldOut && !expected.some(({ conflicts }) => conflicts?.includes('start')),
);
/** Plain sentences around a day and an hour: in a mail of two lines nothing but they speaks. */
const rendered = humanLanguages.flatMap((language) =>
  [...language.frames, ...language.lengthFrames].flatMap((frame, at): readonly SlotExample[] => {
    const moment = { year: 2027, month: 3, day: 9, weekday: 2, hour: 9 + (at % 8), minute: 30, length: 45 };
    const day = language.days[at % language.days.length]?.(moment) ?? '';
    const text = frame
      .replace('{D}', day)
      .replace('{T}', language.hours[0]?.(moment) ?? '')
      .replace('{L}', language.lengths[0]?.(45) ?? '');
    const { times, passages } = timesOf(text, language, '2027-03-02');
    const features = slotFeatures({ ...times, passages, offers: times.offer !== null });
    return times.slots.flatMap((slot, nth) =>
      slot.time === null
        ? []
        : [{ features: features[nth] ?? [], label: 'start', group: frame, mail: `rendered/${language.name}`, slot }],
    );
  }),
);
const examples = [...rendered, ...(await Promise.all(tuned.map(examplesOf))).flat()];

function report(
  title: string,
  of: (example: SlotExample) => boolean,
  verdictOf: (example: SlotExample) => string,
): void {
  const some = examples.filter(of);
  const wrong = some.filter((example) => (verdictOf(example) === 'not') !== (example.label === 'not'));
  const mails = new Set(some.map(({ mail }) => mail));
  const wrongMails = new Set(wrong.map(({ mail }) => mail));
  const percent = (100 * (1 - wrongMails.size / mails.size)).toFixed(1);
  process.stdout.write(
    `${title}: ${some.length - wrong.length} of ${some.length} times, ${percent} % of ${mails.size} mails\n`,
  );
  if (process.argv.includes('--show'))
    for (const example of wrong.filter(({ mail }) => second.test(mail)))
      process.stdout.write(
        `   ${example.mail} ${example.slot.date.date} ${example.slot.time?.from} is ${example.label}, ${example.slot.kind}${example.slot.weak ? ' weak' : ''}\n`,
      );
}

const byRule = ({ slot }: SlotExample): string =>
  slot.kind === 'old' || slot.kind === 'elsewhere' || slot.kind === 'offered' || slot.weak ? 'not' : 'start';
const models = new Map<SlotExample, LinearModel>(
  crossValidate(examples, training).map(({ example, model }) => [example, model]),
);
const judges = new Map<LinearModel, ReturnType<typeof judgeBy>>();
function byOtherFolds(example: SlotExample): string {
  const model = models.get(example);
  if (model === undefined) return 'not';
  const judge = judges.get(model) ?? judgeBy(model);
  judges.set(model, judge);
  const likely = 1 - (judge.judge(example.features).probabilities[0] ?? 1);
  // The thresholds of standing-slots.ts.
  const { kind, weak, strong } = example.slot;
  const out = kind === 'old' || kind === 'offered' || kind === 'elsewhere';
  const least = out ? 0.65 : weak ? 0.5 : strong ? 0.05 : 0.3;
  return likely >= least ? 'start' : 'not';
}

for (const [name, part] of [
  ['all', /./],
  ['first sight', second],
] as const) {
  report(`${name}, rules`, ({ mail }) => part.test(mail), byRule);
  report(`${name}, learned`, ({ mail }) => part.test(mail), byOtherFolds);
}
const model = train(examples, training);
const file = join(import.meta.dirname, '../../../lib/domain/understanding/time/slots.weights.json');
writeFileSync(file, `${JSON.stringify(model)}\n`);
process.stdout.write(`${Object.keys(model.weights).length} features, ${JSON.stringify(model).length} bytes\n`);
