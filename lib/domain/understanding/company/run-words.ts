import { foldAligned } from '../text/aligned-fold.ts';
import { kindsOf, wordKinds } from './name-words.ts';

/** A word of a run of capitals, with where it stands in its text. */
export interface RunWord {
  readonly raw: string;
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  /** A small word or sign that only holds others together: `of`, `&`. */
  readonly links: boolean;
}

/** Words with capitals that stand together, and small ones between them. */
export type Run = readonly RunWord[];

/** A word with a capital, behind an article that has run into it as well: `dell'Arenella`. */
export const capital = /^(?:(?:d|l|all|dall|dell|nell|sull)['’])?(?:\p{Lu}|\p{Lo}|\p{Lt}|[a-z]{1,2}\p{Lu}|\d+\p{Lu})/u;

const linking: ReadonlySet<string> = new Set(
  'and und et y e en t og och oraz i of de del dei degli della delle dell di da na do dos du des der den dem la le les los las the for für fur pour van von zu zum zur am an im bei sur och af d l voor a al aux & +'.split(
    ' ',
  ),
);
/** What ends names although it is written small: `Granvikens kommun`. */
const smallFirm: ReadonlySet<string> = new Set([
  'kommun',
  'kommune',
  'kommunes',
  'sykehus',
  'sjukhus',
  'skole',
  'skola',
  'barnehage',
  'barnehagen',
  'forskola',
  'sykehjem',
  'universitet',
  'universitetet',
  'fils',
  'sons',
  'filhos',
  'hijos',
  'figli',
  'zonen',
  'søn',
  'sønner',
]);
/** What may follow a comma or carry a full stop within a name. */
const abbreviated: ReadonlySet<string> = new Set(
  'inc llc llp ltd limited gmbh ag co corp plc kg s.a sa s.a.s sas s.r.l srl s.p.a spa s.l sl b.v bv n.v nv pvt pte pty ltda lda a/s aps ab oy e.v ev st ste mt ft dr d sr jr sec sen rep bros hnos gebr cia cie soc coop univ intl mfg assoc ev kath evang im św'.split(
    ' ',
  ),
);
/** What stands before the number that tells schools, shops and lodges apart. */
const numbering: ReadonlySet<string> = new Set([
  'no',
  'nr',
  'n.º',
  'nº',
  'n°',
  'nro',
  'num',
  'number',
  'local',
  'post',
  'lodge',
  'district',
  'station',
]);

/** `gemeente Zuidwolde`, `trattoria Zi' Carmela`: what kind of house it is may be written small in front. */
export function isHeadOf(text: string, head: RunWord, { start }: RunWord): boolean {
  return head.end + 1 === start && text[head.end] === ' ' && opensHouse(head);
}

const HEAD_LENGTH = 5;

function opensHouse(word: RunWord | undefined): boolean {
  const { lower } = word ?? { lower: '' };
  return lower.length >= HEAD_LENGTH && (kindsOf(foldAligned(lower)) & wordKinds.institution) !== 0;
}

/** `Granvikens kommun`, `Byfjord ungdomsskole`, `Local 88`. */
export function endsSmall(found: RunWord, open: Run): boolean {
  const last = open.at(-1);
  if (last === undefined) return false;
  if (digits.test(found.lower)) return !last.links || numbering.has(last.lower);
  if (last.links) return false;
  return (
    smallFirm.has(found.lower) ||
    (found.lower.length > 8 && (kindsOf(foldAligned(found.lower)) & wordKinds.compound) !== 0)
  );
}

const digits = /^\d{1,3}$/;

/** A small word that holds others together, or describes the house before it: `Clinique vétérinaire de la Lys`. */
export function holds({ lower }: RunWord, open: Run): boolean {
  const before = open.slice(-2);
  if (linking.has(lower))
    return before.some((one) => !one.links) || (open.length > 2 && open.length < 7 && opensHouse(open[0]));
  if (numbering.has(lower)) return true;
  const head = open.findLast((one) => !one.links);
  if (open.length > 6) return false;
  if (placing.has(lower)) return open.at(-1)?.links === false && opensHouse(open[0]);
  if (head === undefined || !opensHouse(head)) return false;
  return describing.test(lower) || (open.at(-1)?.links === true && lower.length > 3);
}

/** `Szpital Miejski w Zawodziu`, `Gemeente Hollum aan Zee` */
const placing: ReadonlySet<string> = new Set(['w', 'we', 'aan', 'op', 'at', 'in', 'upon']);

/** What adjectives of Romance languages end in. */
const describing =
  /(?:al|ale|ali|aux|el|elle|ique|if|ive|ivo|iva|aire|ier|ière|ien|ienne|ico|ica|ario|aria|are|ano|ana|oire|é|ée|ente|ense|ese|able|ista)s?$/;

/** What stands between two words of one name: a space, a full stop behind an abbreviation, a comma before a legal form. */
export function continues(text: string, last: RunWord, { start, lower }: RunWord): boolean {
  const between = text.slice(last.end, start);
  if (between === ' ' || between === '\u00a0' || between === '') return true;
  // `Harbor Pilots' Association`, `Zi' Carmela`
  if (between === "' " || between === '’ ') return last.lower.endsWith('s') || last.raw.length <= 2;
  if (between === " '" || between === ' ’') return lower === 't';
  if (between === '. ')
    return (
      abbreviated.has(last.lower) ||
      numbering.has(last.lower) ||
      (last.raw.length <= 2 && capital.test(last.raw)) ||
      (lower === 'v' && last.lower === 'e')
    );
  if (between === '.') return last.raw.length <= 2;
  if (between === ', ') return abbreviated.has(lower) || partners.test(text.slice(start, start + PARTNERS));
  if (between === ' "' || between === ' “' || between === ' „' || between === ' «')
    return opensHouse(last) || last.links;
  return between === '/' && abbreviated.has(`${last.lower}/${lower}`);
}

/** `Prewitt, Weiss & Kessler` */
const partners = /^\p{Lu}[\p{L}-]{1,30} & \p{Lu}/u;
const PARTNERS = 40;
