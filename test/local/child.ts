/**
 * Local mode in a process of its own, to be killed. It tells on standard output what it comes to, and then stays there:
 * `hang` before a mail is taken, `sent` after the answer to it stands in the outbox, `step` while a step runs.
 */
import process from 'node:process';
import { parseLocalConfig } from '../../lib/config.ts';
import type { Engine } from '../../lib/local/engine.ts';
import { startLocal } from '../../lib/local/local.ts';

const [mode = ''] = process.argv.slice(2);
const tell = (word: string): void => void process.stdout.write(`${word}\n`);
const forever = (): Promise<never> => new Promise(() => {});

const engine: Engine = {
  receiveMail: async ({ mailer, scheduler, clock }, { rawKey }) => {
    if (mode === 'hang') tell('hanging');
    if (mode === 'sent') {
      const { anOutgoing } = await import('./outgoing.ts');
      await mailer.send(anOutgoing(), rawKey);
      tell('hanging');
    }
    if (mode === 'step') {
      const step = { name: 's', kind: 'debrief' as const, at: clock.now(), noteId: null, interviewKey: null };
      await scheduler.schedule({ user: 'u', applicationId: null, step });
      return;
    }
    await forever();
  },
  runStep: async () => {
    tell('hanging');
    await forever();
  },
  sweep: async () => ({ healed: 0 }),
  viewApplication: () => ({}),
  parser: { parse: forever },
  render: () => '',
};

const log = { info: () => {}, warn: () => {}, error: () => {} };
const local = await startLocal(parseLocalConfig(process.env), { engine, log });
tell(`ready ${local.smtpPort} ${local.httpPort}`);
