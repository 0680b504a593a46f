import { describe, expect, test } from 'vitest';
import { templateFor } from './synthesized.ts';

const template = templateFor();
const all = (type: string): readonly Record<string, unknown>[] =>
  Object.values(template.findResources(type)).map(({ Properties }) => Properties ?? {});

/** Where it has to be asked for. Tables, logs and topics are always encrypted by a key of their service. */
const held = {
  'AWS::S3::Bucket': ({ BucketEncryption }: Record<string, unknown>) => BucketEncryption !== undefined,
  'AWS::SQS::Queue': ({ SqsManagedSseEnabled }: Record<string, unknown>) => SqsManagedSseEnabled === true,
} as const;

describe('what holds mail', () => {
  test('whatever holds words of a mail is encrypted where it lies', () => {
    for (const [type, isEncrypted] of Object.entries(held)) {
      expect(all(type).length, type).toBeGreaterThan(0);
      for (const properties of all(type)) expect(isEncrypted(properties), type).toBe(true);
    }
  });

  test('there is no other kind of store in the stack', () => {
    const types = new Set(
      Object.values(template.toJSON().Resources as Record<string, { Type: string }>).map(({ Type }) => Type),
    );
    const stores =
      /::(Bucket|Table|GlobalTable|DBInstance|DBCluster|FileSystem|Volume|Stream|DeliveryStream|Domain|Repository|CacheCluster|Archive)$/;
    expect([...types].filter((type) => stores.test(type)).sort()).toEqual(['AWS::DynamoDB::Table', 'AWS::S3::Bucket']);
  });

  test('whatever holds words of a mail goes by itself', () => {
    for (const { LifecycleConfiguration } of all('AWS::S3::Bucket')) {
      expect(LifecycleConfiguration).toMatchObject({ Rules: [{ ExpirationInDays: 30, Status: 'Enabled' }] });
    }
    for (const { TimeToLiveSpecification } of all('AWS::DynamoDB::Table')) {
      expect(TimeToLiveSpecification).toEqual({ AttributeName: 'expires', Enabled: true });
    }
    for (const { RetentionInDays } of all('AWS::Logs::LogGroup')) expect(RetentionInDays).toBeLessThanOrEqual(31);
    for (const { MessageRetentionPeriod } of all('AWS::SQS::Queue')) {
      expect(MessageRetentionPeriod).toBeLessThanOrEqual(14 * 86_400);
    }
  });

  test("the bucket is nobody else's: closed to the public, owned by the account, TLS 1.2", () => {
    for (const properties of all('AWS::S3::Bucket')) {
      expect(properties).toMatchObject({
        PublicAccessBlockConfiguration: {
          BlockPublicAcls: true,
          BlockPublicPolicy: true,
          IgnorePublicAcls: true,
          RestrictPublicBuckets: true,
        },
        OwnershipControls: { Rules: [{ ObjectOwnership: 'BucketOwnerEnforced' }] },
      });
    }
    expect(JSON.stringify(all('AWS::S3::BucketPolicy'))).toContain('"s3:TlsVersion":1.2');
  });

  test('nothing in the stack can be reached from the web', () => {
    const types = Object.values(template.toJSON().Resources as Record<string, { Type: string }>).map(
      ({ Type }) => Type,
    );
    expect(types.filter((type) => /ApiGateway|LoadBalancer|CloudFront|Lambda::Url|AppSync/.test(type))).toEqual([]);
  });
});
