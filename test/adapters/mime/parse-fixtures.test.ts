import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { createMailParser } from '../../../lib/adapters/mime/parse-mail.ts';
import { judgeSender } from '../../../lib/domain/mail/authenticity.ts';
import { isAutomatic } from '../../../lib/domain/mail/automatic.ts';
import { unwrapForward } from '../../../lib/domain/mail/forward-unwrap.ts';
import type { Mail } from '../../../lib/domain/mail/mail.ts';

const folder = new URL('../../fixtures/mime/', import.meta.url);
const names = readdirSync(folder).filter((name) => name.endsWith('.eml'));

/** What a fixture's expectation says of a mail: everything but the long parts. */
function told(mail: Mail) {
  const { headers, html, attachedMails, calendars, ...rest } = mail;
  const forward = unwrapForward(mail);
  return {
    mail: { ...rest, headers: headers.length, html: html !== null, attachedMails: attachedMails.length },
    calendars: calendars.map(({ method, broken, events }) => ({
      method,
      broken,
      events: events.map(({ extras, ...event }) => ({ ...event, extras: Object.keys(extras) })),
    })),
    forward: {
      ...forward,
      originals: forward.originals.map(({ headers: lines, html: page, calendars: files, ...original }) => ({
        ...original,
        calendars: files.length,
      })),
    },
    sender: judgeSender(mail, null),
    automatic: isAutomatic(mail, 'afterword.example'),
  };
}

describe('fixtures: a mail in, what is understood of its shape out', () => {
  test.each(names)('%s', async (name) => {
    const mail = await createMailParser().parse(readFileSync(new URL(name, folder)));
    const expectation = new URL(name.replace(/\.eml$/, '.expected.json'), folder);
    expect(existsSync(expectation), `${name} has its expectation beside it`).toBe(true);
    expect(JSON.parse(JSON.stringify(told(mail)))).toEqual(JSON.parse(readFileSync(expectation, 'utf8')));
  });
});
