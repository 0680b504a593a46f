import type { Application, Effect, Note } from '../domain/application/application.ts';
import { decide } from '../domain/application/decide.ts';
import type { ApplicationEvent } from '../domain/application/event.ts';
import type { Profile } from '../domain/application/profile.ts';
import { outgoingNote } from './compose-note.ts';
import { maxConflicts, TooManyConflicts } from './conflicts.ts';
import { maySendNote } from './limits.ts';
import { asSaved } from './outbox-effects.ts';
import type { Dependencies } from './ports.ts';
import { zoneOf } from './user-zone.ts';

type SendNote = Extract<Effect, { type: 'send-note' }>;

/**
 * Sends an approved note at most once: the attempt is claimed in the application first (a pause, an undo and a newer
 * revision are looked at in the same write), then the mail is handed over, and the caller records the result.
 *
 * A claim of the same attempt that was never recorded is a crash in between. Where the mailer keeps keys, handing the
 * mail over again delivers once; SES does not, so the note's fate is unknown and the user is asked.
 *
 * @returns what became of it, or null when the claim was declined and nothing is to be sent
 */
export async function sendNote(
  deps: Dependencies,
  effect: SendNote,
  seen: Application,
  profile: Profile,
): Promise<ApplicationEvent | null> {
  const attempt = effect.id;
  const claimed = await claim(deps, effect, seen, profile);
  if (claimed === null) return null;
  if (claimed.repeated && !deps.mailer.keyed) {
    deps.meter.count('notes-unknown');
    return { type: 'note-lost', noteId: effect.noteId, attempt };
  }
  const note = claimed.application.notes.find((one) => one.id === effect.noteId);
  if (note === undefined) return null;
  // After the claim, because only a claimed note can be given back to the user as a draft.
  if (!(await maySendNote(deps, profile.user, attempt))) {
    deps.log.warn('note refused', { note: note.id, why: 'too many notes in a day' });
    return { type: 'note-refused', noteId: note.id, attempt, why: 'limit' };
  }
  return handOver(deps, note, { application: claimed.application, profile }, attempt);
}

/** Hands a claimed note to the mailer. An error of a mailer without keys leaves its fate open. */
async function handOver(
  deps: Dependencies,
  note: Note,
  owner: { readonly application: Application; readonly profile: Profile },
  attempt: string,
): Promise<ApplicationEvent> {
  const at = note.attempt?.at ?? deps.clock.now();
  const mail = outgoingNote(deps, note, owner, attempt, at);
  try {
    const outcome = await deps.mailer.send(mail, attempt);
    deps.log.info('note handed over', { note: note.id, result: outcome.result });
    if (outcome.result === 'refused') return { type: 'note-refused', noteId: note.id, attempt, why: outcome.why };
    deps.meter.count('notes-sent');
    return { type: 'note-sent', noteId: note.id, attempt, at };
  } catch (error) {
    if (deps.mailer.keyed) throw error;
    deps.meter.count('notes-unknown');
    deps.log.error('the fate of a note is unknown', {
      note: note.id,
      error: error instanceof Error ? error.name : 'unknown',
    });
    return { type: 'note-lost', noteId: note.id, attempt };
  }
}

async function claim(
  deps: Dependencies,
  effect: SendNote,
  seen: Application,
  profile: Profile,
): Promise<{ readonly application: Application; readonly repeated: boolean } | null> {
  let current: Application | null = seen;
  const event: ApplicationEvent = {
    type: 'note-claimed',
    noteId: effect.noteId,
    revision: effect.revision,
    attempt: effect.id,
  };
  for (let tries = 0; tries < maxConflicts && current !== null; tries += 1) {
    const note = current.notes.find((one) => one.id === effect.noteId);
    if (note?.attempt?.id === effect.id && note.status === 'held') return { application: current, repeated: true };
    // Somebody may have paused since: the profile is read anew for every try.
    const owner: Profile = (await deps.store.profile(profile.user)) ?? profile;
    const next: Application = decide(current, event, {
      now: deps.clock.now(),
      profile: owner,
      timezone: zoneOf(owner, deps),
      render: deps.render,
    });
    if (next === current) return null;
    if ((await deps.store.save(next)) === 'saved') return { application: asSaved(next), repeated: false };
    current = await deps.store.application(seen.user, seen.id);
  }
  if (current === null) return null;
  throw new TooManyConflicts('claim');
}
