import {
  DescribeRuleCommand,
  ListRuleNamesByTargetCommand,
  TestEventPatternCommand,
} from '@aws-sdk/client-eventbridge';
import { ListSchedulesCommand } from '@aws-sdk/client-scheduler';
import { GetQueueAttributesCommand } from '@aws-sdk/client-sqs';
import type { Cloud } from './cloud.ts';

/** Where the stack puts its schedules. */
export const stepGroup = 'Afterword-steps';

/** The names of the schedules in our group. */
export async function schedules(cloud: Cloud): Promise<readonly string[]> {
  const { Schedules = [] } = await cloud.scheduler.send(new ListSchedulesCommand({ GroupName: stepGroup }));
  return Schedules.map(({ Name = '' }) => Name);
}

/** Whether one of the rules that feed the feedback queue lets an event through. */
export async function passesOurRule(cloud: Cloud, event: object): Promise<boolean> {
  const asked = { QueueUrl: cloud.outputs.FeedbackQueueUrl, AttributeNames: ['QueueArn' as const] };
  const { Attributes } = await cloud.sqs.send(new GetQueueAttributesCommand(asked));
  const targeting = new ListRuleNamesByTargetCommand({ TargetArn: Attributes?.QueueArn });
  const { RuleNames = [] } = await cloud.events.send(targeting);
  if (RuleNames.length === 0) throw new Error('no rule feeds the feedback queue');
  const passed = RuleNames.map(async (Name) => {
    const { EventPattern } = await cloud.events.send(new DescribeRuleCommand({ Name }));
    const tried = new TestEventPatternCommand({ EventPattern, Event: JSON.stringify(event) });
    return (await cloud.events.send(tried)).Result ?? false;
  });
  return (await Promise.all(passed)).includes(true);
}

/** The one schedule of the group that is no step. */
export async function sweepName(cloud: Cloud): Promise<string> {
  const [sweep, ...others] = (await schedules(cloud)).filter((name) => name.includes('Sweep'));
  if (sweep === undefined || others.length > 0) throw new Error('there is not one sweep');
  return sweep;
}
