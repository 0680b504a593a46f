import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { PutCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { Mark, Marks } from '../../app/ports.ts';
import { type Instant, shift } from '../../domain/time.ts';
import type { Table } from './store.ts';
import { expiryAttribute, partitionKey, sortKey } from './table.ts';

/**
 * Marks as items of their own beside the user's, one for each thing that is counted: a set of the keys that passed, and
 * the end of the window, after which DynamoDB removes it. A set and not a number, so that a redelivery counts once; it
 * never holds more than the limit.
 */
export function createMarks(at: Table): Marks {
  return {
    // Most mails are the first of their day, so that a window is opened first: one request, and whoever loses the race
    // for it joins.
    admit: async (mark, now) => (await opens(at, mark, now)) || (await joins(at, mark, now)),
  };
}

/** Joins a window that is open and has room, or has the key already. */
async function joins({ client, table }: Table, mark: Mark, now: Instant): Promise<boolean> {
  return passes(() =>
    client.send(
      new UpdateCommand({
        TableName: table,
        Key: keyOf(mark),
        UpdateExpression: 'ADD #seen :keys',
        ConditionExpression: '#expires > :now AND (contains(#seen, :key) OR size(#seen) < :limit)',
        ExpressionAttributeNames: { '#seen': 'seen', '#expires': expiryAttribute },
        ExpressionAttributeValues: {
          ':keys': new Set([mark.key]),
          ':key': mark.key,
          ':limit': mark.limit,
          ':now': seconds(now),
        },
      }),
    ),
  );
}

/** Opens a window where none is open. DynamoDB removes what has expired some hours late, so that is looked at too. */
async function opens({ client, table }: Table, mark: Mark, now: Instant): Promise<boolean> {
  const expires = seconds(shift(now, mark.window));
  return passes(() =>
    client.send(
      new PutCommand({
        TableName: table,
        Item: { ...keyOf(mark), seen: new Set([mark.key]), [expiryAttribute]: expires },
        ConditionExpression: 'attribute_not_exists(#pk) OR #expires <= :now',
        ExpressionAttributeNames: { '#pk': partitionKey, '#expires': expiryAttribute },
        ExpressionAttributeValues: { ':now': seconds(now) },
      }),
    ),
  );
}

async function passes(write: () => Promise<unknown>): Promise<boolean> {
  try {
    await write();
    return true;
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return false;
    throw error;
  }
}

function keyOf({ user, name }: Mark): Readonly<Record<string, string>> {
  return { [partitionKey]: user, [sortKey]: `mark#${name}` };
}

function seconds(at: Instant): number {
  return Math.floor(Date.parse(at) / 1000);
}
