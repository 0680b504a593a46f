/** Where Unicode's East Asian scripts begin. */
const FIRST_EASTERN = 0x2e80;
/** Labels of those whom one meets, with the marks that lists begin with. */
const interviewers =
  /^[■●・◆□▼○◇＊*\s]{0,3}(?:面接官|面接担当者?|担当者?|面談者|参加者|出席者|面試官|面试官|면접관|참석자)\s?[:：]\s*/u;
/** What a word of a department, an office or a job ends in, or consists of. */
const office =
  /(?:部|課|室|科|局|係|長|社|役|職|員|担当|取締役|代表|エンジニア|マネージャー|リーダー|ディレクター|デザイナー|팀|부|부장|팀장|과장|대표|部门|经理|总监|主管)$|^[\u30a0-\u30ff]{4,}$/u;
/** `面接は取締役の大西と、生産技術課の藤田が担当いたします`. */
const interviewing = /面接|面談/u;
const ofOffice =
  /の([\p{Script=Han}]{1,4}(?:[ \u3000][\p{Script=Han}\p{Script=Hiragana}]{1,4})?)(?=[がとは、]|および)/gu;

/**
 * People whom a line in Japanese, Korean or Chinese names as interviewers: behind a label, or as those who hold the talk.
 *
 * @example easternInterviewers('■面接官：開発部 部長 石井 直樹、李 秀英') // ['石井 直樹', '李 秀英']
 */
export function easternInterviewers(raw: string): readonly string[] {
  if (raw.charCodeAt(0) < FIRST_EASTERN && !raw.includes('面')) return [];
  const label = interviewers.exec(raw)?.[0];
  if (label !== undefined)
    return raw
      .slice(label.length)
      .split(/[、，,;；／/]/u)
      .map(nameIn)
      .filter((name) => name !== '');
  if (!interviewing.test(raw) || !/担当|同席|出席|参加/u.test(raw)) return [];
  return [...raw.matchAll(ofOffice)].map((match) => match[1] ?? '').filter((name) => name !== '' && !office.test(name));
}

/** The names in a list of people of such a script, without what they are. @param list what stands behind a label */
export function easternNames(list: string): readonly string[] {
  return list
    .split(/[、，,;；／/]/u)
    .map(nameIn)
    .filter((name) => name !== '');
}

/** True where a text begins in such a script. */
export function isEastern(text: string): boolean {
  return text.charCodeAt(0) >= FIRST_EASTERN;
}

/** The last words of an item that are no office: family and given name. */
function nameIn(item: string): string {
  const words = item
    .replace(/[(（].{0,40}[)）]/u, '')
    .replace(/[ \u3000]?(?:様|さん|氏|님|씨|先生|女士)[ \u3000]*$/u, '')
    .trim()
    .split(/[ \u3000]+/u)
    .filter((word) => !office.test(word));
  return words.slice(-2).join(' ');
}
