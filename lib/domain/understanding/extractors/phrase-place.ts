import type { Extractor } from '../extractor.ts';
import { conferenceLink } from '../links.ts';
import { isAddress } from '../places.ts';

const CONFIDENCE = 0.75;
const TEXT_LIMIT = 12_000;

/** Words of a sentence that asks somebody to come: a place of one's own, or an hour beside it. */
const asksToCome =
  /\d{1,2}[:.h]\d{2}|\d\s?(?:[ap]\.?m\b|uhr|h\b)|\b(?:office|onsite|on-site|in person|come|visit|reception|depot|headquarters|hq|address|where|location|kantoor|büro|bei uns|vor ort|adresse|oficina|nuestras|sede|bureaux|locaux|escritório|adresse)\b/i;
/** Where an address begins: a house number and a name, a street's name and a number, or a word for a street. */
const beginning =
  /(?:\d{1,5}[a-z]?(?:-\d{1,5})?\s+(?:\p{Lu}[\p{L}'’.-]*\s*){1,4}|(?:(?:Am|An der|Im|Zum|Zur|Auf der|Rua|Rue|Calle|Via|Viale|Piazza|Avenida|Av\.|Plaza|Paseo|Largo|Corso)\s+)(?:[\p{L}'’.-]+\s*){1,5}\d{0,5}[a-z]?|\p{Lu}[\p{L}’'.-]+(?:\s\p{Lu}[\p{L}’'.-]+){0,2}\s+\d{1,4}[a-z]?)$/u;
/** What goes on with one: a town, a postcode, a state, a house number. */
const going =
  /^(?:\d{1,5}[a-z]?$|\d{4,5}(?:-\d{3})?\s?(?:[A-Z]{2}\s)?\p{Lu}|\p{Lu}[\p{L}'’. -]{1,40}(?:\s[A-Z]{1,3}\d?[A-Z\d]?\s?\d?[A-Z\d]{0,3})?$|[A-Z]{2}\s\d{4,5}|\d{5}-?\d{0,3}$)/u;

/** Finds the address in a sentence that asks somebody to come there, beside the text reader. A signature's address is none. */
export const phrasePlaceExtractor: Extractor = {
  name: 'phrase-place',
  applies: (mail) => /\d/.test(mail.text),
  extract: (mail) => {
    const text = mail.text.slice(0, TEXT_LIMIT);
    if (conferenceLink(text) !== null) return [];
    for (const sentence of text.split(/(?<=[\p{Ll}\d)][.!?])\s+(?=\p{Lu})|\n+/u)) {
      const location = asksToCome.test(sentence) ? addressIn(sentence) : null;
      if (location === null) continue;
      const evidence = { from: 'text' as const, quote: sentence.trim().slice(0, 200), confidence: CONFIDENCE };
      return [{ source: 'text', location: { value: location, evidence }, medium: { value: 'onsite', evidence } }];
    }
    return [];
  },
};

/** A town's number behind a comma: German and Dutch, American, British. */
const postcode =
  /,\s(?:\d{4}\s?[A-Z]{2}\s|\d{4,5}\s\p{Lu}|[^,]*\b[A-Z]{2}\s\d{5}\b|[^,]*\b[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}\b)/u;

function addressIn(sentence: string): string | null {
  const segments = sentence.split(/\s*,\s*/);
  for (let at = 0; at < segments.length; at++) {
    const start = beginning.exec((segments[at] ?? '').replace(/[.)\s]+$/, ''))?.[0];
    if (start === undefined) continue;
    const parts = [start.trim()];
    for (let next = at + 1; next < segments.length && parts.length < 5; next++) {
      const part = (segments[next] ?? '')
        .replace(/\s*\(.*$/, '')
        .replace(/\s+(?:on|and|at|from|am|um|op|om|le|el|il|em|with|takes)\s.*$/, '')
        .replace(/[.;:!?\s]+$/, '');
      if (!going.test(part)) break;
      parts.push(part);
      if (part !== (segments[next] ?? '').replace(/[.;:!?\s]+$/, '')) break;
    }
    const location = parts.join(', ');
    if (isAddress(location) || parts.length > 2 || postcode.test(location)) return location;
  }
  return null;
}
