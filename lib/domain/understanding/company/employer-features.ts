import type { Tally } from '../learned/tally.ts';
import { remembered } from '../remembered.ts';
import type { Fit } from './domain-fit.ts';
import type { Cluster } from './employer-cluster.ts';
import type { Relations } from './employer-relations.ts';
import { shapeOf } from './employer-shape.ts';
import type { MailSigns } from './mail-signs.ts';

/** Tells all that speaks for and against a name. */
export function tellFeatures(cluster: Cluster, mail: MailSigns, relations: Relations, tally: Tally): void {
  const shape = shapeOf(cluster, mail);
  const telling = shape.filter((one) => paired.has(one));
  const best = bestFit(cluster);
  const unfit = best === 'none';
  tally.add('', shape);
  tally.add('', cluster.signs.all);
  tellDomains(cluster, telling, mail, tally);
  tally.add('fit:', [best]);
  tally.add(`writer:${mail.writer}&`, [unfit ? 'unfit' : 'fit']);
  tellPlaces(cluster, unfit ? `unfit-${mail.writer}` : best, telling, tally);
  tellAgencies(cluster, unfit, telling, mail, tally);
  tellOthers(cluster, unfit, relations, tally);
  if (isBareDomain(cluster, mail, relations)) tally.add('', ['bare-domain']);
}

/** True where the writer's own domain is all that the mail tells of his firm, and nothing says that he is an agency. */
export function isBareDomain({ places }: Cluster, mail: MailSigns, { fitting }: Relations): boolean {
  return places.has('domain-own-unspelled') && fitting === 1 && !mail.agency && !mail.client;
}

/** How well a name fits the label that tells most. */
function bestFit({ fits }: Cluster): Fit {
  return fits.get('own') ?? fits.get('side') ?? fits.get('tenant') ?? fits.get('local') ?? 'none';
}

function tellDomains({ fits }: Cluster, telling: readonly string[], { client }: MailSigns, tally: Tally): void {
  for (const [kind, fit] of fits) {
    tally.add(`dom:${kind}:`, [fit]);
    if (client) tally.add(`client:${kind}:`, [fit]);
  }
  for (const fit of new Set(fits.values())) tally.add(`dom:${fit}&`, telling);
}

/** Families of a place, put together once: there are a dozen. */
const familyAt = remembered((place) => `at:${place}&`);
const familyOf = remembered((place) => `${place}:`);

function tellPlaces(cluster: Cluster, fit: string, telling: readonly string[], tally: Tally): void {
  const { places, mentions, signs } = cluster;
  tally.add('at:', [...places.keys()]);
  for (const place of places.keys()) tally.add(familyAt(place), [fit, ...telling]);
  for (const [place, said] of signs.byPlace) tally.add(familyOf(place), said);
  if (places.size > 1) tally.add('places:', [String(Math.min(4, places.size))]);
  tally.add('mentions:', [String(Math.min(4, mentions))]);
  if (!signs.whole) tally.add('', ['never-whole']);
}

/** Who recruits for somebody else is not the employer, though all fits him. */
function tellAgencies(
  cluster: Cluster,
  unfit: boolean,
  telling: readonly string[],
  mail: MailSigns,
  tally: Tally,
): void {
  const { client, agency, third } = mail;
  if (!client && !agency && !third) return;
  const cues = cluster.signs.all.filter((sign) => sign.startsWith('Lc='));
  const said = [...cues, ...telling];
  const fit = unfit ? 'unfit' : 'fit';
  if (client) tally.add('client:', [...said, fit]);
  const flagged = [fit, ...(unfit ? said : said.map((one) => `${one}&fit`))];
  if (agency) tally.add('agency:', flagged);
  if (third) tally.add('third:', flagged);
}

function tellOthers(cluster: Cluster, unfit: boolean, relations: Relations, tally: Tally): void {
  const signs = [...relations.of(cluster)];
  if (!unfit) signs.push(...signs.map((sign) => `${sign}&fit`), relations.fitting > 1 ? 'rival-fit' : 'sole-fit');
  else if (relations.fitting === 0) signs.push('none-fit');
  if (relations.client && !cluster.signs.all.includes('Lc=client'))
    signs.push(unfit ? 'rival-client' : 'rival-client&fit');
  tally.add('', signs);
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
