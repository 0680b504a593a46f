import type { Mailbox } from '../../mail/mail.ts';
import type { Evidence, Source } from '../understanding.ts';
import { cleanCompany } from './clean-company.ts';
import { companyKey } from './company-key.ts';
import type { CompanySources } from './company-sources.ts';
import { searchedText, spelledIn } from './company-spelling.ts';
import { type Cluster, type MailSigns, personWords, shownName, wordsOfName } from './employer-cluster.ts';
import { featuresOf } from './employer-features.ts';
import { type EmployerLabel, labelsOf } from './employer-labels.ts';
import { mentionsIn } from './employer-mentions.ts';
import { fromDisplayName, mailboxes } from './employer-names.ts';
import { peopleBeside } from './employer-people.ts';
import { relationsOf } from './employer-relations.ts';
import { isNoEmployer } from './employer-vetoes.ts';
import { companyFromDomain, isFreeMail, isTool } from './mail-domain.ts';

/** A name that may be the employer's, and what speaks for and against it. */
export interface EmployerCandidate {
  readonly name: string;
  readonly key: string;
  readonly features: readonly string[];
  readonly from: Source;
  readonly quote: string;
}

/** A name is no longer. */
const WORDS = 9;

/** Every name that may be the employer's: whatever is written with capitals, and what addresses and tools tell. */
export function employerCandidates(sources: CompanySources): readonly EmployerCandidate[] {
  const { mail, event, candidates, extractions } = sources;
  const clusters = new Map<string, Cluster>();
  const add: Add = (name, place, signs, quote) => {
    const key = companyKey(name);
    const known = clusters.get(key) ?? newCluster(name, key);
    if (known === null) return;
    clusters.set(key, known);
    known.spellings.set(name, (known.spellings.get(name) ?? 0) + (place.startsWith('domain') ? 0.1 : 1));
    if (!known.places.has(place)) known.places.set(place, quote);
    known.mentions += 1;
    if (signs.length > 0 && !signs.includes('RCap') && !signs.includes('LCap')) known.whole = true;
    for (const sign of signs) known.signs.add(sign).add(`${place}:${sign}`);
  };
  for (const { name, place, signs, quote } of mentionsIn(mail, event)) add(name, place, signs, quote);
  const told = extractions.flatMap(({ interviewers }) => interviewers?.value ?? []);
  const labels = labelsOf(
    mail,
    event,
    candidates,
    told.filter(({ address }) => address !== null),
  );
  addTold(sources, add);
  addBoxes(sources, add);
  addLabels(sources, labels, add);
  const signs = mailSigns(sources, labels);
  const all = [...clusters.values()].filter((one) => !isNoEmployer(one, signs));
  const relations = relationsOf(all, labels);
  return all.map((cluster) => ({
    name: shownName(cluster),
    key: cluster.key,
    features: featuresOf(cluster, signs, relations),
    ...evidenceOf(cluster),
  }));
}

type Add = (name: string, place: string, signs: readonly string[], quote: string) => void;

function newCluster(name: string, key: string): Cluster | null {
  const words = wordsOfName(name);
  if (key.length < 2 || words.length > WORDS || words.length === 0) return null;
  return { key, words, spellings: new Map(), signs: new Set(), places: new Map(), mentions: 0, whole: false };
}

/** What formats of tools, markup and the user's own note say. */
function addTold({ extractions }: CompanySources, add: Add): void {
  for (const { source, company } of extractions) {
    const name = company === undefined ? null : cleanCompany(company.value);
    if (name !== null && company !== undefined) add(name, `told-${source}`, [], company.evidence.quote);
  }
}

function addBoxes({ mail, event, candidates }: CompanySources, add: Add): void {
  for (const box of mailboxes(mail, event, candidates)) {
    const shown = fromDisplayName(box);
    if (shown !== null) add(shown, isWriter(box, mail.from) ? 'display' : 'display-other', [], quoteOf(box));
  }
  if (mail.from?.name == null || mail.from.address === null || !isTool(mail.from.address)) return;
  const name = cleanCompany(mail.from.name);
  if (name !== null) add(name, 'display-tool', [], quoteOf(mail.from));
}

function isWriter(box: Mailbox, from: Mailbox | null): boolean {
  return from !== null && box.address === from.address;
}

function quoteOf(box: Mailbox): string {
  return `${box.name ?? ''} <${box.address ?? ''}>`;
}

/** What domains and mailboxes hold in one word, as the mail spells it, and as they stand. */
function addLabels({ mail, event }: CompanySources, labels: readonly EmployerLabel[], add: Add): void {
  if (labels.length === 0) return;
  const description = event?.description?.slice(0, 4000) ?? '';
  const text = searchedText([mail.subject, event?.summary ?? '', mail.from?.name ?? '', mail.text, description]);
  for (const { label, kind, quote, address } of labels) {
    const spelled = cleanCompany(spelledIn(label, text) ?? '');
    if (spelled !== null) add(spelled, `spelled-${kind}`, [], quote);
    const domain = address === null ? null : companyFromDomain(address);
    const length = label.includes('-') ? 'joined' : label.length <= 10 ? 'short' : 'long';
    if (domain !== null)
      add(domain, `domain-${kind}${spelled === null ? '-unspelled' : ''}`, [`label:${length}`], quote);
  }
}

/** Where the name is told best: a tool's own words, the calendar, the letter, its heading. */
function evidenceOf({ places }: Cluster): Pick<Evidence, 'from' | 'quote'> {
  const all = [...places].map(([place, quote]) => ({ from: sourceOf(place), quote: quote.slice(0, 200) }));
  const best = all.reduce((a, b) => (order.indexOf(b.from) < order.indexOf(a.from) ? b : a));
  return best;
}

const order: readonly Source[] = ['sender-format', 'structured-data', 'text', 'calendar', 'headers'];

function sourceOf(place: string): Source {
  if (place.startsWith('told-')) return place.slice('told-'.length) as Source;
  if (place === 'summary' || place === 'desc' || place === 'eventplace') return 'calendar';
  return place === 'body' || place === 'sig' || (place.startsWith('label-') && place !== 'label-subject')
    ? 'text'
    : 'headers';
}

/** Words of those who write for somebody else. */
const clientWords =
  /\b(?:my|our|the|new|their) clients?\b|\bclient (?:site|team|feedback|interview|stage)\b|\bon behalf of (?:my|our|a|one of (?:my|our)) clients?\b|\bconfidential (?:search|client|mandate|role|process|employer)\b|\b(?:anonymous|undisclosed|unnamed) (?:client|employer|company)\b|\bend client\b|\bclient['’]s name\b|\bstaffing (?:agency|firm|partner|company)\b|\brecruit(?:ment|ing) (?:agency|consultan\w+|partner)\b|\bexecutive search\b|\bheadhunt\w+\b|\b(?:unser(?:en|em|e|er|es)?|mein(?:en|em|e|er|es)?) (?:kunde|mandant|auftraggeber)\w*|\b(?:notre|mon|nos|mes) clients?\b|\b(?:nuestro|mi|uno de nuestros) clientes?\b|\b(?:nostro|mio|nostri) clienti?\b|\b(?:nosso|meu|nossos) clientes?\b|\b(?:onze|mijn) (?:opdrachtgever|klant)\w*/i;
/** How firms call themselves that live by placing people. */
const agencyName =
  /staff|recruit|talent|personn?el|personal|headhunt|resourc|search|consult|interim|lavoro|trabajo|manpower|executive|vermittlung|zeitarbeit|uitzend|selec|candid/i;
/** The employer is spoken of as somebody else. */
const others =
  /\b(?:they(?:['’](?:ve|d|re)| have| want| would| liked| loved| are| were)|put(?:ting)? you forward|your (?:cv|profile) (?:to|over)|day rate|ir35)\b/i;
const TEXT_LIMIT = 20_000;

function mailSigns(sources: CompanySources, labels: readonly EmployerLabel[]): MailSigns {
  const { mail, candidates, extractions } = sources;
  const address = mail.from?.address ?? null;
  const writer = address === null ? 'none' : isTool(address) ? 'tool' : isFreeMail(address) ? 'free' : 'own';
  const text = `${mail.subject}\n${mail.text.slice(0, TEXT_LIMIT)}`;
  const own = labels.filter(({ kind }) => kind === 'own').map(({ label }) => label);
  const joined = (value: string) => wordsOfName(value).join(' ');
  return {
    labels,
    writer,
    client: clientWords.test(text),
    agency: agencyName.test([...own, mail.from?.name ?? ''].join(' ')),
    third: others.test(text),
    roles: extractions.flatMap(({ role }) => (role === undefined ? [] : [joined(role.value)])),
    locations: extractions.flatMap(({ location }) => (location === undefined ? [] : [joined(location.value)])),
    people: personWords(peopleBeside(sources)),
    candidates: personWords(candidates.flatMap(({ name }) => (name === null ? [] : [name]))),
  };
}
