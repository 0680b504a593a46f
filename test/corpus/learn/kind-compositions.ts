import { featuresOf, type KindMail, kindMail } from '../../../lib/domain/understanding/kind/kind-features.ts';
import { marksOf } from '../../../lib/domain/understanding/kind/kind-marks.ts';
import { readPassages } from '../../../lib/domain/understanding/text/passages.ts';
import { drawing, writtenTexts } from './kind-texts.ts';
import type { Example } from './train-linear.ts';

/** Of each written sentence so many mails are composed. */
const COMPOSED = 2;

const nobody = { from: null, headers: [] };
/** All that was written for learning, as its kind is judged. */
export const written = writtenTexts().map((one) => ({
  ...one,
  mail: kindMail({ ...nobody, subject: one.subject }, readPassages(one.subject, one.text)),
}));
type Sentence = KindMail['sentences'][number];

/** A mail of the corpus, with its truth. */
export interface TunedMail {
  readonly name: string;
  readonly group: string;
  readonly kind: string;
  readonly language: string;
  readonly mail: KindMail;
  /** What words alone must tell: no calendar does. */
  readonly byWords: boolean;
}

/** What else stands in a mail of each kind, with its likelihood; `filler` is any sentence of an invitation, in a row. */
const company: Readonly<Record<string, readonly (readonly [what: string, chance: number])[]>> = {
  update: [
    ['invitation', 0.3],
    ['filler', 0.6],
    ['update', 0.5],
  ],
  invitation: [
    ['invitation', 0.6],
    ['filler', 0.6],
  ],
  availability: [
    ['availability', 0.5],
    ['filler', 0.3],
  ],
  cancellation: [
    ['cancellation', 0.5],
    ['filler', 0.2],
  ],
  rejection: [['rejection', 0.6]],
  offer: [
    ['offer', 0.6],
    ['filler', 0.15],
  ],
  other: [
    ['other', 0.6],
    ['filler', 0.1],
  ],
};

/** Mails put together of written sentences, with sentences of the invitations that may be learned from between them. */
export function composed(from: readonly TunedMail[], seed: number): readonly Example[] {
  const random = drawing(seed);
  const pick = <T>(all: readonly T[]): T | undefined => all[Math.floor(random() * all.length)];
  const invitations = Map.groupBy(
    from.filter(({ kind }) => kind === 'invitation'),
    ({ language }) => language,
  );
  const fillers = new Map(
    [...invitations].map(([language, mails]) => [language, mails.flatMap(({ mail }) => mail.sentences.slice(1))]),
  );
  const bySource = Map.groupBy(written, ({ source, kind }) => `${source} ${kind}`);
  const examples: Example[] = [];
  for (const { kind, source, group, mail } of [...written, ...written].slice(0, written.length * COMPOSED)) {
    if (kind === 'aside' || source === 'mails') continue;
    const sentences: Sentence[] = [];
    const add = (what: string, chance: number): void => {
      if (what === 'filler') {
        const all = fillers.get(source) ?? [];
        while (all.length > 0 && random() < chance) sentences.push(...[pick(all) ?? []].flat());
      } else if (random() < chance)
        sentences.push(...(pick(bySource.get(`${source} ${what}`) ?? [])?.mail.sentences ?? []));
    };
    add(kind, 0.5);
    add('aside', 0.5);
    sentences.push(...mail.sentences);
    for (const [what, chance] of company[kind] ?? []) add(what, chance);
    add('aside', 0.5);
    const marks = marksOf(sentences);
    examples.push({ features: featuresOf({ sentences, marks }), label: kind, group });
  }
  return examples;
}
