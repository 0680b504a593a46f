import { setInterval } from 'node:timers';
import type { Dependencies, Log, Mailer } from '../app/ports.ts';
import type { LocalConfig } from '../config.ts';
import type { ZoneName } from '../domain/time.ts';
import { type Engine, loadEngine } from './engine.ts';
import type { startApi } from './inbox/api.ts';
import { createLog } from './log.ts';
import { mailIntake } from './mail-intake.ts';
import { createPump } from './scheduler-pump.ts';
import type { startSmtp } from './smtp.ts';
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
  // All code loads while the folder opens. A failure is told where it is awaited, not as an unhandled one before.
  const loading = Promise.all([loadEngine(options.engine ?? {}), import('./smtp.ts'), import('./inbox/api.ts')]);
  loading.catch(() => undefined);
  const state = await openState(config);
  const closers: (() => Promise<void>)[] = [state.close];
  const close = async (): Promise<void> => {
    for (const closer of closers.reverse()) await closer();
  };
  try {
    const [engine, { startSmtp }, { startApi }] = await loading;
    return { ...(await run(config, options, { log, engine, state, closers, startSmtp, startApi })), stop: once(close) };
  } catch (error) {
    await close();
    throw error;
  }
}

interface Started {
  readonly log: Log;
  readonly engine: Engine;
  readonly state: LocalState;
  /** What to close, in the order of opening. */
  readonly closers: (() => Promise<void>)[];
  readonly startSmtp: typeof startSmtp;
  readonly startApi: typeof startApi;
}

async function run(
  config: LocalConfig,
  options: LocalOptions,
  { log, engine, state, closers, startSmtp, startApi }: Started,
): Promise<Omit<LocalAfterword, 'stop'>> {
  const domain = config.AFTERWORD_DOMAIN;
  const timezone = config.AFTERWORD_TIMEZONE ?? machineZone();
  const deps = dependencies({ domain, timezone, engine, state, log, relay: await relayOf(config, state) });
  const worker = createWorker(log, options.retryPauses);
  const pump = createPump({ ...state, worker, run: (event) => engine.runStep(deps, event) });
  const intake = mailIntake({ spool: state.spool, worker, log, take: (input) => engine.receiveMail(deps, input) });
  closers.push(async () => {
    const still = pump.stop();
    await worker.stop();
    await still;
  });

  const opened = Promise.withResolvers<boolean>();
  closers.push(async () => opened.resolve(false));
  const sweep = async (): Promise<void> => {
    if (!(await opened.promise)) return;
    // The lane is this process's only place of work, so whatever is leased was leased by one that is gone.
    await engine.sweep(deps, { ignoreLeases: true });
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
    parser: engine.parser,
    deliver: (raw, from, recipients) =>
      intake.deliver(raw, { receivedAt: state.clock.now(), from, recipients: [...recipients] }),
    applications: () => state.applications((...item) => engine.viewApplication(...item, timezone, state.clock.now())),
  });
  closers.push(api.stop);
  opened.resolve(true);
  pump.start();
  const timer = setInterval(sweepNow, SWEEP_EVERY);
  closers.push(async () => clearInterval(timer));
  return { httpPort: api.port, smtpPort: smtp.port, domain, idle: pump.idle };
}

function dependencies(given: {
  readonly domain: string;
  readonly timezone: ZoneName;
  readonly engine: Engine;
  readonly state: LocalState;
  readonly log: Log;
  readonly relay: Mailer | null;
}): Dependencies {
  const { domain, timezone, engine, state, log, relay } = given;
  return {
    domain,
    timezone,
    admission: { mode: 'any' },
    tokenKeys: [state.tokenKey],
    parser: engine.parser,
    rawMail: state.spool.raw,
    store: state.database.store,
    mailer: relay ?? state.outbox,
    scheduler: state.scheduler,
    clock: state.clock,
    render: engine.render,
    log,
  };
}

/** Null where nothing leaves the machine, which is the default. */
async function relayOf({ AFTERWORD_SMTP_RELAY: url }: LocalConfig, { outbox }: LocalState): Promise<Mailer | null> {
  if (url === undefined) return null;
  const { createRelay } = await import('./outbox-relay.ts');
  return createRelay(url, outbox);
}

function machineZone(): ZoneName {
  return Intl.DateTimeFormat().resolvedOptions().timeZone || 'UTC';
}

function once(work: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | undefined;
  return () => {
    running ??= work();
    return running;
  };
}
