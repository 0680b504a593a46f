import { redraft } from './drafting.ts';
import { isOpen } from './note-state.ts';
import type { Turn } from './turn.ts';

/**
 * The user changed a setting: the tone follows unless this application has one of its own, and open notes that the user
 * did not write himself are written anew (name, sign-off, tone). What was approved stays as it was approved. The steps
 * follow from the plan.
 */
export function applySettings(turn: Turn): void {
  const { tone } = turn.context.profile.settings;
  if (!turn.application.ownTone) turn.change({ tone });
  for (const note of turn.application.notes.filter(isOpen)) redraft(turn, note.id);
}
