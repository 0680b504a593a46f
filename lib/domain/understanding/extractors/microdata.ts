import { allMatches } from '../../all-matches.ts';
/** An item as plain data: `@type`, and properties that are texts, items, or lists of them. */
export type Node = Readonly<Record<string, unknown>>;

/** Tags looked at in one mail. */
const TAG_LIMIT = 20_000;
/** Open tags that are kept; layout tables nest some dozens deep, an attack thousands. */
const DEPTH_LIMIT = 500;
/** Longest text that is a property's value. */
const TEXT_LIMIT = 2000;

const attribute = /([a-z-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/gi;
const voids: ReadonlySet<string> = new Set([
  'meta',
  'link',
  'img',
  'br',
  'hr',
  'input',
  'area',
  'base',
  'col',
  'embed',
  'source',
  'track',
  'wbr',
]);

interface Open {
  readonly tag: string;
  /** The item that this tag opened, if any. */
  readonly item: Record<string, unknown> | null;
  /** A property whose value is the text inside the tag. */
  readonly property: { readonly names: readonly string[]; readonly from: number } | null;
}

/**
 * Reads HTML microdata (WHATWG, chapter 5) into plain nodes with `@type` and properties, nested as the items are.
 * Tags that never close (mails are cut and pasted) end with the tag around them.
 */
export function readMicrodata(html: string): readonly Node[] {
  if (!html.includes('itemscope')) return [];
  const roots: Node[] = [];
  const stack: Open[] = [];
  let seen = 0;
  for (let at = html.indexOf('<'); at >= 0 && seen < TAG_LIMIT; seen++) {
    const end = tagEnd(html, at);
    if (end < 0) break;
    const inner = html.slice(at + 1, end);
    const name = (/^\/?([a-z][a-z0-9]{0,20})/i.exec(inner)?.[1] ?? '').toLowerCase();
    if (name !== '' && inner.startsWith('/')) close(stack, name, html, at);
    else if (name !== '' && stack.length < DEPTH_LIMIT) open(stack, roots, name, inner.slice(name.length), end + 1);
    at = html.indexOf('<', end);
  }
  return roots;
}

/** Where the tag that starts at `from` ends, quotes honoured; -1 for none. One pass over the text in all. */
function tagEnd(html: string, from: number): number {
  let quote = '';
  for (let at = from + 1; at < html.length; at++) {
    const letter = html.charAt(at);
    if (quote !== '') quote = letter === quote ? '' : quote;
    else if (letter === '>') return at;
    else if (letter === '"' || letter === "'") quote = letter;
  }
  return -1;
}

function open(stack: Open[], roots: Node[], name: string, attributes: string, inside: number): void {
  const parent = itemAround(stack);
  const given = attributes.includes('item') ? attributesIn(attributes) : {};
  const names = (given.itemprop ?? '').split(/\s+/).filter((one) => one !== '');
  const item = /\bitemscope\b/i.test(attributes) && stack.length < DEPTH_LIMIT ? newItem(given.itemtype) : null;
  if (item !== null && parent === null) roots.push(item);
  const value = item ?? valueIn(given);
  if (parent !== null && value !== null) for (const property of names) add(parent, property, value);
  if (voids.has(name) || attributes.endsWith('/')) return;
  const byText = parent !== null && value === null && names.length > 0;
  stack.push({ tag: name, item, property: byText ? { names, from: inside } : null });
}

function newItem(type: string | undefined): Record<string, unknown> {
  return { '@type': (type ?? '').replace(/^.*\//, '') };
}

/** A property's value where an attribute holds it (WHATWG 5.2.4); null where the tag's text is the value. */
function valueIn(given: Attributes): string | null {
  const value = given.content ?? given.datetime ?? given.href ?? given.src;
  return value === undefined ? null : plain(value);
}

function itemAround(stack: readonly Open[]): Record<string, unknown> | null {
  return stack.findLast((one) => one.item !== null)?.item ?? null;
}

function close(stack: Open[], name: string, html: string, at: number): void {
  const depth = stack.findLastIndex((one) => one.tag === name);
  if (depth < 0) return;
  while (stack.length > depth) {
    const one = stack.pop();
    const parent = itemAround(stack);
    if (one === undefined || one.property === null || parent === null) continue;
    const inner = html.slice(one.property.from, Math.min(at, one.property.from + TEXT_LIMIT));
    for (const property of one.property.names)
      add(parent, property, plain(inner.replace(/<[^>]{0,2000}>/g, ' ')).trim());
  }
}

function add(item: Record<string, unknown>, property: string, value: unknown): void {
  const before = item[property];
  if (before === undefined) item[property] = value;
  else if (Array.isArray(before)) before.push(value);
  else item[property] = [before, value];
}

interface Attributes {
  readonly itemprop?: string;
  readonly itemtype?: string;
  readonly content?: string;
  readonly datetime?: string;
  readonly href?: string;
  readonly src?: string;
}

function attributesIn(text: string): Attributes {
  const given = Object.create(null) as Record<string, string>;
  for (const match of allMatches(text, attribute))
    given[(match[1] ?? '').toLowerCase()] = match[2] ?? match[3] ?? match[4] ?? '';
  return given;
}

function plain(text: string): string {
  return text
    .replace(/&nbsp;/g, ' ')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&');
}
