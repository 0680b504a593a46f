/**
 * A set whose members are put together when it is first asked: a function that never reads a reply never needs them.
 *
 * @param members in any order; called once at most
 */
export function lazySet(members: () => Iterable<string>): Pick<ReadonlySet<string>, 'has'> & Iterable<string> {
  let made: ReadonlySet<string> | null = null;
  const set = () => {
    made ??= new Set(members());
    return made;
  };
  return { has: (member) => set().has(member), [Symbol.iterator]: () => set()[Symbol.iterator]() };
}

/** What is asked of a set of phrases. */
export type PhraseSet = ReturnType<typeof lazySet>;
