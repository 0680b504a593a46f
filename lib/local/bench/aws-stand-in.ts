import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import dynalite from 'dynalite';

/** The AWS services that the functions use, at one address: DynamoDB works, the others take what they get. */
export interface AwsStandIn {
  readonly endpoint: string;
  /** Requests a service since the last reset, as SDK clients sign them: `dynamodb`, `s3`, `ses`, … */
  readonly calls: ReadonlyMap<string, number>;
  /** The inputs of the schedules that were created: what would come out of the queue when they are due. */
  readonly scheduled: readonly string[];
  reset(): void;
  stop(): Promise<void>;
}

/** Any key does: nobody but the bench verifies these tokens. */
const tokenKeys = JSON.stringify({ generation: 1, keys: [Buffer.alloc(32, 7).toString('base64')] });

/** @param rawMail what the bucket holds, under whatever key */
export async function startAwsStandIn(rawMail: Uint8Array): Promise<AwsStandIn> {
  const database = dynalite({ createTableMs: 0 });
  const [dynamodb] = database.listeners('request') as RequestListener[];
  const calls = new Map<string, number>();
  const scheduled: string[] = [];
  const answers: Readonly<Record<string, (body: string, response: ServerResponse) => void>> = {
    s3: (_body, response) => response.writeHead(200, { 'content-type': 'message/rfc822' }).end(rawMail),
    ses: (_body, response) => response.writeHead(200, { 'content-type': 'text/xml' }).end(sentMail),
    ssm: (_body, response) => json(response, { Parameter: { Value: tokenKeys } }),
    sqs: (_body, response) => json(response, { MessageId: 'm-1' }),
    scheduler: (body, response) => {
      const input = inputOf(body);
      if (input !== null) scheduled.push(input);
      json(response, { ScheduleArn: 'arn:aws:scheduler:eu-west-1:111122223333:schedule/steps/s' });
    },
  };
  const server = createServer((request, response) => {
    const service = serviceOf(request);
    calls.set(service, (calls.get(service) ?? 0) + 1);
    if (service === 'dynamodb') return dynamodb?.(request, response);
    void readBody(request).then((body) => {
      const answer = answers[service];
      if (answer === undefined) response.writeHead(501).end();
      else answer(body, response);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    calls,
    scheduled,
    reset: () => {
      calls.clear();
      scheduled.length = 0;
    },
    stop: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

const sentMail =
  '<SendRawEmailResponse xmlns="http://ses.amazonaws.com/doc/2010-12-01/"><SendRawEmailResult>' +
  '<MessageId>0102-bench</MessageId></SendRawEmailResult></SendRawEmailResponse>';

/** The scope of the signature names the service: `Credential=KEY/DATE/REGION/SERVICE/aws4_request`. */
function serviceOf(request: IncomingMessage): string {
  return /Credential=[^/]+\/[^/]+\/[^/]+\/([^/]+)\//.exec(request.headers.authorization ?? '')?.[1] ?? 'unsigned';
}

/** What a CreateSchedule request would put into the queue; null for another request. */
function inputOf(body: string): string | null {
  if (body === '') return null;
  const { Target } = JSON.parse(body) as { readonly Target?: { readonly Input?: string } };
  return Target?.Input ?? null;
}

function json(response: ServerResponse, body: object): void {
  response.writeHead(200, { 'content-type': 'application/x-amz-json-1.0' }).end(JSON.stringify(body));
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}
