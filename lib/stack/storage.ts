import { Duration, RemovalPolicy, Stack } from 'aws-cdk-lib';
import { type Attribute, AttributeType, BillingMode, ProjectionType, Table } from 'aws-cdk-lib/aws-dynamodb';
import { PolicyStatement, type Role } from 'aws-cdk-lib/aws-iam';
import { BlockPublicAccess, Bucket, BucketEncryption, type CfnBucket, ObjectOwnership } from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import { expiryAttribute, owedIndex, partitionKey, sortKey } from '../adapters/dynamodb/table.ts';
import { acknowledge } from './acknowledge.ts';

/** Where SES lays raw mail in the bucket. */
export const rawMailPrefix = 'raw/';

/** What is kept: raw mail for some days, one item per profile and application for good. Both outlive the stack. */
export class Storage extends Construct {
  readonly bucket: Bucket;
  readonly table: Table;

  constructor(scope: Construct, id: string, props: { readonly retentionDays: number }) {
    super(scope, id);
    this.bucket = new Bucket(this, 'RawMail', {
      encryption: BucketEncryption.S3_MANAGED,
      enforceSSL: true,
      minimumTLSVersion: 1.2,
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
      removalPolicy: RemovalPolicy.RETAIN,
      lifecycleRules: [
        {
          id: 'forget-raw-mail',
          expiration: Duration.days(props.retentionDays),
          abortIncompleteMultipartUploadAfter: Duration.days(1),
        },
      ],
    });
    acknowledge(
      this.bucket,
      'S1',
      'An access log would be a second, longer-lived record of who wrote to whom; CloudTrail serves an operator who needs one.',
    );
    this.table = new Table(this, 'Applications', {
      partitionKey: string(partitionKey),
      sortKey: string(sortKey),
      billingMode: BillingMode.PAY_PER_REQUEST,
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
      deletionProtection: true,
      removalPolicy: RemovalPolicy.RETAIN,
      timeToLiveAttribute: expiryAttribute,
    });
    this.table.addGlobalSecondaryIndex({
      indexName: owedIndex.name,
      partitionKey: string(owedIndex.partitionKey),
      sortKey: string(owedIndex.sortKey),
      projectionType: ProjectionType.KEYS_ONLY,
    });
  }

  /** Lets a function load, save and delete items: by key and by user, never by scan. */
  grantItems(grantee: Role): void {
    grantee.addToPolicy(
      new PolicyStatement({
        actions: [
          'dynamodb:GetItem',
          'dynamodb:PutItem',
          'dynamodb:UpdateItem',
          'dynamodb:DeleteItem',
          'dynamodb:Query',
        ],
        resources: [this.table.tableArn],
      }),
    );
  }

  /** Lets the sweep find items with effects owed. */
  grantOwedIndex(grantee: Role): void {
    grantee.addToPolicy(
      new PolicyStatement({
        actions: ['dynamodb:Query'],
        resources: [`${this.table.tableArn}/index/${owedIndex.name}`],
      }),
    );
  }

  /**
   * Lets a function tell a raw mail that is gone from one that it may not see: without the right to list, S3 answers
   * both with "access denied". The bucket holds raw mail alone.
   */
  grantSeeingWhatIsGone(grantee: Role): void {
    grantee.addToPolicy(new PolicyStatement({ actions: ['s3:ListBucket'], resources: [this.bucket.bucketArn] }));
  }

  /** Lets a function read or remove raw mail. */
  grantRawMail(grantee: Role, actions: readonly ('s3:GetObject' | 's3:DeleteObject')[]): void {
    grantee.addToPolicy(
      new PolicyStatement({ actions: [...actions], resources: [this.bucket.arnForObjects(`${rawMailPrefix}*`)] }),
    );
    const bucket = Stack.of(this).getLogicalId(this.bucket.node.defaultChild as CfnBucket);
    acknowledge(
      grantee,
      `IAM5[Resource::<${bucket}.Arn>/${rawMailPrefix}*]`,
      'SES names each raw mail by its own id, so only the folder is known beforehand.',
    );
  }
}

function string(name: string): Attribute {
  return { name, type: AttributeType.STRING };
}
