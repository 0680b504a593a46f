import { readdir } from 'node:fs/promises';
import { connect } from 'node:net';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { MailInput } from '../../lib/app/receive-mail.ts';
import { newFolder, rig, subjectOf } from './rig.ts';

/** Speaks lines to a port once it was greeted, and collects the answers until the server hangs up. */
async function speak(port: number, text: string, goAway = false): Promise<string> {
  const socket = connect(port, '127.0.0.1');
  let heard = '';
  socket.setEncoding('utf8').on('data', (data: string) => {
    heard += data;
  });
  socket.once('data', () => (goAway ? socket.end(text) : socket.write(text)));
  await new Promise((resolve) => socket.on('close', resolve));
  return heard;
}

describe('SMTP', () => {
  test('takes mail in order and tells what it knows of it', async () => {
    const taken: { subject: string; input: MailInput }[] = [];
    const local = await rig({
      receiveMail: async (deps, input) => void taken.push({ subject: await subjectOf(deps, input.rawKey), input }),
    });
    for (const subject of ['one', 'two', 'three']) {
      expect(await local.mail({ subject, to: ['Reply+AB@Afterword.localhost', 'b@afterword.localhost'] })).toMatch(
        /^250/,
      );
    }
    expect((await local.api('/api/v1/idle')).status).toBe(204);
    expect(taken.map(({ subject }) => subject)).toEqual(['one', 'two', 'three']);
    expect(taken[0]?.input.receipt).toMatchObject({
      source: 'loopback',
      envelopeFrom: 'maya@home.example',
      recipients: ['reply+ab@afterword.localhost', 'b@afterword.localhost'],
      verdicts: null,
      dmarcPolicy: null,
      deliveryId: taken[0]?.input.rawKey,
    });
  });

  test('refuses other domains with 550 and keeps taking for its own', async () => {
    const local = await rig({}, { AFTERWORD_DOMAIN: 'mail.example' });
    await expect(local.mail({ to: 'x@other.example' })).rejects.toMatchObject({ responseCode: 550 });
    await expect(local.mail({ to: 'x@sub.mail.example' })).rejects.toMatchObject({ responseCode: 550 });
    expect(await local.mail({ to: ['x@other.example', 'x@MAIL.example'] })).toMatch(/^250/);
  });

  test('takes bounces, SMTPUTF8, 8-bit text, pipelined commands and dots as they are', async () => {
    const taken: { raw: string; input: MailInput }[] = [];
    const local = await rig({
      receiveMail: async (deps, input) =>
        void taken.push({ raw: Buffer.from(await deps.rawMail.get(input.rawKey)).toString(), input }),
    });
    const heard = await speak(
      local.smtpPort,
      'EHLO me\r\nMAIL FROM:<> BODY=8BITMIME SMTPUTF8\r\nRCPT TO:<grüße@afterword.localhost>\r\nDATA\r\n' +
        'Subject: Grüße\r\n\r\n..\r\n..x\r\n.\r\nQUIT\r\n',
    );
    expect(heard).toContain('250 accepted');
    expect(heard).not.toMatch(/STARTTLS|AUTH/);
    await local.idle();
    expect(taken[0]?.raw).toBe('Subject: Grüße\r\n\r\n.\r\n.x\r\n');
    expect(taken[0]?.input.receipt).toMatchObject({ envelopeFrom: '', recipients: ['grüße@afterword.localhost'] });
  });

  test('takes a mail for a hundred recipients and refuses one that is too large', async () => {
    const local = await rig({});
    const to = Array.from({ length: 100 }, (_, at) => `r${at}@afterword.localhost`);
    expect(await local.mail({ to })).toMatch(/^250/);
    await expect(local.mail({ text: 'x'.repeat(41 * 1024 * 1024) })).rejects.toMatchObject({ responseCode: 552 });
    await local.idle();
    expect(await readdir(join(local.folder, 'mail', 'tmp'))).toEqual([]);
  });

  test('a client that goes away in the middle leaves no mail', async () => {
    const taken: MailInput[] = [];
    const local = await rig({ receiveMail: async (_deps, input) => void taken.push(input) });
    await speak(
      local.smtpPort,
      'EHLO me\r\nMAIL FROM:<a@x.example>\r\nRCPT TO:<b@afterword.localhost>\r\nDATA\r\nSubject: half\r\n',
      true,
    );
    await local.mail({ subject: 'whole' });
    await local.idle();
    expect(taken).toHaveLength(1);
    expect(await readdir(join(local.folder, 'mail', 'new'))).toEqual([]);
  });
});

describe('work that fails', () => {
  test('is tried again, and others go on meanwhile', async () => {
    const tries: string[] = [];
    const local = await rig({
      receiveMail: async (deps, { rawKey }) => {
        const subject = await subjectOf(deps, rawKey);
        tries.push(subject);
        if (subject === 'weak' && tries.filter((one) => one === 'weak').length < 3) throw new Error('not yet');
      },
    });
    await local.mail({ subject: 'weak' });
    await local.mail({ subject: 'sound' });
    await local.idle();
    expect(tries.filter((one) => one === 'weak')).toHaveLength(3);
    expect(tries.filter((one) => one === 'sound')).toHaveLength(1);
    expect(await readdir(join(local.folder, 'mail', 'failed'))).toEqual([]);
  });

  test('is set aside in the end with a line in the log that quotes nothing, and is not lost', async () => {
    const lines: string[] = [];
    const line = (message: string, fields = {}): void => void lines.push(JSON.stringify({ message, ...fields }));
    const local = await rig(
      {
        receiveMail: async () => {
          throw new Error('cannot read: Dear Dana');
        },
      },
      {},
      { log: { info: line, warn: line, error: line } },
    );
    await local.mail({ subject: 'poison' });
    await local.idle();
    const failed = await readdir(join(local.folder, 'mail', 'failed'));
    expect(failed.map((name) => name.split('.')[1]).sort()).toEqual(['eml', 'json']);
    expect(lines.some((one) => one.includes('set aside'))).toBe(true);
    expect(lines.join()).not.toMatch(/Dana|maya@|poison/);
  });

  test('what was accepted before a stop is taken after it', async () => {
    const folder = await newFolder();
    const held = Promise.withResolvers<void>();
    const first = await rig({ receiveMail: () => held.promise }, { AFTERWORD_DATA: folder });
    await first.mail({ subject: 'in hand' });
    await first.mail({ subject: 'waiting' });
    const stopped = first.stop();
    held.resolve();
    await stopped;
    const taken: string[] = [];
    const second = await rig(
      { receiveMail: async (deps, { rawKey }) => void taken.push(await subjectOf(deps, rawKey)) },
      { AFTERWORD_DATA: folder },
    );
    await second.idle();
    expect(taken).toEqual(['waiting']);
  });
});
