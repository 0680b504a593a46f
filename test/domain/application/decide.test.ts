import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Command } from '../../../lib/domain/commands/command.ts';
import { approve, mailsOf, recruiter, Story } from './build.ts';

const undo: Command = { name: 'undo', person: null };

function drafted(): Story {
  const story = new Story();
  story.mail('invitation');
  story.fire('prep');
  story.fire('debrief');
  return story;
}

describe('a forwarded invitation', () => {
  test('is answered by a receipt and plans every step', () => {
    const story = new Story();
    const owed = story.mail('invitation');
    expect(mailsOf(owed).map((mail) => mail.kind)).toEqual(['receipt']);
    expect(story.plan()).toEqual([
      'prep 2026-12-02T23:00:00Z',
      'debrief 2026-12-03T20:45:00Z',
      'reminder 2026-12-04T15:45:00Z',
      'status-check 2026-12-10T15:00:00Z',
    ]);
    expect(owed.filter((effect) => effect.type === 'schedule')).toHaveLength(4);
  });

  test('delivered again under the same key changes nothing', () => {
    const story = new Story();
    story.mail('invitation', {}, 'same');
    const before = story.application;
    expect(story.mail('invitation', {}, 'same')).toEqual([]);
    expect(story.application).toBe(before);
  });

  test('whose time moves takes its steps along', () => {
    const story = new Story();
    story.mail('invitation');
    const owed = story.mail('update', { sequence: 1, start: '2026-12-08T16:00:00Z', end: '2026-12-08T16:45:00Z' });
    expect(story.application.interviews).toHaveLength(1);
    expect(story.plan()).toEqual([
      'prep 2026-12-07T23:00:00Z',
      'debrief 2026-12-08T17:45:00Z',
      'reminder 2026-12-09T13:00:00Z',
      'status-check 2026-12-15T15:00:00Z',
    ]);
    expect(owed.filter((effect) => effect.type === 'unschedule')).toHaveLength(4);
  });

  test('in an older version changes nothing', () => {
    const story = new Story();
    story.mail('invitation', { sequence: 3 });
    const plan = story.plan();
    story.mail('update', { sequence: 2, start: '2026-12-20T16:00:00Z', end: null });
    expect(story.plan()).toEqual(plan);
  });

  test('that is cancelled leaves no step', () => {
    const story = new Story();
    story.mail('invitation');
    const owed = story.mail('cancellation', { sequence: 1 });
    expect(story.plan()).toEqual([]);
    expect(mailsOf(owed).map((mail) => mail.kind)).toEqual(['cancelled']);
    expect(owed.filter((effect) => effect.type === 'unschedule')).toHaveLength(4);
  });

  test('to a second round replaces the pending status check', () => {
    const story = drafted();
    story.now = '2026-12-07T15:00:00Z';
    story.mail('invitation', { uid: 'two@google.test', start: '2026-12-09T19:00:00Z', end: null, interviewers: [] });
    expect(story.application.interviews).toHaveLength(2);
    const checks = story.application.steps.filter((step) => step.kind === 'status-check');
    expect(checks.map((step) => [step.interviewKey, step.at])).toEqual([['i2', '2026-12-16T15:00:00Z']]);
  });

  test('resent with another UID on the same day is the same round', () => {
    const story = new Story();
    story.mail('invitation');
    story.mail('invitation', {
      uid: 'other@calendly.test',
      start: '2026-12-03T21:00:00Z',
      end: '2026-12-03T21:45:00Z',
    });
    expect(story.application.interviews.map((round) => [round.start, round.aliases])).toEqual([
      ['2026-12-03T21:00:00Z', ['other@calendly.test']],
    ]);
  });
});

describe('after the interview', () => {
  test('each interviewer gets a draft, no two alike', () => {
    const { application } = drafted();
    expect(application.notes.map((note) => [note.kind, note.status, note.to[0]?.address])).toEqual([
      ['thank-you', 'drafted', 'dana@brightwave.example'],
      ['thank-you', 'drafted', 'raj@brightwave.example'],
    ]);
    expect(application.notes[0]?.text).not.toBe(application.notes[1]?.text);
  });

  test('an interviewer without address is thanked by way of the recruiter, or the address is asked for', () => {
    const story = new Story();
    story.mail('invitation', { interviewers: [{ name: 'Dana Whitfield', address: null, title: null }] });
    story.fire('debrief');
    expect(story.note('Dana')).toMatchObject({ kind: 'pass-on', to: [recruiter] });
    const alone = new Story();
    alone.mail('invitation', {
      recruiter: null,
      interviewers: [{ name: 'Dana Whitfield', address: null, title: null }],
    });
    alone.fire('debrief');
    alone.reply([approve]);
    expect(alone.note('Dana')).toMatchObject({ kind: 'thank-you', to: [], status: 'drafted' });
  });

  test('the reminder comes once while a draft is unanswered, and not at all when all is answered', () => {
    const waiting = drafted();
    expect(mailsOf(waiting.fire('reminder')).map((mail) => mail.kind)).toEqual(['reminder']);
    expect(waiting.plan().some((step) => step.startsWith('reminder'))).toBe(false);
    const answered = drafted();
    answered.reply([{ name: 'skip', person: null }]);
    expect(answered.plan().some((step) => step.startsWith('reminder'))).toBe(false);
  });

  test('a firing that the plan no longer holds changes nothing', () => {
    const story = new Story();
    story.mail('invitation');
    const stale = story.application.steps.find((step) => step.kind === 'debrief');
    story.mail('cancellation');
    const before = story.application;
    if (stale === undefined) throw new Error('no debrief was planned');
    story.take({ type: 'step-due', step: stale });
    expect(story.application).toBe(before);
  });
});

describe('an approval', () => {
  test('holds what the mail showed, then owes the send once', () => {
    const story = drafted();
    story.reply([approve]);
    expect(story.application.notes.map((note) => note.status)).toEqual(['held', 'held']);
    expect(story.plan().filter((step) => step.startsWith('send'))).toEqual(Array(2).fill('send 2026-12-03T20:50:00Z'));
    const owed = story.fire('send');
    expect(owed.filter((effect) => effect.type === 'send-note')).toHaveLength(1);
  });

  test('by name sends that note alone', () => {
    const story = drafted();
    story.reply([{ name: 'approve', person: 'dana', version: null }]);
    expect([story.note('Dana').status, story.note('Raj').status]).toEqual(['held', 'drafted']);
  });

  test('given twice sends nothing more', () => {
    const story = drafted();
    const shownBy = story.application.nextMail - 1;
    story.reply([approve], { mailNumber: shownBy });
    for (const person of ['Dana', 'Raj']) send(story, person);
    const owed = story.reply([approve], { mailNumber: shownBy });
    expect(story.application.notes.map((note) => note.status)).toEqual(['sent', 'sent']);
    expect(owed.map((effect) => effect.type)).toEqual(['mail-user']);
  });

  test('of an older revision sends nothing and shows the newer one', () => {
    const story = drafted();
    const shownBy = story.application.nextMail - 1;
    story.reply([{ name: 'edit', text: 'Hi Dana,\n\nThank you.\n\nMaya', person: 'Dana' }], { mailNumber: shownBy });
    const owed = story.reply([{ name: 'approve', person: 'Dana', version: null }], { mailNumber: shownBy });
    expect(story.note('Dana').status).toBe('drafted');
    expect(mailsOf(owed)[0]?.noteIds).toEqual([story.note('Dana').id]);
  });

  test('processed over an hour late shows the draft again', () => {
    const story = drafted();
    const receivedAt = story.now;
    story.now = '2026-12-03T22:00:00Z';
    story.reply([approve], { receivedAt });
    expect(story.application.notes.map((note) => note.status)).toEqual(['drafted', 'drafted']);
  });

  test('is stopped by an undo, in whichever order the two are processed', () => {
    fc.assert(
      fc.property(fc.boolean(), fc.integer({ min: 0, max: 200 }), (undoFirst, seconds) => {
        const story = drafted();
        const shownBy = story.application.nextMail - 1;
        const approvedAt = story.now;
        const undoneAt = `2026-12-03T20:${String(46 + Math.floor(seconds / 60)).padStart(2, '0')}:${String(seconds % 60).padStart(2, '0')}Z`;
        const approveIt = () => story.reply([approve], { mailNumber: shownBy, receivedAt: approvedAt });
        const undoIt = () => story.reply([undo], { mailNumber: shownBy, receivedAt: undoneAt });
        story.now = undoneAt;
        for (const act of undoFirst ? [undoIt, approveIt] : [approveIt, undoIt]) act();
        expect(story.application.notes.map((note) => note.status)).toEqual(['drafted', 'drafted']);
        expect(story.plan().some((step) => step.startsWith('send'))).toBe(false);
      }),
      { numRuns: 40 },
    );
  });

  test('that was undone between the hold and the claim is not claimed', () => {
    const story = drafted();
    story.reply([approve]);
    const revision = story.note('Dana').revision;
    story.fire('send');
    story.reply([undo]);
    const before = story.application;
    story.take({ type: 'note-claimed', noteId: story.note('Dana').id, revision, attempt: 'a1' });
    expect(story.application).toBe(before);
  });
});

function send(story: Story, person: string): void {
  const note = story.note(person);
  story.fire('send', note.id);
  story.take({ type: 'note-claimed', noteId: note.id, revision: note.revision, attempt: `try ${person}` });
  story.take({ type: 'note-sent', noteId: note.id, attempt: `try ${person}`, at: story.now });
}

describe('the status check', () => {
  test('goes to the recruiter, and a second one is planned five business days after the first was sent', () => {
    const story = drafted();
    story.reply([{ name: 'skip', person: null }]);
    const owed = story.fire('status-check');
    expect(mailsOf(owed).map((mail) => mail.kind)).toEqual(['status-check']);
    const note = story.application.notes.find((one) => one.kind === 'status-check');
    expect(note?.to).toEqual([recruiter]);
    story.reply([approve]);
    send(story, recruiter.name.split(' ')[0] ?? '');
    expect(story.plan()).toEqual(['last-status-check 2026-12-17T15:00:00Z']);
  });

  test('moves with the date that they named', () => {
    const story = drafted();
    story.reply([{ name: 'timeline', text: 'in about two weeks' }]);
    expect(story.plan().find((step) => step.startsWith('status-check'))).toBe('status-check 2026-12-18T15:00:00Z');
  });

  test.each(['rejected', 'withdraw', 'no-response', 'offer'] as const)('ends with the outcome %s', (name) => {
    const story = drafted();
    story.reply([{ name }]);
    expect(story.plan()).toEqual([]);
  });
});

describe('every reply', () => {
  const commands: fc.Arbitrary<Command> = fc.oneof(
    fc.constantFrom<Command>(
      approve,
      undo,
      { name: 'skip', person: null },
      { name: 'sent', person: 'Raj' },
      { name: 'discussed', text: 'the Kafka migration', person: null },
      { name: 'edit', text: 'Hi Dana,\n\nThanks.\n\nMaya', person: 'Dana' },
      { name: 'rejected' },
      { name: 'tone', tone: 'brief' },
      { name: 'with', people: [{ name: 'Sam Cole', address: 'sam@brightwave.example' }] },
      { name: 'situation', situation: 'not-a-fit' },
    ),
    fc.constantFrom<Command>({ name: 'snooze', until: '2026-12-05T14:00:00Z', person: null }),
  );

  test('gets exactly one answer, and never sends without an approval of that revision', () => {
    fc.assert(
      fc.property(fc.array(fc.array(commands, { maxLength: 3 }), { maxLength: 6 }), (replies) => {
        const story = drafted();
        for (const reply of replies) {
          expect(mailsOf(story.reply(reply))).toHaveLength(1);
          for (const note of story.application.notes) {
            if (note.status === 'held') expect(note.approval?.revision).toBe(note.revision);
          }
        }
      }),
      { numRuns: 150 },
    );
  });
});
