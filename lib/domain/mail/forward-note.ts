import { isMobileSignature, isSignatureDelimiter } from './visible-text-signature.ts';

/** Longer notes are cut; a note is some lines. */
const MAX_NOTE = 10_000;

/** What the user typed above a forwarded mail, without signature and without what a phone adds. */
export function forwardNote(lines: readonly string[]): string {
  const typed: string[] = [];
  for (const line of lines) {
    if (isSignatureDelimiter(line) || isMobileSignature(line)) break;
    typed.push(line.trimEnd());
  }
  const note = typed
    .join('\n')
    .replace(/[\u200B\uFEFF]/g, '')
    .slice(0, MAX_NOTE)
    .trim();
  return /[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(note) ? note : '';
}
