import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { parseArgs } from 'node:util';
import { Temporal } from 'temporal-polyfill';
import { ConfigError, parseStackConfig, stackSettings } from '../config.ts';
import { systemResolver } from './check-dns.ts';
import { type Clients, createClients } from './clients.ts';
import { type DeadLetter, redrive, showDeadLetters } from './dead-letters.ts';
import { type DeployedQueue, readDeployment } from './deployment.ts';
import { examine, exitCodeOf, sayFindings } from './doctor.ts';
import { OperatorError } from './finding.ts';
import { removeData } from './remove-data.ts';
import { replay } from './replay.ts';

const options = {
  /** Settings as for `npm run deploy`: `-c NAME=value`. */
  context: { type: 'string', short: 'c', multiple: true },
  json: { type: 'boolean', default: false },
  yes: { type: 'boolean', default: false },
  to: { type: 'string' },
  'with-data': { type: 'boolean', default: false },
} as const;

/** What every command gets: where it works, what was typed, and where to say something. */
interface Call {
  readonly clients: Clients;
  readonly stack: string;
  readonly names: readonly string[];
  readonly json: boolean;
  readonly yes: boolean;
  readonly to: string | null;
  readonly withData: boolean;
  /** For `cdk`, in the form in which it was given. */
  readonly context: readonly string[];
  readonly say: (text: string) => void;
}

const commands: Readonly<Record<string, (call: Call) => Promise<number>>> = {
  doctor: runDoctor,
  redrive: runRedrive,
  replay: runReplay,
  destroy: runDestroy,
};

/**
 * Runs one of the operator's commands: doctor, redrive, replay, destroy.
 *
 * @param environment the settings of the deployment; `-c NAME=value` goes before it
 * @returns the exit code: 0 well, 1 something wants attention, 2 it could not be done
 */
export async function runOperator(
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
  io: { readonly say: (text: string) => void; readonly complain: (text: string) => void },
): Promise<number> {
  try {
    const [name = '', ...rest] = args;
    const command = commands[name];
    if (command === undefined) {
      throw new OperatorError(`"${name}" is no command; there are ${Object.keys(commands).join(', ')}`);
    }
    return await command(readCall(rest, environment, io.say));
  } catch (error) {
    io.complain(`afterword: ${explain(error)}\n`);
    return 2;
  }
}

function readCall(
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
  say: (text: string) => void,
): Call {
  const { values, positionals } = parse(args);
  const given = (values.context ?? []).map((pair): [string, string] => {
    const at = pair.indexOf('=');
    const name = pair.slice(0, at);
    if (!stackSettings.includes(name))
      throw new OperatorError(`-c ${pair} is no setting, such as AFTERWORD_STACK=Name`);
    return [name, pair.slice(at + 1)];
  });
  const config = parseStackConfig({ ...environment, ...Object.fromEntries(given) });
  return {
    clients: createClients(config.AFTERWORD_REGION ?? null),
    stack: config.AFTERWORD_STACK,
    names: positionals,
    json: values.json,
    yes: values.yes,
    to: values.to ?? null,
    withData: values['with-data'],
    context: (values.context ?? []).flatMap((pair) => ['-c', pair]),
    say,
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    throw new OperatorError(error instanceof Error ? error.message : 'the arguments do not read');
  }
}

async function runDoctor({ clients, stack, json, say }: Call): Promise<number> {
  const findings = await examine({ clients, resolver: systemResolver, stack, now: Temporal.Now.instant() });
  say(json ? `${JSON.stringify({ stack, findings })}\n` : sayFindings(findings));
  return exitCodeOf(findings);
}

async function runRedrive({ clients, stack, names, yes, json, say }: Call): Promise<number> {
  const { queues } = await readDeployment(clients.cloudFormation, stack);
  const letters: DeadLetter[] = [];
  for (const queue of chosen(queues, names)) {
    letters.push(...(await (yes ? redrive : showDeadLetters)(clients.sqs, queue)));
  }
  if (json) {
    say(`${JSON.stringify({ stack, moved: yes, messages: letters })}\n`);
    return 0;
  }
  for (const { queue, messageId, about, sentAt } of letters) say(`${queue}  ${messageId}  ${about}  sent ${sentAt}\n`);
  const end = yes ? 'were put back into their queues.' : 'wait. Add --yes to put them back into their queues.';
  say(letters.length === 0 ? 'There are no dead letters.\n' : `${letters.length} ${end}\n`);
  return 0;
}

function chosen(queues: readonly DeployedQueue[], names: readonly string[]): readonly DeployedQueue[] {
  const known = queues.map(({ name }) => name as string);
  const unknown = names.find((name) => !known.includes(name));
  if (unknown !== undefined) throw new OperatorError(`"${unknown}" is no queue; there are ${known.join(', ')}`);
  return names.length === 0 ? queues : queues.filter(({ name }) => names.includes(name));
}

async function runReplay({ clients, stack, names, to, say }: Call): Promise<number> {
  const [key, ...more] = names;
  if (key === undefined || more.length > 0) throw new OperatorError('Which mail? npm run replay -- raw/ID');
  const deployment = await readDeployment(clients.cloudFormation, stack);
  const { recipients, receivedAt, ...done } = await replay(clients, deployment, { key, to });
  say(`${done.key}, received ${receivedAt} for ${recipients.join(' ')}, is in the queue again.\n`);
  say('If it was taken before, nothing changes: a mail is known for 45 days.\n');
  return 0;
}

/** Takes the stack down with the CDK's own question; the data stays, unless it was asked for twice. */
async function runDestroy({ clients, stack, context, withData, yes, say }: Call): Promise<number> {
  if (withData && !yes) {
    throw new OperatorError('--with-data deletes every profile, application and raw mail for good: add --yes as well');
  }
  const deployment = await readDeployment(clients.cloudFormation, stack);
  const cdk = spawn('cdk', ['destroy', ...(yes ? ['--force'] : []), ...context], { stdio: 'inherit' });
  const [code] = (await once(cdk, 'exit')) as [number | null];
  if (code !== 0) return 2;
  if (withData) {
    await removeData(clients, deployment);
    say(`The table ${deployment.table} and the bucket ${deployment.bucket} are deleted.\n`);
  } else {
    say(`What users told us stays: the table ${deployment.table} and the bucket ${deployment.bucket}.\n`);
  }
  return 0;
}

/** One line of what the operator can do something about; anything else keeps its name, for a report. */
function explain(error: unknown): string {
  if (error instanceof OperatorError || error instanceof ConfigError) return error.message;
  if (!(error instanceof Error)) return 'something failed';
  if (/CredentialsProviderError|ExpiredToken|InvalidClientTokenId|UnrecognizedClient/.test(error.name)) {
    return 'AWS does not take these credentials: set AWS_PROFILE, or log in again';
  }
  if (/Region is missing/.test(error.message)) return 'no region is set: AFTERWORD_REGION or AWS_REGION says which';
  return `${error.name}: ${error.message}`;
}
