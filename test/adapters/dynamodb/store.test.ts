import { randomBytes } from 'node:crypto';
import { GetCommand, PutCommand, ScanCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { ItemTooLargeError, itemSize } from '../../../lib/adapters/dynamodb/item-size.ts';
import { createStore, everyItem } from '../../../lib/adapters/dynamodb/store.ts';
import { StoredItemError } from '../../../lib/adapters/dynamodb/stored-items.ts';
import type { ApplicationStore } from '../../../lib/app/ports.ts';
import type { Application } from '../../../lib/domain/application/application.ts';
import { anApplication, anOwedMail, aProfile } from './items.ts';
import { database as kind, type OpenTable, openTable } from './open-table.ts';

let database: OpenTable;
let store: ApplicationStore;
let user = 0;

beforeAll(async () => {
  if (kind === 'none') return;
  database = await openTable();
  store = createStore(database.table);
});
afterAll(() => database?.close());
beforeEach(() => {
  user += 1;
});

const mine = (change: Partial<Application> = {}): Application => anApplication({ user: `u${user}`, ...change });
const record = async (sk: string): Promise<Record<string, unknown> | undefined> =>
  (await database.table.client.send(new GetCommand({ TableName: 'afterword', Key: { pk: `u${user}`, sk } }))).Item;
const put = async (Item: Record<string, unknown>): Promise<unknown> =>
  database.table.client.send(new PutCommand({ TableName: 'afterword', Item }));
async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}

describe.skipIf(kind === 'none')('the store', () => {
  test('gives back every part of an application and of a profile', async () => {
    const application = mine({ outbox: [anOwedMail('2026-12-01T09:00:00Z', { conflicts: [{ field: 'start' }] })] });
    const profile = aProfile({ user: `u${user}` });
    expect(await store.save(application)).toBe('saved');
    expect(await store.save(profile)).toBe('saved');
    expect(await store.application(`u${user}`, '01JA')).toEqual({ ...application, version: 1 });
    expect(await store.profile(`u${user}`)).toEqual({ ...profile, version: 1 });
  });

  test('knows nothing of what was never saved', async () => {
    expect(await store.profile(`u${user}`)).toBeNull();
    expect(await store.application(`u${user}`, 'x')).toBeNull();
    expect(await store.applications(`u${user}`)).toEqual([]);
  });

  test('lists the applications of one user alone, newest first', async () => {
    await store.save(mine({ id: 'a', openedAt: '2026-12-01T09:00:00Z' }));
    await store.save(mine({ id: 'c', openedAt: '2026-12-02T09:00:00Z' }));
    await store.save(mine({ id: 'b', openedAt: '2026-12-03T09:00:00Z' }));
    await store.save(aProfile({ user: `u${user}` }));
    await store.save(mine({ user: `u${user}0`, id: 'd' }));
    expect((await store.applications(`u${user}`)).map(({ id }) => id)).toEqual(['b', 'c', 'a']);
  });

  test('reads a list that does not fit into one answer', async () => {
    const text = randomBytes(110_000).toString('base64');
    for (let at = 0; at < 10; at += 1) await store.save(mine({ id: `a${at}`, remarks: [{ at: '', text }] }));
    expect(await store.applications(`u${user}`)).toHaveLength(10);
  });

  test('lets one of two writers win, at the first write and at later ones', async () => {
    const both = await Promise.all([store.save(mine({ company: 'A' })), store.save(mine({ company: 'B' }))]);
    expect(both.sort()).toEqual(['conflict', 'saved']);
    const seen = mine({ version: 1 });
    const next = await Promise.all([store.save(seen), store.save(seen), store.save(seen)]);
    expect(next.sort()).toEqual(['conflict', 'conflict', 'saved']);
    expect((await store.application(`u${user}`, '01JA'))?.version).toBe(2);
  });

  test('a writer who read an item that is gone meets a conflict', async () => {
    await store.save(mine());
    await store.delete(mine());
    expect(await store.application(`u${user}`, '01JA')).toBeNull();
    expect(await store.save(mine({ version: 1 }))).toBe('conflict');
    await store.delete(mine());
  });

  test('keeps in the index only what is owed, by its oldest effect', async () => {
    const outbox = [anOwedMail('2026-12-02T09:00:00Z'), anOwedMail('2026-12-01T09:00:00Z')];
    await store.save(mine({ outbox }));
    await store.save(aProfile({ user: `u${user}`, outbox: [anOwedMail('2026-12-05T09:00:00Z')] }));
    const owed = async (before: string): Promise<unknown[]> =>
      (await collect(store.owed(before))).filter((found) => found.user === `u${user}`);
    expect(await owed('2026-12-01T09:00:00Z')).toEqual([]);
    expect(await owed('2026-12-01T09:00:01Z')).toEqual([
      { user: `u${user}`, applicationId: '01JA', since: '2026-12-01T09:00:00Z' },
    ]);
    expect(await owed('2026-12-06T00:00:00Z')).toHaveLength(2);
    await store.save(mine({ version: 1 }));
    expect(await owed('2026-12-06T00:00:00Z')).toMatchObject([{ user: `u${user}`, applicationId: null }]);
  });

  test('an application expires 400 days after its last change, a profile never', async () => {
    await store.save(mine({ changedAt: '2026-12-01T00:00:00Z' }));
    await store.save(aProfile({ user: `u${user}` }));
    expect((await record('application#01JA'))?.expires).toBe(Date.UTC(2028, 0, 5) / 1000);
    expect(await record('profile')).not.toHaveProperty('expires');
  });

  test('refuses before the call what DynamoDB would not take, and what could not be read again', async () => {
    // Random letters, which don't shrink.
    const remarks = [{ at: '2026-12-01T09:00:00Z', text: randomBytes(500_000).toString('base64') }];
    await expect(store.save(mine({ remarks }))).rejects.toThrow(ItemTooLargeError);
    await expect(store.save(mine({ outcome: 'hired' as 'open' }))).rejects.toThrow(StoredItemError);
    expect(await store.application(`u${user}`, '01JA')).toBeNull();
  });

  test('takes less than half of what the item is as text, and still reads what was stored plain', async () => {
    const item = mine({ remarks: [{ at: '2026-12-01T09:00:00Z', text: 'It went well, I think. '.repeat(20) }] });
    await store.save(item);
    const stored = await record('application#01JA');
    expect(itemSize(stored)).toBeLessThan(JSON.stringify(item).length / 2);
    const { packed: _, ...keys } = stored ?? {};
    const older = { ...keys, item: JSON.parse(JSON.stringify({ ...item, version: 1 })) };
    await put(older);
    expect(await store.application(`u${user}`, '01JA')).toEqual({ ...item, version: 1 });
    await put({ ...stored, packed: Buffer.from('no deflated JSON') });
    await expect(store.application(`u${user}`, '01JA')).rejects.toThrow(StoredItemError);
    await store.delete(mine());
  });

  test('drops members that are undefined', async () => {
    await store.save(mine({ outbox: [anOwedMail('2026-12-01T09:00:00Z', { gone: undefined, here: 1 })] }));
    const effect = (await store.application(`u${user}`, '01JA'))?.outbox[0]?.effect;
    expect(effect).toMatchObject({ mail: { extra: { here: 1 } } });
  });

  test('keeps a field that it does not know, and names the field that is wrong but not its value', async () => {
    await store.save({ ...mine(), later: 'kept' } as Application);
    expect(await store.application(`u${user}`, '01JA')).toHaveProperty('later', 'kept');
    const item = { ...mine(), company: 42 };
    await database.table.client.send(
      new PutCommand({ TableName: 'afterword', Item: { pk: `u${user}`, sk: 'application#01JA', item } }),
    );
    await expect(store.application(`u${user}`, '01JA')).rejects.toThrow(/company: invalid_type$/);
    await store.delete(mine());
  });

  test('a user id may hold any letters', async () => {
    const odd = mine({ user: 'ü#application~\u00ff' });
    await store.save(odd);
    expect(await store.applications(odd.user)).toHaveLength(1);
  });
});

test.skipIf(kind === 'none')('every item can be read in one go', async () => {
  await store.save(mine());
  const raw = await database.table.client.send(new ScanCommand({ TableName: 'afterword', Select: 'COUNT' }));
  const all = await collect(everyItem(database.table));
  expect(all.length).toBeGreaterThanOrEqual(raw.Count ?? 0);
  expect(all.some((item) => item.user === `u${user}`)).toBe(true);
});
