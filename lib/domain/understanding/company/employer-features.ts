import { coreOf, type Fit } from './domain-fit.ts';
import { type Cluster, fitsOf, type MailSigns } from './employer-cluster.ts';
import type { Relations } from './employer-relations.ts';
import { shapeOf } from './employer-shape.ts';

/** Stands where the writer's own domain is all that the mail tells of his firm, and nothing says that he is an agency. */
export const bareDomain = 'bare-domain';

/** All that speaks for and against a name. */
export function featuresOf(cluster: Cluster, mail: MailSigns, relations: Relations): readonly string[] {
  const core = coreOf(cluster.words);
  const fits = fitsOf(cluster.words, core, mail.labels);
  const shape = shapeOf(cluster, core, mail);
  const telling = shape.filter((one) => paired.has(one));
  const best = fits.get('own') ?? fits.get('side') ?? fits.get('tenant') ?? fits.get('local') ?? 'none';
  const features = [
    ...shape,
    ...cluster.signs,
    ...ofDomains(fits, telling, mail),
    `fit:${best}`,
    `writer:${mail.writer}&${best === 'none' ? 'unfit' : 'fit'}`,
    ...ofPlaces(cluster, best, telling, mail),
    ...ofAgencies(cluster, best, telling, mail),
    ...ofOthers(cluster, best, relations),
  ];
  const bare = cluster.places.has('domain-own-unspelled') && relations.fitting === 1 && !mail.agency && !mail.client;
  return [...new Set(bare ? [...features, bareDomain] : features)];
}

function ofDomains(fits: ReadonlyMap<string, Fit>, telling: readonly string[], { client }: MailSigns): string[] {
  return [...fits].flatMap(([kind, fit]) => [
    `dom:${kind}:${fit}`,
    ...(client ? [`client:${kind}:${fit}`] : []),
    ...telling.map((one) => `dom:${fit}&${one}`),
  ]);
}

function ofPlaces(cluster: Cluster, best: Fit, telling: readonly string[], { writer }: MailSigns): string[] {
  const places = [...cluster.places.keys()];
  return [
    ...places.flatMap((place) => [
      `at:${place}`,
      `at:${place}&${best === 'none' ? `unfit-${writer}` : best}`,
      ...telling.map((one) => `at:${place}&${one}`),
    ]),
    ...(places.length > 1 ? [`places:${Math.min(4, places.length)}`] : []),
    `mentions:${Math.min(4, cluster.mentions)}`,
    ...(cluster.whole ? [] : ['never-whole']),
  ];
}

/** Who recruits for somebody else is not the employer, though all fits him. */
function ofAgencies(cluster: Cluster, best: Fit, telling: readonly string[], mail: MailSigns): string[] {
  const cues = [...cluster.signs].filter((sign) => sign.startsWith('Lc='));
  const fit = best === 'none' ? '' : '&fit';
  const flags = [mail.agency ? 'agency' : '', mail.third ? 'third' : ''].filter((flag) => flag !== '');
  const client = [...cues, ...telling, best === 'none' ? 'unfit' : 'fit'].map((one) => `client:${one}`);
  return [
    ...(mail.client ? client : []),
    ...flags.flatMap((flag) => [
      `${flag}:${best === 'none' ? 'unfit' : 'fit'}`,
      ...[...cues, ...telling].map((one) => `${flag}:${one}${fit}`),
    ]),
  ];
}

function ofOthers(cluster: Cluster, best: Fit, relations: Relations): string[] {
  const signs = [...relations.of(cluster, best)];
  if (best !== 'none') signs.push(relations.fitting > 1 ? 'rival-fit' : 'sole-fit');
  else if (relations.fitting === 0) signs.push('none-fit');
  if (relations.client && !cluster.signs.has('Lc=client')) signs.push(`rival-client${best === 'none' ? '' : '&fit'}`);
  return signs;
}

/** Shapes that tell more together with the place. */
const paired: ReadonlySet<string> = new Set([
  'first-alone',
  'agency',
  'generic',
  'dept-end',
  'in-location',
  'role-told',
  'digit',
  'tiny',
  'firm',
  'legal',
  'institution',
  'person',
  'listed',
  'role',
  'words:1',
  'compound',
  'likeperson',
  'allcaps',
]);
