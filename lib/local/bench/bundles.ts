import { execFile } from 'node:child_process';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import * as z from 'zod';

const projectRoot = fileURLToPath(new URL('../../../', import.meta.url));

/** Where a function stands in the stack, and its file in functions/. */
const functionsByPath: readonly (readonly [path: string, name: string])[] = [
  ['/ReceiveFunction/', 'receive'],
  ['/FollowUpFunction/', 'follow-up'],
  ['/FeedbackFunction/', 'feedback'],
  ['/RuleSetActivation/Function/', 'activate-rule-set'],
  ['/TokenKeys/Function/', 'token-keys'],
];

const templateSchema = z.object({
  Resources: z.record(
    z.string(),
    z.object({ Type: z.string(), Metadata: z.record(z.string(), z.unknown()).default({}) }),
  ),
});
const cdkSchema = z.object({ context: z.record(z.string(), z.unknown()) });

/** A function's name and the file into which it was bundled. */
export type Bundles = ReadonlyMap<string, string>;

/** Bundles the functions as a deployment does, by synthesizing the stack. @param folder where the output may go */
export async function buildBundles(folder: string): Promise<Bundles> {
  const output = join(folder, 'cdk.out');
  const { context } = cdkSchema.parse(JSON.parse(await readFile(join(projectRoot, 'cdk.json'), 'utf8')));
  await promisify(execFile)(process.execPath, ['bin/app.ts'], {
    cwd: projectRoot,
    env: {
      ...process.env,
      CDK_OUTDIR: output,
      // The CDK command asks for these two; they say which asset belongs to which function.
      CDK_CONTEXT_JSON: JSON.stringify({
        ...context,
        'aws:cdk:enable-asset-metadata': true,
        'aws:cdk:enable-path-metadata': true,
      }),
    },
  });
  const template = templateSchema.parse(JSON.parse(await readFile(join(output, 'Afterword.template.json'), 'utf8')));
  const bundles = new Map<string, string>();
  for (const { Type, Metadata } of Object.values(template.Resources)) {
    if (Type !== 'AWS::Lambda::Function') continue;
    const path = String(Metadata['aws:cdk:path']);
    const name = functionsByPath.find(([part]) => path.includes(part))?.[1];
    if (name !== undefined) bundles.set(name, join(output, String(Metadata['aws:asset:path']), 'index.mjs'));
  }
  return bundles;
}

/** Kilobytes of code a function, templates not counted. */
export async function bundleKilobytes(bundles: Bundles): Promise<Record<string, number>> {
  const sizes = [...bundles].map(async ([name, file]) => [name, Math.round((await stat(file)).size / 1024)] as const);
  return Object.fromEntries(await Promise.all(sizes));
}

/** The file of a function. @throws RangeError for one that the stack does not have */
export function bundleOf(bundles: Bundles, name: string): string {
  const file = bundles.get(name);
  if (file === undefined) throw new RangeError(`the stack has no function ${name}`);
  return file;
}
