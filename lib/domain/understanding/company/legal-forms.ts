/**
 * Legal forms of firms, as they stand behind names in the languages that are read: the one list for all who drop them, look
 * for them, or tell a firm from a person by them.
 */

/** Of several words, folded. */
const joined: readonly (readonly string[])[] = (
  'gmbh co kgaa|gmbh co kg|ag co kg|gmbh co ohg|ug haftungsbeschrankt|partg mbb|partgmbb mbb|s a r l|s p a|s r l|s r o|z o o|sp z o o|sp z oo|spolka z o o|d o o|pty ltd|pvt ltd|pte ltd|sdn bhd|private limited|co ltd|' +
  's a de c v|s a p i de c v|sa de cv|s de r l|s a s|s a u|s l u|s l p|s l|s a|s c|s e n c r l|a s|a g|e v|e g|e k|e u|b v|b v b a|n v|v z w|k k|h f'
)
  .split('|')
  .map((form) => form.split(' '));

/** Of one word, folded. */
const single =
  'inc llc pllc llp lp ltd limited plc corp gmbh ggmbh mbh ag se kg kgaa ohg gbr ug partg mbb ev eg ek sa sas sasu sarl sarlu eurl srl srls spa snc scarl slu slp sro bv bvba nv vof vzw asbl scrl oy oyj ab asa as aps ehf kft zrt nyrt doo pty pvt pte bhd berhad kk pbc clg ltda lda eireli 株式会社 有限会社 ооо оао пао зао'.split(
    ' ',
  );

/** What names of firms end in as well, though it need not be a form: it distinguishes no two of them. */
const loose = 'incorporated corporation co company sl holding holdings';

/** Words that are a legal form by themselves, folded. */
export const legalWords: ReadonlySet<string> = new Set([...single, 'co', 'sl']);

const strictForms = endingIn([...joined, ...single.map((form) => [form])]);
const allForms = endingIn([...joined, ...single.map((form) => [form]), ...loose.split(' ').map((form) => [form])]);

type FormsByEnd = ReadonlyMap<string | undefined, readonly (readonly string[])[]>;

/** The forms by the words in which they end, the longest first. */
function endingIn(forms: readonly (readonly string[])[]): FormsByEnd {
  return Map.groupBy(
    forms.toSorted((a, b) => b.length - a.length),
    (form) => form.at(-1),
  );
}

/** The words without a legal form at their end, and without what distinguishes no two firms (`Holding`). @param words folded */
export function withoutFirmEnd(words: readonly string[]): readonly string[] {
  return withoutForm(words, allForms);
}

/** The words without a legal form at their end. @param words folded */
export function withoutLegalForm(words: readonly string[]): readonly string[] {
  return withoutForm(words, strictForms);
}

function withoutForm(words: readonly string[], forms: FormsByEnd): readonly string[] {
  for (const form of forms.get(words.at(-1)) ?? []) {
    const rest = words.length - form.length;
    if (rest > 0 && form.every((word, at) => words[rest + at] === word)) return words.slice(0, rest);
  }
  return words;
}

/** As they are written: what is a form in capitals may be a word or a surname otherwise (`Helena Sá`). */
const written =
  'GmbH & Co\\. (?:KG(?:aA)?|OHG|oHG)|AG & Co\\. KG|(?:g|G)?GmbH|mbH|PartG ?mbB|PartG|AG|SE|KGaA|KG|[oO]HG|UG|GbR|eG|[eE]\\. ?[vV]|[eE]\\. ?K|Inc|LLC|PLLC|LLP|Pte\\.? Ltd|Pty\\.? Ltd|Pvt\\.? Ltd|Private Limited|Ltd|Limited|Pvt|Pte|Pty|PLC|plc|CLG|Corp|Co|Sdn\\.? Bhd|Bhd|Berhad|' +
  'S\\.?A\\.?S\\.?U?|S[AÀ]RL|S[aà]rl|EURL|S\\.?A\\.? de C\\.?V|S\\.A|SA|S\\.?[rR]\\.?[lL]\\.?[sS]?|S\\.?[pP]\\.?A|S\\.?L\\.?[UP]?|S\\.?n\\.?c|B\\.?V|N\\.?V|BVBA|VZW|vzw|ASBL|asbl|VOF|Ltda|LTDA|Lda|EIRELI|Oyj?|AB|ASA|AS|A\\/S|ApS|ehf|Kft|Zrt|s\\.r\\.o|a\\.s|[sS]p\\. z ?o\\. ?o|z ?o\\. ?o|d\\.o\\.o';

/** A legal form at the end of a name: `Nordlicht GmbH`. */
export const legalEnd = new RegExp(`(?:, ?| )(?:${written})\\.?$`);

/** A legal form that a text goes on with behind a name. */
export const legalBehind = new RegExp(`^,? (?:${written})\\.?(?![\\p{L}\\d])`, 'u');
