import type { Dependencies, StepEvent } from './ports.ts';

/** Takes a step that is due. One that the plan no longer holds changes nothing. */
export async function runStep(_dependencies: Dependencies, _event: StepEvent): Promise<void> {
  throw new Error('not yet');
}
