import { convert, type FormatCallback, type HtmlToTextOptions } from 'html-to-text';

/** A reply with a long history can be large; what was typed stands at its top or in its first quote. */
const HTML_LIMIT = 200_000;
/** Hostile nesting and endless siblings stop here. */
const DEPTH_LIMIT = 120;
const CHILD_LIMIT = 5_000;

/** Marks by which mail programs wrap the mail that is answered. */
const quoteMarks =
  /<blockquote|gmail_quote|gmail_attr|yahoo_quoted|protonmail_quote|zmail_extra|moz-cite-prefix|divRplyFwdMsg|appendonsend|OLK_SRC_BODY_SECTION|ms-outlook-mobile-reference|#E1E1E1 1\.0pt|#B5C4DF 1\.0pt|mail-editor-reference-message-container|hs_reply|front-blockquote|tutanota_quote|x_gmail_quote|messageReplySection|name=["']?quote["'\s>]|id=["']?(?:replySplit|stopSpelling)\b/i;

/** True where the HTML says which part is a quote. */
export function marksQuotes(html: string): boolean {
  return quoteMarks.test(html.slice(0, HTML_LIMIT));
}

/** Outlook draws a line and a header block: whatever follows it is the old mail, also where the labels are in a language of their own. */
const title: FormatCallback = (element, walk, builder) => {
  builder.openBlock({ leadingLineBreaks: 2 });
  builder.addInline('-----Original Message-----');
  builder.closeBlock({ trailingLineBreaks: 1 });
  builder.openBlock({ leadingLineBreaks: 1 });
  walk(element.children, builder);
  builder.closeBlock({ trailingLineBreaks: 1 });
};

const options: HtmlToTextOptions = {
  wordwrap: false,
  limits: { maxInputLength: HTML_LIMIT, maxDepth: DEPTH_LIMIT, maxChildNodes: CHILD_LIMIT, ellipsis: '' },
  formatters: { historyTitle: title },
  selectors: [
    { selector: 'img', format: 'skip' },
    { selector: 'style', format: 'skip' },
    { selector: 'script', format: 'skip' },
    { selector: 'a', options: { ignoreHref: true } },
    { selector: 'h1', options: { uppercase: false } },
    { selector: 'h2', options: { uppercase: false } },
    { selector: 'h3', options: { uppercase: false } },
    { selector: 'p', options: { leadingLineBreaks: 1, trailingLineBreaks: 2 } },
    // What Word makes of Enter: one line. Where it means a paragraph, it gives the paragraph a margin.
    { selector: 'p.MsoNormal', format: 'paragraph', options: { leadingLineBreaks: 1, trailingLineBreaks: 1 } },
    {
      selector: 'p.MsoNormal[style*="margin-bottom"]',
      format: 'paragraph',
      options: { leadingLineBreaks: 1, trailingLineBreaks: 2 },
    },
    { selector: 'blockquote', format: 'blockquote', options: { leadingLineBreaks: 1, trailingLineBreaks: 1 } },
    { selector: 'div#divRplyFwdMsg', format: 'historyTitle' },
    { selector: 'div#x_divRplyFwdMsg', format: 'block' },
    { selector: 'div#mail-editor-reference-message-container', format: 'historyTitle' },
    { selector: 'div.ms-outlook-mobile-reference-message', format: 'historyTitle' },
    { selector: 'span#OLK_SRC_BODY_SECTION', format: 'historyTitle' },
    { selector: 'div[style*="#E1E1E1 1.0pt"]', format: 'historyTitle' },
    { selector: 'div[style*="#B5C4DF 1.0pt"]', format: 'historyTitle' },
    { selector: 'div.yahoo_quoted', format: 'historyTitle' },
    { selector: 'div[name="messageReplySection"]', format: 'historyTitle' },
    { selector: 'div[name="quote"]', format: 'historyTitle' },
    { selector: 'hr#replySplit', format: 'historyTitle' },
    { selector: 'hr#stopSpelling', format: 'historyTitle' },
    { selector: 'div.zmail_extra', format: 'historyTitle' },
    { selector: 'div.gmail_signature', format: 'skip' },
  ],
};

/**
 * A reply's HTML as plain text in which quotes carry `>` marks, so that the rules for plain text apply to it.
 * @param html at most 200,000 characters of it are read
 */
export function htmlWithMarks(html: string): string {
  // Longer input makes the converter write a warning.
  return convert(html.slice(0, HTML_LIMIT), options);
}
