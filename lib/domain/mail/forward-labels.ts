/** What a line of a forward's header block gives. `other` lines belong to the block and are of no use. */
export type BlockField = 'from' | 'to' | 'cc' | 'replyTo' | 'date' | 'subject' | 'other';

/** A label as the dictionary knows it. */
export interface Label {
  readonly field: BlockField;
  readonly languages: readonly string[];
}

/** The longest label of the dictionary; nothing is looked up beyond it. */
export const MAX_LABEL_LENGTH = 26;

/**
 * The labels that mail programs write in header blocks, by language: from; to; cc; date; subject; reply-to, words of no
 * use after a bar. English stands in blocks of every language (Gmail translates From alone).
 */
const DICTIONARY: Readonly<Record<string, string>> = {
  en: 'from; to; cc; date, sent, sent at; subject; reply-to, reply to | bcc, importance, attachments, attachment, sensitivity, priority, message-id, organization, resent-from, cc list, sender, return-path, flag, categories, followup flag, follow up flag, flag status',
  de: 'von; an; kopie, kopie (cc), cc; datum, gesendet, gesendet am; betreff; antwort an, antwort-an | blindkopie, bcc, wichtigkeit, anlagen, anhang, priorität',
  fr: 'de; à, a, pour; copie, copie à, cc; date, envoyé, envoyé le, envoyée; objet, sujet; répondre à | cci, importance, pièces jointes, pièce jointe',
  es: 'de, remitente; para, a; cc, copia; fecha, enviado, enviado el; asunto; responder a | cco, importancia, datos adjuntos',
  it: 'da, mittente; a, per; cc, copia; data, inviato, data invio; oggetto; rispondi a | ccn, priorità, allegati',
  nl: 'van; aan; cc, kopie; datum, verzonden, verzonden op; onderwerp; antwoord aan, beantwoorden aan | bcc, prioriteit, urgentie, bijlagen',
  pt: 'de, remetente; para; cc, cópia; data, enviado, enviada, enviada em, enviado em, enviada a; assunto; responder a, responder para | cco, importância, anexos',
  pl: 'od, nadawca; do, adresat; dw, kopia, cc, udw; data, wysłano, wysłane; temat; odpowiedz do | ważność, załączniki',
  cs: 'od, odesílatel; komu; kopie; datum, odesláno, odeslané; předmět; odpovědět na | skrytá kopie, důležitost, přílohy',
  sk: 'od, odosielateľ; komu, pre; kópia; dátum, odoslané, odoslaná; predmet; odpovedať na | dôležitosť, prílohy',
  hr: 'šalje, od; prima, za, primatelj; kopija, cc; datum, poslano, datum slanja; predmet, naslov; odgovori na | važnost, privici',
  sl: 'od, pošiljatelj; za, prejemnik; kp, kopija; datum, poslano; zadeva; odgovori | pomembnost',
  hu: 'feladó, küldő; címzett; másolat, másolatot kap; dátum, elküldve, küldve; tárgy; válaszcím | titkos másolat, fontosság, mellékletek',
  ro: 'de la, expeditorul, expeditor; către, destinatarul, destinatar; cc, copie; dată, data, trimis, trimis la; subiect, subiectul; răspuns către | importanță, atașări',
  da: 'fra; til; cc, kopi; dato, sendt; emne; svar til | bcc, prioritet, vedhæftede filer',
  no: 'fra; til; kopi, cc; dato, sendt; emne; svar til | blindkopi, prioritet, vedlegg',
  sv: 'från; till; kopia, cc; datum, skickat, skickade; ämne; svara till, svar till | hemlig kopia, prioritet, bifogade filer',
  fi: 'lähettäjä; vastaanottaja; kopio; päivämäärä, päiväys, lähetetty; aihe; vastausosoite, vastaus | tärkeys, liitteet',
  et: 'saatja, kellelt; saaja, adressaat, kellele; koopia; kuupäev, saadetud; teema; vasta | tähtsus, manused',
  lv: 'no, sūtītājs; kam, adresāts; kopija; datums, nosūtīts; temats, tēma; atbildēt uz | svarīgums',
  lt: 'nuo, siuntėjas; kam, gavėjas; kopija; data, išsiųsta; tema; atsakyti | svarba',
  tr: 'kimden, gönderen; kime, alıcı; bilgi; tarih, gönderilen, gönderildi, gönderme tarihi; konu; yanıt | önem, ekler',
  ru: 'от, отправитель, от кого; кому; копия; дата, отправлено; тема; ответить, кому ответить | скрытая копия, важность, вложения',
  uk: 'від, від кого, відправник; кому; копія; дата, відправлено, надіслано; тема; відповісти | важливість, вкладення',
  bg: 'от, подател; до, получател; копие, як; дата, изпратено; тема, относно, предмет; отговор до | важност',
  el: 'από, αποστολέας; προς, πρὸς; κοιν, κοιν.; ημερομηνία, ημ/νία, στάλθηκε; θέμα; απάντηση προς | σπουδαιότητα',
  he: 'מאת, מ; אל, ל; עותק; תאריך, נשלח; נושא; השב אל',
  ar: 'من; إلى; نسخة; تاريخ, التاريخ, أُرسلت, تم الإرسال; الموضوع; الرد إلى',
  ja: '差出人, 送信元, 送信者; 宛先, 送信先; ｃｃ; 日付, 送信日時, 日時, 送信済み; 件名; 返信先 | 重要度, 添付ファイル',
  zh: '发件人, 寄件人, 寄件者, 发送人; 收件人, 收件者, 至; 抄送, 副本; 日期, 发送时间, 寄件日期, 已发送, 傳送日期, 時間, 时间; 主题, 主旨, 主題; 回复至 | 密送, 重要性, 附件',
  ko: '보낸 사람, 보낸사람, 발신; 받는 사람, 받는사람, 수신; 참조; 날짜, 보낸 날짜, 보낸날짜; 제목; 답장 | 중요도',
  id: 'dari; kepada, ke; ; tanggal, dikirim, terkirim; subjek, perihal; balas ke',
  vi: 'từ; đến, tới; ; ngày, đã gửi; chủ đề, tiêu đề; trả lời',
};

const FIELDS: readonly BlockField[] = ['from', 'to', 'cc', 'date', 'subject', 'replyTo'];

const labels = readDictionary();

function readDictionary(): ReadonlyMap<string, Label> {
  const found = new Map<string, { field: BlockField; languages: string[] }>();
  const add = (word: string, field: BlockField, language: string) => {
    const key = word.trim();
    if (key === '') return;
    const known = found.get(key);
    if (!known) found.set(key, { field, languages: [language] });
    else if (known.field === field && !known.languages.includes(language)) known.languages.push(language);
  };
  for (const [language, entry] of Object.entries(DICTIONARY)) {
    const [known = '', useless = ''] = entry.split('|');
    for (const [at, words] of known.split(';').entries()) {
      for (const word of words.split(',')) add(word, FIELDS[at] ?? 'other', language);
    }
    for (const word of useless.split(',')) add(word, 'other', language);
  }
  return found;
}

/** Looks a label up, in any case, with a blank before the colon (French) or none. */
export function labelOf(word: string): Label | null {
  const bare = word.trim();
  if (bare === '' || bare.length > MAX_LABEL_LENGTH) return null;
  return labels.get(bare.normalize('NFC').toLowerCase().replaceAll('i\u0307', 'i')) ?? null;
}

/** A line that begins with a label, taken apart; null for every other line. Bold marks around the label are ignored. */
export function labelledLine(line: string): (Label & { readonly value: string }) | null {
  const early = line.slice(0, MAX_LABEL_LENGTH + 12);
  if (!early.includes(':') && !early.includes('：')) return null;
  const bare = line.trimStart().replace(/^[*_|]{1,3}\s?/, '');
  const colon = bare.slice(0, MAX_LABEL_LENGTH + 6).search(/[:：]/);
  if (colon < 1) return null;
  const label = labelOf(bare.slice(0, colon).replace(/[*_]{1,3}\s?$/, ''));
  if (!label) return null;
  return {
    ...label,
    value: bare
      .slice(colon + 1)
      .replace(/^\s?[*_]{1,3}(?=\s|$)/, '')
      .trim(),
  };
}

/** Gmail translates From alone, so its label tells the language before all others together. */
const FROM_VOTES = 10;

/** Counts a label for the languages that know it. */
export function voteFor(votes: Map<string, number>, { field, languages }: Label): void {
  const weight = field === 'from' ? FROM_VOTES : 1;
  for (const language of languages) votes.set(language, (votes.get(language) ?? 0) + weight);
}

/** The languages of a header block, likeliest first: of those that know its From, if any does. */
export function blockLanguages(votes: ReadonlyMap<string, number>): string[] {
  const sorted = [...votes].sort((a, b) => b[1] - a[1]);
  const knowing = sorted.filter(([, count]) => count >= FROM_VOTES);
  return (knowing.length > 0 ? knowing : sorted).map(([language]) => language);
}
