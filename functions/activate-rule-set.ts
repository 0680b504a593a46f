import { wireRuleSetActivation } from '../lib/aws.ts';

const answer = wireRuleSetActivation();

/** A custom resource of the stack: the receipt rule set as the active one. */
export async function handler(event: unknown): Promise<void> {
  await answer(event);
}
