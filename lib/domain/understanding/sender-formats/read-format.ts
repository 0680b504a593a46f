import type { Interviewer } from '../../application/interview.ts';
import type { OriginalMail } from '../../mail/forward.ts';
import { cleanCompany } from '../company/clean-company.ts';
import type { Extraction, Found } from '../extractor.ts';
import { addPerson } from '../people/cast-people.ts';
import { cleanPersonName } from '../people/people.ts';
import { placeIn } from '../place/place-in-text.ts';
import { cleanRole } from '../role/role.ts';
import { readTitle } from '../role/titles.ts';
import { readPassages } from '../text/passages.ts';
import type { ReadingContext } from '../understanding.ts';
import type { ChosenFormat } from './choose-formats.ts';
import { labelledValues, labelsOf } from './labelled-values.ts';
import { peopleInRounds } from './people-in-rounds.ts';
import { peopleListed } from './people-listed.ts';
import type { Field, SenderFormat } from './sender-format.ts';
import { type Fit, shapeFinder } from './shape.ts';
import { whenRead, zoneRead } from './when-read.ts';

/** Text beyond this is no notice any more: tools say all in their first lines. */
const TEXT_LIMIT = 8000;
const LINE_LIMIT = 400;
const QUOTE_LIMIT = 200;
/** How sure the words of a tool are: in its own mail, and in a mail that only has its link. */
const CONFIDENCE = { sender: 0.97, link: 0.85, subject: 0.85 } as const;

/** One value with the words that held it. */
interface Told {
  readonly field: Field;
  readonly value: string;
  readonly quote: string;
  readonly labelled: boolean;
}

interface Compiled {
  readonly labels: ReadonlyMap<string, Field>;
  readonly subjects: readonly ((text: string) => Fit | null)[];
  readonly shapes: readonly ((text: string) => Fit | null)[];
}

const compiled = new WeakMap<SenderFormat, Compiled>();

/** Labels and shapes are prepared when the first mail of a tool comes, not for every start. */
function compile(format: SenderFormat): Compiled {
  const known = compiled.get(format);
  if (known !== undefined) return known;
  const fresh: Compiled = {
    labels: labelsOf(format),
    subjects: (format.subjects ?? []).map(shapeFinder),
    shapes: (format.shapes ?? []).map(shapeFinder),
  };
  compiled.set(format, fresh);
  return fresh;
}

/** Reads a mail by the words of one tool; null where it holds none of them. */
export function readFormat(chosen: ChosenFormat, mail: OriginalMail, context: ReadingContext): Extraction | null {
  const { format, by } = chosen;
  const lines = linesOf(mail.text);
  const told = [...toldIn(lines, mail.subject, format), ...writtenAs(mail, lines, chosen)];
  const sure = CONFIDENCE[by];
  const extraction: Extraction = {
    source: 'sender-format',
    ...namesOf(told, mail, sure),
    ...peopleOf(told, format.rounds === true ? lines : [], sure),
    ...placeOf(told, sure),
    ...whenRead(told, mail, context, { zones: format.zones ?? {}, confidence: sure }),
    ...zoneRead(told, { zones: format.zones ?? {}, confidence: sure }),
  };
  return Object.keys(extraction).length > 1 ? extraction : null;
}

/** The lines of a mail without what forwards and HTML put around them: marks of quotation, of bold letters, link targets. */
function linesOf(text: string): readonly string[] {
  return text
    .slice(0, TEXT_LIMIT)
    .split('\n')
    .map((line) =>
      line
        .slice(0, LINE_LIMIT)
        .replace(/^[>\s]*(?:[*•-] )?/, '')
        .replace(/<(?:https?|mailto):[^>]*>/g, '')
        .replace(/\*/g, '')
        .replace(/\u00a0/g, ' ')
        .trim(),
    );
}

function toldIn(lines: readonly string[], subject: string, format: SenderFormat): readonly Told[] {
  const { labels, subjects, shapes } = compile(format);
  const told: Told[] = labelledValues(lines, labels).map((one) => ({ ...one, labelled: true }));
  const text = lines.join('\n');
  const fits = [...shapes.map((find) => find(text)), ...subjects.map((find) => find(bareSubject(subject)))];
  for (const fit of fits) {
    if (fit === null) continue;
    for (const [field, value] of Object.entries(fit.fields))
      told.push({ field: field as Field, value, quote: fit.quote, labelled: false });
  }
  return told;
}

/** A subject without `Fwd:` and without the calendar's address that Google puts last. */
function bareSubject(subject: string): string {
  return subject
    .slice(0, LINE_LIMIT)
    .replace(/^(?:(?:fwd?|fw|wg|tr|rv|re|aw):\s*){1,4}/i, '')
    .replace(/\s*\([^()\s]*@[^()\s]*\)\s*$/, '');
}

/** Mailboxes of a tool that are nobody's own: what stands before them is a company's name, if it is no person's. */
const shared = /^(?:no-?reply|notifications?|donotreply|jobs|candidates|careers)\b/i;
/** Words before an employer's name. */
const ofEmployer = ['at', 'with', 'from', 'bei', 'chez', 'en', 'da', 'presso', 'bij', 'für', 'for', '@', '-', '–'];

/** In whose name the tool writes: the company's, where the mail speaks of it so, or that of a person who signs it. */
function writtenAs(mail: OriginalMail, lines: readonly string[], { format, by }: ChosenFormat): readonly Told[] {
  const shown = mail.from?.name ?? '';
  if (by !== 'sender' || shown === '' || shown.toLowerCase() === format.name.toLowerCase()) return [];
  const quote = `From: ${shown}`;
  const signed = lines.some(
    (line) => line === shown || line.startsWith(`${shown}, `) || line.startsWith(`${shown} | `),
  );
  const said = `${mail.subject}\n${lines.join('\n')}`;
  const named = ofEmployer.some((word) => said.includes(`${word} ${shown}`)) || said.startsWith(`${shown}: `);
  if (named && format.writesAs === 'company' && shared.test(mail.from?.address ?? ''))
    return [{ field: 'company', value: shown, quote, labelled: true }];
  return signed && !named && shown.includes(' ') ? [{ field: 'recruiter', value: shown, quote, labelled: true }] : [];
}

function found<T>(value: T, quote: string, confidence: number): Found<T> {
  const shown = quote.replace(/\s+/g, ' ').trim().slice(0, QUOTE_LIMIT);
  return { value, evidence: { from: 'sender-format', quote: shown, confidence } };
}

function namesOf(told: readonly Told[], mail: OriginalMail, sure: number): Partial<Extraction> {
  const titles = told
    .filter(({ field }) => field === 'title')
    .map(({ value, quote }) => ({ ...readTitle(value, { candidates: mail.to, people: [], companies: [] }), quote }));
  const role = firstOf(told, 'role', cleanRole);
  const company = firstOf(told, 'company', cleanCompany);
  const recruiter = firstOf(told, 'recruiter', cleanPersonName);
  const titled = titles.find((one) => one.role !== null);
  const owned = titles.find((one) => one.company?.sure === true);
  return {
    ...(role !== null
      ? { role: found(role.value, role.quote, sure) }
      : titled?.role != null
        ? { role: found(titled.role, titled.quote, sure) }
        : {}),
    ...(company !== null
      ? { company: found(company.value, company.quote, sure) }
      : owned?.company != null
        ? { company: found(owned.company.name, owned.quote, sure) }
        : {}),
    ...(recruiter === null
      ? {}
      : { recruiter: found({ name: recruiter.value, address: null }, recruiter.quote, sure) }),
  };
}

function firstOf(
  told: readonly Told[],
  field: Field,
  clean: (value: string) => string | null,
): { readonly value: string; readonly quote: string } | null {
  for (const one of told) {
    const value = one.field === field ? clean(one.value) : null;
    if (value !== null) return { value, quote: one.quote };
  }
  return null;
}

function peopleOf(told: readonly Told[], lines: readonly string[], sure: number): Partial<Extraction> {
  const named = told.filter(({ field }) => field === 'people');
  const people: Interviewer[] = [];
  for (const one of peopleInRounds(lines)) addPerson(people, one);
  for (const { value, labelled } of named) for (const one of peopleListed(value, labelled)) addPerson(people, one);
  if (people.length === 0) return {};
  const all = people.map(({ name, title }) => (title === null ? name : `${name}, ${title}`)).join('; ');
  return { interviewers: found(people, named[0]?.quote ?? all, sure) };
}

/** A place is judged as the prose's places are: an address, a room, a link, a service. */
function placeOf(told: readonly Told[], sure: number): Partial<Extraction> {
  const place = told.find(({ field }) => field === 'place');
  if (place === undefined) return {};
  const { medium, location } = placeIn(readPassages('', `Location: ${place.value.replace(/\n/g, ', ')}`));
  return {
    ...(medium === null ? {} : { medium: found(medium.value, place.quote, sure) }),
    ...(location === null ? {} : { location: found(location.value, place.quote, sure) }),
  };
}
