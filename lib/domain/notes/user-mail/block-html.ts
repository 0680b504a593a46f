import { oneLine, type Seal } from '../seal.ts';
import type { Block } from './blocks.ts';

const INLINE_LIMIT = 2_000;

/** Which links a mail may hold: a note in the user's own mail program, a reply, or a page of a meeting. */
const allowedLink = /^(?:mailto:|https?:\/\/)/i;

/**
 * The HTML body of a mail: the same words as the text, every foreign value escaped.
 *
 * @param replyHref makes the link that opens a reply with these words; null where there is no address to reply to
 */
export function blocksToHtml(
  blocks: readonly Block[],
  seal: Seal,
  replyHref: ((words: string) => string) | null,
): string {
  return blocks.map((block, at) => blockHtml(block, seal, replyHref, at === 0)).join('\n');
}

/** Escapes what HTML would read as markup. Quotes are left to attributes, so that text stays text. */
export function escapeHtml(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** For values between double quotes. */
function escapeAttribute(value: string): string {
  return escapeHtml(value).replaceAll('"', '&quot;').replaceAll("'", '&#39;');
}

function blockHtml(block: Block, seal: Seal, replyHref: ((words: string) => string) | null, isFirst: boolean): string {
  const line = (text: string) => inline(text, seal);
  switch (block.type) {
    case 'rule':
      return '<hr class="rule" style="border:0;border-top:1px solid #d9dde3;margin:28px 0">';
    case 'heading':
      return `<h2 style="font-size:17px;line-height:1.35;margin:${isFirst ? '0' : '30px'} 0 10px">${line(block.text)}</h2>`;
    case 'paragraph':
      return `<p style="margin:0 0 14px">${line(block.text)}</p>`;
    case 'verbatim':
      return `<pre class="note" style="${noteStyle}">${escapeHtml(seal.unseal(block.text))}</pre>`;
    case 'quote':
      return `<blockquote class="quote" style="${quoteStyle}">${escapeHtml(seal.unseal(block.text))}</blockquote>`;
    case 'list':
      return `<ul style="${listStyle}">${block.items.map((item) => `<li style="margin:0 0 6px">${line(item)}</li>`).join('')}</ul>`;
    case 'numbered':
      return `<ol style="${listStyle}">${block.items.map((item) => `<li style="margin:0 0 6px">${line(item)}</li>`).join('')}</ol>`;
    case 'entry':
      return entryHtml(line(block.title), line(block.state), line(block.more));
    case 'fields':
      return block.rows.map((row) => fieldHtml(line(row.label), line(row.value), line(row.source))).join('\n');
    case 'replies':
      return block.rows.map((row) => replyRow(row, seal, replyHref)).join('\n');
    case 'link':
      return linkHtml(seal.unseal(block.href), line(block.label));
  }
}

const listStyle = 'margin:0 0 14px;padding-left:22px';
const noteStyle =
  'margin:0 0 16px;padding:16px 18px;background:#f5f6f8;border:1px solid #e1e4e9;border-radius:8px;font:inherit;white-space:pre-wrap;overflow-wrap:anywhere';
const quoteStyle =
  'margin:0 0 14px;padding:2px 0 2px 14px;border-left:3px solid #c9ced6;color:#4a5361;white-space:pre-wrap;overflow-wrap:anywhere';
const buttonStyle =
  'display:inline-block;padding:10px 16px;border-radius:8px;background:#1f5fbf;color:#ffffff;text-decoration:none;font-weight:600';
const pillStyle =
  'display:inline-block;margin:0 0 3px;padding:8px 12px;border:1px solid #b8c6da;border-radius:8px;color:#1f5fbf;text-decoration:none;font-weight:600';
/** As high as a fingertip, also within a line. */
const linkStyle = 'display:inline-block;padding:8px 0;color:#1f5fbf;overflow-wrap:anywhere';
const addressStyle = 'display:inline-block;max-width:100%;font-size:15px;font-weight:400';
const codeStyle = 'font:inherit;font-weight:600;overflow-wrap:anywhere';

function fieldHtml(label: string, value: string, source: string): string {
  const isLink = value.startsWith('<a ');
  const soft = `font-size:13px;color:#5b6472${isLink ? ';display:block;margin-top:-6px' : ''}`;
  const below = source === '' ? '' : `<br><span class="soft" style="${soft}">${source}</span>`;
  return `<p style="margin:0 0 10px;overflow-wrap:anywhere"><span class="soft" style="color:#5b6472">${label}:</span>${isLink ? '<br>' : ' '}<strong style="font-weight:600">${withAddresses(value)}</strong>${below}</p>`;
}

/** `Dana Whitfield <dana@brightwave.example>`: the address is no word of the name, goes to a new line before it breaks, and breaks behind its signs first. */
function withAddresses(value: string): string {
  return value.replace(
    /&lt;[^\s&@]{1,100}@[^\s&@]{1,255}&gt;/g,
    (address) => `<span style="${addressStyle}">${address.replace(/[@.]/g, '$&<wbr>')}</span>`,
  );
}

/** One of several things of a kind: what one looks for stands out, and there is room above it. */
function entryHtml(title: string, state: string, more: string): string {
  const below = more === '' ? '' : `<br><span class="soft" style="font-size:13px;color:#5b6472">${more}</span>`;
  return `<p style="margin:18px 0 10px;overflow-wrap:anywhere"><strong style="font-weight:600">${title}</strong><br>${state}${below}</p>`;
}

function replyRow(
  row: { readonly reply: string; readonly effect: string },
  seal: Seal,
  replyHref: ((words: string) => string) | null,
): string {
  const words = seal.unseal(row.reply, (value) => oneLine(value, INLINE_LIMIT) ?? '');
  const effect = `<span class="soft" style="color:#5b6472">${inline(row.effect, seal)}</span>`;
  if (replyHref === null) {
    return `<p style="margin:0 0 10px;overflow-wrap:anywhere"><strong style="font-weight:600">${escapeHtml(words)}</strong><br>${effect}</p>`;
  }
  const href = escapeAttribute(replyHref(words));
  return `<p style="margin:0 0 14px;overflow-wrap:anywhere"><a class="pill" href="${href}" style="${pillStyle}">${escapeHtml(words)}</a><br>${effect}</p>`;
}

function linkHtml(href: string, label: string): string {
  if (!allowedLink.test(href))
    return `<p style="margin:0 0 14px;overflow-wrap:anywhere">${label}: ${escapeHtml(href)}</p>`;
  return `<p style="margin:0 0 16px"><a class="button" href="${escapeAttribute(href)}" style="${buttonStyle}">${label}</a></p>`;
}

function inline(text: string, seal: Seal): string {
  const marked = escapeHtml(text).replace(/`([^`]{1,200})`/g, `<code style="${codeStyle}">$1</code>`);
  return seal.unseal(marked, (value) => foreign(oneLine(value, INLINE_LIMIT) ?? ''));
}

/** A foreign value: a web address becomes a link that shows itself, everything else is text. */
function foreign(value: string): string {
  if (!/^https?:\/\/[^\s<>"']+$/i.test(value)) return escapeHtml(value);
  return `<a class="link" href="${escapeAttribute(value)}" style="${linkStyle}">${escapeHtml(value)}</a>`;
}
