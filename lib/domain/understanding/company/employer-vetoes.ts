import { isFirstName } from '../people/first-names.ts';
import { looksLikeRole } from '../role/looks-like.ts';
import { namelessWords, titleWords } from '../role/title-words.ts';
import { cleanCompany } from './clean-company.ts';
import { companyKey } from './company-key.ts';
import { endsFirm, namesFirm } from './company-words.ts';
import { coreOf } from './domain-fit.ts';
import { type Cluster, fitsOf, isPart, type MailSigns, shownName, wordsOfName } from './employer-cluster.ts';
import { ordinary } from './employer-cues.ts';
import { toolNames } from './tools.ts';

/** True for what can be no employer whatever speaks for it: a tool, the candidate, a person, a job, a country. */
export function isNoEmployer(cluster: Cluster, mail: MailSigns): boolean {
  const { words, places } = cluster;
  if (toolNames.has(words.join(''))) return true;
  if (isNoisy(cluster)) return true;
  if ([...places.keys()].some((place) => place.startsWith('told-'))) return false;
  if (words.every((word) => ordinary.has(word) || namelessWords.has(word) || countries.has(word))) return true;
  if (isPart(words, mail.candidates)) return true;
  const fits = fitsOf(words, coreOf(words), mail.labels);
  fits.delete('local');
  return fits.size === 0 && (isPerson(cluster, mail) || isJob(cluster));
}

/** `Granite Point Securities Superday`: what is left without the noise is a candidate of its own. */
function isNoisy(cluster: Cluster): boolean {
  const clean = cleanCompany(shownName(cluster));
  return clean === null || companyKey(clean) !== cluster.key;
}

/** Somebody whom the mail lists, a first name, two people, or who looks like a person where nothing says that it is a firm. */
function isPerson(cluster: Cluster, mail: MailSigns): boolean {
  const { words } = cluster;
  const first = isFirstName(words[0] ?? '', words.length === 1);
  if (words.length === 1) return first || isPart(words, mail.people);
  const spelling = shownName(cluster);
  const sides = spelling.split(joint);
  if (sides.length > 1) return sides.every((side) => isFirstName(wordsOfName(side)[0] ?? '', false));
  if (namesFirm(spelling)) return false;
  if (words.length <= 4 && isPart(words, mail.people)) return true;
  const titled = words.length === 3 && isFirstName(words[1] ?? '', true);
  return (first || titled) && words.length <= 3 && !saysFirm.some((sign) => cluster.signs.has(sign));
}

const joint = / (?:&|and|und|et|y|e|i|en|og|och) /;
/** What stands before firms alone. */
const saysFirm: readonly string[] = ['Lc=at', 'Lc=behalf', 'Lc=client', 'Lc=firm', 'Lc=join', 'label-company:alone'];

function isJob(cluster: Cluster): boolean {
  const { words } = cluster;
  if (words.every((word) => titleWords.has(word))) return true;
  const spelling = shownName(cluster);
  const [, behind] = spelling.split(/ (?:for|für|pour|para|per|als|as) /);
  if (behind !== undefined && looksLikeRole(behind)) return true;
  const last = words.at(-1) ?? '';
  return titleWords.has(last) && !endsFirm(last) && looksLikeRole(spelling) && !namesFirm(spelling);
}

/** Countries and zones of time as pages of tools list them. */
const countries: ReadonlySet<string> = new Set(
  'us usa uk eu canada ireland england scotland wales britain america american europe european australia zealand india germany deutschland austria osterreich switzerland schweiz suisse svizzera france spain espana portugal italy italia netherlands nederland belgium belgie belgique sweden sverige norway norge denmark danmark finland poland polska japan china singapore brazil brasil mexico argentina chile colombia africa time zone standard daylight summer eastern pacific central mountain atlantic gmt utc'.split(
    ' ',
  ),
);
