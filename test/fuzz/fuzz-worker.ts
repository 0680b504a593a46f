import process from 'node:process';
import { setImmediate } from 'node:timers/promises';
import { parentPort, workerData } from 'node:worker_threads';
import type { FuzzTask, Told } from './fuzz-task.ts';
import { hostileMail } from './hostile-mail.ts';
import { readHostile } from './read-hostile.ts';

/** Reads the inputs of a task one after the other and tells of each; the parent ends it where one never returns. */
const task: FuzzTask = workerData;
const tell = (told: Told) => parentPort?.postMessage(told);
const worked = () => {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
};

for (let number = task.from; number < task.to; number += 1) {
  const mail = hostileMail(task.seed, number, task.only);
  tell({ number, family: mail.family, bytes: mail.raw.byteLength, state: 'begun' });
  let thrown: string | null = null;
  let ms = Number.POSITIVE_INFINITY;
  // Time that this thread worked: a machine that does other things as well says nothing about the reader.
  for (let tries = 0; tries < task.tries && ms > task.limitMs && thrown === null; tries += 1) {
    const started = worked();
    try {
      await readHostile(mail);
    } catch (error) {
      thrown = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    }
    ms = Math.min(ms, worked() - started);
  }
  // Between two mails the event loop turns, also for whoever reads a folder: what streams put off is let go then.
  await setImmediate();
  const rss = process.memoryUsage.rss();
  tell({ number, family: mail.family, bytes: mail.raw.byteLength, state: 'done', ms, thrown, rss });
}
