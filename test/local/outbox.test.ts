import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openOutbox } from '../../lib/local/outbox.ts';
import { anOutgoing } from './outgoing.ts';
import { newFolder } from './rig.ts';

const clock = { now: () => '2026-12-01T09:00:00Z' };

describe('the outbox', () => {
  test('holds a mail once for a key, at the same time and after a restart', async () => {
    const folder = await newFolder();
    const outbox = openOutbox(folder, clock);
    const results = await Promise.all([outbox.send(anOutgoing(), 'effect-1'), outbox.send(anOutgoing(), 'effect-1')]);
    expect(results.map(({ result }) => result)).toEqual(['sent', 'sent']);
    const again = openOutbox(folder, clock);
    expect(await again.send(anOutgoing({ subject: 'Other words' }), 'effect-1')).toEqual(results[0]);
    expect((await again.summaries()).map(({ Subject }) => Subject)).toEqual(['Your interview']);
    expect(again.keyed).toBe(true);
  });

  test('a crash between the two files leaves no mail, and the next try makes it whole', async () => {
    const folder = await newFolder();
    await openOutbox(folder, clock).send(anOutgoing(), 'effect-1');
    const json = (await readdir(folder)).find((name) => name.endsWith('.json')) ?? '';
    await rm(join(folder, json));
    const outbox = openOutbox(folder, clock);
    expect(await outbox.summaries()).toEqual([]);
    await outbox.send(anOutgoing(), 'effect-1');
    expect(await outbox.summaries()).toHaveLength(1);
  });

  test('lists newest first, also within a second and after a restart', async () => {
    const folder = await newFolder();
    const outbox = openOutbox(folder, clock);
    for (const subject of ['1', '2', '3']) await outbox.send(anOutgoing({ subject }), subject);
    const again = openOutbox(folder, clock);
    await again.send(anOutgoing({ subject: '4' }), '4');
    expect((await again.summaries()).map(({ Subject }) => Subject)).toEqual(['4', '3', '2', '1']);
  });

  test('emptied, it shows nothing, keeps no words, and a replay brings nothing back', async () => {
    const folder = await newFolder();
    const outbox = openOutbox(folder, clock);
    await outbox.send(anOutgoing({ text: 'private words' }), 'effect-1');
    const [first] = await outbox.summaries();
    await outbox.empty(null);
    for (const box of [outbox, openOutbox(folder, clock)]) {
      expect(await box.summaries()).toEqual([]);
      expect(await box.message(first?.ID ?? '')).toBeNull();
      expect((await box.send(anOutgoing(), 'effect-1')).result).toBe('sent');
      expect(await box.summaries()).toEqual([]);
    }
    const contents = await Promise.all((await readdir(folder)).map((name) => readFile(join(folder, name), 'utf8')));
    expect(contents.join()).not.toContain('private');
  });

  test('refuses for good what no mail can be made of', async () => {
    const outbox = openOutbox(await newFolder(), clock);
    const outcome = await outbox.send(anOutgoing({ to: [{ name: 'Dana', address: null }] }), 'effect-1');
    expect(outcome).toMatchObject({ result: 'refused', retryable: false });
    expect(await outbox.summaries()).toEqual([]);
  });

  test('has no way to other files', async () => {
    const outbox = openOutbox(await newFolder(), clock);
    expect(await outbox.message('../token-key')).toBeNull();
    expect(await outbox.raw('..%2ftoken-key')).toBeNull();
  });
});
