import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { ApplicationId, NoteId, StepKind, UserId } from '../application/application.ts';
import type { Instant } from '../time.ts';

/** 160 bits: no two steps meet, and with the longest kind before it the name stays within the 64 that Scheduler takes. */
const HASH_BYTES = 20;

/**
 * The name under which a step stands on the clock: the same step at the same instant always has the same name, so that
 * scheduling it twice is harmless; a step that moves gets another.
 *
 * @returns at most 64 characters of `[0-9a-z-]`, e.g. `debrief-3f2a…`
 */
export function stepName(step: {
  readonly user: UserId;
  readonly applicationId: ApplicationId | null;
  readonly kind: StepKind;
  readonly at: Instant;
  readonly noteId: NoteId | null;
  readonly interviewKey: string | null;
}): string {
  // JSON keeps the parts apart: ('a', 'bc') and ('ab', 'c') are different steps.
  const parts = [step.user, step.applicationId, step.kind, step.at, step.noteId, step.interviewKey];
  const hash = sha256(utf8ToBytes(JSON.stringify(parts)));
  return `${step.kind}-${bytesToHex(hash.subarray(0, HASH_BYTES))}`;
}
