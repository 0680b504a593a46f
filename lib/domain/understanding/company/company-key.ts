import { foldedWords } from '../fold.ts';
import { remembered } from '../remembered.ts';
import { withoutFirmEnd } from './legal-forms.ts';

/**
 * What two spellings of one company share: folded, legal forms off, no spaces. '' for a name without letters.
 * @example companyKey('The Brightwave-Analytics GmbH & Co. KG') // 'brightwaveanalytics'
 */
export const companyKey: (text: string) => string = remembered(companyKeyOf);

function companyKeyOf(name: string): string {
  let words: readonly string[] = foldedWords(name).filter((word) => word !== 'and' && word !== 'und' && word !== 'et');
  if (words.length > 1 && words[0] === 'the') words = words.slice(1);
  if (words.length > 1 && (words[0] === '株式会社' || words[0] === 'ооо')) words = words.slice(1);
  for (let round = 0; round < 3; round++) {
    const shorter = withoutFirmEnd(words);
    if (shorter.length === words.length) break;
    words = shorter;
  }
  return words.join('').replace(/^株式会社|株式会社$/g, '');
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
