import * as z from 'zod';
import { isZone } from './domain/time.ts';

/** A wrong setting: the message names the variable, its value's fault and the mend, in one line. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

const zone = z.string().refine(isZone, 'is no IANA time zone such as Europe/Berlin');
const domain = z
  .string()
  .max(253)
  .regex(/^[a-z0-9-]{1,63}(\.[a-z0-9-]{1,63})+$/i, 'is no mail domain such as afterword.example.org')
  .transform((value) => value.toLowerCase());
const port = z.coerce
  .number('is no port number')
  .int('is no whole number')
  .min(0, 'is below 0')
  .max(65535, 'is above 65535');
const instant = z.iso.datetime({ offset: true, error: 'is no instant such as 2026-12-01T09:00:00Z' });

/** Local mode (contract section 2). */
const localSchema = z.object({
  AFTERWORD_SMTP_PORT: port.default(2525),
  AFTERWORD_HTTP_PORT: port.default(8025),
  AFTERWORD_DATA: z.string().min(1).default('.afterword'),
  AFTERWORD_NOW: instant.optional(),
  AFTERWORD_DOMAIN: domain.default('afterword.localhost'),
  AFTERWORD_TIMEZONE: zone.optional(),
  /** `smtp://user:password@host:587`: what the assistant sends goes out there, besides standing in the outbox. */
  AFTERWORD_SMTP_RELAY: z.url({ protocol: /^smtps?$/, error: 'is no address such as smtp://host:587' }).optional(),
});
export type LocalConfig = z.output<typeof localSchema>;

/** `open`: whoever confirms by mail may use it. `list`: the allowed users alone. */
const enrolment = z.enum(['list', 'open'], 'is neither list nor open').default('list');

/** What the stack hands to its functions. */
const functionSchema = z.object({
  AFTERWORD_DOMAIN: domain,
  AFTERWORD_TIMEZONE: zone.default('UTC'),
  AFTERWORD_ALLOWED_USERS: z
    .string()
    .default('')
    .transform((list) =>
      list
        .split(/[\s,]+/)
        .filter((address) => address !== '')
        .map((address) => address.toLowerCase()),
    ),
  AFTERWORD_ENROLMENT: enrolment,
  /** Under which name the functions log and count: the stack's, so that two of them keep apart. */
  AFTERWORD_SERVICE: z.string().min(1).default('Afterword'),
  AFTERWORD_TABLE: z.string().min(1),
  AFTERWORD_BUCKET: z.string().min(1),
  AFTERWORD_STEP_QUEUE_URL: z.url(),
  AFTERWORD_STEP_QUEUE_ARN: z.string().min(1),
  AFTERWORD_STEP_DEAD_LETTERS_ARN: z.string().min(1).optional(),
  AFTERWORD_SCHEDULE_GROUP: z.string().min(1),
  AFTERWORD_SCHEDULE_ROLE_ARN: z.string().min(1),
  AFTERWORD_CONFIGURATION_SET: z.string().min(1),
  AFTERWORD_TOKEN_KEY_PARAMETER: z.string().min(1),
  AFTERWORD_TEMPLATES: z.string().min(1).optional(),
});
export type FunctionConfig = z.output<typeof functionSchema>;

const wholeNumber = z.coerce.number('is no number').int('is no whole number');
const flag = z.enum(['yes', 'no'], 'is neither yes nor no').transform((word) => word === 'yes');

/** Stands for the mail domain where a template is only looked at, never deployed (RFC 2606 keeps it free). */
export const placeholderDomain = 'afterword.example';

/** A Route 53 zone of the same account, in which the records of the mail domain are made. */
export interface HostedZone {
  readonly name: string;
  readonly id: string;
}

const hostedZone = z
  .string()
  .regex(/^[a-z0-9.-]{1,253}\/Z[A-Z0-9]{1,31}$/i, 'is no hosted zone such as example.org/Z0123456789ABCDEFGHIJ')
  .transform((value): HostedZone => {
    const [name = '', id = ''] = value.split('/');
    return { name: name.toLowerCase(), id };
  });

/** What an operator decides about a deployment: environment variables, or `-c NAME=value` on the CDK command line. */
const stackSchema = z.object({
  AFTERWORD_STACK: z
    .string()
    // SES keeps rule set names to 64 characters, and the longest ending of ours is `-inbound`.
    .regex(/^[A-Za-z][A-Za-z0-9-]{0,39}$/, 'is no stack name: a letter, then at most 39 letters, digits or hyphens')
    .default('Afterword'),
  AFTERWORD_REGION: z
    .string()
    .regex(/^[a-z]{2}(-[a-z]{1,12}){1,2}-\d$/, 'is no region such as eu-west-1')
    .optional(),
  AFTERWORD_DOMAIN: domain.default(placeholderDomain),
  AFTERWORD_TIMEZONE: zone.default('UTC'),
  AFTERWORD_ALLOWED_USERS: functionSchema.shape.AFTERWORD_ALLOWED_USERS,
  AFTERWORD_ENROLMENT: enrolment,
  /** Events are remembered for 45 days; a raw mail must not outlive that, or its redelivery would count as new. */
  AFTERWORD_RETENTION_DAYS: wholeNumber.min(1, 'is below 1').max(40, 'is above 40').default(30),
  /** `no` leaves SES receiving out altogether, for emulators that don't know receipt rules. */
  AFTERWORD_RECEIPT_RULES: flag.default(true),
  AFTERWORD_ACTIVATE_RULES: flag.default(true),
  /** `yes` takes the place of a rule set that is active already and not ours. */
  AFTERWORD_DISPLACE_RULES: flag.default(false),
  /** `name/id`: the DNS records are made there. Without it they are told, and the operator makes them. */
  AFTERWORD_HOSTED_ZONE: hostedZone.optional(),
  AFTERWORD_ALARM_MAIL: z.email('is no mail address').optional(),
  /** Raise by one to put a new token key first; the one before it goes on verifying. */
  AFTERWORD_TOKEN_KEY_GENERATION: wholeNumber.min(1, 'is below 1').max(1_000_000, 'is above 1000000').default(1),
});
export type StackConfig = z.output<typeof stackSchema>;
/** The names of the settings, for reading them from the CDK context. */
export const stackSettings: readonly string[] = Object.keys(stackSchema.shape);

type Environment = Readonly<Record<string, string | undefined>>;

/** Reads local mode's settings. An empty variable counts as unset. @throws ConfigError on the first wrong value */
export function parseLocalConfig(environment: Environment): LocalConfig {
  return parse(localSchema, environment);
}

/** Reads a function's settings. @throws ConfigError on the first wrong or missing value */
export function parseFunctionConfig(environment: Environment): FunctionConfig {
  return parse(functionSchema, environment);
}

/** Reads what the operator decided about the deployment. @throws ConfigError on the first wrong value */
export function parseStackConfig(environment: Environment): StackConfig {
  const config = parse(stackSchema, environment);
  const zone = config.AFTERWORD_HOSTED_ZONE;
  if (zone !== undefined && !`.${config.AFTERWORD_DOMAIN}`.endsWith(`.${zone.name}`)) {
    throw new ConfigError(`AFTERWORD_HOSTED_ZONE="${zone.name}" does not hold the domain ${config.AFTERWORD_DOMAIN}`);
  }
  return config;
}

function parse<T>(schema: z.ZodType<T>, environment: Environment): T {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const result = schema.safeParse(given);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  const name = String(issue?.path[0] ?? 'configuration');
  const value = given[name];
  throw new ConfigError(value === undefined ? `${name} is missing` : `${name}="${value}" ${issue?.message}`);
}
