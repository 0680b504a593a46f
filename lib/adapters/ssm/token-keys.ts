import { randomBytes } from 'node:crypto';
import {
  DeleteParameterCommand,
  GetParameterCommand,
  ParameterNotFound,
  PutParameterCommand,
  type SSMClient,
} from '@aws-sdk/client-ssm';
import * as z from 'zod';

/** 256 bits: the reply token's HMAC has an 80-bit tag, its key needs no more than its hash (RFC 2104, section 3). */
const KEY_BYTES = 32;
/** The newest signs; the one before it verifies the mails that are still out. */
const LIVE_KEYS = 2;

const storedKeys = z.object({
  generation: z.number().int().min(1),
  keys: z.array(z.base64()).min(1).max(LIVE_KEYS),
});
type StoredKeys = z.output<typeof storedKeys>;

export interface TokenKeyParameter {
  readonly client: SSMClient;
  readonly name: string;
}

/**
 * The keys of the reply tokens, newest first.
 *
 * @throws ParameterNotFound before the first deployment has made them; ZodError for a parameter that is none of ours
 */
export async function readTokenKeys(parameter: TokenKeyParameter): Promise<readonly Uint8Array[]> {
  const { keys } = await load(parameter);
  return keys.map((key) => new Uint8Array(Buffer.from(key, 'base64')));
}

/**
 * Brings the parameter to a generation: creates the first key, or puts a new one before the newest and drops the
 * oldest. A generation that has been reached changes nothing, so a repeated or rolled back deployment is harmless.
 *
 * @returns the generation that now stands
 */
export async function reachGeneration(parameter: TokenKeyParameter, generation: number): Promise<number> {
  const stored = await loadOrNull(parameter);
  if (stored !== null && stored.generation >= generation) return stored.generation;
  const keys = [randomBytes(KEY_BYTES).toString('base64'), ...(stored?.keys ?? [])].slice(0, LIVE_KEYS);
  await parameter.client.send(
    new PutParameterCommand({
      Name: parameter.name,
      Type: 'SecureString',
      Description: 'Keys of the reply tokens, newest first',
      Value: JSON.stringify({ generation, keys } satisfies StoredKeys),
      // Two deployments at once: the second one must not replace a key that the first one has put into use.
      Overwrite: stored !== null,
    }),
  );
  return generation;
}

/** Removes the keys; once removed is removed. */
export async function removeTokenKeys({ client, name }: TokenKeyParameter): Promise<void> {
  try {
    await client.send(new DeleteParameterCommand({ Name: name }));
  } catch (error) {
    if (!(error instanceof ParameterNotFound)) throw error;
  }
}

async function loadOrNull(parameter: TokenKeyParameter): Promise<StoredKeys | null> {
  try {
    return await load(parameter);
  } catch (error) {
    if (error instanceof ParameterNotFound) return null;
    throw error;
  }
}

async function load({ client, name }: TokenKeyParameter): Promise<StoredKeys> {
  const { Parameter } = await client.send(new GetParameterCommand({ Name: name, WithDecryption: true }));
  return storedKeys.parse(JSON.parse(Parameter?.Value ?? ''));
}
