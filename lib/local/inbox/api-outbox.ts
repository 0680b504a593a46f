import type { Outbox } from '../outbox.ts';
import type { OutboxSummary } from '../outbox-message.ts';
import { type ApiAnswer, ApiError, type ApiRequest, jsonBody, type Route } from './api-exchange.ts';

const NO_MESSAGE = 'There is no such message.';
/** A list of ids to take out of the view. */
const MAX_LIST_BYTES = 1024 * 1024;
/** How many a list holds where the request does not say, as Mailpit has it. */
const DEFAULT_LIMIT = 50;

/** The mails that the assistant sent, under the paths and field names of Mailpit's API v1. */
export function outboxRoutes(outbox: Outbox): readonly Route[] {
  return [
    { method: 'GET', path: '/api/v1/messages', handle: async (request) => page(await outbox.summaries(), request) },
    { method: 'GET', path: '/api/v1/search', handle: async (request) => page(await search(outbox, request), request) },
    { method: 'DELETE', path: '/api/v1/messages', handle: (request) => empty(outbox, request) },
    { method: 'GET', path: '/api/v1/message/:id', handle: (request) => message(outbox, request) },
    { method: 'GET', path: '/api/v1/message/:id/raw', handle: (request) => source(outbox, request) },
    { method: 'GET', path: '/api/v1/message/:id/headers', handle: (request) => headers(outbox, request) },
  ];
}

function page(summaries: readonly OutboxSummary[], { query }: ApiRequest): ApiAnswer {
  const start = whole(query.get('start'), 'start', 0);
  const limit = whole(query.get('limit'), 'limit', DEFAULT_LIMIT);
  const messages = summaries.slice(start, start + limit).map(({ Order: _order, ...shown }) => ({
    ...shown,
    Read: true,
    Username: '',
  }));
  const { length: total } = summaries;
  return { json: { total, unread: 0, count: messages.length, messages_count: total, start, tags: [], messages } };
}

function whole(given: string | null, name: string, otherwise: number): number {
  if (given === null || given === '') return otherwise;
  if (!/^[0-9]{1,9}$/.test(given)) throw new ApiError(400, `"${name}" should be a whole number.`);
  return Number(given);
}

/** The part of Mailpit's search that tests use: `to:`, `from:`, `subject:`, `message-id:` and plain words, all of them. */
async function search(outbox: Outbox, { query }: ApiRequest): Promise<readonly OutboxSummary[]> {
  const words =
    (query.get('query') ?? '')
      .slice(0, 1000)
      .toLowerCase()
      .match(/[a-z-]+:"[^"]*"|"[^"]*"|\S+/g) ?? [];
  const summaries = await outbox.summaries();
  return summaries.filter((summary) => words.every((word) => matches(summary, word.replaceAll('"', ''))));
}

function matches(summary: OutboxSummary, word: string): boolean {
  const [, field = '', value = word] = /^(to|from|bcc|reply-to|subject|message-id):(.*)$/.exec(word) ?? [];
  const people = (list: OutboxSummary['To']): string => list.map((one) => `${one.Name} ${one.Address}`).join(' ');
  const places: Readonly<Record<string, string>> = {
    to: people(summary.To),
    from: people([summary.From]),
    bcc: people(summary.Bcc),
    'reply-to': people(summary.ReplyTo),
    subject: summary.Subject,
    'message-id': summary.MessageID,
  };
  const place = places[field] ?? `${Object.values(places).join(' ')} ${summary.Snippet}`;
  return place.toLowerCase().includes(value);
}

async function empty(outbox: Outbox, request: ApiRequest): Promise<ApiAnswer> {
  const { IDs: ids } = (await request.body(MAX_LIST_BYTES)).length === 0 ? { IDs: null } : await jsonBody(request);
  const given = Array.isArray(ids) && ids.length > 0 ? ids.map(String) : null;
  await outbox.empty(given);
  return { bytes: Buffer.from('ok'), type: 'text/plain' };
}

/** Mailpit takes `latest` for the newest. */
async function idOf(outbox: Outbox, { parameters: [given = ''] }: ApiRequest): Promise<string> {
  return given === 'latest' ? ((await outbox.summaries())[0]?.ID ?? '') : given;
}

async function message(outbox: Outbox, request: ApiRequest): Promise<ApiAnswer> {
  const found = await outbox.message(await idOf(outbox, request));
  if (found === null) throw new ApiError(404, NO_MESSAGE);
  const { Order: _order, ...shown } = found;
  const Attachments = shown.Attachments.map((attachment) => ({ ...attachment, ContentID: '' }));
  return { json: { ...shown, Attachments, Inline: [], ReturnPath: shown.From.Address, Username: '' } };
}

async function source(outbox: Outbox, request: ApiRequest): Promise<ApiAnswer> {
  const raw = await outbox.raw(await idOf(outbox, request));
  if (raw === null) throw new ApiError(404, NO_MESSAGE);
  return { bytes: raw, type: 'text/plain; charset=utf-8' };
}

/** Header fields by name, each with its values as they stand, unfolded. */
async function headers(outbox: Outbox, request: ApiRequest): Promise<ApiAnswer> {
  const raw = await outbox.raw(await idOf(outbox, request));
  if (raw === null) throw new ApiError(404, NO_MESSAGE);
  const block = Buffer.from(raw).toString('utf8').split('\r\n\r\n', 1)[0] ?? '';
  const fields: Record<string, string[]> = {};
  for (const line of block.replace(/\r\n[ \t]+/g, ' ').split('\r\n')) {
    const colon = line.indexOf(':');
    const name = line.slice(0, colon);
    fields[name] = [...(fields[name] ?? []), line.slice(colon + 1).trim()];
  }
  return { json: fields };
}
