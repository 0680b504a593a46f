import { describe, expect, test } from 'vitest';
import { cuesAround } from '../../../../lib/domain/understanding/people/name-cues.ts';
import { cueOf } from '../../../../lib/domain/understanding/people/people-verbs.ts';
import { readPassages } from '../../../../lib/domain/understanding/text/passages.ts';

/** The cues around a name that stands in a sentence. */
function around(text: string, name: string): readonly string[] {
  const [passage] = readPassages('', text);
  if (passage === undefined) throw new Error(`no sentence: ${text}`);
  const from = passage.raw.indexOf(name);
  return cuesAround(passage, from, from + name.length);
}

describe('what a word says that somebody does', () => {
  test.each([
    ['welcome', 'greet'],
    ['empfangt', 'greet'],
    ['ontmoet', 'meet'],
    ['entrevistara', 'meet'],
    ['vertritt', 'instead'],
    ['thursday', null],
  ])('%s', (word, cue) => expect(cueOf(word)).toBe(cue));
});

describe('cues around a name', () => {
  test('are the same for one thing in two languages', () => {
    expect(around('Jodie will greet you at reception.', 'Jodie')).toContain('ca1:greet');
    expect(around('Jodie nimmt Sie am Empfang entgegen.', 'Jodie')).toContain('ca1:greet');
  });

  test('end with the clause: the next one has a subject of its own', () => {
    const cues = around('You will meet Dana, and Jodie is at reception.', 'Jodie');
    expect(cues).toContain('ca1:greet');
    expect(cues).not.toContain('cb1:meet');
    expect(cues).toContain('cs:meet');
  });

  test('are none where nothing is done', () => {
    expect(around('Dana Whitfield on Thursday', 'Dana Whitfield')).toEqual([]);
  });
});
