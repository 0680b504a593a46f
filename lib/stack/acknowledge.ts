import { Validations } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';

/**
 * Lets one finding of the AWS Solutions rules stand at one construct. Whatever is not acknowledged fails the synthesis.
 *
 * @param rule the rule, with the finding in brackets where a rule has several
 * @param reason why it stands; it is written into the validation report
 */
export function acknowledge(construct: IConstruct, rule: string, reason: string): void {
  Validations.of(construct).acknowledge({ id: `AwsSolutions::AwsSolutions-${rule}`, reason });
}
