/** Lines that a program or a phone adds below what a person typed. A letter's own sign-off is never one of them. */

/** Signature lines of phones are short; a longer line is prose that happens to begin alike. */
const SIGNATURE_LINE_LIMIT = 160;
/** After a rule that is not the standard `-- ` only a short block counts as a signature. */
const SHORT_BLOCK = 8;

const product =
  'proton|outlook|yahoo|airmail|spark|superhuman|mailbird|blackberry|samsung|galaxy|gmail|hey|canary|front|missive|zoho|newton|edison|tuta|fastmail|aol|windows|android|iphone|ipad|ios|mail\\b|mail for|the all new|thunderbird|bluemail|typeapp|k-9|fairemail|myMail|huawei|xiaomi|nokia|windows phone|web\\.de|gmx|t-online|freenet|orange|free|icloud|apple|mobile|verizon|at&t|t-mobile';
const sentFrom: readonly RegExp[] = [
  new RegExp(`^(?:sent|written|typed|composed) (?:from|with|via|using|on|by) (?:(?:the|a|an|my) )?(?:${product})`, 'i'),
  /^sent from my (?!own\b|(?:private |personal |other |old |new )?(?:address|account|e-?mail|mail|inbox|side|end)\b)\S/i,
  /^sent from (?:an?|the) (?:mobile|phone|smartphone|tablet|handheld|cell|road|move|go|plane|train)\b/i,
  /^sent on the (?:go|move|run|road)\b/i,
  /^(?:typed|written) (?:on|with|by) (?:(?:my|a|two|one) )?(?:phone|thumbs?|mobile|small screen|tiny keyboard)\b/i,
  /^[Ss]ent from [A-Z][\w-]*(?: for (?:iOS|iPhone|iPad|Mac|Android|Windows))?(?:\s?<https?:|$)/,
  /^(?:from my|von meinem|depuis mon|desde mi|dal mio|do meu|vanaf mijn|från min|fra min) (?:i?phone|ipad|ipod|mobile|mobil|móvil|handy|smartphone|android|samsung|galaxy|pixel|tablet|blackberry)\b.{0,20}$/i,
  /^(?:get|download|try|obtenir|obtenez|télécharger|téléchargez|descargar|descarga|obtener|obtén|obtenga|scarica|ottieni|hämta|skaffa|hent|få|hanki|lataa|pobierz|baixe|baixar|obter|obtenha|holen sie sich|hol dir|laden sie|stáhnout|stáhněte si|získajte|získejte|szerezze be) (?:(?:the|new|o|il|el|die|den|a|l['’]app(?:li(?:cation)?)?|la|app|aplikację|aplikaci|aplikáciu|aplicación|aplicativo|aplicação|appen|sovelluksen) ){0,3}(?:outlook|spark|yahoo|gmail|blue ?mail|superhuman|proton|edison|airmail)/i,
  /^outlook (?:für|for|pour|para|per|voor|til|för|pro|dla(?: systemu)?) (?:ios|android)/i,
  /^(?:von (?:meinem|mein) .{1,60} gesendet|gesendet (?:von|mit|über|aus|via) \S.{0,80}|von .{1,40} (?:aus )?gesendet|diese nachricht wurde von meinem .{1,80})/i,
  /^envoyé (?:de(?:puis)? |à partir d|avec |par |via |du )/i,
  /^(?:enviado|enviada) (?:desde|do|da|de|a partir d|del|con|com|via|por)\b/i,
  /^inviat[oa] (?:da|dal|con|tramite|dall)\b/i,
  /^(?:verzonden|verstuurd) (?:vanaf|van|met|via|door)\b/i,
  /^skickat (?:från|med|via)\b/i,
  /^(?:sendt|send) (?:fra|med|via)\b/i,
  /^lähetetty (?:\S|$)/i,
  /^wysłan[eoay] (?:z|ze|za pomocą|przez)\s/i,
  /^(?:odesláno|odoslané|odoslané|poslané|poslano|posláno) (?:z|ze|zo|s|sa|iz|pomocí)\s/i,
  /^trimis (?:de pe|din|cu|de la)\s/i,
  /^(?:elküldve|küldve|az iphone-omról|.{1,30}(?:ról|ről) küldve)/i,
  /^(?:отправлено|послано) (?:с|из|через)\s/i,
  /^(?:надіслано|відправлено) (?:з|із|через)\s/i,
  /^изпратено (?:от|чрез)\s/i,
  /^.{1,40}(?:'?[ıiuü]m?dan|den|tan|ten) gönderildi$/i,
  /^(?:saadetud|išsiųsta|nosūtīts|στάλθηκε από|נשלח מ|تم الإرسال من|أُرسلت من|dikirim dari|được gửi từ|ส่งจาก)/i,
  /^(?:.{0,30}から送信|发自我的.{0,40}|從我的.{1,40}傳送|.{0,30}에서 보냄|.{0,30}에서 보낸 메일|发送自.{0,40})/u,
  /^envoyé de mon |^envoyé à l'aide/i,
  /^.{1,80} reacted via gmail\b/i,
];

/** True for a line such as `Sent from my iPhone`, `Get Outlook for iOS`, `Von meinem iPad gesendet`. */
export function isMobileSignature(line: string): boolean {
  if (line.length > SIGNATURE_LINE_LIMIT * 2) return false;
  const bare = line
    .replace(/<https?:[^>]{0,200}>|\(https?:[^)]{0,200}\)|\[https?:[^\]]{0,200}\]/g, '')
    .replace(/[[\]]/g, '')
    .trim()
    .replace(/^[\s*_(<]+|[\s*_.!)>]+$/g, '');
  if (bare.length === 0 || bare.length > SIGNATURE_LINE_LIMIT) return false;
  return sentFrom.some((pattern) => pattern.test(bare));
}

/** True for the standard delimiter (RFC 3676, 4.3), whose trailing space many programs lose. */
export function isSignatureDelimiter(line: string): boolean {
  return /^--\s?$/.test(line);
}

/**
 * True where a looser rule (`__`, `---`, `—`) begins a short closing block: a mailing list's footer or a business card,
 * never a letter or a `key: value` line.
 *
 * @param rest gives the unmarked lines after the rule
 */
export function isLooseSignature(line: string, rest: () => readonly string[]): boolean {
  if (!/^\s*(?:_{2,}|-{3,}|—{1,3}|–{2,3}|={2,}|\+{2,4}|\*{3,})\s*$/.test(line.slice(0, SIGNATURE_LINE_LIMIT)))
    return false;
  const content = rest().filter((next) => next.trim() !== '');
  if (content.length === 0) return true;
  if (content.length > SHORT_BLOCK) return false;
  if (content.some((next) => next.length > SIGNATURE_LINE_LIMIT || /^[\p{L} ]{2,24}:(?!\/\/)\s?\S/u.test(next)))
    return false;
  return content.some(isFooter) || !content.some(isSentence);
}

/** What a mailing list or a virus scanner puts below its rule may hold sentences. */
function isFooter(line: string): boolean {
  return /\bunsubscribe\b|\bmailing list\b|\bgoogle groups\b|https?:\/\/\S*(?:listinfo|groups|unsubscribe)|\bviru[sz]|\bviren|malware|\bavira\b|\bavast\b|\bavg\b/i.test(
    line,
  );
}

/**
 * A line that a person wrote in words: it ends as a sentence does, asks, goes on in small letters as no business card does,
 * or has no capital at all (`no wait`).
 */
function isSentence(line: string): boolean {
  const words = line.match(/\p{L}[\p{L}\p{M}'’-]*/gu) ?? [];
  const small = words.filter((word) => /^\p{Ll}/u.test(word)).length;
  const uncapped = words.filter((word) => !/^\p{Lu}/u.test(word)).length;
  if (/[。！？]\s*$|[?؟]["'”’)]?\s*$/.test(line)) return true;
  if (/[.!…]["'”’)]?\s*$/.test(line) && words.length >= 4 && uncapped >= 2) return true;
  if (/@|https?:|www\.|\d/.test(line)) return false;
  return small >= 2 && (small === words.length || (small >= 4 && small * 2 > words.length));
}
