import type { CalendarEvent } from '../../mail/calendar.ts';
import type { OriginalMail } from '../../mail/forward.ts';
import { isFirstName } from '../people/first-names.ts';
import { titleWords } from '../role/title-words.ts';
import { type Passage, passagesOf, readPassages } from '../text/passages.ts';
import { RunContext, type Signs, type Span } from './employer-context.ts';
import { runsIn } from './name-runs.ts';
import { spansOf } from './name-spans.ts';

/** A stretch of words that may be the employer's name. */
export interface EmployerMention {
  readonly name: string;
  readonly quote: string;
  readonly place: string;
  /** What place, left and right say, named for the model; asked only of names that may be an employer's. */
  signs(): readonly string[];
}

/** Passages that are searched: the letter and its foot, not the thread below. */
const PASSAGES = 160;
const MENTIONS = 900;

/** All that may be a name in subject, text, summary and description. */
export function mentionsIn(mail: OriginalMail, event: CalendarEvent | null): readonly EmployerMention[] {
  const passages = passagesOf(mail).slice(0, PASSAGES);
  const found: EmployerMention[] = [];
  for (const [at, passage] of passages.entries())
    inPassage(passage, placeOf(passage), () => lineSigns(passages, at), found);
  if (event !== null) {
    const described = readPassages(event.summary ?? '', (event.description ?? '').slice(0, 4000)).slice(0, 60);
    for (const passage of described)
      inPassage(passage, passage.label === 'subject' ? 'summary' : `desc`, noSigns, found);
    for (const one of readPassages('', event.location ?? '').slice(0, 5)) inPassage(one, 'eventplace', noSigns, found);
  }
  const shown = mail.from?.name ?? '';
  for (const one of readPassages('', shown).slice(0, 2)) inPassage(one, 'shown', noSigns, found);
  return found;
}

const noSigns: Signs = () => [];

function placeOf({ label, signature }: Passage): string {
  if (label === null) return signature ? 'sig' : 'body';
  return label === 'subject' ? 'subject' : `label-${label}`;
}

const contact = /\+?\d[\d ()./-]{6,}\d|@|https?:|www\.|\b\d{4,5} \p{Lu}|\b(?:tel|phone|t|m|mob)\b[.:]/u;

/** What the lines above and below say of a short line. */
function lineSigns(passages: readonly Passage[], at: number): readonly string[] {
  const here = passages[at];
  if (here === undefined || here.label !== null || here.raw.length > 110) return [];
  const signs: string[] = ['short'];
  const above = passages[at - 1];
  const below = passages[at + 1];
  if (below === undefined) signs.push('last');
  else if (contact.test(below.raw) && below.raw.length < 110) signs.push('above-contact');
  if (passages.length - at <= 4) signs.push('near-end');
  if (at <= 2) signs.push('near-top');
  if (above !== undefined && above.label === null && above.block === here.block && above.raw.length < 80) {
    const words = above.folded.split(/[^\p{L}-]+/u).filter((word) => word !== '');
    if (words.some((word) => titleWords.has(word))) signs.push('under-title');
    else if (words.length <= 4 && words.length > 0 && isFirstName(words[0] ?? '', words.length === 1))
      signs.push('under-person');
    else if (contact.test(above.raw)) signs.push('under-contact');
  }
  return signs;
}

function inPassage({ raw }: Passage, place: string, line: Signs, found: EmployerMention[]): void {
  for (const run of runsIn(raw)) {
    // `Event Type:` heads what follows.
    if (run[0]?.start === 0 && run.at(-1)?.end === raw.length - 1 && raw.endsWith(':')) continue;
    const context = new RunContext(raw, run, line);
    for (const span of spansOf(run)) {
      if (found.length >= MENTIONS) return;
      found.push(new RunMention(context, place, span));
    }
  }
}

/** A part of a run. */
class RunMention implements EmployerMention {
  readonly name: string;
  readonly place: string;
  readonly #context: RunContext;
  readonly #span: Span;

  constructor(context: RunContext, place: string, span: Span) {
    this.name = context.nameOf(span);
    this.place = place;
    this.#context = context;
    this.#span = span;
  }

  get quote(): string {
    return this.#context.raw;
  }

  signs(): readonly string[] {
    return this.#context.signsOf(this.#span);
  }
}
