import { execFile } from 'node:child_process';
import { access, mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import { freePort } from './free-port.ts';
import { startGroup, stopGroup } from './process-group.ts';

const run = promisify(execFile);

/** Amazon's own DynamoDB Local lies in the folder emulator/ of this package, which is no dependency of the project. */
const packed = 'amplify-dynamodb-simulator@2.9.30';
const cache = new URL('../../.cache/', import.meta.url).pathname;
const home = join(cache, packed.replace('@', '-'));
const startTimeout = 30_000;

/**
 * Vitest's global setup: starts DynamoDB Local, in memory, where Java is found, and hands its address to the tests of
 * the store. Without Java they are skipped.
 *
 * @returns what ends it
 */
export async function setup(): Promise<() => Promise<void>> {
  if (!(await hasJava())) {
    process.stdout.write('No Java here: the store is not tried against DynamoDB Local, those tests are skipped.\n');
    process.env.AFTERWORD_TEST_DYNAMODB = 'none';
    return async () => {};
  }
  await fetchOnce();
  const port = await freePort();
  const args = ['-Djava.library.path=./DynamoDBLocal_lib', '-jar', 'DynamoDBLocal.jar', '-inMemory'];
  const child = startGroup('java', [...args, '-disableTelemetry', '-port', String(port)], {
    cwd: join(home, 'package/emulator'),
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  const stop = (): Promise<void> => stopGroup(child);
  const endpoint = `http://127.0.0.1:${port}`;
  try {
    await untilAnswering(endpoint, () => child.exitCode);
  } catch (error) {
    await stop();
    throw error;
  }
  process.env.AFTERWORD_TEST_DYNAMODB = endpoint;
  return stop;
}

async function hasJava(): Promise<boolean> {
  return run('java', ['-version']).then(
    () => true,
    () => false,
  );
}

/** Unpacks the package into the cache; a broken-off download leaves nothing that looks whole. */
async function fetchOnce(): Promise<void> {
  const there = await access(home).then(
    () => true,
    () => false,
  );
  if (there) return;
  await mkdir(cache, { recursive: true });
  const folder = await mkdtemp(join(tmpdir(), 'afterword-dynamodb-'));
  const unpacked = await mkdtemp(`${home}-`);
  try {
    const { stdout } = await run('npm', ['pack', '--silent', '--pack-destination', folder, packed], { cwd: folder });
    await run('tar', ['-xzf', join(folder, stdout.trim().split('\n').at(-1) ?? ''), '-C', unpacked]);
    await rename(unpacked, home);
  } finally {
    await rm(folder, { recursive: true, force: true });
    await rm(unpacked, { recursive: true, force: true });
  }
}

/** It answers every request that is none with an error, once it is up. */
async function untilAnswering(endpoint: string, exitCode: () => number | null): Promise<void> {
  const until = Date.now() + startTimeout;
  while (Date.now() < until) {
    if (exitCode() !== null) throw new Error(`DynamoDB Local ended with ${exitCode()}`);
    if ((await fetch(endpoint).catch(() => null)) !== null) return;
    await pause(200);
  }
  throw new Error('DynamoDB Local did not come up in half a minute');
}
