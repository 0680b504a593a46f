import { CfnOutput, Stack } from 'aws-cdk-lib';
import { CfnRecordSet } from 'aws-cdk-lib/aws-route53';
import { Construct } from 'constructs';
import type { HostedZone } from '../config.ts';
import type { MailRecord } from '../mail-records.ts';

/** Half an hour: a wrong record is soon forgotten, and mail servers ask seldom enough. */
const timeToLiveSeconds = '1800';

/**
 * The DNS records of a deployment: told as outputs (`DnsMx`, `DnsDkim1`, …) in zone-file form, and made where the
 * operator's hosted zone is in this account.
 */
export class DnsRecords extends Construct {
  constructor(
    scope: Construct,
    id: string,
    props: { readonly records: readonly MailRecord[]; readonly zone: HostedZone | undefined },
  ) {
    super(scope, id);
    for (const record of props.records) {
      const value = record.type === 'TXT' ? `"${record.value}"` : record.value;
      new CfnOutput(Stack.of(this), `Dns${record.id}`, {
        description: `DNS record that ${record.why}`,
        value: `${record.name} ${record.type} ${value}`,
      });
      if (props.zone === undefined) continue;
      new CfnRecordSet(this, record.id, {
        hostedZoneId: props.zone.id,
        name: record.name,
        type: record.type,
        ttl: timeToLiveSeconds,
        resourceRecords: [value],
      });
    }
  }
}
