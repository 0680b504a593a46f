import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Log } from '../../app/ports.ts';
import type { LocalClock } from '../clock.ts';
import { errorCode } from '../durable-file.ts';
import { errorFields } from '../log.ts';
import { StartError } from '../start-error.ts';
import { type ApiAnswer, ApiError, type ApiRequest, type Route, readBody } from './api-exchange.ts';
import { checkSource, securityHeaders } from './api-guard.ts';
import { type MailParts, mailRoutes } from './api-mail.ts';
import { outboxRoutes } from './api-outbox.ts';
import { pageFile } from './api-page.ts';
import { type StateParts, stateRoutes } from './api-state.ts';

export interface ApiParts extends MailParts, Omit<StateParts, 'clock'> {
  readonly clock: LocalClock;
  readonly port: number;
  readonly log: Log;
}

/** Starts the web inbox and its API on 127.0.0.1. @throws StartError when the port is taken */
export async function startApi(parts: ApiParts): Promise<{ readonly port: number; stop(): Promise<void> }> {
  const routes = [...outboxRoutes(parts.outbox), ...stateRoutes(parts), ...mailRoutes(parts)].map((route) => ({
    ...route,
    pattern: new RegExp(`^${route.path.replace(/:[a-z]+/g, '([^/]+)')}$`),
  }));
  const server = createServer((request, response) => {
    const { port } = server.address() as AddressInfo;
    answer(routes, port, request).then(
      (given) => send(response, request, given),
      (error) => send(response, request, refusalOf(error, parts.log)),
    );
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => {
      const why = errorCode(error) === 'EADDRINUSE' ? 'is taken' : `cannot be used (${errorCode(error)})`;
      reject(new StartError(`AFTERWORD_HTTP_PORT=${parts.port} ${why}`));
    });
    server.listen(parts.port, '127.0.0.1', resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    stop: async () => {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeAllConnections();
      await closed;
    },
  };
}

type Refusal = ApiAnswer & { readonly headers?: Readonly<Record<string, string>> };

async function answer(
  routes: readonly (Route & { readonly pattern: RegExp })[],
  port: number,
  request: IncomingMessage,
): Promise<ApiAnswer> {
  checkSource(request.headers, port);
  const url = addressOf(request);
  const method = request.method === 'HEAD' ? 'GET' : request.method;
  const here = routes.filter((route) => route.pattern.test(url.pathname));
  const route = here.find((candidate) => candidate.method === method);
  if (route !== undefined) return await route.handle(toApiRequest(route.pattern, url, request));
  if (here.length > 0) throw notAllowed(here.map((candidate) => candidate.method));
  const file = await pageFile(url.pathname);
  if (file === null) throw new ApiError(404, 'There is nothing here.');
  if (method !== 'GET') throw notAllowed(['GET']);
  return file;
}

function addressOf(request: IncomingMessage): URL {
  const path = request.url ?? '/';
  if (!path.startsWith('/') || !URL.canParse(path, 'http://localhost')) throw new ApiError(400, 'This is no path.');
  return new URL(path, 'http://localhost');
}

function notAllowed(methods: readonly string[]): ApiError {
  return new ApiError(405, 'That cannot be done here.', { Allow: [...new Set(methods)].join(', ') });
}

function toApiRequest(pattern: RegExp, url: URL, request: IncomingMessage): ApiRequest {
  const captured = pattern.exec(url.pathname)?.slice(1) ?? [];
  let body: Promise<Uint8Array> | undefined;
  return {
    query: url.searchParams,
    parameters: captured.map(decoded),
    contentType: (request.headers['content-type'] ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? '',
    body: (limit) => {
      body ??= readBody(request, limit);
      return body;
    },
  };
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    throw new ApiError(400, 'This is no path.');
  }
}

/** The one place where errors become answers. What went wrong inside stands in the log, not in the answer. */
function refusalOf(error: unknown, log: Log): Refusal {
  if (error instanceof ApiError) {
    return { status: error.status, json: { error: error.message }, headers: error.headers };
  }
  log.error('request failed', errorFields(error));
  return { status: 500, json: { error: 'Something went wrong here; the log says more.' } };
}

function send(response: ServerResponse, request: IncomingMessage, given: Refusal): void {
  const { status = 200, json, bytes, headers = {} } = given;
  const body = json === undefined ? (bytes ?? Buffer.alloc(0)) : Buffer.from(JSON.stringify(json));
  const type = json === undefined ? given.type : 'application/json; charset=utf-8';
  const hasBody = status !== 204;
  response.writeHead(status, {
    ...securityHeaders,
    ...(hasBody ? { 'Content-Length': body.length } : {}),
    ...(type === undefined ? {} : { 'Content-Type': type }),
    ...headers,
  });
  response.end(hasBody && request.method !== 'HEAD' ? body : undefined);
}
