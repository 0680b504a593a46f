import { fileURLToPath } from 'node:url';
import { createRender } from '../../../lib/adapters/templates/liquid.ts';
import type { Application, Effect, Note, UserMail } from '../../../lib/domain/application/application.ts';
import { decide } from '../../../lib/domain/application/decide.ts';
import type { ApplicationEvent } from '../../../lib/domain/application/event.ts';
import { applicationId, userId } from '../../../lib/domain/application/identifiers.ts';
import { newApplication, newProfile } from '../../../lib/domain/application/new-application.ts';
import type { Settings } from '../../../lib/domain/application/profile.ts';
import type { Command } from '../../../lib/domain/commands/command.ts';
import type { MailKind, Understanding, UnderstoodInterview } from '../../../lib/domain/understanding/understanding.ts';

export const render = createRender(fileURLToPath(new URL('../../../templates', import.meta.url)));
export const maya = userId('maya@example.test');
export const zone = 'America/New_York';

export const dana = { name: 'Dana Whitfield', address: 'dana@brightwave.example', title: null };
export const raj = { name: 'Raj Patel', address: 'raj@brightwave.example', title: null };
export const recruiter = { name: 'Tess Lindqvist', address: 'tess@brightwave.example' };

/** Thursday, December 3, 2026, 2:00–2:45 PM in New York. */
export const interview: UnderstoodInterview = {
  uid: 'one@google.test',
  sequence: 0,
  start: '2026-12-03T19:00:00Z',
  end: '2026-12-03T19:45:00Z',
  timezone: zone,
  medium: 'video',
  url: 'https://meet.google.com/abc-defg-hij',
  location: null,
  phone: null,
  interviewers: [dana, raj],
  recruiter,
  timeline: null,
  company: 'Brightwave Analytics',
  role: 'Senior Data Engineer',
  status: 'scheduled',
};

export function understanding(kind: MailKind, patch: Partial<UnderstoodInterview> = {}): Understanding {
  return {
    kind,
    forward: {
      style: 'inline',
      client: 'gmail',
      from: recruiter,
      subject: 'Interview',
      date: '2026-12-01T15:00:00Z',
      note: '',
    },
    part: 1,
    interview: { ...interview, ...patch },
    evidence: {},
    missing: [],
    conflicts: [],
    problem: null,
    forwardingConfirmation: null,
  };
}

/** Plays events to one application, as the use cases do, with a clock that the test sets. */
export class Story {
  application: Application;
  now = '2026-12-01T15:00:00Z';
  settings: Partial<Settings> = {};
  paused = false;
  private count = 0;

  constructor() {
    const id = applicationId(maya, 'first', this.now);
    this.application = newApplication(maya, id, this.now, 'warm');
  }

  /** @returns what the event newly owes */
  take(event: ApplicationEvent): readonly Effect[] {
    const fresh = newProfile(maya, 'maya@example.test', 'Maya Okafor', this.now);
    const profile = { ...fresh, paused: this.paused, settings: { ...fresh.settings, ...this.settings } };
    const before = this.application;
    const next = decide(before, event, { now: this.now, profile, timezone: zone, render });
    const known = new Set(before.outbox.map((owed) => owed.effect.id));
    const owed = next.outbox.filter((one) => !known.has(one.effect.id)).map((one) => one.effect);
    this.application = next === before ? next : { ...next, version: next.version + 1 };
    return owed;
  }

  mail(kind: MailKind, patch: Partial<UnderstoodInterview> = {}, key = `mail ${this.count++}`): readonly Effect[] {
    const event = { key, receivedAt: this.now, messageId: `<${key}@mail.test>`, subject: 'Fwd: Interview' };
    return this.take({ type: 'mail-understood', ...event, understanding: understanding(kind, patch) });
  }

  /** A reply to the latest mail, or to the one with `mailNumber`. */
  reply(
    commands: readonly Command[],
    options: { mailNumber?: number; receivedAt?: string; text?: string } = {},
  ): readonly Effect[] {
    const key = `reply ${this.count++}`;
    return this.take({
      type: 'replied',
      key,
      receivedAt: options.receivedAt ?? this.now,
      messageId: `<${key}@mail.test>`,
      subject: 'Re: Interview',
      mailNumber: options.mailNumber ?? this.application.nextMail - 1,
      reply: { text: options.text ?? '', commands, questions: [] },
      saidBefore: [],
    });
  }

  /** Moves the clock to the next step of a kind (of a note, where one is given) and fires it. */
  fire(kind: string, noteId: string | null = null): readonly Effect[] {
    const step = this.application.steps.find((one) => one.kind === kind && (noteId === null || one.noteId === noteId));
    if (step === undefined) throw new Error(`no ${kind} is planned, only ${this.plan().join(', ')}`);
    this.now = step.at;
    return this.take({ type: 'step-due', step });
  }

  plan(): readonly string[] {
    return this.application.steps.map((step) => `${step.kind} ${step.at}`);
  }

  note(person: string): Note {
    const note = this.application.notes.findLast((one) => one.person.name?.startsWith(person));
    if (note === undefined) throw new Error(`no note to ${person}`);
    return note;
  }
}

export const approve: Command = { name: 'approve', person: null, version: null };

export function mailsOf(effects: readonly Effect[]): readonly UserMail[] {
  return effects.flatMap((effect) => (effect.type === 'mail-user' ? [effect.mail] : []));
}
