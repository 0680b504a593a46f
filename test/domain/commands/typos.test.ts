import { describe, expect, test } from 'vitest';
import { approvalPhrases, phrasesOf } from '../../../lib/domain/commands/phrases.ts';
import { readCommands } from '../../../lib/domain/commands/read-commands.ts';
import { nearestWord } from '../../../lib/domain/commands/typos.ts';
import { replyContext } from './reply-context.ts';

/** Every word one slip away: a letter missing, doubled, changed, added, or two turned round. */
function slipsOf(word: string): readonly string[] {
  const slips = new Set<string>();
  for (let at = 0; at <= word.length; at += 1) {
    const [head, tail] = [word.slice(0, at), word.slice(at)];
    slips.add(head + tail.slice(1));
    slips.add(head + tail.charAt(1) + tail.charAt(0) + tail.slice(2));
    for (const letter of 'abcdefghijklmnopqrstuvwxyz') {
      slips.add(head + letter + tail.slice(1));
      slips.add(head + letter + tail);
    }
  }
  slips.delete(word);
  return [...slips];
}

/** `approvo` and `approuve` are words for approve themselves. */
const approves = (word: string) => approvalPhrases.has(word) && nearestWord(word) === 'approve';

const guarded = ['erase', 'rejected', 'offer', 'withdraw', 'cancelled', 'close', 'rescheduled'];

describe('typing errors', () => {
  test.each([
    ['aprove', 'approve'],
    ['approev', 'approve'],
    ['snoze', 'snooze'],
    ['snooz', 'snooze'],
    ['discused', 'discussed'],
    ['setings', 'settings'],
    ['timezoen', 'timezone'],
    ['timelne', 'timeline'],
    ['clarfy', 'clarify'],
  ])('%s is %s', (typo, word) => expect(nearestWord(typo)).toBe(word));

  test('no word of a command is taken for another command', () => {
    const words = [...Object.values(phrasesOf), approvalPhrases]
      .flatMap((phrases) => [...phrases])
      .flatMap((phrase) => phrase.split(' '));
    const turned = [...new Set(words)].filter((word) => (nearestWord(word) ?? word) !== word && !approves(word));
    expect(turned).toEqual([]);
  });

  test.each(guarded)('no slip reaches %s', (word) => {
    const [right] = readCommands(word, replyContext).commands;
    const reached = slipsOf(word).filter((slip) => {
      const known = Object.values(phrasesOf).some((phrases) => (phrases as ReadonlySet<string>).has(slip));
      return (
        !known && readCommands(slip, replyContext).commands.some((command) => command.name === (right?.name ?? word))
      );
    });
    expect(reached).toEqual([]);
  });
});

test.each([
  ['make it shorter', { name: 'tone', tone: 'brief' }],
  ['please make this more formal', { name: 'tone', tone: 'formal' }],
  ['warmer please', { name: 'tone', tone: 'warm' }],
  ['list lesons', { name: 'list', what: 'lessons' }],
  ['hlep', { name: 'help' }],
  ['udno', { name: 'undo', person: null }],
] as const)('%s is understood', (text, command) => {
  expect(readCommands(text, replyContext).commands).toEqual([command]);
});

test.each(['lst', 'skp', 'sned', 'ersae', 'rejcted', 'less formal', 'more about Dana', 'make it about Kafka'])(
  '%s is no command',
  (text) => {
    expect(readCommands(text, replyContext).commands).toEqual([]);
  },
);
