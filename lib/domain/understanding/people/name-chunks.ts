import { takeMatches } from '../../all-matches.ts';
import { namelessWords, titleWords } from '../role/title-words.ts';
import { foldAligned } from '../text/aligned-fold.ts';
import { isFirstName } from './first-names.ts';
import { datesWords, officeWords } from './office-words.ts';

const token =
  /[\w.+%-]{1,64}@[\w-]+(?:\.[\w-]+){1,5}|<[^<>\n]{0,120}>|\([^()\n]{0,90}\)|\[[^[\]\n]{0,90}\]|'t(?=\s)|[ds]\/o(?=\s)|a\/[lp](?=\s)|[\p{L}\p{M}][\p{L}\p{M}'’]*(?:[-.&+/'’](?=[\p{L}])[\p{L}\p{M}'’]+)*\.?|[,;:&|•·/\n+]|[-–—]+|[^\s]/gu;
const address = /[\w.+%-]{1,64}@[\w-]+(?:\.[\w-]+){1,5}/;
const honorific =
  /^(?:dr|dra|drs|prof|professor|mr|mrs|ms|mx|miss|madam|shri|smt|herr|herrn|frau|hr|fr|mme|mlle|madame|m|monsieur|sr|sra|srta|dna|dott|dottssa|dott\.ssa|prof\.ssa|ir|dottoressa|ing|dipl|dipl-ing|mag|lic|arq|eng\.?[ºo]|inz|mgr|dhr|mevr|mevrouw|meneer|heer|pan|pani|sir|rev|capt|sig|sigra|signora|signor|doña|dona|don|doutora?|d\.ª|(?:sr|dr|prof|eng|arq)\.?ª|mag\.a|dr\.in|rag|arch)\.?$/;
const particle: ReadonlySet<string> = new Set(
  "von van de der den del della da dos das do di du la le al el bin bint binte d/o s/o a/l a/p ibn ni mac ben ap ferch ter ten zu zur af av 't san st o'".split(
    ' ',
  ),
);
const conjunction: ReadonlySet<string> = new Set(
  'and or oder und et y e en ed och oraz i sowie plus with avec mit con com met then puis followed as well along also both by und dann danach'.split(
    ' ',
  ),
);
const article: ReadonlySet<string> = new Set(
  'our their its his her myself me mir moi mij mim the a an my unser unsere unserer unserem unseren der die dem den notre nos nuestro nuestra nuestros onze ons de nosso nossa il la lo nostro nostra el o us your future potential ihre ihrem ihrer deine deiner'.split(
    ' ',
  ),
);
const linking: ReadonlySet<string> = new Set(
  'of for de del des du von fur der di della dei da do van voor & at from in bei chez dans en the and und et la les los e y'.split(
    ' ',
  ),
);

/** `resp. logistica`, `Ltg. Einkauf` */
const shortTitle = /^(?:resp|ltg|stv|coord|dept|abt|asst|assoc)\.$/i;
/** What somebody is a doctor of. */
const doctorOf: ReadonlySet<string> = new Set(
  'med dent vet rer nat phil jur iur ing oec techn habil pol mult n hab inz'.split(' '),
);

/** What a word of a list is. */
export type Kind = 'name' | 'title' | 'link' | 'honorific' | 'particle' | 'stop';

/** What stands between two commas of a list of people. */
export interface Chunk {
  readonly words: { readonly text: string; readonly folded: string; readonly kind: Kind }[];
  address: string | null;
  /** What stood in brackets. */
  remark: string | null;
  /** What divided it from the chunk before. */
  readonly divider: string;
  end: number;
}

function emptyChunk(divider: string, end: number): Chunk {
  return { words: [], address: null, remark: null, divider, end };
}

/**
 * Takes a list of people apart at its commas and conjunctions, up to the first word that fits no list.
 *
 * @param raw text behind `speaking with` or a label
 */
export function chunksOf(raw: string): readonly Chunk[] {
  const chunks: Chunk[] = [];
  let current = emptyChunk('', 0);
  const close = (divider: string): void => {
    const filled = current.words.length > 0 || current.address !== null;
    if (filled) chunks.push(current);
    current = emptyChunk(filled ? divider : current.divider + divider, current.end);
  };
  takeMatches(raw, token, (match) => {
    const text = match[0];
    const end = match.index + text.length;
    if (text !== '<>' && takeAside(text, end, current)) return true;
    const folded = foldAligned(text);
    if (text === '<>') {
      close('/');
      return true;
    }
    if (isDivider(text, folded)) {
      if (goesOnWithTitle(folded, current, raw.slice(end))) current.words.push({ text, folded, kind: 'link' });
      else close(folded);
      return true;
    }
    return takeWord(text, folded, raw, end, current) && !endsSentence(text, current);
  });
  close('');
  return chunks;
}

/** Takes an address, or a remark in brackets. */
function takeAside(text: string, end: number, current: Chunk): boolean {
  if (text.includes('@') && address.test(text)) current.address ??= address.exec(text)?.[0] ?? null;
  else if (!/^[([<]/.test(text)) return false;
  else if (text.length > 2) current.remark ??= text.slice(1, -1).trim();
  current.end = end;
  return true;
}

function isDivider(text: string, folded: string): boolean {
  return /^[,;:&|•·/\n+]$|^[-–—]+$/.test(text) || (conjunction.has(folded) && text === folded);
}

function goesOnWithTitle(folded: string, current: Chunk, rest: string): boolean {
  return /^(?:and|und|et|en|y|e)$/.test(folded) && current.words.at(-1)?.kind === 'title' && titleFollows(rest);
}

function takeWord(text: string, folded: string, raw: string, end: number, current: Chunk): boolean {
  const titled = current.words.some((word) => word.kind === 'title');
  const before = current.words.at(-1)?.kind ?? null;
  // `June Park` is no month.
  const given = before === null && isFirstName(folded, false) && /^ \p{Lu}\p{Ll}/u.test(raw.slice(end, end + 3));
  const kind = given && namelessWords.has(folded) ? 'name' : kindOf(text, folded, before, titled);
  if (kind === 'stop') return false;
  current.words.push({ text, folded, kind });
  current.end = end;
  return true;
}

/** A full stop behind a whole word ends the sentence; behind `Dr.` or an initial it does not. */
function endsSentence(text: string, current: Chunk): boolean {
  const last = current.words.at(-1);
  return (
    text.endsWith('.') &&
    last?.kind !== 'honorific' &&
    text.length > 3 &&
    !/\..+\./.test(text) &&
    !shortTitle.test(text)
  );
}

/** `VP of Product and Design`: the word behind the conjunction goes on with the title when no name follows it. */
function titleFollows(rest: string): boolean {
  const next = rest.match(/^\s+([\p{L}-]+)(?:\s+([\p{L}-]+))?/u);
  if (next === null || !titleWords.has(foldAligned(next[1] ?? ''))) return false;
  return next[2] === undefined || !/^\p{Lu}/u.test(next[2]) || titleWords.has(foldAligned(next[2]));
}

function kindOf(text: string, folded: string, before: Kind | null, titled: boolean): Kind {
  const bare = folded.replace(/\.$/, '');
  if (isHonorific(text, folded, bare, before)) return bare === 'sr' && before !== null ? 'title' : 'honorific';
  // `Dev Patel` is no developer.
  if (isTitleWord(bare) && !(bare === 'dev' && before === null && /^\p{Lu}/u.test(text))) return 'title';
  if ((before === 'title' || before === 'link') && linking.has(bare)) return 'link';
  if ((before === 'name' || before === 'honorific' || before === 'particle') && particle.has(folded)) return 'particle';
  return kindBehindLink(text, bare, before, titled) ?? kindOfOther(text, folded, bare, before);
}

/** What a word is at the start of a chunk or behind `of`, `and` and the like; null where that does not settle it. */
function kindBehindLink(text: string, bare: string, before: Kind | null, titled: boolean): Kind | null {
  if (before !== null && before !== 'link') return null;
  // `gerente de engenharia`, `Head of Growth`: whatever follows `of` belongs to the title.
  if (before === 'link' && titled && /^\p{L}{3,}/u.test(text)) return 'title';
  return article.has(bare) && text === text.toLowerCase() ? 'link' : null;
}

/** What a word is that neither its form nor the word before it tells. */
function kindOfOther(text: string, folded: string, bare: string, before: Kind | null): Kind {
  if (text === 'IT') return 'title';
  // `Thi Mai Nguyen` is no month.
  if (
    (namelessWords.has(bare) && !(before === 'name' && text === 'Mai') && !(before === null && text === 'Ola')) ||
    (before === 'name' && datesWords.has(bare))
  )
    return 'stop';
  if (before !== 'name' && before !== 'honorific' && officeWords.has(bare)) return 'title';
  if (/^[\p{Lu}\p{Lo}]/u.test(text)) return 'name';
  return before === null && opensName(text, folded) ? 'particle' : 'stop';
}

/** `d'Arcy`, `al-Rashid`, `van der Meer` at the start of a name. */
function opensName(text: string, folded: string): boolean {
  return /^(?:d'|l'|o'|al-)\p{Lu}/u.test(text) || particle.has(folded);
}

/** `M` and `Sr` may be an initial or `senior` inside a name or title. */
function isHonorific(text: string, folded: string, bare: string, before: Kind | null): boolean {
  // `Dr. med. Jannik Pohl`, `DI Gernot Aigner`
  if (before === 'honorific' && doctorOf.has(bare) && text.endsWith('.')) return true;
  if (/^(?:DI|Eng\.|Avv\.|Hon\.|Pr\.|Sister|Brother)$/.test(text) && before === null) return true;
  if (
    !honorific.test(folded) ||
    (text === text.toLowerCase() &&
      !text.endsWith('.') &&
      !/^(?:mevrouw|meneer|heer|pani|pan|mgr|dr|(?:dott|prof)\.ssa)$/.test(text))
  )
    return false;
  return !(before === 'name' && bare.length <= 2);
}

function isTitleWord(bare: string): boolean {
  return titleWords.has(bare) || (/[/&-]/.test(bare) && bare.split(/[/&-]/).some((part) => titleWords.has(part)));
}
