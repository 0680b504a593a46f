import { gated } from '../../gated.ts';
import { lettersIn } from '../../letter-runs.ts';
import { cleanCompany } from '../company.ts';
import type { Extractor } from '../extractor.ts';
import { looksLikeCompany, looksLikeRole } from '../looks-like.ts';
import { cleanRole } from '../role.ts';
import { foldAligned } from '../text/aligned-fold.ts';
import { specialtyEnd } from '../text/role-specialty.ts';
import { titleSpansIn } from '../text/title-spans.ts';

const TEXT_LIMIT = 12_000;
/** Wordings that are this sure name a job whatever it is called. */
const FRAMED = 0.8;

/** A job title in capitals: `Head of Data`, `Senior Backend Engineer, Payments` up to what is no part of it. */
const TITLE =
  "(?:\\d\\p{Lu} )?\\p{Lu}[\\p{L}\\p{N}&/+#'’-]*(?: +(?:of|and|&|de|da|do|di|für|und)(?= +\\p{Lu})| +[\\p{Lu}][\\p{L}\\p{N}&/+#'’-]*| +I{1,3}(?![\\p{L}])){0,7}";
/** Where only the first word bears a capital (French, Spanish, Italian, Portuguese, Dutch). */
const LOOSE =
  "\\p{L}[\\p{L}'’-]+(?: +(?!(?:en|na|no|em|bij|in|con|avec|com|met|il|el|le|la|et|e|y|op|om|abbiamo|hemos|nous|wij|we|per|para|pour|chez|presso|au|aux|lunedì|martedì|mercoledì|giovedì|venerdì|lundi|mardi|mercredi|jeudi|vendredi)(?!\\p{L}))[\\p{L}'’-]+){0,4}";

/** How each wording is trusted; a label says it outright. */
const wordings: readonly (readonly [pattern: RegExp, confidence: number])[] = [
  [
    /(?:^|\n|[.!?]\s)\s*(?:role|position|job|job title|vacancy|opening|interview for|interviewing for|stelle|position|funktion|rolle|poste|puesto|posizione|functie|vacature|vaga|cargo)(?:\s+(?:recap|title|name))?\s*:\s*([^\n.;|]{2,90})/iu,
    0.85,
  ],
  [
    new RegExp(
      `\\b(?:[Tt]he|[Oo]ur|an?|[Tt]his)\\s+(${TITLE})\\s+(?:role|position|job|vacancy|opening|post|opportunity|superday|interview loop)\\b`,
      'u',
    ),
    0.8,
  ],
  [
    new RegExp(
      `\\b(?:interview|interviewer|shortlisted|considered|candidate|apply(?:ing)?|application|applied|interviewing|offer)\\s+(?:[^.\\n]{0,60}?\\s)?(?:for|as)\\s+(?:the\\s+|an?\\s+)?(${TITLE})(?=\\s+(?:has|is|was|on|at|with|in|will|role|position|job|and we)(?!\\p{L})|[.,;!]|\\s*$)`,
      'mu',
    ),
    0.7,
  ],
  [new RegExp(`\\babout\\s+(?:the\\s+|our\\s+)?(${TITLE})(?=[.,;!]|\\s*$)`, 'mu'), 0.6],
  [
    new RegExp(
      `(?:Stelle|Position|Bewerbung|Job|Aufgabe)(?:\\s+(?:als|der|des|eines|einer|im Bereich))\\s+(${TITLE})`,
      'u',
    ),
    0.8,
  ],
  [new RegExp(`(?:vacature|functie|rol|positie)(?:\\s+(?:van|als))?\\s+(\\p{Lu}${LOOSE.slice(5)})`, 'u'), 0.75],
  [
    new RegExp(
      `(?:poste|puesto|posizione|posto|plaza|vacante|vaga|cargo|proceso|ruolo)\\s+(?:de\\s+|di\\s+|da\\s+|para\\s+|d['’])(${LOOSE})`,
      'iu',
    ),
    0.75,
  ],
  [
    new RegExp(
      `(?:entretien|entrevista|colloquio)(?:\\s+\\p{L}+)?\\s+(?:pour|para|per)\\s+(?:le poste d[e'’]\\s*|el puesto de\\s+|la vaga de\\s+|a vaga de\\s+)?(\\p{Lu}${LOOSE.slice(5)})`,
      'u',
    ),
    0.7,
  ],
  [
    new RegExp(
      `(?:para|proceso para|vaga de|participar en el proceso para)\\s+(\\p{Lu}${LOOSE.slice(5)})(?=[.,])`,
      'u',
    ),
    0.6,
  ],
  [new RegExp(`(?:^|\\n)[^\\n]{0,60}\\bInterview with [^\\n]{2,50} - (${TITLE})\\s*(?:\\n|$)`, 'u'), 0.7],
  [new RegExp(`(?:^|[.\\n]\\s*)(${TITLE})\\s+interview[.\\n]`, 'u'), 0.6],
];

const phrases = wordings.map(([pattern, confidence]) => [gated(pattern), confidence] as const);

/** Finds the job title where the wording marks it, beside the text reader. */
export const phraseRoleExtractor: Extractor = {
  name: 'phrase-role',
  applies: (mail) => mail.text !== '',
  extract: (mail) => {
    const text = `${mail.subject}\n${mail.text.slice(0, TEXT_LIMIT)}`;
    const letters = lettersIn(text);
    for (const [{ pattern, mayMatch }, confidence] of phrases) {
      const match = mayMatch(letters) ? pattern.exec(text) : null;
      const role = match?.[1] === undefined ? null : cleanRole(titleOf(match[1], confidence));
      if (
        match === null ||
        role === null ||
        notARole.test(role) ||
        (looksLikeCompany(role) && !looksLikeRole(role)) ||
        cleanCompany(role) === null
      )
        continue;
      const quote = match[0].replace(/\s+/g, ' ').trim().slice(0, 200);
      return [{ source: 'text', role: { value: role, evidence: { from: 'text', quote, confidence } } }];
    }
    return [];
  },
};

/** What a wording marks, cut to the title in it; where no word of it is a title's, only the surest wordings count. */
function titleOf(marked: string, confidence: number): string {
  const folded = foldAligned(marked);
  const [span] = titleSpansIn(marked, folded);
  if (span === undefined) return confidence < FRAMED ? '' : marked;
  return marked.slice(span.start, specialtyEnd({ raw: marked, folded }, span, null, true));
}

const notARole =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|next|first|second|final|technical|phone|video|zoom|teams|google|interview|selecci[oó]n|sele[cç][aã]o|selezione|recrutement|recruitment|reclutamiento|your|you|our|us|me|more|this|that|hiring manager)\b/i;
