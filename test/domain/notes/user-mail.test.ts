import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { htmlToText } from 'html-to-text';
import { describe, expect, test } from 'vitest';
import type { UserMailKind } from '../../../lib/domain/application/application.ts';
import { defaultSettings } from '../../../lib/domain/application/profile.ts';
import { settingNames } from '../../../lib/domain/application/setting-names.ts';
import { composeUserMail, type UserMailInput } from '../../../lib/domain/notes/user-mail/compose.ts';
import { playbooks } from '../../../lib/domain/notes/user-mail/playbooks.ts';
import { mainMails } from './main-mails.ts';
import { application, interview, mail, mailInput, note, profile, render } from './sample.ts';

const golden = fileURLToPath(new URL('./golden/', import.meta.url));
const compose = (input: UserMailInput) => composeUserMail(input, render);
const kinds: readonly UserMailKind[] = [
  'receipt',
  'updated',
  'cancelled',
  'no-interview',
  'problem',
  'availability',
  'prep',
  'draft',
  'reminder',
  'status-check',
  'close',
  'held',
  'undone',
  'answer',
  'list',
  'help',
  'settings',
  'relayed',
  'not-sent',
  'unknown-fate',
  'unreadable',
  'stranger',
  'opt-in',
  'paused',
  'digest',
  'export',
  'erase',
  'erased',
  'link',
  'forwarding-confirmation',
];

/** The words that a reader sees, in order; links that only the text spells out are left aside. */
function words(text: string): readonly string[] {
  return text.replace(/^mailto:\S+$/gm, '').match(/[\p{L}\p{N}]+/gu) ?? [];
}

function shownWords(html: string): readonly string[] {
  const body = html.slice(html.indexOf('<div class="page"'));
  const text = htmlToText(body, {
    wordwrap: false,
    selectors: [
      { selector: 'a', options: { ignoreHref: true } },
      { selector: 'h2', options: { uppercase: false } },
    ],
  });
  return words(text);
}

describe('the main mails', () => {
  mkdirSync(golden, { recursive: true });

  test.each(Object.entries(mainMails))('%s reads as reviewed', async (name, input) => {
    const { subject, text } = compose(input);
    await expect(`Subject: ${subject}\n\n${text}`).toMatchFileSnapshot(`${golden}${name}.txt`);
  });

  test('show every kind', () => {
    const shown = new Set(Object.values(mainMails).map((input) => input.mail.kind));
    expect([...shown].sort()).toEqual([...kinds].sort());
  });

  test.each(Object.entries(mainMails))('%s says the same in text and HTML', (_, input) => {
    const { text, html } = compose(input);
    expect(shownWords(html)).toEqual(words(text));
  });

  test.each(Object.entries(mainMails))('%s leaves nothing of the template', (_, input) => {
    const { subject, text, html } = compose(input);
    const shown = html.slice(html.indexOf('<div class="page"'));
    for (const part of [subject, text, shown])
      expect(part).not.toMatch(/\{\{|\{%|\bundefined\b|\bnull\b|\[object|[\uE000\uE001`]/);
    expect(text).not.toMatch(/\n{3}|[ \t]\n/);
    expect(html).toContain('<html lang="en">');
    expect(html).not.toMatch(/<img|<script|src=|url\(|<table/i);
    expect(html).toContain('prefers-color-scheme: dark');
  });
});

describe('what was said comes first', () => {
  test.each(kinds)('%s', (kind) => {
    const { text } = compose(mailInput({ mail: mail({ kind, said: ['One thing.', 'Another thing.'] }) }));
    expect(text.startsWith('One thing.\n\nAnother thing.\n')).toBe(true);
  });
});

describe('a note in a mail', () => {
  const text =
    'Hi Dana,\n\n  indented, a <b>tag</b> & "quotes"\n# no heading\n- no item\n~ nothing\n---\n\n\n> end {{ x }}\n\nBest,\nMaya';
  const shown = (patch = {}) =>
    compose(
      mailInput({
        application: application({ notes: [note({ text, ...patch })] }),
        mail: mail({ kind: 'draft', noteIds: ['n1'] }),
      }),
    );

  test('stands line by line as it goes out, in text and HTML', () => {
    const { text: plain, html } = shown();
    expect(plain).toContain(`\n\n${text}\n\n`);
    const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
    expect(html).toContain(`>${escaped}</pre>`);
    expect(html).toMatch(/<pre[^>]*white-space:pre-wrap/);
  });

  test('follows its mailto link', () => {
    const { text: plain, html } = shown();
    expect(plain.indexOf('mailto:dana@brightwave.example?subject=')).toBeGreaterThan(0);
    expect(plain.indexOf('mailto:dana@')).toBeLessThan(plain.indexOf(text));
    expect(html.indexOf('href="mailto:dana@brightwave.example?')).toBeLessThan(html.indexOf('<pre'));
  });

  test('too long for a link says so', () => {
    const { text: plain } = shown({ text: 'A long text. '.repeat(200) });
    expect(plain).toContain('please copy it from below');
    expect(plain).not.toContain('&body=');
  });

  test('without an address asks for it and offers no approval', () => {
    const { text: plain } = shown({ to: [], person: { name: 'Lee Park', address: null } });
    expect(plain).toContain('with: Lee Park <address>');
    expect(plain).not.toMatch(/^ {2}approve/m);
    expect(plain).not.toContain('Open in your mail program');
  });

  test('without a recruiter brings the words for the front desk', () => {
    const { text: plain } = shown({ kind: 'ask-recruiter', to: [] });
    expect(plain).toContain('call the front desk');
  });

  test.each(['sent', 'self-sent', 'skipped', 'held'] as const)('that is %s offers no approval', (status) => {
    expect(shown({ status }).text).not.toMatch(/^ {2}approve/m);
  });

  test('what helps most is asked only while it is missing', () => {
    expect(shown().text).toContain('discussed: ');
    expect(shown({ facts: { discussed: 'x', clarify: null, nervous: null, add: null } }).text).not.toContain(
      'discussed: ',
    );
    expect(shown({ edited: true }).text).not.toContain('discussed: ');
  });
});

describe('lessons', () => {
  const shown = { number: 3, template: 'prep' as const, shown: [], asks: null };
  const told = (prepAt: string | null, kind: 'prep' | 'list' = 'prep') =>
    compose(
      mailInput({
        applications: [
          application({
            id: 'earlier',
            lessons: [
              { at: '2026-11-02T10:00:00Z', text: 'I froze at SQL windows' },
              { at: '2026-11-18T10:00:00Z', text: 'I rambled about tests' },
            ],
            remarks: [
              { at: '2026-11-19T10:00:00Z', text: 'Breathe first' },
              { at: '2026-11-19T11:00:00Z', text: 'Can you send that again?' },
            ],
            mails: prepAt === null ? [] : [{ ...shown, at: prepAt }],
          }),
          application(),
        ],
        mail: mail({ kind, extra: { what: 'lessons' } }),
      }),
    ).text;

  test('stand in the next prep mail once, kindly', () => {
    const first = told(null);
    expect(first).toMatch(/I froze at SQL windows[\s\S]*One slip is not a verdict/);
    const second = told('2026-11-10T18:00:00Z');
    expect(second).toContain('I rambled about tests');
    expect(second).toContain('Breathe first');
    expect(second).not.toMatch(/froze|send that again/);
    expect(told('2026-11-20T18:00:00Z')).not.toMatch(/froze|rambled|verdict/);
  });

  test('all stand in the list', () => {
    expect(told('2026-11-20T18:00:00Z', 'list')).toMatch(/rambled[\s\S]*froze/);
  });
});

describe('links to reply', () => {
  const draft = { application: application({ notes: [note({})] }), mail: mail({ kind: 'draft', noteIds: ['n1'] }) };

  test('open a reply with the words', () => {
    const { html } = compose(mailInput(draft));
    expect(html).toContain(
      'href="mailto:reply%2Babc234@afterword.example?subject=Re%3A%20Your%20note%20to%20send%3A%20Brightwave%20Analytics&amp;body=approve"',
    );
    expect(html).toContain('&amp;body=edit%3A%20"');
  });

  test('hold what can be sent as it stands whole, and of a sample only its beginning', () => {
    const body = (kind: 'digest' | 'help') => compose(mailInput({ mail: mail({ kind }) })).html;
    expect(body('digest')).toContain('&amp;body=settings%3A%20digest%3A%20off"');
    expect(body('help')).toContain('&amp;body=situation%3A%20late"');
    expect(body('help')).toContain('&amp;body=rescheduled%20to%20"');
    expect(body('help')).toContain('&amp;body=discussed%3A%20"');
  });

  test('are absent without an address to reply to, and the words stay', () => {
    const { html, text } = compose(mailInput({ ...draft, replyAddress: null }));
    expect(html).not.toContain('body=approve');
    expect(shownWords(html)).toEqual(words(text));
  });
});

describe('the subject', () => {
  test.each([
    [{ kind: 'receipt' as const }, 'Saved: Brightwave Analytics, Thu Dec 3, 2:00 PM'],
    [{ kind: 'receipt' as const, about: 'Fwd: Interview' }, 'Saved: Brightwave Analytics, Thu Dec 3, 2:00 PM'],
    [{ kind: 'receipt' as const, about: 'Re: Saved: Brightwave' }, 'Re: Saved: Brightwave'],
    [{ kind: 'relayed' as const, about: 'Re: Thank you for Tuesday' }, 'An answer came in: Brightwave Analytics'],
    [{ kind: 'problem' as const, about: 'Fwd: Your interview' }, 'Not saved: Your interview'],
    [{ kind: 'help' as const, about: 'help' }, 'Re: help'],
    [{ kind: 'answer' as const, about: 'Re: Interview' }, 'Re: Interview'],
    [{ kind: 'answer' as const, about: 'AW: Re: Interview' }, 'Re: Interview'],
    [{ kind: 'answer' as const, about: 'x\r\nBcc: y@z.example' }, 'Re: x Bcc: y@z.example'],
    [{ kind: 'status-check' as const, extra: { last: true } }, 'One last question? Brightwave Analytics'],
    [{ kind: 'no-interview' as const, about: 'Hi', extra: { typed: true } }, 'Re: Hi'],
  ])('%j', (patch, expected) => {
    expect(compose(mailInput({ mail: mail(patch) })).subject).toBe(expected);
  });

  test('does without what is not known', () => {
    const bare = application({ company: null, interviews: [], notes: [] });
    for (const kind of kinds) {
      const { subject } = compose(mailInput({ application: bare, mail: mail({ kind }) }));
      expect(subject).toMatch(/^[A-Z]/);
      expect(subject).not.toMatch(/null|undefined|: $|, $/);
    }
  });
});

describe('times', () => {
  test("are in the interview's zone and in the user's where clocks differ", () => {
    const receipt = (timezone: string) => compose(mailInput({ timezone, mail: mail({ kind: 'receipt' }) })).text;
    expect(receipt('Europe/Berlin')).toContain('2:00–2:45 PM (New York), which is 8:00–8:45 PM (Berlin)');
    expect(receipt('America/New_York')).toContain('When: Thursday, December 3, 2026, 2:00–2:45 PM (New York)\n');
  });

  test('a zone that was only assumed is asked for', () => {
    const assumed = application({ interviews: [{ ...interview, assumed: ['timezone'] }] });
    const { text } = compose(mailInput({ application: assumed, mail: mail({ kind: 'receipt' }) }));
    expect(text).toContain('I read the time as New York time.');
  });
});

describe('advice', () => {
  test.each(playbooks)('%s', (situation) => {
    const { text, html } = compose(mailInput({ mail: mail({ kind: 'answer', extra: { situation } }) }));
    expect(words(text).length).toBeGreaterThan(40);
    expect(shownWords(html)).toEqual(words(text));
    expect(compose(mailInput({ application: null, mail: mail({ kind: 'help' }) })).text).toContain(
      `situation: ${situation}\n`,
    );
  });
});

test('the settings mail shows every setting and how to change it', () => {
  const { text } = compose(
    mailInput({
      mail: mail({ kind: 'settings' }),
      profile: { ...profile, settings: { ...defaultSettings, signOff: 'Best,\nM' } },
    }),
  );
  for (const name of settingNames) {
    expect(text).toMatch(new RegExp(`^${name}: `, 'm'));
    expect(text).toContain(`- "${name}: `);
  }
});

test('what the event brought is read leniently', () => {
  const extra = {
    evidence: 3,
    missing: 'x',
    conflicts: [{}],
    situation: '../../layout',
    versions: {},
    damage: 7,
    debrief: 'yes',
    from: 1,
  };
  for (const kind of kinds) expect(() => compose(mailInput({ mail: mail({ kind, extra }) }))).not.toThrow();
});

describe('hostile words', () => {
  const bad = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.constantFrom(
      '<script>alert(1)</script>',
      '# heading',
      '- x\n- y',
      '@ javascript:alert(1) | x',
      '~ x',
      '---',
      '{{ 7 | times: 7 }}',
      '\uE0000\uE001',
      '`approve`',
      '"><img src=x>',
      'a | b | c',
      'javascript:alert(1)',
    ),
  );

  test('are text wherever they stand', () => {
    const given = fc.record({
      company: bad,
      role: bad,
      name: bad,
      url: bad,
      said: bad,
      text: bad,
      why: bad,
      kind: fc.constantFrom(...kinds),
    });
    fc.assert(
      fc.property(given, ({ company, role, name, url, said, text, why, kind }) => {
        const app = application({
          company,
          role,
          interviews: [
            {
              ...interview,
              url,
              interviewers: [{ name, address: null, title: name }],
              recruiter: { name, address: company },
            },
          ],
          notes: [
            note({
              text: text || 'x',
              subject: company,
              person: { name, address: null },
              to: [{ name, address: 'a@b.example' }],
            }),
          ],
          remarks: [{ at: '2026-12-01T09:00:00Z', text: said }],
        });
        const extra = {
          why,
          text,
          from: name,
          quote: text,
          damage: [why],
          confirmation: url,
          problem: 'no-date',
          evidence: { start: { from: 'text', quote: text, confidence: 1 } },
        };
        const input = mailInput({
          application: app,
          applications: [app],
          mail: mail({ kind, noteIds: ['n1'], said: [said], about: null, extra }),
        });
        const composed = compose(input);
        expect(composed.subject).not.toMatch(/[\r\n]/);
        const tags = new Set([...composed.html.matchAll(/<([a-z0-9]+)/g)].map(([, tag]) => tag));
        for (const tag of ['script', 'img', 'iframe', 'form', 'svg']) expect(tags.has(tag)).toBe(false);
        for (const [, href = ''] of composed.html.matchAll(/href="([^"]*)"/g))
          expect(href).toMatch(/^(?:mailto:|https?:)/);
        expect(composed.html.match(/<h2/g)?.length ?? 0).toBe(countHeadings(kind, input));
        expect(composed.text + composed.html).not.toMatch(/[\uE000\uE001]/);
      }),
      { numRuns: 150 },
    );
  });

  /** The headings of the same mail with harmless words: hostile ones may add none. */
  function countHeadings(kind: UserMailKind, input: UserMailInput): number {
    const plain = { ...input.mail, said: ['x'], extra: { ...input.mail.extra, text: 'x', quote: 'x' } };
    const app = input.application;
    const tame = app && {
      ...app,
      company: app.company?.trim() ? 'C' : null,
      role: app.role?.trim() ? 'R' : null,
      interviews: app.interviews.map((round) => ({ ...round, url: null })),
    };
    const harmless = { ...input, mail: { ...plain, kind }, application: tame };
    return compose(harmless).html.match(/<h2/g)?.length ?? 0;
  }
});
