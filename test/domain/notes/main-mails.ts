import { draftNote } from '../../../lib/domain/notes/draft.ts';
import type { UserMailInput } from '../../../lib/domain/notes/user-mail/compose.ts';
import { application, draftInput, mail, mailInput, noFacts, note, render } from './sample.ts';

const evidence = {
  company: { from: 'text', quote: 'your interview with Brightwave Analytics', confidence: 0.8 },
  role: { from: 'text', quote: 'Senior Data Engineer', confidence: 0.5 },
  start: { from: 'calendar', quote: 'DTSTART;TZID=America/New_York:20261203T140000', confidence: 0.99 },
  url: { from: 'calendar', quote: 'X-GOOGLE-CONFERENCE', confidence: 0.9 },
  interviewers: { from: 'calendar', quote: 'ATTENDEE;CN=Dana Whitfield', confidence: 0.9 },
};

const anna = { name: 'Dr. Anna Hohenfeld', address: 'anna@brightwave.example' };
const danaDraft = draftNote(draftInput, render);
const annaDraft = draftNote(
  { ...draftInput, person: { ...anna, title: null }, seed: 'application-1 anna', siblings: [danaDraft.text] },
  render,
);
const lee = { name: 'Lee Park', address: null };
const leeDraft = draftNote({ ...draftInput, person: lee, seed: 'application-1 lee' }, render);
const twoNotes = application({
  notes: [note({ id: 'n1', ...danaDraft }), note({ id: 'n2', person: anna, to: [anna], ...annaDraft })],
  steps: [],
});
const nervous = { ...noFacts, nervous: 'my first interview in ten years' };
const versions = (['restate', 'acknowledge'] as const).map(
  (version) => draftNote({ ...draftInput, facts: nervous, version }, render).text,
);
const priya = { name: 'Priya Raman', address: 'priya@brightwave.example' };
const check = draftNote({ ...draftInput, kind: 'status-check', person: priya }, render);
const question = draftNote(
  { ...draftInput, kind: 'ask-recruiter', person: { name: null, address: null }, recruiter: null },
  render,
);
const after = '2026-12-03T20:45:00Z';

/** One example of each mail to the user: what the golden texts show. */
export const mainMails: Readonly<Record<string, UserMailInput>> = {
  receipt: mailInput({
    mail: mail({
      kind: 'receipt',
      said: ['I saved your interview with Brightwave Analytics.'],
      extra: {
        evidence,
        missing: [],
        conflicts: [{ field: 'start', values: ['2026-12-03T19:00:00Z', '3 PM ET'], from: ['calendar', 'text'] }],
      },
    }),
  }),
  'receipt-bare': mailInput({
    application: application({
      company: null,
      role: null,
      steps: [],
      interviews: [
        {
          ...application().interviews[0]!,
          interviewers: [],
          url: null,
          recruiter: null,
          timeline: null,
          timezone: null,
          end: null,
          medium: 'unknown',
        },
      ],
    }),
    mail: mail({
      kind: 'receipt',
      about: 'Fwd: Chat on Thursday',
      extra: { missing: ['company', 'role', 'interviewers', 'timezone'] },
    }),
  }),
  updated: mailInput({
    mail: mail({
      kind: 'updated',
      said: ['The interview has moved to Thursday, December 3, 2026, 2:00–2:45 PM (New York).'],
    }),
  }),
  cancelled: mailInput({
    application: application({ steps: [] }),
    mail: mail({ kind: 'cancelled', about: 'Fwd: Canceled event' }),
  }),
  'no-interview': mailInput({ application: null, mail: mail({ kind: 'no-interview', about: 'Fwd: Newsletter' }) }),
  problem: mailInput({
    application: null,
    mail: mail({ kind: 'problem', about: 'Fwd: Interview', extra: { problem: 'no-date', quote: 'Let us talk soon' } }),
  }),
  availability: mailInput({ application: null, mail: mail({ kind: 'availability', about: 'Fwd: Your availability' }) }),
  prep: mailInput({
    applications: [
      application({ remarks: [{ at: '2026-11-20T10:00:00Z', text: 'I should have asked about the team size.' }] }),
      application({
        lessons: [
          { at: '2026-11-18T10:00:00Z', text: 'I talked too long.' },
          { at: '2026-11-19T10:00:00Z', text: 'I blanked on consistent hashing' },
          { at: '2026-11-02T10:00:00Z', text: 'This one is older than the newest three.' },
        ],
        remarks: [{ at: '2026-11-21T10:00:00Z', text: 'We talked a lot, felt ok', parted: true }],
      }),
    ],
    mail: mail({ kind: 'prep' }),
  }),
  draft: mailInput({
    application: twoNotes,
    now: after,
    mail: mail({ kind: 'draft', noteIds: ['n1', 'n2'], extra: { debrief: true } }),
  }),
  'draft-nervous': mailInput({
    application: application({
      notes: [note({ id: 'n1', ...danaDraft, text: versions[0] ?? '', versions, facts: nervous })],
    }),
    now: after,
    mail: mail({
      kind: 'draft',
      noteIds: ['n1'],
      about: 'Re: Your notes to send: Brightwave Analytics',
      said: ['I wrote two versions of the note to Dana Whitfield.'],
      extra: { situation: 'nervous' },
    }),
  }),
  'draft-no-address': mailInput({
    application: application({ notes: [note({ person: lee, to: [], ...leeDraft })] }),
    now: after,
    mail: mail({ kind: 'draft', noteIds: ['n1'], extra: { debrief: true } }),
  }),
  reminder: mailInput({ application: twoNotes, now: after, mail: mail({ kind: 'reminder', noteIds: ['n1', 'n2'] }) }),
  'status-check': mailInput({
    application: application({ notes: [note({ kind: 'status-check', person: priya, to: [priya], ...check })] }),
    now: '2026-12-11T15:00:00Z',
    mail: mail({ kind: 'status-check', noteIds: ['n1'] }),
  }),
  close: mailInput({ application: application({ steps: [] }), mail: mail({ kind: 'close' }) }),
  held: mailInput({
    application: application({ notes: [note({ status: 'held', heldUntil: '2026-12-03T21:05:00Z', ...danaDraft })] }),
    mail: mail({
      kind: 'held',
      noteIds: ['n1'],
      about: 'Re: Your note',
      said: ['The note to Dana Whitfield goes out on Thursday, December 3, 2026, 10:05 PM (Berlin).'],
    }),
  }),
  undone: mailInput({
    application: twoNotes,
    mail: mail({ kind: 'undone', noteIds: ['n1'], said: ['Stopped: the note to Dana Whitfield is a draft again.'] }),
  }),
  answer: mailInput({
    mail: mail({
      kind: 'answer',
      about: 'Re: Saved: Brightwave Analytics, Thu Dec 3, 2:00 PM',
      said: ['I kept your words as a remark on this application. Nothing was sent.'],
      extra: { remarked: true },
    }),
  }),
  list: mailInput({
    mail: mail({ kind: 'list', about: 'list' }),
    applications: [
      application({ notes: [note({})] }),
      application({ company: null, role: null, outcome: 'rejected', steps: [] }),
    ],
  }),
  'list-lessons': mailInput({
    mail: mail({ kind: 'list', about: 'list lessons', extra: { what: 'lessons' } }),
    applications: [application({ remarks: [{ at: '2026-11-20T10:00:00Z', text: 'Breathe first.' }] })],
  }),
  help: mailInput({ application: null, mail: mail({ kind: 'help', about: 'help' }) }),
  settings: mailInput({ application: null, mail: mail({ kind: 'settings', about: 'settings' }) }),
  relayed: mailInput({
    mail: mail({
      kind: 'relayed',
      extra: {
        from: 'Dana Whitfield <dana@brightwave.example>',
        text: 'Thanks Maya!\n\n# We will decide next week\n- Dana',
      },
    }),
  }),
  'relayed-forwarded': mailInput({
    mail: mail({
      kind: 'relayed',
      said: ['Dana Whitfield at Brightwave Analytics has answered.', 'I found no date in it by which they decide.'],
      extra: { from: 'Dana Whitfield', text: 'Thanks Maya, it was a pleasure.', forwarded: true },
    }),
  }),
  'not-sent': mailInput({
    application: twoNotes,
    mail: mail({ kind: 'not-sent', noteIds: ['n1'], extra: { why: 'Maximum sending rate exceeded.' } }),
  }),
  'unknown-fate': mailInput({
    application: application({ notes: [note({ status: 'unknown', ...danaDraft })] }),
    mail: mail({ kind: 'unknown-fate', noteIds: ['n1'] }),
  }),
  unreadable: mailInput({
    application: null,
    mail: mail({ kind: 'unreadable', extra: { damage: ['The second part has an unknown encoding.'] } }),
  }),
  stranger: mailInput({ application: null, mail: mail({ kind: 'stranger', about: 'Fwd: Interview' }) }),
  digest: mailInput({
    application: null,
    now: '2026-12-07T14:00:00Z',
    applications: [
      application({
        notes: [note({ id: 'n1' })],
        interviews: [{ ...application().interviews[0]!, status: 'past' }],
        steps: application().steps.filter((step) => step.kind === 'status-check'),
      }),
    ],
    mail: mail({ kind: 'digest', interviewKey: null }),
  }),
  'digest-nothing': mailInput({
    application: null,
    now: '2026-12-07T14:00:00Z',
    applications: [application({ steps: [] })],
    mail: mail({ kind: 'digest', interviewKey: null }),
  }),
  'ask-recruiter-unknown': mailInput({
    application: application({
      interviews: [{ ...application().interviews[0]!, interviewers: [], recruiter: null }],
      notes: [note({ kind: 'ask-recruiter', person: { name: null, address: null }, to: [], ...question })],
    }),
    now: after,
    mail: mail({ kind: 'draft', noteIds: ['n1'], extra: { debrief: true } }),
  }),
  export: mailInput({ application: null, mail: mail({ kind: 'export', about: 'export' }) }),
  erase: mailInput({ application: null, mail: mail({ kind: 'erase', about: 'erase' }) }),
  erased: mailInput({ application: null, mail: mail({ kind: 'erased' }) }),
  link: mailInput({ application: null, mail: mail({ kind: 'link', extra: { linkFor: 'maya@okafor.example' } }) }),
  'opt-in': mailInput({ application: null, mail: mail({ kind: 'opt-in', about: 'Fwd: Interview' }) }),
  paused: mailInput({
    application: null,
    mail: mail({ kind: 'paused', said: ['The note to Dana Whitfield was marked as unwanted, the mail service says.'] }),
  }),
  'not-sent-limit': mailInput({
    application: twoNotes,
    mail: mail({ kind: 'not-sent', noteIds: ['n1'], extra: { why: 'limit' } }),
  }),
  'forwarding-confirmation': mailInput({
    application: null,
    mail: mail({ kind: 'forwarding-confirmation', extra: { confirmation: '123456789' } }),
  }),
};
