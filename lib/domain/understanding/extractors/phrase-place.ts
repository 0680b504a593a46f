import type { Extractor } from '../extractor.ts';
import { tellsTime } from '../place/address-parts.ts';
import { conferenceLink } from '../place/links.ts';
import { type PlaceFound, placeInSentence } from '../place/place-in-sentence.ts';
import { type Passage, readPassages } from '../text/passages.ts';

const CONFIDENCE = 0.75;
const TEXT_LIMIT = 12_000;
/** Sentences looked at: an invitation names its place early. */
const SENTENCES = 80;

/** Words of a sentence that asks somebody to come. */
const comes =
  /\b(?:on-?site|in person|come|visit|arrive|report|meet|join us|welcome you|receive you|expect(?:ing)? you|see you|see us|be at|held (?:in|at)|venue|located|kommen|begrüßen|erwarten|empfangen|laden wir|einladen|vor ort|treffen|attend(?:ons|rons)|recevr\w+|accueill\w+|rendez-vous|convoqu\w+|espera\w*|recibir\w*|conocerte|visita|cita|aspett\w+|ricever\w+|incontr\w+|venire|verwacht\w*|ontvang\w*|uitnodig\w*|nodig\w*|kom|langs|receb\w+|esper\w+|aguard\w+|presencial)\b/i;

/** True for a sentence that asks somebody to come. */
export function asksToCome(raw: string): boolean {
  return comes.test(raw);
}

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
  for (const { raw, block } of placesToLook(readPassages('', text))) {
    const invites = block || asksToCome(raw) || tellsTime(raw) || isListOfParts(raw);
    const found = placeInSentence(raw, invites);
    if (found !== null && (best === null || found.weight > best.weight)) best = { ...found, quote: raw };
  }
  return best;
}

/** A line of an address: a few words, no sentence. */
const ADDRESS_LINE = 48;
const LONGEST_ADDRESS = 7;
const startsAddress = /^[\p{Lu}\d#]/u;
const noAddress =
  /[:?!@]|\d[:h]\d\d|^(?:hi|dear|hello|hallo|liebe|sehr|best|kind|thanks|danke|merci|gracias|many|regards)\b/i;

/** Sentences and lines, and the lines of one block that follow each other like an address, joined by commas. */
function placesToLook(passages: readonly Passage[]): readonly { readonly raw: string; readonly block: boolean }[] {
  const looked: { raw: string; block: boolean }[] = [];
  let lines: Passage[] = [];
  const close = (): void => {
    if (lines.length > 1 && lines.length <= LONGEST_ADDRESS)
      looked.push({ raw: lines.map(({ raw }) => raw.replace(/[,.;]$/, '')).join(', '), block: true });
    lines = [];
  };
  for (const passage of passages.slice(0, SENTENCES)) {
    const { raw, signature } = passage;
    if (signature) break;
    const last = lines.at(-1);
    const isLine = raw.length <= ADDRESS_LINE && startsAddress.test(raw) && !noAddress.test(raw) && !tellsTime(raw);
    if (!isLine || (last !== undefined && last.block !== passage.block)) close();
    if (isLine) lines.push(passage);
    looked.push({ raw: raw.trim(), block: false });
  }
  close();
  return looked;
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

/** Further up, the writer's name is a house's: a shop that writes in its own name stands above its address. */
const WRITER_FROM = 0.5;

/** What stands above the sign-off or the writer's own name. */
function bodyOf(text: string, writer: string | null): string {
  const lines = text.split('\n');
  const name = writer?.replace(/["']/g, '').trim() ?? '';
  const first = name.split(' ')[0] ?? '';
  const end = lines.findIndex((line, at) => {
    const bare = line.trim();
    return (
      at > 1 &&
      (bare === '--' ||
        signOff.test(bare) ||
        (at > lines.length * WRITER_FROM && bare !== '' && (bare === name || bare === first)))
    );
  });
  return (end < 0 ? lines : lines.slice(0, end)).join('\n');
}
