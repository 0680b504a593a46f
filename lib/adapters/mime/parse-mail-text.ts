import { htmlToText } from './parse-mail-html-text.ts';
import { MAX_HTML_LENGTH, MAX_TEXT_LENGTH } from './parse-mail-limits.ts';
import type { TextNode } from './parse-mail-parts.ts';

/** A mail's words: one text, one page. */
export interface MailText {
  readonly text: string;
  readonly textIsFromHtml: boolean;
  readonly html: string | null;
}

/** One run of the body: plain text, a page, or both where they are alternatives of each other. */
interface Block {
  readonly plain: string;
  readonly html: string | null;
}

/** Texts shorter than this may be a stand-in for the page beside them. */
const STAND_IN_LENGTH = 400;
const STAND_IN_WORDS = /\b(?:html|browser|e-?mail client|mail reader|view this|navigateur|anzeigen)\b/i;
const FORWARD_SUBJECT = /^\s*(?:fwd?|wg|tr|rv|i|vs|vb|pd|enc|doorst|转发|轉寄)\s*:/i;

/**
 * Puts a mail's text together: the plain part of each alternative, and text made from the HTML where there is no plain
 * part, or one that only stands in for the page.
 *
 * @param subject tells a forward, whose text part some programs leave without the forwarded mail
 */
export function mailText(tree: TextNode | null, subject: string): MailText {
  const blocks = tree ? bodyBlocks(tree) : [];
  const pages = blocks.map((block) => block.html).filter((html) => html !== null);
  let textIsFromHtml = false;
  const texts = blocks.map((block) => {
    const made = pageInstead(block, subject);
    if (made !== null) textIsFromHtml = true;
    return made ?? block.plain;
  });
  const text = texts.join('\n').replace(/\r\n?/g, '\n').replaceAll('\0', '').slice(0, MAX_TEXT_LENGTH);
  const html = pages.length === 0 ? null : pages.join('\n').slice(0, MAX_HTML_LENGTH);
  return { text: text.trim() === '' ? '' : text, textIsFromHtml, html };
}

function bodyBlocks(node: TextNode): Block[] {
  const content = node.textContent ?? '';
  if (node.contentType === 'multipart/alternative') {
    const parts = node.children.flatMap(bodyBlocks);
    const pages = parts.map((part) => part.html).filter((html) => html !== null);
    const plain = parts.map((part) => part.plain).filter((each) => each.trim() !== '');
    return [{ plain: plain.join('\n'), html: pages.length === 0 ? null : pages.join('\n') }];
  }
  const own: Block[] = content === '' ? [] : [leaf(node.contentType, content)];
  return [...own, ...node.children.flatMap(bodyBlocks)];
}

function leaf(contentType: string | false, content: string): Block {
  return contentType === 'text/html' ? { plain: '', html: content } : { plain: content, html: null };
}

/** The page as text where it has to take the plain part's place; else null. */
function pageInstead({ plain, html }: Block, subject: string): string | null {
  if (html === null) return null;
  const bare = plain.trim();
  if (bare === '') return htmlToText(html);
  const suspicious = STAND_IN_WORDS.test(bare.slice(0, STAND_IN_LENGTH)) || FORWARD_SUBJECT.test(subject);
  if (bare.length >= STAND_IN_LENGTH || !suspicious) return null;
  const made = htmlToText(html);
  return made.length > 3 * bare.length + 100 ? made : null;
}
