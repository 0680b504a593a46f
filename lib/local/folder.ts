import { randomBytes } from 'node:crypto';
import { mkdir, readFile, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { Level } from 'level';
import { errorCode, isMissing, removeDurably, writeDurably } from './durable-file.ts';
import { StartError } from './start-error.ts';

/** 32 bytes: as long as the hash of the HMAC that it keys. */
const KEY_BYTES = 32;

/** The folder that holds all state, locked for this process. */
export interface DataFolder {
  readonly path: string;
  /** A folder inside, made if missing. */
  sub(...names: readonly string[]): Promise<string>;
  /** The key of the reply tokens: made on the first start, readable by its owner alone. */
  tokenKey(): Promise<Uint8Array>;
  release(): Promise<void>;
}

/**
 * Opens the data folder and locks it. The lock is LevelDB's, which is the operating system's: it ends with the process,
 * also by kill -9, and needs no guess whether a process id of an earlier run is still the same process.
 *
 * @throws StartError when the folder cannot be written or another process has it
 */
export async function openDataFolder(given: string): Promise<DataFolder> {
  const path = resolve(given);
  try {
    await makeFolder(path);
    const probe = join(path, 'writable');
    await writeDurably(probe, '');
    await removeDurably(probe);
  } catch (error) {
    throw new StartError(`AFTERWORD_DATA="${given}" is not writable (${errorCode(error) ?? 'unknown error'})`);
  }
  const lock = await takeLock(path, given);
  return {
    path,
    sub: async (...names) => {
      const folder = join(path, ...names);
      await makeFolder(folder);
      return folder;
    },
    tokenKey: () => readOrMakeKey(join(path, 'token-key')),
    release: () => lock.close(),
  };
}

/**
 * Makes a folder and the ones above it. `mkdir` does so by itself (`recursive`), but for a place that no folder can be
 * made in and that says `ENOENT` to it, such as `/proc`, it tries for ever.
 */
async function makeFolder(path: string): Promise<void> {
  try {
    await makeOneFolder(path);
  } catch (error) {
    if (!isMissing(error) || dirname(path) === path) throw error;
    await makeFolder(dirname(path));
    await makeOneFolder(path);
  }
}

/** One that is there already is as good. Mails are private: nobody else on this machine reads them. */
async function makeOneFolder(path: string): Promise<void> {
  try {
    await mkdir(path, { mode: 0o700 });
  } catch (error) {
    if (errorCode(error) !== 'EEXIST' || !(await stat(path)).isDirectory()) throw error;
  }
}

async function takeLock(path: string, given: string): Promise<{ close(): Promise<void> }> {
  const lock = new Level(join(path, 'lock'));
  try {
    await lock.open();
    return lock;
  } catch (error) {
    const cause = error instanceof Error ? error.cause : null;
    const why =
      errorCode(cause) === 'LEVEL_LOCKED'
        ? 'is in use by another Afterword'
        : `cannot be locked (${errorCode(cause) ?? errorCode(error) ?? 'unknown error'})`;
    throw new StartError(`AFTERWORD_DATA="${given}" ${why}`);
  }
}

async function readOrMakeKey(path: string): Promise<Uint8Array> {
  try {
    const key = await readFile(path);
    if (key.length !== KEY_BYTES) throw new StartError(`${path} is no token key of ${KEY_BYTES} bytes`);
    return key;
  } catch (error) {
    if (!isMissing(error)) throw error;
    const key = randomBytes(KEY_BYTES);
    await writeDurably(path, key, 0o600);
    return key;
  }
}
