import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { type Bundles, bundleOf } from './bundles.ts';
import { functionEnvironment } from './function-environment.ts';
import { median, rounded } from './median.ts';

const ROUNDS = 7;
const measured = ['receive', 'follow-up', 'feedback'];
const templates = fileURLToPath(new URL('../../../templates', import.meta.url));

/**
 * How long a fresh Node takes to start and load a function, against one that loads an empty file. The rounds alternate.
 *
 * @returns median milliseconds of a whole process, by function
 */
export async function measureColdStart(folder: string, bundles: Bundles): Promise<Record<string, number>> {
  const empty = join(folder, 'empty.mjs');
  await writeFile(empty, 'export const handler = async () => {};\n');
  const files = [['empty', empty] as const, ...measured.map((name) => [name, bundleOf(bundles, name)] as const)];
  const times = new Map<string, number[]>(files.map(([name]) => [name, []]));
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [name, file] of files) times.get(name)?.push(await loadMilliseconds(file));
  }
  return Object.fromEntries([...times].map(([name, values]) => [name, rounded(median(values))]));
}

async function loadMilliseconds(file: string): Promise<number> {
  const begun = performance.now();
  // Nothing listens there, and nothing is asked: a function talks to AWS only when it is called.
  await promisify(execFile)(process.execPath, [file], { env: functionEnvironment('http://127.0.0.1:9', templates) });
  return performance.now() - begun;
}
