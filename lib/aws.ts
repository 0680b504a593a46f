import { fileURLToPath } from 'node:url';
import { Logger } from '@aws-lambda-powertools/logger';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { S3Client } from '@aws-sdk/client-s3';
import { SchedulerClient } from '@aws-sdk/client-scheduler';
import { SESClient } from '@aws-sdk/client-ses';
import { SQSClient } from '@aws-sdk/client-sqs';
import { SSMClient } from '@aws-sdk/client-ssm';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { Temporal } from 'temporal-polyfill';
import * as z from 'zod';
import { answerCustomResource } from './adapters/cloudformation/custom-resource.ts';
import { createMeter } from './adapters/cloudwatch/meter.ts';
import { createMarks } from './adapters/dynamodb/marks.ts';
import { createStore } from './adapters/dynamodb/store.ts';
import { createMailParser } from './adapters/mime/parse-mail.ts';
import { createRawMail } from './adapters/s3/raw-mail.ts';
import { createStepScheduler } from './adapters/scheduler/step-scheduler.ts';
import { createSesMailer } from './adapters/ses/mailer.ts';
import { activateRuleSet, deactivateRuleSet } from './adapters/ses/rule-set.ts';
import { reachGeneration, readTokenKeys, removeTokenKeys } from './adapters/ssm/token-keys.ts';
import { createRender } from './adapters/templates/liquid.ts';
import type { Clock, Dependencies, Log, MailParser } from './app/ports.ts';
import { type FunctionConfig, parseFunctionConfig } from './config.ts';
import { toInstant } from './domain/time.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** A function's parts. The token keys come over the network, so the dependencies are there on the first call only. */
export interface Wired {
  readonly log: Log;
  /** Made once a container; a failure is not kept, the next call tries again. */
  readonly dependencies: () => Promise<Dependencies>;
}

/** SES must not send twice when an answer is lost; the others may ask again. A hanging call ends in good time for both. */
const inGoodTime = { requestHandler: { connectionTimeout: 3000, requestTimeout: 15_000, throwOnRequestTimeout: true } };
const once = { ...inGoodTime, maxAttempts: 1 };

/** Wires the function that takes mail. @throws ConfigError on a wrong setting */
export function wireReceive(environment: Environment): Wired {
  return wire(environment, createMailParser());
}

/** Wires a function that reads no mail: its bundle carries no parser. @throws ConfigError on a wrong setting */
export function wireWithoutParser(environment: Environment): Wired {
  return wire(environment, { parse: () => Promise.reject(new Error('this function reads no mail')) });
}

/** Activates the receipt rule set at deployment, and switches it off when the stack goes. */
export function wireRuleSetActivation(): (event: unknown) => Promise<void> {
  const client = new SESClient(inGoodTime);
  const properties = z.object({ RuleSetName: z.string().min(1), Displace: z.enum(['yes', 'no']) });
  return (event) =>
    answerCustomResource(event, {
      properties,
      id: ({ RuleSetName }) => RuleSetName,
      put: async ({ RuleSetName, Displace }) => {
        await activateRuleSet(client, { name: RuleSetName, displace: Displace === 'yes' });
        return {};
      },
      remove: ({ RuleSetName }) => deactivateRuleSet(client, RuleSetName),
    });
}

/** Creates and rotates the keys of the reply tokens at deployment, and removes them when the stack goes. */
export function wireTokenKeys(): (event: unknown) => Promise<void> {
  const client = new SSMClient(inGoodTime);
  const properties = z.object({ ParameterName: z.string().min(1), Generation: z.coerce.number().int().min(1) });
  return (event) =>
    answerCustomResource(event, {
      properties,
      id: ({ ParameterName }) => ParameterName,
      put: async ({ ParameterName, Generation }) => ({
        Version: String(await reachGeneration({ client, name: ParameterName }, Generation)),
      }),
      remove: ({ ParameterName }) => removeTokenKeys({ client, name: ParameterName }),
    });
}

function wire(environment: Environment, parser: MailParser): Wired {
  const config = parseFunctionConfig(environment);
  const log = createLog(config.AFTERWORD_SERVICE);
  const parts = { ...adapters(config), parser, log };
  const ssm = new SSMClient(inGoodTime);
  const complete = async (): Promise<Dependencies> => ({
    ...parts,
    tokenKeys: await readTokenKeys({ client: ssm, name: config.AFTERWORD_TOKEN_KEY_PARAMETER }),
  });
  let made: Promise<Dependencies> | null = null;
  const dependencies = () => {
    made ??= complete().catch((error: unknown) => {
      made = null;
      throw error;
    });
    return made;
  };
  return { log, dependencies };
}

function adapters(config: FunctionConfig): Omit<Dependencies, 'parser' | 'log' | 'tokenKeys'> {
  const documents = DynamoDBDocumentClient.from(new DynamoDBClient(inGoodTime));
  return {
    domain: config.AFTERWORD_DOMAIN,
    timezone: config.AFTERWORD_TIMEZONE,
    admission: {
      mode: config.AFTERWORD_ENROLMENT === 'open' ? 'open' : 'allow-list',
      addresses: config.AFTERWORD_ALLOWED_USERS,
    },
    rawMail: createRawMail({ client: new S3Client(inGoodTime), bucket: config.AFTERWORD_BUCKET }),
    store: createStore({ client: documents, table: config.AFTERWORD_TABLE }),
    marks: createMarks({ client: documents, table: config.AFTERWORD_TABLE }),
    meter: createMeter(config.AFTERWORD_SERVICE),
    mailer: createSesMailer({ client: new SESClient(once), configurationSet: config.AFTERWORD_CONFIGURATION_SET }),
    scheduler: createStepScheduler({
      scheduler: new SchedulerClient(inGoodTime),
      sqs: new SQSClient(inGoodTime),
      group: config.AFTERWORD_SCHEDULE_GROUP,
      roleArn: config.AFTERWORD_SCHEDULE_ROLE_ARN,
      queueArn: config.AFTERWORD_STEP_QUEUE_ARN,
      queueUrl: config.AFTERWORD_STEP_QUEUE_URL,
      deadLettersArn: config.AFTERWORD_STEP_DEAD_LETTERS_ARN ?? null,
      clock,
    }),
    clock,
    // The templates lie beside the bundled file; see lib/stack/bundling.ts.
    render: createRender(config.AFTERWORD_TEMPLATES ?? fileURLToPath(new URL('./templates', import.meta.url))),
  };
}

const clock: Clock = { now: () => toInstant(Temporal.Now.instant().toString()) };

/** The port's narrow fields are the guard: ids and counts only get into the log. */
function createLog(serviceName: string): Log {
  const logger = new Logger({ serviceName });
  return {
    info: (message, fields = {}) => logger.info(message, { ...fields }),
    warn: (message, fields = {}) => logger.warn(message, { ...fields }),
    error: (message, fields = {}) => logger.error(message, { ...fields }),
  };
}
