import { setInterval } from 'node:timers';
import type { Log } from '../app/ports.ts';
import type { LocalConfig } from '../config.ts';
import { createAssistant } from './assistant.ts';
import type { Engine } from './engine.ts';
import { createLog } from './log.ts';
import { mailIntake } from './mail-intake.ts';
import { createPump } from './scheduler-pump.ts';
import { type LocalState, openState } from './state.ts';
import { createWorker } from './worker.ts';

/** Effects that a crash or a failure left owed are finished every minute (in the cloud every hour, at a price). */
const SWEEP_EVERY = 60_000;

export interface LocalOptions {
  readonly log?: Log;
  /** Parts to take instead of the real engine's. */
  readonly engine?: Partial<Engine>;
  /** Real-time pauses between tries of failed work, in milliseconds. */
  readonly retryPauses?: readonly number[];
}

/** The whole assistant on one machine, running. */
export interface LocalAfterword {
  readonly httpPort: number;
  readonly smtpPort: number;
  readonly domain: string;
  /** Rejects when the assistant's own code does not load; never resolves. */
  readonly broken: Promise<never>;
  /** Resolves once nothing is in flight. */
  idle(): Promise<void>;
  /** Ends the work in hand and closes everything; what is not done yet stands on disk and goes on at the next start. */
  stop(): Promise<void>;
}

/**
 * Starts the whole assistant on this machine: SMTP in, embedded DynamoDB, scheduler, outbox, web inbox.
 *
 * @throws StartError when a port is taken or the folder cannot be used
 */
export async function startLocal(config: LocalConfig, options: LocalOptions = {}): Promise<LocalAfterword> {
  const log = options.log ?? createLog((line) => void process.stderr.write(line));
  // The servers' code loads while the folder opens. A failure is told where it is awaited, not as an unhandled one.
  const servers = Promise.all([import('./smtp.ts'), import('./inbox/api.ts')]);
  servers.catch(() => undefined);
  const state = await openState(config);
  const closers: (() => Promise<void>)[] = [state.close];
  const close = once(async () => {
    for (const closer of closers.reverse()) await closer();
  });
  try {
    const [{ startSmtp }, { startApi }] = await servers;
    return { ...(await open(config, options, { log, state, closers, startSmtp, startApi })), stop: close };
  } catch (error) {
    await close();
    throw error;
  }
}

interface Parts {
  readonly log: Log;
  readonly state: LocalState;
  /** What to close, in the order of opening. */
  readonly closers: (() => Promise<void>)[];
  readonly startSmtp: typeof import('./smtp.ts').startSmtp;
  readonly startApi: typeof import('./inbox/api.ts').startApi;
}

async function open(config: LocalConfig, options: LocalOptions, parts: Parts): Promise<Omit<LocalAfterword, 'stop'>> {
  const { log, state, closers, startSmtp, startApi } = parts;
  const domain = config.AFTERWORD_DOMAIN;
  const assistant = createAssistant(config, state, log, options.engine ?? {});
  const worker = createWorker(log, options.retryPauses);
  const pump = createPump({ ...state, worker, run: assistant.runStep });
  const intake = mailIntake({ spool: state.spool, worker, log, take: assistant.receiveMail });
  closers.push(async () => {
    const still = pump.stop();
    await worker.stop();
    await still;
  });

  const opened = Promise.withResolvers<boolean>();
  closers.push(async () => opened.resolve(false));
  const sweep = async (): Promise<void> => {
    if (await opened.promise) await assistant.sweep();
  };
  const sweepNow = (): void => void worker.add({ name: 'sweep', run: sweep, giveUp: async () => undefined });
  // Before any new work: the sweep, then the mails that an earlier run accepted.
  sweepNow();
  await intake.recover();
  const smtp = await startSmtp({ ...state, port: config.AFTERWORD_SMTP_PORT, domain, log, onAccepted: intake.take });
  closers.push(smtp.stop);
  const api = await startApi({
    ...state,
    port: config.AFTERWORD_HTTP_PORT,
    domain,
    log,
    pump,
    parser: assistant.parser,
    deliver: (raw, from, recipients) =>
      intake.deliver(raw, { receivedAt: state.clock.now(), from, recipients: [...recipients] }),
    applications: assistant.viewAll,
  });
  closers.push(api.stop);
  opened.resolve(true);
  pump.start();
  const timer = setInterval(sweepNow, SWEEP_EVERY);
  closers.push(async () => clearInterval(timer));
  return { httpPort: api.port, smtpPort: smtp.port, domain, broken: brokenOnly(assistant.load()), idle: pump.idle };
}

/** Rejects as the work does, and is silent where it succeeds or nobody listens. */
function brokenOnly(work: Promise<void>): Promise<never> {
  const broken = work.then(() => new Promise<never>(() => {}));
  broken.catch(() => undefined);
  return broken;
}

function once(work: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | undefined;
  return () => {
    running ??= work();
    return running;
  };
}
