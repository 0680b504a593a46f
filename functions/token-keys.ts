import { wireTokenKeys } from '../lib/aws.ts';

const answer = wireTokenKeys();

/** A custom resource of the stack: the keys of the reply tokens. */
export async function handler(event: unknown): Promise<void> {
  await answer(event);
}
