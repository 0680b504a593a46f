import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type DebriefAnswers, readDebriefAnswers } from '../../../lib/domain/commands/debrief-answers.ts';
import { expectLinear } from '../../linear.ts';

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
        discussed: 'their Kafka migration',
        lessons: ['I blanked on consistent hashing'],
        timeline: 'in about a week',
        people: [someone('Sam')],
        mood: 'felt ok',
      },
    ],
    ['We talked about Kafka, Flink and their on-call.', { discussed: 'Kafka, Flink and their on-call' }],
    [
      'We talked about Kafka, Flink, and on-call, I forgot Raft, and Paxos',
      { discussed: 'Kafka, Flink, and on-call', lessons: ['I forgot Raft, and Paxos'] },
    ],
    ['we spoke at length about the roadmap', { discussed: 'the roadmap' }],
    ['Mostly discussed the move to Kubernetes.', { discussed: 'the move to Kubernetes' }],
    ['We covered system design and testing.', { discussed: 'system design and testing' }],
    ['She told me about the new data platform.', { discussed: 'the new data platform' }],
    ['He walked me through their release process.', { discussed: 'their release process' }],
    ['They asked about my time at Fernhill.', { discussed: 'my time at Fernhill' }],
    ['The interview was mostly about testing.', { discussed: 'testing' }],
    [
      'We went over the architecture. We talked about how they decide on the roadmap in two weeks.',
      {
        discussed: 'the architecture\nhow they decide on the roadmap in two weeks',
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
      { discussed: 'pay bands', lessons: ['I froze when she asked for a number'] },
    ],
  ])('%s', (text, parts) => {
    const expected = { ...nothing, ...parts };
    expect(read(text)).toEqual(JSON.stringify(expected) === JSON.stringify(nothing) ? null : expected);
  });
});

describe('answers as people tell them', () => {
  const of = (...names: readonly string[]) => names.map((name) => someone(name));
  test.each<[string, Partial<DebriefAnswers>]>([
    [
      "It went well overall! We mostly talked about the billing rewrite and how they split the monolith. Dana said I'd hear by Wednesday. Also on the call was Marcus Webb (SRE). Wish I had prepared an example for the conflict question.",
      {
        discussed: 'the billing rewrite and how they split the monolith',
        lessons: ['Wish I had prepared an example for the conflict question'],
        timeline: 'by Wednesday',
        people: of('Marcus Webb'),
        mood: 'It went well overall',
      },
    ],
    [
      'good chat about their search ranking. nobody else there. no date. felt a bit rushed.',
      { discussed: 'their search ranking', mood: 'felt a bit rushed' },
    ],
    [
      'Talked shop about event sourcing for half an hour. I totally fumbled the SQL question. Joined by Priya and Tom from product. Felt great!',
      {
        discussed: 'event sourcing',
        lessons: ['I totally fumbled the SQL question'],
        people: of('Priya', 'Tom'),
        mood: 'Felt great',
      },
    ],
    [
      "Discussion centered on incident response. I'd explain the outage story more clearly. They didn't say when. Just Dana. Good.",
      { discussed: 'incident response', lessons: ["I'd explain the outage story more clearly"], mood: 'Good' },
    ],
    [
      'Hi,\n\nWe spoke about pricing experiments. I was nervous at the start. Recruiter will call me next Tuesday.\n\nThanks,\nMaya',
      { discussed: 'pricing experiments', mood: 'I was nervous at the start', timeline: 'next Tuesday' },
    ],
    [
      "Main topic was their move to Rust. Raj Patel's colleague Ines Duarte sat in. I mixed up latency and throughput. decision in 7-10 days. Felt so-so.",
      {
        discussed: 'their move to Rust',
        lessons: ['I mixed up latency and throughput'],
        timeline: 'in 7-10 days',
        people: of('Ines Duarte'),
        mood: 'Felt so-so',
      },
    ],
    [
      'We got into the weeds on GraphQL federation, which was fun. I think I talked over Dana a couple of times. No timeline. Ben Osei was there too.',
      {
        discussed: 'GraphQL federation',
        lessons: ['I think I talked over Dana a couple of times'],
        people: of('Ben Osei'),
        rest: 'which was fun',
      },
    ],
    [
      "It was tough - lots of algorithm questions, I got the second one wrong. They'll be in touch in a few days. Jordan shadowed.",
      {
        lessons: ['I got the second one wrong'],
        people: of('Jordan'),
        mood: 'It was tough',
        rest: "lots of algorithm questions. They'll be in touch in a few days",
      },
    ],
    [
      'Really enjoyed it. Dana and I talked about mentoring juniors. HR will follow up early next week. Also present: Kim Novak from People Ops.',
      {
        discussed: 'mentoring juniors',
        timeline: 'early next week',
        people: of('Kim Novak'),
        mood: 'Really enjoyed it',
      },
    ],
    [
      'discussed the roadmap for Q2 and their hiring plans; would put my answer about leaving my last job differently; they decide end of month; their CTO Hanna Berg joined for ten minutes; felt positive',
      {
        discussed: 'the roadmap for Q2 and their hiring plans',
        lessons: ['would put my answer about leaving my last job differently'],
        timeline: 'end of month',
        people: of('Hanna Berg'),
        mood: 'felt positive',
      },
    ],
    [
      "We covered three things: testing, deploys and on-call. Next time I'd ask about the pager load. Friday.",
      {
        discussed: 'three things: testing, deploys and on-call',
        lessons: ["Next time I'd ask about the pager load"],
        timeline: 'Friday',
      },
    ],
    [
      'There was a second interviewer, Alex Chen. We talked about data contracts. I felt good about it.',
      { discussed: 'data contracts', people: of('Alex Chen'), mood: 'I felt good about it' },
    ],
    [
      "We talked about Kafka but I can't remember the rest. Sam, Lee and Joe were in the room.",
      { discussed: 'Kafka', people: of('Sam', 'Lee', 'Joe'), rest: "I can't remember the rest" },
    ],
    [
      'Sam Ortiz <sam@brightwave.example> joined, we discussed load shedding, I was too quiet, ok overall',
      {
        discussed: 'load shedding',
        lessons: ['I was too quiet'],
        people: [someone('Sam Ortiz', 'sam@brightwave.example')],
        mood: 'ok overall',
      },
    ],
    [
      "Great talk with Dana about feature flags. Raj couldn't make it. Decision is expected by Dec 18.",
      { discussed: 'feature flags', timeline: 'by Dec 18', rest: "Raj couldn't make it" },
    ],
    [
      'They grilled me on Kubernetes networking, and I blanked. Marta took over from Dana halfway.',
      { discussed: 'Kubernetes networking', lessons: ['I blanked'], people: of('Marta') },
    ],
    [
      'we went deep on feature stores. sam joined from infra. decision next week. i felt fine',
      { discussed: 'feature stores', timeline: 'next week', people: of('Sam'), mood: 'i felt fine' },
    ],
    [
      'Talked Kafka. Blanked on hashing. A week or so. OK.',
      { discussed: 'Kafka', lessons: ['Blanked on hashing'], timeline: 'A week or so', mood: 'OK' },
    ],
    ['Nothing much. It was ok.', { mood: 'It was ok' }],
    ['We talked about their offsite, Friday, and the roadmap', { discussed: 'their offsite, Friday, and the roadmap' }],
    ['kafka joined the stack. it was fine', { mood: 'it was fine', rest: 'kafka joined the stack' }],
  ])('%s', (text, parts) => {
    expect(read(text)).toEqual({ ...nothing, ...parts });
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
    ['1. Kafka\n4. just the two of us', { discussed: 'Kafka' }],
    ['4. Sam from infra joined', { people: [someone('Sam')] }],
    [
      '1. Kafka migration 2. consistent hashing 3. about a week 4. Sam 5. ok',
      {
        discussed: 'Kafka migration',
        lessons: ['consistent hashing'],
        timeline: 'about a week',
        people: [someone('Sam')],
        mood: 'ok',
      },
    ],
    [
      '1 Kafka\n2 I blanked\n3 two weeks\n5 fine',
      { discussed: 'Kafka', lessons: ['I blanked'], timeline: 'two weeks', mood: 'fine' },
    ],
    ['a) Kafka\nb) nothing\nc) no\nd) no\ne) great', { discussed: 'Kafka', mood: 'great' }],
    [
      '- billing\n- should have talked less\n- two weeks\n- Lena from QA\n- fine',
      {
        discussed: 'billing',
        lessons: ['should have talked less'],
        timeline: 'two weeks',
        people: [someone('Lena')],
        mood: 'fine',
      },
    ],
    [
      'What mattered: their gaps\nDifferently: nothing\nDate: December 15\nElse: Sam Ortiz\nFelt: good',
      { discussed: 'their gaps', timeline: 'December 15', people: [someone('Sam Ortiz')], mood: 'good' },
    ],
    [
      'What did you discuss that mattered? Kafka\nDid they name a date? no\nHow did it feel? fine',
      { discussed: 'Kafka', mood: 'fine' },
    ],
    ['1. What did you discuss that mattered? Kafka\n5. How did it feel? fine', { discussed: 'Kafka', mood: 'fine' }],
    [
      'what did we discuss: mentoring. what would I change: start with the result. date: none. feel: calm',
      { discussed: 'mentoring', lessons: ['start with the result'], mood: 'calm' },
    ],
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
    'no to all, thanks',
    'too long',
    'ok but change the second paragraph',
    'good, but the greeting is off',
    'I need to be there at 9. Can you move it?',
    'Thanks, that is a good note for Dana and I like it.',
    'one\ntwo\nthree\nfour\nfive',
    '2 tickets for the train\nplease',
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
      for (const part of [...parts, ...found.people.map((one) => one.name ?? '')])
        expect(typed.toLowerCase()).toContain(plain(part).toLowerCase());
    }),
    { numRuns: 300 },
  );
});

/** Words alone: clauses and lists are put together again with other commas and joints than they were typed with. */
function plain(text: string): string {
  return text
    .replace(/[^\p{L}\d\s]|\b(?:and|but)\b/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

test.each(['also really ', 'we talked about and but, ', 'Sam Lee and ', 'felt really so very ', 'I just really '])(
  'the time grows no faster than the text: %j',
  (words) => expectLinear((pieces) => read(words.repeat(pieces)), Math.floor(480 / words.length)),
);
