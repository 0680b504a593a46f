import { z } from 'zod';
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
});
export type LocalConfig = z.output<typeof localSchema>;

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
  AFTERWORD_TABLE: z.string().min(1),
  AFTERWORD_BUCKET: z.string().min(1),
  AFTERWORD_STEP_QUEUE_URL: z.url(),
  AFTERWORD_STEP_QUEUE_ARN: z.string().min(1),
  AFTERWORD_SCHEDULE_GROUP: z.string().min(1),
  AFTERWORD_SCHEDULE_ROLE_ARN: z.string().min(1),
  AFTERWORD_CONFIGURATION_SET: z.string().min(1),
  AFTERWORD_TOKEN_KEY_PARAMETER: z.string().min(1),
  AFTERWORD_TEMPLATES: z.string().min(1).optional(),
});
export type FunctionConfig = z.output<typeof functionSchema>;

type Environment = Readonly<Record<string, string | undefined>>;

/** Reads local mode's settings. An empty variable counts as unset. @throws ConfigError on the first wrong value */
export function parseLocalConfig(environment: Environment): LocalConfig {
  return parse(localSchema, environment);
}

/** Reads a function's settings. @throws ConfigError on the first wrong or missing value */
export function parseFunctionConfig(environment: Environment): FunctionConfig {
  return parse(functionSchema, environment);
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
