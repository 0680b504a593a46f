/** DynamoDB refuses items above 400 KB, names included. */
export const MAX_ITEM_BYTES = 400 * 1024;

/** A number takes up to 21 bytes; counting every one as the longest keeps the estimate on the safe side. */
const NUMBER_BYTES = 21;
/** A list or a map takes 3 bytes, and 1 for each element. */
const CONTAINER_BYTES = 3;

/** Thrown before the call, because the service's own answer names neither the item nor its size. */
export class ItemTooLargeError extends Error {
  override readonly name = 'ItemTooLargeError';
  readonly bytes: number;
  constructor(bytes: number) {
    super(`an item of ${bytes} bytes is above DynamoDB's limit of ${MAX_ITEM_BYTES}`);
    this.bytes = bytes;
  }
}

/**
 * The size of a value by DynamoDB's rules for item sizes, in bytes, never too small.
 *
 * @param value what JSON can hold, or bytes
 */
export function itemSize(value: unknown): number {
  if (typeof value === 'string') return Buffer.byteLength(value, 'utf8');
  if (typeof value === 'number') return NUMBER_BYTES;
  if (value instanceof Uint8Array) return value.byteLength;
  if (typeof value !== 'object' || value === null) return 1;
  if (Array.isArray(value)) return value.reduce((sum: number, element) => sum + 1 + itemSize(element), CONTAINER_BYTES);
  return Object.entries(value).reduce(
    (sum, [name, member]) => sum + 1 + Buffer.byteLength(name, 'utf8') + itemSize(member),
    CONTAINER_BYTES,
  );
}
