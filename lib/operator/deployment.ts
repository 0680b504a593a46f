import { type CloudFormationClient, DescribeStacksCommand } from '@aws-sdk/client-cloudformation';
import { OperatorError } from './finding.ts';

/** A queue of the deployment and the one for what could not be taken. */
export interface DeployedQueue {
  readonly name: 'mails' | 'steps' | 'feedback';
  readonly url: string;
  readonly deadLettersUrl: string;
}

/** Where the parts of a deployed stack are, as its outputs say. */
export interface Deployment {
  readonly stack: string;
  readonly domain: string;
  readonly queues: readonly DeployedQueue[];
  readonly bucket: string;
  readonly table: string;
  /** Null in a deployment without SES receiving. */
  readonly ruleSet: string | null;
}

/**
 * Reads where a deployment's parts are.
 *
 * @throws OperatorError when there is no such stack in this account and region, or it is an older one
 */
export async function readDeployment(client: CloudFormationClient, stack: string): Promise<Deployment> {
  const outputs = await readOutputs(client, stack);
  const output = (name: string): string => {
    const value = outputs.get(name);
    if (value === undefined)
      throw new OperatorError(`The stack ${stack} has no output ${name}: deploy it again first.`);
    return value;
  };
  const queue = (name: DeployedQueue['name'], prefix: string): DeployedQueue => ({
    name,
    url: output(`${prefix}QueueUrl`),
    deadLettersUrl: output(`${prefix}DeadLettersUrl`),
  });
  return {
    stack,
    domain: output('ForwardTo').split('@')[1] ?? '',
    queues: [queue('mails', 'Inbound'), queue('steps', 'Step'), queue('feedback', 'Feedback')],
    bucket: output('RawMailBucket'),
    table: output('TableName'),
    ruleSet: outputs.get('ReceiptRuleSet') ?? null,
  };
}

async function readOutputs(client: CloudFormationClient, stack: string): Promise<ReadonlyMap<string, string>> {
  try {
    const { Stacks } = await client.send(new DescribeStacksCommand({ StackName: stack }));
    return new Map(
      (Stacks?.[0]?.Outputs ?? []).map(({ OutputKey, OutputValue }) => [OutputKey ?? '', OutputValue ?? '']),
    );
  } catch (error) {
    // CloudFormation's answer for a name that it does not know is a plain ValidationError.
    if (error instanceof Error && error.name === 'ValidationError') {
      throw new OperatorError(
        `There is no stack ${stack} in this account and region. AFTERWORD_STACK and AFTERWORD_REGION say which one is meant.`,
      );
    }
    throw error;
  }
}
