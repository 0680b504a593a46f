import { allMatches } from '../all-matches.ts';

/**
 * What mail programs put between a reply and the mail it answers when they don't mark the old lines with `>`:
 * a ruled title (`-----Original Message-----`) or a block of header lines (Outlook, Apple, Yahoo, Thunderbird).
 */

/** A line longer than this is prose, never a separator; it also bounds what one expression sees. */
const SEPARATOR_LINE_LIMIT = 300;
/** A header block starts and ends within this many lines; Outlook's has five, each perhaps followed by a blank one. */
const BLOCK_LINES = 10;

/** "Original message" and "forwarded message" as programs title the history, folded to lower case. */
const titles = [
  'original message',
  'original text',
  'original appointment',
  'original-nachricht',
  'originalnachricht',
  'ursprüngliche nachricht',
  'ursprüngliche mail',
  'weitergeleitete nachricht',
  'message original',
  "message d'origine",
  'message initial',
  'message transféré',
  'mensaje original',
  'mensaje reenviado',
  'mensagem original',
  'mensagem encaminhada',
  'messaggio originale',
  'messaggio inoltrato',
  'oorspronkelijk bericht',
  'oorspronkelijke bericht',
  'origineel bericht',
  'doorgestuurd bericht',
  'oprindelig besked',
  'oprindelig meddelelse',
  'original besked',
  'videresendt besked',
  'opprinnelig melding',
  'videresendt melding',
  'ursprungligt meddelande',
  'originalmeddelande',
  'vidarebefordrat meddelande',
  'alkuperäinen viesti',
  'välitetty viesti',
  'oryginalna wiadomość',
  'wiadomość oryginalna',
  'treść oryginalnej wiadomości',
  'původní zpráva',
  'původní e-mail',
  'pôvodná správa',
  'eredeti üzenet',
  'mesaj original',
  'mesajul original',
  'mesaj inițial',
  'orijinal ileti',
  'orijinal mesaj',
  'özgün ileti',
  'исходное сообщение',
  'исходное письмо',
  'пересылаемое сообщение',
  'вихідне повідомлення',
  'оригінальне повідомлення',
  'оригинално съобщение',
  'izvorna poruka',
  'originalna poruka',
  'izvirno sporočilo',
  'algne kiri',
  'originalus laiškas',
  'sākotnējais ziņojums',
  'αρχικό μήνυμα',
  'הודעה מקורית',
  'الرسالة الأصلية',
  'رسالة أصلية',
  'tin nhắn gốc',
  'pesan asli',
  'mesej asal',
  '原始邮件',
  '原始郵件',
  '原始訊息',
  '邮件原件',
  '转发的邮件',
  '元のメッセージ',
  '元のメール',
  'オリジナルメッセージ',
  '원본 메시지',
  '원본 메일',
  'forwarded message',
  'begin forwarded message',
  'reply message',
  'replied message',
  'reply above this line',
];
const titleSet: ReadonlySet<string> = new Set(titles);

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
/** Date and subject lines, one of which every real block has besides its sender or recipient. */
const lineStart = /^[\s*_>|]*([\p{L}][\p{L}\p{M}’' ()-]{0,24}?)[*_]{0,2}\s?[:：][*_]{0,2}\s?(.*)$/u;

/** True for a ruled or bare title above a history: `-----Original Message-----`, `---------- Forwarded message ---------`. */
export function isHistoryTitle(line: string): boolean {
  if (line.length > SEPARATOR_LINE_LIMIT) return false;
  const titled = /^\s*[-_=*]{3,} ?([^-_=*\d]{4,40}?) ?[-_=*]{3,}\s*\S/.exec(line)?.[1];
  if (titled !== undefined && titleSet.has(titled.toLowerCase().replace(/’/g, "'"))) return true;
  const bare = line
    .trim()
    .toLowerCase()
    .replace(/’/g, "'")
    .replace(/^[-_=*#~>\s]+|[-_=*#~:\s]+$/g, '');
  if (!titleSet.has(bare)) return false;
  return /^\s*[-_=*#~]{2}/.test(line) || /[-_=*:]\s*$/.test(line);
}

/** True for a line such as the underscores that Outlook on the web and on phones draws above its header block. */
export function isRule(line: string): boolean {
  return /^\s*(?:_{2,}|-{2,}|={2,})\s*$/.test(line.slice(0, SEPARATOR_LINE_LIMIT));
}

/**
 * True where a header block without quote marks begins at `lines[at]`: a sender's line and another one near it
 * (Outlook 2019 keeps two), or one run-together line that holds three (Yahoo drops the line breaks).
 */
export function isHeaderBlock(lines: readonly string[], at: number): boolean {
  const first = headerLine(lines[at]);
  if (first === null || first.value.length === 0) return isSplitSender(lines, at, first);
  if (runTogether(lines[at] ?? '')) return true;
  return hasCompany(lines, at, first.kind);
}

/** Another header line near the first one: beside a sender one is enough, else a sender and two others are needed. */
function hasCompany(lines: readonly string[], at: number, first: HeaderLine['kind']): boolean {
  const bySender = first === 'from';
  const seen = { from: bySender ? 1 : 0, other: bySender ? 0 : 1, foreign: 0 };
  for (const raw of lines.slice(at + 1, at + BLOCK_LINES)) {
    const line = raw.trim();
    // A block that does not begin with its sender has no gaps: a typed `date: …` above a block is none of it.
    if (line === '' && seen.from === 0) return false;
    if (line === '') continue;
    seen[headerLine(line)?.kind ?? 'foreign'] += 1;
    if (seen.foreign > 1) return false;
    if (seen.from > 0 && seen.other > (bySender ? 0 : 1)) return true;
  }
  return false;
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
  const match = lineStart.exec(line.slice(0, SEPARATOR_LINE_LIMIT));
  const name = match?.[1]?.toLowerCase().trim();
  if (name === undefined) return null;
  const value = (match?.[2] ?? '').trim();
  if (fromNames.has(name)) return { kind: 'from', value };
  return otherNames.has(name) ? { kind: 'other', value } : null;
}

/** `De: X <x@y> Para: Z <z@y> Enviado: …` in one line: three or more header names, the first of them the sender's. */
function runTogether(line: string): boolean {
  const head = line.slice(0, SEPARATOR_LINE_LIMIT);
  if (headerLine(head)?.kind !== 'from' || !head.includes('@')) return false;
  let count = 0;
  for (const match of allMatches(head, /(\p{L}[\p{L}’'-]{0,14})\s?[:：]/gu)) {
    const name = match[1]?.toLowerCase() ?? '';
    if ([...otherNames].some((other) => name === other || (other.length > 3 && name.endsWith(other)))) count += 1;
  }
  return count >= 2;
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split('|'));
}
