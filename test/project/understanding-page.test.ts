import { Buffer } from 'node:buffer';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createMailParser } from '../../lib/adapters/mime/parse-mail.ts';
import { describeMail } from '../../lib/local/parse-description.ts';

const root = join(import.meta.dirname, '../..');
const page = readFileSync(join(root, 'docs/understanding.md'), 'utf8');
const block = (language: string) => new RegExp(`\`\`\`${language}\n([\\s\\S]*?)\n\`\`\``).exec(page)?.[1] ?? '';
const context = { now: '2026-12-01T15:00:00Z', nowGiven: true, timezone: 'America/New_York' };

test('the worked example is read as the page says', async () => {
  const [line] = await describeMail(createMailParser(), Buffer.from(block('eml')), context);
  // A hundredth more or less of confidence makes no page wrong.
  const near = (_key: string, value: unknown) => (typeof value === 'number' ? expect.closeTo(value, 1) : value);
  expect(line).toMatchObject(JSON.parse(block('json'), near) as object);
});

test('the example is the fixture that the page names', () => {
  expect(block('eml')).toBe(readFileSync(join(root, 'test/fixtures/mail/ashby/reminder.eml'), 'utf8').trim());
});

test('every file that the page names is there', () => {
  const understanding = join(root, 'lib/domain/understanding');
  const folders = [root, understanding, join(understanding, 'sender-formats'), join(root, 'lib/domain/mail')];
  const named = [...page.matchAll(/`((?:[\w-]+\/)*[\w*-]+\.ts|lib\/[\w/-]+)`/g)].flatMap((match) => match[1] ?? []);
  const invented = (path: string) => path.includes('fjordhire');
  const isThere = (path: string) => {
    const [start = '', end] = path.split('*');
    if (end === undefined) return folders.some((folder) => existsSync(join(folder, path)));
    return folders.some((folder) => readdirSync(folder).some((file) => file.startsWith(start) && file.endsWith(end)));
  };
  expect(named.length).toBeGreaterThan(20);
  expect(named.filter((path) => !invented(path) && !isThere(path))).toEqual([]);
});
