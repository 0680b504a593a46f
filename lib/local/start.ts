import process from 'node:process';
import { ConfigError, parseLocalConfig } from '../config.ts';
import { startLocal } from './local.ts';
import { StartError } from './start-error.ts';

/** Wrong settings, a taken port, an unusable folder. */
const CANNOT_START = 2;
/** Work in hand that takes longer than this goes on at the next start, in milliseconds. */
const STOP_LIMIT = 10_000;

/**
 * `npm start`: runs until SIGINT or SIGTERM.
 *
 * @returns the exit code: 0 after a signal, 2 when it cannot start (one line on standard error says why)
 */
export async function runStart(args: readonly string[]): Promise<number> {
  if (args.length > 0) return refuse(`start takes no arguments, got "${args[0]}"`);
  const signal = stopSignal();
  try {
    const config = parseLocalConfig(process.env);
    const afterword = await startLocal(config);
    const { httpPort, smtpPort, domain } = afterword;
    process.stdout.write(
      `Afterword is ready  inbox http://127.0.0.1:${httpPort}  smtp 127.0.0.1:${smtpPort}  forward interviews to interviews@${domain}\n`,
    );
    await signal;
    // The state on disk is whole at any time; waiting only spares the next start some work.
    setTimeout(() => process.exit(0), STOP_LIMIT).unref();
    await afterword.stop();
    return 0;
  } catch (error) {
    if (error instanceof ConfigError || error instanceof StartError) return refuse(error.message);
    throw error;
  }
}

function refuse(why: string): number {
  process.stderr.write(`afterword: ${why.replace(/\s+/g, ' ')}\n`);
  return CANNOT_START;
}

/**
 * Resolves with the first SIGINT or SIGTERM. Later ones change nothing: Ctrl-C reaches this process twice, from the
 * terminal and from npm.
 */
function stopSignal(): Promise<void> {
  return new Promise((resolve) => {
    for (const name of ['SIGINT', 'SIGTERM'] as const) process.on(name, () => resolve());
  });
}
