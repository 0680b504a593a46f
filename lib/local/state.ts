import { join } from 'node:path';
import type { LocalConfig } from '../config.ts';
import type { Application } from '../domain/application/application.ts';
import type { Profile } from '../domain/application/profile.ts';
import { type LocalClock, openClock } from './clock.ts';
import type { Database } from './database.ts';
import { type DataFolder, openDataFolder } from './folder.ts';
import { type Outbox, openOutbox } from './outbox.ts';
import { type MailSpool, openMailSpool } from './raw-mail.ts';
import { type LocalScheduler, openScheduler } from './scheduler.ts';

/** All that the data folder holds, open. */
export interface LocalState {
  readonly clock: LocalClock;
  readonly spool: MailSpool;
  readonly scheduler: LocalScheduler;
  readonly database: Database;
  readonly outbox: Outbox;
  readonly tokenKey: Uint8Array;
  /** Every application, newest first, in the form that `view` gives it. */
  applications<T>(view: (application: Application, profile: Profile) => T): Promise<readonly T[]>;
  close(): Promise<void>;
}

/** Opens the data folder. @throws StartError when it cannot be written or is in use */
export async function openState(config: LocalConfig): Promise<LocalState> {
  // The database's client is the largest part to load: it loads while the folder opens.
  const databaseModule = import('./database.ts');
  const folder = await openDataFolder(config.AFTERWORD_DATA);
  try {
    const { openDatabase } = await databaseModule;
    return await openParts(folder, config, openDatabase);
  } catch (error) {
    await folder.release();
    throw error;
  }
}

async function openParts(
  folder: DataFolder,
  config: LocalConfig,
  openDatabase: (path: string) => Promise<Database>,
): Promise<LocalState> {
  const database = await openDatabase(await folder.sub('db'));
  try {
    const [clock, spool, scheduler, tokenKey] = await Promise.all([
      openClock(join(folder.path, 'clock.json'), config.AFTERWORD_NOW ?? null),
      openMailSpool(folder),
      openScheduler(await folder.sub('schedules')),
      folder.tokenKey(),
    ]);
    return {
      clock,
      spool,
      scheduler,
      database,
      tokenKey,
      outbox: openOutbox(await folder.sub('outbox'), clock),
      applications: (view) => viewAll(database, view),
      close: async () => {
        await clock.save();
        await database.close();
        await folder.release();
      },
    };
  } catch (error) {
    await database.close();
    throw error;
  }
}

async function viewAll<T>(
  database: Database,
  view: (application: Application, profile: Profile) => T,
): Promise<readonly T[]> {
  const profiles = new Map<string, Profile>();
  const applications: Application[] = [];
  for await (const item of database.items()) {
    if (item.type === 'profile') profiles.set(item.user, item);
    else applications.push(item);
  }
  const newestFirst = applications.sort((a, b) =>
    a.openedAt < b.openedAt || (a.openedAt === b.openedAt && a.id < b.id) ? 1 : -1,
  );
  return newestFirst.flatMap((application) => {
    const profile = profiles.get(application.user);
    return profile === undefined ? [] : [view(application, profile)];
  });
}
