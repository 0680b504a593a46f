/** Tells a month (1 to 12) from a word in lower case; null for other words. */
export type MonthReader = (word: string) => number | null;

/** Languages tried after the hinted ones, the commonest among mail programs first. */
const LANGUAGES = [
  ...['en', 'de', 'fr', 'es', 'it', 'nl', 'pt', 'pl', 'cs', 'sk', 'hr', 'sl', 'hu', 'ro', 'da', 'nb', 'sv', 'fi'],
  ...['et', 'lv', 'lt', 'tr', 'ru', 'uk', 'bg', 'sr', 'el', 'he', 'ar', 'id', 'vi', 'ca', 'eu', 'gl', 'is', 'ga'],
];
/** CLDR says `nb` for what labels call `no`. */
const CLDR_NAMES: Readonly<Record<string, string>> = { no: 'nb', 'pt-br': 'pt' };

const readers = new Map<string, MonthReader>();

/** One reader a language, the hinted languages first. Names come from the runtime's own locale data, built when asked. */
export function* monthsIn(languages: readonly string[]): Generator<MonthReader> {
  const hinted = languages.map((name) => CLDR_NAMES[name] ?? name);
  for (const [at, language] of [...hinted, ...LANGUAGES].entries()) {
    if (at >= hinted.length && hinted.includes(language)) continue;
    const known = readers.get(language) ?? monthReader(language);
    readers.set(language, known);
    yield known;
  }
}

function monthReader(language: string): MonthReader {
  const names = monthNames(language);
  return (word) => {
    const exact = names.get(word);
    if (exact !== undefined) return exact;
    if (word.length < 3) return null;
    const near = new Set<number>();
    for (const [name, month] of names) {
      if (name.length >= 3 && (name.startsWith(word) || (word.startsWith(name) && word.length - name.length < 3))) {
        near.add(month);
      }
    }
    return near.size === 1 ? ([...near][0] ?? null) : null;
  };
}

/** Long and short names, alone and beside a day (`października`), in lower case without dots. */
function monthNames(language: string): Map<string, number> {
  const names = new Map<string, number>();
  for (const month of ['long', 'short'] as const) {
    for (const options of [{ month }, { day: 'numeric', month }, { day: 'numeric', month, year: 'numeric' }] as const) {
      const format = new Intl.DateTimeFormat(`${language}-u-ca-gregory`, { ...options, timeZone: 'UTC' });
      for (let index = 0; index < 12; index += 1) {
        const part = format.formatToParts(Date.UTC(2026, index, 15)).find((each) => each.type === 'month');
        const name = (part?.value ?? '')
          .toLowerCase()
          .replace(/[.\u200f]/g, '')
          .trim();
        if (/\p{L}/u.test(name) && !names.has(name)) names.set(name, index + 1);
      }
    }
  }
  return names;
}
