import type { NoteKind } from '../application/application.ts';
import type { DraftInput } from './draft-input.ts';
import { countWords } from './facts/sentences.ts';
import { noteVariables } from './note-variables.ts';
import { fullName } from './person-name.ts';
import { choosePhrasings, readSections, type Section } from './phrasings.ts';
import type { Render } from './render.ts';
import { oneLine, Seal } from './seal.ts';

export type { DraftInput } from './draft-input.ts';

export interface Draft {
  readonly subject: string;
  /** `\n` line ends, no trailing blank line. */
  readonly text: string;
}

const NAME_LIMIT = 100;
const THANK_YOU_WORDS = 150;
/** `… at Acme, Inc..` */
const doubledStop = /([^.]\.)\.(?=\s|$)/g;
/** The offer to send more is what a note can best do without: where it is too long, or makes one already. */
const DISPENSABLE = 'offer';

/**
 * Drafts a note: the same input always gives the same words. Nothing is asserted that the user did not say; where a
 * name, role, company or fact is missing the sentence does without.
 *
 * @param render fills `notes/thank-you/<tone>` or `notes/<kind>`, which hold several phrasings per paragraph
 * @throws TemplateError when a template is missing or names an unknown variable
 * @example draftNote({ kind: 'thank-you', person: { name: 'Dana Whitfield', … }, … }, render).subject // 'Thank you for Thursday'
 */
export function draftNote(input: DraftInput, render: Render): Draft {
  if (input.kind === 'pass-on') return draftPassOn(input, render);
  return draftPlain(input, render, input.kind, null);
}

/**
 * The recruiter gets a short letter of their own, and below a line that says where it starts the thank-you, whole and
 * ready to be handed on, with the user's own address.
 */
function draftPassOn(input: DraftInput, render: Render): Draft {
  const inner = draftPlain({ ...input, kind: 'thank-you' }, render, 'thank-you', null);
  const address = oneLine(input.userAddress ?? null);
  const signed = address === null || inner.text.includes(address) ? inner.text : `${inner.text}\n${address}`;
  const seal = new Seal();
  const person = seal.seal(fullName(input.person.name, input.person.title ?? null) ?? 'my interviewer');
  const line = seal.unseal(render('notes/pass-on-line', { person }).trim());
  return draftPlain(input, render, 'pass-on', `${line}\n\n${signed}`);
}

function draftPlain(input: DraftInput, render: Render, kind: NoteKind, message: string | null): Draft {
  const seal = new Seal();
  const template = templateOf(kind, input);
  const sections = readSections(render(template, noteVariables(input, kind, seal))).map((section) => ({
    ...section,
    phrasings: section.phrasings.map((phrasing) => seal.unseal(phrasing).replace(doubledStop, '$1')),
  }));
  const subject = sections.filter((section) => section.name === 'subject');
  const paragraphs = sections.filter((section) => section.name !== 'subject');
  const others = input.siblingSubjects ?? [];
  const [line = ''] = choosePhrasings(subject, (chosen) => chosen.join(' '), `${input.seed}\u0000subject`, others);
  const below = [closing(input, render), ...(message === null ? [] : [message])];
  const text = write(input, paragraphs, below, kind, null);
  const tooLong = kind === 'thank-you' && countWords(text) > THANK_YOU_WORDS;
  return {
    subject: oneLine(line) ?? '',
    text: tooLong || offersTwice(input) ? write(input, paragraphs, below, kind, DISPENSABLE) : text,
  };
}

/** Without a fact, the version that passes over the nerves offers to tell more. */
function offersTwice({ facts, version }: DraftInput): boolean {
  return facts.nervous !== null && facts.add === null && version !== 'acknowledge';
}

function templateOf(kind: NoteKind, input: DraftInput): string {
  if (kind === 'thank-you') return `notes/thank-you/${input.tone}`;
  return kind === 'ask-recruiter' && input.reason === 'no-show' ? 'notes/no-show' : `notes/${kind}`;
}

/** The whole text. What is left out leaves the choice for the other paragraphs as it was. */
function write(
  input: DraftInput,
  paragraphs: readonly Section[],
  below: readonly string[],
  kind: NoteKind,
  without: string | null,
): string {
  const assemble = (chosen: readonly string[]): string =>
    [...chosen.filter((_, at) => paragraphs[at]?.name !== without), ...below]
      .filter((part) => part !== '')
      .join('\n\n');
  return assemble(choosePhrasings(paragraphs, assemble, `${input.seed}\u0000${kind}`, input.siblings));
}

function closing(input: DraftInput, render: Render): string {
  const name = oneLine(input.userName, NAME_LIMIT);
  const own = (input.signOff ?? '')
    .slice(0, 500)
    .split('\n')
    .map((line) => oneLine(line, NAME_LIMIT))
    .filter((line) => line !== null);
  if (own.length === 0) {
    const seal = new Seal();
    return seal.unseal(render('notes/sign-off', { tone: input.tone, name: seal.seal(name) }).trim());
  }
  const signed = name === null || own.length > 1 || own.join(' ').includes(name.split(' ')[0] ?? name);
  return signed ? own.join('\n') : [...own, name].join('\n');
}
