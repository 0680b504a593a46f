import type { Extractor } from '../extractor.ts';
import { tellsTime } from '../place/address-parts.ts';
import { conferenceLink } from '../place/links.ts';
import { type PlaceFound, placeInSentence } from '../place/place-in-sentence.ts';
import { sentencesOf } from '../text/passages.ts';

const CONFIDENCE = 0.75;
const TEXT_LIMIT = 12_000;
/** Sentences looked at: an invitation names its place early. */
const SENTENCES = 80;

/** Words of a sentence that asks somebody to come. */
const asksToCome =
  /\b(?:on-?site|in person|come|visit|arrive|report|meet|join us|welcome you|receive you|expect(?:ing)? you|see you|see us|be at|held (?:in|at)|venue|located|kommen|begrüßen|erwarten|empfangen|laden wir|einladen|vor ort|treffen|attend(?:ons|rons)|recevr\w+|accueill\w+|rendez-vous|convoqu\w+|espera\w*|recibir\w*|conocerte|visita|cita|aspett\w+|ricever\w+|incontr\w+|venire|verwacht\w*|ontvang\w*|uitnodig\w*|nodig\w*|kom|langs|receb\w+|esper\w+|aguard\w+|presencial)\b/i;

/** Finds the place in the words that ask somebody to come there, beside the text reader. A signature's address is none. */
export const phrasePlaceExtractor: Extractor = {
  name: 'phrase-place',
  applies: (mail) => mail.text !== '',
  extract: (mail) => {
    const text = mail.text.slice(0, TEXT_LIMIT);
    if (conferenceLink(text) !== null) return [];
    const best = placeIn(bodyOf(text, mail.from?.name ?? null));
    if (best === null) return [];
    const evidence = { from: 'text' as const, quote: best.quote.slice(0, 200), confidence: CONFIDENCE };
    return [{ source: 'text', location: { value: best.place, evidence }, medium: { value: 'onsite', evidence } }];
  },
};

function placeIn(text: string): (PlaceFound & { readonly quote: string }) | null {
  let best: (PlaceFound & { readonly quote: string }) | null = null;
  const sentences = text.split(/\n+/, SENTENCES).flatMap((line) => sentencesOf(line));
  for (const sentence of sentences.slice(0, SENTENCES)) {
    const quote = sentence.trim();
    const found = placeInSentence(quote, asksToCome.test(quote) || tellsTime(quote) || isListOfParts(quote));
    if (found !== null && (best === null || found.weight > best.weight)) best = { ...found, quote };
  }
  return best;
}

/** `Larch View, Station Road, Nairn.` on a line of its own. */
function isListOfParts(line: string): boolean {
  const parts = line.split(', ');
  return (
    line.length < 80 &&
    parts.length > 2 &&
    /^[\p{Lu}\d]/u.test(line) &&
    parts.every((part) => part.split(' ').length < 5)
  );
}

const signOff =
  /^(?:best|kind|warm|many thanks|with|regards|thanks|thank you|cheers|sincerely|yours|respectfully|very truly|mit|viele|beste|herzlich|freundliche|cordialement|bien à|saludos|un saludo|atentamente|cordiali|saluti|distinti|met vriendelijke|groet|hartelijke|atenciosamente|abra|com os)\b[\p{L} ]{0,40}[,.!]?$/iu;

/** What stands above the sign-off or the writer's own name. */
function bodyOf(text: string, writer: string | null): string {
  const lines = text.split('\n');
  const name = writer?.replace(/["']/g, '').trim() ?? '';
  const first = name.split(' ')[0] ?? '';
  const end = lines.findIndex((line, at) => {
    const bare = line.trim();
    return at > 1 && (bare === '--' || signOff.test(bare) || (bare !== '' && (bare === name || bare === first)));
  });
  return (end < 0 ? lines : lines.slice(0, end)).join('\n');
}
