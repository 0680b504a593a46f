import { describe, expect, test } from 'vitest';
import type { CommandName } from '../../../lib/domain/commands/command.ts';
import { readCommands } from '../../../lib/domain/commands/read-commands.ts';
import { composeUserMail } from '../../../lib/domain/notes/user-mail/compose.ts';
import { playbooks } from '../../../lib/domain/notes/user-mail/playbooks.ts';
import { mail, mailInput, render } from './sample.ts';

const { text } = composeUserMail(mailInput({ application: null, mail: mail({ kind: 'help' }) }), render);
/** What can be typed stands by itself, indented by two blanks. */
const lines = [...text.matchAll(/^ {2}(\S.*)$/gm)].map((match) => match[1] ?? '');
const context = {
  receivedAt: '2026-11-20T15:00:00Z',
  timezone: 'America/New_York',
  interviewTimezone: 'America/New_York',
  people: ['Dana Whitfield'],
  drafts: [],
};
const read = (line: string) => readCommands(line, context);

/** Every command, so that a new one does not compile until it is listed here. */
const names: Readonly<Record<CommandName, true>> = {
  approve: true,
  undo: true,
  skip: true,
  snooze: true,
  sent: true,
  'send-again': true,
  edit: true,
  discussed: true,
  clarify: true,
  nervous: true,
  add: true,
  timeline: true,
  tone: true,
  company: true,
  role: true,
  when: true,
  with: true,
  timezone: true,
  name: true,
  rescheduled: true,
  situation: true,
  list: true,
  settings: true,
  rejected: true,
  offer: true,
  withdraw: true,
  'no-show': true,
  cancelled: true,
  'no-response': true,
  help: true,
  pause: true,
  resume: true,
  export: true,
  erase: true,
  link: true,
  unlink: true,
};

describe('help', () => {
  test.each(lines)('%s is read as one command', (line) => {
    const { commands, questions } = read(line);
    expect(questions).toEqual([]);
    expect(commands).toHaveLength(1);
  });

  test('names every command', () => {
    const told = new Set(lines.flatMap((line) => read(line).commands.map((command) => command.name)));
    expect([...told].sort()).toEqual(Object.keys(names).sort());
  });

  test('names every situation', () => {
    const told = lines.flatMap((line) =>
      read(line).commands.flatMap((command) => (command.name === 'situation' ? [command.situation] : [])),
    );
    expect(told.sort()).toEqual([...playbooks].sort());
  });
});
