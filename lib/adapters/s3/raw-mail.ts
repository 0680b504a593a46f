import { DeleteObjectCommand, GetObjectCommand, NoSuchKey, type S3Client } from '@aws-sdk/client-s3';
import type { RawMail } from '../../app/ports.ts';
import { RawMailGone } from '../../domain/mail/raw-mail-gone.ts';

/** Raw mail in the bucket into which SES puts it. `get` throws RawMailGone; deleting twice is a success. */
export function createRawMail({ client, bucket }: { readonly client: S3Client; readonly bucket: string }): RawMail {
  return {
    async get(key) {
      try {
        const { Body } = await client.send(new GetObjectCommand({ Bucket: bucket, Key: key }));
        if (Body === undefined) throw new RawMailGone('the raw mail has no body');
        return await Body.transformToByteArray();
      } catch (error) {
        if (error instanceof NoSuchKey) throw new RawMailGone('the raw mail is gone', { cause: error });
        throw error;
      }
    },
    async delete(key) {
      await client.send(new DeleteObjectCommand({ Bucket: bucket, Key: key }));
    },
  };
}
