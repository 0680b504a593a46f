import type { IncomingMessage } from 'node:http';

/** Refuses a request: mapped to its status and `{error}` in one place. The message is for people. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  constructor(status: number, message: string, headers: Readonly<Record<string, string>> = {}) {
    super(message);
    this.status = status;
    this.headers = headers;
  }
}

export interface ApiRequest {
  readonly query: URLSearchParams;
  /** What the path's pattern captured, decoded. */
  readonly parameters: readonly string[];
  readonly contentType: string;
  /** The whole body. @throws ApiError 413 above `limit` bytes */
  body(limit: number): Promise<Uint8Array>;
}

/** `json` is encoded; `bytes` go as they are under `type`; neither is an empty answer. */
export interface ApiAnswer {
  readonly status?: number;
  readonly json?: unknown;
  readonly bytes?: Uint8Array;
  readonly type?: string;
}

export interface Route {
  readonly method: 'GET' | 'POST' | 'DELETE';
  /** A path whose `:name` pieces capture one segment each. */
  readonly path: string;
  handle(request: ApiRequest): Promise<ApiAnswer>;
}

/** JSON bodies hold a command or a reply; nobody types a megabyte. */
const MAX_JSON_BYTES = 1024 * 1024;

/** The body as JSON, whatever content type it came under. @throws ApiError 400 when it is no JSON object */
export async function jsonBody(request: ApiRequest): Promise<Readonly<Record<string, unknown>>> {
  const text = Buffer.from(await request.body(MAX_JSON_BYTES)).toString('utf8');
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value };
  } catch {
    // The answer is the same as for JSON that is no object.
  }
  throw new ApiError(400, 'The body should be a JSON object.');
}

/** A member that has to be a text, or null where it is not given. @throws ApiError 400 for another type */
export function textMember(body: Readonly<Record<string, unknown>>, name: string): string | null {
  const value = body[name];
  if (value === undefined || value === null) return null;
  if (typeof value !== 'string') throw new ApiError(400, `"${name}" should be a text.`);
  return value;
}

/** Reads a request's body into memory, no further than the limit. */
export async function readBody(request: IncomingMessage, limit: number): Promise<Uint8Array> {
  const tooLarge = new ApiError(413, `The body is larger than ${limit} bytes.`, { Connection: 'close' });
  if (Number(request.headers['content-length'] ?? 0) > limit) throw tooLarge;
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Uint8Array>) {
    size += chunk.length;
    if (size > limit) throw tooLarge;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
