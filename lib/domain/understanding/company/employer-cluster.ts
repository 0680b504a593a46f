import { foldedWords } from '../fold.ts';
import { nameWords } from '../people/people.ts';
import { foldAligned } from '../text/aligned-fold.ts';
import { type Fit, fitOf } from './domain-fit.ts';
import type { EmployerLabel } from './employer-labels.ts';

/** What is told of one name before it is weighed. */
export interface Cluster {
  readonly key: string;
  readonly words: readonly string[];
  readonly spellings: Map<string, number>;
  readonly signs: Set<string>;
  /** Where it stood, with the words of the first time. */
  readonly places: Map<string, string>;
  mentions: number;
  /** Stood somewhere with no capital word running on. */
  whole: boolean;
}

/** What concerns the mail as a whole. */
export interface MailSigns {
  readonly labels: readonly EmployerLabel[];
  /** Who writes: `own` domain, `free` mail, a `tool`, or `none`. */
  readonly writer: 'own' | 'free' | 'tool' | 'none';
  /** True where the words speak of a client. */
  readonly client: boolean;
  /** True where the writer's own firm is called as agencies are. */
  readonly agency: boolean;
  /** True where the words speak of the employer as of somebody else. */
  readonly third: boolean;
  /** Roles and places that the mail tells, folded and joined. */
  readonly roles: readonly string[];
  readonly locations: readonly string[];
  readonly people: readonly (readonly string[])[];
  readonly candidates: readonly (readonly string[])[];
}

/** How well a name fits the labels of each kind; only kinds that it fits at all. */
export function fitsOf(
  words: readonly string[],
  core: readonly string[],
  labels: readonly EmployerLabel[],
): Map<string, Fit> {
  const fits = new Map<string, Fit>();
  for (const { kind, forms } of labels) {
    const fit = fitOf(words, core, forms);
    const known = fits.get(kind);
    if (fit !== 'none' && (known === undefined || known === 'none' || rank[fit] < rank[known])) fits.set(kind, fit);
    else if (known === undefined) fits.set(kind, 'none');
  }
  for (const [kind, fit] of fits) if (fit === 'none') fits.delete(kind);
  return fits;
}

const rank: Readonly<Record<Fit, number>> = { exact: 0, begins: 1, words: 2, part: 3, acronym: 4, holds: 5, none: 6 };

/** True where the words are all of one person's. */
export function isPart(words: readonly string[], people: readonly (readonly string[])[]): boolean {
  return people.some((person) => words.length <= person.length && words.every((word) => person.includes(word)));
}

/** The words of a name, folded. */
export function wordsOfName(name: string): readonly string[] {
  return foldedWords(name.replace(/['’]/g, ''));
}

/** The words that tell persons apart. */
export function personWords(names: readonly string[]): readonly (readonly string[])[] {
  return names.map((name) => nameWords(foldAligned(name))).filter((words) => words.length > 0);
}

/** A legal form at the end of a name. */
export const legalEnd =
  /[ ,](?:Inc|LLC|LLP|Co|Ltd|Limited|GmbH|gGmbH|AG|SE|S\.?A|SAS|S\.A\.S|SARL|S\.?L|S\.?L\.?U|S\.?p\.?A|S\.?r\.?l|B\.?V|N\.?V|PLC|plc|Corp|KG|KGaA|OHG|eG|e\.V|AB|Oy|A\/S|ApS|AS|Ltda|Lda|Pvt|z o\.o)\.?$/;

/** How a name is shown: with its legal form where one is written, never in capitals alone, without an article in front. */
export function shownName({ spellings }: Cluster): string {
  const all = [...spellings];
  const [best] = all.sort((a, b) => rankOf(b) - rankOf(a));
  return (best?.[0] ?? '').replace(/^the (?=\p{Lu})/iu, '');
}

function rankOf([name, count]: readonly [string, number]): number {
  const shouted = name.length > 5 && name === name.toUpperCase();
  return (
    (shouted ? -100 : 0) +
    (/[,. ](?:Pvt|Pte|Pty|S\.A)\.?$/.test(name) ? -20 : 0) +
    (/株式会社|有限会社/.test(name) ? 10 : 0) +
    (count < 1 ? -50 : 0) +
    (legalEnd.test(name) ? 10 : 0) +
    Math.min(5, count)
  );
}
