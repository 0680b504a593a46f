declare module 'libmime/lib/charset.js' {
  /** Never throws: what has no known charset is read as UTF-8. */
  const charsets: { decode(bytes: Uint8Array, charset: string): string };
  export = charsets;
}
