import type { Log } from '../app/ports.ts';

/** A log of JSON lines, one an event. @param write takes a line with its line end (standard error in local mode) */
export function createLog(write: (line: string) => void): Log {
  const line =
    (level: string): Log['info'] =>
    (message, fields = {}) =>
      write(`${JSON.stringify({ level, message, ...fields })}\n`);
  return { info: line('info'), warn: line('warn'), error: line('error') };
}

/** What of an error may stand in the log: its kind and place, never its message, which may quote a mail. */
export function errorFields(error: unknown): { readonly error: string; readonly where: string | null } {
  if (!(error instanceof Error)) return { error: typeof error, where: null };
  const frame = error.stack?.split('\n').find((row) => row.trimStart().startsWith('at ') && !row.includes('node:'));
  return { error: error.name, where: frame?.trim() ?? null };
}
