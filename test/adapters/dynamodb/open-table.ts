import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { CreateTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { Table } from '../../../lib/adapters/dynamodb/store.ts';
import { tableSchema } from '../../../lib/adapters/dynamodb/table.ts';
import { openDatabase } from '../../../lib/local/database.ts';

/**
 * Which database the tests of the store run against: the embedded one, unless `npm run test:store` has started
 * Amazon's DynamoDB Local (its address); `none` where that was wanted and there is no Java.
 */
export const database = process.env.AFTERWORD_TEST_DYNAMODB ?? 'embedded';

export interface OpenTable {
  readonly table: Table;
  close(): Promise<void>;
}

/** An empty table. */
export async function openTable(): Promise<OpenTable> {
  return database === 'embedded' ? openEmbedded() : openLocal(database);
}

async function openEmbedded(): Promise<OpenTable> {
  const folder = await mkdtemp(join(tmpdir(), 'afterword-store-'));
  const { table, close } = await openDatabase(folder);
  return {
    table,
    close: async () => {
      await close();
      await rm(folder, { recursive: true });
    },
  };
}

async function openLocal(endpoint: string): Promise<OpenTable> {
  // It keeps a database for every key by itself, so that test files share nothing.
  const credentials = { accessKeyId: randomBytes(8).toString('hex'), secretAccessKey: 'local' };
  const client = new DynamoDBClient({ endpoint, region: 'local', credentials });
  const TableName = 'afterword';
  await client.send(new CreateTableCommand({ TableName, ...structuredClone(tableSchema) } as never));
  return {
    table: { client: DynamoDBDocumentClient.from(client), table: TableName },
    close: async () => client.destroy(),
  };
}
