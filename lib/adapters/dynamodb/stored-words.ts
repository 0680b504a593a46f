import * as z from 'zod';
import type {
  Effect,
  NoteKind,
  NoteReason,
  NoteStatus,
  Outcome,
  Playbook,
  StepKind,
  Tone,
  UserMailKind,
} from '../../domain/application/application.ts';
import type { InterviewStatus, Medium } from '../../domain/application/interview.ts';

/** One of the words of T. Spelled out, so that a word added to the domain's type fails to compile here. */
function oneOf<T extends string>(words: Readonly<Record<T, true>>): z.ZodType<T> {
  return z.custom<T>((value) => typeof value === 'string' && Object.hasOwn(words, value), 'is no known word');
}

export const outcomes = oneOf<Outcome>({
  open: true,
  offer: true,
  rejected: true,
  withdrawn: true,
  'no-response': true,
});

export const tone = oneOf<Tone>({ warm: true, formal: true, brief: true });

export const kinds = oneOf<NoteKind>({
  'thank-you': true,
  'status-check': true,
  'last-status-check': true,
  'ask-recruiter': true,
  'pass-on': true,
  withdrawal: true,
  'rejection-thanks': true,
  'offer-thanks': true,
});

export const statuses = oneOf<NoteStatus>({
  planned: true,
  drafted: true,
  held: true,
  sent: true,
  'self-sent': true,
  skipped: true,
  snoozed: true,
  bounced: true,
  unknown: true,
});

export const stepKinds = oneOf<StepKind>({
  prep: true,
  debrief: true,
  reminder: true,
  'status-check': true,
  'last-status-check': true,
  close: true,
  snooze: true,
  send: true,
  digest: true,
});

export const mailKinds = oneOf<UserMailKind>({
  receipt: true,
  updated: true,
  cancelled: true,
  'no-interview': true,
  problem: true,
  availability: true,
  prep: true,
  draft: true,
  reminder: true,
  'status-check': true,
  close: true,
  held: true,
  undone: true,
  answer: true,
  list: true,
  help: true,
  settings: true,
  relayed: true,
  'not-sent': true,
  'unknown-fate': true,
  unreadable: true,
  stranger: true,
  'opt-in': true,
  paused: true,
  digest: true,
  export: true,
  erase: true,
  erased: true,
  link: true,
  'forwarding-confirmation': true,
});

export const interviewStatuses = oneOf<InterviewStatus>({ scheduled: true, cancelled: true, past: true });

export const media = oneOf<Medium>({ video: true, phone: true, onsite: true, unknown: true });

type Telling = Extract<Effect, { type: 'tell-application' }>['what'];
export const tellings = oneOf<Telling>({ 'settings-changed': true, resumed: true });

export const playbooks = oneOf<Playbook>({
  'forgot-name': true,
  'dislike-manager': true,
  'not-a-fit': true,
  misspoke: true,
  nervous: true,
  'small-slip': true,
  badmouthed: true,
  late: true,
  rambled: true,
  'technical-failure': true,
  'past-unpleasantness': true,
});

export const noteReasons = oneOf<NoteReason>({ 'dislike-manager': true, 'not-a-fit': true, 'no-show': true });
