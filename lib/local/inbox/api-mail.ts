import { randomUUID } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { composeMail, UnsendableMailError } from '../../adapters/mime/compose-mail.ts';
import type { Clock, MailParser } from '../../app/ports.ts';
import { isMissing } from '../durable-file.ts';
import type { Outbox } from '../outbox.ts';
import type { OutboxMessage } from '../outbox-message.ts';
import { type ApiAnswer, ApiError, type ApiRequest, jsonBody, type Route, textMember } from './api-exchange.ts';

/** As much as SMTP takes. */
const MAX_MAIL_BYTES = 40 * 1024 * 1024;
const SAMPLE_NAME = /^[a-z0-9][a-z0-9-]{0,80}\.eml$/;
const samples = new URL('samples/', import.meta.url);

export interface MailParts {
  readonly domain: string;
  readonly outbox: Outbox;
  readonly clock: Clock;
  readonly parser: MailParser;
  /** Hands a mail in as SMTP does; resolves to its key once it is safely on disk. */
  deliver(raw: Uint8Array, from: string, recipients: readonly string[]): Promise<string>;
}

/** Mail that a person hands in by the page: forwards, replies, samples. */
export function mailRoutes(parts: MailParts): readonly Route[] {
  return [
    { method: 'POST', path: '/api/v1/forward', handle: (request) => forward(parts, request) },
    { method: 'POST', path: '/api/v1/reply', handle: (request) => reply(parts, request) },
    { method: 'GET', path: '/api/v1/samples', handle: async () => ({ json: await listSamples(parts.parser) }) },
    {
      method: 'GET',
      path: '/api/v1/samples/:name',
      handle: async ({ parameters: [name = ''] }) => ({ bytes: await readSample(name), type: 'message/rfc822' }),
    },
  ];
}

/** Body: a raw mail, or JSON `{sample, from?, to?}`. Query: `from` (else the mail's own From), `to`. */
async function forward(parts: MailParts, request: ApiRequest): Promise<ApiAnswer> {
  const isJson = request.contentType === 'application/json';
  const body = isJson ? await jsonBody(request) : {};
  const raw = isJson ? await readSample(textMember(body, 'sample') ?? '') : await request.body(MAX_MAIL_BYTES);
  if (raw.length === 0) throw new ApiError(400, 'The body should be a mail.');
  const to = textMember(body, 'to') ?? request.query.get('to') ?? `interviews@${parts.domain}`;
  if (!isOurs(to, parts.domain)) throw new ApiError(400, `"to" should be an address at ${parts.domain}.`);
  const given = textMember(body, 'from') ?? request.query.get('from');
  const from = given ?? (await parts.parser.parse(raw)).from?.address ?? null;
  if (from === null) throw new ApiError(400, 'The mail has no sender; say "from".');
  return accepted(await parts.deliver(raw, from, [to.toLowerCase()]));
}

/** Body: JSON `{id, text, from?}`: a reply, as a mail program makes it, to a mail of the outbox. */
async function reply(parts: MailParts, request: ApiRequest): Promise<ApiAnswer> {
  const body = await jsonBody(request);
  const text = textMember(body, 'text');
  if (text === null) throw new ApiError(400, '"text" should be what the reply says.');
  const message = await parts.outbox.message(textMember(body, 'id') ?? '');
  if (message === null) throw new ApiError(404, 'There is no such message.');
  const to = (message.ReplyTo.length > 0 ? message.ReplyTo : [message.From]).map(({ Address }) => Address);
  const ours = to.filter((address) => isOurs(address, parts.domain));
  if (ours.length === 0)
    throw new ApiError(409, `A reply to this mail would go to ${to.join(', ')}, not to Afterword.`);
  const from = textMember(body, 'from') ?? message.To[0]?.Address ?? '';
  const raw = await compose(parts, message, { from, to: ours, text });
  return accepted(await parts.deliver(raw, from, ours));
}

async function compose(
  parts: MailParts,
  message: OutboxMessage,
  { from, to, text }: { readonly from: string; readonly to: readonly string[]; readonly text: string },
): Promise<Uint8Array> {
  const name = message.To.find(({ Address }) => Address === from)?.Name ?? null;
  try {
    return await composeMail({
      from: { name, address: from },
      to: to.map((address) => ({ name: message.From.Name, address })),
      bcc: [],
      replyTo: null,
      subject: /^re:/i.test(message.Subject) ? message.Subject : `Re: ${message.Subject}`,
      text: `${text.replace(/\r\n?/g, '\n')}\n`,
      html: null,
      messageId: `<${randomUUID()}@localhost>`,
      inReplyTo: `<${message.MessageID}>`,
      references: [`<${message.MessageID}>`],
      headers: {},
      date: parts.clock.now(),
      attachments: [],
      tags: {},
    });
  } catch (error) {
    if (error instanceof UnsendableMailError) throw new ApiError(400, `The reply cannot be sent: ${error.message}.`);
    throw error;
  }
}

function accepted(id: string): ApiAnswer {
  return { status: 202, json: { id } };
}

function isOurs(address: string, domain: string): boolean {
  return address.slice(address.lastIndexOf('@') + 1).toLowerCase() === domain && address.includes('@');
}

async function listSamples(parser: MailParser): Promise<readonly { readonly name: string; readonly title: string }[]> {
  const names = (await readdir(samples)).filter((name) => SAMPLE_NAME.test(name)).sort();
  return await Promise.all(
    names.map(async (name) => ({ name, title: (await parser.parse(await readSample(name))).subject || name })),
  );
}

async function readSample(name: string): Promise<Uint8Array> {
  if (!SAMPLE_NAME.test(name)) throw new ApiError(404, 'There is no such sample.');
  try {
    return await readFile(new URL(name, samples));
  } catch (error) {
    if (isMissing(error)) throw new ApiError(404, 'There is no such sample.');
    throw error;
  }
}
