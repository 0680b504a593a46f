import { allMatches } from '../../all-matches.ts';
import type { Interviewer } from '../../application/interview.ts';
import type { OriginalMail } from '../../mail/forward.ts';
import { cleanCompany } from '../company.ts';
import type { Extractor } from '../extractor.ts';
import { cleanPersonName } from '../people.ts';
import { looksLikeCompany, looksLikeRole, namesInterview } from '../titles.ts';

const CONFIDENCE = 0.8;
const TEXT_LIMIT = 12_000;
/** Words behind a trigger in which a list of people ends. */
const LIST_LIMIT = 220;

const NAME =
  "(?:(?:Dr|Prof|Mr|Ms|Mrs|Mx|Herr|Frau|Sra?|Dott|Dra?|Ing)\\.?[ ]+){0,2}\\p{Lu}[\\p{L}'’.-]*(?:[ ]+(?:de|la|las|los|van|der|den|ter|von|zu|da|di|del|della|do|dos|du|bin|al|el|le|y)){0,3}(?:[ ]+\\p{Lu}[\\p{L}'’.-]+){1,3}";
const nameAtStart = new RegExp(`^(${NAME})(?![\\p{L}])`, 'u');
/** Words before those whom one meets. */
const before =
  /(?<![\p{L}])(?:[wW]ith|[wW]\/|[mM]eet|[mM]eeting|[mM]it|[aA]vec|[cC]on|[mM]et|[cC]om|[iI]nterviewers?(?: (?:is|are|will be))?:?|[pP]anel(?: members)?(?: (?:is|are|includes?|consists of|will be))?:?|[oO]n the line will be|[jJ]oined by|[hH]osted by|[cC]onducted by|[lL]ed by|[iI]nterviewed by|[sS]peak to|[tT]alk to|[tT]e entrevistará|[lL]a entrevistará|[lL]e entrevistará|[dD]abei sind|[tT]eilnehmen werden|[rR]encontrerez|[iI]ncontrerà|[iI]ncontrerai|[cC]onocerás a|[yY]ou(?:'|’)ll (?:meet|see)|[wW]ordt gevoerd met|[éÉ] com|[sS]erá com|[cC]onversará com|[sS]arà presente|[sS]aranno presenti|[eE]stará presente|[sS]era présente?)\s+(?:(?:our|my|the|your|unser\w*|notre|nuestr\w+|nostr\w+|la nostra|il nostro|onze)\s+(?:[\p{Ll}-]+\s+){1,3})?(?=\p{Lu})/gu;
/** Words behind somebody who interviews. */
const behind = new RegExp(
  `(${NAME})((?:\\s*\\([^()\\n]{2,60}\\)|,\\s[^,.\\n]{2,80},)?)\\s+(?:will (?:interview|be interviewing|be meeting|meet|join|call|lead|conduct|host|be joining|be speaking)|(?:is|remains|will be) your interviewer|is going to interview|joins|schuift aan|wird (?:Sie|dich|das Gespräch)|führt das Gespräch|vous recevra|mènera l|te entrevistará|la intervisterà|ti intervisterà|vai (?:te|lhe) entrevistar)`,
  'gu',
);
/** A sentence about a talk: it names one, or an hour. */
const aboutTalk =
  /\d{1,2}[:.h]\d{2}|\d\s?(?:am|pm|uhr|h)\b|\b(?:interview|call|chat|conversation|screen|meet|meeting|panel|gespräch|entretien|entrevista|colloquio|videocolloquio|gesprek|zoom|teams)/i;
const otherwise =
  /\b(?:work(?:ed|ing)?(?: closely)? with|experience with|familiar with|questions?|reach out|contact|in touch|reports? to|instead of|no longer|spoke with|spoken with|met with|talked to|you met|(?:we|i|they|have|had) (?:\w+ )?met)\b/i;

/** Finds those whom a sentence says one meets (`Thursday, 2pm, with Dana Whitfield (CFO) and me`), beside the text reader. */
export const phrasePeopleExtractor: Extractor = {
  name: 'phrase-people',
  applies: (mail) => mail.text !== '',
  extract: (mail) => {
    const people: Interviewer[] = [];
    for (const sentence of sentencesIn(mail)) {
      if (!aboutTalk.test(sentence) || otherwise.test(sentence)) continue;
      for (const match of allMatches(sentence, before))
        people.push(...listAt(sentence.slice(match.index + match[0].length), mail));
      for (const match of allMatches(sentence, behind)) people.push(...person(match[1] ?? '', match[2] ?? ''));
    }
    const distinct = people.filter((one, at) => people.findIndex((other) => other.name === one.name) === at);
    if (distinct.length === 0) return [];
    const quote = distinct.map((one) => one.name ?? '').join(', ');
    const evidence = { from: 'text' as const, quote: quote.slice(0, 200), confidence: CONFIDENCE };
    return [{ source: 'text', interviewers: { value: distinct, evidence } }];
  },
};

/** Sentences, but not the full stops of `Dr.` and initials. */
function sentencesIn(mail: OriginalMail): readonly string[] {
  return mail.text
    .slice(0, TEXT_LIMIT)
    .split(/(?<=[\p{Ll}\d)][.!?])\s+(?=\p{Lu})(?<!(?:Dr|Mr|Ms|Mrs|Prof|Sr|Sra)\.\s+)|\n+/u);
}

/** The names from here on, as far as the list goes: `Alastair Rowe (Director), Jemima Cross and me`. */
function listAt(text: string, mail: OriginalMail): readonly Interviewer[] {
  const people: Interviewer[] = [];
  for (const segment of text.slice(0, LIST_LIMIT).split(between)) {
    const last = people.at(-1);
    const name = nameAtStart.exec(segment)?.[1];
    const found = name === undefined || looksLikeRole(name) ? [] : person(name, segment.slice(name.length));
    people.push(...found);
    if (found.length > 0 && name !== undefined && goesOn.test(segment.slice(name.length))) continue;
    if (found.length > 0 || last === undefined) break;
    if (himself.test(segment) && mail.from !== null) people.push({ ...mail.from, title: null });
    if (!isTitle(segment)) break;
    people[people.length - 1] = { ...last, title: last.title ?? titleIn(segment) };
  }
  return people;
}

const between = /\s*(?:,\s*(?:and\s+)?|;|\s(?:and|und|et|y|e|en|sowie|&)\s)\s*/u;
/** Behind a name nothing but a bracket: the list may have another. */
const goesOn = /^\s*(?:\([^()]*\))?\s*$/;
const himself = /^(?:me|myself|mir|moi|mí|mij|ik|io|yo|eu)(?!\p{L})/iu;

function person(text: string, after: string): readonly Interviewer[] {
  const name = cleanPersonName(
    text
      .trim()
      .replace(notNames, '')
      .replace(/[.,;:]+$/, ''),
  );
  if (
    name === null ||
    !name.includes(' ') ||
    looksLikeRole(name) ||
    looksLikeCompany(name) ||
    namesInterview(name) ||
    cleanCompany(name) === null
  )
    return [];
  const bracket = /^\s*\(([^()\n]{2,60})\)/.exec(after)?.[1] ?? /^,\s([^,.\n]{2,80}),/.exec(after)?.[1] ?? null;
  return [{ name, address: null, title: bracket !== null && isTitle(bracket) ? bracket : null }];
}

/** Capitals that run on behind a name without a comma: days, months, places of a call. */
const notNames =
  /\s+(?:Mon|Tue|Tues|Wed|Thu|Thur|Thurs|Fri|Sat|Sun|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec|January|February|March|April|June|July|August|September|October|November|December|Zoom|Teams|Google|Meet|Webex|Microsoft|Room|Office|HQ|Please|Looking|Join|Location|Date|Time|When|Where|I|We|You|He|She|They)(?![\p{L}]).*$/u;

/** A job title, or the word for one who arranges (`recruiter`). */
function isTitle(text: string): boolean {
  return looksLikeRole(text) || /\b(?:recruiter|recruiting|talent|sourcer|hr)\b/i.test(text);
}

function titleIn(segment: string): string | null {
  const title = segment
    .replace(/\s+(?:at|on|for|from|in|will|to|who|is|about)\b.*$/i, '')
    .replace(/[.,;:!]+$/, '')
    .trim();
  return title.length > 1 && title.length <= 80 ? title : null;
}
