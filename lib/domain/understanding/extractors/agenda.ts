import type { Interviewer } from '../../application/interview.ts';
import type { Extractor } from '../extractor.ts';
import { cleanPersonName } from '../people.ts';
import { looksLikeRole, namesInterview } from '../titles.ts';

const CONFIDENCE = 0.85;
const TEXT_LIMIT = 20_000;
/** One line with an hour is a date; an agenda has several. */
const FEWEST_LINES = 2;

/** A line of an agenda: it begins with an hour, or two. */
const slot =
  /^[ \t>*•-]*\d{1,2}(?:[:.h]\d{2})? ?(?:[ap]\.?m\.?|uhr)?(?: ?(?:-|–|—|to|bis) ?\d{1,2}(?:[:.h]\d{2})? ?(?:[ap]\.?m\.?|uhr)?)?(?: ?\(?[A-Z]{2,4}\)?)?[ \t:|–—-]+(\S[^\n]{2,120})$/gim;
/** `Technical deep dive with Anders Holm, Staff Engineer` and `System design (Yuki Tanaka)`. */
const person =
  /(?:\b(?:with|w\/|mit|avec|con|met|com|by|von)\s+|\()(\p{Lu}[^()|,;–—]{1,50}?)(?:,\s*([^()|;–—]{2,60}?))?\)?\s*$/u;
const plainName =
  /^(?:(?:Dr|Prof)\.? )?\p{Lu}[\p{L}'’.-]*(?: (?:de|la|van|der|den|von|da|di|del|bin|al|el|le|dos|du))*(?: \p{Lu}[\p{L}'’.-]*){1,3}$/u;

/** Reads who is met from an agenda's lines. The hours themselves are the text's affair. */
export const agendaExtractor: Extractor = {
  name: 'agenda',
  applies: (mail) => /\b\d{1,2}[:.h]\d{2}|\b\d{1,2} ?[ap]m\b/i.test(mail.text.slice(0, TEXT_LIMIT)),
  extract: (mail) => {
    const lines = [...mail.text.slice(0, TEXT_LIMIT).matchAll(slot)];
    if (lines.length < FEWEST_LINES) return [];
    const people = lines.map((line) => personIn(line[1] ?? '')).filter((one) => one !== null);
    if (people.length === 0) return [];
    const quote = people.map((one) => one.name).join(', ');
    const evidence = { from: 'text' as const, quote: quote.slice(0, 200), confidence: CONFIDENCE };
    return [{ source: 'text', interviewers: { value: people, evidence } }];
  },
};

function personIn(line: string): Interviewer | null {
  const match = person.exec(line.trim());
  const name = match?.[1] === undefined ? null : cleanPersonName(match[1]);
  if (name === null || !plainName.test(name) || looksLikeRole(name) || namesInterview(name)) return null;
  const title = match?.[2]?.trim() ?? null;
  return { name, address: null, title: title !== null && looksLikeRole(title) ? title : null };
}
