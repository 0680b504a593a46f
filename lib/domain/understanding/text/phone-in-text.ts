import type { Passage } from './passages.ts';

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
  /\b(?:questions|problems?|trouble|reschedule|fax|fragen|passcode|pin|meeting id|id|conference id|questions|dudas|vragen|duvidas|domande)\b/;

/**
 * The number to dial, or the one on which the candidate will be called; null for none. Numbers in signatures, meeting ids
 * and numbers for questions are left out.
 */
export function phoneIn(passages: readonly Passage[]): PhoneMention | null {
  let best: PhoneMention | null = null;
  for (const passage of passages) {
    if (passage.signature || !/\d{3}/.test(passage.folded)) continue;
    const labelled = passage.label === 'phone';
    if (!labelled && passage.label !== null && passage.label !== 'medium' && passage.label !== 'where') continue;
    if (!labelled && (!calling.test(passage.folded) || notOurs.test(passage.folded))) continue;
    for (const match of passage.raw.matchAll(number)) {
      const phone = plausible(match[1] ?? '');
      if (phone === null) continue;
      const confidence = labelled ? 0.9 : 0.85;
      if (best === null || confidence > best.confidence) best = { phone, confidence, quote: passage.raw.slice(0, 200) };
    }
  }
  return best;
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
