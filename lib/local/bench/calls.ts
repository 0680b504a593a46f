import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { CreateTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { Temporal } from 'temporal-polyfill';
import * as z from 'zod';
import { tableSchema } from '../../adapters/dynamodb/table.ts';
import { toInstant } from '../../domain/time.ts';
import { type AwsStandIn, startAwsStandIn } from './aws-stand-in.ts';
import { type Bundles, bundleOf } from './bundles.ts';
import { benchDomain, benchUser, functionEnvironment } from './function-environment.ts';
import { forwardedInvitation } from './invitation.ts';
import { rounded } from './median.ts';

const invoker = fileURLToPath(new URL('./invoke-function.ts', import.meta.url));
const templates = fileURLToPath(new URL('../../../templates', import.meta.url));
const answerSchema = z.object({ milliseconds: z.number(), failures: z.array(z.unknown()) });
const stepSchema = z.object({ step: z.object({ kind: z.string(), at: z.string() }) });

export interface Called {
  readonly calls: Record<string, Record<string, number>>;
  readonly milliseconds: Record<string, number>;
}

/**
 * Runs the bundled functions, each in a process of its own, on one inbound invitation and then on the debrief that it
 * planned, and counts the requests that reach a stand-in for AWS.
 *
 * @throws when a function fails or plans no debrief: then there is nothing to count
 */
export async function measureCalls(folder: string, bundles: Bundles): Promise<Called> {
  const now = Temporal.Now.instant();
  const aws = await startAwsStandIn(await forwardedInvitation(now, `interviews@${benchDomain}`));
  try {
    await createTable(aws.endpoint);
    const run = async (name: string, body: string, at: Temporal.Instant) => {
      aws.reset();
      const event = join(folder, `${name}.json`);
      await writeFile(event, JSON.stringify(queueEvent(body)));
      const milliseconds = await invoke(bundleOf(bundles, name), event, aws, at);
      return { calls: Object.fromEntries(aws.calls), milliseconds: rounded(milliseconds) };
    };
    const receive = await run('receive', receivedMail(now), now);
    const debrief = aws.scheduled.map((text) => ({ text, ...stepSchema.parse(JSON.parse(text)) })).find(isDebrief);
    if (debrief === undefined) throw new Error('the invitation planned no debrief');
    const followUp = await run('follow-up', debrief.text, Temporal.Instant.from(debrief.step.at));
    return {
      calls: { receive: receive.calls, 'follow-up': followUp.calls },
      milliseconds: { receive: receive.milliseconds, 'follow-up': followUp.milliseconds },
    };
  } finally {
    await aws.stop();
  }
}

function isDebrief({ step }: z.output<typeof stepSchema>): boolean {
  return step.kind === 'debrief';
}

async function invoke(bundle: string, event: string, aws: AwsStandIn, at: Temporal.Instant): Promise<number> {
  const { stdout } = await promisify(execFile)(process.execPath, [invoker, bundle, event, at.toString()], {
    env: functionEnvironment(aws.endpoint, templates),
  });
  // The last line is the invoker's; the function's log stands before it.
  const answer = answerSchema.parse(JSON.parse(stdout.trimEnd().split('\n').at(-1) ?? ''));
  if (answer.failures.length > 0) throw new Error(`a function failed: ${stdout}`);
  return answer.milliseconds;
}

async function createTable(endpoint: string): Promise<void> {
  const credentials = { accessKeyId: 'bench', secretAccessKey: 'bench' };
  const client = new DynamoDBClient({ endpoint, region: 'eu-west-1', credentials });
  await client.send(new CreateTableCommand({ TableName: 'afterword', ...structuredClone(tableSchema) } as never));
  client.destroy();
}

/** What Lambda gets from a queue. */
function queueEvent(body: string): object {
  return {
    Records: [
      {
        messageId: 'bench',
        body,
        attributes: { ApproximateReceiveCount: '1' },
        eventSource: 'aws:sqs',
        messageAttributes: {},
      },
    ],
  };
}

/** What SES says of the invitation, in the envelope of SNS. */
function receivedMail(now: Temporal.Instant): string {
  const pass = { status: 'PASS' };
  const Message = JSON.stringify({
    notificationType: 'Received',
    mail: { messageId: 'bench', source: benchUser.address },
    receipt: {
      timestamp: toInstant(now.toString()),
      recipients: [`interviews@${benchDomain}`],
      spamVerdict: pass,
      virusVerdict: pass,
      spfVerdict: pass,
      dkimVerdict: pass,
      dmarcVerdict: pass,
      action: { type: 'S3', objectKey: 'raw/bench' },
    },
  });
  return JSON.stringify({ Type: 'Notification', Message });
}
