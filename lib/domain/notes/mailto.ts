import type { Mailbox } from '../mail/mail.ts';

/** Windows hands a link to the mail program through a call that takes 2,083 characters; some programs take less. */
const LINK_LIMIT = 2_000;
const address = /^[^\s<>()[\]\\,;:"@]{1,64}@[^\s<>()[\]\\,;:"@]{1,253}$/;

/** A mailto: link. `whole` is false where the text was too long for a link and had to be left out. */
export interface MailtoLink {
  readonly href: string;
  readonly whole: boolean;
}

/**
 * A link that opens a new mail in the reader's own mail program (RFC 6068): addresses without names, blanks as %20,
 * line breaks as %0D%0A. Everything outside unreserved characters is encoded, so that no program cuts the link short.
 *
 * @param to addresses that are none are left out: a name may not smuggle in a header
 * @example mailtoLink({ to: [{ name: 'Dana', address: 'dana@x.example' }], subject: 'Hi', text: 'a\nb' }).href
 * // 'mailto:dana@x.example?subject=Hi&body=a%0D%0Ab'
 */
export function mailtoLink(mail: {
  readonly to: readonly Mailbox[];
  readonly subject: string;
  readonly text: string;
}): MailtoLink {
  const recipients = mail.to
    .flatMap((mailbox) => (mailbox.address !== null && address.test(mailbox.address) ? [mailbox.address] : []))
    .map((one) => encode(one).replaceAll('%40', '@'))
    .join(',');
  const subject = `mailto:${recipients}?subject=${encode(mail.subject.replace(/[\r\n]+/g, ' '))}`;
  const whole = `${subject}&body=${encode(mail.text.replace(/\r\n|\r|\n/g, '\r\n'))}`;
  return whole.length <= LINK_LIMIT
    ? { href: whole, whole: true }
    : { href: subject.slice(0, LINK_LIMIT), whole: false };
}

/** encodeURIComponent leaves !'()* alone, where programs that look for links in text stop. Lone surrogates become U+FFFD. */
function encode(value: string): string {
  return encodeURIComponent(value.toWellFormed()).replace(
    /[!'()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
