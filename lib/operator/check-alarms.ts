import { type CloudWatchClient, type MetricAlarm, paginateDescribeAlarms } from '@aws-sdk/client-cloudwatch';
import { ListSubscriptionsByTopicCommand, type SNSClient } from '@aws-sdk/client-sns';
import { attention, type Finding, ok } from './finding.ts';

/** Which alarms of the stack ring, and whether anybody hears them. */
export async function checkAlarms(
  { cloudWatch, sns }: { readonly cloudWatch: CloudWatchClient; readonly sns: SNSClient },
  stack: string,
): Promise<readonly Finding[]> {
  const alarms: MetricAlarm[] = [];
  // CloudFormation puts the stack's name before that of every alarm.
  for await (const page of paginateDescribeAlarms({ client: cloudWatch }, { AlarmNamePrefix: `${stack}-` })) {
    alarms.push(...(page.MetricAlarms ?? []));
  }
  const ringing = alarms.filter(({ StateValue }) => StateValue === 'ALARM');
  const next = 'See docs/operations.md, When an alarm goes off';
  const heard = await checkListeners(sns, alarms);
  if (ringing.length === 0) return [ok('alarms', `none of ${alarms.length} rings`), ...heard];
  const ring = ringing.map(({ AlarmName, AlarmDescription }) =>
    attention('alarms', AlarmDescription ?? AlarmName ?? 'an alarm rings', next),
  );
  return [...ring, ...heard];
}

async function checkListeners(sns: SNSClient, alarms: readonly MetricAlarm[]): Promise<readonly Finding[]> {
  const topics = new Set(alarms.flatMap(({ AlarmActions }) => AlarmActions ?? []));
  const subscriptions = await Promise.all(
    [...topics].map(async (TopicArn) => {
      const { Subscriptions } = await sns.send(new ListSubscriptionsByTopicCommand({ TopicArn }));
      return Subscriptions ?? [];
    }),
  );
  const states = subscriptions.flat().map(({ SubscriptionArn }) => SubscriptionArn);
  // SNS has this word in the place of an ARN until the mail that it sent was answered.
  if (states.some((state) => state !== 'PendingConfirmation')) return [ok('alarm mail', 'somebody hears the alarms')];
  return [
    states.length > 0
      ? attention('alarm mail', 'nobody hears the alarms yet', 'Confirm the mail “AWS Notification” that SNS has sent')
      : attention('alarm mail', 'nobody hears the alarms', 'Deploy with AFTERWORD_ALARM_MAIL=you@example.org'),
  ];
}
