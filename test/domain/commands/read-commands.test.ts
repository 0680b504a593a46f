import { describe, expect, test } from 'vitest';
import type { Command, ReplyContext } from '../../../lib/domain/commands/command.ts';
import { readCommands } from '../../../lib/domain/commands/read-commands.ts';
import { writerOf } from '../../../lib/domain/commands/sign-off.ts';
import { expectLinear } from '../../linear.ts';
import { replyContext } from './reply-context.ts';

const maya = writerOf('Maya Okafor', 'maya.okafor@mail.example');
const read = (text: string, context: ReplyContext = replyContext) => readCommands(text, context, maya);
const commandsOf = (text: string): readonly Command[] => read(text).commands;
const approve = (person: string | null = null, version: number | null = null): Command => ({
  name: 'approve',
  person,
  version,
});

describe('approve', () => {
  test.each([
    'approve',
    'APPROVE!',
    'send',
    'send it',
    'yes',
    'Yes please.',
    'ok',
    'Okay, thanks!',
    'looks good',
    'Looks good to me, please send',
    'go ahead',
    '👍',
    '👍🏽',
    'lgtm 🚀',
    'aprove',
    'apporve',
    'Hi,\n\nplease approve.\n\nThanks,\nMaya',
    'Approve\n\n- Maya O.',
    'Yes, send it.\n\nKind regards,\nMaya Okafor\nSenior Data Engineer\n+1 555 010 0200\nwww.maya.example\n(she/her)',
    'approve all',
    'send both notes now',
    'ja',
    'Genehmigt, danke',
    'oui, merci',
    "D'accord",
    'sí',
    'va bene',
    'sim, pode enviar',
    'akkoord',
    'This looks great. Please send.',
    'Please send them both. Best, Maya',
    'Yep, both are good to go',
    'I read both of them, the drafts look great. Please send them, thank you for your patience!',
    'Yes - both.',
    'No changes needed from my side, go ahead',
    'Yesss!',
    'Perfect, no edits. Then send it please',
    'OK\n\nMaya\n\nOn the go, please excuse typos',
    'Approve please :-) Best wishes, Maya Okafor',
    'Sieht super aus, bitte beide so abschicken',
    'C’est parfait, vous pouvez les envoyer',
    'Está muy bien, puedes enviarlos',
    'Va benissimo, invia pure',
    'Ziet er goed uit, verstuur ze maar',
    'Está tudo certo, pode mandar',
  ])('%j', (text) => expect(commandsOf(text)).toEqual([approve()]));

  test.each<[string, readonly Command[]]>([
    ['approve Dana', [approve('Dana')]],
    ['approve dana', [approve('dana')]],
    ['send Dana’s, please', [approve('Dana')]],
    ['approve the note to Ms. Whitfield', [approve('Whitfield')]],
    ['approve only Dana', [approve('Dana')]],
    ['approve Dana and Raj', [approve('Dana'), approve('Raj')]],
    ['approve Dana, Raj', [approve('Dana'), approve('Raj')]],
    ['approve Zoe', [approve('Zoe')]],
    ['approve 2', [approve(null, 2)]],
    ['send the second one', [approve(null, 2)]],
    ['approve Dana 2', [approve('Dana', 2)]],
    ['Please approve the note to Dana and the note to Raj', [approve('Dana'), approve('Raj')]],
    ['Dana: approve\nRaj: skip', [approve('Dana'), { name: 'skip', person: 'Raj' }]],
    ['please send the one to Raj', [approve('Raj')]],
    ['Dana’s note looks good', [approve('Dana')]],
    ['Dana 👍', [approve('Dana')]],
    ['Yes to Dana, no to Raj', [approve('Dana'), { name: 'skip', person: 'Raj' }]],
    ['approve Dana\nskip Raj', [approve('Dana'), { name: 'skip', person: 'Raj' }]],
    ['skip Raj and approve Dana', [{ name: 'skip', person: 'Raj' }, approve('Dana')]],
  ])('%j', (text, commands) => expect(commandsOf(text)).toEqual(commands));

  test('case does not matter where nobody is known', () => {
    expect(read('approve dana', { ...replyContext, people: [] }).commands).toEqual([approve('dana')]);
    expect(read('approve tomorrow', { ...replyContext, people: [] }).commands).toEqual([]);
  });

  test.each([
    'ok but change the second paragraph',
    'yes? no wait',
    'do not approve',
    "don't approve Dana",
    'approve?',
    'ok?',
    'should I approve?',
    'yes if you fix the typo',
    'approve tomorrow',
    'send it on Friday',
    'send it later',
    'looks good but not yet',
    'not ok',
    'unapprove',
    'disapprove',
    'approve nothing',
    'approve no one',
    'approve everything except Dana',
    'send it to my boss',
    'send me the draft',
    'send again',
    'sent',
    'maybe',
    'great',
    'thanks',
    'perfect',
    'prima',
    'passt nicht',
    'sí, pero más tarde',
    'approve\ndiscussed: the roadmap',
    'approve\n\nDear Dana,\n\nThank you so much for the good talk we had.\n\nBest,\nMaya',
    'approve\nskip',
    'approve\nsnooze 2 days',
    'approve Dana\nskip Dana',
    'approve Dana\nno',
    'yes\n\nBest,\nMaya\nP.S. please fix the typo first',
    'approve\n\nMaya\nbut not Raj',
    'I would approve if it were shorter',
    'approve 👎',
    'They are lovely',
    'Send Dana’s first',
    'Approve Dana. The Office Looks Nice',
    'undo approve',
    'Right?',
    'No changes needed',
    'envoyez-moi le texte',
    'mándamelo',
    'nicht absenden',
  ])('%j sends nothing', (text) => {
    expect(commandsOf(text).filter((command) => command.name === 'approve')).toEqual([]);
  });
});

describe('putting off and stopping', () => {
  test.each<[string, readonly Command[]]>([
    ['undo', [{ name: 'undo', person: null }]],
    ['Wait!', [{ name: 'undo', person: null }]],
    ['stop', [{ name: 'undo', person: null }]],
    ['stop! I found a typo', [{ name: 'undo', person: null }]],
    ["please don't send it before I have checked with Raj", [{ name: 'undo', person: null }]],
    ['undo Dana', [{ name: 'undo', person: 'Dana' }]],
    ['warte', [{ name: 'undo', person: null }]],
    ['skip', [{ name: 'skip', person: null }]],
    ['no', [{ name: 'skip', person: null }]],
    ['No thanks.', [{ name: 'skip', person: null }]],
    ["don't send", [{ name: 'skip', person: null }]],
    ["no, don't send it", [{ name: 'skip', person: null }]],
    ['Could you skip this one?', [{ name: 'skip', person: null }]],
    ['skip, I called her already', [{ name: 'skip', person: null }]],
    ['skip Raj', [{ name: 'skip', person: 'Raj' }]],
    ['überspringen', [{ name: 'skip', person: null }]],
    ['non merci', [{ name: 'skip', person: null }]],
    ['snooze 2 days', [{ name: 'snooze', until: '2026-12-05T20:00:00Z', person: null }]],
    ['snoze until Friday 9am', [{ name: 'snooze', until: '2026-12-04T14:00:00Z', person: null }]],
    ['later', [{ name: 'snooze', until: '2026-12-04T14:00:00Z', person: null }]],
    ['plus tard', [{ name: 'snooze', until: '2026-12-04T14:00:00Z', person: null }]],
    ['snooze Raj until Monday', [{ name: 'snooze', until: '2026-12-07T14:00:00Z', person: 'Raj' }]],
    ["snooze 2 days, I'm travelling", [{ name: 'snooze', until: '2026-12-05T20:00:00Z', person: null }]],
    [
      'wait until Monday',
      [
        { name: 'undo', person: null },
        { name: 'snooze', until: '2026-12-07T14:00:00Z', person: null },
      ],
    ],
    ['sent', [{ name: 'sent', person: null }]],
    ['I sent it myself yesterday', [{ name: 'sent', person: null }]],
    ['send again', [{ name: 'send-again', person: null }]],
    ['no, the second one is better', []],
    ["don't skip it", []],
    ['skip?', []],
    ['N’envoyez pas encore', [{ name: 'undo', person: null }]],
    ['N’envoyez rien', [{ name: 'skip', person: null }]],
    ['No lo envíes todavía', [{ name: 'undo', person: null }]],
    ['Schick es bitte noch nicht ab', [{ name: 'undo', person: null }]],
    ['oops, undo please', [{ name: 'undo', person: null }]],
    ["I'd rather not send anything this time", [{ name: 'skip', person: null }]],
    ['Skip both of them, thank you', [{ name: 'skip', person: null }]],
    ['skip: already talked to her', [{ name: 'skip', person: null }]],
    ["Later please, I'm in a meeting", [{ name: 'snooze', until: '2026-12-04T14:00:00Z', person: null }]],
    ['Not now, remind me after the weekend', [{ name: 'snooze', until: '2026-12-07T14:00:00Z', person: null }]],
    ["I'm busy, remind me tomorrow", [{ name: 'snooze', until: '2026-12-04T14:00:00Z', person: null }]],
    ['If they call, snooze until Monday', []],
    ['I just sent Dana’s note from my own email', [{ name: 'sent', person: 'Dana' }]],
    ['Ich habe sie schon selbst geschickt', [{ name: 'sent', person: null }]],
  ])('%j', (text, commands) => expect(commandsOf(text)).toEqual(commands));
});

describe('outcomes', () => {
  test.each([
    ['rejected', 'rejected'],
    ['They rejected me, sadly.', 'rejected'],
    ['rejected, they went with someone else', 'rejected'],
    ['I got an offer!', 'offer'],
    ['I want to withdraw', 'withdraw'],
    ["They didn't turn up", 'no-show'],
    ['no show', 'no-show'],
    ['it was canceled', 'cancelled'],
    ['no response', 'no-response'],
    ['close', 'no-response'],
    ['rejected: they wrote today', 'rejected'],
    ["They've decided not to move forward with me", 'rejected'],
    ["I wasn't selected", 'rejected'],
    ['Good news, I got an offer from them!', 'offer'],
    ["I'm out, withdraw please", 'withdraw'],
    ['They never joined the call.', 'no-show'],
    ['Nobody was on the call', 'no-show'],
    ['They cancelled on me', 'cancelled'],
    ['I never heard back from them', 'no-response'],
  ])('%j', (text, name) => expect(commandsOf(text)).toEqual([{ name }]));

  test.each([
    'reject',
    'rejectd',
    'ofer',
    'withdrw',
    'canceld',
    'erse',
    'earse',
    'clse',
    'rejected?',
    'not rejected',
    'They rejected my idea',
    'They decided to move forward with me',
    "They haven't rejected me yet",
    'They did show up',
    "They didn't call",
    "I haven't heard back yet",
    'I might withdraw',
    'withdrew',
    'I hope I get an offer',
    'offer, maybe',
  ])('%j is none: a typo never reaches an outcome, and neither does a doubt', (text) =>
    expect(commandsOf(text)).toEqual([]),
  );

  test.each([
    ['It got pushed back to Monday 3pm', 'Monday 3pm'],
    ["They rescheduled, it's now Monday 3pm", "it's now Monday 3pm"],
    ['moved: Monday 3pm, same link', 'Monday 3pm, same link'],
    ['rescheduled from Friday to Monday 3pm', 'from Friday to Monday 3pm'],
  ])('%j says when', (typed, text) => {
    expect(commandsOf(typed)).toEqual([{ name: 'rescheduled', text, start: '2026-12-07T23:00:00Z', end: null }]);
  });

  test('a new date is read in the interview’s zone', () => {
    expect(commandsOf('moved to Monday 3pm')).toEqual([
      { name: 'rescheduled', text: 'Monday 3pm', start: '2026-12-07T23:00:00Z', end: null },
    ]);
  });
});

describe('facts, corrections and settings', () => {
  test('several commands count in order, and values may be paragraphs', () => {
    const text = 'discussed: one\ntwo\n\nthree\n\nskip Raj\n\ntone: warmer\nThanks\nMaya';
    expect(commandsOf(text)).toEqual([
      { name: 'discussed', text: 'one\ntwo\n\nthree', person: null },
      { name: 'skip', person: 'Raj' },
      { name: 'tone', tone: 'warm' },
    ]);
  });

  test.each<[string, readonly Command[]]>([
    ['discussed Dana: the roadmap', [{ name: 'discussed', text: 'the roadmap', person: 'Dana' }]],
    ['discused with Dana: the roadmap', [{ name: 'discussed', text: 'the roadmap', person: 'Dana' }]],
    ['- clarify: five years', [{ name: 'clarify', text: 'five years', person: null }]],
    ['We discussed the pipeline', [{ name: 'discussed', text: 'the pipeline', person: null }]],
    ['approve and add: one more line', [{ name: 'add', text: 'one more line', person: null }]],
    ['nervous:', [{ name: 'nervous', text: '', person: null }]],
    ['timeline: in about a week', [{ name: 'timeline', text: 'in about a week' }]],
    ['tone formal', [{ name: 'tone', tone: 'formal' }]],
    ['timezone: Berlin', [{ name: 'timezone', zone: 'Europe/Berlin' }]],
    ['name: Maya', [{ name: 'name', value: 'Maya' }]],
    ['compny: Brightwave', [{ name: 'company', value: 'Brightwave' }]],
    ['when: Dec 7, 2pm', [{ name: 'when', text: 'Dec 7, 2pm', start: '2026-12-07T22:00:00Z', end: null }]],
    [
      'with:\nDana Whitfield <Dana@Brightwave.Example>\nlee@brightwave.example',
      [
        {
          name: 'with',
          people: [
            { name: 'Dana Whitfield', address: 'Dana@brightwave.example' },
            { name: null, address: 'lee@brightwave.example' },
          ],
        },
      ],
    ],
    ['settings', [{ name: 'settings', values: {} }]],
    [
      'settings\nTimezone: Europe/Berlin\nname: Maya\n\nlist',
      [
        { name: 'settings', values: { timezone: 'Europe/Berlin', name: 'Maya' } },
        { name: 'list', what: 'applications' },
      ],
    ],
    ['company: Northfield. Thanks!', [{ name: 'company', value: 'Northfield' }]],
    ['company: "Northfield"', [{ name: 'company', value: 'Northfield' }]],
    ['company: Thanks Ltd', [{ name: 'company', value: 'Thanks Ltd' }]],
    ['tone: formal, thanks', [{ name: 'tone', tone: 'formal' }]],
    ['discussed: the reorg. Please approve.', [{ name: 'discussed', text: 'the reorg', person: null }]],
    ['add: thank you', [{ name: 'add', text: 'thank you', person: null }]],
    [
      'skip Raj. discussed: the roadmap; timeline: two weeks',
      [
        { name: 'skip', person: 'Raj' },
        { name: 'discussed', text: 'the roadmap', person: null },
        { name: 'timeline', text: 'two weeks' },
      ],
    ],
    ['With Lee Tran <lee@b.example>', [{ name: 'with', people: [{ name: 'Lee Tran', address: 'lee@b.example' }] }]],
    ['Raj: discussed the dashboards', [{ name: 'discussed', text: 'the dashboards', person: 'Raj' }]],
    ['with: Kim Ode, kim@b.example', [{ name: 'with', people: [{ name: 'Kim Ode', address: 'kim@b.example' }] }]],
    ['link: M.Okafor@work.example', [{ name: 'link', address: 'm.okafor@work.example' }]],
    ['Unlink m.okafor@work.example.', [{ name: 'unlink', address: 'm.okafor@work.example' }]],
    ['link: https://meet.example/abc', []],
    ['Please stop all mails', [{ name: 'pause' }]],
    ['list lessons', [{ name: 'list', what: 'lessons' }]],
    ['What can I say?', [{ name: 'help' }]],
    ['pause', [{ name: 'pause' }]],
    ['resume please', [{ name: 'resume' }]],
    ['export my data', [{ name: 'export' }]],
    ['erase', [{ name: 'erase' }]],
  ])('%j', (text, commands) => expect(commandsOf(text)).toEqual(commands));

  test.each([
    ['snooze until blursday', `I couldn't tell a date from "blursday". Try "snooze until Friday 9am".`],
    ['snooze 2', `I couldn't tell a date from "2". Try "snooze until Friday 9am".`],
    ['when: soon', `I couldn't tell a day and a time from "soon". Try "when: Thursday, 2pm ET".`],
    ['rescheduled', 'When is it now? Reply with the day and the time, such as "rescheduled to Thursday, 2pm ET".'],
    ['tone: purple', `I don't know the tone "purple". It can be warm, formal or brief.`],
    ['company:', 'There was nothing after "company:". Write the text right behind it.'],
  ])('%j raises a question', (text, question) => {
    expect(read(text)).toEqual({ commands: [], questions: [question] });
  });
});

describe('letters', () => {
  const letter = 'Dear Dana,\n\nThank you for the talk about pipelines on Thursday.\n\nBest regards,\nMaya';

  test('a letter is an edit for the one it greets', () => {
    expect(commandsOf(letter)).toEqual([{ name: 'edit', text: letter, person: 'Dana' }]);
    expect(commandsOf(`Please use this:\n\n${letter}`)).toEqual([{ name: 'edit', text: letter, person: 'Dana' }]);
    expect(commandsOf(letter.replace('Dana', 'Zoe'))).toMatchObject([{ name: 'edit', person: 'Zoe' }]);
    expect(commandsOf(letter.replace('Dear Dana', 'Dear hiring team'))).toMatchObject([{ name: 'edit', person: null }]);
  });

  test('two letters are two edits', () => {
    const other = letter.replace('Dana', 'Raj');
    expect(commandsOf(`${letter}\n\n${other}\n\nsend them`)).toEqual([
      { name: 'edit', text: letter, person: 'Dana' },
      { name: 'edit', text: other, person: 'Raj' },
    ]);
  });

  test('edit takes everything below it', () => {
    expect(commandsOf(`edit:\n\n${letter}`)).toEqual([{ name: 'edit', text: letter, person: 'Dana' }]);
    expect(commandsOf(`edit Raj: ${letter}`)).toEqual([{ name: 'edit', text: letter, person: 'Raj' }]);
    expect(commandsOf(`edit Dana: A.\n\nB.\nedit Raj: C.`)).toEqual([
      { name: 'edit', text: 'A.\n\nB.', person: 'Dana' },
      { name: 'edit', text: 'C.', person: 'Raj' },
    ]);
  });

  test('an approval below a new text is neither in the text nor an approval', () => {
    expect(commandsOf(`edit: ${letter}\n\napprove`)).toEqual([{ name: 'edit', text: letter, person: 'Dana' }]);
    expect(commandsOf(`${letter}\n\nsend it`)).toEqual([{ name: 'edit', text: letter, person: 'Dana' }]);
  });

  test.each([
    'Hi Afterword,\n\nI think it is too long and lacks the roadmap we talked about.\n\nThanks,\nMaya',
    'Hi there,\nI think it is too long and lacks the roadmap we talked about.\nThanks,\nMaya',
    'Hi Maya,\n\nhere are your notes from Thursday, reply approve to send them.\n\nBest,\nAfterword',
    'Dana was kind, Raj was not.',
  ])('%j is a remark', (text) => expect(read(text)).toEqual({ commands: [], questions: [] }));
});

describe('situations', () => {
  test.each([
    ['forgot-name', 'forgot-name'],
    ['I forgot their name', 'forgot-name'],
    ['I disliked the manager', 'dislike-manager'],
    ['not a fit', 'not-a-fit'],
    ['I said something wrong about the dates', 'misspoke'],
    ['I was so nervous', 'nervous'],
    ['I said see you later', 'small-slip'],
    ['I badmouthed my old boss', 'badmouthed'],
    ['I came ten minutes late', 'late'],
    ['my mind went blank', 'rambled'],
    ['the call dropped twice', 'technical-failure'],
    ['we had an argument years ago', 'past-unpleasantness'],
  ])('%j', (text, situation) => {
    expect(commandsOf(`situation: ${text}`)).toEqual([{ name: 'situation', situation }]);
  });

  test('an unknown one raises a question', () => {
    expect(read('situation: xyz').questions).toHaveLength(1);
  });
});

test.each(['approve Dana and ', 'a: b\n', 'Dear Dana,\n', 'next tue 9 ', 'wait, ', '> \n'])(
  'the time grows no faster than the text: %j',
  (piece) => expectLinear((pieces) => read(piece.repeat(pieces)), 5_000),
);
