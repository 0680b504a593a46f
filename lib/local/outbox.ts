import { createHash } from 'node:crypto';
import { readdir, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { composeMail, UnsendableMailError } from '../adapters/mime/compose-mail.ts';
import type { Clock, Mailer, OutgoingMail } from '../app/ports.ts';
import { ignoreMissing, isMissing, removeDurably, syncFolder, writeDurably } from './durable-file.ts';
import {
  type OutboxMessage,
  type OutboxSummary,
  outboxMessage,
  readOutboxMessage,
  summaryOf,
} from './outbox-message.ts';

/** Ids are 16 bytes of the effect's hash in hex: they name files, and nothing else does. */
const ID = /^[0-9a-f]{32}$/;

/** The mails that the assistant sent, as files: `<id>.eml`, and `<id>.json` by which it counts as sent. */
export interface Outbox extends Mailer {
  readonly keyed: true;
  /** True when a mail was sent under this key, whether it is still shown or not. */
  knows(key: string): Promise<boolean>;
  /** Newest first. */
  summaries(): Promise<readonly OutboxSummary[]>;
  /** Null for an id that is not there (any more). */
  message(id: string): Promise<OutboxMessage | null>;
  raw(id: string): Promise<Uint8Array | null>;
  /** Takes mails out of the view, all where no ids are given. Their keys stay known: a replay brings none back. */
  empty(ids: readonly string[] | null): Promise<void>;
}

/** Opens the outbox in a folder. @param clock stamps when a mail was sent */
export function openOutbox(path: string, clock: Clock): Outbox {
  const index = lazily(() => readIndex(path));
  const sending = new Map<string, ReturnType<Mailer['send']>>();
  const place = (id: string, kind: 'eml' | 'json' | 'gone'): string => join(path, `${id}.${kind}`);

  const write = async (mail: OutgoingMail, id: string): ReturnType<Mailer['send']> => {
    const { shown, known, next } = await index();
    if (!known.has(id)) {
      const raw = await composeMail(mail);
      // The bytes first: without the second file they are no mail yet, and are written again after a crash.
      await writeDurably(place(id, 'eml'), raw);
      const message = outboxMessage({ id, mail, size: raw.length, created: clock.now(), order: next() });
      await writeDurably(place(id, 'json'), JSON.stringify(message));
      known.add(id);
      shown.set(id, summaryOf(message));
    }
    return { result: 'sent', providerId: id };
  };
  return {
    keyed: true,
    send: async (mail, key) => {
      const id = idOf(key);
      const running = sending.get(id) ?? write(mail, id).finally(() => sending.delete(id));
      sending.set(id, running);
      try {
        return await running;
      } catch (error) {
        if (!(error instanceof UnsendableMailError)) throw error;
        return { result: 'refused', why: error.message, retryable: false };
      }
    },
    knows: async (key) => (await index()).known.has(idOf(key)),
    summaries: async () => [...(await index()).shown.values()].sort((a, b) => b.Order - a.Order),
    message: async (id) => {
      if (!ID.test(id) || !(await index()).shown.has(id)) return null;
      return readOutboxMessage(await readFile(place(id, 'json'), 'utf8'));
    },
    raw: async (id) => {
      if (!ID.test(id) || !(await index()).shown.has(id)) return null;
      return await readFile(place(id, 'eml'));
    },
    empty: async (ids) => {
      const { shown } = await index();
      for (const id of ids ?? [...shown.keys()]) {
        if (!shown.delete(id)) continue;
        await ignoreMissing(rename(place(id, 'json'), place(id, 'gone')));
        // What the mail said goes; that it was sent stays.
        await writeDurably(place(id, 'gone'), '');
        await removeDurably(place(id, 'eml'));
      }
      await syncFolder(path);
    },
  };
}

function idOf(key: string): string {
  return createHash('sha256').update(key).digest('hex').slice(0, 32);
}

interface Index {
  readonly shown: Map<string, OutboxSummary>;
  /** Every key that was ever sent. */
  readonly known: Set<string>;
  /** Counts mails up, so that two of the same second keep their order. */
  next(): number;
}

async function readIndex(path: string): Promise<Index> {
  const shown = new Map<string, OutboxSummary>();
  const known = new Set<string>();
  for (const name of await readdir(path)) {
    const [id = '', kind] = name.split('.', 2);
    if (!ID.test(id) || (kind !== 'json' && kind !== 'gone') || name.endsWith('.tmp')) continue;
    known.add(id);
    const summary = kind === 'json' ? await readSummary(join(path, name)) : null;
    if (summary !== null) shown.set(id, summary);
  }
  let order = Math.max(0, ...[...shown.values()].map((summary) => summary.Order));
  const next = (): number => {
    order += 1;
    return order;
  };
  return { shown, known, next };
}

async function readSummary(path: string): Promise<OutboxSummary | null> {
  try {
    return summaryOf(readOutboxMessage(await readFile(path, 'utf8')));
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

/** Reading a long-used outbox takes a while, and the start should not wait for it. */
function lazily<T>(load: () => Promise<T>): () => Promise<T> {
  let loaded: Promise<T> | undefined;
  return () => {
    loaded ??= load();
    return loaded;
  };
}
