import type { Dependencies, Log, Mailer, MailParser, StepEvent } from '../app/ports.ts';
import type { MailInput } from '../app/receive-mail.ts';
import type { LocalConfig } from '../config.ts';
import type { Application } from '../domain/application/application.ts';
import type { Profile } from '../domain/application/profile.ts';
import type { ZoneName } from '../domain/time.ts';
import { type Engine, loadEngine } from './engine.ts';
import type { LocalState } from './state.ts';

/** The use cases, wired to this machine. The engine is most of the code, so it loads behind the open doors. */
export interface Assistant {
  /** Starts loading; rejects when the engine does not load. Everything else waits for it. */
  load(): Promise<void>;
  receiveMail(input: MailInput): Promise<void>;
  runStep(event: StepEvent): Promise<void>;
  /** Finishes what is owed. To be called where no other work is done: it takes leases for left behind. */
  sweep(): Promise<void>;
  viewAll(): Promise<readonly unknown[]>;
  readonly parser: MailParser;
}

/** Wires the assistant. @param given parts to take instead of the real engine's */
export function createAssistant(config: LocalConfig, state: LocalState, log: Log, given: Partial<Engine>): Assistant {
  const timezone = config.AFTERWORD_TIMEZONE ?? machineZone();
  let loading: Promise<{ readonly engine: Engine; readonly deps: Dependencies }> | undefined;
  const loaded = (): NonNullable<typeof loading> => {
    loading ??= wire(config, state, log, given);
    return loading;
  };
  return {
    load: async () => void (await loaded()),
    receiveMail: async (input) => {
      const { engine, deps } = await loaded();
      await engine.receiveMail(deps, input);
    },
    runStep: async (event) => {
      const { engine, deps } = await loaded();
      await engine.runStep(deps, event);
    },
    sweep: async () => {
      const { engine, deps } = await loaded();
      await engine.sweep(deps, { ignoreLeases: true });
    },
    viewAll: async () => {
      const { engine } = await loaded();
      return await state.applications((application: Application, profile: Profile) =>
        engine.viewApplication(application, profile, timezone, state.clock.now()),
      );
    },
    parser: { parse: async (raw) => await (await loaded()).engine.parser.parse(raw) },
  };
}

async function wire(
  config: LocalConfig,
  state: LocalState,
  log: Log,
  given: Partial<Engine>,
): Promise<{ readonly engine: Engine; readonly deps: Dependencies }> {
  const [engine, relay] = await Promise.all([loadEngine(given), relayOf(config, state)]);
  const deps: Dependencies = {
    domain: config.AFTERWORD_DOMAIN,
    timezone: config.AFTERWORD_TIMEZONE ?? machineZone(),
    // Whoever can reach 127.0.0.1 is the user of this machine.
    admission: { mode: 'any' },
    tokenKeys: [state.tokenKey],
    parser: engine.parser,
    rawMail: state.spool.raw,
    store: state.database.store,
    mailer: relay ?? state.outbox,
    scheduler: state.scheduler,
    clock: state.clock,
    render: engine.render,
    // Limits and counts are for a service that strangers can reach; here is one person at one machine.
    marks: { admit: async () => true },
    meter: { count: () => {} },
    log,
  };
  return { engine, deps };
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
