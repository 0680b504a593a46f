import type { Instant } from '../time.ts';
import type { Application, ApplicationId, UserId } from './application.ts';
import { noFacts } from './note-state.ts';
import { defaultSettings, type Profile } from './profile.ts';

/** An application before its first event; `version` 0 says that no item stands in the table yet. */
export function newApplication(user: UserId, id: ApplicationId, now: Instant, tone: Application['tone']): Application {
  return {
    type: 'application',
    user,
    id,
    version: 0,
    openedAt: now,
    company: null,
    role: null,
    corrected: [],
    outcome: 'open',
    interviews: [],
    notes: [],
    steps: [],
    done: [],
    tone,
    ownTone: false,
    facts: noFacts,
    situation: null,
    mails: [],
    nextMail: 1,
    nextNote: 1,
    remarks: [],
    lessons: [],
    rawKeys: [],
    thread: { subject: '', references: [] },
    inbox: [],
    outbox: [],
    lastUnasked: null,
    changedAt: now,
  };
}

/** A user before the first mail was taken. */
export function newProfile(user: UserId, address: string, name: string | null, now: Instant): Profile {
  return {
    type: 'profile',
    user,
    version: 0,
    address,
    name,
    enrolledAt: now,
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
    changedAt: now,
  };
}
