import type { Field } from './sender-format.ts';

/** Text that a field or `…` may take. Names, titles and dates are shorter; a longer one is an attempt to make it search. */
const TAKEN = 90;
/** Each of these can take any length, so that tries multiply: four would be felt in a hostile mail. */
const OPEN_LIMIT = 3;
const open = /\{(\w+)\}|…/g;

/** What one shape found: the text of each field, and the whole as quote. */
export interface Fit {
  readonly fields: { readonly [F in Field]?: string };
  readonly quote: string;
}

/**
 * Makes a function that finds a shape (sender-format.ts describes the notation) in a text whose line ends are `\n`.
 * @throws Error for a shape with more than three open places
 */
export function shapeFinder(shape: string): (text: string) => Fit | null {
  // At either end nothing needs to be taken: the shape may as well begin or end in the middle of a line.
  const inner = shape.replace(/^…\s*|\s*…$/g, '');
  if ((inner.match(open)?.length ?? 0) > OPEN_LIMIT) throw new Error(`too many open places in the shape: ${shape}`);
  // Brackets without a bar, and bars without brackets, are the tool's own.
  const source = inner
    .split(/(\([^()]*\|[^()]*\))/)
    .map((piece, at) => (at % 2 === 0 ? literal(piece) : `(?:${piece.slice(1, -1).split('|').map(literal).join('|')})`))
    .join('')
    .replace(/ +/g, '[ \\t]+')
    .replace(/\n/g, '[ \\t]*\\n(?:[ \\t]*\\n){0,2}[ \\t]*')
    .replace(/\{(\w+)\}/g, `(?<$1>[^\\n]{1,${TAKEN}}?)`)
    .replace(/…/g, `[^\\n]{0,${TAKEN}}?`);
  const begin = shape.startsWith('…') ? '(?<![\\p{L}\\p{N}])' : '^[ \\t]*';
  const pattern = new RegExp(`${begin}${source}${shape.endsWith('…') ? '' : '[ \\t]*$'}`, 'imu');
  return (text) => {
    const match = pattern.exec(text);
    return match === null ? null : { fields: { ...match.groups }, quote: match[0] };
  };
}

function literal(text: string): string {
  return text.replace(/[.*+?^$[\]\\()|]/g, '\\$&');
}
