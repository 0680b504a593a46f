import { beforeEach, describe, expect, test } from 'vitest';
import { InMemory } from './in-memory.ts';

let assistant: InMemory;
beforeEach(() => {
  assistant = new InMemory();
});

describe('mail that somebody types to the assistant’s own address', () => {
  test.each(['Hi', 'Hello, what is this?', 'Who are you and when do you answer?'])(
    'is told what this is: %s',
    async (words) => {
      await assistant.mail(words, undefined, 'A question');
      expect(assistant.latest.subject).toBe('Re: A question');
      expect(assistant.latest.text).toContain('Forward me an interview invitation.');
      expect(assistant.latest.text).not.toContain('saved nothing');
    },
  );

  test.each([
    ['undo', 'the mail that says when it goes out'],
    ['approve', 'the mail that shows it'],
    ['skip please', 'the mail that shows it'],
  ])('words for a note ask for its mail: %s', async (words, expected) => {
    await assistant.mail(words, undefined, 'Quick');
    expect(assistant.latest.text).toContain(expected);
  });

  test('a longer one without an interview is told what could be forwarded', async () => {
    const letter = 'We looked at the flat again. It has two rooms, a balcony and a view of the river. '.repeat(4);
    await assistant.mail(letter, undefined, 'The flat');
    expect(assistant.latest.text).toContain('found no interview in it');
  });
});
