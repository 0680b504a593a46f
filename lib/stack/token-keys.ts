import { CustomResource, Duration, Stack } from 'aws-cdk-lib';
import { PolicyStatement, type Role } from 'aws-cdk-lib/aws-iam';
import { Construct } from 'constructs';
import { lambdaFunction } from './lambda-function.ts';

/**
 * The secret behind the reply tokens: a SecureString with two live keys. CloudFormation can't create one, and a key in
 * a template would be no secret, so a function of ours makes it at deployment.
 */
export class TokenKeys extends Construct {
  readonly parameterName: string;
  /** Changes whenever the keys do; a function that carries it in its environment starts anew with the new keys. */
  readonly version: string;
  private readonly parameterArn: string;

  constructor(scope: Construct, id: string, props: { readonly generation: number }) {
    super(scope, id);
    const stack = Stack.of(this);
    this.parameterName = `/afterword/${stack.stackName}/token-keys`;
    // A parameter's ARN has its leading slash as the separator.
    this.parameterArn = stack.formatArn({
      service: 'ssm',
      resource: 'parameter',
      resourceName: this.parameterName.slice(1),
    });
    const { fn, role } = lambdaFunction(this, 'Function', {
      name: 'token-keys',
      description: 'Creates and rotates the keys of the reply tokens at deployment',
      memoryMegabytes: 256,
      timeout: Duration.seconds(30),
      renders: false,
    });
    role.addToPolicy(
      new PolicyStatement({
        actions: ['ssm:GetParameter', 'ssm:PutParameter', 'ssm:DeleteParameter'],
        resources: [this.parameterArn],
      }),
    );
    const resource = new CustomResource(this, 'Resource', {
      serviceToken: fn.functionArn,
      resourceType: 'Custom::TokenKeys',
      serviceTimeout: Duration.minutes(2),
      properties: { ParameterName: this.parameterName, Generation: String(props.generation) },
    });
    resource.node.addDependency(role);
    this.version = resource.getAttString('Version');
  }

  /** Lets a function read the keys. The account's own SSM key encrypts them; its policy needs no grant of ours. */
  grantRead(grantee: Role): void {
    grantee.addToPolicy(new PolicyStatement({ actions: ['ssm:GetParameter'], resources: [this.parameterArn] }));
  }
}
