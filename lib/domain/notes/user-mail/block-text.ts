import { oneLine, type Seal } from '../seal.ts';
import type { Block } from './blocks.ts';

/** A value inside a line may be long (a quoted header), but never two lines. */
const INLINE_LIMIT = 2_000;
/** `from the calendar file`, `from the mail's booking details`. */
const SHORT_SOURCE = 40;
const RULE = '-'.repeat(40);

/**
 * The plain-text part of a mail. Lines are as long as they are: the reader's program wraps them.
 * Notes stand line by line as they will go out, neither indented nor wrapped.
 */
export function blocksToText(blocks: readonly Block[], seal: Seal): string {
  const parts = blocks.map((block) => blockText(block, seal)).filter((part) => part !== '');
  return `${parts.join('\n\n')}\n`;
}

function blockText(block: Block, seal: Seal): string {
  const line = (text: string) => inline(text, seal);
  switch (block.type) {
    case 'rule':
      return RULE;
    case 'heading':
      return underlined(line(block.text));
    case 'paragraph':
      return line(block.text);
    case 'verbatim':
      return seal.unseal(block.text);
    case 'quote':
      return seal
        .unseal(block.text)
        .split('\n')
        .map((quoted) => `> ${quoted}`.trimEnd())
        .join('\n');
    case 'list':
      return block.items.map((item) => `- ${line(item)}`).join('\n');
    case 'numbered':
      return block.items.map((item, at) => `${at + 1}. ${line(item)}`).join('\n');
    case 'entry':
      return `${line(block.title)}: ${line(block.state)}${sourceText(line(block.more))}`;
    case 'fields':
      return block.rows
        .map((row) => `${line(row.label)}: ${line(row.value)}${sourceText(line(row.source))}`)
        .join('\n');
    case 'replies':
      return block.rows.map((row) => `  ${line(row.reply)}\n      ${line(row.effect)}`).join('\n');
    case 'link':
      return `${line(block.label)}:\n${seal.unseal(block.href)}`;
  }
}

/** A few words stand behind the field, more on a line of their own. */
function sourceText(source: string): string {
  if (source === '') return '';
  return source.length <= SHORT_SOURCE ? ` [${source}]` : `\n    ${source}`;
}

function underlined(heading: string): string {
  return heading === '' ? '' : `${heading}\n${'-'.repeat([...heading].length)}`;
}

function inline(text: string, seal: Seal): string {
  const marked = text.replace(/`([^`]{1,200})`/g, '"$1"');
  return seal.unseal(marked, (value) => oneLine(value, INLINE_LIMIT) ?? '');
}
