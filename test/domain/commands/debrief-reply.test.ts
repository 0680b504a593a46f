import { describe, expect, test } from 'vitest';
import { debriefInline } from '../../../lib/domain/commands/debrief-inline.ts';
import { readDebriefReply } from '../../../lib/domain/commands/debrief-reply.ts';
import { readCommands } from '../../../lib/domain/commands/read-commands.ts';

const from = { instant: '2026-12-03T19:45:00Z', timezone: 'America/New_York' };
const context = {
  receivedAt: '2026-12-03T22:00:00Z',
  timezone: 'America/New_York',
  interviewTimezone: 'America/New_York',
  people: ['Dana Whitfield'],
  drafts: [],
};
const part = (text: string) => {
  const { commands, questions, told } = readDebriefReply({ text, ...readCommands(text, context) }, from);
  return { commands: commands.map((one) => one.name), questions, told };
};

describe('what is told freely is no command', () => {
  test.each([
    '5. ok',
    '1. Kafka\n5. good',
    '4. Sam\n5. looks good',
    'discussed the roadmap; they decide next week; felt positive',
    'We discussed Kafka, I blanked on hashing, felt ok',
    'What mattered: Kafka\nDate: December 15',
  ])('%j', (text) => {
    expect(part(text)).toEqual({ commands: [], questions: [], told: text });
  });
});

describe('commands stay commands', () => {
  test.each([
    ['approve', ['approve']],
    ['1. approve', []],
    ['ok', ['approve']],
    ['looks good', ['approve']],
    ['discussed: their Kafka migration', ['discussed']],
    ['discussed: Kafka, and how Sam joined the team', ['discussed']],
    ['discussed how they scale Kafka', ['discussed']],
    ['discussed: Kafka\ntimeline: two weeks\nwith: Sam Lee <sam@x.example>', ['discussed', 'timeline', 'with']],
    ['skip', ['skip']],
    ['rejected', ['rejected']],
  ])('%j', (text, names) => {
    expect(part(text)).toMatchObject({ commands: names, told: null });
  });
});

test('lines below a fact may answer other questions', () => {
  expect(part('discussed: Kafka\nI blanked on hashing. felt ok')).toEqual({
    commands: ['discussed'],
    questions: [],
    told: 'I blanked on hashing. felt ok',
  });
  expect(part('discussed: Kafka\nand how they run it at night')).toMatchObject({ commands: ['discussed'], told: null });
  expect(part('timeline: two weeks\nSam Lee joined')).toMatchObject({ commands: ['timeline'], told: 'Sam Lee joined' });
});

describe('answers below the quoted questions', () => {
  // As text shows a numbered list, and as some programs draw it.
  const quoted = [
    '> 1. What did you discuss that mattered? ("discussed: …")',
    '>   2. Is there something that you would put',
    '> differently? ("clarify: …")',
    '> 3) Did they name a date? ("timeline: …")',
    '> 4. Who else was there? ("with: Name <address>")',
    '> - How did it feel? (just write it, and I keep it for you)',
    '>',
    '> What you can reply',
    '> ------------------',
    '>   approve',
  ];
  const below = (answers: Readonly<Record<number, string>>, end = '') =>
    ['On Tue, Mar 9, 2027 at 4:02 PM Afterword <reply@x.example>', 'wrote:', '>', ...quoted]
      .flatMap((line, at) => {
        const answer = answers[at - 3];
        return answer === undefined ? [line] : [line, '', answer, ''];
      })
      .concat(end)
      .join('\n');

  test('are taken in their order', () => {
    expect(debriefInline(below({ 0: 'Kafka', 2: 'my answer on hashing', 5: 'ok' }))).toBe(
      '1. Kafka\n2. my answer on hashing\n5. ok',
    );
    expect(debriefInline(below({ 0: 'Kafka' }, 'Best,\nMaya'))).toBe('1. Kafka');
  });

  test('nothing else is: words above the quote, below all of it, or further commands', () => {
    expect(debriefInline(below({}))).toBeNull();
    expect(debriefInline(below({}, 'approve'))).toBeNull();
    expect(debriefInline(`approve\n\n${below({ 5: 'ok' })}`)).toBeNull();
    expect(debriefInline(below({ 0: 'Kafka' }, 'tone: formal'))).toBeNull();
    expect(debriefInline('approve')).toBeNull();
  });
});
