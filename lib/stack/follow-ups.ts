import { Duration, Stack } from 'aws-cdk-lib';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { CfnSchedule, CfnScheduleGroup } from 'aws-cdk-lib/aws-scheduler';
import { Construct } from 'constructs';
import { acknowledge } from './acknowledge.ts';
import { type WorkQueue, workQueue } from './queue.ts';

/** The clock of the deployment: one schedule per due step, all in one group, all into one queue, and an hourly sweep. */
export class FollowUps extends Construct {
  readonly timeout = Duration.seconds(60);
  readonly steps: WorkQueue;
  readonly groupName: string;
  readonly role: Role;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    const stack = Stack.of(this);
    this.steps = workQueue(this, 'Steps', this.timeout);
    this.groupName = `${stack.stackName}-steps`;
    const group = new CfnScheduleGroup(this, 'Group', { name: this.groupName });
    this.role = new Role(this, 'Role', {
      description: `Lets the schedules of ${this.groupName} put their step into the queue`,
      // Without these conditions anybody's schedule could borrow the role (confused deputy).
      assumedBy: new ServicePrincipal('scheduler.amazonaws.com', {
        conditions: { StringEquals: { 'aws:SourceAccount': stack.account, 'aws:SourceArn': this.groupArn } },
      }),
    });
    this.role.addToPolicy(
      new PolicyStatement({
        actions: ['sqs:SendMessage'],
        resources: [this.steps.queue.queueArn, this.steps.deadLetters.queueArn],
      }),
    );
    const sweep = new CfnSchedule(this, 'Sweep', {
      description: 'Finishes what a crash left owed',
      groupName: this.groupName,
      scheduleExpression: 'rate(1 hour)',
      flexibleTimeWindow: { mode: 'OFF' },
      target: {
        arn: this.steps.queue.queueArn,
        roleArn: this.role.roleArn,
        deadLetterConfig: { arn: this.steps.deadLetters.queueArn },
        input: JSON.stringify({ sweep: true }),
      },
    });
    sweep.node.addDependency(group, this.role);
  }

  /** Lets a function put steps on the clock and take them off, also the ones that are due too soon for a schedule. */
  grantScheduling(grantee: Role): void {
    grantee.addToPolicy(
      new PolicyStatement({
        actions: ['scheduler:CreateSchedule', 'scheduler:DeleteSchedule'],
        resources: [this.arn('schedule', `${this.groupName}/*`)],
      }),
    );
    grantee.addToPolicy(
      new PolicyStatement({
        actions: ['iam:PassRole'],
        resources: [this.role.roleArn],
        conditions: { StringEquals: { 'iam:PassedToService': 'scheduler.amazonaws.com' } },
      }),
    );
    grantee.addToPolicy(new PolicyStatement({ actions: ['sqs:SendMessage'], resources: [this.steps.queue.queueArn] }));
    acknowledge(
      grantee,
      `IAM5[Resource::arn:<AWS::Partition>:scheduler:<AWS::Region>:<AWS::AccountId>:schedule/${this.groupName}/*]`,
      "A schedule's name is a hash that comes up at run time; the group, which is ours alone, bounds it.",
    );
  }

  private get groupArn(): string {
    return this.arn('schedule-group', this.groupName);
  }

  private arn(resource: string, resourceName: string): string {
    return Stack.of(this).formatArn({ service: 'scheduler', resource, resourceName });
  }
}
