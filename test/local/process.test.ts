import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, readdir, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { createTransport } from 'nodemailer';
import { describe, expect, test } from 'vitest';
import { anOutgoing } from './outgoing.ts';
import { atEnd, newFolder, rig } from './rig.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

interface Child {
  readonly process: ChildProcess;
  /** The next line of standard output. */
  line(): Promise<string>;
  ended(): Promise<{ code: number | null; stdout: string; stderr: string }>;
}

/** Starts a script of the project in a process of its own, on free ports. */
function start(script: string, args: readonly string[], environment: Record<string, string>): Child {
  const ports = { AFTERWORD_SMTP_PORT: '0', AFTERWORD_HTTP_PORT: '0' };
  const env = { ...process.env, ...ports, ...environment };
  const child = spawn(process.execPath, [join(root, script), ...args], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  const closed = once(child, 'close');
  atEnd(async () => {
    child.kill('SIGKILL');
    await closed;
  });
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (data) => {
    stdout += data;
  });
  child.stderr.on('data', (data) => {
    stderr += data;
  });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  return {
    process: child,
    line: async () => {
      const { value } = await lines.next();
      if (value === undefined) throw new Error(`it ended: ${stderr}`);
      return value;
    },
    ended: async () => {
      await closed;
      return { code: child.exitCode, stdout, stderr };
    },
  };
}

async function kill(child: Child): Promise<void> {
  child.process.kill('SIGKILL');
  await child.ended();
}

async function send(port: string): Promise<string> {
  const transport = createTransport({ host: '127.0.0.1', port: Number(port) });
  const to = 'interviews@afterword.localhost';
  const { response } = await transport.sendMail({ from: 'maya@home.example', to, subject: 'Kept', text: 'Hi.' });
  transport.close();
  return response;
}

describe('after kill -9', () => {
  test('a mail that was answered with 250 is taken, in its order', async () => {
    const folder = await newFolder();
    const child = start('test/local/child.ts', ['hang'], { AFTERWORD_DATA: folder });
    const [, port = ''] = (await child.line()).split(' ');
    expect(await send(port)).toMatch(/^250/);
    expect(await child.line()).toBe('hanging');
    expect(await send(port)).toMatch(/^250/);
    await kill(child);
    const taken: string[] = [];
    const local = await rig(
      { receiveMail: async (_deps, { rawKey }) => void taken.push(rawKey) },
      { AFTERWORD_DATA: folder },
    );
    await local.idle();
    expect(taken).toHaveLength(2);
    expect(taken).toEqual([...taken].sort());
    expect(await readdir(join(folder, 'mail', 'new'))).toEqual([]);
  });

  test('a mail whose answer had gone out is answered once', async () => {
    const folder = await newFolder();
    const child = start('test/local/child.ts', ['sent'], { AFTERWORD_DATA: folder });
    const [, port = ''] = (await child.line()).split(' ');
    await send(port);
    expect(await child.line()).toBe('hanging');
    await kill(child);
    let tries = 0;
    const local = await rig(
      {
        receiveMail: async ({ mailer }, { rawKey }) => {
          tries += 1;
          await mailer.send(anOutgoing(), rawKey);
        },
      },
      { AFTERWORD_DATA: folder },
    );
    await local.idle();
    expect(tries).toBe(1);
    expect(await local.json('/api/v1/messages')).toMatchObject({ total: 1 });
  });

  test('a step that was running fires again', async () => {
    const folder = await newFolder();
    const child = start('test/local/child.ts', ['step'], { AFTERWORD_DATA: folder });
    const [, port = ''] = (await child.line()).split(' ');
    await send(port);
    expect(await child.line()).toBe('hanging');
    await kill(child);
    const fired: string[] = [];
    const local = await rig(
      { runStep: async (_deps, { step }) => void fired.push(step.name) },
      { AFTERWORD_DATA: folder },
    );
    await local.idle();
    expect(fired).toEqual(['s']);
  });
});

describe('npm start', () => {
  test('says where it is, locks its folder, and ends with 0 on a signal, even one that comes twice', async () => {
    const folder = await newFolder();
    const child = start('bin/cli.ts', ['start'], { AFTERWORD_DATA: folder, AFTERWORD_DOMAIN: 'mail.example' });
    expect(await child.line()).toMatch(
      /^Afterword is ready {2}inbox http:\/\/127\.0\.0\.1:\d+ {2}smtp 127\.0\.0\.1:\d+ {2}forward interviews to interviews@mail\.example$/,
    );
    const second = await start('bin/cli.ts', ['start'], { AFTERWORD_DATA: folder }).ended();
    expect(second).toEqual({
      code: 2,
      stdout: '',
      stderr: `afterword: AFTERWORD_DATA="${folder}" is in use by another Afterword\n`,
    });
    expect((await stat(join(folder, 'token-key'))).mode & 0o777).toBe(0o600);
    child.process.kill('SIGINT');
    child.process.kill('SIGTERM');
    expect(await child.ended()).toMatchObject({ code: 0 });
  });

  test('starts on a folder whose owner was killed', async () => {
    const folder = await newFolder();
    const first = start('bin/cli.ts', ['start'], { AFTERWORD_DATA: folder });
    await first.line();
    await kill(first);
    const second = start('bin/cli.ts', ['start'], { AFTERWORD_DATA: folder });
    expect(await second.line()).toMatch(/^Afterword is ready/);
    second.process.kill('SIGTERM');
    expect(await second.ended()).toMatchObject({ code: 0 });
  });

  test.each([
    ['AFTERWORD_SMTP_PORT', 'x'],
    ['AFTERWORD_HTTP_PORT', '70000'],
    ['AFTERWORD_NOW', 'yesterday'],
    ['AFTERWORD_DOMAIN', 'no domain'],
    ['AFTERWORD_TIMEZONE', 'Mars/Olympus'],
  ])('refuses %s=%s with one line and 2', async (name, value) => {
    const { code, stdout, stderr } = await start('bin/cli.ts', ['start'], { [name]: value }).ended();
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(new RegExp(`^afterword: ${name}="${value}" [^\n]+\n$`));
  });

  test.each(['AFTERWORD_SMTP_PORT', 'AFTERWORD_HTTP_PORT'])('refuses a taken %s with one line and 2', async (name) => {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    atEnd(async () => server.close());
    const { port } = server.address() as { port: number };
    const environment = { AFTERWORD_DATA: await newFolder(), [name]: String(port) };
    expect(await start('bin/cli.ts', ['start'], environment).ended()).toEqual({
      code: 2,
      stdout: '',
      stderr: `afterword: ${name}=${port} is taken\n`,
    });
  });

  test('refuses a folder that is a file', async () => {
    const file = join(await newFolder(), 'file');
    await writeFile(file, '');
    await chmod(file, 0o400);
    const { code, stderr } = await start('bin/cli.ts', ['start'], { AFTERWORD_DATA: file }).ended();
    expect(code).toBe(2);
    expect(stderr).toBe(`afterword: AFTERWORD_DATA="${file}" is not writable (EEXIST)\n`);
  });

  test.skipIf(process.platform !== 'linux')('refuses a folder where none can be made, at once', async () => {
    const { code, stderr } = await start('bin/cli.ts', ['start'], { AFTERWORD_DATA: '/proc/afterword/data' }).ended();
    expect(code).toBe(2);
    expect(stderr).toBe('afterword: AFTERWORD_DATA="/proc/afterword/data" is not writable (ENOENT)\n');
  });
});
