/**
 * Runs a program for as long as the process that started this one lives: when the standard input closes, the whole
 * process group goes. So a test run that is killed leaves nothing behind. To be started detached, with a pipe.
 */
import { spawn } from 'node:child_process';
import process from 'node:process';

const [file = '', ...args] = process.argv.slice(2);
const child = spawn(file, args, { stdio: ['ignore', 'inherit', 'inherit'] });
child.once('error', () => process.exit(127));
child.once('exit', (code) => process.exit(code ?? 1));
process.stdin.once('close', () => process.kill(-process.pid, 'SIGKILL')).resume();
