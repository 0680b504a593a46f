import {
  ConflictException,
  CreateScheduleCommand,
  DeleteScheduleCommand,
  ResourceNotFoundException,
  SchedulerClient,
} from '@aws-sdk/client-scheduler';
import { SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeEach, describe, expect, test } from 'vitest';
import { createStepScheduler } from '../../../lib/adapters/scheduler/step-scheduler.ts';
import type { StepEvent } from '../../../lib/app/ports.ts';

const schedulerMock = mockClient(SchedulerClient);
const sqsMock = mockClient(SQSClient);
const region = { region: 'eu-west-1' };
const steps = createStepScheduler({
  scheduler: new SchedulerClient(region),
  sqs: new SQSClient(region),
  group: 'Afterword-steps',
  roleArn: 'arn:aws:iam::111122223333:role/steps',
  queueArn: 'arn:aws:sqs:eu-west-1:111122223333:steps',
  deadLettersArn: 'arn:aws:sqs:eu-west-1:111122223333:steps-given-up',
  queueUrl: 'https://sqs.eu-west-1.amazonaws.com/111122223333/steps',
  clock: { now: () => '2026-12-03T20:00:00Z' },
});

function due(at: string): StepEvent {
  return {
    user: 'u1',
    applicationId: 'a1',
    step: { name: 'debrief-abc', kind: 'debrief', at, noteId: null, interviewKey: 'i1' },
  };
}

beforeEach(() => {
  schedulerMock.reset();
  sqsMock.reset();
});

describe('a step that is due later', () => {
  test('becomes a one-time schedule in UTC that removes itself', async () => {
    schedulerMock.on(CreateScheduleCommand).resolves({});
    await steps.schedule(due('2026-12-10T15:00:00Z'));
    const { Target, ...schedule } = schedulerMock.commandCalls(CreateScheduleCommand)[0]!.args[0].input;
    expect(schedule).toEqual({
      Name: 'debrief-abc',
      GroupName: 'Afterword-steps',
      ScheduleExpression: 'at(2026-12-10T15:00:00)',
      ScheduleExpressionTimezone: 'UTC',
      FlexibleTimeWindow: { Mode: 'OFF' },
      ActionAfterCompletion: 'DELETE',
    });
    expect(Target).toMatchObject({
      Arn: 'arn:aws:sqs:eu-west-1:111122223333:steps',
      RoleArn: 'arn:aws:iam::111122223333:role/steps',
      DeadLetterConfig: { Arn: 'arn:aws:sqs:eu-west-1:111122223333:steps-given-up' },
    });
    expect(JSON.parse(Target!.Input!)).toEqual(due('2026-12-10T15:00:00Z'));
    expect(sqsMock.calls()).toHaveLength(0);
  });

  test('may be there already', async () => {
    schedulerMock
      .on(CreateScheduleCommand)
      .rejects(new ConflictException({ Message: 'exists', message: 'exists', $metadata: {} }));
    await expect(steps.schedule(due('2026-12-10T15:00:00Z'))).resolves.toBeUndefined();
  });

  test('fails loudly for any other reason', async () => {
    schedulerMock.on(CreateScheduleCommand).rejects(new Error('quota'));
    await expect(steps.schedule(due('2026-12-10T15:00:00Z'))).rejects.toThrow('quota');
  });
});

describe('a step that is due now', () => {
  test.each([
    ['2026-12-03T20:02:00Z', 120],
    ['2026-12-03T20:00:45Z', 45],
    ['2026-12-03T20:00:00Z', 0],
    ['2026-11-01T09:00:00Z', 0],
  ])('%s goes into the queue after %i seconds, past all schedules', async (at, delay) => {
    sqsMock.on(SendMessageCommand).resolves({});
    await steps.schedule(due(at));
    const { MessageBody, ...message } = sqsMock.commandCalls(SendMessageCommand)[0]!.args[0].input;
    expect(message).toEqual({
      QueueUrl: 'https://sqs.eu-west-1.amazonaws.com/111122223333/steps',
      DelaySeconds: delay,
    });
    expect(JSON.parse(MessageBody!)).toEqual(due(at));
    expect(schedulerMock.calls()).toHaveLength(0);
  });

  test('one second beyond two minutes is a schedule again', async () => {
    schedulerMock.on(CreateScheduleCommand).resolves({});
    await steps.schedule(due('2026-12-03T20:02:01Z'));
    expect(schedulerMock.calls()).toHaveLength(1);
  });
});

describe('taking a step off', () => {
  test('by its name in our group', async () => {
    schedulerMock.on(DeleteScheduleCommand).resolves({});
    await steps.unschedule('debrief-abc');
    expect(schedulerMock.commandCalls(DeleteScheduleCommand)[0]!.args[0].input).toEqual({
      Name: 'debrief-abc',
      GroupName: 'Afterword-steps',
    });
  });

  test('may find it gone, and fails loudly for any other reason', async () => {
    const gone = new ResourceNotFoundException({ Message: 'gone', message: 'gone', $metadata: {} });
    schedulerMock.on(DeleteScheduleCommand).rejectsOnce(gone).rejects(new Error('throttled'));
    await expect(steps.unschedule('x')).resolves.toBeUndefined();
    await expect(steps.unschedule('x')).rejects.toThrow('throttled');
  });
});
