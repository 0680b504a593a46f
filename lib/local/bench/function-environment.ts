import process from 'node:process';

/** The user of the bench, and the domain of its assistant. */
export const benchUser = { name: 'Maya Okafor', address: 'maya@okafor.example' } as const;
export const benchDomain = 'notes.example';

/**
 * What a function finds in its environment on Lambda, with every AWS service at one address.
 *
 * @param endpoint of the stand-in; nothing is asked of it while a function only starts
 */
export function functionEnvironment(endpoint: string, templates: string): Record<string, string> {
  return {
    PATH: process.env.PATH ?? '',
    AWS_REGION: 'eu-west-1',
    AWS_ACCESS_KEY_ID: 'bench',
    AWS_SECRET_ACCESS_KEY: 'bench',
    AWS_ENDPOINT_URL: endpoint,
    AFTERWORD_DOMAIN: benchDomain,
    AFTERWORD_TIMEZONE: 'UTC',
    AFTERWORD_ALLOWED_USERS: benchUser.address,
    AFTERWORD_TABLE: 'afterword',
    AFTERWORD_BUCKET: 'afterword-bench-mails',
    AFTERWORD_STEP_QUEUE_URL: `${endpoint}/111122223333/steps`,
    AFTERWORD_STEP_QUEUE_ARN: 'arn:aws:sqs:eu-west-1:111122223333:steps',
    AFTERWORD_SCHEDULE_GROUP: 'steps',
    AFTERWORD_SCHEDULE_ROLE_ARN: 'arn:aws:iam::111122223333:role/steps',
    AFTERWORD_CONFIGURATION_SET: 'mail',
    AFTERWORD_TOKEN_KEY_PARAMETER: '/afterword/bench/token-keys',
    AFTERWORD_TEMPLATES: templates,
  };
}
