import { looksLikeCompany, looksLikeRole } from '../role/looks-like.ts';
import { namesFirm } from './company-words.ts';
import { type Cluster, isPart } from './employer-cluster.ts';
import { legalEnd } from './legal-forms.ts';
import type { MailSigns } from './mail-signs.ts';
import { wordKinds } from './name-words.ts';

/** What the words of a name look like, named for the model. */
export function shapeOf(cluster: Cluster, mail: MailSigns): readonly string[] {
  const { words, shown } = cluster;
  const joined = words.join(' ');
  const shape = [`words:${Math.min(6, words.length)}`];
  addOfWords(shape, cluster);
  for (const [pattern, name] of spellings) if (pattern.test(shown)) shape.push(name);
  if (shown.length <= 3) shape.push('tiny');
  else if (shown === shown.toUpperCase()) shape.push('allcaps');
  if (namesFirm(shown)) shape.push('named-firm');
  if (looksLikeCompany(shown)) shape.push('company-like');
  if (looksLikeRole(shown)) shape.push('role');
  if (mail.roles.some((role) => joined.endsWith(role) || ` ${role} `.includes(` ${joined} `))) shape.push('role-told');
  if (mail.locations.some((place) => ` ${place} `.includes(` ${joined} `))) shape.push('in-location');
  if (isPart(words, mail.people)) shape.push('listed');
  return shape;
}

const spellings: readonly (readonly [RegExp, string])[] = [
  [legalEnd, 'legal'],
  [/ (?:&|and|und|et|y|e|i|en|og|och) /, 'and'],
  [/['’]s\b/, 'possessive'],
  [/\p{Ll}\p{Lu}/u, 'camel'],
  [/\d/, 'digit'],
];

function addOfWords(shape: string[], { words, core, shown, kinds, all, any }: Cluster): void {
  const first = kinds[0] ?? 0;
  const last = kinds.at(-1) ?? 0;
  addNamed(shape, first, ofFirst);
  addNamed(shape, last, ofLast);
  addNamed(shape, any, ofAny);
  addNamed(shape, all, ofAll);
  addNamed(shape, last, words.length > 1 ? ofLastOfSeveral : ofOnly);
  if ((first & wordKinds.institution) !== 0) shape.push(`inst=${words[0]}`);
  if (words.length === 1) return;
  if (kinds.some((kind, at) => at > 0 && (kind & wordKinds.onlyFirstName) !== 0 && (words[at]?.length ?? 0) > 2))
    shape.push('inner-first');
  if ((first & wordKinds.firstName) === 0) return;
  shape.push('first');
  const few = core.length >= 2 && core.length <= 3;
  if (few && (last & wordKinds.firm) === 0 && !legalEnd.test(shown)) shape.push('likeperson');
}

type Names = readonly (readonly [bit: number, name: string])[];

const ofFirst: Names = [
  [wordKinds.institution, 'institution'],
  [wordKinds.title, 'title-start'],
  [wordKinds.ordinary, 'ordinary-start'],
];
const ofLast: Names = [
  [wordKinds.title, 'title-end'],
  [wordKinds.ordinary, 'ordinary-end'],
];
const ofLastOfSeveral: Names = [
  [wordKinds.firm, 'firm'],
  [wordKinds.department, 'dept-end'],
];
const ofOnly: Names = [
  [wordKinds.firm, 'firm-alone'],
  [wordKinds.onlyFirstName, 'first-alone'],
];
const ofAny: Names = [
  [wordKinds.compound, 'compound'],
  [wordKinds.agency, 'agency'],
];
const ofAll: Names = [
  [wordKinds.plain, 'nameless'],
  [wordKinds.generic, 'generic'],
];

function addNamed(shape: string[], kinds: number, names: Names): void {
  for (const [bit, name] of names) if ((kinds & bit) !== 0) shape.push(name);
}
