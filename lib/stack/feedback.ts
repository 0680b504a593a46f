import { Duration } from 'aws-cdk-lib';
import { Rule } from 'aws-cdk-lib/aws-events';
import { SqsQueue } from 'aws-cdk-lib/aws-events-targets';
import { Construct } from 'constructs';
import { type WorkQueue, workQueue } from './queue.ts';

/** What SES calls the events that say what became of a mail. Opens and clicks are not among them: nothing is tracked. */
const eventTypes = ['Send', 'Delivery', 'Bounce', 'Complaint', 'Reject', 'DeliveryDelay'];

/** The way back from SES: events of our configuration set go from the account's default bus into a queue. */
export class Feedback extends Construct {
  readonly timeout = Duration.seconds(30);
  readonly events: WorkQueue;

  constructor(scope: Construct, id: string, props: { readonly configurationSetName: string }) {
    super(scope, id);
    this.events = workQueue(this, 'Events', this.timeout);
    new Rule(this, 'Rule', {
      description: 'What became of the mails that Afterword sent',
      eventPattern: {
        source: ['aws.ses'],
        detail: {
          eventType: eventTypes,
          mail: { tags: { 'ses:configuration-set': [props.configurationSetName] } },
        },
      },
      targets: [new SqsQueue(this.events.queue, { deadLetterQueue: this.events.deadLetters })],
    });
  }
}
