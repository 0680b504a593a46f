import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import type { Readable, Writable } from 'node:stream';
import { parseArgs } from 'node:util';
import { Temporal } from 'temporal-polyfill';
import { createMailParser } from '../adapters/mime/parse-mail.ts';
import { isZone, toInstant } from '../domain/time.ts';
import { describeMail, type ParseContext } from './parse-description.ts';

const usage = 'usage: npm run parse -- [--now INSTANT] [--timezone ZONE] FILE.eml...   (- reads one mail from stdin)';

/** Larger than any mail that comes in (40 MB, the limit of inbound SES); a file beyond it is no mail and would fill memory. */
const FILE_LIMIT = 45 * 1024 * 1024;

/** Where `parse` reads from and writes to: the process, or a test's streams. */
export interface ParseStreams {
  readonly stdin: Readable;
  readonly stdout: Writable;
  readonly stderr: Writable;
}

/** A wrong argument; the message is the line for stderr. */
class UsageError extends Error {
  override readonly name = 'UsageError';
}

/**
 * `npm run parse`: prints what the assistant understands of each mail, one JSON object a line (contract sections 1 and 4),
 * in the order given; a folder stands for its .eml files in the order of their names. One mail is in memory at a time.
 *
 * @param args what stands behind the command
 * @returns the exit code: 0, 1 when a file could not be read, 2 for wrong arguments
 */
export async function runParse(args: readonly string[], streams: ParseStreams = process): Promise<number> {
  try {
    const { context, paths } = readArguments(args);
    return await parsePaths(paths, context, streams);
  } catch (error) {
    if (error instanceof UsageError) {
      streams.stderr.write(`afterword parse: ${error.message}\n${usage}\n`);
      return 2;
    }
    // The reader has gone (`| head`): nothing is left to say to anybody.
    if (isBrokenPipe(error)) return 0;
    throw error;
  }
}

function readArguments(args: readonly string[]): { readonly context: ParseContext; readonly paths: readonly string[] } {
  const { values, positionals } = splitArguments(args);
  if (positionals.length === 0) throw new UsageError('no file given');
  const timezone = values.timezone ?? Temporal.Now.timeZoneId();
  if (!isZone(timezone)) throw new UsageError(`--timezone "${timezone}" is no IANA time zone such as Europe/Berlin`);
  return { context: { now: instantOf(values.now), nowGiven: values.now !== undefined, timezone }, paths: positionals };
}

function splitArguments(args: readonly string[]): {
  readonly values: { readonly now?: string | undefined; readonly timezone?: string | undefined };
  readonly positionals: readonly string[];
} {
  try {
    return parseArgs({
      args: [...args],
      options: { now: { type: 'string' }, timezone: { type: 'string' } },
      allowPositionals: true,
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : 'wrong arguments');
  }
}

function instantOf(given: string | undefined): string {
  if (given === undefined) return toInstant(Temporal.Now.instant().toString());
  try {
    return toInstant(given);
  } catch {
    throw new UsageError(`--now "${given}" is no instant such as 2026-12-01T09:00:00Z`);
  }
}

async function parsePaths(paths: readonly string[], context: ParseContext, streams: ParseStreams): Promise<number> {
  const parser = createMailParser();
  const out = lineWriter(streams.stdout);
  let failed = false;
  try {
    for await (const file of filesOf(paths)) {
      try {
        const raw = file === '-' ? await readAll(streams.stdin) : await readFileCapped(file);
        if (raw.length === 0) throw new Error('the file is empty');
        for (const line of await describeMail(parser, raw, context)) await out.write({ file, ...line });
      } catch (error) {
        if (isBrokenPipe(error)) throw error;
        failed = true;
        await out.write({ file, error: error instanceof Error ? error.message : String(error) });
      }
    }
  } finally {
    out.release();
  }
  return failed ? 1 : 0;
}

/** The files in order; a folder gives its .eml files by name. What does not exist is left to the reader to report. */
async function* filesOf(paths: readonly string[]): AsyncGenerator<string> {
  for (const path of paths) {
    const folder =
      path !== '-' &&
      (await stat(path).then(
        (found) => found.isDirectory(),
        () => false,
      ));
    if (!folder) yield path;
    else {
      const names = (await readdir(path)).filter((name) => name.toLowerCase().endsWith('.eml')).sort();
      for (const name of names) yield join(path, name);
    }
  }
}

async function readFileCapped(file: string): Promise<Uint8Array> {
  const { size } = await stat(file);
  if (size > FILE_LIMIT) throw new Error(`the file has ${size} bytes; mails have at most ${FILE_LIMIT}`);
  return readAll(createReadStream(file));
}

async function readAll(stream: Readable): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    const bytes: Uint8Array = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    size += bytes.length;
    if (size > FILE_LIMIT) throw new Error(`the mail has more than ${FILE_LIMIT} bytes`);
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}

interface LineWriter {
  readonly write: (line: Readonly<Record<string, unknown>>) => Promise<void>;
  readonly release: () => void;
}

/** Writes line by line and waits for the reader, so that output never piles up in memory. Rejects when the reader is gone. */
function lineWriter(stream: Writable): LineWriter {
  // Without a listener a broken pipe would end the process with a stack trace before the write's own answer.
  const heard = () => undefined;
  stream.on('error', heard);
  const write = (line: Readonly<Record<string, unknown>>) =>
    new Promise<void>((resolve, reject) => {
      stream.write(`${JSON.stringify(line)}\n`, (error) => (error == null ? resolve() : reject(error)));
    });
  return { write, release: () => void setImmediate(() => stream.off('error', heard)) };
}

function isBrokenPipe(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  return code === 'EPIPE' || code === 'ERR_STREAM_DESTROYED';
}
