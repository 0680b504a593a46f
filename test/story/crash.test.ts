import { afterEach, beforeEach, expect, test } from 'vitest';
import { Instance, sample } from './instance.ts';

let instance: Instance;

beforeEach(async () => {
  instance = new Instance('2027-03-01T15:30:00Z');
  await instance.start();
});

afterEach(async () => {
  await instance.dispose();
});

test('kill -9 right after the 250: the receipt comes after a restart, once', async () => {
  for (let time = 0; time < 3; time += 1) {
    await instance.deliver(sample('1-google-invitation'));
    await instance.kill();
    await instance.start();
    await instance.idle();
    expect(await instance.messages()).toHaveLength(1);
    expect(await instance.schedules()).toHaveLength(4);
  }
});

test('kill -9 between an approval and the send: the note goes out once', async () => {
  await instance.forward(sample('1-google-invitation'));
  await instance.moveTo('2027-03-09T21:00:00Z');
  await instance.deliverReply(await instance.latest(), 'approve');
  await instance.kill();
  await instance.start();
  await instance.idle();
  expect((await instance.application()).notes.map((note) => note.status)).toEqual(['held', 'held']);
  await instance.kill();
  await instance.start();
  // The hold ends while the process is killed again and again.
  const moving = instance.advance('PT6M').catch(() => 'killed');
  await instance.kill();
  await moving;
  await instance.start();
  await instance.advance('PT10M');
  await instance.idle();
  expect(await instance.notes()).toHaveLength(2);
  expect((await instance.application()).notes.map((note) => note.status)).toEqual(['sent', 'sent']);
});

test('SIGTERM ends with exit code 0, and nothing is lost', async () => {
  await instance.deliver(sample('1-google-invitation'));
  expect(await instance.stop()).toBe(0);
  await instance.start();
  await instance.idle();
  expect(await instance.messages()).toHaveLength(1);
  expect(await instance.application()).toMatchObject({ company: 'Brightwave Analytics' });
});
