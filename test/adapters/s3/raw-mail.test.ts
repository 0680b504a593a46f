import {
  DeleteObjectCommand,
  GetObjectCommand,
  type GetObjectCommandOutput,
  NoSuchKey,
  S3Client,
} from '@aws-sdk/client-s3';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeEach, expect, test } from 'vitest';
import { createRawMail } from '../../../lib/adapters/s3/raw-mail.ts';
import { RawMailGone } from '../../../lib/domain/mail/raw-mail-gone.ts';

const s3 = mockClient(S3Client);
const rawMail = createRawMail({ client: new S3Client({ region: 'eu-west-1' }), bucket: 'mails' });

beforeEach(() => s3.reset());

test('gives the bytes as they were stored', async () => {
  const bytes = Buffer.from([0x46, 0x72, 0xf6, 0x6d, 0x0d, 0x0a, 0x00, 0xff]);
  const Body = { transformToByteArray: async () => new Uint8Array(bytes) } as NonNullable<
    GetObjectCommandOutput['Body']
  >;
  s3.on(GetObjectCommand, { Bucket: 'mails', Key: 'raw/abc' }).resolves({ Body });
  expect(Buffer.from(await rawMail.get('raw/abc'))).toEqual(bytes);
});

test('says that a mail is gone, without its key', async () => {
  s3.on(GetObjectCommand).rejects(new NoSuchKey({ message: 'raw/abc', $metadata: {} }));
  await expect(rawMail.get('raw/abc')).rejects.toBeInstanceOf(RawMailGone);
  await expect(rawMail.get('raw/abc')).rejects.not.toThrow('raw/abc');
});

test('passes other failures on, so that the queue delivers again', async () => {
  s3.on(GetObjectCommand).rejects(new Error('slow down'));
  await expect(rawMail.get('raw/abc')).rejects.toThrow('slow down');
});

test('deletes by key', async () => {
  s3.on(DeleteObjectCommand).resolves({});
  await rawMail.delete('raw/abc');
  expect(s3.commandCalls(DeleteObjectCommand)[0]!.args[0].input).toEqual({ Bucket: 'mails', Key: 'raw/abc' });
});
