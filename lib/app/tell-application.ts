import { changeApplication } from './change-application.ts';
import type { Dependencies } from './ports.ts';
import type { Tell } from './run-effect.ts';

/** Carries a changed setting, or the end of a pause, to one application; the effect's id makes a repetition harmless. */
export function tellApplication(deps: Dependencies): Tell {
  return (effect, user, now) =>
    changeApplication(deps, { user, id: effect.applicationId }, { type: effect.what, key: effect.id }, now);
}
