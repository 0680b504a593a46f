import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface Locked {
  readonly version: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly devOptional?: boolean;
}

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, Locked> };
const production = Object.entries(packages)
  .filter(([path, { dev, devOptional }]) => path !== '' && !dev && !devOptional)
  .map(([path, locked]) => ({ name: path.replace(/^.*node_modules\//, ''), ...locked }));

const page = readFileSync('docs/licences.md', 'utf8');
/** The first column of the table of licences. */
const allowed = new Set([...page.matchAll(/^\| ([A-Z0-9][\w.-]+) \|/gm)].map(([, licence]) => licence));

/** `(MIT OR EUPL-1.1+)` may be taken under either. */
const choices = (licence: string): readonly string[] => licence.replace(/[()]/g, '').split(' OR ');

test('there is something to look at', () => {
  expect(production.length).toBeGreaterThan(50);
  expect(allowed.size).toBeGreaterThan(5);
});

test('every dependency of production has a licence that docs/licences.md allows', () => {
  const others = production.filter(({ license = 'none' }) => !choices(license).some((one) => allowed.has(one)));
  expect(others.map(({ name, license }) => `${name}: ${license ?? 'none'}`)).toEqual([]);
});

test('and none is allowed that nobody has', () => {
  const had = new Set(production.flatMap(({ license = '' }) => choices(license)));
  expect([...allowed].filter((licence) => !had.has(licence!))).toEqual([]);
});

test('the page names every dependency of production that is under MPL-2.0', () => {
  const copyleft = production.filter(({ license }) => license === 'MPL-2.0').map(({ name }) => name);
  for (const name of copyleft) expect(page).toContain(`\`${name}\``);
});
