import { describe, expect, test } from 'vitest';
import type { UnderstoodInterview } from '../../../lib/domain/understanding/understanding.ts';
import { approve, mailsOf, Story } from './build.ts';

const answer =
  "We talked about their Kafka migration, I blanked on consistent hashing, he said they'd decide in about a week, Sam from infra joined, felt ok";

function debriefed(patch: Partial<UnderstoodInterview> = {}): Story {
  const story = new Story();
  story.mail('invitation', patch);
  story.fire('prep');
  story.fire('debrief');
  return story;
}

describe('a free answer to the debrief', () => {
  test('goes where each part of it helps, is told back, and sends nothing', () => {
    const story = debriefed();
    const [mail, ...others] = mailsOf(story.reply([], { text: answer }));
    expect(others).toEqual([]);
    expect(mail?.kind).toBe('draft');
    expect(mail?.said).toEqual([
      'This is what I understood. Nothing was sent.',
      'You met Dana Whitfield <dana@brightwave.example>, Raj Patel <raj@brightwave.example> and Sam.',
      'I have no address for Sam, so the note asks Tess Lindqvist to pass it on. Or reply "with: Sam <address>".',
      'You talked about this: “their Kafka migration”.',
      'What you discussed is now in your notes for Dana, Raj and Sam.',
      'It is the same in all of them. To give each their own, reply "discussed Sam: …".',
      'Kept as a lesson for next time: “I blanked on consistent hashing”.',
      'Most slips need no mention. To set a point right in the note, reply "clarify: …".',
      'Noted: they decide by Thursday, December 10, 2026. If you hear nothing, I bring you a question after that.',
      'I kept how it felt for you: “ok”.',
    ]);
    expect(story.note('Dana').text).toContain('Kafka migration');
    expect(story.note('Dana').text).not.toContain('hashing');
    expect(story.note('Sam')).toMatchObject({ kind: 'pass-on', status: 'drafted' });
    expect(mail?.noteIds).toHaveLength(3);
    expect(story.application.lessons.map((one) => one.text)).toEqual(['I blanked on consistent hashing']);
    expect(story.application.remarks).toMatchObject([{ text: answer, parted: true }]);
    expect(story.plan().find((step) => step.startsWith('status-check'))).toBe('status-check 2026-12-11T15:00:00Z');
    expect(story.application.notes.every((note) => note.status === 'drafted')).toBe(true);
  });

  test('asks for the address where no recruiter is known', () => {
    const story = debriefed({ recruiter: null });
    const [mail] = mailsOf(story.reply([], { text: 'Sam Lee from infra joined.' }));
    expect(mail?.said).toContain('I have no address for Sam Lee. Reply "with: Sam Lee <address>", and I draft a note.');
  });

  test('by numbers is taken in the order of the questions', () => {
    const story = debriefed();
    story.reply([], { text: '1. the data platform\n2. I was vague on SQL\n3. two weeks\n5. good' });
    expect(story.note('Raj').text).toContain('the data platform');
    expect(story.application.lessons.map((one) => one.text)).toEqual(['I was vague on SQL']);
    expect(story.application.interviews[0]?.timeline?.by).toBe('2026-12-17');
  });

  test('that says nothing clear is a remark', () => {
    const story = debriefed();
    const notes = story.application.notes;
    const [mail] = mailsOf(story.reply([], { text: 'The parking was a mess.' }));
    expect(mail?.said).toEqual([
      'I kept your words as a remark on this application. Nothing was sent.',
      'The note to Dana Whitfield and the note to Raj Patel are still open.',
    ]);
    expect(story.application.notes).toBe(notes);
    expect(story.application.lessons).toEqual([]);
  });

  test('is read so in reply to the debrief alone', () => {
    const story = new Story();
    story.mail('invitation');
    story.reply([], { text: answer });
    expect(story.application.remarks).toMatchObject([{ text: answer }]);
    expect(story.application.lessons).toEqual([]);
  });

  test('is about the talk that is over, not the next one', () => {
    const story = debriefed();
    const asked = story.application.nextMail - 1;
    story.mail('invitation', { uid: 'two@google.test', start: '2026-12-09T19:00:00Z', end: null });
    story.reply([], { text: 'Sam joined, they decide in two weeks', mailNumber: asked });
    const [first, second] = story.application.interviews;
    expect(first?.interviewers.map((one) => one.name)).toContain('Sam');
    expect(first?.timeline?.by).toBe('2026-12-17');
    expect(second?.interviewers.map((one) => one.name)).not.toContain('Sam');
  });

  test('takes no approval along, and none is needed for what it redrafts', () => {
    const story = debriefed();
    const asked = story.application.nextMail - 1;
    story.reply([], { text: 'We talked about Kafka.', mailNumber: asked });
    story.reply([approve], { mailNumber: asked });
    expect(story.application.notes.map((note) => note.status)).toEqual(['drafted', 'drafted']);
  });
});

describe('lessons', () => {
  test('come from what is set right', () => {
    const story = debriefed();
    story.reply([{ name: 'clarify', text: 'I meant Spark, not Flink', person: null }]);
    story.reply([{ name: 'clarify', text: 'i meant Spark, not Flink', person: null }]);
    expect(story.application.lessons.map((one) => one.text)).toEqual(['I meant Spark, not Flink']);
  });

  test.each([
    ['situation: late', 'late', 'I was late.'],
    ['situation: I came late because of the trains', 'late', 'I came late because of the trains'],
    ['situation: rambled', 'rambled', 'I talked too long.'],
    ['situation: I was late', 'late', 'I was late'],
    ['situation: unprepared', 'late', 'I was not prepared.'],
    ['situation: went blank', 'rambled', 'My mind went blank.'],
    ['Situation - I talked far too long about tests', 'rambled', 'I talked far too long about tests'],
  ] as const)('come from situations: %s', (text, situation, lesson) => {
    const story = debriefed();
    story.reply([{ name: 'situation', situation }], { text });
    expect(story.application.lessons.map((one) => one.text)).toEqual([lesson]);
  });

  test('come from a remark that tells one, also in reply to another mail', () => {
    const story = debriefed();
    story.reply([{ name: 'timeline', text: 'two weeks' }], { text: 'timeline: two weeks' });
    const [mail] = mailsOf(story.reply([], { text: 'I should have asked about the team size.' }));
    expect(mail?.said[0]).toBe(
      'I kept this as a lesson for next time. It is seldom as bad as it feels. Nothing was sent.',
    );
    expect(story.application.lessons.map((one) => one.text)).toEqual(['I should have asked about the team size']);
    expect(story.application.remarks).toMatchObject([{ parted: true }]);
  });

  test.each(['small-slip', 'not-a-fit', 'dislike-manager', 'past-unpleasantness'] as const)(
    'do not come from %s',
    (situation) => {
      const story = debriefed();
      story.reply([{ name: 'situation', situation }], { text: `situation: ${situation}` });
      expect(story.application.lessons).toEqual([]);
    },
  );

  test('are forty at most, the newest', () => {
    const story = debriefed();
    for (let at = 0; at < 45; at += 1) story.reply([{ name: 'clarify', text: `Point ${at}`, person: null }]);
    expect(story.application.lessons).toHaveLength(40);
    expect(story.application.lessons.at(-1)?.text).toBe('Point 44');
  });
});
