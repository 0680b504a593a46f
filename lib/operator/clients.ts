import { CloudFormationClient } from '@aws-sdk/client-cloudformation';
import { CloudWatchClient } from '@aws-sdk/client-cloudwatch';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { S3Client } from '@aws-sdk/client-s3';
import { SESClient } from '@aws-sdk/client-ses';
import { SESv2Client } from '@aws-sdk/client-sesv2';
import { SNSClient } from '@aws-sdk/client-sns';
import { SQSClient } from '@aws-sdk/client-sqs';

/** The services that an operator's command talks to, all in one region. */
export interface Clients {
  readonly cloudFormation: CloudFormationClient;
  readonly cloudWatch: CloudWatchClient;
  readonly dynamoDb: DynamoDBClient;
  readonly s3: S3Client;
  readonly ses: SESClient;
  readonly sesV2: SESv2Client;
  readonly sns: SNSClient;
  readonly sqs: SQSClient;
}

/** @param region null: the one of the shell or the AWS profile */
export function createClients(region: string | null): Clients {
  const options = region === null ? {} : { region };
  return {
    cloudFormation: new CloudFormationClient(options),
    cloudWatch: new CloudWatchClient(options),
    dynamoDb: new DynamoDBClient(options),
    s3: new S3Client(options),
    ses: new SESClient(options),
    sesV2: new SESv2Client(options),
    sns: new SNSClient(options),
    sqs: new SQSClient(options),
  };
}
