import { cleanCompany } from '../company/clean-company.ts';
import type { Extractor, Found } from '../extractor.ts';
import { looksLikeCompany, looksLikeRole } from '../role/looks-like.ts';
import { cleanRole } from '../role/role.ts';
import { specialtyEnd } from '../role/role-specialty.ts';
import { titleSpansIn } from '../role/title-spans.ts';
import { foldAligned } from '../text/aligned-fold.ts';

const TEXT_LIMIT = 12_000;
/** Wordings that are this sure name a job whatever it is called. */
const FRAMED = 0.8;

/** A job title in capitals: `Head of Data`, `Senior Backend Engineer, Payments` up to what is no part of it. */
const TITLE =
  "(?:\\d\\p{Lu} )?\\p{Lu}[\\p{L}\\p{N}&/+#'’-]*(?: +(?:of|and|&|de|da|do|di|für|und)(?= +\\p{Lu})| +[\\p{Lu}][\\p{L}\\p{N}&/+#'’-]*| +I{1,3}(?![\\p{L}])){0,7}";

/** A wording before a title. The first look tells cheaply where it can't be: the pattern for titles is dear to make. */
interface Wording {
  readonly firstLook: RegExp;
  readonly pattern: () => RegExp;
  readonly confidence: number;
}

function wording(firstLook: RegExp, source: string, flags: string, confidence: number): Wording {
  let made: RegExp | null = null;
  const pattern = (): RegExp => {
    made ??= new RegExp(source, flags);
    return made;
  };
  return { firstLook, pattern, confidence };
}

/** What the text reader leaves out: it reads titles by their nouns, these by what stands before. */
const wordings: readonly Wording[] = [
  wording(
    /\babout\s+(?:the\s+|our\s+)?[^a-z\s]/,
    `\\babout\\s+(?:the\\s+|our\\s+)?(${TITLE})(?=[.,;!]|\\s*$)`,
    'mu',
    0.6,
  ),
  wording(
    /(?:Stelle|Position|Bewerbung|Job|Aufgabe)\s+(?:als|der|des|eine[sr]|im Bereich)\s/,
    `(?:Stelle|Position|Bewerbung|Job|Aufgabe)(?:\\s+(?:als|der|des|eines|einer|im Bereich))\\s+(${TITLE})`,
    'u',
    0.8,
  ),
];

/** A label outright, at the start of a line or sentence; looked for before each colon. */
const label =
  /(?:\n|[.!?]\s)\s*(?:role|position|job|job title|vacancy|opening|interview for|interviewing for|stelle|funktion|rolle|poste|puesto|posizione|functie|vacature|vaga|cargo)(?:\s+(?:recap|title|name))?\s*$/i;
const labelled = /^\s*([^\n.;|]{2,90})/;
const LABEL_CONFIDENCE = 0.85;
const LABEL_LENGTH = 60;
const VALUE_LENGTH = 120;

/** Finds the job title where the wording marks it, beside the text reader. */
export const phraseRoleExtractor: Extractor = {
  name: 'phrase-role',
  applies: (mail) => mail.text !== '',
  extract: (mail) => {
    const text = `\n${mail.subject}\n${mail.text.slice(0, TEXT_LIMIT)}`;
    const role = behindLabel(text) ?? behindWording(text);
    return role === null ? [] : [{ source: 'text', role }];
  },
};

function behindLabel(text: string): Found<string> | null {
  for (let at = text.indexOf(':'); at >= 0; at = text.indexOf(':', at + 1)) {
    const before = label.exec(text.slice(Math.max(0, at - LABEL_LENGTH), at))?.[0];
    const value = before === undefined ? null : labelled.exec(text.slice(at + 1, at + 1 + VALUE_LENGTH));
    if (value !== null) return roleIn(value[1] ?? '', `${before}:${value[0]}`, LABEL_CONFIDENCE);
  }
  return null;
}

function behindWording(text: string): Found<string> | null {
  for (const { firstLook, pattern, confidence } of wordings) {
    const match = firstLook.test(text) ? pattern().exec(text) : null;
    const role = match === null ? null : roleIn(match[1] ?? '', match[0], confidence);
    if (role !== null) return role;
  }
  return null;
}

function roleIn(marked: string, said: string, confidence: number): Found<string> | null {
  const value = cleanRole(titleOf(marked, confidence));
  if (value === null || notARole.test(value) || cleanCompany(value) === null) return null;
  if (looksLikeCompany(value) && !looksLikeRole(value)) return null;
  const quote = said.replace(/\s+/g, ' ').trim().slice(0, 200);
  return { value, evidence: { from: 'text', quote, confidence } };
}

/** What a wording marks, cut to the title in it; where no word of it is a title's, only the surest wordings count. */
function titleOf(marked: string, confidence: number): string {
  const folded = foldAligned(marked);
  const [span] = titleSpansIn(marked, folded);
  if (span === undefined) return confidence < FRAMED ? '' : marked;
  return marked.slice(span.start, specialtyEnd({ raw: marked, folded }, span, null, true));
}

const notARole =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|next|first|second|final|technical|phone|video|zoom|teams|google|interview|selecci[oó]n|sele[cç][aã]o|selezione|recrutement|recruitment|reclutamiento|your|you|our|us|me|more|this|that|hiring manager)\b/i;
