import type { Forward, ForwardStyle, OriginalMail } from './forward.ts';
import { forwardClient } from './forward-client.ts';
import { inlineForward } from './forward-inline.ts';
import { forwardNote } from './forward-note.ts';
import { redirectOf } from './forward-redirect.ts';
import { withoutForwardWords } from './forward-subject.ts';
import type { Mail } from './mail.ts';
import { parseMailDate } from './mail-date.ts';

/** What is known of the user besides the mail. */
export interface ForwardContext {
  /** The user's own addresses, lower case; the mail's From counts without being named. */
  readonly userAddresses?: readonly string[];
}

/** Attached mails that are themselves forwards are unwrapped this deep; the parser attaches no deeper either. */
const MAX_DEPTH = 4;

/**
 * Takes the forward off a mail: the mail (or mails) as the employer sent it, and what the user wrote above it.
 *
 * Styles: `attachment` (message/rfc822 or .eml, several of them for a digest), `inline` (a header block above the quoted
 * text), `redirect` (a rule in the user's mailbox sent it on as it was), `none` (it came directly). A forward of a
 * forward gives the innermost mail. For `redirect` and `none` the one original is the mail itself.
 *
 * @example unwrapForward(mail).originals[0]?.from // who wrote the invitation
 */
export function unwrapForward(mail: Mail, context: ForwardContext = {}): Forward {
  return unwrap(mail, context, 0);
}

function unwrap(mail: Mail, context: ForwardContext, depth: number): Forward {
  const own = new Set((context.userAddresses ?? []).map((address) => address.toLowerCase()));
  const found = redirectOf(mail);
  const redirect = found?.certain === true;
  const handedOn = redirect || depth > 0;
  if (!handedOn && mail.from?.address) own.add(mail.from.address.toLowerCase());
  const inline = inlineForward(mail, own, handedOn);
  if (inline) {
    const quoted = { ...inline.quoted, html: mail.html, calendars: allCalendars(mail), headers: [] };
    const style: ForwardStyle = redirect ? 'redirect' : 'inline';
    const note = redirect ? '' : forwardNote(inline.above);
    return { style, client: forwardClient(mail, inline.block ?? 'attribution'), note, originals: [quoted] };
  }
  if (mail.attachedMails.length > 0 && depth < MAX_DEPTH) {
    const originals = mail.attachedMails.flatMap((each) => unwrap(each, context, depth + 1).originals);
    const note = redirect ? '' : forwardNote(mail.text.split('\n'));
    return { style: redirect ? 'redirect' : 'attachment', client: forwardClient(mail, null), note, originals };
  }
  const style: ForwardStyle = found ? 'redirect' : 'none';
  return { style, client: found ? null : forwardClient(mail, null), note: '', originals: [original(mail)] };
}

/** Calendars of the mail, and of mails attached beside the quoted one. */
function allCalendars(mail: Mail): Mail['calendars'] {
  return [...mail.calendars, ...mail.attachedMails.flatMap((each) => each.calendars)];
}

function original(mail: Mail): OriginalMail {
  const { from, replyTo, to, cc, date, dateOffset, text, html, calendars, headers } = mail;
  const subject = withoutForwardWords(mail.subject);
  return {
    from,
    replyTo,
    to,
    cc,
    subject,
    date,
    dateOffset,
    localDate: localDate(mail),
    text,
    html,
    calendars,
    headers,
  };
}

function localDate(mail: Mail): string | null {
  const line = mail.headers.find((each) => each.name === 'date');
  const written = line ? parseMailDate(line.value) : null;
  if (written) return written.local;
  return mail.date === null ? null : mail.date.slice(0, 'yyyy-mm-ddThh:mm:ss'.length);
}
