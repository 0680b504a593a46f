/** Two private-use characters that bracket a number: they stand in no mail that anybody writes. */
const open = '\uE000';
const close = '\uE001';
const sealed = /\uE000(\d{1,5})\uE001/g;
const strays = /[\uE000\uE001]/g;

/**
 * Carries foreign text (from mails and from users) through a template unseen. A sealed value goes in as a number
 * between two private-use characters, so that nothing in it can be read as a section, a block or HTML; once the
 * structure is known, `unseal` puts the text back, escaped for the place where it stands.
 */
export class Seal {
  private readonly values: string[] = [];

  /** What the template gets in place of `value`: truthy unless the value is null or empty, in which case it is null. */
  seal(value: string | null): string | null {
    if (value === null || value === '') return null;
    this.values.push(value.replace(strays, ''));
    return `${open}${this.values.length - 1}${close}`;
  }

  /** Puts the values back into `text`, each through `write`. */
  unseal(text: string, write: (value: string) => string = (value) => value): string {
    return text.replace(sealed, (_, index: string) => write(this.values[Number(index)] ?? '')).replace(strays, '');
  }
}

/** Control characters, line breaks, direction marks that could reorder a line, and the signs of a sealed value. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the point
const unruly = /[\u0000-\u001F\u007F-\u009F\u2028\u2029\u202A-\u202E\u2066-\u2069\uFEFF\uE000\uE001]+/g;

/**
 * One line without control characters, trimmed, at most `limit` characters; null when nothing is left.
 *
 * @param limit hostile invitations carry names and titles of any length; a longer one is cut
 */
export function oneLine(value: string | null, limit = 200): string | null {
  if (value === null) return null;
  const line = value
    .slice(0, limit * 4)
    .replace(unruly, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const cut = [...line].slice(0, limit).join('').trim();
  return cut === '' ? null : cut;
}
