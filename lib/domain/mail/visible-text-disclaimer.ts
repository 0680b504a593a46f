/** The legal text that a company's mail server adds below whatever its people send. */

/** A paragraph longer than this is looked at in part. */
const PARAGRAPH_LIMIT = 2_000;
const PARAGRAPH_LINES = 30;

/** How such a paragraph begins: it speaks of the mail that it stands in, or has a title. */
const opening =
  /^[\s*_([]*(?:this (?:e-?mail|message|communication|transmission)\b|the (?:information|content|contents|material)\b.{0,40}\b(?:this|e-?mail)\b|(?:legal |important )?(?:disclaimer|notice)\b|confidential|diese (?:e-?mail|nachricht)\b|der inhalt dieser\b|vertraulich|ce (?:message|courriel|mail)\b|cet? e-?mail\b|les informations contenues\b|este (?:mensaje|correo|e-?mail)\b|esta (?:mensagem|comunicación)\b|la información contenida\b|as informações contidas\b|le informazioni contenute\b|quest[oa] (?:messaggio|e-?mail|comunicazione)\b|dit (?:bericht|e-?mail)|deze e-?mail|de informatie in\b|(?:ta|niniejsza) wiadomość\b|detta (?:meddelande|e-post|mejl)\b|denne (?:e-?mail|e-post|meddelelse|melding)|tämä (?:viesti|sähköposti)|tent[oa] (?:e-?mail|zpráva)|tato zpráva\b|это сообщение|данное сообщение)/i;
const title =
  /^[\s*_]*(?:legal |important |confidentiality )?(?:disclaimer|notice|haftungsausschluss|vertraulichkeitshinweis|avis de confidentialité|aviso legal|avvertenza)[\s*_:.]*$/i;
/** What such a text speaks of; a person who writes of one of them seldom writes of three. */
const signals: readonly RegExp[] = [
  /confiden|vertraulich|riservat|vertrouwelijk|poufn|konfidentiell|fortrolig|luottamuksel|důvěrn|bizalmas|конфиденциал/i,
  /intended|recipient|addressee|bestimmt|empfänger|adressat|destin|bedoeld|geadresseerde|przeznaczon|avsedd|tarkoitettu|určen|предназнач/i,
  /\berror\b|irrtüm|fehlgeleitet|\bpar erreur|\bpor er|\bper errore|per ongeluk|omyłk|misstag|ved en feil|vahingossa|omylem|ошибк/i,
  /\bdelet|destroy|lösch|vernicht|détrui|supprim|elimin|cancell|verwijder|vernietig|usunię|radera|slette|poista|удали/i,
  /privileged|unauthori[sz]ed|prohibited|unlawful|unbefugt|untersagt|interdit|prohib|proibid|vietat|verboden|zabronion|förbjud|запрещ/i,
  /\bvirus|malware|\bscanned\b/i,
];

/** True where a company's legal text begins at `lines[at]`, the first line of a paragraph, or its title. */
export function isDisclaimer(lines: readonly string[], at: number): boolean {
  const first = lines[at] ?? '';
  if (title.test(first.slice(0, 80))) {
    const below = (lines[at + 1] ?? '').trim() === '' ? at + 2 : at + 1;
    return saysEnough(paragraph(lines, below));
  }
  return opening.test(first.slice(0, 120)) && saysEnough(paragraph(lines, at));
}

function saysEnough(text: string): boolean {
  const said = signals.map((signal) => signal.test(text));
  return (said[0] === true && said[1] === true) || said.filter(Boolean).length >= 3;
}

function paragraph(lines: readonly string[], at: number): string {
  const found: string[] = [];
  for (const line of lines.slice(at, at + PARAGRAPH_LINES)) {
    if (line.trim() === '') break;
    found.push(line);
  }
  return found.join(' ').slice(0, PARAGRAPH_LIMIT);
}
