import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { countWords } from '../../lib/domain/notes/facts/sentences.ts';
import { templates } from '../domain/notes/sample.ts';
import { goldenMails } from './golden-mails.ts';

const mails = goldenMails();
const notes = mails.filter(({ from }) => from !== null && !from.startsWith('Afterword'));
const toUser = mails.filter(({ from }) => from === null || from.startsWith('Afterword'));

/** Words of those who build this; whoever reads its mails is looking for a job. */
const jargon =
  /\b(?:iCal\w*|ICS|MIME|DTSTART|ATTENDEE|UID|SMTP|UTC|API|JSON|token|parse[drs]?|template|instance|queue|null|undefined|timestamp|metadata|workflow|entity)\b/;
/** Flattery, pleading, salesmanship, and phrases that nobody says. */
const hollow =
  /\b(?:dream (?:job|company)|perfect (?:fit|candidate)|passionate|thrilled|leverage|synerg\w+|utilize|touch base|circle back|per my last|kindly revert|I beg|desperate|salary|finds you well|at your earliest convenience|do not hesitate)\b/i;

test('the stories sent notes of every kind', () => {
  expect(notes.length).toBeGreaterThanOrEqual(15);
  expect(toUser.length).toBeGreaterThan(90);
});

describe('a note', () => {
  test.each(notes)('$name', ({ subject, text }) => {
    const check = /interviewed on .*\d/.test(text);
    expect(countWords(text)).toBeLessThanOrEqual(check ? 89 : 150);
    const short = /\n(?:Best,|Warmly, Maya)\n/.test(`${text}\n`) || /offer|all the best|letting me know/.test(subject);
    if (subject.startsWith('Thank') && !short) {
      expect(countWords(text)).toBeGreaterThanOrEqual(60);
    }
    expect(text).toMatch(/^(?:Hi|Dear) [A-Z][\w. ]+,\n/);
    expect(text).toMatch(
      /\n\n(?:Best regards,\n|Sincerely,\n|Best,\n|Warmly, )(?:Maya Okafor|Maya|Lena Hartwig)(?:\nUSER)?\n*$/,
    );
    expect(text).not.toMatch(hollow);
    expect(`${subject} ${text}`).not.toContain('!');
    expect(subject.length).toBeLessThanOrEqual(70);
    expect(subject).not.toMatch(/[!?]{2}|^(?:Re|Fwd):|urgent|follow(?:ing)?[ -]up/i);
  });
});

describe('a mail to the user', () => {
  test.each(toUser)('$name', ({ subject, text }) => {
    expect(text).not.toMatch(hollow);
    const own = text.replace(/^(?:mailto:.*|> .*|Link: .*)$/gm, '');
    expect(own).not.toMatch(jargon);
    expect(own).not.toContain('!');
    expect(own).not.toMatch(/[^\s-] [.,;:]\s|[^.]\.\.[^.]|,,|\S {2,}\S/);
    expect(subject.length).toBeLessThanOrEqual(80);
    expect(countWords(own)).toBeLessThanOrEqual(650);
  });

  test('never lists the same reply twice', () => {
    for (const { name, text } of toUser) {
      const rows = text.match(/^ {2}\S.*$/gm) ?? [];
      expect(new Set(rows).size, name).toBe(rows.length);
    }
  });
});

test('no template says anything hollow', () => {
  const files = readdirSync(templates, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.liquid'),
  );
  expect(files.length).toBeGreaterThan(50);
  for (const file of files) expect(readFileSync(`${templates}/${file}`, 'utf8'), file).not.toMatch(hollow);
});
