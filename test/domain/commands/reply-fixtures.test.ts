import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { createMailParser } from '../../../lib/adapters/mime/parse-mail.ts';
import type { Reply } from '../../../lib/domain/commands/command.ts';
import { readReply } from '../../../lib/domain/commands/read-reply.ts';
import { replyContext } from './reply-context.ts';

const folder = new URL('../../fixtures/replies/', import.meta.url);
const mails = readdirSync(folder).filter((file) => file.endsWith('.eml'));
const parser = createMailParser();

describe('replies as mail programs write them', () => {
  test('there are at least sixty of them', () => {
    expect(mails.length).toBeGreaterThanOrEqual(60);
  });

  test.each(mails)('%s', async (file) => {
    const expected: Reply = JSON.parse(readFileSync(new URL(file.replace(/\.eml$/, '.expected.json'), folder), 'utf8'));
    const mail = await parser.parse(readFileSync(new URL(file, folder)));
    expect(readReply(mail, replyContext)).toEqual(expected);
  });
});
