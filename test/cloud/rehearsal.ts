import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Emulator, Output } from './emulator.ts';

export interface Rehearsal {
  /** The lines that were run, as README has them. */
  readonly commands: readonly string[];
  /** How the last of them, the doctor's, ended. */
  readonly ended: Output;
  /** The outputs of the stack. */
  readonly outputs: Readonly<Record<string, string>>;
}

/**
 * Deploys as README says, word for word: the lines of its part on AWS go through a shell. What an operator does besides,
 * agreeing to the permissions, comes by environment, as do the settings that the emulator needs.
 */
export async function deployByReadme(
  emulator: Emulator,
  settings: Readonly<Record<string, string>>,
): Promise<Rehearsal> {
  const commands = await commandsUnder('Put it on AWS');
  const folder = await mkdtemp(join(tmpdir(), 'afterword-rehearsal-'));
  try {
    const outputsFile = join(folder, 'outputs.json');
    const ended = await emulator.run('bash', ['-euc', commands.join('\n')], {
      ...settings,
      CDK_OUTPUT: join(folder, 'assembly'),
      CDK_OUTPUTS_FILE: outputsFile,
      CDK_REQUIRE_APPROVAL: 'never',
    });
    const written = await readFile(outputsFile, 'utf8').catch(() => '{}');
    const [outputs] = Object.values(JSON.parse(written) as Record<string, Record<string, string>>);
    if (outputs === undefined) {
      throw new Error(`README's lines ended with ${ended.code}:\n${(ended.stdout + ended.stderr).slice(-3_000)}`);
    }
    return { commands, ended, outputs };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The lines of the first shell block under a heading of README. */
async function commandsUnder(heading: string): Promise<readonly string[]> {
  const readme = await readFile(new URL('../../README.md', import.meta.url), 'utf8');
  const section = readme.split(`\n## ${heading}\n`)[1] ?? '';
  const block = section.split('\n```sh\n')[1]?.split('\n```\n')[0];
  if (block === undefined) throw new Error(`README has no commands under "${heading}"`);
  return block.split('\n');
}
