import { fileURLToPath } from 'node:url';
import { createMailParser } from '../../lib/adapters/mime/parse-mail.ts';
import { createRender } from '../../lib/adapters/templates/liquid.ts';
import type { Dependencies, Item, OutgoingMail, StepEvent } from '../../lib/app/ports.ts';
import { receiveMail } from '../../lib/app/receive-mail.ts';
import { runStep } from '../../lib/app/run-step.ts';
import { sweep } from '../../lib/app/sweep.ts';
import type { Application } from '../../lib/domain/application/application.ts';
import type { Profile } from '../../lib/domain/application/profile.ts';
import { RawMailGone } from '../../lib/domain/mail/raw-mail-gone.ts';
import { shift } from '../../lib/domain/time.ts';

const render = createRender(fileURLToPath(new URL('../../templates', import.meta.url)));
const parser = createMailParser();

/** The use cases over ports that keep everything in maps: what a crash leaves can be looked at, and caused. */
export class InMemory {
  now = '2026-12-01T15:00:00Z';
  readonly items = new Map<string, Item>();
  readonly raw = new Map<string, Uint8Array>();
  readonly scheduled = new Map<string, StepEvent>();
  /** By key: the same key delivers once, as the outbox on disk has it. */
  readonly sent = new Map<string, OutgoingMail>();
  readonly log: string[] = [];
  /** The how-manieth write of a port fails from now on, counting from 1; `after`: it is done, but the answer is lost. */
  failAt: { readonly call: number; readonly when: 'before' | 'after' } | null = null;
  calls = 0;
  private mails = 0;

  get deps(): Dependencies {
    const { items, raw, scheduled, sent } = this;
    const copy = <T>(item: T | undefined) => (item === undefined ? null : structuredClone(item));
    return {
      domain: 'afterword.test',
      timezone: 'America/New_York',
      admission: { mode: 'any' },
      tokenKeys: [new Uint8Array(32).fill(7)],
      parser,
      render,
      clock: { now: () => this.now },
      meter: { count: () => {} },
      marks: { admit: async () => true },
      log: {
        info: (message) => void this.log.push(message),
        warn: (message) => void this.log.push(message),
        error: (message) => void this.log.push(message),
      },
      rawMail: {
        get: async (key) => {
          const found = raw.get(key);
          if (found === undefined) throw new RawMailGone('gone');
          return found;
        },
        delete: async (key) => this.write(() => void raw.delete(key)),
      },
      store: {
        profile: async (user) => copy(items.get(`${user} profile`)) as Profile | null,
        application: async (user, id) => copy(items.get(`${user} ${id}`)) as Application | null,
        applications: async (user) =>
          [...items.values()].flatMap((item) =>
            item.type === 'application' && item.user === user ? [structuredClone(item)] : [],
          ),
        save: async (item) =>
          this.write(() => {
            const key = `${item.user} ${item.type === 'profile' ? 'profile' : item.id}`;
            if ((items.get(key)?.version ?? 0) !== item.version) return 'conflict' as const;
            items.set(key, structuredClone({ ...item, version: item.version + 1 }));
            return 'saved' as const;
          }),
        delete: async (item) => this.write(() => void items.delete(`${item.user} ${item.id ?? 'profile'}`)),
        owed: (before) => this.owed(before),
      },
      mailer: {
        keyed: true,
        send: async (mail, key) =>
          this.write(() => {
            if (!sent.has(key)) sent.set(key, mail);
            return { result: 'sent' as const, providerId: key };
          }),
      },
      scheduler: {
        schedule: async (event) => this.write(() => void scheduled.set(event.step.name, event)),
        unschedule: async (name) => this.write(() => void scheduled.delete(name)),
      },
    };
  }

  /** A mail comes in, Maya's if nobody else is named. @returns its raw key, by which it can be delivered again */
  async mail(
    words: string,
    to = 'interviews@afterword.test',
    subject = 'For you',
    from = 'Maya Okafor <maya@home.test>',
  ): Promise<string> {
    this.mails += 1;
    const key = `raw/${this.mails}`;
    const head = [
      `From: ${from}`,
      `To: ${to}`,
      `Subject: ${subject}`,
      `Message-ID: <${this.mails}@home.test>`,
      'Content-Type: text/plain; charset=utf-8',
    ];
    this.raw.set(key, Buffer.from(`${head.join('\r\n')}\r\n\r\n${words.replaceAll('\n', '\r\n')}\r\n`));
    await this.deliver(key, to, this.now);
    return key;
  }

  async deliver(rawKey: string, to: string, receivedAt: string): Promise<void> {
    const receipt = {
      source: 'loopback' as const,
      receivedAt,
      envelopeFrom: 'maya@home.test',
      recipients: [to],
      verdicts: null,
      dmarcPolicy: null,
      deliveryId: rawKey,
    };
    await receiveMail(this.deps, { rawKey, receipt });
  }

  /** Fires the next step on the clock of a kind, at its time. */
  async fire(kind: string): Promise<StepEvent> {
    const next = [...this.scheduled.values()].find((event) => event.step.kind === kind);
    if (next === undefined) throw new Error(`no ${kind} is on the clock`);
    this.now = next.step.at;
    this.scheduled.delete(next.step.name);
    await runStep(this.deps, next);
    return next;
  }

  async sweep(): Promise<void> {
    this.now = shift(this.now, 'PT1H');
    await sweep(this.deps, { ignoreLeases: true });
  }

  get applications(): readonly Application[] {
    return [...this.items.values()].filter((item) => item.type === 'application');
  }

  get profile(): Profile {
    const found = [...this.items.values()].find((item) => item.type === 'profile');
    if (found?.type !== 'profile') throw new Error('there is no profile');
    return found;
  }

  get latest(): OutgoingMail {
    const mail = [...this.sent.values()].at(-1);
    if (mail === undefined) throw new Error('nothing was sent');
    return mail;
  }

  private write<T>(act: () => T): T {
    this.calls += 1;
    const fails = this.failAt?.call === this.calls ? this.failAt.when : null;
    if (fails === 'before') throw new Error('it failed');
    const result = act();
    if (fails === 'after') throw new Error('the answer was lost');
    return result;
  }

  private async *owed(before: string): ReturnType<Dependencies['store']['owed']> {
    for (const item of [...this.items.values()]) {
      const since = item.outbox.map((owed) => owed.owedSince).sort()[0];
      if (since !== undefined && since < before)
        yield { user: item.user, applicationId: item.type === 'application' ? item.id : null, since };
    }
  }
}

/** An invitation as a person forwards it. */
export function invitation(company: string, day: number): string {
  return [
    '---------- Forwarded message ---------',
    `From: Tess Lindqvist <tess@${company.toLowerCase()}.example>`,
    'Date: Mon, Nov 30, 2026 at 9:00 AM',
    `Subject: Your interview at ${company}`,
    'To: Maya Okafor <maya@home.test>',
    '',
    'Hi Maya,',
    '',
    `your interview for the Data Engineer position at ${company} is confirmed for December ${day}, 2026, 2:00 PM to 2:45 PM EST with Dana Whitfield (dana@${company.toLowerCase()}.example).`,
    '',
    'Best regards,',
    'Tess Lindqvist',
    `Recruiter, ${company}`,
  ].join('\n');
}
