import { randomBytes } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { open, readdir, readFile, rename, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import * as z from 'zod';
import type { RawMail } from '../app/ports.ts';
import { ignoreMissing, isMissing, moveDurably, removeDurably, syncFolder } from './durable-file.ts';
import type { DataFolder } from './folder.ts';

const envelopeSchema = z.object({ receivedAt: z.string(), from: z.string(), recipients: z.array(z.string()) });
/** What SMTP said of a mail, outside its bytes. */
export type Envelope = z.output<typeof envelopeSchema>;

/** A spooled mail's name: also the key of its raw bytes. Names sort in the order of receipt. */
const KEY = /^[0-9]{15}-[0-9a-f]{12}$/;

export class MailTooLargeError extends Error {
  override readonly name = 'MailTooLargeError';
}

/**
 * Mails as files, in the manner of a maildir: `tmp` while they come in, `new` once they are accepted, `cur` once they
 * were taken, `failed` when taking them was given up. A mail is two files: `.eml`, and `.json` with its envelope;
 * it is accepted the moment the second stands in `new`.
 */
export interface MailSpool {
  readonly raw: RawMail;
  /** Writes a mail to disk and returns its key, when it is safe. @throws MailTooLargeError above `limit` bytes */
  accept(body: AsyncIterable<Uint8Array>, envelope: Envelope, limit: number): Promise<string>;
  /** Keys of mails that were accepted and not yet taken, in the order of receipt. */
  waiting(): Promise<readonly string[]>;
  envelope(key: string): Promise<Envelope>;
  /** The mail was taken: it moves to `cur`. */
  taken(key: string): Promise<void>;
  /** Taking it was given up: it moves to `failed`, where an operator finds it. */
  failed(key: string): Promise<void>;
}

/** Opens the spool in the data folder and removes what a crash left half written (nobody was told 250 for that). */
export async function openMailSpool(folder: DataFolder): Promise<MailSpool> {
  const [tmp, fresh, cur, dead] = await Promise.all(
    ['tmp', 'new', 'cur', 'failed'].map((name) => folder.sub('mail', name)),
  );
  if (tmp === undefined || fresh === undefined || cur === undefined || dead === undefined) throw new TypeError();
  let latest = await cleanUp(tmp, fresh, cur);
  const nextKey = (): string => {
    latest = Math.max(latest + 1, Date.now());
    return `${String(latest).padStart(15, '0')}-${randomBytes(6).toString('hex')}`;
  };
  const move = async (key: string, to: string): Promise<void> => {
    await moveDurably(`${checked(key)}.eml`, fresh, to);
    await moveDurably(`${key}.json`, fresh, to);
  };
  return {
    raw: {
      get: (key) => readFirst([fresh, cur, dead].map((place) => join(place, `${checked(key)}.eml`))),
      delete: async (key) => {
        // The envelope first: without it there is no mail, whatever a crash leaves of it.
        for (const ending of ['json', 'eml'])
          for (const place of [fresh, cur, dead]) await removeDurably(join(place, `${checked(key)}.${ending}`));
      },
    },
    accept: async (body, envelope, limit) => {
      const draft = join(tmp, randomBytes(12).toString('hex'));
      try {
        await writeBody(body, `${draft}.eml`, limit);
        await writeWhole(JSON.stringify(envelope), `${draft}.json`);
        const key = nextKey();
        await rename(`${draft}.eml`, join(fresh, `${key}.eml`));
        await rename(`${draft}.json`, join(fresh, `${key}.json`));
        await syncFolder(fresh);
        return key;
      } catch (error) {
        await ignoreMissing(unlink(`${draft}.eml`));
        throw error;
      }
    },
    waiting: () => envelopesIn(fresh),
    envelope: async (key) => {
      const text = await readFile(join(fresh, `${checked(key)}.json`), 'utf8');
      return envelopeSchema.parse(JSON.parse(text));
    },
    taken: (key) => move(key, cur),
    failed: (key) => move(key, dead),
  };
}

/** A key comes from stored state, so it must not become a way to other files. */
function checked(key: string): string {
  if (!KEY.test(key)) throw new RangeError('no key of a raw mail');
  return key;
}

async function writeBody(body: AsyncIterable<Uint8Array>, path: string, limit: number): Promise<void> {
  let size = 0;
  // What is above the limit is read (the client must be let finish before it can be told) but not kept.
  const meter = new Transform({
    transform(chunk: Uint8Array, _encoding, done) {
      size += chunk.length;
      done(null, size > limit ? undefined : chunk);
    },
  });
  await pipeline(body, meter, createWriteStream(path, { flags: 'wx', mode: 0o600, flush: true }));
  if (size > limit) throw new MailTooLargeError(`above ${limit} bytes`);
}

async function writeWhole(text: string, path: string): Promise<void> {
  const file = await open(path, 'wx', 0o600);
  try {
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
}

async function readFirst(paths: readonly string[]): Promise<Uint8Array> {
  let missing: unknown;
  for (const path of paths) {
    try {
      return await readFile(path);
    } catch (error) {
      if (!isMissing(error)) throw error;
      missing = error;
    }
  }
  throw missing;
}

async function envelopesIn(path: string): Promise<string[]> {
  const names = await readdir(path);
  return names
    .filter((name) => name.endsWith('.json'))
    .map((name) => name.slice(0, -'.json'.length))
    .filter((name) => KEY.test(name))
    .sort();
}

/** Returns the time in the latest name, so that new names sort behind all old ones even if the real clock went back. */
async function cleanUp(tmp: string, fresh: string, cur: string): Promise<number> {
  for (const name of await readdir(tmp)) await unlink(join(tmp, name));
  const accepted = await envelopesIn(fresh);
  const known = new Set(accepted);
  for (const name of await readdir(fresh)) {
    if (name.endsWith('.eml') && !known.has(name.slice(0, -'.eml'.length))) await unlink(join(fresh, name));
  }
  const latest = [accepted.at(-1), (await envelopesIn(cur)).at(-1)].map((key) => Number(key?.slice(0, 15) ?? 0));
  return Math.max(...latest);
}
