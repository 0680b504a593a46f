import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';
import { build, type Metafile } from 'esbuild';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bundling } from '../../lib/stack/bundling.ts';

const names = ['receive', 'follow-up', 'feedback', 'activate-rule-set', 'token-keys'];
const bundles = new Map<string, { file: string; packages: ReadonlySet<string>; sources: readonly string[] }>();
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'afterword-bundles-'));
  for (const name of names) bundles.set(name, await bundle(name));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Bundles a function as the stack does. */
async function bundle(name: string) {
  const options = bundling({ templates: false });
  const file = join(folder, `${name}.mjs`);
  const { metafile } = await build({
    entryPoints: [`functions/${name}.ts`],
    outfile: file,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: options.target!,
    minify: options.minify!,
    banner: { js: options.banner! },
    mainFields: options.mainFields!,
    external: options.externalModules!,
    alias: aliasesOf(options.esbuildArgs!),
    metafile: true,
    logLevel: 'silent',
  });
  const output = Object.values(metafile.outputs)[0]!;
  const sources = Object.entries(output.inputs).flatMap(([path, { bytesInOutput }]) =>
    bytesInOutput > 0 ? [path] : [],
  );
  return { file, packages: packagesIn(output), sources };
}

/** The arguments of a command line as esbuild's own options have them. */
function aliasesOf(given: Readonly<Record<string, unknown>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(given).map(([key, path]) => {
      expect(key).toMatch(/^--alias:/);
      expect(existsSync(String(path))).toBe(true);
      return [key.slice('--alias:'.length), String(path)];
    }),
  );
}

/** The packages of which something is left in the bundle. */
function packagesIn(output: Metafile['outputs'][string]): ReadonlySet<string> {
  const used = Object.entries(output.inputs).filter(([, { bytesInOutput }]) => bytesInOutput > 0);
  return new Set(used.flatMap(([path]) => path.match(/node_modules\/((?:@[^/]+\/)?[^/]+)/)?.[1] ?? []));
}

describe('each function carries what it uses', () => {
  test('the receiving one parses mail', () => {
    const { packages } = bundles.get('receive')!;
    for (const name of ['mailparser', 'nodemailer', 'liquidjs', '@aws-sdk/client-s3']) expect(packages).toContain(name);
  });

  test('what mailparser would prepare for nothing is left out', () => {
    expect(bundles.get('receive')!.packages).not.toContain('linkify-it');
  });

  test.each(['follow-up', 'feedback'])('%s has no mail parser and no reader of calendars', (name) => {
    const { packages } = bundles.get(name)!;
    expect(packages).toContain('nodemailer');
    for (const absent of ['mailparser', 'ical.js', 'html-to-text']) expect(packages).not.toContain(absent);
  });

  test.each([
    ['activate-rule-set', '@aws-sdk/client-ses'],
    ['token-keys', '@aws-sdk/client-ssm'],
  ])('%s has one client and no mail at all', (name, client) => {
    const { packages } = bundles.get(name)!;
    expect(packages).toContain(client);
    for (const absent of ['nodemailer', 'mailparser', 'liquidjs', '@aws-sdk/client-s3', '@aws-sdk/client-scheduler']) {
      expect(packages).not.toContain(absent);
    }
  });

  test('no bundle carries error messages in forty languages', () => {
    for (const { packages, sources } of bundles.values()) {
      expect(packages).toContain('zod');
      expect(sources.filter((path) => /zod\/.*locales\/(?!en\.|index\.)/.test(path))).toEqual([]);
    }
  });

  test('no bundle has anything of development or of local mode', () => {
    for (const { packages } of bundles.values()) {
      for (const absent of ['aws-cdk-lib', 'dynalite', 'smtp-server', 'level', 'esbuild'])
        expect(packages).not.toContain(absent);
    }
  });
});

/** The settings that the stack gives to its functions. */
const settings = {
  AFTERWORD_DOMAIN: 'notes.example',
  AFTERWORD_TABLE: 'table',
  AFTERWORD_BUCKET: 'bucket',
  AFTERWORD_STEP_QUEUE_URL: 'https://sqs.eu-west-1.amazonaws.com/111122223333/steps',
  AFTERWORD_STEP_QUEUE_ARN: 'arn:aws:sqs:eu-west-1:111122223333:steps',
  AFTERWORD_SCHEDULE_GROUP: 'steps',
  AFTERWORD_SCHEDULE_ROLE_ARN: 'arn:aws:iam::111122223333:role/steps',
  AFTERWORD_CONFIGURATION_SET: 'mail',
  AFTERWORD_TOKEN_KEY_PARAMETER: '/afterword/keys',
  AFTERWORD_TEMPLATES: existsSync('templates') ? 'templates' : '.',
};

describe('each bundle starts in a plain Node', () => {
  const script = (file: string) => `console.log(typeof (await import(${JSON.stringify(file)})).handler)`;

  test.each(names)('%s', async (name) => {
    const { file } = bundles.get(name)!;
    const run = promisify(execFile)(process.execPath, ['--input-type=module', '-e', script(file)], {
      env: { PATH: process.env.PATH, AWS_REGION: 'eu-west-1', ...settings },
    });
    await expect(run).resolves.toEqual({ stdout: 'function\n', stderr: '' });
  });

  test('a missing setting stops it at once, by name', async () => {
    const { file } = bundles.get('follow-up')!;
    const run = promisify(execFile)(process.execPath, ['--input-type=module', '-e', script(file)], {
      env: { PATH: process.env.PATH, AWS_REGION: 'eu-west-1', ...settings, AFTERWORD_TABLE: '' },
    });
    await expect(run).rejects.toThrow('AFTERWORD_TABLE is missing');
  });
});
