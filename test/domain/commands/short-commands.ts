import type { Command } from '../../../lib/domain/commands/command.ts';

/**
 * Commands in one line, for tables: `skip:Raj | approve:Dana`. A snooze shows month, day and hour in UTC, a changed
 * interview its start; an empty text is a remark.
 */
export function shortCommands(commands: readonly Command[]): string {
  return commands.map(shortCommand).join(' | ');
}

function shortCommand(command: Command): string {
  const person = 'person' in command ? command.person : null;
  return [command.name, argumentOf(command), person].filter((part) => part !== null && part !== '').join(':');
}

function argumentOf(command: Command): string | null {
  switch (command.name) {
    case 'approve':
      return command.version === null ? null : String(command.version);
    case 'snooze':
      return minute(command.until);
    case 'when':
    case 'rescheduled':
      return minute(command.start);
    case 'with':
      return command.people.map(({ name, address }) => `${name ?? ''}<${address ?? ''}>`).join(',');
    case 'settings':
      return Object.entries(command.values)
        .map(([key, value]) => `${key}=${value}`)
        .join(',');
    case 'situation':
      return command.situation;
    case 'tone':
      return command.tone;
    case 'timezone':
      return command.zone;
    case 'list':
      return command.what;
    case 'link':
    case 'unlink':
      return command.address;
    default:
      return 'text' in command ? command.text : 'value' in command ? command.value : null;
  }
}

/** `12-04T14:00` */
function minute(instant: string | null): string | null {
  return instant === null ? null : instant.slice('2026-'.length, '2026-12-04T14:00'.length);
}
