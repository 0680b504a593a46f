import { GetCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, test as anyTest, beforeAll, expect } from 'vitest';
import { createMarks } from '../../../lib/adapters/dynamodb/marks.ts';
import type { Marks } from '../../../lib/app/ports.ts';
import { shift } from '../../../lib/domain/time.ts';
import { database as kind, type OpenTable, openTable } from './open-table.ts';

const test = anyTest.skipIf(kind === 'none');
let database: OpenTable;
let marks: Marks;
beforeAll(async () => {
  if (kind === 'none') return;
  database = await openTable();
  marks = createMarks(database.table);
});
afterAll(() => database?.close());

const start = '2026-12-01T09:00:00Z';
const admit = (user: string, key: string, at = start, limit = 3): Promise<boolean> =>
  marks.admit({ user, name: 'mails', key, limit, window: 'PT24H' }, at);

test('as many keys pass as the limit says, and a key that passed passes again', async () => {
  const answers = [];
  for (const key of ['a', 'b', 'a', 'c', 'd', 'a', 'd', 'c']) answers.push(await admit('u1', key));
  expect(answers).toEqual([true, true, true, true, false, true, false, true]);
});

test('the window opens with the first key and ends by itself, whether the item is gone by then or not', async () => {
  for (const key of ['a', 'b', 'c']) await admit('u2', key);
  expect(await admit('u2', 'd', shift(start, 'PT23H59M'))).toBe(false);
  expect(await admit('u2', 'd', shift(start, 'PT24H'))).toBe(true);
  expect(await admit('u2', 'a', shift(start, 'PT24H'))).toBe(true);
  expect(await admit('u2', 'e', shift(start, 'PT47H'))).toBe(true);
  expect(await admit('u2', 'f', shift(start, 'PT47H'))).toBe(false);
});

test('users and names are counted apart', async () => {
  expect(await admit('u3', 'a', start, 1)).toBe(true);
  expect(await admit('u3', 'b', start, 1)).toBe(false);
  expect(await admit('u4', 'b', start, 1)).toBe(true);
  expect(await marks.admit({ user: 'u3', name: 'notes', key: 'b', limit: 1, window: 'PT24H' }, start)).toBe(true);
});

test('keys that come at the same moment share one window and one limit', async () => {
  const keys = Array.from({ length: 12 }, (_, index) => `k${index}`);
  const passed = await Promise.all(keys.map((key) => admit('u5', key, start, 5)));
  expect(passed.filter(Boolean)).toHaveLength(5);
});

test('a mark holds hashes and its end, and nothing of the mail or the person', async () => {
  await admit('u6', 'k');
  const { client, table } = database.table;
  const { Item } = await client.send(new GetCommand({ TableName: table, Key: { pk: 'u6', sk: 'mark#mails' } }));
  expect(Item).toEqual({
    pk: 'u6',
    sk: 'mark#mails',
    seen: new Set(['k']),
    expires: Math.floor(Date.parse(shift(start, 'PT24H')) / 1000),
  });
});
