import { execFile, spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runParse } from '../../lib/local/parse.ts';

const mails = join(import.meta.dirname, '../fixtures/mail');
const invitation = join(mails, 'google-calendar/invitation-forwarded-inline.eml');
const reply = join(mails, 'service/reply-approve.eml');
const cli = join(import.meta.dirname, '../../bin/cli.ts');
const now = ['--now', '2026-12-01T09:00:00Z', '--timezone', 'America/New_York'];
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'afterword-parse-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function parse(args: readonly string[], stdin = '') {
  const stdout = new PassThrough();
  const stderr = new PassThrough();
  const output = Promise.all([text(stdout), text(stderr)]);
  const code = await runParse(args, { stdin: Readable.from([Buffer.from(stdin)]), stdout, stderr });
  stdout.end();
  stderr.end();
  const [lines, complaint] = await output;
  const objects = lines.split('\n').filter((line) => line !== '');
  return { code, complaint, lines: objects.map((line) => JSON.parse(line) as Record<string, unknown>) };
}

describe('what is printed', () => {
  test('one line a mail in the order given, in the shape of the contract', async () => {
    const { code, lines } = await parse([...now, reply, invitation]);
    expect(code).toBe(0);
    expect(lines.map((line) => [line.file, line.kind])).toEqual([
      [reply, 'reply'],
      [invitation, 'invitation'],
    ]);
    expect(lines[0]).toMatchObject({ interview: null, reply: { text: 'Approve', commands: [{ name: 'approve' }] } });
    expect(lines[1]).toMatchObject({
      sender: { name: 'Maya Okafor', address: 'maya.okafor@gmail.com' },
      forward: { style: 'inline', client: 'gmail', note: 'Excited about this one' },
      part: 1,
      interview: { start: '2026-12-03T19:00:00Z', timezone: 'America/New_York', company: 'Brightwave Analytics' },
      reply: null,
    });
  });

  test('a folder stands for its mails by name, and nothing else in it', async () => {
    for (const name of ['b.eml', 'a.EML', 'c.txt']) await writeFile(join(folder, name), 'Subject: Hello\r\n\r\nHi\r\n');
    const { lines } = await parse([...now, folder]);
    expect(lines.map((line) => line.file)).toEqual([join(folder, 'a.EML'), join(folder, 'b.eml')]);
    expect(lines.every((line) => line.kind === 'other')).toBe(true);
  });

  test('- reads one mail from stdin', async () => {
    const { code, lines } = await parse([...now, '-'], 'From: a@b.example\r\nSubject: Hello\r\n\r\nHi\r\n');
    expect([code, lines.map((line) => [line.file, line.kind])]).toEqual([0, [['-', 'other']]]);
  });

  test('what can’t be read is a line of its own, and the run goes on', async () => {
    const empty = join(folder, 'empty');
    await writeFile(empty, '');
    const { code, lines } = await parse([...now, join(folder, 'missing.eml'), empty, reply]);
    expect(code).toBe(1);
    expect(lines.map((line) => [line.file, 'error' in line])).toEqual([
      [join(folder, 'missing.eml'), true],
      [empty, true],
      [reply, false],
    ]);
  });

  test('bytes that are no mail are no error of the program', async () => {
    const noise = join(folder, 'noise');
    await writeFile(noise, Buffer.from(Array.from({ length: 5000 }, (_, at) => (at * 131) % 256)));
    const { lines } = await parse([...now, noise]);
    expect(lines).toHaveLength(1);
  });
});

describe('arguments', () => {
  test.each([
    [[], 'no file given'],
    [['--now', 'tomorrow', reply], '--now "tomorrow" is no instant'],
    [['--timezone', 'Mars/Olympus', reply], '--timezone "Mars/Olympus" is no IANA time zone'],
    [['--colour', reply], '--colour'],
  ])('%j is refused with exit 2', async (args, words) => {
    const { code, complaint, lines } = await parse(args);
    expect([code, lines]).toEqual([2, []]);
    expect(complaint).toContain(words);
    expect(complaint).toContain('usage: npm run parse');
  });

  test('--now decides what is past, --timezone what a bare hour means', async () => {
    const status = async (args: readonly string[]) => (await parse([...args, invitation])).lines[0]?.interview;
    expect(await status(['--now', '2026-12-03T20:30:00Z'])).toMatchObject({ status: 'past' });
    expect(await status(['--now', '2026-12-03T14:30:00-05:00'])).toMatchObject({ status: 'scheduled' });
    const floating = join(mails, 'calendar/floating-time.eml');
    const { lines } = await parse(['--now', '2026-12-01T09:00:00Z', '--timezone', 'Europe/Berlin', floating]);
    expect(lines[0]?.interview).toMatchObject({ start: '2026-12-08T14:00:00Z', timezone: 'Europe/Berlin' });
  });
});

describe('as a program', () => {
  test('prints nothing but its lines', async () => {
    const { stdout, stderr } = await promisify(execFile)(process.execPath, [cli, 'parse', ...now, reply]);
    expect(stdout.split('\n')).toHaveLength(2);
    expect(stderr).toBe('');
  });

  test('a reader that leaves early ends it quietly', async () => {
    const child = spawn(process.execPath, [
      cli,
      'parse',
      ...now,
      mails,
      ...Array.from({ length: 60 }, () => join(mails, 'plain')),
    ]);
    const complaint = text(child.stderr);
    child.stdout.once('data', () => child.stdout.destroy());
    const code = await new Promise((resolve) => child.once('exit', resolve));
    expect([code, await complaint]).toEqual([0, '']);
  });
});
