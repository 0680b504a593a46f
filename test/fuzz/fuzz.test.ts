import { expect, test } from 'vitest';
import { families, hostileMail } from './hostile-mail.ts';
import { readHostile } from './read-hostile.ts';

/** The long run is `npm run fuzz` (docs/testing.md); this one shows that it runs, and that these stay readable. */
const SEED = 20_261_122;
const COUNT = 300;

test('three hundred hostile mails are read to the end and nothing is thrown', { timeout: 300_000 }, async () => {
  const seen = new Set<string>();
  for (let number = 0; number < COUNT; number += 1) {
    const mail = hostileMail(SEED, number);
    seen.add(mail.family);
    const printed: unknown = JSON.parse(await readHostile(mail));
    expect(Array.isArray(printed) && printed.length > 0, `input ${number}`).toBe(true);
  }
  expect([...seen].sort()).toEqual([...families].sort());
});

test('an input is the same again, and another for another number or seed', () => {
  expect(hostileMail(1, 7)).toEqual(hostileMail(1, 7));
  expect(hostileMail(1, 7)).not.toEqual(hostileMail(1, 8));
  expect(hostileMail(1, 7)).not.toEqual(hostileMail(2, 7));
});
