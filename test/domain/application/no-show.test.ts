import { expect, test } from 'vitest';
import { mailsOf, Story } from './build.ts';

function talked(patch = {}): Story {
  const story = new Story();
  story.mail('invitation', patch);
  story.fire('prep');
  story.fire('debrief');
  return story;
}
const told = (story: Story) => mailsOf(story.reply([{ name: 'no-show' }], { text: 'no-show' }));

test('nobody came: the thanks go, the recruiter is asked for a new time, nothing else is planned', () => {
  const story = talked();
  const [mail, ...others] = told(story);
  expect(others).toEqual([]);
  expect(mail).toMatchObject({ kind: 'draft', extra: { situation: 'no-show' } });
  const asked = story.application.notes.filter((note) => note.status === 'drafted');
  expect(asked).toMatchObject([{ kind: 'ask-recruiter', reason: 'no-show', to: [{ name: 'Tess Lindqvist' }] }]);
  expect(mail?.noteIds).toEqual(asked.map((note) => note.id));
  expect(story.application.interviews.map((round) => round.status)).toEqual(['cancelled']);
  expect(story.plan()).toEqual([]);
});

test('without a recruiter the interviewer is asked; without any address the note has none', () => {
  const story = talked({ recruiter: null });
  told(story);
  expect(story.application.notes.at(-1)).toMatchObject({ to: [{ name: 'Dana Whitfield' }] });
  expect(story.application.notes.at(-1)?.text).toMatch(/^Hi Dana/);
  const alone = talked({ recruiter: null, interviewers: [] });
  told(alone);
  expect(alone.application.notes.at(-1)).toMatchObject({ reason: 'no-show', to: [] });
});

test('it is about the talk that has begun, never about the next one', () => {
  const story = talked();
  const draft = story.application.nextMail - 1;
  story.mail('invitation', { uid: 'two@google.test', start: '2026-12-09T19:00:00Z', end: null });
  mailsOf(story.reply([{ name: 'no-show' }], { text: 'no-show', mailNumber: draft }));
  expect(story.application.interviews.map((round) => round.status)).toEqual(['cancelled', 'scheduled']);
});

test('before a talk has begun nothing changes', () => {
  const story = new Story();
  story.mail('invitation');
  const [mail] = told(story);
  expect(mail?.said.join(' ')).toContain('that has begun');
  expect(story.application.interviews.map((round) => round.status)).toEqual(['scheduled']);
  expect(story.application.notes).toEqual([]);
});

test('a forgotten name later asks for names, and leaves that question alone', () => {
  const story = talked();
  told(story);
  story.reply([{ name: 'situation', situation: 'forgot-name' }], { text: 'situation: forgot-name' });
  const asked = story.application.notes.filter((note) => note.kind === 'ask-recruiter');
  expect(asked.map((note) => note.reason)).toEqual(['no-show', null]);
});

test('a new time in words puts a talk that was called off back on', () => {
  const story = talked();
  story.reply([{ name: 'cancelled' }], { text: 'cancelled' });
  expect(story.plan()).toEqual([]);
  const start = '2026-12-10T19:00:00Z';
  const [mail] = mailsOf(
    story.reply([{ name: 'rescheduled', text: 'Dec 10, 2pm', start, end: null }], {
      text: 'rescheduled to Dec 10, 2pm',
    }),
  );
  expect(mail?.said.join(' ')).toContain('Thursday, December 10, 2026, 2:00 PM');
  expect(story.application.interviews).toMatchObject([{ start, status: 'scheduled' }]);
  expect(story.plan().map((step) => step.split(' ')[0])).toEqual(['prep', 'debrief', 'reminder', 'status-check']);
});

test('a new time opens an application that was closed', () => {
  const story = talked();
  story.reply([{ name: 'no-response' }], { text: 'close' });
  const start = '2026-12-10T19:00:00Z';
  story.reply([{ name: 'rescheduled', text: 'Dec 10, 2pm', start, end: null }], { text: 'rescheduled to Dec 10, 2pm' });
  expect(story.application.outcome).toBe('open');
  expect(story.plan()).not.toEqual([]);
});
