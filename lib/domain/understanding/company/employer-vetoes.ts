import { isFirstName } from '../people/first-names.ts';
import { looksLikeRole } from '../role/looks-like.ts';
import { cleanCompany } from './clean-company.ts';
import { companyKey } from './company-key.ts';
import { endsFirm, namesFirm } from './company-words.ts';
import { type Cluster, type ClusterSigns, isPart, wordsOfName } from './employer-cluster.ts';
import type { MailSigns } from './mail-signs.ts';
import { isCalledLikeFirm, wordKinds } from './name-words.ts';
import { toolNames } from './tools.ts';

/** True for what can be no employer whatever speaks for it: a tool, the candidate, a person, a job, a country. */
export function isNoEmployer(cluster: Cluster, mail: MailSigns): boolean {
  if (toolNames.has(cluster.words.join(''))) return true;
  return (!cluster.told && isNobodys(cluster, mail)) || isNoisy(cluster);
}

function isNobodys(cluster: Cluster, mail: MailSigns): boolean {
  const { words } = cluster;
  if ((cluster.all & wordKinds.nameless) !== 0) return true;
  if (isPart(words, mail.candidates)) return true;
  const { fits } = cluster;
  return fits.size === (fits.has('local') ? 1 : 0) && (isPerson(cluster, mail) || isJob(cluster));
}

/** `Granite Point Securities Superday`: what is left without the noise is a candidate of its own. */
function isNoisy({ key, shown }: Cluster): boolean {
  const clean = cleanCompany(shown);
  return clean === null || companyKey(clean) !== key;
}

/** Somebody whom the mail lists, a first name, two people, or who looks like a person where nothing says that it is a firm. */
function isPerson(cluster: Cluster, mail: MailSigns): boolean {
  const { words, kinds } = cluster;
  if (words.length === 1) return (cluster.all & wordKinds.onlyFirstName) !== 0 || isPart(words, mail.people);
  const sides = cluster.shown.split(joint);
  const firm = isCalledLikeFirm(words) || endsFirm(words.at(-1) ?? '');
  if (sides.length > 1) return !firm && sides.every((side) => isFirstName(wordsOfName(side)[0] ?? '', false));
  if (firm || namesFirm(cluster.shown)) return false;
  const called = kinds.some((kind) => (kind & wordKinds.firstName) !== 0);
  if (words.length <= 4 && called && isPart(words, mail.people)) return true;
  return words.length === 3 && ((kinds[1] ?? 0) & wordKinds.onlyFirstName) !== 0 && !saysFirm(cluster.signs);
}

const joint = / (?:&|and|und|et|y|e|i|en|og|och) /;
function saysFirm({ all, byPlace }: ClusterSigns): boolean {
  return beforeFirms.some((sign) => all.includes(sign)) || byPlace.get('label-company')?.includes('alone') === true;
}

/** What stands before firms alone. */
const beforeFirms: readonly string[] = ['Lc=at', 'Lc=behalf', 'Lc=client', 'Lc=firm', 'Lc=join'];

function isJob({ kinds, all, shown }: Cluster): boolean {
  if ((all & wordKinds.title) !== 0) return true;
  const [, behind] = shown.split(/ (?:for|für|pour|para|per|als|as) /);
  if (behind !== undefined && looksLikeRole(behind)) return true;
  const last = kinds.at(-1) ?? 0;
  return (last & wordKinds.title) !== 0 && (last & wordKinds.firm) === 0 && looksLikeRole(shown) && !namesFirm(shown);
}
