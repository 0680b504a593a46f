import { describe, expect, test } from 'vitest';
import type { Tone } from '../../../lib/domain/application/application.ts';
import { type DraftInput, draftNote } from '../../../lib/domain/notes/draft.ts';
import { draftInput, noFacts, render } from './sample.ts';

const tones: readonly Tone[] = ['warm', 'formal', 'brief'];
const thanks = (facts: Partial<DraftInput['facts']>, patch: Partial<DraftInput> = {}): Partial<DraftInput> => ({
  facts: { ...noFacts, ...facts },
  ...patch,
});
const priya = { name: 'Priya Raman', address: 'priya@brightwave.example', title: null };
const nervous = 'it was my first interview in ten years';

/** Every kind of note and every playbook that changes one. */
const notes: Readonly<Record<string, Partial<DraftInput>>> = {
  'thank-you': {},
  'thank-you-discussed': thanks({ discussed: 'their move to Kafka' }),
  'thank-you-heard': thanks({ discussed: 'she said they are hiring two more people' }),
  'thank-you-own': thanks({ discussed: 'my thesis on bees' }),
  'thank-you-told': thanks({ discussed: 'we both love sailing' }),
  'thank-you-add': thanks({ add: 'led a similar move at my last company' }),
  'thank-you-clarify': thanks({ clarify: 'I said Flink, but I meant Spark' }),
  'thank-you-nervous-restate': thanks({ nervous }, { version: 'restate' }),
  'thank-you-nervous-acknowledge': thanks({ nervous }, { version: 'acknowledge' }),
  'thank-you-rambled': thanks({ clarify: 'start with the slowest query and measure' }, { situation: 'rambled' }),
  'thank-you-late': { situation: 'late' },
  'thank-you-technical-failure': { situation: 'technical-failure' },
  'thank-you-past-unpleasantness': { situation: 'past-unpleasantness' },
  'pass-on': { kind: 'pass-on', userAddress: 'maya@home.example' },
  'status-check': { kind: 'status-check', person: priya },
  'last-status-check': { kind: 'last-status-check', person: priya, askedAt: '2026-12-10' },
  'ask-recruiter': { kind: 'ask-recruiter', person: { name: null, address: null } },
  'no-show': { kind: 'ask-recruiter', reason: 'no-show', person: priya },
  'withdrawal-manager': { kind: 'withdrawal', reason: 'dislike-manager', person: priya },
  'withdrawal-company': { kind: 'withdrawal', reason: 'not-a-fit', person: priya },
  'rejection-thanks': thanks({ add: 'What could I do better?' }, { kind: 'rejection-thanks', person: priya }),
  'offer-thanks': { kind: 'offer-thanks', person: priya },
};

describe('every note in every tone reads as reviewed', () => {
  test.each(Object.entries(notes))('%s', async (name, patch) => {
    const drafts = tones.map((tone) => {
      const { subject, text } = draftNote({ ...draftInput, ...patch, tone }, render);
      return `${'='.repeat(24)} ${tone} ${'='.repeat(24)}\n\nSubject: ${subject}\n\n${text}\n`;
    });
    expect(new Set(drafts.map((draft) => draft.split('\n').slice(4).join('\n'))).size).toBe(tones.length);
    await expect(drafts.join('\n')).toMatchFileSnapshot(`golden-notes/${name}.txt`);
  });
});
