import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countWords, weaveStatement, weaveTopic } from '../../../lib/domain/notes/fact-grammar.ts';

describe('what was discussed', () => {
  test.each([
    // phrases: something to have a conversation about
    ['the Kafka migration and on-call', 'phrase', 'the Kafka migration and on-call'],
    ['The Kafka migration.', 'phrase', 'the Kafka migration'],
    ['Kafka', 'phrase', 'Kafka'],
    ['about the Kafka migration', 'phrase', 'the Kafka migration'],
    ['we talked about the Kafka migration', 'phrase', 'the Kafka migration'],
    ['We discussed how the team plans', 'phrase', 'how the team plans'],
    ['I really enjoyed hearing about on-call', 'phrase', 'on-call'],
    ['she told me about the new platform', 'phrase', 'the new platform'],
    ['She told me how the team runs on-call', 'phrase', 'how the team runs on-call'],
    ['how they moved their data', 'phrase', 'how you moved your data'],
    ['their move to Kafka', 'phrase', 'your move to Kafka'],
    ["Dana's move to Kafka", 'phrase', 'your move to Kafka'],
    ["Anna's move to Kafka", 'phrase', "Anna's move to Kafka"],
    ['customers and their data', 'phrase', 'customers and their data'],
    ['Kafka; on-call; hiring', 'phrase', 'Kafka, on-call and hiring'],
    ['- Kafka\n- on-call', 'phrase', 'Kafka and on-call'],
    ['their plans', 'phrase', 'your plans'],
    ['my work on what was slow', 'phrase', 'my work on what was slow'],
    ['the way you test', 'phrase', 'the way you test'],
    ['when to split a service', 'phrase', 'when to split a service'],
    // sentences: they stand by themselves
    ['I really liked the plan', 'sentence', 'I really liked the plan.'],
    ["i'd love to work on this", 'sentence', "I'd love to work on this."],
    [
      'We found out that we both know Ada. Small world!',
      'sentence',
      'We found out that we both know Ada. Small world!',
    ],
    ['They use Kafka', 'sentence', 'You use Kafka.'],
    ['She leads her team well', 'sentence', 'You lead your team well.'],
    ['He has plans for Kafka', 'sentence', 'You have plans for Kafka.'],
    ['she mentioned a new team', 'sentence', 'You mentioned a new team.'],
    ['It was about Kafka', 'sentence', 'It was about Kafka.'],
  ])('%j', (said, form, text) => {
    expect(weaveTopic(said, 'Dana', 45)).toEqual({ form, text });
  });

  test('nothing said gives nothing', () => {
    for (const fact of [null, '', '  \n ', '-'])
      expect(weaveTopic(fact, null, 45)?.text ?? null).toBe(fact === '-' ? '-' : null);
  });

  test('long words are shortened at a sentence, else at a clause', () => {
    expect(weaveTopic('I liked the plan. It was clear. It was short.', null, 7)?.text).toBe(
      'I liked the plan. It was clear.',
    );
    expect(weaveTopic('the plan, the team, the tools, and many other things beside them all', null, 6)?.text).toBe(
      'the plan, the team, the tools',
    );
  });

  test('any text gives one line of bounded length', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 3_000 }), (fact) => {
        for (const woven of [weaveTopic(fact, 'Dana', 30), weaveStatement(fact, 30)]) {
          expect(woven?.text ?? '').not.toMatch(/[\n\r]/);
          expect(countWords(woven?.text ?? '')).toBeLessThanOrEqual(46);
        }
      }),
    );
  });
});

describe('what the user would add or set right', () => {
  test.each([
    ['I led a similar migration', 'I led a similar migration.'],
    ['that I led a similar migration', 'I led a similar migration.'],
    ['i forgot to mention that I led one.', 'I led one.'],
    ['led a similar migration', 'led a similar migration'],
    ['My team had 8 people, not 12', 'My team had 8 people, not 12.'],
    ['The number was 8, not 12.', 'The number was 8, not 12.'],
    ['Could you tell me one thing that I could do better?', 'Could you tell me one thing that I could do better?'],
  ])('%j', (said, text) => {
    expect(weaveStatement(said, 40)?.text).toBe(text);
  });
});
