// A process of its own for one call of a bundled function: node invoke-function.ts BUNDLE EVENT.json INSTANT
import { readFile } from 'node:fs/promises';
import process from 'node:process';

const [bundle = '', eventFile = '', instant = ''] = process.argv.slice(2);

// A step is taken when it is due, and that lies ahead: this process's clock is moved there.
const ahead = Date.parse(instant) - Date.now();
const realNow = Date.now.bind(Date);
Date.now = () => realNow() + ahead;

const { handler } = (await import(bundle)) as {
  handler: (event: unknown) => Promise<{ batchItemFailures: unknown[] }>;
};
const event: unknown = JSON.parse(await readFile(eventFile, 'utf8'));
const begun = performance.now();
const { batchItemFailures } = await handler(event);
const milliseconds = performance.now() - begun;
process.stdout.write(`${JSON.stringify({ milliseconds, failures: batchItemFailures })}\n`);
