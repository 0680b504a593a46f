import { createHash } from 'node:crypto';
import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import {
  DeleteCommand,
  type DynamoDBDocumentClient,
  GetCommand,
  PutCommand,
  paginateQuery,
  paginateScan,
} from '@aws-sdk/lib-dynamodb';
import type { ApplicationStore, Item } from '../../app/ports.ts';
import type { Application, ApplicationId, UserId } from '../../domain/application/application.ts';
import { markEnds } from '../../domain/application/erasure.ts';
import type { Profile } from '../../domain/application/profile.ts';
import type { Instant } from '../../domain/time.ts';
import { ItemTooLargeError, itemSize, MAX_ITEM_BYTES } from './item-size.ts';
import { packedAttribute, packItem, unpackItem } from './packed-item.ts';
import { readItem } from './stored-items.ts';
import { expiryAttribute, owedIndex, owedShards, partitionKey, sortKey } from './table.ts';

/** An application goes by itself 400 days after its last change: a year of seasons and some grace. */
const KEEP_SECONDS = 400 * 24 * 60 * 60;
const PROFILE = 'profile';
const APPLICATION = 'application#';

export interface Table {
  readonly client: DynamoDBDocumentClient;
  readonly table: string;
}

/**
 * The store over one DynamoDB table (real or embedded). An item is one record: its keys, `version`, the attributes of
 * the sparse index while effects are owed, the expiry, and the domain's object, packed.
 * Methods throw StoredItemError for a record that does not read and ItemTooLargeError for one that would not fit.
 */
export function createStore(at: Table): ApplicationStore {
  return {
    profile: async (user) => (await read(at, user, PROFILE)) as Profile | null,
    application: async (user, id) => (await read(at, user, APPLICATION + id)) as Application | null,
    applications: (user) => applicationsOf(at, user),
    save: (item) => save(at, item),
    delete: async (item) => {
      await at.client.send(new DeleteCommand({ TableName: at.table, Key: keyOf(item) }));
    },
    owed: (before) => owedSince(at, before),
  };
}

/** Every item of the table, in no order: for one machine, where a scan is cheap. */
export async function* everyItem({ client, table }: Table): AsyncIterable<Item> {
  for await (const page of paginateScan({ client }, { TableName: table, ConsistentRead: true })) {
    for (const record of page.Items ?? []) yield unpackItem(record);
  }
}

async function read({ client, table }: Table, user: UserId, sort: string): Promise<Item | null> {
  const Key = { [partitionKey]: user, [sortKey]: sort };
  const { Item: record } = await client.send(new GetCommand({ TableName: table, Key, ConsistentRead: true }));
  return record === undefined ? null : unpackItem(record);
}

async function applicationsOf({ client, table }: Table, user: UserId): Promise<readonly Application[]> {
  const found: Application[] = [];
  const query = {
    TableName: table,
    ConsistentRead: true,
    KeyConditionExpression: '#pk = :user AND begins_with(#sk, :application)',
    ExpressionAttributeNames: { '#pk': partitionKey, '#sk': sortKey },
    ExpressionAttributeValues: { ':user': user, ':application': APPLICATION },
  };
  for await (const page of paginateQuery({ client }, query)) {
    for (const record of page.Items ?? []) found.push(unpackItem(record) as Application);
  }
  return found.sort((a, b) => compareText(b.openedAt, a.openedAt) || compareText(b.id, a.id));
}

async function save({ client, table }: Table, item: Item): Promise<'saved' | 'conflict'> {
  // Read back before it is written: an item that cannot be read again must not get into the table.
  // As JSON has it: what a template was given may hold members that are undefined, which the client would refuse.
  const next = readItem(JSON.parse(JSON.stringify({ ...item, version: item.version + 1 })));
  const record = {
    ...keyOf(item),
    version: next.version,
    [packedAttribute]: packItem(next),
    ...owedAttributes(next),
    ...expiry(next),
  };
  const bytes = itemSize(record);
  if (bytes > MAX_ITEM_BYTES) throw new ItemTooLargeError(bytes);
  const condition =
    item.version === 0
      ? { ConditionExpression: 'attribute_not_exists(#pk)', ExpressionAttributeNames: { '#pk': partitionKey } }
      : {
          ConditionExpression: '#version = :seen',
          ExpressionAttributeNames: { '#version': 'version' },
          ExpressionAttributeValues: { ':seen': item.version },
        };
  try {
    await client.send(new PutCommand({ TableName: table, Item: record, ...condition }));
    return 'saved';
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return 'conflict';
    throw error;
  }
}

async function* owedSince({ client, table }: Table, before: Instant): ReturnType<ApplicationStore['owed']> {
  for (let shard = 0; shard < owedShards; shard += 1) {
    const query = {
      TableName: table,
      IndexName: owedIndex.name,
      KeyConditionExpression: '#owed = :shard AND #since < :before',
      ExpressionAttributeNames: { '#owed': owedIndex.partitionKey, '#since': owedIndex.sortKey },
      ExpressionAttributeValues: { ':shard': String(shard), ':before': before },
    };
    for await (const page of paginateQuery({ client }, query)) {
      for (const keys of page.Items ?? []) {
        const sort = String(keys[sortKey]);
        const applicationId = sort.startsWith(APPLICATION) ? sort.slice(APPLICATION.length) : null;
        yield { user: String(keys[partitionKey]), applicationId, since: String(keys[owedIndex.sortKey]) };
      }
    }
  }
}

function keyOf(item: {
  readonly type: Item['type'];
  readonly user: UserId;
  readonly id?: ApplicationId;
}): Readonly<Record<string, string>> {
  if (item.type === 'application' && item.id === undefined) throw new TypeError('an application has an id');
  return { [partitionKey]: item.user, [sortKey]: item.type === 'profile' ? PROFILE : `${APPLICATION}${item.id}` };
}

/** Present only while effects are owed, which is what keeps the index sparse. */
function owedAttributes(item: Item): Readonly<Record<string, string>> {
  const since = item.outbox.map((owed) => owed.owedSince).sort(compareText)[0];
  if (since === undefined) return {};
  return { [owedIndex.partitionKey]: String(shardOf(item.user)), [owedIndex.sortKey]: since };
}

function shardOf(user: UserId): number {
  return createHash('sha256').update(user).digest().readUInt8(0) % owedShards;
}

function expiry(item: Item): Readonly<Record<string, number>> {
  if (item.type === 'profile') {
    const ends = markEnds(item);
    return ends === null ? {} : { [expiryAttribute]: Math.floor(Date.parse(ends) / 1000) };
  }
  return { [expiryAttribute]: Math.floor(Date.parse(item.changedAt) / 1000) + KEEP_SECONDS };
}

/** Stored instants have one form, so that their order as text is their order in time. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
