import { request } from 'node:http';
import { describe, expect, test } from 'vitest';
import type { MailInput } from '../../../lib/app/receive-mail.ts';
import type { Engine } from '../../../lib/local/engine.ts';
import { anApplication, aProfile } from '../../adapters/dynamodb/items.ts';
import { anOutgoing } from '../outgoing.ts';
import { aStep, idleEngine, type Rig, rig, subjectOf } from '../rig.ts';

/** An engine that answers each mail with one of its own. */
const answering: Partial<Engine> = {
  receiveMail: async (deps, { rawKey }) => {
    const subject = await subjectOf(deps, rawKey);
    await deps.mailer.send(
      anOutgoing({
        subject: `Re: ${subject}`,
        text: `Saved: ${subject}.\n`,
        html: '<p>Saved</p>',
        bcc: [{ name: null, address: 'copy@home.example' }],
        attachments: [{ filename: 'a.txt', contentType: 'text/plain', content: 'é' }],
      }),
      rawKey,
    );
  },
};

async function sentTwo(): Promise<Rig> {
  const local = await rig(answering, { AFTERWORD_NOW: '2026-12-01T09:00:00Z' });
  await local.mail({ subject: 'one' });
  await local.mail({ subject: 'two' });
  await local.idle();
  return local;
}

/** A request with headers that fetch would not let through. */
async function ask(
  local: Rig,
  headers: Record<string, string>,
  method = 'GET',
  path = '/api/v1/clock',
): Promise<number> {
  return await new Promise((resolve, reject) => {
    const options = { host: '127.0.0.1', port: local.httpPort, path, method, headers };
    request(options, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    })
      .on('error', reject)
      .end();
  });
}

describe('the outbox by the names of Mailpit', () => {
  test('lists messages newest first, in pages', async () => {
    const local = await sentTwo();
    const all = (await local.json('/api/v1/messages')) as { messages: Record<string, unknown>[] };
    expect(all).toMatchObject({ total: 2, count: 2, start: 0 });
    expect(all.messages.map((one) => one.Subject)).toEqual(['Re: two', 'Re: one']);
    expect(all.messages[0]).toMatchObject({
      MessageID: '1@afterword.localhost',
      From: { Name: 'Afterword', Address: 'interviews@afterword.localhost' },
      To: [{ Name: 'Maya', Address: 'maya@home.example' }],
      Cc: [],
      Bcc: [{ Name: '', Address: 'copy@home.example' }],
      ReplyTo: [{ Name: '', Address: 'reply+t0ken@afterword.localhost' }],
      Snippet: 'Saved: two.',
      Attachments: 1,
    });
    expect(all.messages[0]?.Created).toMatch(/^2026-12-01T09:0\d:\d\dZ$/);
    const page = await local.json('/api/v1/messages?start=1&limit=1');
    expect(page).toMatchObject({ total: 2, count: 1, start: 1, messages: [{ Subject: 'Re: one' }] });
    expect((await local.api('/api/v1/messages?limit=-1')).status).toBe(400);
  });

  test('gives a message whole, its source, its headers, and 404 for others', async () => {
    const local = await sentTwo();
    const message = (await local.json('/api/v1/message/latest')) as { ID: string };
    expect(message).toMatchObject({
      Subject: 'Re: two',
      Text: 'Saved: two.\n',
      HTML: '<p>Saved</p>',
      Date: '2026-12-01T09:00:00Z',
      Attachments: [{ FileName: 'a.txt', ContentType: 'text/plain', Size: 2 }],
    });
    expect(await local.json(`/api/v1/message/${message.ID}`)).toEqual(message);
    const raw = await local.api(`/api/v1/message/${message.ID}/raw`);
    expect(raw.headers.get('content-type')).toBe('text/plain; charset=utf-8');
    expect(await raw.text()).toMatch(/^From: Afterword <interviews@afterword.localhost>\r\n/);
    expect(await local.json(`/api/v1/message/${message.ID}/headers`)).toMatchObject({ Subject: ['Re: two'] });
    for (const path of ['/api/v1/message/nothing', `/api/v1/message/${'0'.repeat(32)}/raw`]) {
      const missing = await local.api(path);
      expect([missing.status, await missing.json()]).toEqual([404, { error: 'There is no such message.' }]);
    }
  });

  test('finds by recipient, subject and words', async () => {
    const local = await sentTwo();
    const count = async (query: string): Promise<unknown> =>
      ((await local.json(`/api/v1/search?query=${encodeURIComponent(query)}`)) as { total: number }).total;
    expect(await count('to:maya@home.example')).toBe(2);
    expect(await count('subject:"re: two"')).toBe(1);
    expect(await count('saved one')).toBe(1);
    expect(await count('to:dana')).toBe(0);
  });

  test('is emptied, in part or whole', async () => {
    const local = await sentTwo();
    const { ID } = (await local.json('/api/v1/message/latest')) as { ID: string };
    await local.api('/api/v1/messages', { method: 'DELETE', body: JSON.stringify({ IDs: [ID] }) });
    expect(await local.json('/api/v1/messages')).toMatchObject({ total: 1, messages: [{ Subject: 'Re: one' }] });
    expect((await local.api('/api/v1/messages', { method: 'DELETE' })).status).toBe(200);
    expect(await local.json('/api/v1/messages')).toMatchObject({ total: 0, messages: [] });
  });
});

describe('applications and schedules', () => {
  test('shows every application, newest first, and what is planned', async () => {
    const local = await rig({
      receiveMail: async ({ store, scheduler }) => {
        await store.save(aProfile());
        await store.save(anApplication({ id: 'old', openedAt: '2026-12-01T09:00:00Z' }));
        await store.save(anApplication({ id: 'new', openedAt: '2026-12-02T09:00:00Z' }));
        const { step, ...of } = aStep('s', '2030-12-01T09:00:00Z', 'snooze');
        await scheduler.schedule({ ...of, step: { ...step, noteId: 'n1' } });
      },
      viewApplication: ({ id }, { address }) => ({ id, address }),
    });
    await local.mail({});
    await local.idle();
    expect(await local.json('/api/v1/applications')).toEqual([
      { id: 'new', address: 'maya@home.example' },
      { id: 'old', address: 'maya@home.example' },
    ]);
    expect(await local.json('/api/v1/schedules')).toEqual([
      { name: 's', at: '2030-12-01T09:00:00Z', kind: 'snooze', applicationId: 'a', noteId: 'n1' },
    ]);
  });
});

describe('mail handed in by the page', () => {
  const collecting = (taken: (MailInput & { raw: string })[]): Partial<Engine> => ({
    ...answering,
    parser: {
      ...idleEngine.parser,
      parse: async () => ({ from: { name: null, address: 'from@header.example' }, subject: 'A sample' }) as never,
    },
    receiveMail: async (deps, input) => {
      taken.push({ ...input, raw: Buffer.from(await deps.rawMail.get(input.rawKey)).toString() });
      await answering.receiveMail?.(deps, input);
    },
  });

  test('goes the way of SMTP', async () => {
    const taken: (MailInput & { raw: string })[] = [];
    const local = await rig(collecting(taken));
    const forward = (query: string): Promise<Response> =>
      local.api(`/api/v1/forward${query}`, { method: 'POST', body: 'Subject: x\r\n\r\nhello' });
    expect((await forward('')).status).toBe(202);
    expect((await forward('?from=maya@home.example&to=Reply%2Bx@afterword.localhost')).status).toBe(202);
    expect((await forward('?to=dana@brightwave.example')).status).toBe(400);
    await local.idle();
    expect(taken.map(({ raw }) => raw)).toEqual(['Subject: x\r\n\r\nhello', 'Subject: x\r\n\r\nhello']);
    expect(taken.map(({ receipt }) => [receipt.envelopeFrom, receipt.recipients])).toEqual([
      ['from@header.example', ['interviews@afterword.localhost']],
      ['maya@home.example', ['reply+x@afterword.localhost']],
    ]);
  });

  test('a reply answers the mail it was written to', async () => {
    const taken: (MailInput & { raw: string })[] = [];
    const local = await rig(collecting(taken));
    await local.mail({ subject: 'one' });
    await local.idle();
    const { ID } = (await local.json('/api/v1/message/latest')) as { ID: string };
    const reply = (body: unknown): Promise<Response> =>
      local.api('/api/v1/reply', { method: 'POST', body: JSON.stringify(body) });
    expect((await reply({ id: ID, text: 'approve' })).status).toBe(202);
    expect((await reply({ id: 'x', text: 'approve' })).status).toBe(404);
    expect((await reply({ id: ID })).status).toBe(400);
    expect((await reply({ id: ID, text: 'approve', from: 'x\r\nBcc: y@z.example' })).status).toBe(400);
    await local.idle();
    expect(taken[1]?.receipt).toMatchObject({
      envelopeFrom: 'maya@home.example',
      recipients: ['reply+t0ken@afterword.localhost'],
    });
    expect(taken[1]?.raw).toMatch(/^In-Reply-To: <1@afterword.localhost>\r$/m);
    expect(taken[1]?.raw).toMatch(/^Subject: Re: one\r$/m);
    expect(taken[1]?.raw).toMatch(/\r\n\r\napprove\r\n$/);
  });

  test('a reply that would leave the machine is refused', async () => {
    const local = await rig({
      receiveMail: async (deps) =>
        void (await deps.mailer.send(anOutgoing({ replyTo: { name: null, address: 'maya@home.example' } }), 'k')),
    });
    await local.mail({});
    await local.idle();
    const { ID } = (await local.json('/api/v1/message/latest')) as { ID: string };
    const answer = await local.api('/api/v1/reply', { method: 'POST', body: JSON.stringify({ id: ID, text: 'x' }) });
    expect(answer.status).toBe(409);
  });

  test('samples are listed, given, and can be forwarded by name', async () => {
    const taken: (MailInput & { raw: string })[] = [];
    const local = await rig(collecting(taken));
    const [first] = (await local.json('/api/v1/samples')) as { name: string; title: string }[];
    expect(first).toEqual({ name: expect.stringMatching(/\.eml$/), title: 'A sample' });
    const source = await (await local.api(`/api/v1/samples/${first?.name}`)).text();
    const headers = { 'Content-Type': 'application/json' };
    const body = JSON.stringify({ sample: first?.name });
    expect((await local.api('/api/v1/forward', { method: 'POST', headers, body })).status).toBe(202);
    await local.idle();
    expect(taken[0]?.raw).toBe(source);
    expect((await local.api('/api/v1/samples/..%2fapi.ts')).status).toBe(404);
  });
});

describe('who may ask, and for what', () => {
  test('the page is served with a policy that lets only its own scripts run', async () => {
    const local = await rig({});
    const page = await local.api('/');
    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(page.headers.get('content-security-policy')).toMatch(/default-src 'none'; script-src 'self';/);
    expect(page.headers.get('cache-control')).toBe('no-store');
    expect(page.headers.get('x-content-type-options')).toBe('nosniff');
    expect((await local.api('/healthz')).status).toBe(200);
    for (const path of ['/../api.ts', '/%2e%2e/api.ts', '/api.ts', '/nothing.html', '/api/v1', '//evil.example/x']) {
      expect(await ask(local, {}, 'GET', path)).toBe(404);
    }
  });

  test('foreign hosts and origins are refused, own ones are not', async () => {
    const local = await rig({});
    const port = local.httpPort;
    for (const Host of ['evil.example', `evil.example:${port}`, 'localhost.evil.example', '127.0.0.1.evil.example']) {
      expect([Host, await ask(local, { Host })]).toEqual([Host, 403]);
    }
    for (const Host of ['localhost', `LOCALHOST:${port}`, `127.0.0.1:${port}`, `[::1]:${port}`]) {
      expect([Host, await ask(local, { Host })]).toEqual([Host, 200]);
    }
    for (const Origin of ['http://evil.example', 'null', 'http://127.0.0.1:1', `https://127.0.0.1:${port}`]) {
      expect([Origin, await ask(local, { Origin })]).toEqual([Origin, 403]);
      expect([Origin, await ask(local, { Origin }, 'POST')]).toEqual([Origin, 403]);
      expect([Origin, await ask(local, { Origin }, 'DELETE', '/api/v1/messages')]).toEqual([Origin, 403]);
    }
    expect(await ask(local, { Origin: `http://127.0.0.1:${port}` })).toBe(200);
    expect(await ask(local, { Origin: `http://localhost:${port}` })).toBe(200);
    expect(await ask(local, { 'Sec-Fetch-Site': 'cross-site', 'Sec-Fetch-Mode': 'no-cors' })).toBe(403);
  });

  test('methods, sizes and bodies that do not fit are refused', async () => {
    const local = await rig({});
    const put = await local.api('/api/v1/messages', { method: 'PUT' });
    expect([put.status, put.headers.get('allow')]).toEqual([405, 'GET, DELETE']);
    expect((await local.api('/api/v1/clock', { method: 'DELETE' })).status).toBe(405);
    expect((await local.api('/', { method: 'POST' })).status).toBe(405);
    expect((await local.api('/healthz', { method: 'HEAD' })).status).toBe(200);
    const large = 'x'.repeat(1024 * 1024 + 1);
    expect((await local.api('/api/v1/clock', { method: 'POST', body: large })).status).toBe(413);
    expect((await local.api('/api/v1/forward', { method: 'POST' })).status).toBe(400);
    expect((await local.api('/api/v1/nothing')).status).toBe(404);
  });

  test('what fails inside is not told outside', async () => {
    const local = await rig({
      receiveMail: async ({ store }) => {
        await store.save(aProfile());
        await store.save(anApplication());
      },
      viewApplication: () => {
        throw new Error('secret');
      },
    });
    await local.mail({});
    await local.idle();
    const answer = await local.api('/api/v1/applications');
    expect(answer.status).toBe(500);
    expect(await answer.text()).not.toContain('secret');
  });
});
