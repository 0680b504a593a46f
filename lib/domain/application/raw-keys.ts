/** The item with the key of a raw mail remembered; the very same one when it is known, or when there is none. */
export function withRawKey<T extends { readonly rawKeys: readonly string[] }>(
  item: T,
  rawKey: string | undefined,
  cap: number,
): T {
  if (rawKey === undefined || item.rawKeys.includes(rawKey)) return item;
  return { ...item, rawKeys: [...item.rawKeys, rawKey].slice(-cap) };
}
