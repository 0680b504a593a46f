import { describe, expect, test } from 'vitest';
import type { Step } from '../../../lib/domain/application/application.ts';
import { digestOf, isWaiting, markWaiting, planDigest, takeDigest } from '../../../lib/domain/application/digest.ts';
import { newProfile } from '../../../lib/domain/application/new-application.ts';
import type { Profile } from '../../../lib/domain/application/profile.ts';
import { maya, Story, zone } from './build.ts';

const enrolledAt = '2026-12-01T15:00:00Z';
/** Friday; the Monday after is December 7, and 09:00 in New York is 14:00 UTC. */
const friday = '2026-12-04T15:00:00Z';
const monday = '2026-12-07T14:00:00Z';

function withApplication(open: boolean): Profile {
  const entry = {
    applicationId: 'A1',
    companyKey: null,
    roleKey: null,
    uids: [],
    people: [],
    latestStart: enrolledAt,
    reservedAt: enrolledAt,
    open,
  };
  return { ...newProfile(maya, 'maya@example.test', 'Maya', enrolledAt), directory: [entry] };
}

const planned = (profile: Profile) => profile.steps.map((step) => `${step.kind} ${step.at}`);
const only = (profile: Profile): Step => {
  const [step] = profile.steps;
  if (step === undefined) throw new Error('no digest is planned');
  return step;
};

describe('the digest is planned', () => {
  test('for the next Monday at nine of the user, while something waits', () => {
    const profile = planDigest(withApplication(true), zone, friday);
    expect(planned(profile)).toEqual([`digest ${monday}`]);
    expect(profile.outbox.map((owed) => owed.effect.type)).toEqual(['schedule']);
    expect(planDigest(profile, zone, friday)).toBe(profile);
  });

  test('not while nothing waits, everything is paused, it is off, or everything is erased', () => {
    expect(planDigest(withApplication(false), zone, friday).steps).toEqual([]);
    const open = withApplication(true);
    expect(planDigest({ ...open, paused: true }, zone, friday).steps).toEqual([]);
    expect(planDigest({ ...open, settings: { ...open.settings, digestDay: null } }, zone, friday).steps).toEqual([]);
    expect(planDigest({ ...open, state: 'erasing' }, zone, friday).steps).toEqual([]);
  });

  test('and taken off the clock when that changes', () => {
    const profile = planDigest(withApplication(true), zone, friday);
    const calm = planDigest(markWaiting(profile, new Map([['A1', false]])), zone, friday);
    expect(calm.steps).toEqual([]);
    expect(calm.outbox.at(-1)?.effect).toMatchObject({ type: 'unschedule', name: only(profile).name });
  });

  test('on another day once the setting moves, and out of quiet hours', () => {
    const profile = planDigest(withApplication(true), zone, friday);
    const sunday = { ...profile, settings: { ...profile.settings, digestDay: 7 } };
    expect(planned(planDigest(sunday, zone, friday))).toEqual(['digest 2026-12-06T14:00:00Z']);
    const late = { ...profile, settings: { ...profile.settings, quietUntil: '10:30' } };
    expect(planned(planDigest(late, zone, friday))).toEqual(['digest 2026-12-07T15:30:00Z']);
    const elsewhere = planDigest(profile, 'Europe/Berlin', friday);
    expect(planned(elsewhere)).toEqual(['digest 2026-12-07T08:00:00Z']);
  });

  test('a week later where this week has passed, by the wall clock also across a change of clocks', () => {
    expect(planned(planDigest(withApplication(true), zone, monday))).toEqual(['digest 2026-12-14T14:00:00Z']);
    expect(planned(planDigest(withApplication(true), zone, '2027-03-08T15:00:00Z'))).toEqual([
      'digest 2027-03-15T13:00:00Z',
    ]);
  });

  test('a firing that is late is not moved to next week by what happens meanwhile', () => {
    const profile = planDigest(withApplication(true), zone, friday);
    expect(planDigest(profile, zone, '2026-12-07T14:03:00Z')).toBe(profile);
  });
});

describe('a digest that is due', () => {
  test('is one mail, and the next one is planned; delivered again it changes nothing', () => {
    const profile = planDigest(withApplication(true), zone, friday);
    const saved = { ...profile, version: 1 };
    const taken = planDigest(takeDigest(saved, only(profile), true, monday), zone, monday);
    expect(taken.outbox.map((owed) => owed.effect.type)).toEqual(['schedule', 'mail-user', 'schedule']);
    expect(planned(taken)).toEqual(['digest 2026-12-14T14:00:00Z']);
    expect(takeDigest(taken, only(profile), true, monday)).toBe(taken);
    expect(new Set(taken.outbox.map((owed) => owed.effect.id)).size).toBe(3);
  });

  test('with nothing to tell is no mail', () => {
    const profile = planDigest(withApplication(true), zone, friday);
    const taken = takeDigest(profile, only(profile), false, monday);
    expect(taken.outbox.map((owed) => owed.effect.type)).toEqual(['schedule']);
  });

  test('while paused is no mail', () => {
    const profile = planDigest(withApplication(true), zone, friday);
    const paused = { ...profile, paused: true };
    expect(takeDigest(paused, only(profile), true, monday)).toBe(paused);
  });
});

describe('what waits', () => {
  function storyUntil(...steps: readonly string[]): Story {
    const story = new Story();
    story.mail('invitation');
    for (const step of steps) story.fire(step);
    return story;
  }

  test('is not an interview to come, but drafts, and an answer', () => {
    expect(isWaiting(storyUntil().application, friday)).toBe(false);
    const story = storyUntil('prep', 'debrief');
    expect(isWaiting(story.application, friday)).toBe(true);
    story.reply([{ name: 'skip', person: null }]);
    expect(isWaiting(story.application, friday)).toBe(true);
    story.reply([{ name: 'rejected' }]);
    expect(isWaiting(story.application, friday)).toBe(false);
  });

  test('a draft that nobody answered for weeks waits no more', () => {
    const story = storyUntil('prep', 'debrief', 'reminder', 'status-check');
    expect(isWaiting(story.application, '2026-12-20T15:00:00Z')).toBe(true);
    expect(isWaiting(story.application, '2027-02-20T15:00:00Z')).toBe(false);
  });

  test('has no place in a digest on a day with a mail of its own, nor the day before', () => {
    const { application } = storyUntil('prep', 'debrief', 'reminder');
    expect(digestOf([application], zone, '2026-12-04T14:00:00Z')).toEqual([]);
    expect(digestOf([application], zone, '2026-12-07T14:00:00Z')).toEqual([application]);
    expect(digestOf([application], zone, '2026-12-09T14:00:00Z')).toEqual([]);
    expect(digestOf([application], zone, '2026-12-10T14:00:00Z')).toEqual([]);
  });
});
