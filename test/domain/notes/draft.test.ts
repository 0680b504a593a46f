import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { NoteKind, Tone } from '../../../lib/domain/application/application.ts';
import { checkDraft } from '../../../lib/domain/notes/check-draft.ts';
import { type DraftInput, draftNote } from '../../../lib/domain/notes/draft.ts';
import { countWords } from '../../../lib/domain/notes/facts/sentences.ts';
import { mostAlike } from '../../../lib/domain/notes/phrasings.ts';
import { similarity } from '../../../lib/domain/notes/similarity.ts';
import { draftInput, noFacts, render } from './sample.ts';

const kinds: readonly NoteKind[] = [
  'thank-you',
  'status-check',
  'last-status-check',
  'ask-recruiter',
  'pass-on',
  'withdrawal',
  'rejection-thanks',
  'offer-thanks',
];
const tones: readonly Tone[] = ['warm', 'formal', 'brief'];
const draft = (patch: Partial<DraftInput>) => draftNote({ ...draftInput, ...patch }, render);
const seeds = Array.from({ length: 40 }, (_, index) => `seed ${index}`);
const words = (patch: Partial<DraftInput>) => seeds.map((seed) => countWords(draft({ ...patch, seed }).text));

describe('a question for a new time', () => {
  test('is short, names the day and the role, blames nobody, and greets whoever gets it', () => {
    for (const tone of tones) {
      for (const seed of seeds) {
        const { subject, text } = draft({ kind: 'ask-recruiter', reason: 'no-show', tone, seed });
        expect(subject).toMatch(/new time/);
        expect(text).toMatch(/Dana|Whitfield/);
        expect(text).toMatch(/Thursday, December 3/);
        expect(text).toMatch(/interested|interest/);
        expect(text).not.toMatch(/nobody|you did not|waited|unfortunately|names/i);
        expect(countWords(text)).toBeLessThan(90);
      }
    }
  });
});

describe('a thank-you', () => {
  test('has 60 to 150 words without a single fact, in the warm and the formal tone', () => {
    for (const tone of ['warm', 'formal'] as const) {
      for (const count of words({ tone })) {
        expect(count).toBeGreaterThanOrEqual(60);
        expect(count).toBeLessThanOrEqual(150);
      }
    }
    for (const count of words({ tone: 'brief' })) expect(count).toBeLessThan(60);
  });

  test('stays within 150 words with long facts', () => {
    const long = 'We talked about the migration and how the team plans it. '.repeat(20);
    const facts = { discussed: long, clarify: null, nervous: null, add: `I led one. ${'It took long. '.repeat(60)}` };
    const endless = {
      ...facts,
      discussed: 'the migration and the team and '.repeat(40),
      clarify: long,
      add: 'x '.repeat(500),
    };
    for (const tone of tones) {
      for (const count of words({ tone, facts })) expect(count).toBeLessThanOrEqual(150);
      for (const count of words({ tone, facts: endless })) expect(count).toBeLessThanOrEqual(165);
    }
  });

  test('says what was discussed, added and set right in the words of the user', () => {
    const facts = {
      discussed: 'the Kafka migration and on-call',
      add: 'I led a similar migration at Northwind',
      clarify: 'I meant Spark, not Flink',
      nervous: null,
    };
    for (const tone of tones) {
      for (const seed of seeds) {
        const { text } = draft({ facts, tone, seed });
        expect(text).toContain('the Kafka migration and on-call');
        expect(text).toContain('I led a similar migration at Northwind.');
        expect(text).toContain('I meant Spark, not Flink.');
      }
    }
  });

  test('puts an offer, a question and what was done since in as they are', () => {
    for (const add of [
      'happy to go through the design question again',
      'Can I send a reference?',
      'read up on your event store since',
    ]) {
      const said = seeds.map((seed) => draft({ facts: { ...noFacts, add }, seed }).text.split('\n\n')[2]);
      expect(new Set(said).size, add).toBe(1);
      expect(said[0], add).not.toContain(':');
    }
  });

  test('calls a wrong number wrong, and begins small behind a colon', () => {
    for (const tone of tones) {
      for (const seed of seeds) {
        const { text } = draft({ facts: { ...noFacts, clarify: 'It was 14 terabytes, not 40' }, tone, seed });
        expect(text).toMatch(/number[^.]*: it was 14 terabytes, not 40\./);
      }
    }
  });

  test('gives the answer that was missing as an answer to a question', () => {
    const add = 'I would shard by customer';
    for (const seed of seeds) {
      expect(draft({ facts: { ...noFacts, add }, situation: 'rambled', seed }).text).toMatch(
        /question[^.]*: I would shard by customer\./,
      );
      expect(draft({ facts: { ...noFacts, add: 'I led one' }, situation: 'rambled', seed }).text).not.toMatch(
        /question[^.]*: I led one/,
      );
    }
  });

  test('is glad of what the reader liked, instead of telling them', () => {
    for (const tone of tones) {
      for (const seed of seeds) {
        const { text } = draft({ facts: { ...noFacts, discussed: 'she liked my project on bees' }, tone, seed });
        expect(text).toMatch(/[a-z] that you liked my project on bees\b/);
      }
    }
  });

  test('without facts speaks of none', () => {
    for (const tone of tones) {
      for (const seed of seeds) {
        const { text } = draft({ tone, seed });
        expect(text).not.toMatch(
          /hearing about|nervous|sorry|like to add|set one point right|excited|passion|thrilled/i,
        );
      }
    }
  });

  test('keeps its other paragraphs when a fact comes in', () => {
    const before = draft({}).text.split('\n\n');
    const after = draft({ facts: { ...noFacts, discussed: 'the Kafka migration' } }).text.split('\n\n');
    expect(after).toHaveLength(before.length + 1);
    expect(before.filter((paragraph) => after.includes(paragraph))).toEqual(before);
  });

  test('says neither "again" nor "look forward" twice', () => {
    for (const tone of tones) {
      for (const seed of seeds) {
        const { text } = draft({ tone, seed });
        for (const word of [/\b(?:again|once more)\b/i, /\blook forward\b/i])
          expect(text.split('\n\n').filter((paragraph) => word.test(paragraph)).length, text).toBeLessThan(2);
      }
    }
  });

  test('is the same for the same seed and differs for others', () => {
    expect(draft({ seed: 'a' })).toEqual(draft({ seed: 'a' }));
    expect(new Set(seeds.map((seed) => draft({ seed }).text)).size).toBeGreaterThan(30);
  });

  test('nervous has two versions', () => {
    const facts = { ...noFacts, nervous: 'It was my first interview in ten years.' };
    const restate = draft({ facts, version: 'restate' }).text;
    const acknowledge = draft({ facts, version: 'acknowledge' }).text;
    expect(restate).not.toMatch(/nerv|first interview/i);
    expect(restate).toMatch(/experience|(?:that|what) I would bring/);
    expect(restate).not.toMatch(/unclear|not clear|too short/);
    const [first, second] = [restate.split('\n\n'), acknowledge.split('\n\n')];
    expect(second.filter((paragraph) => !first.includes(paragraph))).toHaveLength(2);
    expect(first.filter((paragraph) => !second.includes(paragraph))).toHaveLength(1);
    expect(acknowledge).toMatch(/nerv/i);
    expect(acknowledge).toContain('it was my first interview in ten years');
    const back = draft({ facts: { ...noFacts, nervous: 'back after a long break' }, version: 'acknowledge' }).text;
    expect(back).toContain('I was coming back after a long break');
    expect(draft({ facts: { ...noFacts, nervous: 'yes' }, version: 'acknowledge' }).text).not.toContain('yes');
  });

  test.each([
    ['late', /late|waiting/],
    ['technical-failure', /connection|technology|technical/],
    ['past-unpleasantness', /earlier meeting|wrong foot/],
  ] as const)('names %s in a sentence or two', (situation, pattern) => {
    expect(draft({ situation }).text).toMatch(pattern);
    expect(draft({}).text).not.toMatch(pattern);
  });

  test.each(['small-slip', 'badmouthed', 'misspoke', 'rambled'] as const)(
    'says nothing of %s by itself',
    (situation) => {
      expect(draft({ situation })).toEqual(draft({}));
    },
  );
});

describe('every kind in every tone', () => {
  const gaps: readonly Partial<DraftInput>[] = [
    {},
    { company: null },
    { role: null },
    { company: null, role: null },
    { interview: null },
    { person: { name: null, address: 'x@y.example' } },
    { userName: null },
    { recruiter: null },
    {
      company: null,
      role: null,
      interview: null,
      recruiter: null,
      userName: null,
      person: { name: null, address: null },
    },
    { askedAt: '2026-12-10' },
    { askedAt: '2026-12-10T15:00:00Z', reason: 'dislike-manager' },
    { reason: 'not-a-fit', signOff: 'Cheers,' },
  ];

  test.each(kinds)('%s adapts to what is missing', (kind) => {
    for (const tone of tones) {
      for (const gap of gaps) {
        for (const seed of seeds.slice(0, 6)) {
          const input = { ...draftInput, ...gap, kind, tone, seed };
          const note = draftNote(input, render);
          const recruits = kind === 'ask-recruiter' || kind === 'pass-on';
          const to = recruits ? (input.recruiter ?? { name: null, address: null }) : input.person;
          const sources = [
            ...[input.person.name, input.recruiter?.name, input.company, input.role, input.userName, input.signOff],
            'Thursday, December 3; Thursday, December 10',
          ].filter((source) => source != null);
          const known = { person: input.person, company: input.company, role: input.role, edited: false, sources };
          expect(checkDraft({ kind, to: [to], ...note }, known), note.text).toEqual([]);
          expect(`${note.subject}\n${note.text}`).not.toMatch(
            /null|undefined|\s,| \.|\.\.| {2}|\n{3}|\[|\{|\bat \.|[\uE000\uE001]/,
          );
        }
      }
    }
  });

  test('a status check asks in under 90 words and names day and role', () => {
    for (const kind of ['status-check', 'last-status-check'] as const) {
      for (const tone of tones) {
        for (const seed of seeds) {
          const { text } = draft({ kind, tone, seed, askedAt: '2026-12-10' });
          expect(countWords(text)).toBeLessThan(90);
          expect(text).toContain('Thursday, December 3');
          expect(text).toContain('Senior Data Engineer');
        }
      }
    }
  });

  test('pass-on holds the whole thank-you below a letter to the recruiter', () => {
    const { subject, text } = draft({ kind: 'pass-on', person: { name: 'Dr. Anna Hohenfeld', address: null } });
    expect(text).toMatch(/^Hi Priya,\n/);
    expect(text).toContain('\n\nDear Dr. Hohenfeld,\n\n');
    expect(text).toContain('\nMaya Okafor\n\n— For Dr. Anna Hohenfeld —\n\nDear Dr. Hohenfeld,\n');
    expect(text.match(/Maya Okafor/g)).toHaveLength(2);
    expect(subject).toContain('Dr. Anna Hohenfeld');
  });

  test('a withdrawal keeps the reason to itself', () => {
    for (const seed of seeds) {
      expect(draft({ kind: 'withdrawal', reason: 'dislike-manager', seed }).text).toMatch(/impress/);
      expect(draft({ kind: 'withdrawal', reason: 'dislike-manager', seed }).text).toMatch(
        /other position|another position/i,
      );
      expect(draft({ kind: 'withdrawal', reason: 'not-a-fit', seed }).text).not.toMatch(/because|manager|fit\b/i);
    }
  });

  test('an offer is answered with the question how long it stands', () => {
    for (const seed of seeds)
      expect(draft({ kind: 'offer-thanks', seed }).text).toMatch(
        /when you need|when do you need|by which date|how long/i,
      );
  });
});

describe('the sign-off', () => {
  const closing = (patch: Partial<DraftInput>) => draft(patch).text.split('\n\n').at(-1);
  test.each<[Partial<DraftInput>, string]>([
    [{}, 'Best regards,\nMaya Okafor'],
    [{ tone: 'formal' }, 'Sincerely,\nMaya Okafor'],
    [{ userName: null }, 'Best regards,'],
    [{ signOff: 'Cheers,' }, 'Cheers,\nMaya Okafor'],
    [{ signOff: 'Kind regards, Maya' }, 'Kind regards, Maya'],
    [{ signOff: 'Warmly,\nM. O.' }, 'Warmly,\nM. O.'],
    [{ signOff: ' \n ' }, 'Best regards,\nMaya Okafor'],
  ])('%j', (patch, expected) => {
    expect(closing(patch)).toBe(expected);
  });
});

describe('no two interviewers get the same note', () => {
  const people = [
    'Dana Whitfield',
    'Dr. Anna Hohenfeld',
    'Li Wei',
    'Tomás Ruiz',
    'Aisha Bello',
    'Sam Carter',
    'Ines Duarte',
    'Kofi Mensah',
  ];

  function worstOfPanel(patch: Partial<DraftInput>, size: number, id: string): number {
    const texts: string[] = [];
    let worst = 0;
    for (const name of people.slice(0, size)) {
      const { text } = draft({ ...patch, person: { name, address: null }, seed: `${id} ${name}`, siblings: texts });
      for (const other of texts) worst = Math.max(worst, similarity(text, other));
      texts.push(text);
    }
    return worst;
  }

  test('the ceiling is no idle one: of notes that know nothing of each other some are too much alike', () => {
    let worst = 0;
    for (let panel = 0; panel < 300; panel += 1) {
      const [a, b] = people.slice(0, 2).map((name) => draft({ seed: `${panel} ${name}` }).text);
      worst = Math.max(worst, similarity(a ?? '', b ?? ''));
    }
    expect(worst).toBeGreaterThan(mostAlike);
  });

  test('1,000 panels', { timeout: 120_000 }, () => {
    const shared = { ...noFacts, discussed: 'the Kafka migration and on-call' };
    for (let panel = 0; panel < 1_000; panel += 1) {
      const tone = tones[panel % 3] ?? 'warm';
      const kind = panel % 10 === 0 ? 'pass-on' : 'thank-you';
      const facts = panel % 4 === 0 ? shared : noFacts;
      const worst = worstOfPanel({ tone, kind, facts }, 2 + (panel % 4), `panel ${panel}`);
      expect(worst, `panel ${panel} ${tone} ${kind}`).toBeLessThanOrEqual(mostAlike);
    }
  });

  test('three people get three subjects', () => {
    for (const tone of tones) {
      for (const seed of seeds) {
        const subjects: string[] = [];
        for (const name of people.slice(0, 3))
          subjects.push(draft({ tone, seed: `${seed} ${name}`, siblingSubjects: subjects }).subject);
        expect(new Set(subjects).size, subjects.join('; ')).toBe(3);
      }
    }
  });

  test('large panels stay apart, too', () => {
    for (const tone of tones) {
      for (let panel = 0; panel < 10; panel += 1)
        expect(worstOfPanel({ tone }, 8, `large ${panel}`)).toBeLessThanOrEqual(mostAlike);
    }
  });
});

describe('hostile words', () => {
  const bad = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 80 }),
    fc.constantFrom(
      '{{ x }}',
      '{% include "a" %}',
      '[[or]]',
      '[[subject]]',
      '\uE0000\uE001',
      'a\nb',
      '<script>',
      '"',
      '=',
      '\u202Eabc',
      '山田太郎',
      'محمد علي',
    ),
  );
  const person = fc.record({ name: fc.option(bad), address: fc.constant(null), title: fc.option(bad) });

  test('change neither the shape of a note nor add a header', () => {
    const input = fc.record({
      person,
      company: fc.option(bad),
      role: fc.option(bad),
      discussed: fc.option(bad),
      add: fc.option(bad),
      userName: fc.option(bad),
    });
    fc.assert(
      fc.property(input, fc.constantFrom(...kinds), fc.constantFrom(...tones), (given, kind, tone) => {
        const { discussed, add, ...rest } = given;
        const note = draft({ ...rest, facts: { ...noFacts, discussed, add }, kind, tone });
        // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters must be gone
        expect(note.subject).not.toMatch(/[\u0000-\u001F\u007F]/);
        expect(note.subject.trim()).not.toBe('');
        expect(note.text).not.toMatch(/[\uE000\uE001]/);
        expect(note.text.split('\n\n').length).toBeLessThanOrEqual(14);
        expect(note.text.split('\n\n').length).toBeGreaterThanOrEqual(4);
      }),
      { numRuns: 200 },
    );
  });

  test('stand in the note as they are', () => {
    const { text } = draft({ facts: { ...noFacts, discussed: "the {{ ref('orders') }} macro" }, company: 'A{% B' });
    expect(text).toContain("the {{ ref('orders') }} macro");
    expect(text).toContain('A{% B');
  });
});
