import { header, type Mail, type Mailbox } from './mail.ts';

/** How the first words of an auto-reply's subject read, in the languages that mail servers write them. */
const AUTO_REPLY_SUBJECT = new RegExp(
  `^\\s*(?:${[
    'auto(?:matic|mated)?[- ]?(?:reply|response|answer)',
    'out of (?:the )?office',
    'away from (?:the |my )?(?:office|e-?mail)',
    'autosvar|automatisk svar|automatiskt svar|automaattinen vastaus|poissa',
    'automatische (?:antwort|abwesenheits)|abwesenheits(?:notiz|assistent|meldung)|abwesend|abwesenheit:',
    'automatisch antwoord|afwezigheid|niet aanwezig|afwezig:',
    "réponse automatique|absence du bureau|message d'absence|absent[e]? du bureau",
    'respuesta automática|fuera de (?:la )?oficina',
    'risposta automatica|fuori (?:sede|ufficio)|assenza dall',
    'resposta automática|fora do escritório|ausência temporária',
    'odpowiedź automatyczna|automatyczna odpowiedź|poza biurem|nieobecność',
    'automatická odpověď|automatická odpoveď|mimo kancelář',
    'automatikus válasz|házon kívül',
    'răspuns automat|automatski odgovor|samodejni odgovor|otomatik yanıt|ofis dışında',
    'автоответ|автоматический ответ|автоматична відповідь|автоматичен отговор|αυτόματη απάντηση',
    '自动(?:答复|回复)|自動(?:回覆|応答|返信)|不在(?:通知|の)|부재중|자동 ?회신|자동 ?응답',
    'תשובה אוטומטית|رد تلقائي|balasan otomatis|trả lời tự động',
  ].join('|')})`,
  'i',
);

const BOUNCE_SENDER = /^(?:mailer-daemon|mailerdaemon|mail-daemon|postmaster)(?:[+-][^@]{0,100})?@/i;
const BOUNCE_SUBJECT =
  /^\s*(?:undeliver(?:able|ed)|delivery status notification|mail delivery failed|returned mail|failure notice|unzustellbar|non remis|no se puede entregar|non recapitabile|niet bestelbaar|onbestelbaar|não é possível entregar|ej levererat|kan ikke leveres|niedostarczon|配信不能|未送達)/i;

/**
 * Tells a mail that no person wrote: a bounce (RFC 3464), an auto-reply (RFC 3834), or Afterword's own mail that comes
 * back. None of them is ever answered, else two robots could write to each other for ever.
 *
 * A calendar invitation is sent by a program too (`Auto-Submitted: auto-generated`) and is none of them.
 *
 * @param ownDomain the assistant's mail domain
 */
export function isAutomatic(mail: Mail, ownDomain: string): 'bounce' | 'auto-reply' | 'loop' | null {
  if (isOwn(mail, ownDomain.toLowerCase())) return 'loop';
  if (isReport(mail, 'delivery-status') || BOUNCE_SENDER.test(mail.from?.address ?? '')) return 'bounce';
  const nobody = /^<\s*>$/.test((header(mail, 'return-path') ?? '').trim());
  if (nobody && (header(mail, 'x-failed-recipients') !== null || BOUNCE_SUBJECT.test(mail.subject))) return 'bounce';
  if (isAutoReply(mail) || isReport(mail, 'disposition-notification')) return 'auto-reply';
  return nobody && !holdsInvitation(mail) ? 'bounce' : null;
}

/**
 * Tells a bounce or an auto-reply that somebody forwarded: what is left of its headers are sender and subject.
 *
 * @example forwardedAutomatic({ from: null, subject: 'Automatic reply: Interview' }) // 'auto-reply'
 */
export function forwardedAutomatic(mail: {
  readonly from: Mailbox | null;
  readonly subject: string;
}): 'bounce' | 'auto-reply' | null {
  if (BOUNCE_SENDER.test(mail.from?.address ?? '')) return 'bounce';
  return AUTO_REPLY_SUBJECT.test(mail.subject.slice(0, 200)) ? 'auto-reply' : null;
}

/** Every mail of ours names our domain in one of these; SES writes a Message-ID of its own over ours. */
function isOwn(mail: Mail, domain: string): boolean {
  const loop = (header(mail, 'x-loop') ?? '').toLowerCase();
  if (loop === domain || loop.endsWith(`@${domain}`)) return true;
  const address = mail.from?.address?.toLowerCase() ?? '';
  const id = (mail.messageId ?? '').toLowerCase();
  return address.endsWith(`@${domain}`) || id.endsWith(`@${domain}>`);
}

function isReport(mail: Mail, type: string): boolean {
  const value = (header(mail, 'content-type') ?? '').toLowerCase();
  return value.startsWith('multipart/report') && value.includes(type);
}

function isAutoReply(mail: Mail): boolean {
  // A rule may send an invitation on whose sender marks all its mail; what it brings counts more than the mark.
  if (holdsInvitation(mail)) return false;
  const submitted = (header(mail, 'auto-submitted') ?? '').trim().toLowerCase();
  if (submitted.startsWith('auto-replied')) return true;
  const marks = ['x-autoreply', 'x-autorespond', 'x-autoresponder', 'x-auto-reply'];
  if (marks.some((name) => !/^(?:no|false)?$/i.test((header(mail, name) ?? '').trim()))) return true;
  if (/^auto[_-]?reply$/i.test((header(mail, 'precedence') ?? '').trim())) return true;
  return AUTO_REPLY_SUBJECT.test(mail.subject.slice(0, 200));
}

function holdsInvitation(mail: Mail): boolean {
  return mail.calendars.some((calendar) => calendar.events.length > 0 && calendar.method !== 'REPLY');
}
