import { foldedWords } from '../fold.ts';
import { remembered } from '../remembered.ts';

/** Legal forms, folded, longest first where one ends in another. Kept for show, dropped for comparing. */
const legalForms: readonly (readonly string[])[] = [
  ['gmbh', 'co', 'kgaa'],
  ['gmbh', 'co', 'kg'],
  ['ag', 'co', 'kg'],
  ['s', 'a', 'r', 'l'],
  ['s', 'p', 'a'],
  ['s', 'r', 'l'],
  ['s', 'r', 'o'],
  ['sp', 'z', 'o', 'o'],
  ['d', 'o', 'o'],
  ['pty', 'ltd'],
  ['pvt', 'ltd'],
  ['private', 'limited'],
  ['co', 'ltd'],
  ['ug', 'haftungsbeschrankt'],
  ['s', 'a', 'de', 'c', 'v'],
  ['sa', 'de', 'cv'],
  ['s', 'a', 's'],
  ['s', 'a'],
  ['a', 's'],
  ['s', 'l', 'u'],
  ['s', 'l'],
  ['b', 'v'],
  ['n', 'v'],
  ['k', 'k'],
  ...'inc incorporated llc llp lp ltd limited plc corp corporation co company gmbh mbh ag se kg kgaa ohg gbr ug ev eg sa sas sarl sarlu srl spa sro bv nv oy oyj ab asa as aps kft zrt doo pty pvt kk pbc holding holdings 株式会社 有限会社 ооо оао пао зао'
    .split(' ')
    .map((form) => [form]),
];

/** The forms by the words in which they end. */
const formsEndingIn = Map.groupBy(legalForms, (form) => form.at(-1));

/**
 * What two spellings of one company share: folded, legal forms off, no spaces. '' for a name without letters.
 * @example companyKey('The Brightwave-Analytics GmbH & Co. KG') // 'brightwaveanalytics'
 */
export const companyKey: (text: string) => string = remembered(companyKeyOf);

function companyKeyOf(name: string): string {
  let words = [...foldedWords(name)].filter((word) => word !== 'and' && word !== 'und' && word !== 'et');
  if (words.length > 1 && words[0] === 'the') words = words.slice(1);
  if (words.length > 1 && (words[0] === '株式会社' || words[0] === 'ооо')) words = words.slice(1);
  for (let round = 0; round < 3; round++) {
    const shorter = withoutLegalForm(words);
    if (shorter.length === words.length) break;
    words = shorter;
  }
  return words.join('').replace(/^株式会社|株式会社$/g, '');
}

function withoutLegalForm(words: string[]): string[] {
  for (const form of formsEndingIn.get(words.at(-1)) ?? []) {
    const rest = words.length - form.length;
    if (rest > 0 && form.every((word, at) => words[rest + at] === word)) return words.slice(0, rest);
  }
  return words;
}

/** Two names of one company: equal keys, or one is the other with further words behind (`Brightwave`, `Brightwave Analytics`). */
export function sameCompany(a: string, b: string): boolean {
  const [left, right] = [companyKey(a), companyKey(b)];
  if (left === '' || right === '') return false;
  if (left === right) return true;
  const shorter = left.length < right.length ? left : right;
  const longer = left.length < right.length ? right : left;
  return shorter.length >= 4 && longer.startsWith(shorter);
}
