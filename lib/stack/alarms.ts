import { Duration, Stack } from 'aws-cdk-lib';
import { Alarm, ComparisonOperator, type IMetric, Metric, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';

export interface AlarmsProps {
  readonly deadLetters: Readonly<Record<string, Queue>>;
  readonly functions: Readonly<Record<string, IFunction>>;
  readonly scheduleGroup: string;
  /** Who hears of an alarm; absent: the topic stands without a subscriber. */
  readonly mail: string | undefined;
}

/** Every mail gets an answer or one of these goes off: dead letters, failing functions, steps that Scheduler dropped. */
export class Alarms extends Construct {
  private readonly topic: Topic;

  constructor(scope: Construct, id: string, props: AlarmsProps) {
    super(scope, id);
    this.topic = new Topic(this, 'Topic', { displayName: 'Afterword alarms', enforceSSL: true });
    this.topic.addToResourcePolicy(
      new PolicyStatement({
        actions: ['sns:Publish'],
        principals: [new ServicePrincipal('cloudwatch.amazonaws.com')],
        resources: [this.topic.topicArn],
        conditions: { StringEquals: { 'aws:SourceAccount': Stack.of(this).account } },
      }),
    );
    if (props.mail !== undefined) this.topic.addSubscription(new EmailSubscription(props.mail));
    for (const [name, queue] of Object.entries(props.deadLetters)) {
      const waiting = queue.metricApproximateNumberOfMessagesVisible({ period, statistic: 'Maximum' });
      this.whenAny(`${name}DeadLetters`, waiting, `Messages of ${name} failed five times and wait to be looked at`);
    }
    for (const [name, fn] of Object.entries(props.functions)) {
      this.whenAny(`${name}Errors`, fn.metricErrors({ period }), `The function ${name} failed as a whole`);
    }
    const dropped = new Metric({
      namespace: 'AWS/Scheduler',
      metricName: 'InvocationDroppedCount',
      dimensionsMap: { ScheduleGroup: props.scheduleGroup },
      statistic: 'Sum',
      period,
    });
    this.whenAny('DroppedSteps', dropped, 'EventBridge Scheduler gave a due step up');
  }

  private whenAny(id: string, metric: IMetric, description: string): void {
    new Alarm(this, id, {
      metric,
      alarmDescription: description,
      threshold: 1,
      evaluationPeriods: 1,
      comparisonOperator: ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
      treatMissingData: TreatMissingData.NOT_BREACHING,
    }).addAlarmAction(new SnsAction(this.topic));
  }
}

const period = Duration.minutes(5);
