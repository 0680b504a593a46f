import { describe, expect, test } from 'vitest';
import { ConfigError, parseStackConfig, stackSettings } from '../../lib/config.ts';

describe('what an operator decides', () => {
  test('nothing, for a look at the template', () => {
    expect(parseStackConfig({})).toEqual({
      AFTERWORD_STACK: 'Afterword',
      AFTERWORD_DOMAIN: 'afterword.example',
      AFTERWORD_TIMEZONE: 'UTC',
      AFTERWORD_ALLOWED_USERS: [],
      AFTERWORD_ENROLMENT: 'list',
      AFTERWORD_RETENTION_DAYS: 30,
      AFTERWORD_RECEIPT_RULES: true,
      AFTERWORD_ACTIVATE_RULES: true,
      AFTERWORD_DISPLACE_RULES: false,
      AFTERWORD_TOKEN_KEY_GENERATION: 1,
    });
  });

  test('users and domain in lower case', () => {
    const config = parseStackConfig({
      AFTERWORD_DOMAIN: 'Notes.Example',
      AFTERWORD_ALLOWED_USERS: 'Maya@Home.example, jo@x.example',
    });
    expect(config).toMatchObject({
      AFTERWORD_DOMAIN: 'notes.example',
      AFTERWORD_ALLOWED_USERS: ['maya@home.example', 'jo@x.example'],
    });
  });

  test.each([
    ['AFTERWORD_DOMAIN', 'notes'],
    ['AFTERWORD_TIMEZONE', 'Berlin'],
    ['AFTERWORD_STACK', '1st'],
    ['AFTERWORD_REGION', 'Ireland'],
    ['AFTERWORD_RETENTION_DAYS', '0'],
    ['AFTERWORD_RETENTION_DAYS', '41'],
    ['AFTERWORD_RETENTION_DAYS', 'a month'],
    ['AFTERWORD_RECEIPT_RULES', 'true'],
    ['AFTERWORD_DISPLACE_RULES', 'Yes'],
    ['AFTERWORD_ALARM_MAIL', 'ops'],
    ['AFTERWORD_HOSTED_ZONE', 'example.org'],
    ['AFTERWORD_TOKEN_KEY_GENERATION', '0'],
  ])('%s=%s is refused in one line that names it', (name, value) => {
    const attempt = () => parseStackConfig({ [name]: value });
    expect(attempt).toThrow(ConfigError);
    expect(attempt).toThrow(new RegExp(`^${name}="${value}" is [^\\n]+$`));
    expect(stackSettings).toContain(name);
  });

  test('a hosted zone is name and id, and has to hold the domain', () => {
    const zone = { AFTERWORD_HOSTED_ZONE: 'Example.org/Z0123456789ABC' };
    const config = parseStackConfig({ ...zone, AFTERWORD_DOMAIN: 'notes.example.org' });
    expect(config.AFTERWORD_HOSTED_ZONE).toEqual({ name: 'example.org', id: 'Z0123456789ABC' });
    expect(parseStackConfig({ ...zone, AFTERWORD_DOMAIN: 'example.org' })).toMatchObject({});
    expect(() => parseStackConfig({ ...zone, AFTERWORD_DOMAIN: 'notesexample.org' })).toThrow(ConfigError);
  });
});
