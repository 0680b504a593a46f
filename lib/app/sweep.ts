import type { Dependencies } from './ports.ts';

/** Finishes effects that a crash left owed. `ignoreLeases`: nobody else can be at work (one process, just started). */
export async function sweep(
  _dependencies: Dependencies,
  _options: { readonly ignoreLeases: boolean },
): Promise<{ readonly healed: number }> {
  throw new Error('not yet');
}
