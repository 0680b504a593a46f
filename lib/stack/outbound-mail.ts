import { Stack } from 'aws-cdk-lib';
import { EventBus } from 'aws-cdk-lib/aws-events';
import { PolicyStatement, type Role } from 'aws-cdk-lib/aws-iam';
import {
  ConfigurationSet,
  ConfigurationSetTlsPolicy,
  EmailIdentity,
  EmailSendingEvent,
  EventDestination,
  Identity,
  MailFromBehaviorOnMxFailure,
  SuppressionReasons,
} from 'aws-cdk-lib/aws-ses';
import { Construct } from 'constructs';
import type { HostedZone } from '../config.ts';
import { mailFromDomain, mailRecords } from '../mail-records.ts';
import { DnsRecords } from './dns-records.ts';

export interface OutboundMailProps {
  readonly domain: string;
  readonly users: readonly string[];
  /** False leaves the records out of the outputs: an emulator that has no receipt rules has no DKIM tokens either. */
  readonly dnsRecords: boolean;
  /** Where the records are made; absent, the operator makes them. */
  readonly zone: HostedZone | undefined;
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
      // An envelope sender of our own, so that SPF aligns as well as DKIM; before its MX record is there SES uses its own.
      mailFromDomain: mailFromDomain(props.domain),
      mailFromBehaviorOnMxFailure: MailFromBehaviorOnMxFailure.USE_DEFAULT_VALUE,
    });
    if (!props.dnsRecords) return;
    const records = mailRecords({
      domain: props.domain,
      region: Stack.of(this).region,
      dkim: identity.dkimRecords,
    });
    new DnsRecords(this, 'Dns', { records, zone: props.zone });
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
