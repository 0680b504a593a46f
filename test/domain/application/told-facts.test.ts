import { expect, test } from 'vitest';
import { joinFact, sayTaken, whoIsMeant } from '../../../lib/domain/application/reply/told-facts.ts';
import { note } from '../notes/sample.ts';

const dana = note({});
const omar = note({ id: 'n2', person: { name: 'Omar Haddad', address: null }, kind: 'pass-on' });

test.each([
  [null, 'the roadmap', 'the roadmap'],
  ['the roadmap', 'on-call', 'the roadmap\non-call'],
  ['the roadmap', 'the roadmap', 'the roadmap'],
  ['I admire [Company] for its data', 'I admire Brightwave for its data', 'I admire Brightwave for its data'],
  ['I led one\nI admire [Company]', 'I admire Brightwave', 'I led one\nI admire Brightwave'],
  ['it was 14', 'we moved 14 terabytes, not 40', 'we moved 14 terabytes, not 40'],
])('%j, then %j', (before, value, joined) => {
  expect(joinFact(before, value)).toBe(joined);
});

test('the answer says in whose note a fact stands', () => {
  expect(sayTaken('discussed', 'the roadmap', [dana])).toEqual(['What you discussed is now in your note to Dana.']);
  expect(sayTaken('add', 'I led one', [note({ kind: 'rejection-thanks' })])).toEqual([
    'Your point is now in the note.',
  ]);
});

test('one fact in two notes is said, since interviewers compare', () => {
  expect(sayTaken('discussed', 'the roadmap', [dana, omar])).toEqual([
    'What you discussed is now in your notes for Dana and Omar.',
    'It is the same in both. To give each their own, reply "discussed Omar: …".',
  ]);
});

test('nobody is told that a sentence with a gap is done', () => {
  expect(sayTaken('add', 'I admire [Company]', [dana])).toEqual([]);
});

test('a number without its thing is taken, and asked about', () => {
  const said = sayTaken('clarify', 'It was 14.', [dana]);
  expect(said).toHaveLength(2);
  expect(said[1]).toContain('They may not know what “It was 14” is about.');
});

test('who is meant is asked with both names and the words to reply', () => {
  expect(whoIsMeant('discussed', 'I told her about bees', [dana, omar])).toBe(
    'Who is “her” here, Dana or Omar? Reply "discussed Dana: I told her about bees", or the same with Omar.',
  );
  const namesake = note({ id: 'n3', person: { name: 'Dana Kim', address: null } });
  expect(whoIsMeant('add', 'I admire her', [dana, namesake])).toContain('Dana Whitfield or Dana Kim?');
});
