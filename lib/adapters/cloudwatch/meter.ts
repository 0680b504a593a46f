import { Metrics, MetricUnit } from '@aws-lambda-powertools/metrics';
import type { Meter } from '../../app/ports.ts';
import { metricNames, metricNamespace } from './metric-names.ts';

/**
 * Counts by log lines in CloudWatch's embedded metric format: no request, no permission, and nothing is lost when Lambda
 * freezes the process. The reason stands beside the count and not in a dimension, where each word would be a metric
 * with a price of its own; the log can be asked for it.
 *
 * @param serviceName the one dimension
 */
export function createMeter(serviceName: string): Meter {
  const metrics = new Metrics({ namespace: metricNamespace, serviceName });
  return {
    count: (what, value = 1, why) => {
      const one = metrics.singleMetric();
      if (why !== undefined) one.addMetadata('why', why);
      one.addMetric(metricNames[what], MetricUnit.Count, value);
    },
  };
}
