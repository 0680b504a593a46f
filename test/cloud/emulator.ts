import { type ChildProcess, execFile } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import process from 'node:process';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from './free-port.ts';
import { startGroup, stopGroup } from './process-group.ts';
import { pythonEnvironment } from './python-environment.ts';

const root = new URL('../../', import.meta.url).pathname;

export const region = 'eu-west-1';
const startTimeout = 60_000;
/** Characters. */
const logTail = 8_000;

export interface Emulator {
  readonly endpoint: string;
  /** What a process needs to take the emulator for AWS, and Node 24 for `node`. */
  readonly environment: NodeJS.ProcessEnv;
  /** Runs a program in the checkout against it, and gives back how it ended; after eight minutes it is ended. */
  run(file: string, args: readonly string[], environment?: Readonly<Record<string, string>>): Promise<Output>;
  /** The end of what it and the functions wrote: where a failure shows its cause. */
  log(): Promise<string>;
  stop(): Promise<void>;
}

export interface Output {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * Starts the emulator in a process group of its own on a free loopback port, with a folder of its own for what it
 * writes.
 *
 * @param smtpPort where the mail goes that SES takes
 */
export async function startEmulator(smtpPort: number, say: (line: string) => void): Promise<Emulator> {
  if (!process.version.startsWith('v24.')) {
    throw new Error(`The emulator runs the functions on this Node, and ${process.version} is not Lambda's Node 24.`);
  }
  const python = await pythonEnvironment(say);
  const folder = await mkdtemp(join(tmpdir(), 'afterword-cloud-'));
  const port = await freePort();
  const endpoint = `http://127.0.0.1:${port}`;
  const environment = environmentFor(endpoint, folder);
  const child = startGroup(python, ['-m', 'ministack'], {
    cwd: folder,
    // Its standard input is the sign of life that with-parent.ts waits on.
    stdio: ['pipe', 'pipe', 'pipe'],
    env: {
      ...environment,
      GATEWAY_PORT: String(port),
      BIND_HOST: '127.0.0.1',
      MINISTACK_HOST: '127.0.0.1',
      MINISTACK_REGION: region,
      IOT_MTLS_ENABLED: '0',
      SMTP_HOST: `127.0.0.1:${smtpPort}`,
    },
  });
  const logFile = join(folder, 'emulator.log');
  const log = createWriteStream(logFile);
  child.stdout?.pipe(log, { end: false });
  child.stderr?.pipe(log, { end: false });
  const emulator: Emulator = {
    endpoint,
    environment,
    run: runWith(environment),
    log: async () => (await readFile(logFile, 'utf8').catch(() => '')).slice(-logTail),
    stop: () => stop(child, folder),
  };
  try {
    await untilHealthy(child, endpoint);
  } catch (error) {
    const said = await emulator.log();
    await emulator.stop();
    throw new Error(`${(error as Error).message}\n${said}`);
  }
  return emulator;
}

function environmentFor(endpoint: string, folder: string): NodeJS.ProcessEnv {
  const { AWS_PROFILE: _profile, AWS_SESSION_TOKEN: _session, ...inherited } = process.env;
  return {
    ...inherited,
    PATH: [dirname(process.execPath), process.env.PATH].join(delimiter),
    TMPDIR: folder,
    // As Lambda sets it.
    TZ: ':UTC',
    AWS_ENDPOINT_URL: endpoint,
    AWS_REGION: region,
    AWS_DEFAULT_REGION: region,
    AWS_ACCESS_KEY_ID: 'test',
    AWS_SECRET_ACCESS_KEY: 'test',
    // No look at the machine's own settings, and no waiting for a metadata service that is not there.
    AWS_CONFIG_FILE: join(folder, 'none'),
    AWS_SHARED_CREDENTIALS_FILE: join(folder, 'none'),
    AWS_EC2_METADATA_DISABLED: 'true',
    CI: 'true',
  };
}

function runWith(environment: NodeJS.ProcessEnv): Emulator['run'] {
  return (file, args, more = {}) =>
    new Promise((resolve) => {
      const options = { cwd: root, env: { ...environment, ...more }, maxBuffer: 16 * 1024 * 1024, timeout: 480_000 };
      execFile(file, args, options, (error, stdout, stderr) => {
        const code = error === null ? 0 : typeof error.code === 'number' ? error.code : 1;
        resolve({ code, stdout, stderr });
      });
    });
}

async function untilHealthy(child: ChildProcess, endpoint: string): Promise<void> {
  const until = Date.now() + startTimeout;
  while (Date.now() < until) {
    if (child.exitCode !== null) throw new Error(`the emulator ended with ${child.exitCode}`);
    const answer = await fetch(`${endpoint}/_ministack/health`).catch(() => null);
    if (answer?.ok) return;
    await pause(200);
  }
  throw new Error('the emulator did not come up in a minute');
}

/** Ends the emulator with the functions that it started: they are one process group, and it is ours. */
async function stop(child: ChildProcess, folder: string): Promise<void> {
  await stopGroup(child);
  await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
}
