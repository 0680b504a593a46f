import {
  DescribeActiveReceiptRuleSetCommand,
  type SESClient,
  SetActiveReceiptRuleSetCommand,
} from '@aws-sdk/client-ses';

/** Another receipt rule set is active, and nobody said that ours may take its place. */
export class RuleSetTakenError extends Error {
  override readonly name = 'RuleSetTakenError';

  constructor(active: string) {
    super(
      `The receipt rule set "${active}" is active in this region, and only one can be. ` +
        'Deploy with AFTERWORD_DISPLACE_RULES=yes to put ours in its place, or with AFTERWORD_ACTIVATE_RULES=no to leave it.',
    );
  }
}

/**
 * Makes a rule set the active one.
 *
 * @param options `displace`: also where another one is active
 * @throws RuleSetTakenError where another one is active and may not be displaced
 */
export async function activateRuleSet(
  client: SESClient,
  options: { readonly name: string; readonly displace: boolean },
): Promise<void> {
  const active = await activeRuleSet(client);
  if (active === options.name) return;
  if (active !== null && !options.displace) throw new RuleSetTakenError(active);
  await client.send(new SetActiveReceiptRuleSetCommand({ RuleSetName: options.name }));
}

/** Switches a rule set off, if it is the active one; another one stays as it is. */
export async function deactivateRuleSet(client: SESClient, name: string): Promise<void> {
  if ((await activeRuleSet(client)) !== name) return;
  // Without a name the call deactivates.
  await client.send(new SetActiveReceiptRuleSetCommand({}));
}

async function activeRuleSet(client: SESClient): Promise<string | null> {
  const { Metadata } = await client.send(new DescribeActiveReceiptRuleSetCommand({}));
  return Metadata?.Name ?? null;
}
