import { readApproval } from './approval.ts';
import { readBare } from './bare-command.ts';
import type { Command, ReplyContext } from './command.ts';
import { type KeyedLine, partedAtKeys, readKeyedLine } from './keyed-line.ts';
import { readKeyedValue } from './keyed-value.ts';
import { findLetter, greetedPerson, type Letter, withoutApprovalBelow } from './letter.ts';
import { readLine } from './line-clauses.ts';
import { namesBehind } from './person-words.ts';
import type { Reading } from './reading.ts';
import { readSettingsBlock } from './settings-lines.ts';
import { settle, withoutRepeats } from './settle.ts';
import { type Writer, withoutClosing, withoutOwnName } from './sign-off.ts';
import { withoutThanks } from './value-tail.ts';
import { isWrapped } from './wrapped-line.ts';

/** Longest typed text that is read; a letter has a few thousand characters. */
const TEXT_LIMIT = 20_000;
const LINE_LIMIT = 600;

/** What a text asks for. */
export interface CommandReading {
  readonly commands: readonly Command[];
  readonly questions: readonly string[];
}

const nobody: Writer = { names: new Set() };

/**
 * Reads all commands in newly typed text, in order (contract section 5). An approval counts only where nothing else is
 * said but politeness, sign-off and signature; beside commands for other people by name it counts for its own.
 *
 * @param text without quoted history and signature, as `visibleText` gives it
 * @param writer whose name at the end is a signature; by default only a sign-off tells one
 * @returns no commands for a remark
 */
export function readCommands(text: string, context: ReplyContext, writer: Writer = nobody): CommandReading {
  const typed = namesBehind(text.slice(0, TEXT_LIMIT).replace(/\r\n?/g, '\n').trim(), context.people);
  const closed = withoutClosing(typed, writer);
  const approvals =
    readApproval(closed, context.people) ??
    readApproval(withoutOwnName(closed, writer, context.people), context.people);
  if (approvals !== null) return { commands: approvals, questions: [] };
  const reading: Reading = { commands: [], questions: [], approvals: [], remarks: 0, no: false };
  readSegments(typed, context, writer, reading);
  return { commands: withoutRepeats(settle(reading)), questions: reading.questions };
}

function readSegments(typed: string, context: ReplyContext, writer: Writer, reading: Reading): void {
  const all = typed.split('\n', LINE_LIMIT);
  const editAt = all.findIndex(
    (line) => readKeyedLine(line, context.people)?.key === 'edit' || isBareEdit(line, context.people),
  );
  const letter = editAt === -1 ? findLetter(all, writer, context.people) : null;
  const end = editAt === -1 ? (letter?.from ?? all.length) : editAt;
  const before = withoutClosing(all.slice(0, end).join('\n'), writer);
  const parted = before.split('\n').flatMap((line) => partedAtKeys(line, context.people));
  readLines(parted, context, writer, reading);
  if (letter !== null) readLetters(all, letter, context, writer, reading);
  if (editAt !== -1) readEdits(all, editAt, context, reading);
}

/** A letter, and the one to somebody else below it. */
function readLetters(
  all: readonly string[],
  first: Letter,
  context: ReplyContext,
  writer: Writer,
  reading: Reading,
): void {
  let from = first.from;
  for (let letter: Letter | null = first; letter !== null; letter = findLetter(all, writer, context.people, from)) {
    reading.commands.push({ name: 'edit', text: letter.text, person: letter.person });
    from = letter.to;
  }
  readLines(all.slice(from), context, writer, reading);
}

/** `edit` takes everything below it, up to another `edit NAME:`. */
function readEdits(all: readonly string[], from: number, context: ReplyContext, reading: Reading): void {
  let at = from;
  while (at < all.length) {
    const line = all[at] ?? '';
    const keyed = readKeyedLine(line, context.people) ?? readKeyedLine(`${line.trim()}:`, context.people);
    let end = at + 1;
    while (end < all.length && readKeyedLine(all[end] ?? '', context.people)?.key !== 'edit') end += 1;
    const text = [keyed?.value ?? '', ...all.slice(at + 1, end)]
      .map((one) => one.trimEnd())
      .join('\n')
      .trim();
    const value = withoutApprovalBelow(text, context.people);
    const person = keyed?.person ?? greetedPerson(value, context.people);
    add(reading, readKeyedValue({ key: 'edit', person, value }, context));
    at = end;
  }
}

/** `edit`, `edit Dana` alone on a line, with the text below. */
function isBareEdit(line: string, people: readonly string[]): boolean {
  if (!/^\s*(?:edit|edited|new text|my version)\b.{0,40}$/i.test(line)) return false;
  return readKeyedLine(`${line.trim().replace(/[.!-]+$/, '')}:`, people)?.key === 'edit';
}

function readLines(lines: readonly string[], context: ReplyContext, writer: Writer, reading: Reading): void {
  let at = 0;
  while (at < lines.length) {
    const line = lines[at] ?? '';
    const keyed = line.trim() === '' ? null : readKeyedLine(line, context.people);
    if (keyed !== null) at = readBlock(keyed, lines, at, context, writer, reading);
    else if (isSettings(line, lines, at)) at = addSettings(reading, lines, at + 1, '');
    else {
      readLine(line, context, reading);
      at += 1;
    }
  }
}

/** Keys whose value may be several lines, and paragraphs. */
const long: ReadonlySet<string> = new Set(['discussed', 'clarify', 'nervous', 'add', 'timeline']);

function readBlock(
  keyed: KeyedLine,
  lines: readonly string[],
  at: number,
  context: ReplyContext,
  writer: Writer,
  reading: Reading,
): number {
  if (keyed.key === 'settings') return addSettings(reading, lines, at + 1, keyed.value);
  let end = at + 1;
  const value = [keyed.value];
  if (long.has(keyed.key)) {
    while (end < lines.length && !startsCommand(lines, end, context)) {
      // A line that a mail program wrapped goes on where the next one begins.
      if (isWrapped(lines[end - 1] ?? '', lines[end] ?? ''))
        value.push(`${value.pop()?.trimEnd()} ${lines[end]?.trim()}`);
      else value.push(lines[end] ?? '');
      end += 1;
    }
  } else if (keyed.value === '' || keyed.key === 'with') {
    while (end < lines.length && continues(keyed, value, lines[end] ?? '', context)) {
      value.push(lines[end] ?? '');
      end += 1;
    }
  }
  // The key stands in front of its value, so that a value that happens to be the writer's name stays.
  const text = withoutClosing(`${keyed.key}: ${value.join('\n')}`, writer).slice(keyed.key.length + 2);
  add(reading, readKeyedValue({ ...keyed, value: withoutThanks(text.trim()) }, context));
  return end;
}

/** A short value may stand in the line below its key, and the people of `with:` in several. */
function continues(keyed: KeyedLine, value: readonly string[], line: string, context: ReplyContext): boolean {
  if (line.trim() === '') return value.join('').trim() === '';
  if (startsCommand([line], 0, context)) return false;
  if (value.join('').trim() === '') return true;
  return keyed.key === 'with' && (line.includes('@') || /[,;]\s*$/.test(value.at(-1) ?? ''));
}

/** True where a line begins another command: a key, or a line (or paragraph) that is a command by itself. */
function startsCommand(lines: readonly string[], at: number, context: ReplyContext): boolean {
  const line = lines[at] ?? '';
  if (line.trim() === '') return false;
  if (readKeyedLine(line, context.people) !== null) return true;
  const bare = readBare(line, context);
  if (bare !== null && bare.commands.length + bare.questions.length > 0) return true;
  return readApproval(line, context.people) !== null;
}

function isSettings(line: string, lines: readonly string[], at: number): boolean {
  const bare = readBareSettings(line);
  return bare && /^[^:：=]{2,40}[:：=]/.test((lines.slice(at + 1).find((next) => next.trim() !== '') ?? '').trim());
}

function readBareSettings(line: string): boolean {
  return /^\s*(?:please )?(?:(?:change|update|set|my) )?settings?\s*[.!-]?\s*$/i.test(line);
}

function addSettings(reading: Reading, lines: readonly string[], from: number, first: string): number {
  const block = readSettingsBlock(lines, from, first);
  reading.commands.push({ name: 'settings', values: block.values });
  return block.next;
}

function add(reading: Reading, read: CommandReading): void {
  reading.commands.push(...read.commands);
  reading.questions.push(...read.questions);
}
