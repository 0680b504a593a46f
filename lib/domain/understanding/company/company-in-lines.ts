import type { OriginalMail } from '../../mail/forward.ts';
import { cleanPersonName, sameName } from '../people/people.ts';
import { looksLikeRole } from '../role/looks-like.ts';
import { titleWords } from '../role/title-words.ts';
import { namesInterview } from '../role/titles.ts';
import { foldAligned } from '../text/aligned-fold.ts';
import { cleanCompany } from './clean-company.ts';
import { namesFirm } from './company-words.ts';

/** Lines read: a tool's notice is short, a thread below it is not its own. */
const LINE_LIMIT = 60;
/** A heading or a line of a signature is no longer. */
const LINE_LENGTH = 110;
/** Lines at the end that may be a signature. */
const LAST_LINES = 5;

/** A name in a line of its own kind. */
export interface LineName {
  readonly name: string;
  readonly quote: string;
}

const headed =
  /^(?:what|event(?: type| name)?|position|role|job(?: title)?|meeting|topic|title|was|termin|stelle|objet|quoi|poste|intitulé|qué|evento|puesto|cargo|vaga|cosa|posizione|wat|functie|vacature)\s?:\s*/i;
const hosted =
  /^(?:host(?:ed by)?|organi[sz]er|scheduled by|booked by|invited by|from|gastgeber|organisator(?:in)?|organisateur|anfitrión|organizador|ospitato da|organizzatore)\s?:\s*/i;
const ofPeople = /^(?:interviewers?|with|who|panel|attendees|participants|interview (?:team|panel))\b.{0,20}:/i;
const parting = /\s*[()|·•–—]\s*|\s+-\s+|,\s+|\s+(?:at|@|bei|chez|bij|presso)\s+/u;
/** What a tool writes under its notice. */
const footer = /https?:|powered by|unsubscribe|privacy|cancel|reschedule|©|\bsent (?:from|by|via)\b|^[-_*=~\s]*$/i;

/**
 * Names of companies in the lines of a notice that has no sentence about its employer: in a heading (`Final Interview |
 * Insights Lead | Inkwell Analytics`), behind a host (`Host: Carlton Meeks, Gantry Medical`), and in the last lines
 * (`Talent, Ponderosa Credit`; a line of its own under somebody's name or title).
 *
 * @param people names that the mail knows as persons'
 */
export function companiesInLines(mail: OriginalMail, people: readonly string[]): readonly LineName[] {
  const lines = mail.text
    .split('\n', LINE_LIMIT)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const subject = mail.subject.split(/\s[-–—|•·]\s/).flatMap((part) => {
    const name = nameIn(part, people);
    return name !== null && namesFirm(name) ? [{ name, quote: mail.subject }] : [];
  });
  const headings = lines.flatMap((line) => (line.length > LINE_LENGTH ? [] : inHeading(line, people)));
  return [...subject, ...headings, ...inLastLines(lines, people)];
}

function inHeading(line: string, people: readonly string[]): readonly LineName[] {
  if (ofPeople.test(line)) return [];
  const isHosted = hosted.test(line);
  const label = isHosted ? null : headed.exec(line)?.[0];
  if (!isHosted && label === undefined && !namesInterview(line)) return [];
  if (/[.!?]$/.test(line) && label === undefined) return [];
  const rest = line.replace(headed, '').replace(hosted, '');
  const parts = rest.split(parting).filter((part) => part !== '');
  if (parts.length < 2) return [];
  return parts.slice(1).flatMap((part, index) => {
    const name = nameIn(part, people);
    const sure = name !== null && (namesFirm(name) || (isHosted && index === 0 && isKnown(parts[0] ?? '', people)));
    return sure ? [{ name, quote: line }] : [];
  });
}

/** Signatures need no sign-off above them in notices and short mails. */
function inLastLines(lines: readonly string[], people: readonly string[]): readonly LineName[] {
  const last = lines
    .filter((line) => line.length <= LINE_LENGTH && !footer.test(line) && !ofPeople.test(line))
    .slice(-LAST_LINES);
  return last.flatMap((line, at) => {
    const name = behindTitle(line, people) ?? underTitle(line, last[at - 1] ?? '', at === last.length - 1, people);
    return name === null ? [] : [{ name, quote: line }];
  });
}

/** `Talent, Ponderosa Credit`, `Otis Grange, Plumb Line`, `Ishaan | Talent @ Chaiwala Tech`, `RH da Vidraçaria Aurora`. */
function behindTitle(line: string, people: readonly string[]): string | null {
  const worksAt = /^(.{2,40}?)\s(?:en|na|no|da|chez|von|van)\s(?=\p{Lu})(.+)$/u.exec(line);
  if (worksAt?.[1] !== undefined && isTitleLine(worksAt[1])) return nameIn(worksAt[2] ?? '', people);
  const parts = line.split(/,\s+|\s+[|·•–—@]\s+|\s+-\s+|\s+(?:at|bei|chez|bij|presso)\s+/u);
  const [first, end] = [parts[0] ?? '', parts.at(-1) ?? ''];
  const isSomebody = isTitleLine(first) || looksLikeRole(first) || isKnown(first, people);
  if (parts.length < 2 || parts.length > 4 || !isSomebody) return null;
  return isTitleLine(end) ? null : nameIn(end, people);
}

/** A line of its own under a title, or the very last one under somebody's name. */
function underTitle(line: string, above: string, isLast: boolean, people: readonly string[]): string | null {
  if (!(isTitleLine(above) || (isLast && isKnown(above, people))) || isTitleLine(line)) return null;
  if (/[,:;!?]$|\d{3}|, /.test(line)) return null;
  return nameIn(line, people);
}

/** A line of nothing but a title: `People Operations`. */
function isTitleLine(line: string): boolean {
  const words = foldAligned(line).match(/\p{L}+/gu) ?? [];
  return words.length > 0 && words.length <= 6 && words.every((word) => titleWords.has(word) || small.has(word));
}

const small: ReadonlySet<string> = new Set('of and the for de du des di der von van en & und et y e'.split(' '));

function isKnown(text: string, people: readonly string[]): boolean {
  const name = cleanPersonName(text);
  return name !== null && people.some((person) => sameName(person, name));
}

function nameIn(part: string, people: readonly string[]): string | null {
  const name = /^(?:\p{Lu}|\d)/u.test(part) ? cleanCompany(part) : null;
  if (name === null || /: |\s[-–—]\s/.test(name) || isKnown(name, people) || name.split(' ').length > 6) return null;
  // `Director of Human Capital`, `Engenheira de Software`: what begins with somebody's work is a title.
  const isTitle = looksLikeRole(name) && (!namesFirm(name) || looksLikeRole(name.split(' ')[0] ?? ''));
  return isTitle || /^\d{4}/.test(name) ? null : name;
}
