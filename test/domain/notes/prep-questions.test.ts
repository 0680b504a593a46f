import { describe, expect, test } from 'vitest';
import { prepQuestions } from '../../../lib/domain/notes/user-mail/prep-questions.ts';
import { application, interview } from './sample.ts';

const asked = (role: string | null) => prepQuestions(application({ role }), interview)[0];

describe('the first question fits the role', () => {
  test.each([
    ['Senior Data Engineer', 'Which question do you wish your data could answer'],
    ['Backend Developer', 'How does a change get'],
    ['Site Reliability Engineer', 'What woke somebody up'],
    ['Engineering Manager', 'Which decision'],
    ['Product Manager', 'How do you decide what not to build'],
    ['UX Designer', 'When did what users said'],
    ['Account Executive', 'What do your best customers'],
    ['Content Writer', 'Whom do you want to reach'],
    ['Office Assistant', 'What would run more smoothly'],
    ['Financial Controller', 'Which part of the work'],
    ['Nurse', 'How are new colleagues'],
    ['Social Worker', 'How are new colleagues'],
    ['Support Worker, night care', 'How are new colleagues'],
    ['Teaching Assistant', 'How are new colleagues'],
    ['Social Media Manager', 'Whom do you want to reach'],
    ['Beekeeper', 'What would a good first half year'],
    [null, 'What would a good first half year'],
  ])('%s', (role, question) => {
    expect(asked(role)).toContain(question);
  });
});

test('the second fits the round, the third asks when they decide; three in all, each a question', () => {
  const rounds = ['2026-12-03', '2026-12-08', '2026-12-14', '2026-12-20'].map((day, at) => ({
    ...interview,
    key: `i${at + 1}`,
    start: `${day}T19:00:00Z`,
    interviewers: [{ name: 'Dana', address: null, title: null }],
  }));
  const all = rounds.map((round) => prepQuestions(application({ interviews: rounds }), round));
  expect(new Set(all.map((three) => three[1])).size).toBe(3);
  expect(all[1]?.[0]).not.toBe(all[0]?.[0]);
  for (const three of all) {
    expect(three).toHaveLength(3);
    for (const question of three) expect(question).toMatch(/^[A-Z].*\?$/);
    expect(three[2]).toContain('decide');
  }
});

test('a panel in the second round is asked how it works together', () => {
  const second = { ...interview, key: 'i2', start: '2026-12-08T19:00:00Z' };
  const panel = { ...second, interviewers: [1, 2].map((at) => ({ name: `P${at}`, address: null, title: null })) };
  expect(prepQuestions(application({ interviews: [interview, panel] }), panel)[1]).toContain('two of you');
});
