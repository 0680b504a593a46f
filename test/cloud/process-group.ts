import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process';
import process from 'node:process';
import { setTimeout as pause } from 'node:timers/promises';

const withParent = new URL('with-parent.ts', import.meta.url).pathname;
const stopTimeout = 10_000;

/** A program in a process group of its own, which ends with this process at the latest. */
export function startGroup(file: string, args: readonly string[], options: SpawnOptions): ChildProcess {
  return spawn(process.execPath, [withParent, file, ...args], { ...options, detached: true });
}

/** Ends a group that startGroup has started, with all that it started in turn. */
export async function stopGroup(child: ChildProcess): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  signal(child.pid, 'SIGTERM');
  await Promise.race([ended, pause(stopTimeout, undefined, { ref: false })]);
  signal(child.pid, 'SIGKILL');
}

function signal(group: number, name: NodeJS.Signals): void {
  try {
    process.kill(-group, name);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}
