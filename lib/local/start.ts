import { enableCompileCache } from 'node:module';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

/**
 * `npm start`: runs until SIGINT or SIGTERM.
 *
 * @returns the exit code: 0 after a signal, 2 when it cannot start (one line on standard error says why)
 */
export async function runStart(args: readonly string[]): Promise<number> {
  const signal = stopSignal();
  // Halves the time of every start but the first, so it comes before all code. Where it cannot be written, it is not.
  enableCompileCache(fileURLToPath(new URL('../../node_modules/.cache/afterword', import.meta.url)));
  const { runUntil } = await import('./start-and-stop.ts');
  return await runUntil(signal, args);
}

/**
 * Resolves with the first SIGINT or SIGTERM. Later ones change nothing: Ctrl-C reaches this process twice, from the
 * terminal and from npm.
 */
function stopSignal(): Promise<void> {
  return new Promise((resolve) => {
    for (const name of ['SIGINT', 'SIGTERM'] as const) process.on(name, () => resolve());
  });
}
