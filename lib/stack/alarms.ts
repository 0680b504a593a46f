import { Duration, Stack } from 'aws-cdk-lib';
import {
  Alarm,
  ComparisonOperator,
  type IMetric,
  Metric,
  type MetricOptions,
  TreatMissingData,
} from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import { Construct } from 'constructs';
import { counted } from './metrics.ts';
import type { WorkQueue } from './queue.ts';

/** A queue, its dead letters and the function behind it. */
export interface Work extends WorkQueue {
  readonly fn: IFunction;
}

export interface AlarmsProps {
  /** By name: `Receive` … */
  readonly works: Readonly<Record<string, Work>>;
  readonly scheduleGroup: string;
  /** Null where SES receiving is left out. */
  readonly receiptRule: string | null;
  /** Who hears of an alarm; absent: the topic stands without a subscriber. */
  readonly mail: string | undefined;
}

/** An approval that waits for an hour is shown again instead of sent; a quarter of that leaves time to look. */
const oldestMessage = Duration.minutes(15);
/** SES puts an account under review at 5 % and 0.1 %; these leave room to act before. */
const bounceRate = 0.02;
const complaintRate = 0.0005;

/**
 * Every mail gets an answer or one of these goes off. Each has a runbook of its name in docs/operations.md, and a test
 * holds the two together.
 */
export class Alarms extends Construct {
  readonly alarms: Alarm[] = [];
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
    for (const [name, work] of Object.entries(props.works)) this.watchWork(name, work);
    this.watchSteps(props.scheduleGroup);
    if (props.receiptRule !== null) this.watchReceiving(props.receiptRule);
    this.watchGoodName();
  }

  private watchWork(name: string, { queue, deadLetters, fn }: Work): void {
    const waiting = deadLetters.metricApproximateNumberOfMessagesVisible({ period, statistic: 'Maximum' });
    this.at(`${name}DeadLetters`, 'Messages failed five times and wait to be looked at', waiting);
    const age = queue.metricApproximateAgeOfOldestMessage({ period, statistic: 'Maximum' });
    const late = oldestMessage.toSeconds();
    this.at(`${name}Late`, 'Messages wait longer than a quarter of an hour', age, { threshold: late, periods: 2 });
    this.at(`${name}Errors`, 'The function failed as a whole', fn.metricErrors({ period }));
    this.at(`${name}Throttles`, 'Lambda refused to start the function', fn.metricThrottles({ period }));
  }

  private watchSteps(scheduleGroup: string): void {
    const dropped = aws('AWS/Scheduler', 'InvocationDroppedCount', { ScheduleGroup: scheduleGroup });
    this.at('DroppedSteps', 'EventBridge Scheduler gave a due step up', dropped);
    const overdue = counted(this, 'effects-overdue', { statistic: 'Maximum', period: Duration.hours(1) });
    this.at('EffectsOverdue', 'Something owed has outlived an hour and the sweep', overdue);
  }

  private watchReceiving(rule: string): void {
    const failure = aws('AWS/SES', 'PublishFailure', { RuleName: rule });
    this.at('MailNotStored', 'SES could not store a mail or tell of it, and tries again', failure);
    const expired = aws('AWS/SES', 'PublishExpired', { RuleName: rule });
    this.at('MailLost', 'SES gave up storing a mail or telling of it after four hours', expired);
  }

  /** The rates of the account, because that is what SES judges. */
  private watchGoodName(): void {
    const hourly = { statistic: 'Maximum', period: Duration.hours(1) };
    const bounces = aws('AWS/SES', 'Reputation.BounceRate', {}, hourly);
    this.at('BounceRate', 'Too many mails came back', bounces, { threshold: bounceRate });
    const complaints = aws('AWS/SES', 'Reputation.ComplaintRate', {}, hourly);
    this.at('ComplaintRate', 'Too many mails were called unwanted', complaints, { threshold: complaintRate });
  }

  private at(
    name: string,
    meaning: string,
    metric: IMetric,
    { threshold = 1, periods = 1 }: { readonly threshold?: number; readonly periods?: number } = {},
  ): void {
    const alarm = new Alarm(this, name, {
      alarmName: `${Stack.of(this).stackName}-${name}`,
      alarmDescription: `${meaning}. What to do: docs/operations.md, "${name}"`,
      metric,
      threshold,
      evaluationPeriods: periods,
      comparisonOperator: ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
      treatMissingData: TreatMissingData.NOT_BREACHING,
    });
    alarm.addAlarmAction(new SnsAction(this.topic));
    this.alarms.push(alarm);
  }
}

const period = Duration.minutes(5);

function aws(
  namespace: string,
  metricName: string,
  dimensionsMap: Readonly<Record<string, string>>,
  options: MetricOptions = {},
): Metric {
  return new Metric({ namespace, metricName, dimensionsMap, statistic: 'Sum', period, ...options });
}
