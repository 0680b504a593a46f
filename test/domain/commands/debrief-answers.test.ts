import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type DebriefAnswers, readDebriefAnswers } from '../../../lib/domain/commands/debrief-answers.ts';

/** Thursday, December 3, 2026, 2:45 PM in New York. */
const from = { instant: '2026-12-03T19:45:00Z', timezone: 'America/New_York' };
const read = (text: string) => readDebriefAnswers(text, from);
const nothing: DebriefAnswers = { discussed: null, lessons: [], timeline: null, people: [], mood: null, rest: null };
const someone = (name: string, address: string | null = null) => ({ name, address });

describe('a free answer', () => {
  test.each<[string, Partial<DebriefAnswers>]>([
    [
      "We talked about their Kafka migration, I blanked on consistent hashing, he said they'd decide in about a week, Sam from infra joined, felt ok",
      {
        discussed: 'We talked about their Kafka migration',
        lessons: ['I blanked on consistent hashing'],
        timeline: 'in about a week',
        people: [someone('Sam')],
        mood: 'felt ok',
      },
    ],
    [
      'We talked about Kafka, Flink and their on-call.',
      { discussed: 'We talked about Kafka, Flink and their on-call' },
    ],
    [
      'We talked about Kafka, Flink, and on-call, I forgot Raft, and Paxos',
      { discussed: 'We talked about Kafka, Flink, and on-call', lessons: ['I forgot Raft, and Paxos'] },
    ],
    ['we spoke at length about the roadmap', { discussed: 'we spoke at length about the roadmap' }],
    ['Mostly discussed the move to Kubernetes.', { discussed: 'Mostly discussed the move to Kubernetes' }],
    ['We covered system design and testing.', { discussed: 'We covered system design and testing' }],
    ['She told me about the new data platform.', { discussed: 'She told me about the new data platform' }],
    ['He walked me through their release process.', { discussed: 'He walked me through their release process' }],
    ['They asked about my time at Fernhill.', { discussed: 'They asked about my time at Fernhill' }],
    ['The interview was mostly about testing.', { discussed: 'The interview was mostly about testing' }],
    [
      'We went over the architecture. We talked about how they decide on the roadmap in two weeks.',
      {
        discussed: 'We went over the architecture\nWe talked about how they decide on the roadmap in two weeks',
      },
    ],
    ['I rambled on the last question.', { lessons: ['I rambled on the last question'] }],
    ['I should have asked about the team size.', { lessons: ['I should have asked about the team size'] }],
    ["I couldn't explain the outage well.", { lessons: ["I couldn't explain the outage well"] }],
    ["I didn't mention my Go project", { lessons: ["I didn't mention my Go project"] }],
    ['My mind went blank at SQL windows.', { lessons: ['My mind went blank at SQL windows'] }],
    ["Should've prepared the numbers.", { lessons: ["Should've prepared the numbers"] }],
    ['I forgot Raft, Paxos and leases.', { lessons: ['I forgot Raft, Paxos and leases'] }],
    ['Next time I would draw it first.', { lessons: ['Next time I would draw it first'] }],
    ["They'll decide by next Friday.", { timeline: 'by next Friday' }],
    ['She said two weeks.', { timeline: 'two weeks' }],
    ['I will hear back within ten days.', { timeline: 'within ten days' }],
    ['Dana will get back to me next week', { timeline: 'next week' }],
    ['Sam Lee joined.', { people: [someone('Sam Lee')] }],
    ['Sam and Priya joined later.', { people: [someone('Sam'), someone('Priya')] }],
    ['Also met Priya Raman from design.', { people: [someone('Priya Raman')] }],
    ['There was also Tomás Keller (platform)', { people: [someone('Tomás Keller')] }],
    ['Their CTO asked hard questions.', { mood: null }],
    ['It went really well.', { mood: 'It went really well' }],
    ['Felt awkward, but ok overall', { mood: 'Felt awkward, ok overall' }],
    ['I felt quite nervous', { mood: 'I felt quite nervous' }],
    ['Good vibes', { mood: 'Good vibes' }],
    ["I'm happy with it", { mood: "I'm happy with it" }],
    ['The atmosphere was friendly', { mood: 'The atmosphere was friendly' }],
    ['It was good. Send me the draft in green.', { mood: 'It was good', rest: 'Send me the draft in green' }],
    ['Went fine, the parking was a mess', { mood: 'Went fine', rest: 'the parking was a mess' }],
    [
      'We discussed pay bands, but I froze when she asked for a number.',
      { discussed: 'We discussed pay bands', lessons: ['I froze when she asked for a number'] },
    ],
  ])('%s', (text, parts) => {
    const expected = { ...nothing, ...parts };
    expect(read(text)).toEqual(JSON.stringify(expected) === JSON.stringify(nothing) ? null : expected);
  });
});

describe('numbered answers are taken in the order of the questions', () => {
  test('all five', () => {
    expect(
      read(
        '1. the data platform\n2. I was vague on SQL\n3. in about a week\n4. Sam Lee, Priya Raman\n5. good, a bit long',
      ),
    ).toEqual({
      discussed: 'the data platform',
      lessons: ['I was vague on SQL'],
      timeline: 'in about a week',
      people: [someone('Sam Lee'), someone('Priya Raman')],
      mood: 'good, a bit long',
      rest: null,
    });
  });

  test.each<[string, Partial<DebriefAnswers>]>([
    ['1) Kafka\n\n5) fine', { discussed: 'Kafka', mood: 'fine' }],
    ['(1) Kafka\nand on-call\n(3) two weeks', { discussed: 'Kafka\nand on-call', timeline: 'two weeks' }],
    ['3: by the 14th', { timeline: 'by the 14th' }],
    ['1. Kafka\n2. nothing\n3. no\n4. nobody\n5. ok', { discussed: 'Kafka', mood: 'ok' }],
    ['1. Kafka\n3. they were not sure', { discussed: 'Kafka', rest: 'they were not sure' }],
    ['1. Kafka\n4. Sam Lee <sam@x.example>', { discussed: 'Kafka', people: [someone('Sam Lee', 'sam@x.example')] }],
    ['1. Kafka\n4. just the two of us', { discussed: 'Kafka', rest: 'just the two of us' }],
    ['4. Sam from infra joined', { people: [someone('Sam')] }],
    ['Q1. Kafka\nQ2. I spoke too fast', { discussed: 'Kafka', lessons: ['I spoke too fast'] }],
  ])('%j', (text, parts) => {
    expect(read(text)).toEqual({ ...nothing, ...parts });
  });
});

describe('what is not clear stays a remark', () => {
  test.each([
    '',
    'thanks',
    'Thank you, this is helpful.',
    'Can you write that we talked about Kafka?',
    'Did we talk about Kafka?',
    'We should talk about Kafka next time.',
    'I would like to see both drafts.',
    'Please write to Sam as well.',
    'Their office joined two buildings.',
    'I will send them a sample by Friday.',
    'They work in two week sprints.',
    'Kafka joined the stack last year.',
    'Monday was cancelled, then they moved it.',
    'The good news is that I found parking.',
    'My train leaves in an hour.',
    'hm',
  ])('%j', (text) => {
    expect(read(text)).toBeNull();
  });

  test('so does a pasted transcript', () => {
    expect(read('We talked about Kafka. '.repeat(300))).toBeNull();
  });
});

test('whatever is typed, every part stands in it word for word', () => {
  const words = fc.constantFrom(
    'we',
    'talked',
    'about',
    'I',
    'blanked',
    'on',
    'they',
    'decide',
    'Sam',
    'joined',
    'felt',
    'ok',
    'and',
    'but',
    ',',
    '.',
    '1.',
    '\n',
    'in',
    'a',
    'week',
  );
  fc.assert(
    fc.property(fc.array(words, { maxLength: 60 }), (list) => {
      const found = read(list.join(' '));
      if (found === null) return;
      const typed = plain(list.join(' '));
      const parts = [...(found.discussed?.split('\n') ?? []), ...found.lessons, found.timeline ?? ''];
      for (const part of [...parts, ...found.people.map((one) => one.name ?? '')]) expect(typed).toContain(plain(part));
    }),
    { numRuns: 300 },
  );
});

/** Words alone: lists are put together again with other commas than they were typed with. */
function plain(text: string): string {
  return text
    .replace(/[^\p{L}\d\s]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

test.each(['also really ', 'we talked about and but, ', 'Sam Lee and ', 'felt really so very ', 'I just really '])(
  'a long run of %j takes no time',
  (words) => {
    const started = performance.now();
    read(words.repeat(Math.floor(3_900 / words.length)));
    expect(performance.now() - started).toBeLessThan(1_000);
  },
);
