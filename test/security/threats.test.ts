import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const page = readFileSync('SECURITY.md', 'utf8');
const rows = page
  .split('\n')
  .filter((line) => line.startsWith('| ') && !/^\| (threat|---)/.test(line))
  .map((line) => line.split(' | ').map((cell) => cell.replace(/^\| | \|$/g, '').trim()));

describe('SECURITY.md', () => {
  test('lists threats, each with a defence and a test', () => {
    expect(rows.length).toBeGreaterThan(25);
    for (const row of rows) expect(row).toHaveLength(3);
  });

  test.each(rows)('%s', (_threat, defence = '', named = '') => {
    expect(defence.length).toBeGreaterThan(10);
    const [, file, name] = /^`(test\/[\w./-]+\.test\.ts)`(?: "(.+)")?$/.exec(named) ?? [];
    expect(file, named).toBeDefined();
    expect(existsSync(file!), file).toBe(true);
    const source = readFileSync(file!, 'utf8');
    if (name === undefined) expect(source).toMatch(/\btest(\.each|\()/);
    else
      expect(
        [`'${name}'`, `"${name}"`].some((quoted) => source.includes(quoted)),
        `${file} has no "${name}"`,
      ).toBe(true);
  });
});
