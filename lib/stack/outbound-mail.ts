import { CfnOutput, Stack } from 'aws-cdk-lib';
import { EventBus } from 'aws-cdk-lib/aws-events';
import { PolicyStatement, type Role } from 'aws-cdk-lib/aws-iam';
import {
  ConfigurationSet,
  ConfigurationSetTlsPolicy,
  EmailIdentity,
  EmailSendingEvent,
  EventDestination,
  Identity,
  SuppressionReasons,
} from 'aws-cdk-lib/aws-ses';
import { Construct } from 'constructs';

export interface OutboundMailProps {
  readonly domain: string;
  readonly users: readonly string[];
  /** False leaves the records out of the outputs: an emulator that has no receipt rules has no DKIM tokens either. */
  readonly dnsRecords: boolean;
}

/** Mail that goes out: the domain as an SES identity with DKIM, and the configuration set that reports what became of it. */
export class OutboundMail extends Construct {
  readonly configurationSetName: string;
  private readonly props: OutboundMailProps;

  constructor(scope: Construct, id: string, props: OutboundMailProps) {
    super(scope, id);
    this.props = props;
    this.configurationSetName = `${Stack.of(this).stackName}-mail`;
    const configurationSet = new ConfigurationSet(this, 'ConfigurationSet', {
      configurationSetName: this.configurationSetName,
      tlsPolicy: ConfigurationSetTlsPolicy.OPTIONAL,
      reputationMetrics: true,
      suppressionReasons: SuppressionReasons.BOUNCES_AND_COMPLAINTS,
    });
    configurationSet.addEventDestination('Events', {
      destination: EventDestination.eventBus(EventBus.fromEventBusName(this, 'DefaultBus', 'default')),
      events: [
        EmailSendingEvent.SEND,
        EmailSendingEvent.DELIVERY,
        EmailSendingEvent.BOUNCE,
        EmailSendingEvent.COMPLAINT,
        EmailSendingEvent.REJECT,
        EmailSendingEvent.DELIVERY_DELAY,
      ],
    });
    const identity = new EmailIdentity(this, 'Identity', {
      identity: Identity.domain(props.domain),
      configurationSet,
      // Bounces come as events; as mail they would land in our own inbox.
      feedbackForwarding: false,
    });
    if (props.dnsRecords) this.tellRecords(identity);
  }

  private tellRecords(identity: EmailIdentity): void {
    for (const [index, record] of identity.dkimRecords.entries()) {
      new CfnOutput(this, `Dkim${index + 1}`, {
        description: 'A CNAME record that proves the domain to SES',
        value: `${record.name} CNAME ${record.value}`,
      });
    }
    new CfnOutput(this, 'Mx', {
      description: 'The MX record that brings mail here',
      value: `${this.props.domain} MX 10 inbound-smtp.${Stack.of(this).region}.amazonaws.com`,
    });
  }

  /**
   * Lets a function send from our domain, through our configuration set. While an account is in the SES sandbox, SES
   * asks for the recipient's identity too: so the users' addresses are named beside the domain.
   */
  grantSending(grantee: Role): void {
    const arn = (resource: string, resourceName: string) =>
      Stack.of(this).formatArn({ service: 'ses', resource, resourceName });
    grantee.addToPolicy(
      new PolicyStatement({
        actions: ['ses:SendRawEmail'],
        resources: [
          arn('configuration-set', this.configurationSetName),
          ...[this.props.domain, ...this.props.users].map((name) => arn('identity', name)),
        ],
        conditions: { StringLike: { 'ses:FromAddress': `*@${this.props.domain}` } },
      }),
    );
  }
}
