import ICAL from 'ical.js';

/** A property in jCal form (RFC 7265): name in lower case, parameters, value type, values. */
export interface Property {
  readonly name: string;
  readonly parameters: Readonly<Record<string, string>>;
  readonly type: string;
  readonly values: readonly unknown[];
  /** The property as a content line, unfolded. */
  readonly line: string;
}

/** A component in jCal form; `name` in lower case. */
export interface Component {
  readonly name: string;
  readonly properties: readonly Property[];
  readonly components: readonly Component[];
}

type Json = readonly unknown[];

/** A property's first value as text; '' for values that are no text, such as a recurrence rule's object. */
export function valueText(property: Property): string {
  const value = property.values[0];
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}

/**
 * Reads sound content lines into a component tree. A property that the parser refuses is left out, alone.
 *
 * @param lines from calendarLines(): every BEGIN has its END
 * @returns the calendars of the file, and how many properties were left out
 */
export function parseComponents(lines: readonly string[]): { calendars: readonly Component[]; refused: number } {
  try {
    return { calendars: roots(ICAL.parse(lines.join('\r\n'))), refused: 0 };
  } catch {
    const readable = lines.filter(isReadable);
    try {
      return { calendars: roots(ICAL.parse(readable.join('\r\n'))), refused: lines.length - readable.length };
    } catch {
      return { calendars: [], refused: lines.length };
    }
  }
}

function isReadable(line: string): boolean {
  if (/^(?:BEGIN|END):/i.test(line)) return true;
  try {
    ICAL.parse.property(line);
    return true;
  } catch {
    return false;
  }
}

/** ICAL.parse gives one component, or an array of them where the file holds several calendars. */
function roots(parsed: unknown): Component[] {
  if (!Array.isArray(parsed)) return [];
  const list = typeof parsed[0] === 'string' ? [parsed] : parsed;
  return list.filter((item): item is Json => Array.isArray(item)).map(component);
}

function component(json: Json): Component {
  const [name, properties, components] = json;
  return {
    name: String(name).toLowerCase(),
    properties: lists(properties).map(property),
    components: lists(components).map(component),
  };
}

function property(json: Json): Property {
  const [name, parameters, type, ...values] = json;
  return {
    name: String(name).toLowerCase(),
    parameters: Object.fromEntries(
      Object.entries(Object(parameters)).map(([key, value]) => [
        key,
        Array.isArray(value) ? value.join(',') : `${value}`,
      ]),
    ),
    type: String(type),
    values,
    get line() {
      return contentLine(json);
    },
  };
}

function contentLine(json: Json): string {
  try {
    return ICAL.stringify.property([...json], ICAL.design.icalendar, true);
  } catch {
    return `${String(json[0]).toUpperCase()}:${typeof json[3] === 'string' ? json[3] : ''}`;
  }
}

function lists(value: unknown): Json[] {
  return Array.isArray(value) ? value.filter((item): item is Json => Array.isArray(item)) : [];
}
