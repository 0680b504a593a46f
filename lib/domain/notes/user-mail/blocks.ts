/**
 * The small language of templates/mail: one template gives the text and the HTML of a mail, so that the words live
 * once. A line's first sign says what it is:
 *
 * `# heading`, `- item`, `+ item` (numbered), `* title | state | more` (one of a list), `= label | value | source`,
 * `: reply | what it does`, `> quoted`, `@ href | label`, `~ text` (a note, exactly as it goes out), `---` (a rule); other lines that follow each other are one paragraph.
 * In a line, `` `word` `` marks what can be typed. Foreign text is sealed while this is read, so it is always text.
 */
export type Block =
  | { readonly type: 'heading' | 'paragraph' | 'quote' | 'verbatim'; readonly text: string }
  | { readonly type: 'list' | 'numbered'; readonly items: readonly string[] }
  | { readonly type: 'entry'; readonly title: string; readonly state: string; readonly more: string }
  | {
      readonly type: 'fields';
      readonly rows: readonly { readonly label: string; readonly value: string; readonly source: string }[];
    }
  | {
      readonly type: 'replies';
      readonly rows: readonly { readonly reply: string; readonly effect: string }[];
    }
  | { readonly type: 'link'; readonly href: string; readonly label: string }
  | { readonly type: 'rule' };

const signs: Readonly<Record<string, Exclude<Block['type'], 'paragraph' | 'rule'>>> = {
  '# ': 'heading',
  '- ': 'list',
  '+ ': 'numbered',
  '* ': 'entry',
  '= ': 'fields',
  ': ': 'replies',
  '> ': 'quote',
  '@ ': 'link',
  '~ ': 'verbatim',
};

/** Reads a rendered template of templates/mail. Lines of one kind that follow each other make one block. */
export function readBlocks(rendered: string): readonly Block[] {
  const blocks: Block[] = [];
  let paragraph: string[] = [];
  const endParagraph = () => {
    if (paragraph.length > 0) blocks.push({ type: 'paragraph', text: paragraph.join(' ') });
    paragraph = [];
  };
  for (const raw of rendered.split('\n')) {
    const line = raw.trim();
    const type = signs[line.slice(0, 2)];
    if (line === '' || line === '---' || type !== undefined) endParagraph();
    if (line === '---') blocks.push({ type: 'rule' });
    else if (type !== undefined) add(blocks, type, line.slice(2).trim());
    else if (line !== '') paragraph.push(line.replace(/\s+/g, ' '));
  }
  endParagraph();
  return blocks;
}

function add(blocks: Block[], type: Exclude<Block['type'], 'paragraph' | 'rule'>, content: string): void {
  const [first = '', second = '', third = ''] = content.split('|').map((part) => part.trim());
  const last = blocks.at(-1);
  if (type === 'list' || type === 'numbered') {
    const items = last?.type === type ? last.items : [];
    replaceLast(blocks, last?.type === type, { type, items: [...items, content] });
  } else if (type === 'fields') {
    const rows = last?.type === 'fields' ? last.rows : [];
    const row = { label: first, value: second, source: third };
    replaceLast(blocks, last?.type === 'fields', { type, rows: [...rows, row] });
  } else if (type === 'replies') {
    const rows = last?.type === 'replies' ? last.rows : [];
    replaceLast(blocks, last?.type === 'replies', { type, rows: [...rows, { reply: first, effect: second }] });
  } else if (type === 'entry') blocks.push({ type, title: first, state: second, more: third });
  else if (type === 'link') blocks.push({ type, href: first, label: second });
  else blocks.push({ type, text: content });
}

function replaceLast(blocks: Block[], replaces: boolean, block: Block): void {
  if (replaces) blocks.pop();
  blocks.push(block);
}
