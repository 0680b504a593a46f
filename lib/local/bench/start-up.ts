import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import process from 'node:process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { Temporal } from 'temporal-polyfill';
import { connect } from '../demo/client.ts';
import { benchUser } from './function-environment.ts';
import { forwardedInvitation } from './invitation.ts';
import { rounded } from './median.ts';

const commandLine = fileURLToPath(new URL('../../../bin/cli.ts', import.meta.url));
const READY = /inbox (http:\/\/127\.0\.0\.1:\d+)\s+smtp 127\.0\.0\.1:(\d+)/;

/**
 * Starts local mode on a fresh folder, sends it an invitation by SMTP, and stops it.
 *
 * @returns milliseconds from the start of the process to its ready line, and from the invitation to all that follows
 *   from it being done (`GET /api/v1/idle`), with the receipt in the outbox
 */
export async function measureStart(folder: string): Promise<{ readonly readyMs: number; readonly receiptMs: number }> {
  const begun = performance.now();
  const child = spawn(process.execPath, [commandLine, 'start'], {
    // Its log would stand between the figures; a start that fails is seen by its missing ready line.
    stdio: ['ignore', 'pipe', 'ignore'],
    env: {
      ...process.env,
      AFTERWORD_SMTP_PORT: '0',
      AFTERWORD_HTTP_PORT: '0',
      AFTERWORD_DATA: join(folder, 'data'),
      AFTERWORD_TIMEZONE: 'UTC',
      AFTERWORD_DOMAIN: 'afterword.localhost',
      AFTERWORD_NOW: '',
    },
  });
  try {
    const [inbox, smtpPort] = await readyLine(child);
    const readyMs = rounded(performance.now() - begun);
    return { readyMs, receiptMs: rounded(await receiptMilliseconds(inbox, smtpPort)) };
  } finally {
    const ended = once(child, 'exit');
    if (child.exitCode === null && child.kill('SIGTERM')) await ended;
  }
}

async function receiptMilliseconds(inbox: string, smtpPort: number): Promise<number> {
  const client = connect({ inbox, smtpPort });
  const assistant = 'interviews@afterword.localhost';
  const invitation = await forwardedInvitation(Temporal.Now.instant(), assistant);
  const begun = performance.now();
  await client.post(invitation, benchUser.address, assistant);
  const milliseconds = performance.now() - begun;
  if ((await client.letters()).length === 0) throw new Error('the invitation got no receipt');
  return milliseconds;
}

async function readyLine(child: ChildProcess): Promise<readonly [inbox: string, smtpPort: number]> {
  if (child.stdout === null) throw new Error('start has no output');
  for await (const line of createInterface({ input: child.stdout })) {
    const found = READY.exec(line);
    if (found !== null) return [String(found[1]), Number(found[2])];
  }
  throw new Error('start ended before it was ready');
}
