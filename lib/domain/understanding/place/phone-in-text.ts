import { allMatches } from '../../all-matches.ts';
import type { Passage } from '../text/passages.ts';

/** A number that the talk is held on. */
export interface PhoneMention {
  readonly phone: string;
  readonly confidence: number;
  readonly quote: string;
}

const number = /(?<![\w/.=-])(\+?\(?\d[\d ().\-/\u2011\u2013]{6,20}\d)(?![\w/])/g;
const calling =
  /\b(?:call|phone|dial|ring|reach|telephone|number|telefon\w*|anrufen|rufen|rufe|ruft|nummer|einwahl|appel\w*|telephon\w*|numero|llam\w*|telefon\w*|bellen|bel|belt|lig\w*|chiam\w*)\b/;
const notOurs =
  /\b(?:need to reach|to reach me|reach me (?:at|on)|my (?:number|cell|mobile) is|questions|problems?|trouble|reschedule|fax|fragen|passcode|pin|meeting id|id|conference id|ruckfragen|dudas?|vragen|duvidas?|domande|running late|are late|be late|delayed|get lost|lost|in case|if anything|any (?:issues?|changes?|concerns?)|can(?:no|')t make it|unable to|cancel|get in touch|feel free to (?:call|phone|ring)|verspat\w*|verhinder\w*|im notfall|en cas d|retard|empechement|en caso de|cualquier cambio|in caso di|per qualsiasi|em caso de|qualquer duvida|bij verhindering|telefax|privacy)\b/;

/**
 * The number to dial, or the one on which the candidate will be called; null for none. Numbers in signatures, meeting ids
 * and numbers for questions are left out.
 */
export function phoneIn(passages: readonly Passage[]): PhoneMention | null {
  const mentions = passages.flatMap((passage) => phonesOf(passage));
  return mentions.find((mention) => mention.confidence === LABELLED) ?? mentions[0] ?? null;
}

const LABELLED = 0.9;
const IN_PROSE = 0.85;

function phonesOf(passage: Passage): readonly PhoneMention[] {
  const { label, folded, raw } = passage;
  if (passage.signature || !/\d{3}/.test(folded)) return [];
  const readable = label === null || label === 'medium' || label === 'where';
  const said = readable && calling.test(folded) && !notOurs.test(folded);
  if (label !== 'phone' && !said) return [];
  const confidence = label === 'phone' ? LABELLED : IN_PROSE;
  return allMatches(raw, number).flatMap((match) => {
    const phone = plausible(match[1] ?? '');
    return phone === null ? [] : [{ phone, confidence, quote: raw.slice(0, 200) }];
  });
}

/** E.164 allows 15 digits; fewer than 7 are an extension or a year. */
function plausible(found: string): string | null {
  const text = found.trim().replace(/[\s/.-]+$/, '');
  const digits = text.replace(/\D/g, '');
  if (digits.length < 7 || digits.length > 15) return null;
  if (/\d{1,2}[./-]\d{1,2}[./-](?:20)?\d\d$/.test(text) || /^20\d\d-\d\d-\d\d/.test(text)) return null;
  if (text.split('(').length !== text.split(')').length) return text.replace(/[()]/g, '');
  return text;
}
