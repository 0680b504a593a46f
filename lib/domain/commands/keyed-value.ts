import { allMatches } from '../all-matches.ts';
import { readBare, readRescheduled } from './bare-command.ts';
import type { Command, ReplyContext } from './command.ts';
import type { Key } from './key-words.ts';
import type { KeyedLine } from './keyed-line.ts';
import { readPeopleList } from './people-list.ts';
import { ask } from './questions.ts';
import { readSituation } from './situations.ts';
import { readTone } from './tone.ts';
import { readInterviewTime } from './when.ts';
import { twoReadings } from './when-order.ts';
import { readZone } from './zone-words.ts';

/** A corrected name or title longer than this is a pasted paragraph. */
const VALUE_LIMIT = 200;

/** The commands of a keyed line whose value is complete, or a question where the value can't be read. */
export function readKeyedValue(
  line: KeyedLine,
  context: ReplyContext,
): { readonly commands: readonly Command[]; readonly questions: readonly string[] } {
  const { key, person } = line;
  const value = line.value.trim();
  if (value === '' && key !== 'nervous') return question(ofNothing(key));
  switch (key) {
    case 'edit':
      return one({ name: 'edit', text: value, person });
    case 'discussed':
    case 'clarify':
    case 'nervous':
    case 'add':
      return one({ name: key, text: value, person });
    case 'timeline':
      return one({ name: 'timeline', text: value });
    case 'company':
    case 'role':
    case 'name':
      return one({ name: key, value: unquoted(value.slice(0, VALUE_LIMIT).replace(/\s+/g, ' ')) });
    default:
      return readChecked(key, value, context);
  }
}

function readChecked(key: Key, typed: string, context: ReplyContext) {
  // `timezone: London please`
  const value = typed.replace(/(?<=\S)[,\s]+(?:please|pls|bitte|thx|thanks|thank you)[.!]*$/i, '');
  if (key === 'tone') {
    const tone = readTone(value);
    return tone === null ? question(ask.tone(value)) : one({ name: 'tone', tone });
  }
  if (key === 'situation') {
    const situation = readSituation(value);
    if (situation !== null) return one({ name: 'situation', situation });
    // Nobody came: that is told as an outcome, and people tell it as a situation too.
    const absent = readBare(value, context)?.commands.some((command) => command.name === 'no-show') ?? false;
    return absent ? one({ name: 'no-show' }) : question(ask.situation(value));
  }
  if (key === 'timezone') {
    const zone = readZone(value);
    return zone === null ? question(ask.timezone(value)) : one({ name: 'timezone', zone });
  }
  if (key === 'with') {
    const people = readPeopleList(value);
    return people.length === 0 ? question(ask.with()) : one({ name: 'with', people });
  }
  if (key === 'link' || key === 'unlink') return readAddress(key, value);
  return key === 'rescheduled' ? readRescheduled(value, context) : readInterviewLine(value, context);
}

function readInterviewLine(value: string, context: ReplyContext) {
  const zone = { receivedAt: context.receivedAt, timezone: context.interviewTimezone ?? context.timezone };
  const two = twoReadings(value, [zone.timezone, context.timezone]);
  if (two?.texts.every((text) => readInterviewTime(text, zone, 'near') !== null))
    return question(ask.order('when:', two));
  const time = readInterviewTime(value, zone, 'near');
  if (time === null) return question(ask.when(value));
  return one({ name: 'when', text: value, start: time.start, end: time.end });
}

/** The one address of a value; mail programs write it twice (`maya@work.example <mailto:maya@work.example>`). */
const addresses = /[\p{L}\p{N}._%+-]{1,64}@[a-z0-9.-]{1,190}\.[a-z]{2,24}/giu;

function readAddress(key: 'link' | 'unlink', value: string) {
  const found = new Set(allMatches(value.slice(0, VALUE_LIMIT * 2), addresses).map((match) => match[0].toLowerCase()));
  const [address] = found;
  return address === undefined || found.size > 1 ? question(ask.link(key)) : one({ name: key, address });
}

/** `"Northfield"` is Northfield. */
function unquoted(value: string): string {
  return /^["“„«']\s?(.{1,198}?)\s?["”“»']$/u.exec(value)?.[1] ?? value;
}

function ofNothing(key: Key): string {
  if (key === 'situation') return ask.situation('');
  if (key === 'rescheduled') return ask.rescheduled('');
  return key === 'with' ? ask.with() : ask.empty(key);
}

function one(command: Command) {
  return { commands: [command], questions: [] };
}

function question(text: string) {
  return { commands: [], questions: [text] };
}
