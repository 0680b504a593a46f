/**
 * Reads hostile mails by the thousand: `npm run fuzz -- --count 10000 --seed 1`. Fails (exit 1) where one takes longer
 * than two seconds, anything is thrown past the edge, or the process grows by more than 256 MiB; tells the slowest.
 * `--only html` makes one family alone, `--input 4711` one input alone, `--write FILE` writes that input down.
 */
import { writeFileSync } from 'node:fs';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import type { Done, FuzzTask, Told } from './fuzz-task.ts';
import { type Family, families, hostileMail } from './hostile-mail.ts';

const LIMIT_MS = 2_000;
const TRIES = 3;
/** An input that has not come back after this never will: its pattern explodes. */
const HANGS_MS = 20_000;
const GROWTH_LIMIT = 256 * 2 ** 20;
const SLOWEST_SHOWN = 10;

const { values: flags } = parseArgs({
  options: {
    count: { type: 'string', default: '1000' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string' },
    input: { type: 'string' },
    write: { type: 'string' },
  },
});
const seed = Number(flags.seed);
const only = families.find((family) => family === flags.only) ?? null;
const first = flags.input === undefined ? 0 : Number(flags.input);
const last = flags.input === undefined ? Number(flags.count) : first + 1;
if (![seed, first, last].every(Number.isSafeInteger) || (flags.only !== undefined && only === null)) {
  process.stderr.write(`fuzz: count, seed and input are whole numbers, only is one of ${families.join(', ')}\n`);
  process.exit(2);
}
if (flags.write !== undefined) writeFileSync(flags.write, hostileMail(seed, first, only).raw);

const done: Done[] = [];
const hanging: { readonly number: number; readonly family: Family; readonly bytes: number }[] = [];
const started = performance.now();
const startRss = process.memoryUsage.rss();
let next = first;
while (next < last) next = await runWorker(next);
report();

/** Runs inputs from here on until the end or until one hangs. @returns the number to go on with */
function runWorker(from: number): Promise<number> {
  const task: FuzzTask = { seed, from, to: last, only, limitMs: LIMIT_MS, tries: TRIES };
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./fuzz-worker.ts', import.meta.url), { workerData: task });
    let current: Told | null = null;
    let since = performance.now();
    const watch = setInterval(() => {
      if (current?.state !== 'begun' || performance.now() - since < HANGS_MS * TRIES) return;
      const { number, family, bytes } = current;
      hanging.push({ number, family, bytes });
      finish(number + 1);
      void worker.terminate();
    }, 1_000);
    const finish = (to: number) => {
      clearInterval(watch);
      resolve(to);
    };
    worker.on('message', (told: Told) => {
      current = told;
      since = performance.now();
      if (told.state === 'done') done.push(told);
    });
    // What is thrown in an event handler gets past every `catch` and would end the assistant itself.
    worker.on('error', (error) => {
      if (current === null) {
        clearInterval(watch);
        reject(error);
        return;
      }
      const { number, family, bytes } = current;
      done.push({ state: 'done', number, family, bytes, ms: 0, thrown: `past every catch: ${error.message}`, rss: 0 });
      finish(number + 1);
    });
    worker.on('exit', (code) => {
      if (code === 0) finish(last);
    });
  });
}

function report(): void {
  const peak = done.reduce((most, one) => Math.max(most, one.rss), startRss);
  const slow = done.filter((one) => one.ms > LIMIT_MS);
  const thrown = done.filter((one) => one.thrown !== null);
  const times = done.map((one) => one.ms).sort((a, b) => a - b);
  const share = (part: number) => Math.round(times[Math.floor((times.length - 1) * part)] ?? 0);
  const size = done.reduce((sum, one) => sum + one.bytes, 0);
  say(
    `${done.length} inputs of seed ${seed}, ${mebibytes(size)}, in ${Math.round((performance.now() - started) / 1000)} s`,
  );
  say(`half within ${share(0.5)} ms, 99 of 100 within ${share(0.99)} ms, the slowest ${share(1)} ms`);
  say(`memory ${mebibytes(startRss)} at the start, at most ${mebibytes(peak)}`);
  for (const family of families) {
    const own = done.filter((one) => one.family === family);
    const worst = own.reduce((most, one) => Math.max(most, one.ms), 0);
    if (own.length > 0)
      say(`  ${family.padEnd(9)} ${String(own.length).padStart(6)} inputs, slowest ${Math.round(worst)} ms`);
  }
  say('slowest:');
  for (const one of done.toSorted((a, b) => b.ms - a.ms).slice(0, SLOWEST_SHOWN))
    say(`  input ${one.number} (${one.family}, ${one.bytes} bytes): ${Math.round(one.ms)} ms`);
  for (const one of thrown) say(`THROWN by input ${one.number} (${one.family}): ${one.thrown}`);
  for (const one of slow) say(`TOO SLOW input ${one.number} (${one.family}): ${Math.round(one.ms)} ms`);
  for (const one of hanging) say(`NEVER READ input ${one.number} (${one.family}, ${one.bytes} bytes)`);
  if (peak - startRss > GROWTH_LIMIT) say(`TOO LARGE: the process grew by ${mebibytes(peak - startRss)}`);
  const failed = slow.length + thrown.length + hanging.length > 0 || peak - startRss > GROWTH_LIMIT;
  say(failed ? 'failed' : 'passed');
  process.exitCode = failed ? 1 : 0;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

function mebibytes(bytes: number): string {
  return `${Math.round(bytes / 2 ** 20)} MiB`;
}
