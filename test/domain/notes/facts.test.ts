import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { meansOnePerson } from '../../../lib/domain/notes/facts/meant-person.ts';
import { countWords, splitSentences } from '../../../lib/domain/notes/facts/sentences.ts';
import { correctsFigure, isBareFigure, standsAlone } from '../../../lib/domain/notes/facts/statement-form.ts';
import { weaveStatement } from '../../../lib/domain/notes/facts/weave-statement.ts';
import { weaveTopic } from '../../../lib/domain/notes/facts/weave-topic.ts';
import { readName } from '../../../lib/domain/notes/person-name.ts';

const dana = { name: readName('Dana Whitfield'), alone: true };
const topic = (fact: string | null, reader = dana, limit = 45) => weaveTopic(fact, reader, limit);
const statement = (fact: string | null, reader = dana, limit = 40) => weaveStatement(fact, reader, limit)?.text ?? null;
const inline = (fact: string) => weaveStatement(fact, dana, 40)?.inline;

describe('what was discussed, as something to speak of', () => {
  test.each([
    ['the Kafka migration and on-call', 'the Kafka migration and on-call'],
    ['The Kafka migration.', 'the Kafka migration'],
    ['kafka', 'Kafka'],
    ['Rust vs. Go', 'Rust vs. Go'],
    ['the rollout in the U.S.', 'the rollout in the U.S.'],
    ['.NET and C#', '.NET and C#'],
    ['iOS release train', 'iOS release train'],
    ['the "strangler fig" pattern :)', 'the "strangler fig" pattern'],
    // the words around it
    ['about the Kafka migration', 'the Kafka migration'],
    ['we talked about the Kafka migration', 'the Kafka migration'],
    ['Talked a lot with her about the roadmap', 'the roadmap'],
    ['We discussed how the team plans', 'how the team plans'],
    ['Dana and I talked about bees', 'bees'],
    ['At the end we talked about hiking in the Alps', 'hiking in the Alps'],
    ['We had a great conversation about the future of the team', 'the future of the team'],
    ['really interesting chat about observability', 'observability'],
    ['It was interesting to hear how they run experiments', 'how you run experiments'],
    ['I really enjoyed hearing about on-call', 'on-call'],
    ['I was really interested in the way they onboard people', 'the way you onboard people'],
    ['Learned about their approach to mentoring', 'your approach to mentoring'],
    ['she told me about the new platform', 'the new platform'],
    ['Dana explained how the team runs on-call', 'how the team runs on-call'],
    ['mainly about the roadmap', 'the roadmap'],
    ['walked through the take-home with Dana and Omar', 'the take-home with you and Omar'],
    ['spoke w/ Dana and Omar about tests', 'tests'],
    ['nothing much, just the plans for 2027', 'the plans for 2027'],
    ['What is your biggest weakness?', 'the question “What is your biggest weakness?”'],
    // said to the reader
    ['how they moved their data', 'how you moved your data'],
    ['how much they care about quality', 'how much you care about quality'],
    ['their move to Kafka', 'your move to Kafka'],
    ["Dana's move to Kafka", 'your move to Kafka'],
    ["Ms. Whitfield's paper on queues", 'your paper on queues'],
    ["the interviewer's background in physics", 'your background in physics'],
    ['her path from research to product', 'your path from research to product'],
    ['how she built the team, and what she learned', 'how you built the team, and what you learned'],
    ["Anna's move to Kafka", "Anna's move to Kafka"],
    ['customers and their data', 'customers and their data'],
    ['the way you test', 'the way you test'],
    // lists, capitals and articles
    ['Kafka; on-call; hiring', 'Kafka, on-call and hiring'],
    ['- Kafka\n- on-call', 'Kafka and on-call'],
    ['1. roadmap 2. on-call', 'the roadmap and on-call'],
    ['Data platform, on-call, hiring', 'the data platform, on-call and hiring'],
    ['roadmap / on-call / hiring', 'the roadmap, on-call and hiring'],
    ['the design question, the one about queues', 'the design question, the one about queues'],
    ['Scaling the data platform', 'scaling the data platform'],
    ['Importance of documentation', 'the importance of documentation'],
    ['Spring Boot migration', 'the Spring Boot migration'],
    ['Design question: rate limiter', 'the design question (rate limiter)'],
    ['when to split a service', 'when to split a service'],
  ])('%j', (said, text) => {
    expect(topic(said)).toEqual({ form: 'phrase', text, own: false });
  });

  test.each([
    ['my time at Northwind', 'my time at Northwind'],
    ['My migration and why i left', 'my migration and why I left'],
    ['what I would do in my first month', 'what I would do in my first month'],
    ['my work on what was slow', 'my work on what was slow'],
    ['my old boss and how she led', 'my old boss and how she led'],
    ['our shared interest in climbing', 'our shared interest in climbing'],
  ])("%j is the user's own, which nobody heard from the reader", (said, text) => {
    expect(topic(said)).toEqual({ form: 'phrase', text, own: true });
  });
});

describe('what was heard, to stand behind "that"', () => {
  test.each([
    ['They use Kafka', 'you use Kafka'],
    ["they're moving to AWS", "you're moving to AWS"],
    ['she said they are hiring two more people', 'you are hiring two more people'],
    ['She told me that the team is growing quickly', 'the team is growing quickly'],
    ['Dana mentioned that their office moves to Berlin', 'your office moves to Berlin'],
    ['that they want to open an office in Berlin', 'you want to open an office in Berlin'],
    ['They have three offices and they plan a fourth', 'you have three offices and you plan a fourth'],
    ['they rebuilt their services because they were slow', 'you rebuilt your services because they were slow'],
    ['The team is small and everyone does on-call', 'the team is small and everyone does on-call'],
    ['There are 4 teams', 'there are 4 teams'],
    ['she likes sailing', 'you like sailing'],
    ['that the team ships every day', 'the team ships every day'],
    ['The team ships every day', 'the team ships every day'],
  ])('%j', (said, text) => {
    expect(topic(said)).toEqual({ form: 'heard', text, own: false });
  });
});

describe('sentences that stand by themselves', () => {
  test.each([
    ['I really liked the plan', 'I really liked the plan.'],
    ["i'd love to work on this", "I'd love to work on this."],
    ['We found out that we both know Ada. small world!', 'We found out that we both know Ada. Small world!'],
    ['Dana and I both worked at Acme', 'We both worked at Acme.'],
    ['She leads her team well', 'You lead your team well.'],
    ['He also has plans for Kafka', 'You also have plans for Kafka.'],
    ['they asked me to design a rate limiter', 'You asked me to design a rate limiter.'],
    ['I liked the way she talked about her team', 'I liked the way you talked about your team.'],
    ['I told her about my bees project', 'I told you about my bees project.'],
    ['Their mission to cut waste really resonated with me', 'Your mission to cut waste really resonated with me.'],
    ['we discussed late deliveries and I suggested a queue', 'We discussed late deliveries and I suggested a queue.'],
    ['It was about Kafka', 'It was about Kafka.'],
  ])('%j', (said, text) => {
    expect(topic(said)).toEqual({ form: 'sentence', text, own: false });
  });
});

describe('what the reader did, to be glad of', () => {
  test.each([
    ['Dana liked my project on bees', 'you liked my project on bees'],
    ['she liked my project on bees.', 'you liked my project on bees'],
    ['asked me about my thesis', 'you asked me about my thesis'],
    ['asked about my gap year', 'you asked about my gap year'],
    ['Dana laughed about my joke', 'you laughed about my joke'],
    ['He was very interested in my thesis', 'you were very interested in my thesis'],
    ['they offered to send me the paper', 'you offered to send me the paper'],
  ])('%j', (said, text) => {
    expect(topic(said)).toEqual({ form: 'glad', text, own: false });
  });

  test.each(['they liked my project and I explained the data', 'she asked me about bees, and we talked about honey'])(
    'more than that stays a sentence: %j',
    (said) => {
      expect(topic(said)?.form).toBe('sentence');
    },
  );
});

test('nothing said gives nothing', () => {
  for (const fact of [null, '', '  \n ', '-', '…', 'n/a', 'None.', 'nothing special', 'not much', '🙂'])
    expect(topic(fact), fact ?? 'null').toBeNull();
});

test('long words are shortened at a sentence, else at a clause', () => {
  expect(topic('I liked the plan. It was clear. It was short.', dana, 7)?.text).toBe('I liked the plan. It was clear.');
  expect(topic('the plan, the team, the tools, and many other things beside them all', dana, 6)?.text).toBe(
    'the plan, the team and the tools',
  );
});

test('any text gives one line of bounded length', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 3_000 }), fc.boolean(), (fact, alone) => {
      const reader = { ...dana, alone };
      for (const text of [topic(fact, reader, 30)?.text, statement(fact, reader, 30)]) {
        expect(text ?? '').not.toMatch(/[\n\r\uE000]/);
        expect(countWords(text ?? '')).toBeLessThanOrEqual(52);
      }
    }),
  );
});

describe('among several readers', () => {
  const omar = { name: readName('Omar Haddad'), alone: false };
  const danaToo = { ...dana, alone: false };

  test.each([
    ['she liked my bees project', null, null],
    ['her path to product', null, null],
    ['she told me about the roadmap', 'the roadmap', 'the roadmap'],
    ['they use Kafka', 'you use Kafka', 'you use Kafka'],
    ["Dana's path to product", 'your path to product', "Dana's path to product"],
    ['Dana told me how she built the team', 'how you built the team', 'Dana told me how she built the team.'],
  ])('%j', (said, toDana, toOmar) => {
    expect(topic(said, danaToo)?.text ?? null).toBe(toDana);
    expect(topic(said, omar)?.text ?? null).toBe(toOmar);
  });

  test('it is known whom to ask about', () => {
    expect(meansOnePerson('she liked my bees project', true)).toBe(true);
    expect(meansOnePerson('she told me about the roadmap', true)).toBe(false);
    expect(meansOnePerson('Dana liked her visit to us', true)).toBe(false);
    expect(meansOnePerson('', true)).toBe(false);
    expect(meansOnePerson('I would love to work with her', false)).toBe(true);
    expect(meansOnePerson('I would love to work with them', false)).toBe(false);
  });
});

describe('what the user would add or set right', () => {
  test.each([
    ['I led a similar migration', 'I led a similar migration.'],
    ['that I led a similar migration', 'I led a similar migration.'],
    ['i forgot to mention that I led one.', 'I led one.'],
    ['I should have mentioned my work on bees', 'my work on bees.'],
    ['I wish I had said that I ran the on-call rota', 'I ran the on-call rota.'],
    ['please tell her I know Go', 'I know Go.'],
    ['Also, I know Go', 'I know Go.'],
    ['led a similar migration', 'I led a similar migration.'],
    ['happy to share my portfolio', 'I am happy to share my portfolio.'],
    ['looking forward to working with them', 'I am looking forward to working with you.'],
    ['certified in AWS', 'I am certified in AWS.'],
    ['five years of Go', 'five years of Go.'],
    ['here is my portfolio: https://maya.example/work', 'Here is my portfolio: https://maya.example/work'],
    ['they could use a queue', 'You could use a queue.'],
    ["I'd love to work with her", "I'd love to work with you."],
    ['about the late deliveries: a queue would help', 'as for the late deliveries, a queue would help.'],
    ['when asked about Go I said 2 years; it is 4', 'When asked about Go I said 2 years. It is 4.'],
    ['I told Dana 40 terabytes but it was 14', 'I told you 40 terabytes but it was 14.'],
    ['meant Spark not Flink', 'I meant Spark, not Flink.'],
    ['sorry, it was 14 terabytes', 'It was 14 terabytes.'],
    ['My team had 8 people, not 12', 'My team had 8 people, not 12.'],
    ['it is not 40', 'It is not 40.'],
    ['Could you tell me one thing that I could do better?', 'Could you tell me one thing that I could do better?'],
    ['can i send a reference?', 'Can I send a reference?'],
  ])('%j', (said, text) => {
    expect(statement(said)).toBe(text);
  });
});

describe('what was done since the talk', () => {
  test.each([
    ['read up on your event store since', 'I have read up on your event store since we spoke.'],
    ['I looked into Flink since then', 'I have looked into Flink since we spoke.'],
    [
      'I have read up on your platform since, and I like it',
      'I have read up on your platform since we spoke, and I like it.',
    ],
    ['I have since read your paper', 'I have since read your paper.'],
    ['I have used Kafka since 2019', 'I have used Kafka since 2019.'],
    ['I moved it since it was slow', 'I moved it since it was slow.'],
  ])('%j', (said, text) => {
    expect(statement(said)).toBe(text);
  });
});

test.each([
  ['I would be happy to go through the design question again.', true],
  ['I can start in March.', true],
  ["I'd love to work with you.", true],
  ['Can I send a reference?', true],
  ['Here is my portfolio: https://maya.example/work', true],
  ['I have read up on your event store since we spoke.', true],
  ['I have since read your paper.', true],
  ['I would shard by customer.', false],
  ['I led a similar migration.', false],
  ['I am certified in AWS.', false],
  ['five years of Go.', false],
])('%j stands in a letter by itself: %j', (text, alone) => {
  expect(standsAlone(text)).toBe(alone);
});

test.each([
  ['it was 14 terabytes, not 40', 'it was 14 terabytes, not 40.', true],
  ['It was 14 terabytes, not 40.', 'it was 14 terabytes, not 40.', true],
  ['I said we moved 40 terabytes a day, but it was 14', 'I said we moved 40 terabytes a day, but it was 14.', true],
  ['my team had 8 people, not 12', 'my team had 8 people, not 12.', true],
  ['iOS is what I build, not Android', 'iOS is what I build, not Android.', false],
  ['AWS was meant', 'AWS was meant.', false],
  ['I said Flink, but I meant Spark', 'I said Flink, but I meant Spark.', false],
  ['I left Acme in 2019, not in 2018', 'I left Acme in 2019, not in 2018.', false],
  ['we ran 3 clusters', 'we ran 3 clusters.', false],
  ['My team is small. It ran 3 clusters.', 'My team is small. It ran 3 clusters.', false],
])('behind a colon: %j', (said, text, figure) => {
  expect(inline(said)).toBe(text);
  expect(correctsFigure(text)).toBe(figure);
});

test('a number without its thing is known', () => {
  for (const said of ['It was 14.', "it's 14, not 40", 'sorry, it was 14']) expect(isBareFigure(said), said).toBe(true);
  for (const said of ['It was 14 terabytes, not 40', 'My team had 8 people', 'It was Spark'])
    expect(isBareFigure(said), said).toBe(false);
});

test('a full stop behind an abbreviation ends no sentence', () => {
  expect(splitSentences('We use e.g. Kafka. they like it! Dr. Ada does, in the U.S. too.')).toEqual([
    'We use e.g. Kafka.',
    'they like it!',
    'Dr. Ada does, in the U.S. too.',
  ]);
});
