import { CfnOutput, type Duration, Stack, type StackProps } from 'aws-cdk-lib';
import type { NodejsFunction } from 'aws-cdk-lib/aws-lambda-nodejs';
import type { Construct } from 'constructs';
import type { StackConfig } from '../config.ts';
import { Alarms } from './alarms.ts';
import { Feedback } from './feedback.ts';
import { FollowUps } from './follow-ups.ts';
import { InboundMail } from './inbound-mail.ts';
import { type LambdaFunction, lambdaFunction } from './lambda-function.ts';
import { OutboundMail } from './outbound-mail.ts';
import { overview } from './overview.ts';
import { feed } from './queue.ts';
import { RuleSetActivation } from './rule-set-activation.ts';
import { Storage } from './storage.ts';
import { TokenKeys } from './token-keys.ts';

/** Afterword in one account and region: three queues, a function behind each, and what they share. */
export class AfterwordStack extends Stack {
  private readonly config: StackConfig;
  private readonly storage: Storage;
  private readonly outbound: OutboundMail;
  private readonly inbound: InboundMail;
  private readonly followUps: FollowUps;
  private readonly feedback: Feedback;
  private readonly tokenKeys: TokenKeys;

  constructor(scope: Construct, id: string, config: StackConfig, props: StackProps = {}) {
    super(scope, id, { description: 'Afterword: thank-you notes after interviews, by mail alone', ...props });
    this.config = config;
    this.storage = new Storage(this, 'Storage', { retentionDays: config.AFTERWORD_RETENTION_DAYS });
    this.outbound = new OutboundMail(this, 'OutboundMail', {
      domain: config.AFTERWORD_DOMAIN,
      users: config.AFTERWORD_ALLOWED_USERS,
      dnsRecords: config.AFTERWORD_RECEIPT_RULES,
      zone: config.AFTERWORD_HOSTED_ZONE,
    });
    this.inbound = new InboundMail(this, 'InboundMail', {
      domain: config.AFTERWORD_DOMAIN,
      storage: this.storage,
      receiptRules: config.AFTERWORD_RECEIPT_RULES,
    });
    this.activateRules();
    this.followUps = new FollowUps(this, 'FollowUps');
    this.feedback = new Feedback(this, 'Feedback', { configurationSetName: this.outbound.configurationSetName });
    this.tokenKeys = new TokenKeys(this, 'TokenKeys', { generation: config.AFTERWORD_TOKEN_KEY_GENERATION });
    const functions = { receive: this.receive(), followUp: this.followUp(), feedback: this.takeFeedback() };
    const works = {
      Receive: { ...this.inbound.mails, fn: functions.receive },
      FollowUp: { ...this.followUps.steps, fn: functions.followUp },
      Feedback: { ...this.feedback.events, fn: functions.feedback },
    };
    const { alarms } = new Alarms(this, 'Alarms', {
      works,
      scheduleGroup: this.followUps.groupName,
      receiptRule: this.inbound.ruleSet === null ? null : this.inbound.ruleName,
      mail: config.AFTERWORD_ALARM_MAIL,
    });
    overview(this, { works, receiving: functions.receive.logGroup, alarms });
    this.outputs();
  }

  private activateRules(): void {
    if (this.inbound.ruleSet === null || !this.config.AFTERWORD_ACTIVATE_RULES) return;
    new RuleSetActivation(this, 'RuleSetActivation', {
      ruleSet: this.inbound.ruleSet,
      ruleSetName: this.inbound.ruleSetName,
      displace: this.config.AFTERWORD_DISPLACE_RULES,
    });
  }

  private receive(): NodejsFunction {
    const { fn, role } = this.workFunction('Receive', {
      name: 'receive',
      description: 'Takes the mails that come in',
      // A mail may have 40 MB, and its parts stand in memory beside it.
      memoryMegabytes: 1024,
      timeout: this.inbound.timeout,
    });
    this.storage.grantRawMail(role, ['s3:GetObject', 's3:DeleteObject']);
    this.storage.grantSeeingWhatIsGone(role);
    // One mail a run for the same reason; five at once bound what a flood of mail can cost.
    feed(fn, this.inbound.mails.queue, { batchSize: 1, maxConcurrency: 5 });
    return fn;
  }

  private followUp(): NodejsFunction {
    const { fn, role } = this.workFunction('FollowUp', {
      name: 'follow-up',
      description: 'Takes the steps that are due, and sweeps once an hour',
      memoryMegabytes: 512,
      timeout: this.followUps.timeout,
    });
    this.storage.grantOwedIndex(role);
    this.storage.grantRawMail(role, ['s3:DeleteObject']);
    feed(fn, this.followUps.steps.queue, { batchSize: 5, maxConcurrency: 10 });
    return fn;
  }

  private takeFeedback(): NodejsFunction {
    const { fn } = this.workFunction('Feedback', {
      name: 'feedback',
      description: 'Takes what SES says of the mails that went out',
      memoryMegabytes: 512,
      timeout: this.feedback.timeout,
    });
    feed(fn, this.feedback.events.queue, { batchSize: 5, maxConcurrency: 5 });
    return fn;
  }

  /** A function with what every use case needs: items, sending, the clock and the token keys. */
  private workFunction(
    id: string,
    props: { name: string; description: string; memoryMegabytes: number; timeout: Duration },
  ): LambdaFunction {
    const made = lambdaFunction(this, `${id}Function`, {
      ...props,
      environment: this.environmentVariables(),
      renders: true,
    });
    this.storage.grantItems(made.role);
    this.outbound.grantSending(made.role);
    this.followUps.grantScheduling(made.role);
    this.tokenKeys.grantRead(made.role);
    return made;
  }

  private environmentVariables(): Record<string, string> {
    return {
      AFTERWORD_DOMAIN: this.config.AFTERWORD_DOMAIN,
      AFTERWORD_TIMEZONE: this.config.AFTERWORD_TIMEZONE,
      AFTERWORD_ALLOWED_USERS: this.config.AFTERWORD_ALLOWED_USERS.join(','),
      AFTERWORD_ENROLMENT: this.config.AFTERWORD_ENROLMENT,
      AFTERWORD_SERVICE: this.stackName,
      AFTERWORD_TABLE: this.storage.table.tableName,
      AFTERWORD_BUCKET: this.storage.bucket.bucketName,
      AFTERWORD_STEP_QUEUE_URL: this.followUps.steps.queue.queueUrl,
      AFTERWORD_STEP_QUEUE_ARN: this.followUps.steps.queue.queueArn,
      AFTERWORD_STEP_DEAD_LETTERS_ARN: this.followUps.steps.deadLetters.queueArn,
      AFTERWORD_SCHEDULE_GROUP: this.followUps.groupName,
      AFTERWORD_SCHEDULE_ROLE_ARN: this.followUps.role.roleArn,
      AFTERWORD_CONFIGURATION_SET: this.outbound.configurationSetName,
      AFTERWORD_TOKEN_KEY_PARAMETER: this.tokenKeys.parameterName,
      AFTERWORD_TOKEN_KEY_VERSION: this.tokenKeys.version,
    };
  }

  private outputs(): void {
    const outputs: Readonly<Record<string, readonly [string, string]>> = {
      ForwardTo: ['Forward invitations here', `interviews@${this.config.AFTERWORD_DOMAIN}`],
      RawMailBucket: ['Raw mail', this.storage.bucket.bucketName],
      InboundTopicArn: ['What SES tells of mail that came in', this.inbound.topic.topicArn],
      InboundQueueUrl: ['Mail that waits to be taken', this.inbound.mails.queue.queueUrl],
      InboundDeadLettersUrl: ['Mail that failed five times', this.inbound.mails.deadLetters.queueUrl],
      StepQueueUrl: ['Steps that wait to be taken', this.followUps.steps.queue.queueUrl],
      StepDeadLettersUrl: ['Steps that failed five times', this.followUps.steps.deadLetters.queueUrl],
      FeedbackQueueUrl: ['SES events that wait to be taken', this.feedback.events.queue.queueUrl],
      FeedbackDeadLettersUrl: ['SES events that failed five times', this.feedback.events.deadLetters.queueUrl],
      TableName: ['Profiles and applications', this.storage.table.tableName],
      ...(this.inbound.ruleSet !== null && {
        ReceiptRuleSet: ['Has to be the active one of the region', this.inbound.ruleSetName],
      }),
    };
    for (const [name, [description, value]] of Object.entries(outputs)) {
      new CfnOutput(this, name, { description, value });
    }
  }
}
