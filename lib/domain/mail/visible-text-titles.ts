import { allMatches } from '../all-matches.ts';
import { separatorOf } from './forward-separators.ts';

/** The titles that mail programs put above an old mail, such as `-----Original Message-----`. */

/** A line longer than this is prose, never a title. */
const TITLE_LINE_LIMIT = 300;

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
  'anfang der weitergeleiteten nachricht',
  'anfang der weitergeleiteten e-mail',
  'début du message transféré',
  'début du message réexpédié',
  'inicio del mensaje reenviado',
  'início da mensagem encaminhada',
  'início da mensagem reencaminhada',
  'inizio messaggio inoltrato',
  'begin doorgestuurd bericht',
  'start på videresendt besked',
  'vidarebefordrat mejl',
  'välitetty viesti alkaa',
  'początek przekazywanej wiadomości',
  'začátek přeposílané zprávy',
  'začiatok preposielanej správy',
  'reply message',
  'antwort nachricht',
  'replied message',
  'reply above this line',
];
/** What Lotus Notes puts above its header lines: `Dana Larkin ---12/03/2026 02:30:11 PM---Hi Maya`. */
const notesTitle = /^[^-]{2,80}-{3}\d{1,4}[./-]\d{1,2}[./-]\d{2,4} \d{1,2}:\d{2}(?::\d{2})?(?: [AP]M)?-{3}/;
const titleSet: ReadonlySet<string> = new Set(titles);

/** True for a ruled or bare title above a history: `-----Original Message-----`, `---------- Forwarded message ---------`. */
export function isHistoryTitle(line: string): boolean {
  if (line.length > TITLE_LINE_LIMIT) return false;
  const titled = /^\s*[-_=*]{3,} ?([^-_=*\d]{4,40}?) ?[-_=*]{3,}\s*\S/.exec(line)?.[1];
  if (titled !== undefined && titleSet.has(titled.toLowerCase().replace(/’/g, "'"))) return true;
  if (/^\s*-{5}/.test(line) && separatorOf(line.trim())?.kind === 'forward') return true;
  if (notesTitle.test(line)) return true;
  const bare = line
    .trim()
    .toLowerCase()
    .replace(/’/g, "'")
    .replace(/^[-_=*#~>\s]+|[-_=*#~:\s]+$/g, '');
  if (!titleSet.has(bare)) return false;
  return /^\s*[-_=*#~]{2}/.test(line) || /[-_=*:]\s*$/.test(line);
}

/**
 * Where a title begins behind typed text in the same line (`Thanks!-------- Original message --------From: …`), or null:
 * some phones lose the line breaks.
 */
export function titleTail(line: string): number | null {
  for (const match of allMatches(line.slice(0, TITLE_LINE_LIMIT * 2), /-{5,20} ?([^-\d]{4,40}?) ?-{5,20}/g))
    if (match.index > 0 && titleSet.has(match[1]?.toLowerCase() ?? '')) return match.index;
  return null;
}
