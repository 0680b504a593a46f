import { Temporal } from 'temporal-polyfill';
import { composeMail } from '../../adapters/mime/compose-mail.ts';
import type { Letter } from './client.ts';

/** Who the story is about; the same as in the sample mails. */
export const maya = { name: 'Maya Okafor', address: 'maya@okafor.example' } as const;

/**
 * A reply as Gmail makes it: the typed text on top, the whole history quoted below, as text and as HTML.
 *
 * @param to the mail that is answered
 * @param text what Maya types
 * @param at the story's time, for the Date header
 */
export async function replyTo(to: Letter, text: string, at: string, zone: string): Promise<Uint8Array> {
  const wrote = `On ${gmailDate(to.Date, zone)} ${to.From.Name} <${to.From.Address}> wrote:`;
  const quoted = to.Text.trimEnd()
    .split('\n')
    .map((line) => `> ${line}`.trimEnd())
    .join('\n');
  const id = to.MessageID.startsWith('<') ? to.MessageID : `<${to.MessageID}>`;
  return composeMail({
    from: maya,
    to: [{ name: to.From.Name, address: answerAddress(to) }],
    bcc: [],
    replyTo: null,
    subject: /^re:/i.test(to.Subject) ? to.Subject : `Re: ${to.Subject}`,
    text: `${text}\n\n${wrote}\n\n${quoted}\n`,
    html:
      `<div dir="ltr">${toHtml(text).replaceAll('\n', '<br>')}</div><br>` +
      `<div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">${toHtml(wrote)}<br></div>` +
      '<blockquote class="gmail_quote" style="margin:0px 0px 0px 0.8ex;border-left:1px solid rgb(204,204,204);' +
      `padding-left:1ex">${toHtml(to.Text).replaceAll('\n', '<br>')}</blockquote></div>`,
    messageId: `<CAF4mq7-${Temporal.Instant.from(at).epochMilliseconds}@mail.gmail.com>`,
    inReplyTo: id,
    references: [id],
    headers: {},
    date: at,
    attachments: [],
    tags: {},
  });
}

/** Where an answer to a mail goes: its Reply-To, else its sender. */
export function answerAddress(letter: Letter): string {
  return letter.ReplyTo[0]?.Address ?? letter.From.Address;
}

/** `Tue, Mar 9, 2027 at 3:45 PM`, as Gmail writes it above a quote. */
function gmailDate(at: string, zone: string): string {
  const local = Temporal.Instant.from(at).toZonedDateTimeISO(zone);
  const day = local.toLocaleString('en-US', { weekday: 'short', month: 'short', day: 'numeric', year: 'numeric' });
  return `${day} at ${local.toLocaleString('en-US', { hour: 'numeric', minute: '2-digit' })}`;
}

function toHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
