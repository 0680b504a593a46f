import { readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import { Liquid } from 'liquidjs';
import type { Render } from '../../domain/notes/render.ts';

/** A template that can't be filled: it is unknown, wrongly written, or names a variable that nobody gave. */
export class TemplateError extends Error {
  override readonly name = 'TemplateError';
  readonly template: string;
  /** The missing variable (`person.name`), or null when something else is wrong. */
  readonly variable: string | null;

  constructor(template: string, variable: string | null, cause?: unknown) {
    const fault = variable === null ? `can't be rendered: ${messageOf(cause)}` : `needs the variable ${variable}`;
    super(`Template ${template} ${fault}`, { cause });
    this.template = template;
    this.variable = variable;
  }
}

const ENDING = '.liquid';

/**
 * Renders the templates of one directory by their names without ending. Every template is read once, at its first use.
 * A value is never read as a template: Liquid's syntax in it stays as it is.
 *
 * @param directory absolute path of the folder that holds `notes` and `mail`
 * @returns a function that throws TemplateError for an unknown template and for a variable that was not given
 */
export function createRender(directory: string): Render {
  const engine = createEngine(directory);
  const names = new Set(templateNames(directory));
  return (template, variables) => {
    if (!names.has(template)) throw new TemplateError(template, null, new Error('there is none of this name'));
    try {
      return String(engine.renderFileSync(template, { ...variables }));
    } catch (error) {
      throw new TemplateError(template, missingVariable(error), error);
    }
  };
}

/** The names of all templates below a directory, sorted: `mail/receipt`, `notes/thank-you/warm`. */
export function templateNames(directory: string): readonly string[] {
  return readdirSync(directory, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(ENDING))
    .map((file) => file.slice(0, -ENDING.length).split(sep).join('/'))
    .sort();
}

/**
 * The variables that each template needs from outside (partials included): what the README lists.
 *
 * @returns names by template, sorted; a loop's own variable is not among them
 */
export function templateVariables(directory: string): ReadonlyMap<string, readonly string[]> {
  const engine = createEngine(directory);
  const entries = templateNames(directory).map((name): [string, string[]] => {
    const parsed = engine.parseFileSync(name);
    return [name, [...engine.globalVariablesSync(parsed)].sort()];
  });
  return new Map(entries);
}

function createEngine(directory: string): Liquid {
  return new Liquid({
    root: join(directory, sep),
    extname: ENDING,
    cache: true,
    strictVariables: true,
    strictFilters: true,
    ownPropertyOnly: true,
    relativeReference: false,
  });
}

function missingVariable(error: unknown): string | null {
  for (let cause = error; cause instanceof Error; cause = (cause as { originalError?: unknown }).originalError) {
    const name = (cause as { variableName?: unknown }).variableName;
    if (typeof name === 'string') return name;
  }
  return null;
}

function messageOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}
