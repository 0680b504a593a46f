import type { Command } from './command.ts';
import type { Reading } from './reading.ts';
import { foldText } from './words.ts';

/** Approvals that may stand beside other commands: each by name, and nothing said but commands for others by name. */
export function settle(reading: Reading): readonly Command[] {
  const { commands, approvals, questions } = reading;
  if (approvals.length === 0) {
    const onlyNo = reading.no && commands.length === 0 && reading.remarks === 0 && questions.length === 0;
    return onlyNo ? [{ name: 'skip', person: null }] : commands;
  }
  const personOf = (command: Command) =>
    'person' in command && command.person !== null ? foldText(command.person) : null;
  // A `yes` of its own beside `send Dana's` says the same: whoever is named counts.
  const named = approvals.filter(({ command }) => !isBareYes(command));
  const approved = named.map((one) => personOf(one.command));
  const apart = commands.every(
    (one) =>
      /^(?:skip|snooze|sent|undo)$/.test(one.name) && personOf(one) !== null && !approved.includes(personOf(one)),
  );
  const counts =
    named.length > 0 &&
    reading.remarks === 0 &&
    !reading.no &&
    questions.length === 0 &&
    apart &&
    !approved.includes(null);
  if (!counts) return commands;
  const merged: Command[] = [...commands];
  for (const one of [...named].reverse()) merged.splice(one.at, 0, one.command);
  return merged;
}

function isBareYes(command: Command): boolean {
  return command.name === 'approve' && command.person === null && command.version === null;
}

/** `Wait, don't send it yet` says one thing twice, and of `not now, remind me on Monday` the day counts. */
export function withoutRepeats(commands: readonly Command[]): readonly Command[] {
  return commands.filter((one, at) => {
    const next = commands[at + 1];
    if (one.name === 'snooze' && next?.name === 'snooze' && one.person === next.person) return false;
    return at === 0 || JSON.stringify(one) !== JSON.stringify(commands[at - 1]);
  });
}
