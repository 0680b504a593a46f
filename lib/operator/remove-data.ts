import { DeleteTableCommand, type DynamoDBClient, UpdateTableCommand } from '@aws-sdk/client-dynamodb';
import { DeleteBucketCommand, DeleteObjectsCommand, paginateListObjectsV2, type S3Client } from '@aws-sdk/client-s3';
import type { Deployment } from './deployment.ts';

/**
 * Deletes what a stack leaves when it goes: every raw mail with its bucket, and the table with every profile and
 * application. What is gone already is fine.
 */
export async function removeData(
  { dynamoDb, s3 }: { readonly dynamoDb: DynamoDBClient; readonly s3: S3Client },
  { bucket, table }: Pick<Deployment, 'bucket' | 'table'>,
): Promise<void> {
  await unlessGone('NoSuchBucket', async () => {
    for await (const { Contents } of paginateListObjectsV2({ client: s3 }, { Bucket: bucket })) {
      const Objects = (Contents ?? []).map(({ Key }) => ({ Key }));
      if (Objects.length > 0) await s3.send(new DeleteObjectsCommand({ Bucket: bucket, Delete: { Objects } }));
    }
    await s3.send(new DeleteBucketCommand({ Bucket: bucket }));
  });
  await unlessGone('ResourceNotFoundException', async () => {
    await dynamoDb.send(new UpdateTableCommand({ TableName: table, DeletionProtectionEnabled: false }));
    await dynamoDb.send(new DeleteTableCommand({ TableName: table }));
  });
}

/** By the name of the error: a listing's answer has no class of its own in the SDK. */
async function unlessGone(gone: string, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof Error && error.name === gone)) throw error;
  }
}
