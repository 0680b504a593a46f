import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Duration, RemovalPolicy, Stack } from 'aws-cdk-lib';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Architecture, LoggingFormat, Runtime, SystemLogLevel, Tracing } from 'aws-cdk-lib/aws-lambda';
import { NodejsFunction } from 'aws-cdk-lib/aws-lambda-nodejs';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';
import { acknowledge } from './acknowledge.ts';
import { bundling } from './bundling.ts';

const projectRoot = fileURLToPath(new URL('../../', import.meta.url));

export interface LambdaFunctionProps {
  /** File in functions/ without ending: `receive`. */
  readonly name: string;
  readonly description: string;
  readonly memoryMegabytes: number;
  readonly timeout: Duration;
  readonly environment?: Readonly<Record<string, string>>;
  /** True when the function renders mail: templates/ then lies beside its code. */
  readonly renders: boolean;
}

export interface LambdaFunction {
  readonly fn: NodejsFunction;
  readonly role: Role;
}

/**
 * A Lambda function of this project: Node 24 on arm64, one bundled file, logs that end after a month. Its role may
 * write its own log and nothing else; the construct that uses it grants the rest.
 */
export function lambdaFunction(scope: Construct, id: string, props: LambdaFunctionProps): LambdaFunction {
  const logGroup = new LogGroup(scope, `${id}Log`, {
    retention: RetentionDays.ONE_MONTH,
    removalPolicy: RemovalPolicy.DESTROY,
  });
  // Without a role of our own CDK attaches AWSLambdaBasicExecutionRole, which may write every log of the account.
  const role = new Role(scope, `${id}Role`, {
    assumedBy: new ServicePrincipal('lambda.amazonaws.com'),
    description: `Runs ${Stack.of(scope).stackName} ${props.name}`,
  });
  role.addToPolicy(
    new PolicyStatement({
      actions: ['logs:CreateLogStream', 'logs:PutLogEvents'],
      resources: [logGroup.logGroupArn],
    }),
  );
  const fn = new NodejsFunction(scope, id, {
    description: props.description,
    entry: `${projectRoot}functions/${props.name}.ts`,
    projectRoot,
    depsLockFilePath: `${projectRoot}package-lock.json`,
    runtime: Runtime.NODEJS_24_X,
    architecture: Architecture.ARM_64,
    memorySize: props.memoryMegabytes,
    timeout: props.timeout,
    role,
    logGroup,
    loggingFormat: LoggingFormat.JSON,
    // Lambda's own three lines of each run cost more than ours; CloudWatch counts runs, durations and errors without them.
    systemLogLevelV2: SystemLogLevel.WARN,
    // A trace of each run would be the third dearest part of an interview; `cdk deploy -c tracing=active` turns them on.
    tracing: scope.node.tryGetContext('tracing') === 'active' ? Tracing.ACTIVE : Tracing.DISABLED,
    // Node's own stack traces point into the bundle; names are kept, a source map would double the cold start.
    environment: { NODE_OPTIONS: '--no-warnings', ...props.environment },
    bundling: bundling({ templates: props.renders && existsSync(`${projectRoot}templates`) }),
  });
  acknowledge(
    role,
    'IAM5[Resource::*]',
    'X-Ray has no resource type for putting a trace; the same holds for SES and its one active rule set.',
  );
  return { fn, role };
}
