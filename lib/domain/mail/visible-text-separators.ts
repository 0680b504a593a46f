import { allMatches } from '../all-matches.ts';

/**
 * What mail programs put between a reply and the mail it answers when they don't mark the old lines with `>`: a block
 * of header lines (Outlook, Apple, Yahoo, Thunderbird), most often below a rule or a title.
 */

/** A line longer than this is prose, never a separator; it also bounds what one expression sees. */
const HEADER_LINE_LIMIT = 300;
/** A header block starts and ends within this many lines; Outlook's has five, each perhaps followed by a blank one. */
const BLOCK_LINES = 10;

/** Names of the line that says who wrote, in 30 languages. */
const fromNames = words(
  'from|von|de|da|van|fra|från|od|lähettäjä|feladó|de la|expeditorul|expeditor|kimden|gönderen|от|отправитель|від|від кого|' +
    'saatja|nuo|no|šalje|pošiljatelj|remitente|expéditeur|mittente|nadawca|afzender|avsender|absender|odesílatel|odosielateľ|' +
    'από|מאת|من|dari|daripada|từ|差出人|送信者|发件人|寄件者|寄件人|보낸 사람|보낸사람|발신|จาก',
);
/** Names of the other lines of such a block: sent, date, to, copy, subject, reply-to, importance. */
const otherNames = words(
  'message du|message de|sent|date|to|cc|bcc|subject|reply-to|reply to|importance|attachments|sent on|' +
    'gesendet|gesendet am|datum|an|kopie|kopie (cc)|betreff|antwort an|antwort an|priorität|anlagen|' +
    "envoyé|envoyé le|envoyé par|à|a|pour|objet|sujet|copie à|répondre à|date d’envoi|date d'envoi|" +
    'enviado|enviado el|enviada em|enviado em|fecha|para|asunto|assunto|data|responder a|cópia|com cópia|' +
    'inviato|inviata|oggetto|copia|rispondi a|verzonden|verzonden op|aan|onderwerp|' +
    'sendt|dato|til|emne|kopi|skickat|till|ämne|kopia|lähetetty|päivämäärä|päiväys|vastaanottaja|aihe|kopio|' +
    'wysłano|wysłane|do|temat|dw|adresat|odesláno|komu|předmět|kopie|odoslané|dátum|pre|predmet|kópia|' +
    'elküldve|küldve|címzett|tárgy|másolat|másolatot kap|trimis|către|destinatarul|dată|subiect|subiectul|' +
    'gönderildi|gönderme tarihi|kime|konu|tarih|bilgi|отправлено|дата|кому|тема|копия|надіслано|копія|' +
    'изпратено|до|относно|saadetud|kellele|teema|išsiųsta|kam|nosūtīts|tēma|poslano|prima|za|zadeva|naslov|' +
    'στάλθηκε|ημερομηνία|προς|θέμα|נשלח|תאריך|אל|נושא|إلى|تاريخ|الموضوع|dikirim|kepada|tanggal|perihal|subjek|đến|ngày|chủ đề|' +
    '送信日時|日時|宛先|件名|发送时间|时间|日期|收件人|主题|抄送|寄件日期|收件者|主旨|副本|보낸 날짜|날짜|받는 사람|받는사람|제목|참조|ถึง|เรื่อง|วันที่',
);
/** A header line: its name, a colon, its value. */
const lineStart = /^[\s*_>|]*([\p{L}][\p{L}\p{M}’' ()-]{0,24}?)[*_]{0,2}\s?[:：][*_]{0,2}\s?(.*)$/u;

/** True for a line such as the underscores that Outlook on the web and on phones draws above its header block. */
export function isRule(line: string): boolean {
  return /^\s*(?:_{2,}|-{2,}|={2,})\s*$/.test(line.slice(0, HEADER_LINE_LIMIT));
}

/**
 * True where a header block without quote marks begins at `lines[at]`: a sender's line and another one near it
 * (Outlook 2019 keeps two), or one run-together line that holds three (Yahoo drops the line breaks).
 */
export function isHeaderBlock(lines: readonly string[], at: number): boolean {
  const first = headerLine(lines[at]);
  if (first === null || first.value.length === 0) return isSplitSender(lines, at, first);
  if (runTogether(lines[at] ?? '', 2)) return true;
  return hasCompany(lines, at, first);
}

/**
 * Another header line near the first one. Beside a sender one is enough where an address or a date shows that a program
 * wrote it (`From: my side` above `To: be decided` is prose), else two; where the sender comes later, two are needed.
 */
function hasCompany(lines: readonly string[], at: number, first: HeaderLine): boolean {
  const bySender = first.kind === 'from';
  const seen = { from: bySender ? 1 : 0, other: bySender ? 0 : 1, foreign: 0 };
  let shown = isShown(first.value);
  for (const raw of lines.slice(at + 1, at + BLOCK_LINES)) {
    const line = raw.trim();
    // A block that does not begin with its sender has no gaps: a typed `date: …` above a block is none of it.
    if (line === '' && seen.from === 0) return false;
    if (line === '') continue;
    const header = headerLine(line);
    seen[header?.kind ?? 'foreign'] += 1;
    shown ||= isShown(header?.value ?? line);
    if (seen.foreign > 1) return false;
    if (seen.from > 0 && seen.other > (bySender && shown ? 0 : 1)) return true;
  }
  return false;
}

/** An address, a date or a time of day: what a program puts into a header line. */
function isShown(value: string): boolean {
  return /[@\d]/.test(value);
}

/** `From: The Hiring Team` whose address slid to the next line, or `From:` alone with its value below. */
function isSplitSender(lines: readonly string[], at: number, first: HeaderLine | null): boolean {
  if (first?.kind !== 'from') return false;
  return headerLine(lines[at + 2])?.kind === 'other' && headerLine(lines[at + 1]) === null;
}

interface HeaderLine {
  readonly kind: 'from' | 'other';
  readonly value: string;
}

function headerLine(line: string | undefined): HeaderLine | null {
  if (line === undefined || line.length === 0) return null;
  const match = lineStart.exec(line.slice(0, HEADER_LINE_LIMIT));
  const name = match?.[1]?.toLowerCase().trim();
  if (name === undefined) return null;
  const value = (match?.[2] ?? '').trim();
  if (fromNames.has(name)) return { kind: 'from', value };
  return otherNames.has(name) ? { kind: 'other', value } : null;
}

/** True for a sender and another header name in one line, which is enough of a block where a rule stands above it. */
export function isShortBlock(line: string): boolean {
  return runTogether(line, 1);
}

/** `De: X <x@y> Para: Z <z@y> Enviado: …` in one line: the sender's name and so many others; one more where it is not first. */
function runTogether(line: string, others: number): boolean {
  const head = line.slice(0, HEADER_LINE_LIMIT);
  const first = headerLine(head);
  if (first === null || !head.includes('@')) return false;
  let count = 0;
  let sender = first.kind === 'from';
  for (const match of allMatches(head, /(\p{L}[\p{L}’'-]{0,14})\s?[:：]/gu)) {
    const name = match[1]?.toLowerCase() ?? '';
    sender ||= fromNames.has(name);
    if ([...otherNames].some((other) => name === other || (other.length > 3 && name.endsWith(other)))) count += 1;
  }
  return sender && count >= (first.kind === 'from' ? others : others + 1);
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split('|'));
}
