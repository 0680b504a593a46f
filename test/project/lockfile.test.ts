import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { lockfilePath, missingFrom, readLockfile } from './complete-lockfile.ts';

test('the lock file names the packages of every system, so that npm ci takes it anywhere', () => {
  const missing = missingFrom(readLockfile()).map(({ name }) => name);
  expect(missing, 'run node test/project/complete-lockfile.ts').toEqual([]);
});

test('the lock file records no download addresses', () => {
  expect(readFileSync(lockfilePath, 'utf8')).not.toContain('"resolved"');
});
