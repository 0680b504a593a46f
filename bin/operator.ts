import process from 'node:process';
import { runOperator } from '../lib/operator/commands.ts';

process.exitCode = await runOperator(process.argv.slice(2), process.env, {
  say: (text) => process.stdout.write(text),
  complain: (text) => process.stderr.write(text),
});
