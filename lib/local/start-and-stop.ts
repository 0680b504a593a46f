import process from 'node:process';
import { ConfigError, parseLocalConfig } from '../config.ts';
import { startLocal } from './local.ts';
import { StartError } from './start-error.ts';

/** Wrong settings, a taken port, an unusable folder. */
const CANNOT_START = 2;
/** Work in hand that takes longer than this goes on at the next start, in milliseconds. */
const STOP_LIMIT = 10_000;

/**
 * Runs the assistant until `end` resolves, and tells on standard output when it is ready.
 *
 * @returns the exit code: 0 after the end, 2 when it cannot start (one line on standard error says why)
 */
export async function runUntil(end: Promise<void>, args: readonly string[]): Promise<number> {
  if (args.length > 0) return refuse(`start takes no arguments, got "${args[0]}"`);
  try {
    const afterword = await startLocal(parseLocalConfig(process.env));
    const { httpPort, smtpPort, domain } = afterword;
    process.stdout.write(
      `Afterword is ready  inbox http://127.0.0.1:${httpPort}  smtp 127.0.0.1:${smtpPort}  forward interviews to interviews@${domain}\n`,
    );
    await Promise.race([end, afterword.broken]);
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
