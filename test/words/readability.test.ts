import { describe, expect, test } from 'vitest';
import type { NoteKind, Tone } from '../../lib/domain/application/application.ts';
import { draftNote } from '../../lib/domain/notes/draft.ts';
import { draftInput, noFacts, render } from '../domain/notes/sample.ts';
import { goldenMails } from './golden-mails.ts';
import { proseOf, readingGrade } from './readability.ts';

/** A reader of fourteen should get through every mail; names and roles are counted like all other words. */
const HIGHEST_GRADE = 9;
/** A line or two has no grade worth the name. */
const ENOUGH_WORDS = 25;

test.each([
  ['The cat sat on the mat.', -1.45],
  ['I wanted to say thank you. It was a good talk.', -0.57],
  ['The implementation necessitates considerable reconsideration of organizational responsibilities.', 37.68],
])('%s', (prose, grade) => {
  expect(readingGrade(prose)).toBeCloseTo(grade, 1);
});

test('only sentences count', () => {
  const mail =
    'Heading\n-------\n\nTo: Dana\n\nmailto:x?body=y\n\nThis is a sentence.\n\n  approve\n      sends the note as shown';
  expect(proseOf(mail)).toBe('This is a sentence.');
});

describe(`no mail is harder to read than grade ${HIGHEST_GRADE}`, () => {
  const mails = goldenMails().filter(({ text }) => proseOf(text).split(/\s+/).length >= ENOUGH_WORDS);

  test('there are many', () => {
    expect(mails.length).toBeGreaterThan(100);
  });

  test.each(mails)('$name', ({ text }) => {
    expect(readingGrade(proseOf(text)), proseOf(text)).toBeLessThanOrEqual(HIGHEST_GRADE);
  });
});

describe(`no note is harder to read than grade ${HIGHEST_GRADE}, whichever phrasings meet`, () => {
  const kinds: readonly NoteKind[] = [
    'thank-you',
    'status-check',
    'last-status-check',
    'ask-recruiter',
    'pass-on',
    'withdrawal',
    'rejection-thanks',
    'offer-thanks',
  ];
  const tones: readonly Tone[] = ['warm', 'formal', 'brief'];
  const facts = { ...noFacts, discussed: 'how the team plans its work', add: 'I led a move like this one last year' };
  const cases = kinds.flatMap((kind) => tones.map((tone) => [kind, tone] as const));

  test.each(tones)('a question for a new time, %s', (tone) => {
    for (let seed = 0; seed < 60; seed += 1) {
      const asked = { ...draftInput, kind: 'ask-recruiter', reason: 'no-show', tone, seed: `seed ${seed}` } as const;
      const { text } = draftNote(asked, render);
      expect(readingGrade(proseOf(text)), text).toBeLessThanOrEqual(HIGHEST_GRADE);
    }
  });

  test.each(tones)('a goodbye for whatever reason, %s', (tone) => {
    for (let seed = 0; seed < 60; seed += 1) {
      for (const reason of ['dislike-manager', 'not-a-fit'] as const) {
        const goodbye = { ...draftInput, kind: 'withdrawal', reason, tone, seed: `seed ${seed}` } as const;
        const { text } = draftNote(goodbye, render);
        expect(readingGrade(proseOf(text)), text).toBeLessThanOrEqual(HIGHEST_GRADE);
      }
    }
  });

  test.each(tones)('what befell the talk, %s', (tone) => {
    for (let seed = 0; seed < 60; seed += 1) {
      for (const situation of ['late', 'technical-failure', 'past-unpleasantness'] as const) {
        const { text } = draftNote({ ...draftInput, situation, tone, seed: `seed ${seed}` }, render);
        expect(readingGrade(proseOf(text)), text).toBeLessThanOrEqual(HIGHEST_GRADE);
      }
    }
  });

  test.each(cases)('%s, %s', (kind, tone) => {
    for (let seed = 0; seed < 60; seed += 1) {
      for (const said of [noFacts, facts]) {
        const { text } = draftNote({ ...draftInput, kind, tone, facts: said, seed: `seed ${seed}` }, render);
        expect(readingGrade(proseOf(text)), text).toBeLessThanOrEqual(HIGHEST_GRADE);
      }
    }
  });
});
