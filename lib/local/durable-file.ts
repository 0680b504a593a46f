import { open, rename, unlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/**
 * Writes a file so that after any crash either nothing or all of it is there: written beside, flushed to the disk,
 * renamed, and the folder flushed too, because the name stands in the folder.
 */
export async function writeDurably(path: string, data: string | Uint8Array, mode = 0o600): Promise<void> {
  const draft = `${path}.tmp`;
  const file = await open(draft, 'w', mode);
  try {
    await file.writeFile(data);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(draft, path);
  await syncFolder(dirname(path));
}

/** Moves a file into another folder for good: both folders are flushed. A file that is not there is no error. */
export async function moveDurably(name: string, from: string, to: string): Promise<void> {
  await ignoreMissing(rename(join(from, name), join(to, name)));
  await Promise.all([syncFolder(from), syncFolder(to)]);
}

/** Removes a file for good. One that is not there is no error. */
export async function removeDurably(path: string): Promise<void> {
  await ignoreMissing(unlink(path));
  await syncFolder(dirname(path));
}

/** Flushes a folder's list of names. Windows cannot open folders and needs no flush for renames. */
export async function syncFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return;
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

/** Waits for a file operation; that the file is not there counts as done. */
export async function ignoreMissing(operation: Promise<void>): Promise<void> {
  try {
    await operation;
  } catch (error) {
    if (!isMissing(error)) throw error;
  }
}

/** True for the error of a file or folder that is not there. */
export function isMissing(error: unknown): boolean {
  return errorCode(error) === 'ENOENT';
}

/** The system's code of an error (`EADDRINUSE`, `ENOENT`), or null. */
export function errorCode(error: unknown): string | null {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  return typeof code === 'string' ? code : null;
}
