/** Ends of the genitive and what the nominative has instead, longest first. */
const ends: readonly (readonly [RegExp, string])[] = [
  [/([kg])iego$/u, '$1i'],
  [/ego$/u, 'y'],
  [/([kg])iej$/u, '$1a'],
  [/ej$/u, 'a'],
  [/([iy]st)y$/u, '$1a'],
  [/owca$/u, 'owiec'],
  [/((?:i|y|a|n)k|[eo]r|[ae]nt|arz|log|ekt)a$/u, '$1'],
  [/([nk])ki$/u, '$1ka'],
];

/** Nouns in -a whose end only looks like a genitive. */
const nominatives = /(?:tka|nka|czka|ka)$/u;

/**
 * A Polish title as it is called, from the genitive in which `stanowisko` wants it: the words up to its noun.
 *
 * @example inNominative('Starszego Księgowego') // 'Starszy Księgowy'
 */
export function inNominative(title: string): string {
  const words = title.split(' ');
  for (const [at, word] of words.entries()) {
    const changed = nominativeOf(word);
    if (changed === null) break;
    words[at] = changed;
  }
  return words.join(' ');
}

function nominativeOf(word: string): string | null {
  for (const [end, nominative] of ends) {
    if (!end.test(word)) continue;
    return nominatives.test(word) && !/[iy]ka$/u.test(word) ? null : word.replace(end, nominative);
  }
  return null;
}
