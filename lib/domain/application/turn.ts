import { compareInstants, type Instant, inZone, shift } from '../time.ts';
import type {
  Application,
  Effect,
  EffectBody,
  Interview,
  Note,
  NoteId,
  ShownMail,
  UserMail,
  UserMailKind,
} from './application.ts';
import type { DecideContext, MailEvent } from './event.ts';
import { noteId } from './identifiers.ts';
import { eventMemory, maxShownMails, maxTakenEvents, maxThreadReferences } from './limits.ts';
import { plan } from './plan.ts';

/** More events came than an item may remember: the new one is refused and reported, never an old one forgotten. */
export class InboxFull extends Error {
  override readonly name = 'InboxFull';
}

/**
 * The working state of one decision: a copy of the application that the rules change step by step, and the effects
 * that they owe. `finish` gives the next application, its outbox included. Nothing outside the turn is touched.
 */
export class Turn {
  application: Application;
  readonly context: DecideContext;
  /** What the one answer will say, a short sentence each. */
  readonly said: string[] = [];
  /** Notes that the answer shows whole. */
  readonly toShow = new Set<NoteId>();
  private readonly before: Application;
  private readonly effects: Effect[] = [];

  constructor(application: Application, context: DecideContext) {
    this.application = application;
    this.before = application;
    this.context = context;
  }

  get now(): Instant {
    return this.context.now;
  }

  change(patch: Partial<Application>): void {
    this.application = { ...this.application, ...patch };
  }

  note(id: NoteId): Note | undefined {
    return this.application.notes.find((note) => note.id === id);
  }

  changeNote(id: NoteId, patch: Partial<Note>): void {
    this.change({ notes: this.application.notes.map((note) => (note.id === id ? { ...note, ...patch } : note)) });
  }

  addNote(note: Omit<Note, 'id'>): Note {
    const added = { ...note, id: noteId(this.application.id, this.application.nextNote) };
    this.change({ notes: [...this.application.notes, added], nextNote: this.application.nextNote + 1 });
    return added;
  }

  changeInterview(key: string, patch: Partial<Interview>): void {
    this.change({
      interviews: this.application.interviews.map((one) => (one.key === key ? { ...one, ...patch } : one)),
    });
  }

  markDone(...steps: readonly string[]): void {
    this.change({ done: [...new Set([...this.application.done, ...steps])] });
  }

  forgetDone(test: (step: string) => boolean): void {
    this.change({ done: this.application.done.filter((step) => !test(step)) });
  }

  owe(effect: EffectBody): void {
    const id = `${this.before.id}.${this.before.version}.${this.effects.length}`;
    this.effects.push({ ...effect, id } as Effect);
  }

  /** Owes a mail to the user and remembers which notes in which revision it shows. */
  mailUser(
    kind: UserMailKind,
    options: {
      readonly answers?: MailEvent;
      readonly notes?: readonly NoteId[];
      readonly interviewKey?: string | null;
      readonly extra?: Readonly<Record<string, unknown>>;
      readonly asks?: ShownMail['asks'];
    } = {},
  ): void {
    const number = this.application.nextMail;
    const notes = options.notes ?? [];
    const shown = notes.map((id) => ({ noteId: id, revision: this.note(id)?.revision ?? 0 }));
    const mail: UserMail = {
      kind,
      number,
      noteIds: notes,
      interviewKey: options.interviewKey ?? null,
      said: [...this.said],
      answers: options.answers?.messageId ?? null,
      about: options.answers?.subject ?? null,
      extra: options.extra ?? {},
    };
    this.change({
      mails: [
        ...this.application.mails,
        { number, template: kind, at: this.now, shown, asks: options.asks ?? null },
      ].slice(-maxShownMails),
      nextMail: number + 1,
    });
    if (options.answers?.messageId) this.joinThread(options.answers.messageId);
    if (options.answers === undefined) {
      this.change({ lastUnasked: inZone(this.now, this.context.timezone).toPlainDate().toString() });
    }
    this.owe({ type: 'mail-user', mail });
  }

  joinThread(messageId: string): void {
    const { subject, references } = this.application.thread;
    if (references.includes(messageId)) return;
    const [first, ...rest] = [...references, messageId];
    const kept = first === undefined ? [] : [first, ...rest.slice(-(maxThreadReferences - 1))];
    this.change({ thread: { subject, references: kept } });
  }

  /**
   * The next application: steps planned anew, what changed in them owed to the scheduler, the event remembered.
   *
   * @param eventHash of the event that was taken, null for events that are idempotent by state
   * @throws InboxFull
   */
  finish(eventHash: string | null): Application {
    this.replan();
    const remembered = this.application.inbox.filter(
      (taken) => compareInstants(shift(taken.at, eventMemory), this.now) > 0,
    );
    if (eventHash !== null && remembered.length >= maxTakenEvents) throw new InboxFull('too many events');
    return {
      ...this.application,
      inbox: eventHash === null ? remembered : [...remembered, { hash: eventHash, at: this.now }],
      outbox: [
        ...this.application.outbox,
        ...this.effects.map((effect) => ({ effect, owedSince: this.now, leasedUntil: null })),
      ],
      changedAt: this.now,
    };
  }

  private replan(): void {
    const wanted = plan(this.application, this.context.profile.settings, this.context.timezone, this.now);
    const held = new Set(this.application.steps.map((step) => step.name));
    const kept = new Set(wanted.map((step) => step.name));
    for (const step of wanted) if (!held.has(step.name)) this.owe({ type: 'schedule', step });
    for (const step of this.application.steps) {
      if (!kept.has(step.name)) this.owe({ type: 'unschedule', name: step.name });
    }
    this.change({ steps: wanted });
  }
}
