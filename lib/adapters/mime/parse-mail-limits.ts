/** Bounds on a raw mail. Anybody can send one, so each bound names the attack that it ends. */

/** SES takes 40 MB; what is larger came another way and is cut before anything looks at it. */
export const MAX_MAIL_BYTES = 40 * 1024 * 1024;

/**
 * One part's headers. A megabyte of encoded words costs seconds to decode, and so do 400 KB of colons where an address
 * belongs. A list of 2,000 recipients fits.
 */
export const MAX_HEAD_BYTES = 256 * 1024;

/** MIME parts. Ten thousand empty parts fit in a small mail, and each becomes a tree node with streams of its own. */
export const MAX_PARTS = 300;

/** Header lines kept. Mails that have been through many hops have about 150. */
export const MAX_HEADERS = 1_000;

/** Characters kept of one header. */
export const MAX_HEADER_LENGTH = 20_000;

/** Addresses kept of one header: a To with 100,000 addresses would be carried through every later step. */
export const MAX_ADDRESSES = 500;

/** Characters kept of the text. Every later rule reads it, some with regular expressions. */
export const MAX_TEXT_LENGTH = 400_000;

/** Characters of HTML that are kept and turned into text. Newsletters have 100,000. */
export const MAX_HTML_LENGTH = 1_500_000;

/** Open elements. The HTML parser moves its whole stack on each tag, so deep nesting costs quadratic time. */
export const MAX_HTML_DEPTH = 1_000;

/** Characters kept of a link's address; tracking links have some hundreds. */
export const MAX_LINK_LENGTH = 2_000;

/** Mails inside mails inside mails: each level is parsed anew, so a chain costs its depth times its size. */
export const MAX_ATTACHED_DEPTH = 4;

/** Attached mails read of one mail, all levels together. A digest of a month has fewer. */
export const MAX_ATTACHED_MAILS = 30;

/** Calendar parts read of one mail; Google sends two copies of one. */
export const MAX_CALENDARS = 20;

/** Attachments listed. */
export const MAX_ATTACHMENTS = 200;
