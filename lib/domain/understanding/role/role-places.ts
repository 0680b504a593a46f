import type { OriginalMail } from '../../mail/forward.ts';
import { foldAligned } from '../text/aligned-fold.ts';
import { type Passage, passagesOf, readPassages } from '../text/passages.ts';
import { type Token, tokensOf } from './title-tokens.ts';

/** Where in a mail some words stand. */
export type PlaceKind =
  | 'subject'
  | 'summary'
  | 'role'
  | 'what'
  | 'people'
  | 'label'
  | 'line'
  | 'prose'
  | 'signature'
  | 'history'
  | 'note';

/** Words that stand together: a sentence, a line, a title; with what stands around them. */
export interface RolePlace {
  readonly kind: PlaceKind;
  readonly raw: string;
  readonly folded: string;
  readonly tokens: readonly Token[];
  /** The line or sentence before in the same paragraph, folded; ''. */
  readonly before: string;
  readonly rawBefore: string;
  /** Counts the sentences of the mail. */
  readonly at: number;
}

/** Earlier mails below are read this far: the first one tells what the talk is about, if any does. */
const HISTORY_LIMIT = 4_000;
/** A mail has some dozens; what has hundreds is a newsletter, or an attack on the reader's time. */
const PLACES_LIMIT = 400;
/** A line is no sentence. */
const LINE_LENGTH = 80;
const historyHeads =
  /^(?:>|-{2,} ?\S.{3,40}\S ?-{2,}$|_{10,}$|(?:on|am|le|el|op|em|il|den|w dniu) .{5,150}(?:wrote|schrieb|a écrit|escribi[oó]|schreef|escreveu|ha scritto|skrev|napisał).{0,80}:$|\*?(?:from|von|de|van|da|från|fra|od):\*? .{3,120}$)/im;

/** What the places of a mail are read from. */
export interface RoleTexts {
  readonly mail: Pick<OriginalMail, 'subject' | 'text'>;
  readonly summary: string | null;
  readonly description: string;
  readonly note: string;
}

/** All places of a mail in which its job may be named. */
export function rolePlaces({ mail, summary, description, note }: RoleTexts): readonly RolePlace[] {
  const passages = passagesOf(mail);
  const read = passages.map((passage, at) => placeOf(passage, passages[at - 1], at));
  const said = new Set(passages.map(({ raw }) => raw));
  const places = [
    ...(summary === null ? [] : [made('summary', summary.slice(0, 300), 0)]),
    ...read,
    ...placesIn(description, null).filter(({ raw }) => !said.has(raw)),
    ...placesIn(historyOf(mail.text), 'history'),
    ...placesIn(note, 'note'),
  ];
  return places.slice(0, PLACES_LIMIT);
}

function placesIn(text: string, kind: PlaceKind | null): readonly RolePlace[] {
  if (text === '') return [];
  const passages = readPassages('', text);
  return passages.map((passage, at) => {
    const place = placeOf(passage, passages[at - 1], at);
    return kind === null || place.kind === 'signature' || place.kind === 'role' ? place : { ...place, kind };
  });
}

function placeOf(passage: Passage, previous: Passage | undefined, at: number): RolePlace {
  const { raw, folded, block } = passage;
  const near = previous !== undefined && previous.block === block && previous.label !== 'subject';
  return {
    kind: kindOf(passage),
    raw,
    folded,
    tokens: tokensOf(raw, folded),
    before: near ? previous.folded : '',
    rawBefore: near ? previous.raw : '',
    at,
  };
}

function kindOf({ label, signature, raw }: Passage): PlaceKind {
  if (label === 'subject' || label === 'role' || label === 'what') return label;
  if (label === 'people' || label === 'recruiter') return 'people';
  if (label !== null) return 'label';
  if (signature) return 'signature';
  return raw.length <= LINE_LENGTH && !endsSentence(raw) ? 'line' : 'prose';
}

function endsSentence(raw: string): boolean {
  const end = /["')]/.test(raw.slice(-1)) ? -2 : -1;
  return /[.!?]/.test(raw.at(end) ?? '');
}

function made(kind: PlaceKind, text: string, at: number): RolePlace {
  const raw = text.normalize('NFC').replace(/\s+/g, ' ').trim();
  const folded = foldAligned(raw);
  return { kind, raw, folded, tokens: tokensOf(raw, folded), before: '', rawBefore: '', at };
}

/** The earlier mails that a mail shows below, without their marks. */
function historyOf(text: string): string {
  const from = text.search(historyHeads);
  if (from < 0) return '';
  return text
    .slice(from, from + HISTORY_LIMIT)
    .split('\n')
    .filter((line) => !historyHeads.test(line) || line.startsWith('>'))
    .map((line) => line.replace(/^(?:> ?)+/, ''))
    .join('\n');
}
