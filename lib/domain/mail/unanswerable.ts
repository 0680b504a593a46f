import { header, type Mail } from './mail.ts';

/** Mailboxes behind which nobody reads. */
const NOBODY =
  /^(?:no-?reply|do-?not-?reply|noreply|nobody|daemon|mailer|bounces?|notifications?|alerts?)(?:[+._-][^@]{0,100})?@/i;

/**
 * True for a mail that a program sent, a list brought or nobody stands behind: an answer to it would be noise, or the
 * beginning of a loop (RFC 3834 section 2). For mail of strangers; what an enrolled user sends is answered.
 */
export function isUnanswerable(mail: Mail): boolean {
  const submitted = (header(mail, 'auto-submitted') ?? 'no').trim().toLowerCase();
  if (!/^no\b/.test(submitted)) return true;
  if (/^(?:bulk|junk|list)$/i.test((header(mail, 'precedence') ?? '').trim())) return true;
  if (mail.headers.some(({ name }) => name.startsWith('list-') || name === 'feedback-id')) return true;
  return NOBODY.test(mail.from?.address ?? 'nobody@');
}
