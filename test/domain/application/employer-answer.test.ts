import { describe, expect, test } from 'vitest';
import { mailsOf, Story } from './build.ts';

/** Thursday, December 3, 2026, 2:00 PM in New York; the drafts came, and nobody named a date. */
function waiting(): Story {
  const story = new Story();
  story.mail('invitation');
  story.fire('prep');
  story.fire('debrief');
  return story;
}

let count = 0;
function answered(story: Story, text: string, patch: { sentAt?: string | null; asksTimes?: boolean } = {}) {
  count += 1;
  const key = `answer ${count}`;
  return mailsOf(
    story.take({
      type: 'employer-answered',
      key,
      rawKey: `raw/${key}`,
      receivedAt: story.now,
      messageId: `<${key}@mail.test>`,
      subject: 'Fwd: Next steps',
      from: 'Tess Lindqvist',
      text,
      asksTimes: false,
      sentAt: story.now,
      ...patch,
    }),
  );
}

const checks = (story: Story) => story.plan().filter((step) => step.includes('status-check'));

describe('an answer that names a date', () => {
  test('moves the status check, counted from the day it was written', () => {
    const story = waiting();
    story.now = '2026-12-08T15:00:00Z';
    const [mail, ...others] = answered(story, 'Thanks for your patience. We will get back to you in two weeks.', {
      sentAt: '2026-12-07T15:00:00Z',
    });
    expect(others).toEqual([]);
    expect(mail?.kind).toBe('answer');
    expect(mail?.said.join(' ')).toContain('they decide by Monday, December 21, 2026');
    expect(checks(story)).toEqual(['status-check 2026-12-22T15:00:00Z']);
    expect(story.application.rawKeys).toContain(`raw/answer ${count}`);
  });

  test('takes back a question that was drafted, and asks again after the date', () => {
    const story = waiting();
    story.fire('status-check');
    expect(story.application.notes.filter((note) => note.kind === 'status-check')).toMatchObject([
      { status: 'drafted' },
    ]);
    const [mail] = answered(story, 'We will get back to you in two weeks.');
    expect(mail?.said.join(' ')).toContain('I dropped the one that was drafted');
    expect(story.application.notes.filter((note) => note.kind === 'status-check')).toMatchObject([
      { status: 'skipped' },
    ]);
    expect(checks(story)).toHaveLength(1);
    story.fire('status-check');
    expect(
      story.application.notes.filter((note) => note.status === 'drafted' && note.kind === 'status-check'),
    ).toHaveLength(1);
  });

  test('of long ago counts for nothing: the user is asked', () => {
    const story = waiting();
    story.now = '2026-12-09T15:00:00Z';
    const [mail] = answered(story, 'We will get back to you in two days.', { sentAt: '2026-12-04T15:00:00Z' });
    expect(mail?.kind).toBe('relayed');
    expect(checks(story)).toEqual(['status-check 2026-12-10T15:00:00Z']);
  });

  test('after the first question puts the last one off', () => {
    const story = waiting();
    story.fire('status-check');
    story.reply([{ name: 'sent', person: null }]);
    const [before] = checks(story);
    answered(story, 'We will get back to you in three weeks.');
    const [after] = checks(story);
    expect(before).toMatch(/^last-status-check 2026-12-17/);
    expect(after).toMatch(/^last-status-check 2027-01-0/);
  });
});

describe('an answer without a date', () => {
  test('asks whether it ends the nudges: yes ends them', () => {
    const story = waiting();
    const [mail] = answered(story, 'Thank you for your note, it was a pleasure to meet you.');
    expect(mail).toMatchObject({ kind: 'relayed', extra: { forwarded: true } });
    const [answer, ...others] = mailsOf(
      story.reply([{ name: 'approve', person: null, version: null }], { text: 'yes' }),
    );
    expect(others).toEqual([]);
    expect(answer?.said.join(' ')).toContain('No question how things stand will come any more');
    expect(checks(story)).toEqual([]);
    expect(story.application.notes.every((note) => note.status === 'drafted')).toBe(true);
  });

  test('no keeps them', () => {
    const story = waiting();
    const before = checks(story);
    answered(story, 'Thank you for your note.');
    story.reply([{ name: 'skip', person: null }], { text: 'no, keep them' });
    expect(checks(story)).toEqual(before);
    expect(story.application.notes.every((note) => note.status === 'drafted')).toBe(true);
  });

  test.each([false, true])('a date told after "yes" starts them again (question drafted before: %s)', (drafted) => {
    const story = waiting();
    if (drafted) story.fire('status-check');
    answered(story, 'Thank you for your note.');
    story.reply([], { text: 'yes, stop' });
    expect(checks(story)).toEqual([]);
    story.reply([{ name: 'timeline', text: 'by December 18' }], { text: 'timeline: by December 18' });
    expect(checks(story)).toEqual(['status-check 2026-12-21T15:00:00Z']);
  });

  test('a yes to any other mail ends nothing', () => {
    const story = waiting();
    const draft = story.application.nextMail - 1;
    answered(story, 'Thank you for your note.');
    story.reply([], { text: 'stop', mailNumber: draft });
    expect(checks(story)).toHaveLength(1);
  });

  test('where nothing is planned says so, and asks nothing', () => {
    const story = waiting();
    story.reply([{ name: 'no-response' }], { text: 'close' });
    const [mail] = answered(story, 'We will get back to you in two weeks.');
    expect(mail).toMatchObject({ kind: 'answer' });
    expect(mail?.said.join(' ')).toContain('Nothing is planned there');
    expect(story.plan()).toEqual([]);
  });
});

test('who asks for times is answered by the user; the question about the nudges stays', () => {
  const story = waiting();
  const [mail] = answered(story, 'When could you meet the team?', { asksTimes: true });
  expect(mail?.kind).toBe('relayed');
  expect(mail?.said.join(' ')).toContain('asks when you have time');
});

test('words in a reply to such a mail count from the reply, those about the talk from the talk', () => {
  const story = waiting();
  const draft = story.application.nextMail - 1;
  story.now = '2026-12-08T15:00:00Z';
  answered(story, 'Thank you for your note.');
  story.reply([{ name: 'timeline', text: 'in two weeks' }], { text: 'timeline: in two weeks' });
  expect(story.application.interviews[0]?.timeline?.by).toBe('2026-12-22');
  story.reply([{ name: 'timeline', text: 'in two weeks' }], { text: 'timeline: in two weeks', mailNumber: draft });
  expect(story.application.interviews[0]?.timeline?.by).toBe('2026-12-17');
});

test.each(['She wrote that they will decide by next Friday.', "They'll get back to me in ten days"])(
  'told in a sentence: %s',
  (text) => {
    const story = waiting();
    story.now = '2026-12-08T15:00:00Z';
    answered(story, 'Thank you for your note.');
    const [mail] = mailsOf(story.reply([], { text }));
    expect(mail?.said.join(' ')).toContain('Noted: they decide by Friday, December 18, 2026.');
    expect(checks(story)).toEqual(['status-check 2026-12-21T15:00:00Z']);
  },
);

test('a question about dates, and such a sentence in reply to other mail, are remarks', () => {
  const story = waiting();
  const held = story.application.nextMail;
  story.reply([{ name: 'tone', tone: 'formal' }], { text: 'tone: formal' });
  story.reply([], { text: 'They will decide by next Friday.', mailNumber: held });
  answered(story, 'Thank you for your note.');
  story.reply([], { text: 'Will they decide by next Friday?' });
  expect(story.application.interviews[0]?.timeline).toBeNull();
  expect(story.application.remarks).toHaveLength(2);
});

test('a date that has passed is noted, and the drafted question stays', () => {
  const story = waiting();
  const draft = story.application.nextMail - 1;
  story.fire('status-check');
  story.now = '2026-12-12T15:00:00Z';
  const [mail] = mailsOf(
    story.reply([{ name: 'timeline', text: 'in two days' }], { text: 'timeline: in two days', mailNumber: draft }),
  );
  expect(mail?.said.join(' ')).toContain('which has passed');
  expect(story.application.notes.some((note) => note.kind === 'status-check' && note.status === 'drafted')).toBe(true);
});

describe('after two questions that nobody answered', () => {
  function askedTwice(): Story {
    const story = waiting();
    story.fire('reminder');
    for (const kind of ['status-check', 'last-status-check']) {
      story.fire(kind);
      story.reply([{ name: 'sent', person: null }]);
    }
    return story;
  }

  test('one mail asks whether to close, and then there is silence', () => {
    const story = askedTwice();
    expect(story.plan()).toEqual(['close 2026-12-24T15:00:00Z']);
    expect(mailsOf(story.fire('close'))).toMatchObject([{ kind: 'close' }]);
    expect(story.plan()).toEqual([]);
    expect(story.application.outcome).toBe('open');
  });

  test.each([
    ['yes', 'no-response'],
    ['no, leave it open', 'open'],
  ])('%s: %s', (text, outcome) => {
    const story = askedTwice();
    story.fire('close');
    const [answer, ...others] = mailsOf(story.reply([{ name: 'approve', person: null, version: null }], { text }));
    expect(others).toEqual([]);
    expect(answer?.kind).toBe('answer');
    expect(story.application.outcome).toBe(outcome);
    expect(story.plan()).toEqual([]);
  });

  test('it does not come once an outcome is known, and waits for a date that they name', () => {
    const known = askedTwice();
    known.reply([{ name: 'rejected' }], { text: 'rejected' });
    expect(known.plan()).toEqual([]);
    const named = askedTwice();
    answered(named, 'We will get back to you in three weeks.');
    expect(checks(named)).toEqual([]);
    expect(named.plan()).toEqual(['close 2027-01-08T15:00:00Z']);
  });

  test('nor where the last question was dropped', () => {
    const story = waiting();
    story.fire('reminder');
    story.fire('status-check');
    story.reply([{ name: 'sent', person: null }]);
    story.fire('last-status-check');
    story.reply([{ name: 'skip', person: null }], { text: 'skip' });
    expect(story.plan()).toEqual([]);
  });
});
