import { describe, expect, test } from 'vitest';
import { castIn, nobodies, wordings } from './wordings.ts';

/** The names of those whom one meets, in any order, divided by `; `. */
function met(text: string): string {
  return sorted((castIn(text).interviewers?.value ?? []).map(({ name }) => name ?? ''));
}

function sorted(names: readonly string[]): string {
  return [...names].sort().join('; ');
}

describe.each(Object.keys(wordings))('%s', (group) => {
  test.each(wordings[group] ?? [])('%s', (text, people) =>
    expect(met(text)).toBe(sorted(people === '' ? [] : people.split('; '))),
  );
});

test.each(nobodies)('nobody: %s', (text) => expect(met(text)).toBe(''));
