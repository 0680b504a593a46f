import { readRescheduled } from './bare-command.ts';
import type { Command, ReplyContext } from './command.ts';
import type { Key, KeyedLine } from './keyed-line.ts';
import { readPeopleList } from './people-list.ts';
import { ask } from './questions.ts';
import { readSituation } from './situations.ts';
import { readTone } from './tone.ts';
import { readInterviewTime } from './when.ts';
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

function readChecked(key: Key, value: string, context: ReplyContext) {
  if (key === 'tone') {
    const tone = readTone(value);
    return tone === null ? question(ask.tone(value)) : one({ name: 'tone', tone });
  }
  if (key === 'situation') {
    const situation = readSituation(value);
    return situation === null ? question(ask.situation(value)) : one({ name: 'situation', situation });
  }
  if (key === 'timezone') {
    const zone = readZone(value);
    return zone === null ? question(ask.timezone(value)) : one({ name: 'timezone', zone });
  }
  if (key === 'with') {
    const people = readPeopleList(value);
    return people.length === 0 ? question(ask.with()) : one({ name: 'with', people });
  }
  if (key === 'rescheduled') return readRescheduled(value, context);
  const zone = { receivedAt: context.receivedAt, timezone: context.interviewTimezone ?? context.timezone };
  const time = readInterviewTime(value, zone, 'near');
  if (time === null) return question(ask.when(value));
  return one({ name: 'when', text: value, start: time.start, end: time.end });
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
