import { fileURLToPath } from 'node:url';
import { createRender } from '../../../lib/adapters/templates/liquid.ts';
import type { Application, Interview, Note, UserMail } from '../../../lib/domain/application/application.ts';
import { defaultSettings, type Profile } from '../../../lib/domain/application/profile.ts';
import type { DraftInput } from '../../../lib/domain/notes/draft.ts';
import type { UserMailInput } from '../../../lib/domain/notes/user-mail/compose.ts';

export const templates = fileURLToPath(new URL('../../../templates', import.meta.url));
export const render = createRender(templates);

export const noFacts = { discussed: null, clarify: null, nervous: null, add: null };

/** A thank-you to Dana with nothing known but role, company and day. */
export const draftInput: DraftInput = {
  kind: 'thank-you',
  person: { name: 'Dana Whitfield', address: 'dana@brightwave.example', title: null },
  recruiter: { name: 'Priya Raman', address: 'priya@brightwave.example' },
  company: 'Brightwave Analytics',
  role: 'Senior Data Engineer',
  interview: { start: '2026-12-03T19:00:00Z', timezone: 'America/New_York', medium: 'video' },
  facts: noFacts,
  tone: 'warm',
  userName: 'Maya Okafor',
  signOff: null,
  seed: 'application-1 dana',
  siblings: [],
};

export const interview: Interview = {
  key: 'i1',
  assumed: [],
  uid: 'uid-1',
  aliases: [],
  status: 'scheduled',
  corrected: [],
  sequence: 0,
  start: '2026-12-03T19:00:00Z',
  end: '2026-12-03T19:45:00Z',
  timezone: 'America/New_York',
  medium: 'video',
  url: 'https://zoom.us/j/123?pwd=a&b=<c>',
  location: null,
  phone: null,
  interviewers: [
    { name: 'Dana Whitfield', address: 'dana@brightwave.example', title: 'Engineering Manager' },
    { name: 'Dr. Anna Hohenfeld', address: null, title: null },
  ],
  recruiter: { name: 'Priya Raman', address: 'priya@brightwave.example' },
  timeline: { phrase: 'in about a week', by: '2026-12-10' },
};

export function note(patch: Partial<Note>): Note {
  return {
    id: 'n1',
    kind: 'thank-you',
    status: 'drafted',
    interviewKey: 'i1',
    person: { name: 'Dana Whitfield', address: 'dana@brightwave.example' },
    to: [{ name: 'Dana Whitfield', address: 'dana@brightwave.example' }],
    subject: 'Thank you for Thursday',
    text: 'Hi Dana,\n\nThank you for your time on Thursday.\n\n  Two blanks before this, a <tag>, and "quotes" & more.\n\nBest regards,\nMaya Okafor',
    revision: 1,
    edited: false,
    facts: noFacts,
    versions: [],
    reason: null,
    due: '2026-12-03T20:45:00Z',
    heldUntil: null,
    approval: null,
    undoneAt: null,
    attempt: null,
    sentAt: null,
    ...patch,
  };
}

export function application(patch: Partial<Application> = {}): Application {
  return {
    type: 'application',
    user: 'u1',
    id: 'a1',
    version: 1,
    openedAt: '2026-12-01T09:00:00Z',
    company: 'Brightwave Analytics',
    role: 'Senior Data Engineer',
    corrected: [],
    outcome: 'open',
    interviews: [interview],
    notes: [],
    steps: [
      { name: 's2', kind: 'debrief', at: '2026-12-03T20:45:00Z', noteId: null, interviewKey: 'i1' },
      { name: 's1', kind: 'prep', at: '2026-12-02T23:00:00Z', noteId: null, interviewKey: 'i1' },
      { name: 's3', kind: 'status-check', at: '2026-12-11T15:00:00Z', noteId: null, interviewKey: 'i1' },
    ],
    done: [],
    situation: null,
    tone: 'warm',
    ownTone: false,
    facts: noFacts,
    mails: [],
    nextMail: 1,
    nextNote: 1,
    remarks: [],
    lessons: [],
    rawKeys: [],
    thread: { subject: 'Interview', references: [] },
    inbox: [],
    outbox: [],
    lastUnasked: null,
    changedAt: '2026-12-01T09:00:00Z',
    ...patch,
  };
}

export const profile: Profile = {
  type: 'profile',
  user: 'u1',
  version: 1,
  address: 'maya@home.example',
  name: 'Maya Okafor',
  enrolledAt: '2026-12-01T09:00:00Z',
  settings: defaultSettings,
  paused: false,
  directory: [],
  state: 'active',
  linkedTo: null,
  links: [],
  linksAsked: [],
  nextLink: 1,
  erasedAt: null,
  eraseAsked: null,
  steps: [],
  rawKeys: [],
  mails: [],
  nextMail: 1,
  inbox: [],
  outbox: [],
  changedAt: '2026-12-01T09:00:00Z',
};

export function mail(patch: Partial<UserMail>): UserMail {
  return {
    kind: 'answer',
    number: 1,
    noteIds: [],
    interviewKey: 'i1',
    said: [],
    answers: null,
    about: null,
    extra: {},
    ...patch,
  };
}

export function mailInput(patch: Partial<UserMailInput>): UserMailInput {
  const app = application();
  return {
    mail: mail({}),
    application: app,
    applications: [app],
    profile,
    timezone: 'Europe/Berlin',
    domain: 'afterword.example',
    now: '2026-12-01T09:00:00Z',
    replyAddress: 'reply+abc234@afterword.example',
    ...patch,
  };
}
