import { DescribeActiveReceiptRuleSetCommand, SESClient, SetActiveReceiptRuleSetCommand } from '@aws-sdk/client-ses';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeEach, describe, expect, test } from 'vitest';
import { activateRuleSet, deactivateRuleSet, RuleSetTakenError } from '../../../lib/adapters/ses/rule-set.ts';

const ses = mockClient(SESClient);
const client = new SESClient({ region: 'eu-west-1' });

beforeEach(() => ses.reset());

function active(name: string | null): void {
  ses.on(DescribeActiveReceiptRuleSetCommand).resolves(name === null ? {} : { Metadata: { Name: name } });
  ses.on(SetActiveReceiptRuleSetCommand).resolves({});
}

const set = () => ses.commandCalls(SetActiveReceiptRuleSetCommand).map((call) => call.args[0].input);

describe('activating the rule set', () => {
  test('where none is active', async () => {
    active(null);
    await activateRuleSet(client, { name: 'ours', displace: false });
    expect(set()).toEqual([{ RuleSetName: 'ours' }]);
  });

  test('changes nothing where ours is active', async () => {
    active('ours');
    await activateRuleSet(client, { name: 'ours', displace: true });
    expect(set()).toEqual([]);
  });

  test('refuses to displace another one, names it and says what to do', async () => {
    active('support-desk');
    const attempt = activateRuleSet(client, { name: 'ours', displace: false });
    await expect(attempt).rejects.toBeInstanceOf(RuleSetTakenError);
    await expect(attempt).rejects.toThrow(/"support-desk".*AFTERWORD_DISPLACE_RULES=yes/);
    expect(set()).toEqual([]);
  });

  test('displaces another one when the operator said so', async () => {
    active('support-desk');
    await activateRuleSet(client, { name: 'ours', displace: true });
    expect(set()).toEqual([{ RuleSetName: 'ours' }]);
  });
});

describe('switching it off', () => {
  test('when it is ours', async () => {
    active('ours');
    await deactivateRuleSet(client, 'ours');
    expect(set()).toEqual([{}]);
  });

  test.each([null, 'support-desk'])('leaves %s alone', async (name) => {
    active(name);
    await deactivateRuleSet(client, 'ours');
    expect(set()).toEqual([]);
  });
});
