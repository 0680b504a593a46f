import { Stack } from 'aws-cdk-lib';
import { Metric, type MetricOptions } from 'aws-cdk-lib/aws-cloudwatch';
import type { IConstruct } from 'constructs';
import { metricDimension, metricNames, metricNamespace } from '../adapters/cloudwatch/metric-names.ts';

/** What the functions of a stack count themselves. */
export function counted(scope: IConstruct, what: keyof typeof metricNames, options: MetricOptions): Metric {
  return new Metric({
    namespace: metricNamespace,
    metricName: metricNames[what],
    dimensionsMap: { [metricDimension]: Stack.of(scope).stackName },
    ...options,
  });
}
