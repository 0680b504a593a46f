import { describe, expect, test } from 'vitest';
import { approve, mailsOf, Story } from './build.ts';

/** An invitation is saved, then everything is paused. */
function paused(): Story {
  const story = new Story();
  story.mail('invitation');
  story.paused = true;
  return story;
}

function resume(story: Story, now: string) {
  story.now = now;
  story.paused = false;
  return story.take({ type: 'resumed', key: 'the end of the pause' });
}

describe('while paused', () => {
  test('steps pass, and the plan keeps them', () => {
    const story = paused();
    const plan = story.plan();
    expect(story.fire('prep')).toEqual([]);
    expect(story.fire('debrief')).toEqual([]);
    expect(story.plan()).toEqual(plan);
  });

  test('an approval is kept and said, and no note can be claimed', () => {
    const story = new Story();
    story.mail('invitation');
    story.fire('debrief');
    story.paused = true;
    const [answer] = mailsOf(story.reply([approve]));
    expect(answer?.said[0]).toBe(
      'Your approval of the note to Dana Whitfield is kept. Everything is paused, so it goes out once you reply "resume".',
    );
    expect(story.application.notes.map((note) => note.status)).toEqual(['held', 'held']);
    expect(story.plan().some((step) => step.startsWith('send'))).toBe(false);
    const [note] = story.application.notes;
    const before = story.application;
    story.take({ type: 'note-claimed', noteId: note?.id ?? '', revision: note?.revision ?? 0, attempt: 'a' });
    expect(story.application).toBe(before);
  });

  test('an undo takes the kept approval back', () => {
    const story = new Story();
    story.mail('invitation');
    story.fire('debrief');
    story.paused = true;
    story.reply([approve]);
    story.reply([{ name: 'undo', person: null }]);
    expect(story.application.notes.map((note) => note.status)).toEqual(['drafted', 'drafted']);
  });
});

describe('the end of a pause', () => {
  test('before anything fell due brings no mail, and the plan stands', () => {
    const story = paused();
    const plan = story.plan();
    expect(mailsOf(resume(story, '2026-12-02T12:00:00Z'))).toEqual([]);
    expect(story.plan()).toEqual(plan);
  });

  test('brings a missed prep mail while the talk is still to come', () => {
    const story = paused();
    expect(mailsOf(resume(story, '2026-12-03T15:00:00Z')).map((mail) => mail.kind)).toEqual(['prep']);
    expect(story.plan().map((step) => step.split(' ')[0])).toEqual(['debrief', 'reminder', 'status-check']);
  });

  test('the day after brings the drafts, without prep mail and reminder', () => {
    const story = paused();
    const mails = mailsOf(resume(story, '2026-12-05T15:00:00Z'));
    expect(mails.map((mail) => [mail.kind, mail.noteIds.length, mail.extra])).toEqual([
      ['draft', 2, { debrief: true }],
    ]);
    expect(story.plan()).toEqual(['status-check 2026-12-10T15:00:00Z']);
  });

  test('weeks later brings the question how things stand, and no late thanks', () => {
    const story = paused();
    const mails = mailsOf(resume(story, '2026-12-21T15:00:00Z'));
    expect(mails.map((mail) => mail.kind)).toEqual(['status-check']);
    expect(story.application.notes.map((note) => note.kind)).toEqual(['status-check']);
    expect(story.plan()).toEqual([]);
  });

  test('holds anew what was approved, and one mail says so beside the snoozed draft that is back', () => {
    const story = new Story();
    story.mail('invitation');
    story.fire('debrief');
    story.paused = true;
    story.reply([
      { name: 'approve', person: 'Dana', version: null },
      { name: 'snooze', until: '2026-12-04T14:00:00Z', person: 'Raj' },
    ]);
    const mails = mailsOf(resume(story, '2026-12-05T15:00:00Z'));
    expect(mails.map((mail) => mail.kind)).toEqual(['draft']);
    expect(mails[0]?.noteIds).toEqual([story.note('Raj').id]);
    expect(mails[0]?.said.join(' ')).toContain('The note to Dana Whitfield, which you approved, goes out');
    expect(story.note('Dana')).toMatchObject({ status: 'held', heldUntil: '2026-12-05T15:05:00Z' });
    expect(story.plan()).toContain('send 2026-12-05T15:05:00Z');
    expect(story.note('Raj').status).toBe('drafted');
  });

  test('with nothing but an approved note brings the mail by which an undo still works', () => {
    const story = new Story();
    story.mail('invitation');
    story.fire('debrief');
    story.paused = true;
    story.reply([approve]);
    expect(mailsOf(resume(story, '2026-12-03T22:00:00Z')).map((mail) => mail.kind)).toEqual(['held']);
    story.reply([{ name: 'undo', person: null }]);
    expect(story.application.notes.map((note) => note.status)).toEqual(['drafted', 'drafted']);
  });

  test('told twice brings one mail', () => {
    const story = paused();
    resume(story, '2026-12-05T15:00:00Z');
    const before = story.application;
    story.take({ type: 'resumed', key: 'the end of the pause' });
    expect(story.application).toBe(before);
  });
});
