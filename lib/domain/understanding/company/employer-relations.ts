import { endsFirm } from './company-words.ts';
import { coreOf, type Fit } from './domain-fit.ts';
import { type Cluster, fitsOf } from './employer-cluster.ts';
import type { EmployerLabel } from './employer-labels.ts';

/** What names have to do with each other. */
export interface Relations {
  of(cluster: Cluster, best: Fit): readonly string[];
  /** True where some name is told as a client's. */
  readonly client: boolean;
  /** How many names fit a domain. */
  readonly fitting: number;
}

/** Names that begin, end or hold each other. */
export function relationsOf(clusters: readonly Cluster[], labels: readonly EmployerLabel[]): Relations {
  const byFirst = new Map<string, Cluster[]>();
  for (const one of clusters) {
    const first = one.words[0] ?? '';
    const known = byFirst.get(first);
    if (known === undefined) byFirst.set(first, [one]);
    else known.push(one);
  }
  return {
    fitting: clusters.filter((one) => fitsOf(one.words, coreOf(one.words), labels).size > 0).length,
    client: clusters.some((one) => one.signs.has('Lc=client')),
    of(cluster, best) {
      const others = (byFirst.get(cluster.words[0] ?? '') ?? []).filter((other) => other !== cluster);
      const signs = others.flatMap((other) =>
        starts(other, cluster)
          ? ofLonger(other, cluster, labels)
          : starts(cluster, other)
            ? ofShorter(other, cluster, labels)
            : [],
      );
      return best === 'none' ? signs : [...signs, ...signs.map((sign) => `${sign}&fit`)];
    },
  };
}

function starts({ words: longer }: Cluster, { words: shorter }: Cluster): boolean {
  return longer.length > shorter.length && shorter.every((word, at) => longer[at] === word);
}

function ofLonger(other: Cluster, { words, mentions }: Cluster, labels: readonly EmployerLabel[]): readonly string[] {
  const next = other.words[words.length] ?? '';
  return [
    ...(endsFirm(other.words.at(-1) ?? '') ? ['longer-firm'] : []),
    ...(other.words.length === words.length + 1 && endsFirm(next) ? ['longer-by-firm'] : []),
    other.mentions >= mentions ? 'longer-as-often' : 'longer-rarer',
    ...tellingFits(other, labels).map((fit) => `longer-${fit}`),
  ];
}

function ofShorter(other: Cluster, cluster: Cluster, labels: readonly EmployerLabel[]): readonly string[] {
  return [
    ...(endsFirm(other.words.at(-1) ?? '') ? ['shorter-firm'] : []),
    ...(other.mentions > cluster.mentions ? ['shorter-oftener'] : []),
    ...(other.places.has('subject') && !cluster.places.has('subject') ? ['shorter-in-subject'] : []),
    ...tellingFits(other, labels).map((fit) => `shorter-${fit}`),
  ];
}

function tellingFits({ words }: Cluster, labels: readonly EmployerLabel[]): readonly Fit[] {
  const fits = [...fitsOf(words, coreOf(words), labels).values()];
  return (['exact', 'words'] as const).filter((fit) => fits.includes(fit));
}
