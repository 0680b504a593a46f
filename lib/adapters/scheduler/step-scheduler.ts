import {
  ConflictException,
  CreateScheduleCommand,
  DeleteScheduleCommand,
  ResourceNotFoundException,
  type SchedulerClient,
} from '@aws-sdk/client-scheduler';
import { SendMessageCommand, type SQSClient } from '@aws-sdk/client-sqs';
import { Temporal } from 'temporal-polyfill';
import type { Clock, StepEvent, StepScheduler } from '../../app/ports.ts';
import type { Instant } from '../../domain/time.ts';

export interface StepSchedulerOptions {
  readonly scheduler: SchedulerClient;
  readonly sqs: SQSClient;
  readonly group: string;
  /** The role that schedules take on to reach the queue. */
  readonly roleArn: string;
  readonly queueArn: string;
  readonly queueUrl: string;
  /** Where Scheduler lays a step that it could not put into the queue; null: such a step is lost, and only counted. */
  readonly deadLettersArn: string | null;
  readonly clock: Clock;
}

/**
 * What Scheduler does with a time that has passed is not documented, and it fires within the minute at best: a step
 * this near goes into the queue by itself, delayed. SQS could wait for 15 minutes, but could not be told otherwise.
 */
const TOO_NEAR_SECONDS = 120;

/**
 * Steps as one-time schedules of one group, each of which puts the step into the queue and removes itself.
 * Repeating a name and removing an unknown one are successes, as the port wants it.
 */
export function createStepScheduler(options: StepSchedulerOptions): StepScheduler {
  return {
    schedule: async (event) => {
      const wait = secondsBetween(options.clock.now(), event.step.at);
      if (wait <= TOO_NEAR_SECONDS) await enqueue(options, event, Math.max(0, wait));
      else await create(options, event);
    },
    unschedule: async (name) => {
      try {
        await options.scheduler.send(new DeleteScheduleCommand({ Name: name, GroupName: options.group }));
      } catch (error) {
        if (!(error instanceof ResourceNotFoundException)) throw error;
      }
    },
  };
}

async function create(options: StepSchedulerOptions, event: StepEvent): Promise<void> {
  try {
    await options.scheduler.send(
      new CreateScheduleCommand({
        Name: event.step.name,
        GroupName: options.group,
        // No zone and no `Z`: the expression is UTC by the zone beside it, so no clock change moves it.
        ScheduleExpression: `at(${event.step.at.replace('Z', '')})`,
        ScheduleExpressionTimezone: 'UTC',
        FlexibleTimeWindow: { Mode: 'OFF' },
        ActionAfterCompletion: 'DELETE',
        Target: {
          Arn: options.queueArn,
          RoleArn: options.roleArn,
          Input: JSON.stringify(event),
          ...(options.deadLettersArn !== null && { DeadLetterConfig: { Arn: options.deadLettersArn } }),
        },
      }),
    );
  } catch (error) {
    if (!(error instanceof ConflictException)) throw error;
  }
}

async function enqueue(options: StepSchedulerOptions, event: StepEvent, delaySeconds: number): Promise<void> {
  await options.sqs.send(
    new SendMessageCommand({
      QueueUrl: options.queueUrl,
      MessageBody: JSON.stringify(event),
      DelaySeconds: delaySeconds,
    }),
  );
}

/** Whole seconds from one instant to another, negative into the past. */
function secondsBetween(from: Instant, to: Instant): number {
  return Math.ceil(Temporal.Instant.from(from).until(to).total('seconds'));
}
