import { deflateRawSync, inflateRawSync } from 'node:zlib';
import * as z from 'zod';
import type { Item } from '../../app/ports.ts';
import { readItem, StoredItemError } from './stored-items.ts';

/** Where the domain's object lies, deflated. Items stored before lie plain under `item`. */
export const packedAttribute = 'packed';
/** DynamoDB holds 400 KB; text shrinks to a fifth or less. What grows beyond this was not written by us. */
const MAX_UNPACKED_BYTES = 16 * 1024 * 1024;
const recordSchema = z.object({ packed: z.instanceof(Uint8Array).optional(), item: z.unknown().optional() });

/**
 * An item as it is stored: its JSON, deflated (RFC 1951). A write costs by the kilobyte, and an item is mostly field
 * names and repeated words: it shrinks to a third.
 */
export function packItem(item: Item): Uint8Array {
  return deflateRawSync(JSON.stringify(item));
}

/** What a record of the table holds. @throws StoredItemError for a record that does not read */
export function unpackItem(record: unknown): Item {
  const { packed, item } = recordSchema.parse(record);
  return readItem(packed === undefined ? item : inflated(packed));
}

function inflated(packed: Uint8Array): unknown {
  try {
    return JSON.parse(inflateRawSync(packed, { maxOutputLength: MAX_UNPACKED_BYTES }).toString('utf8'));
  } catch {
    throw new StoredItemError('a stored item does not read: packed: damaged');
  }
}
