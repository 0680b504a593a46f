import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import { afterEach } from 'vitest';
import type { Dependencies, Log, StepEvent } from '../../lib/app/ports.ts';
import { parseLocalConfig } from '../../lib/config.ts';
import type { StepKind } from '../../lib/domain/application/application.ts';
import type { Engine } from '../../lib/local/engine.ts';
import { type LocalAfterword, type LocalOptions, startLocal } from '../../lib/local/local.ts';

const endings: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const end of endings.splice(0).reverse()) await end();
});

/** A new folder that goes after the test. */
export async function newFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'afterword-'));
  endings.push(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** Ends something after the test, whatever became of the test. */
export function atEnd(end: () => Promise<unknown>): void {
  endings.push(end);
}

export const silent: Log = { info: () => {}, warn: () => {}, error: () => {} };

/** An engine that does nothing, until parts are given. */
export const idleEngine: Engine = {
  receiveMail: async () => {},
  runStep: async () => {},
  sweep: async () => ({ healed: 0 }),
  viewApplication: () => ({}),
  parser: {
    parse: async () => {
      throw new Error('no parser here');
    },
  },
  render: () => '',
};

export interface Rig extends LocalAfterword {
  readonly folder: string;
  api(path: string, init?: RequestInit): Promise<Response>;
  json(path: string, init?: RequestInit): Promise<unknown>;
  mail(mail: { to?: string | string[]; from?: string; subject?: string; text?: string }): Promise<string>;
}

/** Starts local mode on free ports. */
export async function rig(
  engine: Partial<Engine>,
  environment: Readonly<Record<string, string>> = {},
  options: LocalOptions = {},
): Promise<Rig> {
  const folder = environment.AFTERWORD_DATA ?? (await newFolder());
  const ports = { AFTERWORD_SMTP_PORT: '0', AFTERWORD_HTTP_PORT: '0' };
  const config = parseLocalConfig({ AFTERWORD_DATA: folder, ...ports, ...environment });
  const local = await startLocal(config, {
    log: silent,
    retryPauses: [1, 1],
    ...options,
    engine: { ...idleEngine, ...engine },
  });
  endings.push(local.stop);
  const api = (path: string, init?: RequestInit): Promise<Response> =>
    fetch(`http://127.0.0.1:${local.httpPort}${path}`, init);
  return {
    ...local,
    folder,
    api,
    json: async (path, init) => (await api(path, init)).json(),
    mail: async ({
      to = 'interviews@afterword.localhost',
      from = 'maya@home.example',
      subject = 'Hello',
      text = 'Hi.',
    }) => {
      const transport = createTransport({ host: '127.0.0.1', port: local.smtpPort });
      try {
        return (await transport.sendMail({ from, to, subject, text })).response;
      } finally {
        transport.close();
      }
    },
  };
}

export function aStep(name: string, at: string, kind: StepKind = 'debrief'): StepEvent {
  return { user: 'u', applicationId: 'a', step: { name, kind, at, noteId: null, interviewKey: null } };
}

/** The subject line of the mail that an engine was handed. */
export async function subjectOf(deps: Dependencies, key: string): Promise<string> {
  const raw = Buffer.from(await deps.rawMail.get(key)).toString();
  return /^Subject: (.*)\r$/m.exec(raw)?.[1] ?? '';
}
