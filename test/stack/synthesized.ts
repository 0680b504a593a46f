import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { App } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import cdkJson from '../../cdk.json' with { type: 'json' };
import { parseStackConfig } from '../../lib/config.ts';
import { AfterwordStack } from '../../lib/stack/afterword-stack.ts';

/** The template of a deployment with these settings; bundling is left out, it is tested by itself. */
export function templateFor(settings: Readonly<Record<string, string>> = {}): Template {
  const config = parseStackConfig({
    AFTERWORD_DOMAIN: 'notes.example',
    AFTERWORD_ALLOWED_USERS: 'maya@home.example',
    ...settings,
  });
  // A folder that is not named is made by the CDK and left behind.
  const outdir = mkdtempSync(path.join(tmpdir(), 'afterword-synth-'));
  try {
    const app = new App({ outdir, context: { ...cdkJson.context, 'aws:cdk:bundling-stacks': [] } });
    return Template.fromStack(new AfterwordStack(app, 'Afterword', config));
  } finally {
    rmSync(outdir, { recursive: true });
  }
}

/** One statement of a policy document, with lists where CloudFormation allows a single value. */
export interface Statement {
  readonly owner: string;
  readonly effect: string;
  readonly actions: readonly string[];
  readonly resources: readonly string[];
  readonly principal: unknown;
  readonly conditions: Readonly<Record<string, unknown>>;
}

interface RawStatement {
  Effect: string;
  Action: string | string[];
  Resource?: unknown;
  Principal?: unknown;
  Condition?: Record<string, unknown>;
}

/** Every statement of every policy in the template: roles' own, inline, trust, bucket, queue and topic policies. */
export function statementsOf(template: Template): readonly Statement[] {
  const resources = template.toJSON().Resources as Record<string, { Properties?: unknown }>;
  return Object.entries(resources).flatMap(([owner, resource]) =>
    documentsIn(resource.Properties).flatMap((document) =>
      document.Statement.map((statement) => read(owner, statement)),
    ),
  );
}

/** Intrinsic functions as text, so that `*` in any part of an ARN shows: `arn:${AWS::Partition}:…:schedule/x/*`. */
export function flat(value: unknown): string {
  if (typeof value === 'string') return value;
  const [name, argument] = Object.entries(value as Record<string, unknown>)[0] ?? ['', ''];
  if (name === 'Fn::Join') return (argument as [string, unknown[]])[1].map(flat).join((argument as [string])[0]);
  if (name === 'Ref') return `\${${String(argument)}}`;
  if (name === 'Fn::GetAtt') return `\${${(argument as string[]).join('.')}}`;
  return JSON.stringify(value);
}

function documentsIn(value: unknown): { Statement: RawStatement[] }[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('Statement' in value) return [value as { Statement: RawStatement[] }];
  return Object.values(value).flatMap(documentsIn);
}

function read(owner: string, statement: RawStatement): Statement {
  return {
    owner,
    effect: statement.Effect,
    actions: [statement.Action].flat(),
    resources: statement.Resource === undefined ? [] : [statement.Resource].flat().map(flat),
    principal: statement.Principal,
    conditions: statement.Condition ?? {},
  };
}
