import type { Mail } from './mail.ts';

const SENDER = /^forwarding-noreply@google\.com$/i;
const CODE_IN_SUBJECT = /\(#\s?(\d{6,12})\)/;
const CODE_IN_TEXT = /(?:^|[\s:：])(\d{9})(?=$|[\s.,。])/m;
const LINK =
  /https:\/\/(?:mail|mail-settings|isolated\.mail)\.google\.com\/mail\/(?:u\/\d\/)?(?:vf-|f-)[^\s<>"]{10,600}/;
/** The code stands in the first lines; the rest is Google's advice. */
const MAX_TEXT = 8_000;

/**
 * What Gmail's mail "… has requested to automatically forward mail to your address" asks the receiver to give back:
 * the nine-digit code, else the confirmation link. It has to reach the user, or the rule never starts.
 *
 * @returns null for every other mail
 */
export function forwardingConfirmation(mail: Mail): string | null {
  if (!SENDER.test(mail.from?.address ?? '')) return null;
  const text = mail.text.slice(0, MAX_TEXT);
  return CODE_IN_SUBJECT.exec(mail.subject)?.[1] ?? CODE_IN_TEXT.exec(text)?.[1] ?? LINK.exec(text)?.[0] ?? null;
}
