/**
 * True for the one reply that has everything erased: the words `erase yes` and nothing else. Case, blanks, quotation
 * marks and a full stop do not matter; a slip of the finger never confirms it, nor does politeness or any other word.
 *
 * @param text the newly typed text, without quoted history and signature
 */
export function confirmsErasure(text: string): boolean {
  return /^["'“”‘’]?erase,?\s{1,4}yes["'“”‘’]?\.?$/i.test(text.slice(0, 80).trim());
}
