import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { buildBundles, bundleKilobytes } from './bundles.ts';
import { measureCalls } from './calls.ts';
import { measureColdStart } from './cold-start.ts';
import type { Figures } from './figures.ts';
import { measureParsing } from './parsing.ts';
import { measureStart } from './start-up.ts';
import { table } from './table.ts';

/**
 * `npm run bench`: performance figures of this checkout on this machine.
 *
 * @param args `--json` prints one JSON object instead of a table
 * @returns the exit code: 2 for an unknown argument
 */
export async function runBench(args: readonly string[], write = toStandardOutput): Promise<number> {
  let json: boolean;
  try {
    json = parseArgs({ args: [...args], options: { json: { type: 'boolean', default: false } } }).values.json;
  } catch {
    process.stderr.write('afterword: bench takes --json and nothing else\n');
    return 2;
  }
  const figures = await measure();
  write(json ? `${JSON.stringify(figures)}\n` : table(figures));
  return 0;
}

async function measure(): Promise<Figures> {
  const folder = await mkdtemp(join(tmpdir(), 'afterword-bench-'));
  try {
    // One after the other: two at once would measure each other.
    const parse = await measureParsing();
    const { readyMs, receiptMs } = await measureStart(folder);
    const bundles = await buildBundles(folder);
    const cold = await measureColdStart(folder, bundles);
    const called = await measureCalls(folder, bundles);
    return {
      parse,
      bundle_kb: await bundleKilobytes(bundles),
      cold_ms: cold,
      calls: called.calls,
      end_to_end_ms: { smtp_to_receipt: receiptMs, ...called.milliseconds },
      ready_ms: readyMs,
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function toStandardOutput(text: string): void {
  process.stdout.write(text);
}
