import { Duration, Stack } from 'aws-cdk-lib';
import {
  type Alarm,
  AlarmStatusWidget,
  Dashboard,
  GraphWidget,
  type IMetric,
  LogQueryVisualizationType,
  LogQueryWidget,
  Metric,
} from 'aws-cdk-lib/aws-cloudwatch';
import type { ILogGroup } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';
import type { Work } from './alarms.ts';
import { counted } from './metrics.ts';

const period = Duration.minutes(15);
const sum = { statistic: 'Sum', period };

/** The dashboard: what came in, what went out, what waits, and what is wrong, on one screen. */
export function overview(
  scope: Construct,
  props: {
    readonly works: Readonly<Record<string, Work>>;
    /** The log of the function that takes mail. */
    readonly receiving: ILogGroup;
    readonly alarms: readonly Alarm[];
  },
): void {
  const works = Object.entries(props.works);
  const ours = (what: Parameters<typeof counted>[1], label: string) => counted(scope, what, { ...sum, label });
  const each = (metric: (work: Work, name: string) => IMetric) => works.map(([name, work]) => metric(work, name));
  const rate = (name: string, label: string) =>
    new Metric({ namespace: 'AWS/SES', metricName: `Reputation.${name}`, statistic: 'Maximum', period, label });
  const functions = each(({ fn }, name) => fn.metricDuration({ statistic: 'p95', period, label: name }));
  const failures = each(({ fn }, name) => fn.metricErrors({ ...sum, label: `${name} failed` }));
  new Dashboard(scope, 'Dashboard', {
    dashboardName: Stack.of(scope).stackName,
    defaultInterval: Duration.days(1),
    widgets: [
      [new AlarmStatusWidget({ title: 'Alarms', alarms: [...props.alarms], width: 24, height: 3 })],
      [
        graph('Mail that came in', [ours('mails-taken', 'taken'), ours('mails-refused', 'refused')]),
        refusals(props.receiving),
        graph('Notes that went out', [
          ours('notes-sent', 'sent'),
          ours('notes-unknown', 'fate unknown'),
          ours('notes-bounced', 'came back'),
          ours('complaints', 'called unwanted'),
        ]),
      ],
      [
        graph('Waiting, in seconds', [
          ...each(({ queue }, label) =>
            queue.metricApproximateAgeOfOldestMessage({ statistic: 'Maximum', period, label }),
          ),
        ]),
        graph('Given up', [
          ...each(({ deadLetters }, label) =>
            deadLetters.metricApproximateNumberOfMessagesVisible({ statistic: 'Maximum', period, label }),
          ),
          ours('effects-overdue', 'overdue effects'),
        ]),
        graph('Functions, milliseconds (95 of 100) and failures', functions, failures),
        graph('Good name with SES', [rate('BounceRate', 'bounces'), rate('ComplaintRate', 'complaints')]),
      ],
    ],
  });
}

function graph(title: string, left: IMetric[], right: IMetric[] = []): GraphWidget {
  return new GraphWidget({ title, left, right, width: 6 });
}

/** The reasons stand in the log beside the counts: as dimensions each of them would be a metric with its own price. */
function refusals(log: ILogGroup): LogQueryWidget {
  return new LogQueryWidget({
    title: 'Why mail was refused',
    view: LogQueryVisualizationType.TABLE,
    width: 12,
    logGroupNames: [log.logGroupName],
    queryLines: ['filter MailsRefused > 0', 'stats count(*) as mails by why', 'sort mails desc'],
  });
}
