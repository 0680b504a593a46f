import { allMatches } from '../../all-matches.ts';
import { foldAligned } from './aligned-fold.ts';

/** A sentence longer than this is a list or data; its beginning tells. */
export const PASSAGE_LIMIT = 600;

/** Behind these a full stop ends no sentence. */
const abbreviations = new Set(
  'dr dra drs prof smt dna mlle dott.ssa mr mrs ms mx st sr sra srta dott dottssa ing dipl no nr tel ca approx inc ltd co corp vs etc z.b bzw u.a jan feb mar apr jun jul aug sep sept oct okt nov dec dez mon tue tues wed thu thur thurs fri sat sun mo di mi do fr sa so janv fevr avr juil ext apt ste ave blvd rd av jr hr fr mme m d.h p.ex e.g i.e a.m p.m a p u.s u.k str r c avda pza tot evtl ggf inkl kl godz ul hod cca tel pl med rer nat phil jur iur habil mag lic arq inz mgr ltg resp stv dept abt eng avv rag n hab hd lok rod cra esq urb dpto apto blk opp lcdo lcda licdo licda mtro mtra enf psic psych ps geom arch cav rev hon capt cap sgt insp supt fco gpe chr joh jos arqa profa abg odont pbro rvdo cllr ks adw engr barr atty kapt schw bro licda wm prim vzbgm maj brig pr gral mevr dhr dott'.split(
    ' ',
  ),
);
const sentenceStart =
  /^(?:we|you|please|the|if|this|your|i|our|looking|let|to|it|in|as|there|should|thank|thanks|best|kind|feel|on (?:the|arrival|your)|bring|ask|see|come|wear|no|just|any|can|could|would|once|after|when|how|what|who|here|his|her|he|she|they)\b/;

const stop = /[.!?。]["')\]]* +(?=["'(¿¡]?[\p{Lu}\d])/gu;

/** Splits prose at the ends of its sentences; `Dr. Anna`, `3. Dezember`, `2 p.m. ET` stay whole. */
export function sentencesOf(text: string): readonly string[] {
  const sentences: string[] = [];
  let start = 0;
  for (const match of allMatches(text, stop)) {
    const after = match.index + match[0].length;
    const word = /([\p{L}\d.'-]{1,20})$/u.exec(text.slice(Math.max(start, match.index - 20), match.index))?.[1] ?? '';
    // `dall'ing. Zanetti`
    const folded = foldAligned(word).replace(/^.*['-]/, '');
    const isStop = match[0].startsWith('.');
    const short = isStop && (abbreviations.has(folded) || /^(?:\d{1,2}|[a-z]|[a-z]\.[a-z])$/.test(folded));
    if (short && !sentenceStart.test(foldAligned(text.slice(after, after + 12)))) continue;
    if (short && /^\d{1,2}$/.test(folded) === false && !/[ap]\.?m?$/.test(folded)) continue;
    sentences.push(text.slice(start, after).trim().slice(0, PASSAGE_LIMIT));
    start = after;
  }
  const rest = text.slice(start).trim().slice(0, PASSAGE_LIMIT);
  if (rest !== '') sentences.push(rest);
  return sentences;
}
