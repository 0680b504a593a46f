import { execFile } from 'node:child_process';
import { access, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** In the checkout, so that the next run finds it; git ignores it. */
const root = new URL('../../', import.meta.url).pathname;
const folder = join(root, '.venv');
const requirements = new URL('requirements.txt', import.meta.url).pathname;
/** What was installed: an environment that was broken off, or made for other versions, is made anew. */
const stamp = join(folder, 'installed.txt');

/** pip reads and unpacks some 20 MB; a slow line should still make it. */
const installTimeout = 180_000;

/**
 * A virtual environment with the emulator, made if it is not there. Should the pinned versions not install here, the
 * newest ones are taken, and said aloud.
 *
 * @returns the path of its python
 * @throws Error that says what is missing on this machine
 */
export async function pythonEnvironment(say: (line: string) => void): Promise<string> {
  const wanted = await readFile(requirements, 'utf8');
  const python = join(folder, 'bin', 'python');
  if ((await readFile(stamp, 'utf8').catch(() => '')) === wanted) {
    const works = await access(python).then(
      () => true,
      () => false,
    );
    if (works) return python;
  }
  await rm(folder, { recursive: true, force: true });
  await makeEnvironment();
  const pip = ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '--no-input'];
  try {
    await run(python, [...pip, '-r', requirements], { timeout: installTimeout });
  } catch (error) {
    const names = wanted.split('\n').flatMap((line) => line.split('==')[0] || []);
    say(`The pinned emulator does not install here (${lastLine(error)}); trying the newest ${names.join(' and ')}.`);
    await run(python, [...pip, ...names], { timeout: installTimeout });
  }
  await writeFile(stamp, wanted);
  return python;
}

async function makeEnvironment(): Promise<void> {
  try {
    await run('python3', ['-m', 'venv', folder], { timeout: installTimeout });
  } catch (error) {
    throw new Error(
      `No virtual environment could be made (${lastLine(error)}). test:cloud needs Python 3 with venv: on Debian and ` +
        'Ubuntu `apt-get install python3-venv`, elsewhere python.org or the package manager.',
    );
  }
}

function lastLine(error: unknown): string {
  const { stderr, message } = error as { stderr?: string; message: string };
  return (stderr?.trim() || message).split('\n').at(-1)?.trim() ?? '';
}
