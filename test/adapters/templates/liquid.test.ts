import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  createRender,
  TemplateError,
  templateNames,
  templateVariables,
} from '../../../lib/adapters/templates/liquid.ts';
import { templates } from '../../domain/notes/sample.ts';

describe('a directory of templates', () => {
  let directory = '';
  beforeAll(() => {
    directory = mkdtempSync(join(tmpdir(), 'templates-'));
    writeFileSync(join(directory, 'hello.liquid'), 'Hello {{ person.name }}{% if role %}, {{ role }}{% endif %}.');
    writeFileSync(join(directory, 'broken.liquid'), '{% if %}');
  });
  afterAll(() => rmSync(directory, { recursive: true }));

  test('fills a template and leaves out what is null', () => {
    const render = createRender(directory);
    expect(render('hello', { person: { name: 'Dana' }, role: null })).toBe('Hello Dana.');
  });

  test('a missing variable is an error that names template and variable', () => {
    const render = createRender(directory);
    const missing = () => render('hello', { person: {}, role: 'x' });
    expect(missing).toThrow(TemplateError);
    expect(missing).toThrow('Template hello needs the variable person.name');
    expect(() => render('hello', { person: { name: 'Dana' } })).toThrow(expect.objectContaining({ variable: 'role' }));
  });

  test('a template that is unknown, broken or outside the directory is an error', () => {
    const render = createRender(directory);
    for (const name of ['nothing', 'broken', '../hello', '/etc/passwd', 'hello.liquid']) {
      expect(() => render(name, {}), name).toThrow(TemplateError);
    }
  });

  test('what stands in a value is never read as a template', () => {
    const render = createRender(directory);
    const name = '{{ role }}{% include "hello" %}{{';
    expect(render('hello', { person: { name }, role: null })).toBe(`Hello ${name}.`);
  });

  test('properties that a value merely inherits are missing', () => {
    const render = createRender(directory);
    expect(() => render('hello', { person: Object.create({ name: 'x' }), role: null })).toThrow(TemplateError);
  });

  test('a changed file is not read again', () => {
    const render = createRender(directory);
    writeFileSync(join(directory, 'cached.liquid'), 'one');
    const again = createRender(directory);
    expect(again('cached', {})).toBe('one');
    writeFileSync(join(directory, 'cached.liquid'), 'two');
    expect(again('cached', {})).toBe('one');
    expect(() => render('cached', {})).toThrow(TemplateError);
  });
});

describe('the words', () => {
  const readme = readFileSync(join(templates, 'README.md'), 'utf8');

  test('the README lists the variables of every template', () => {
    const rows = [...templateVariables(templates)].map(
      ([name, variables]) => `| \`${name}\` | ${variables.map((one) => `\`${one}\``).join(', ') || 'none'} |`,
    );
    expect(rows.length).toBeGreaterThan(50);
    for (const row of rows) expect(readme).toContain(row);
    const listed = readme.split('\n').filter((line) => /^\| `(?:notes|mail)\//.test(line));
    expect(listed).toEqual(rows);
  });

  test('every variable is explained', () => {
    const explained = new Set(
      [...readme.matchAll(/^\| (.*) \| (?!`)[^|]+\|$/gm)].flatMap(([row]) => row.match(/`\w+`/g)),
    );
    const used = new Set([...templateVariables(templates).values()].flat());
    used.delete('field');
    expect([...used].filter((name) => !explained.has(`\`${name}\``))).toEqual([]);
  });

  test.each(templateNames(templates))('%s keeps to the tone', (name) => {
    const words = readFileSync(join(templates, `${name}.liquid`), 'utf8');
    expect(words.replace(/<!doctype|!important|!=/g, '')).not.toContain('!');
    if (name !== 'mail/advice/nervous') expect(words).not.toMatch(/\bsalary\b|\bdesperate|\bplease hire/i);
  });
});
