import { allMatches } from '../../all-matches.ts';

/** A title in a Japanese text, with the character before and behind. */
export interface JapaneseTitle {
  readonly text: string;
  readonly before: string;
  readonly behind: string;
}

const hasJapanese = /[\u3040-\u30ff\u4e00-\u9fff]/;
/** Runs of the scripts that titles are written in, ended by a word for what somebody works as. */
const title =
  /[\p{Script=Katakana}\p{Script=Han}ーA-Za-z・／/]{0,24}(?:エンジニア|デザイナー|マネージャー|マネジャー|コンサルタント|プログラマー|ディレクター|プランナー|アナリスト|スタッフ|リーダー|ライター|プロデューサー|サイエンティスト|アシスタント|インターン|総合職|職|営業|事務|研究員|看護師|保育士|講師|教員|薬剤師|介護士|調理師|販売員|受付|秘書|経理|広報)/gu;
/** `転職`, `退職`: about work, nobody's work. */
const noTitle = /(?:転|退|就|求|在|休|内|離|役|辞|復|前|現)職$|^(?:職|営業|事務|受付|スタッフ)$/u;

/** The job titles in a Japanese text, by their last characters. */
export function japaneseTitles(text: string): readonly JapaneseTitle[] {
  if (!hasJapanese.test(text)) return [];
  return allMatches(text, title)
    .map((match) => ({
      text: match[0],
      before: text.charAt(match.index - 1),
      behind: text.charAt(match.index + match[0].length),
    }))
    .filter((one) => !noTitle.test(one.text));
}
