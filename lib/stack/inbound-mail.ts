import { Duration, RemovalPolicy, Stack } from 'aws-cdk-lib';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { ReceiptRule, ReceiptRuleSet, TlsPolicy } from 'aws-cdk-lib/aws-ses';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { SqsSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import { Construct } from 'constructs';
import { type WorkQueue, workQueue } from './queue.ts';
import { rawMailPrefix, type Storage } from './storage.ts';

/** Mail that comes in: SES stores it in the bucket, tells the topic what it knows of it, and the queue keeps that. */
export class InboundMail extends Construct {
  readonly timeout = Duration.seconds(60);
  readonly mails: WorkQueue;
  /** Null where SES receiving is left out. */
  readonly ruleSet: ReceiptRuleSet | null;
  readonly ruleSetName: string;
  readonly ruleName = 'store';
  readonly topic: Topic;

  constructor(
    scope: Construct,
    id: string,
    props: { readonly domain: string; readonly storage: Storage; readonly receiptRules: boolean },
  ) {
    super(scope, id);
    this.ruleSetName = `${Stack.of(this).stackName}-inbound`;
    this.mails = workQueue(this, 'Mails', this.timeout);
    this.topic = new Topic(this, 'Topic', { enforceSSL: true });
    this.topic.addSubscription(new SqsSubscription(this.mails.queue, { deadLetterQueue: this.mails.deadLetters }));
    this.ruleSet = props.receiptRules ? this.receive(props.domain, props.storage) : null;
  }

  private receive(domain: string, storage: Storage): ReceiptRuleSet {
    const conditions = {
      StringEquals: {
        'aws:SourceAccount': Stack.of(this).account,
        'aws:SourceArn': Stack.of(this).formatArn({
          service: 'ses',
          resource: 'receipt-rule-set',
          resourceName: `${this.ruleSetName}:receipt-rule/${this.ruleName}`,
        }),
      },
    };
    const ses = [new ServicePrincipal('ses.amazonaws.com')];
    storage.bucket.addToResourcePolicy(
      new PolicyStatement({
        sid: 'ReceiveMail',
        principals: ses,
        actions: ['s3:PutObject'],
        resources: [storage.bucket.arnForObjects(`${rawMailPrefix}*`)],
        conditions,
      }),
    );
    this.topic.addToResourcePolicy(
      new PolicyStatement({
        sid: 'TellOfMail',
        principals: ses,
        actions: ['sns:Publish'],
        resources: [this.topic.topicArn],
        conditions,
      }),
    );
    // No dropSpam: it bounces forwarded mail, whose SPF fails by nature. The verdicts are judged by the domain instead.
    const ruleSet = new ReceiptRuleSet(this, 'RuleSet', { receiptRuleSetName: this.ruleSetName });
    const rule = new ReceiptRule(this, 'Rule', {
      ruleSet,
      receiptRuleName: this.ruleName,
      recipients: [domain],
      scanEnabled: true,
      // Require would bounce the senders that speak no TLS, among them some calendars.
      tlsPolicy: TlsPolicy.OPTIONAL,
      actions: [
        {
          bind: () => ({
            s3Action: {
              bucketName: storage.bucket.bucketName,
              objectKeyPrefix: rawMailPrefix,
              topicArn: this.topic.topicArn,
            },
          }),
        },
      ],
    });
    // SES writes a test object and a test notification while it creates the rule.
    if (storage.bucket.policy !== undefined) rule.node.addDependency(storage.bucket.policy);
    rule.node.addDependency(this.topic);
    rule.applyRemovalPolicy(RemovalPolicy.DESTROY);
    return ruleSet;
  }
}
