import { describe, expect, test } from 'vitest';
import { type CheckedNote, checkDraft, type KnownFacts } from '../../../lib/domain/notes/check-draft.ts';
import { draftNote } from '../../../lib/domain/notes/draft.ts';
import { draftInput, noFacts, render } from './sample.ts';

const to = [{ name: 'Dana Whitfield', address: 'dana@brightwave.example' }];
const good: CheckedNote = { kind: 'thank-you', to, ...draftNote(draftInput, render) };
const known: KnownFacts = { person: to[0]!, company: 'Brightwave Analytics', role: null, edited: false };
const check = (patch: Partial<CheckedNote>, facts: Partial<KnownFacts> = {}) =>
  checkDraft({ ...good, ...patch }, { ...known, ...facts });

test('a good note has no problem', () => {
  expect(check({})).toEqual([]);
});

describe('problems in words', () => {
  test.each<[string, Partial<CheckedNote>]>([
    ['The subject is empty.', { subject: ' ' }],
    ['The text is empty.', { text: '\n' }],
    ['The subject must be one line of plain text.', { subject: 'Hi\nBcc: x@y.example' }],
    ['The subject must be one line of plain text.', { subject: 'Hi\u0000' }],
    ['The subject is longer than 200 characters.', { subject: 'x'.repeat(201) }],
    ['The text still has a gap to fill: [Company]', { text: `${good.text} [Company]` }],
    ['The text still has a gap to fill: [Your Name]', { text: `${good.text} [Your Name]` }],
    ['The text still has a gap to fill: undefined', { text: `${good.text} undefined` }],
    ['The text holds template signs: {{ role }}', { text: `${good.text} {{ role }}` }],
    ['The text holds template signs: {% if', { text: `${good.text} {% if x %}` }],
    ['The greeting does not name Dana Whitfield.', { text: good.text.replace('Hi Dana,', 'Hi Dan,') }],
    ['The greeting does not name Dana Whitfield.', { text: good.text.replace('Hi Dana,', 'Hello,') }],
    ['The note does not name Brightwave Analytics.', { text: good.text.replaceAll('Brightwave', 'Acme') }],
    ['The note says "salary", which is better left out.', { text: `${good.text} My salary` }],
  ])('%s', (problem, patch) => {
    expect(check(patch)).toContain(problem);
  });

  test('another role than the one applied for', () => {
    expect(check({}, { role: 'Staff Engineer (m/f/d)' })).toEqual(['The note does not name Staff Engineer.']);
    expect(check({}, { role: 'Senior Data Engineer role' })).toEqual([]);
  });

  test.each([
    ['40', 'We talked for 40 minutes.'],
    ['Kafka', 'I enjoyed our talk about Kafka.'],
    ['Omar', 'It was good to meet you, and Omar as well.'],
  ])('%s, which nobody said', (word, sentence) => {
    const sources = [
      'Dana Whitfield',
      'Brightwave Analytics',
      'Senior Data Engineer',
      'Thursday, December 3',
      'Maya Okafor',
    ];
    const text = good.text.replace('Best regards', `${sentence}\n\nBest regards`);
    expect(check({}, { sources })).toEqual([]);
    expect(check({ text }, { sources })).toEqual([`The note says "${word}", and I don't know where that comes from.`]);
    expect(check({ text }, { sources: [...sources, sentence] })).toEqual([]);
  });

  test('too many words', () => {
    expect(check({ text: `${good.text}${' word'.repeat(200)}` })[0]).toMatch(
      /^The note has \d+ words; 170 are enough\.$/,
    );
  });
});

test('a text of the user is checked for what would break, never for style', () => {
  const edited = { edited: true };
  expect(check({ text: `Yo,\n\nsalary ${'word '.repeat(400)}` }, edited)).toEqual([]);
  expect(check({ text: '' }, edited)).toEqual(['The text is empty.']);
  expect(check({ text: 'Dear [Name],' }, edited)).toHaveLength(1);
});

test("an engineer's braces are no template", () => {
  const { subject, text } = draftNote(
    { ...draftInput, facts: { ...noFacts, discussed: "the {{ ref('orders') }} macro" } },
    render,
  );
  expect(check({ subject, text })).toEqual([]);
});

test('a note to the recruiter greets the recruiter', () => {
  const priya = { name: 'Priya Raman', address: 'priya@brightwave.example' };
  const note = { kind: 'pass-on' as const, to: [priya], ...draftNote({ ...draftInput, kind: 'pass-on' }, render) };
  expect(checkDraft(note, known)).toEqual([]);
  expect(checkDraft({ ...note, to }, known)).toEqual(['The greeting does not name Dana Whitfield.']);
});
