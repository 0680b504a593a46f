import { randomBytes } from 'node:crypto';
import type { RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { CreateTableCommand, DynamoDBClient, ResourceInUseException } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import dynalite from 'dynalite';
import { createStore, everyItem, type Table } from '../adapters/dynamodb/store.ts';
import { tableSchema } from '../adapters/dynamodb/table.ts';
import type { ApplicationStore, Item } from '../app/ports.ts';
import { compareInstants } from '../domain/time.ts';

const TABLE = 'afterword';

export interface Database {
  readonly table: Table;
  readonly store: ApplicationStore;
  /** Every item that the folder holds. */
  items(): AsyncIterable<Item>;
  close(): Promise<void>;
}

/**
 * Starts the embedded DynamoDB on a free loopback port and opens the table in it, made if missing.
 *
 * @param path its folder
 */
export async function openDatabase(path: string): Promise<Database> {
  const server = dynalite({ path, createTableMs: 0 });
  // The embedded database takes any credentials. A key that only this process knows keeps others on this machine, web
  // pages in a browser included, away from it.
  const accessKeyId = randomBytes(16).toString('hex');
  const [handle] = server.listeners('request') as RequestListener[];
  server.removeAllListeners('request');
  server.on('request', (request, response) => {
    if (request.headers.authorization?.includes(`Credential=${accessKeyId}/`)) handle?.(request, response);
    else response.writeHead(403).end();
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  const raw = new DynamoDBClient({
    endpoint: `http://127.0.0.1:${port}`,
    region: 'local',
    credentials: { accessKeyId, secretAccessKey: 'local' },
    // A write whose answer was lost must not be repeated behind the caller's back: its condition would then fail.
    maxAttempts: 1,
  });
  const table = { client: DynamoDBDocumentClient.from(raw), table: TABLE };
  await makeTable(raw);
  return {
    table,
    store: { ...createStore(table), owed: (before) => owedByScan(table, before) },
    items: () => everyItem(table),
    close: async () => {
      raw.destroy();
      server.closeAllConnections();
      await new Promise<void>((resolve, reject) => server.close((error) => (error ? reject(error) : resolve())));
    },
  };
}

async function makeTable(client: DynamoDBClient): Promise<void> {
  try {
    await client.send(new CreateTableCommand({ TableName: TABLE, ...structuredClone(tableSchema) } as never));
  } catch (error) {
    if (!(error instanceof ResourceInUseException)) throw error;
  }
}

/**
 * Reads the items themselves instead of the sparse index: the embedded database writes index and item one after the
 * other, so a kill between the two leaves an item that the index has lost.
 */
async function* owedByScan(table: Table, before: string): ReturnType<ApplicationStore['owed']> {
  for await (const item of everyItem(table)) {
    const [since] = item.outbox.map((owed) => owed.owedSince).sort(compareInstants);
    if (since === undefined || compareInstants(since, before) >= 0) continue;
    yield { user: item.user, applicationId: item.type === 'application' ? item.id : null, since };
  }
}
