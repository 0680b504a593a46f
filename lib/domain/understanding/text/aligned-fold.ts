/** Characters that have a plain one of the same length; everything else that is accented goes through NFD. */
const plain: Readonly<Record<string, string>> = {
  ß: 's',
  ø: 'o',
  æ: 'a',
  œ: 'o',
  ł: 'l',
  đ: 'd',
  ı: 'i',
  '’': "'",
  '‘': "'",
  '`': "'",
  '´': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '‐': '-',
  '‑': '-',
  '‒': '-',
  '–': '-',
  '—': '-',
  '―': '-',
  '−': '-',
  '：': ':',
  '（': '(',
  '）': ')',
  '〜': '-',
  '～': '-',
  // Digits of full width, as East Asian keyboards write them.
  ...Object.fromEntries([...'０１２３４５６７８９'].map((digit, at) => [digit, String(at)])),
};

const known = new Map<string, string>();

function plainOf(letter: string): string {
  const seen = known.get(letter);
  if (seen !== undefined) return seen;
  const lower = letter.toLowerCase();
  const made = plain[lower] ?? (/\s/.test(letter) ? ' ' : (lower.normalize('NFD')[0] ?? letter));
  const result = made.length === 1 ? made : letter;
  known.set(letter, result);
  return result;
}

const unusual = /[\t\u0080-\uffff]/;
/** Scripts whose capitals stay as they are. */
const beyondLatin = /[\u0250-\u1dff\u2070-\u2211\u2213-\uff07\uff0a-\uff19\uff1b-\uffff]/;
const marked = /[\t\u00a0-\u024f\u1e00-\u206f\u2212\uff08\uff09\uff1a]/g;

/**
 * Lower case, without accents, dashes and quotes made plain, every kind of space a space, and of the same length: what is
 * found at an index of the folded text stands at the same index of the original.
 *
 * @param text composed (NFC), as `readPassages` makes it
 */
export function foldAligned(text: string): string {
  // Most sentences have no other letters.
  if (!unusual.test(text)) return text.toLowerCase();
  if (!beyondLatin.test(text)) {
    const lower = text.toLowerCase();
    // `İ` becomes two characters.
    if (lower.length === text.length) return lower.replace(marked, plainOf);
  }
  return text.replace(/[A-Z\t\u00a0-\u024f\u1e00-\u206f\u2212\u301c\uff08\uff09\uff10-\uff1a\uff5e]/g, plainOf);
}
