import type { Application, OwedEffect } from '../../../lib/domain/application/application.ts';
import { defaultSettings, type Profile } from '../../../lib/domain/application/profile.ts';

const noFacts = { discussed: null, clarify: null, nervous: null, add: null };

/** An application with every part filled, so that each survives the table. */
export function anApplication(change: Partial<Application> = {}): Application {
  return {
    type: 'application',
    user: 'u-maya',
    id: '01JA',
    version: 0,
    openedAt: '2026-12-01T09:00:00Z',
    company: 'Brightwave Analytics',
    role: null,
    corrected: ['company'],
    outcome: 'open',
    interviews: [
      {
        key: 'i1',
        uid: 'uid-1@calendar.example',
        aliases: [],
        status: 'scheduled',
        corrected: [],
        assumed: ['timezone'],
        sequence: 0,
        start: '2026-12-03T19:00:00Z',
        end: null,
        timezone: 'America/New_York',
        medium: 'video',
        url: 'https://meet.example/x',
        location: null,
        phone: null,
        interviewers: [{ name: 'Dana Whitfield', address: 'dana@brightwave.example', title: null }],
        recruiter: { name: 'Priya Raman', address: null },
        timeline: { phrase: 'in about a week', by: '2026-12-10' },
      },
    ],
    notes: [
      {
        id: 'n1',
        kind: 'thank-you',
        status: 'drafted',
        interviewKey: 'i1',
        person: { name: 'Dana Whitfield', address: 'dana@brightwave.example' },
        to: [{ name: 'Dana Whitfield', address: 'dana@brightwave.example' }],
        subject: 'Thank you',
        text: 'Dear Dana,\n\nThank you — 👍\n',
        revision: 2,
        edited: false,
        facts: { ...noFacts, discussed: 'nightly batches' },
        versions: [],
        reason: null,
        due: '2026-12-03T21:00:00Z',
        heldUntil: null,
        approval: { at: '2026-12-03T22:00:00Z', revision: 1 },
        undoneAt: null,
        attempt: null,
        sentAt: null,
      },
    ],
    steps: [{ name: 's1', kind: 'debrief', at: '2026-12-03T21:00:00Z', noteId: null, interviewKey: 'i1' }],
    done: ['prep:i1'],
    tone: 'warm',
    ownTone: false,
    situation: 'misspoke',
    facts: noFacts,
    mails: [
      {
        number: 1,
        template: 'receipt',
        at: '2026-12-01T09:00:00Z',
        shown: [{ noteId: 'n1', revision: 2 }],
        asks: null,
      },
    ],
    nextMail: 2,
    nextNote: 2,
    remarks: [{ at: '2026-12-01T09:00:00Z', text: '' }],
    lessons: [],
    rawKeys: [],
    thread: { subject: 'Interview', references: ['<a@x.example>'] },
    inbox: [{ hash: '00'.repeat(12), at: '2026-12-01T09:00:00Z' }],
    outbox: [],
    lastUnasked: null,
    changedAt: '2026-12-01T09:00:00Z',
    ...change,
  };
}

export function aProfile(change: Partial<Profile> = {}): Profile {
  return {
    type: 'profile',
    user: 'u-maya',
    version: 0,
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
    ...change,
  };
}

export function anOwedMail(owedSince: string, extra: Readonly<Record<string, unknown>> = {}): OwedEffect {
  return {
    effect: {
      id: `e-${owedSince}`,
      type: 'mail-user',
      mail: {
        kind: 'receipt',
        number: 1,
        noteIds: ['n1'],
        interviewKey: 'i1',
        said: ['Saved.'],
        answers: null,
        about: null,
        extra,
      },
    },
    owedSince,
    leasedUntil: null,
  };
}
