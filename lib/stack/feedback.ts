import { Duration } from 'aws-cdk-lib';
import { Rule } from 'aws-cdk-lib/aws-events';
import { SqsQueue } from 'aws-cdk-lib/aws-events-targets';
import { Construct } from 'constructs';
import { type WorkQueue, workQueue } from './queue.ts';

/** What goes wrong with any mail, as SES calls it. Opens and clicks are not among them: nothing is tracked. */
const mishaps = ['Bounce', 'Complaint', 'Reject', 'DeliveryDelay'];
/**
 * What goes right matters for notes alone, whose fate may be unknown; it would be most of the events. That a note was
 * delivered says that it was sent, so the event for that is left out.
 */
const successes = ['Delivery'];

/** The way back from SES: events of our configuration set go from the account's default bus into a queue. */
export class Feedback extends Construct {
  readonly timeout = Duration.seconds(30);
  readonly events: WorkQueue;

  constructor(scope: Construct, id: string, props: { readonly configurationSetName: string }) {
    super(scope, id);
    this.events = workQueue(this, 'Events', this.timeout);
    this.take('Mishaps', mishaps, { 'ses:configuration-set': [props.configurationSetName] });
    this.take('Notes', successes, { 'ses:configuration-set': [props.configurationSetName], kind: ['note'] });
  }

  /** Lets events of these types about mails with these tags into the queue. */
  private take(id: string, eventType: string[], tags: Record<string, string[]>): void {
    new Rule(this, id, {
      description: `What became of the mails that Afterword sent: ${eventType.join(', ')}`,
      eventPattern: { source: ['aws.ses'], detail: { eventType, mail: { tags } } },
      targets: [new SqsQueue(this.events.queue, { deadLetterQueue: this.events.deadLetters })],
    });
  }
}
