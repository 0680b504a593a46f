import { createMailParser } from '../../lib/adapters/mime/parse-mail.ts';
import { describeMail } from '../../lib/local/parse-description.ts';
import type { HostileMail } from './hostile-mail.ts';

const parser = createMailParser();
const context = { now: '2026-12-01T15:00:00Z', nowGiven: true, timezone: 'America/New_York' };

/** Reads an input as `npm run parse` does, down to the line that it would print. @throws whatever gets past the edge */
export async function readHostile({ raw }: HostileMail): Promise<string> {
  return JSON.stringify(await describeMail(parser, raw, context));
}
