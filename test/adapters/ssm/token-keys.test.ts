import {
  DeleteParameterCommand,
  GetParameterCommand,
  ParameterNotFound,
  PutParameterCommand,
  SSMClient,
} from '@aws-sdk/client-ssm';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeEach, describe, expect, test } from 'vitest';
import { reachGeneration, readTokenKeys, removeTokenKeys } from '../../../lib/adapters/ssm/token-keys.ts';

const ssm = mockClient(SSMClient);
const parameter = { client: new SSMClient({ region: 'eu-west-1' }), name: '/afterword/Afterword/token-keys' };

/** A parameter store of one value. */
let value: string | null = null;

beforeEach(() => {
  value = null;
  ssm.reset();
  ssm.on(GetParameterCommand).callsFake(() => {
    if (value === null) throw new ParameterNotFound({ message: 'none', $metadata: {} });
    return { Parameter: { Value: value } };
  });
  ssm.on(PutParameterCommand).callsFake((input) => {
    value = input.Value;
    return {};
  });
});

const lengths = async () => (await readTokenKeys(parameter)).map((key) => key.byteLength);

describe('the keys of the reply tokens', () => {
  test('the first deployment makes one, encrypted, and would not overwrite another', async () => {
    expect(await reachGeneration(parameter, 1)).toBe(1);
    expect(ssm.commandCalls(PutParameterCommand)[0]!.args[0].input).toMatchObject({
      Type: 'SecureString',
      Overwrite: false,
    });
    expect(await lengths()).toEqual([32]);
    expect(ssm.commandCalls(GetParameterCommand).at(-1)!.args[0].input).toMatchObject({ WithDecryption: true });
  });

  test('a generation that stands is left as it is', async () => {
    await reachGeneration(parameter, 2);
    const before = value;
    expect(await reachGeneration(parameter, 2)).toBe(2);
    expect(await reachGeneration(parameter, 1)).toBe(2);
    expect(value).toBe(before);
  });

  test('rotation puts a new key first, keeps the one before it and drops the rest', async () => {
    await reachGeneration(parameter, 1);
    const [first] = await readTokenKeys(parameter);
    await reachGeneration(parameter, 2);
    const [second, kept] = await readTokenKeys(parameter);
    expect(kept).toEqual(first);
    expect(second).not.toEqual(first);
    await reachGeneration(parameter, 3);
    const keys = await readTokenKeys(parameter);
    expect(keys).toHaveLength(2);
    expect(keys[1]).toEqual(second);
  });

  test('a parameter that is none of ours is refused', async () => {
    value = JSON.stringify({ generation: 1, keys: [] });
    await expect(readTokenKeys(parameter)).rejects.toThrow();
  });

  test('removing twice is a success', async () => {
    ssm.on(DeleteParameterCommand).rejects(new ParameterNotFound({ message: 'none', $metadata: {} }));
    await expect(removeTokenKeys(parameter)).resolves.toBeUndefined();
  });
});
