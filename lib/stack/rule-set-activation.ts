import { CustomResource, Duration } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { ReceiptRuleSet } from 'aws-cdk-lib/aws-ses';
import { Construct } from 'constructs';
import { lambdaFunction } from './lambda-function.ts';

export interface RuleSetActivationProps {
  readonly ruleSet: ReceiptRuleSet;
  readonly ruleSetName: string;
  /** True when the operator wants ours in the place of another one. */
  readonly displace: boolean;
}

/**
 * Makes the rule set the active one of the account and region: there is only one. A function of our own does it and not
 * AwsCustomResource, because that one can't look first: it would displace another set, and on deletion switch off one
 * that is no longer ours.
 */
export class RuleSetActivation extends Construct {
  constructor(scope: Construct, id: string, props: RuleSetActivationProps) {
    super(scope, id);
    const { fn, role } = lambdaFunction(this, 'Function', {
      name: 'activate-rule-set',
      description: 'Activates the receipt rule set at deployment and never displaces another one unasked',
      memoryMegabytes: 256,
      timeout: Duration.seconds(30),
      renders: false,
    });
    role.addToPolicy(
      new PolicyStatement({
        actions: ['ses:DescribeActiveReceiptRuleSet', 'ses:SetActiveReceiptRuleSet'],
        // SES has no resource type for these two actions; they read and set one switch.
        resources: ['*'],
      }),
    );
    const resource = new CustomResource(this, 'Resource', {
      serviceToken: fn.functionArn,
      resourceType: 'Custom::ActiveRuleSet',
      serviceTimeout: Duration.minutes(2),
      properties: { RuleSetName: props.ruleSetName, Displace: props.displace ? 'yes' : 'no' },
    });
    // The policy first, and the rule set: it can't be deleted while it is active.
    resource.node.addDependency(props.ruleSet, role);
  }
}
