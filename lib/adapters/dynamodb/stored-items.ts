import * as z from 'zod';
import type { Item } from '../../app/ports.ts';
import type { Application, Effect, Note } from '../../domain/application/application.ts';
import type { Profile } from '../../domain/application/profile.ts';
import {
  interviewStatuses,
  kinds,
  mailKinds,
  media,
  noteReasons,
  outcomes,
  playbooks,
  statuses,
  stepKinds,
  tellings,
  tone,
} from './stored-words.ts';

/** An item of the table that is no application and no profile. Names fields, never values: they are personal. */
export class StoredItemError extends Error {
  override readonly name = 'StoredItemError';
}

// A field that is younger than the first stored items has a default, so that older ones still read.
// Objects are loose: a field that a newer version wrote survives being read and saved again by an older one.
const mailbox = z.looseObject({ name: z.string().nullable(), address: z.string().nullable() });
const text = z.string();
const version = z.number().int().min(0);
const steps = z.looseObject({
  name: text,
  kind: stepKinds,
  at: text,
  noteId: text.nullable(),
  interviewKey: text.nullable(),
});

const interview = z.looseObject({
  key: text,
  uid: text.nullable(),
  aliases: z.array(text),
  status: interviewStatuses,
  corrected: z.array(text),
  assumed: z.array(text),
  sequence: z.number(),
  start: text,
  end: text.nullable(),
  timezone: text.nullable(),
  medium: media,
  url: text.nullable(),
  location: text.nullable(),
  phone: text.nullable(),
  interviewers: z.array(z.looseObject({ ...mailbox.shape, title: text.nullable() })),
  recruiter: mailbox.nullable(),
  timeline: z.looseObject({ phrase: text, by: text }).nullable(),
});

const facts = z.looseObject({
  discussed: text.nullable(),
  clarify: text.nullable(),
  nervous: text.nullable(),
  add: text.nullable(),
});

const note: z.ZodType<Note> = z.looseObject({
  id: text,
  kind: kinds,
  status: statuses,
  interviewKey: text.nullable(),
  person: mailbox,
  to: z.array(mailbox),
  subject: text,
  text,
  revision: z.number(),
  edited: z.boolean(),
  facts,
  versions: z.array(text),
  reason: noteReasons.nullable().default(null),
  due: text,
  heldUntil: text.nullable(),
  approval: z.looseObject({ at: text, revision: z.number() }).nullable(),
  undoneAt: text.nullable(),
  attempt: z.looseObject({ id: text, at: text }).nullable(),
  sentAt: text.nullable(),
});

const userMail = z.looseObject({
  kind: mailKinds,
  number: z.number(),
  noteIds: z.array(text),
  interviewKey: text.nullable(),
  said: z.array(text),
  answers: text.nullable(),
  about: text.nullable(),
  extra: z.record(text, z.unknown()),
});
const effects = {
  'mail-user': z.looseObject({ id: text, type: z.literal('mail-user'), mail: userMail }),
  schedule: z.looseObject({ id: text, type: z.literal('schedule'), step: steps }),
  unschedule: z.looseObject({ id: text, type: z.literal('unschedule'), name: text }),
  'send-note': z.looseObject({ id: text, type: z.literal('send-note'), noteId: text, revision: z.number() }),
  erase: z.looseObject({ id: text, type: z.literal('erase') }),
  'ask-link': z.looseObject({ id: text, type: z.literal('ask-link'), address: text, number: z.number() }),
  unlink: z.looseObject({ id: text, type: z.literal('unlink'), address: text }),
  'tell-application': z.looseObject({
    id: text,
    type: z.literal('tell-application'),
    applicationId: text,
    what: tellings,
  }),
} satisfies Readonly<Record<Effect['type'], z.ZodType<Effect>>>;
const effect: z.ZodType<Effect> = z.union(Object.values(effects));
const outbox = z.array(z.looseObject({ effect, owedSince: text, leasedUntil: text.nullable() }));
const inbox = z.array(z.looseObject({ hash: text, at: text }));
const mails = z.array(
  z.looseObject({
    number: z.number(),
    template: mailKinds,
    at: text,
    shown: z.array(z.looseObject({ noteId: text, revision: z.number() })),
    asks: z.enum(['debrief', 'nudges', 'close']).nullable().default(null),
  }),
);

const application: z.ZodType<Application> = z.looseObject({
  type: z.literal('application'),
  user: text,
  id: text,
  version,
  openedAt: text,
  company: text.nullable(),
  role: text.nullable(),
  corrected: z.array(text),
  outcome: outcomes,
  interviews: z.array(interview),
  notes: z.array(note),
  steps: z.array(steps),
  done: z.array(text),
  tone,
  ownTone: z.boolean().default(false),
  situation: playbooks.nullable().default(null),
  facts,
  mails,
  nextMail: z.number(),
  nextNote: z.number(),
  remarks: z.array(z.looseObject({ at: text, text, parted: z.exactOptional(z.boolean()) })),
  lessons: z.array(z.looseObject({ at: text, text })).default([]),
  rawKeys: z.array(text).default([]),
  thread: z.looseObject({ subject: text, references: z.array(text) }),
  inbox,
  outbox,
  lastUnasked: text.nullable(),
  changedAt: text,
});

const profile: z.ZodType<Profile> = z.looseObject({
  type: z.literal('profile'),
  user: text,
  version,
  address: text,
  name: text.nullable(),
  enrolledAt: text,
  settings: z.looseObject({
    name: text.nullable(),
    signOff: text.nullable(),
    timezone: text.nullable(),
    quietFrom: text,
    quietUntil: text,
    sendHold: text,
    debriefAfter: text,
    reminderAfter: text,
    statusCheckDays: z.number(),
    lastStatusCheckDays: z.number(),
    statusCheckAt: text,
    prepMail: z.boolean(),
    prepAt: text,
    tone,
    holidays: z.array(text),
    holidayCountries: z.array(text).default([]),
    digestDay: z.number().nullable().default(1),
  }),
  paused: z.boolean(),
  directory: z.array(
    z.looseObject({
      applicationId: text,
      companyKey: text.nullable(),
      roleKey: text.nullable(),
      uids: z.array(text),
      people: z.array(text),
      latestStart: text,
      reservedAt: text,
      open: z.boolean().default(false),
    }),
  ),
  state: z.enum(['active', 'erasing', 'erased', 'linked']).default('active'),
  linkedTo: text.nullable().default(null),
  links: z.array(text).default([]),
  linksAsked: z.array(z.looseObject({ address: text, number: z.number(), at: text })).default([]),
  nextLink: z.number().default(1),
  erasedAt: text.nullable().default(null),
  eraseAsked: z.looseObject({ number: z.number(), at: text }).nullable().default(null),
  steps: z.array(steps).default([]),
  rawKeys: z.array(text).default([]),
  mails,
  nextMail: z.number(),
  inbox,
  outbox,
  changedAt: text,
});

/** Checks what stands in the `item` attribute. @throws StoredItemError naming the first field that is wrong */
export function readItem(stored: unknown): Item {
  const type = (stored as { readonly type?: unknown } | null | undefined)?.type;
  const result = type === 'application' ? application.safeParse(stored) : profile.safeParse(stored);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  throw new StoredItemError(`a stored item does not read: ${issue?.path.join('.')}: ${issue?.code}`);
}
