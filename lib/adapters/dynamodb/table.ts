/**
 * The table as plain data: the stack builds it in the cloud from this, local mode in the embedded database.
 * Partition key = user, sort key = `profile` or `application#<id>`.
 */
export const partitionKey = 'pk';
export const sortKey = 'sk';

/** Epoch seconds after which DynamoDB removes the item by itself (TTL). */
export const expiryAttribute = 'expires';

/**
 * The sparse index: an item stands in it only while its outbox is not empty, because only then it carries both
 * attributes. It holds keys alone, so that strike-offs stay cheap.
 */
export const owedIndex = { name: 'owed', partitionKey: 'owed', sortKey: 'owedSince' } as const;

/**
 * Partitions of the sparse index. One partition takes 1,000 writes a second; a full index partition would slow the
 * table down with it. The sweep reads all of them, which at 16 stays a handful of requests an hour.
 */
export const owedShards = 16;

/** The schema in the words of CreateTable; `TableName` is the caller's. */
export const tableSchema = {
  AttributeDefinitions: [
    { AttributeName: partitionKey, AttributeType: 'S' },
    { AttributeName: sortKey, AttributeType: 'S' },
    { AttributeName: owedIndex.partitionKey, AttributeType: 'S' },
    { AttributeName: owedIndex.sortKey, AttributeType: 'S' },
  ],
  KeySchema: [
    { AttributeName: partitionKey, KeyType: 'HASH' },
    { AttributeName: sortKey, KeyType: 'RANGE' },
  ],
  GlobalSecondaryIndexes: [
    {
      IndexName: owedIndex.name,
      KeySchema: [
        { AttributeName: owedIndex.partitionKey, KeyType: 'HASH' },
        { AttributeName: owedIndex.sortKey, KeyType: 'RANGE' },
      ],
      Projection: { ProjectionType: 'KEYS_ONLY' },
    },
  ],
  BillingMode: 'PAY_PER_REQUEST',
} as const;
