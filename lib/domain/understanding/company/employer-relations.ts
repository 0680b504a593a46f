import type { Fit } from './domain-fit.ts';
import type { Cluster } from './employer-cluster.ts';
import { wordKinds } from './name-words.ts';

/** What names have to do with each other. */
export interface Relations {
  /** What the longer and shorter names say of one. */
  of(cluster: Cluster): ReadonlySet<string>;
  /** True where some name is told as a client's. */
  readonly client: boolean;
  /** How many names fit a domain. */
  readonly fitting: number;
}

/** Names that begin, end or hold each other. */
export function relationsOf(clusters: readonly Cluster[]): Relations {
  const byFirst = new Map<string, Cluster[]>();
  for (const one of clusters) {
    const first = one.words[0] ?? '';
    const known = byFirst.get(first);
    if (known === undefined) byFirst.set(first, [one]);
    else known.push(one);
  }
  return {
    fitting: clusters.filter(({ fits }) => fits.size > 0).length,
    client: clusters.some(({ signs }) => signs.all.includes('Lc=client')),
    of(cluster) {
      const signs = new Set<string>();
      for (const other of byFirst.get(cluster.words[0] ?? '') ?? []) {
        if (starts(other, cluster)) addLonger(signs, other, cluster);
        else if (starts(cluster, other)) addShorter(signs, other, cluster);
      }
      return signs;
    },
  };
}

function starts({ words: longer }: Cluster, { words: shorter }: Cluster): boolean {
  return longer.length > shorter.length && shorter.every((word, at) => longer[at] === word);
}

function addLonger(signs: Set<string>, other: Cluster, { words, mentions }: Cluster): void {
  if (isFirms(other.kinds.at(-1))) signs.add('longer-firm');
  if (other.words.length === words.length + 1 && isFirms(other.kinds[words.length])) signs.add('longer-by-firm');
  signs.add(other.mentions >= mentions ? 'longer-as-often' : 'longer-rarer');
  for (const fit of tellingFits(other)) signs.add(`longer-${fit}`);
}

function addShorter(signs: Set<string>, other: Cluster, cluster: Cluster): void {
  if (isFirms(other.kinds.at(-1))) signs.add('shorter-firm');
  if (other.mentions > cluster.mentions) signs.add('shorter-oftener');
  if (other.places.has('subject') && !cluster.places.has('subject')) signs.add('shorter-in-subject');
  for (const fit of tellingFits(other)) signs.add(`shorter-${fit}`);
}

function isFirms(kinds = 0): boolean {
  return (kinds & wordKinds.firm) !== 0;
}

function tellingFits({ fits }: Cluster): readonly Fit[] {
  return [...fits.values()].filter((fit) => fit === 'exact' || fit === 'words');
}
