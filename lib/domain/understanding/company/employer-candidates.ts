import type { Mailbox } from '../../mail/mail.ts';
import { FeatureNames, Score, type WeightsByFamily } from '../learned/tally.ts';
import type { Evidence, Source } from '../understanding.ts';
import { cleanCompany } from './clean-company.ts';
import { companyKey } from './company-key.ts';
import type { CompanySources } from './company-sources.ts';
import { searchedText, spelledIn } from './company-spelling.ts';
import { Cluster, wordsOfName } from './employer-cluster.ts';
import { isBareDomain, tellFeatures } from './employer-features.ts';
import { type EmployerLabel, labelsOf } from './employer-labels.ts';
import { type EmployerMention, mentionsIn } from './employer-mentions.ts';
import { fromDisplayName, mailboxes } from './employer-names.ts';
import { type Relations, relationsOf } from './employer-relations.ts';
import { isNoEmployer } from './employer-vetoes.ts';
import { companyFromDomain, isTool } from './mail-domain.ts';
import { type MailSigns, mailSigns } from './mail-signs.ts';

/** A name that may be the employer's, and what speaks for and against it. */
export interface EmployerCandidate {
  readonly name: string;
  readonly key: string;
  readonly from: Source;
  readonly quote: string;
  /** The sum of its features' weights. */
  readonly score: number;
  /** What speaks for and against it by name; kept for learning only. */
  readonly features: readonly string[];
  /** True where a line is just that name. */
  readonly alone: boolean;
  /** True where an address or link of the mail knows the name. */
  readonly fits: boolean;
  /** True where the writer's own domain is all that the mail tells of his firm. */
  readonly bare: boolean;
}

/** A name is no longer. */
const WORDS = 9;

/**
 * Every name that may be the employer's: whatever is written with capitals, and what addresses and tools tell.
 *
 * @param weights what its features weigh; null to have them named instead, for learning
 */
export function employerCandidates(
  sources: CompanySources,
  weights: WeightsByFamily | null,
): readonly EmployerCandidate[] {
  const { mail, event, candidates, extractions } = sources;
  const boxes = mailboxes(mail, event, candidates);
  const told = extractions.flatMap(({ interviewers }) => interviewers?.value ?? []);
  const named = told.filter(({ address }) => address !== null);
  const labels = labelsOf(mail, event, candidates, [...boxes, ...named]);
  const clusters = new Clusters(labels);
  for (const mention of mentionsIn(mail, event)) clusters.add(mention);
  const add: Add = (name, place, quote, signs = []) => clusters.add({ name, place, quote, signs: () => signs });
  addTold(sources, add);
  addBoxes(boxes, mail.from, add);
  addLabels(sources, labels, add);
  const signs = mailSigns(sources, labels);
  const all = clusters.all.filter((one) => !isNoEmployer(one, signs));
  const relations = relationsOf(all);
  return all.map((cluster) => ({
    name: cluster.shown,
    key: cluster.key,
    ...evidenceOf(cluster),
    ...weighed(cluster, signs, relations, weights),
    alone: cluster.signs.all.includes('alone'),
    fits: cluster.fits.size > 0,
    bare: isBareDomain(cluster, signs, relations),
  }));
}

function weighed(
  cluster: Cluster,
  signs: MailSigns,
  relations: Relations,
  weights: WeightsByFamily | null,
): Pick<EmployerCandidate, 'score' | 'features'> {
  if (weights === null) {
    const tally = new FeatureNames();
    tellFeatures(cluster, signs, relations, tally);
    return { score: 0, features: tally.names };
  }
  const tally = new Score(weights);
  tellFeatures(cluster, signs, relations, tally);
  return { score: tally.sum, features: [] };
}

/** Mentions of one name put together, whatever its spellings. */
class Clusters {
  readonly #labels: readonly EmployerLabel[];
  readonly #byKey = new Map<string, Cluster>();
  readonly #byName = new Map<string, Cluster | null>();

  constructor(labels: readonly EmployerLabel[]) {
    this.#labels = labels;
  }

  get all(): readonly Cluster[] {
    return [...this.#byKey.values()];
  }

  add(mention: EmployerMention): void {
    let cluster = this.#byName.get(mention.name);
    if (cluster === undefined) {
      cluster = this.#of(mention.name);
      this.#byName.set(mention.name, cluster);
    }
    cluster?.add(mention);
  }

  #of(name: string): Cluster | null {
    const key = companyKey(name);
    const known = this.#byKey.get(key);
    if (known !== undefined) return known;
    const words = wordsOfName(name);
    if (key.length < 2 || words.length > WORDS || words.length === 0) return null;
    const made = new Cluster(key, words, this.#labels);
    this.#byKey.set(key, made);
    return made;
  }
}

type Add = (name: string, place: string, quote: string, signs?: readonly string[]) => void;

/** What formats of tools, markup and the user's own note say. */
function addTold({ extractions }: CompanySources, add: Add): void {
  for (const { source, company } of extractions) {
    const name = company === undefined ? null : cleanCompany(company.value);
    if (name !== null && company !== undefined) add(name, `told-${source}`, company.evidence.quote);
  }
}

function addBoxes(boxes: readonly Mailbox[], from: Mailbox | null, add: Add): void {
  for (const box of boxes) {
    const shown = fromDisplayName(box);
    if (shown !== null) add(shown, isWriter(box, from) ? 'display' : 'display-other', quoteOf(box));
  }
  if (from?.name == null || from.address === null || !isTool(from.address)) return;
  const name = cleanCompany(from.name);
  if (name !== null) add(name, 'display-tool', quoteOf(from));
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
    if (spelled !== null) add(spelled, `spelled-${kind}`, quote);
    const domain = address === null ? null : companyFromDomain(address);
    const length = label.includes('-') ? 'joined' : label.length <= 10 ? 'short' : 'long';
    if (domain !== null)
      add(domain, `domain-${kind}${spelled === null ? '-unspelled' : ''}`, quote, [`label:${length}`]);
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
