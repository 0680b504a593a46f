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
  /\b(?:call|phone|dial|ring|reach|telephone|number|telefon\w*|anrufen|rufen|rufe|ruft|nummer|einwahl|appel\w*|telephon\w*|numero|llam\w*|telefon\w*|bellen|bel|belt|lig\w*|chiam\w*|marco|marca\w*|marque\w*|cell|mobile|handy|mobil\w*|movil|celular|portable|cellulare|telemovel|dzwoni\w*|zadzwoni\w*|ringer|ringa|numer\w*|nummer\w*|nr|bell)\b|電話|お電話/;
const notOurs =
  /\b(?:need to reach|to reach me|reach me (?:at|on)|my (?:number|cell|mobile) is|questions|problems?|trouble|reschedule|fax|fragen|ruckfragen|enquir\w+|inquir\w+|queries|accommodat\w+|assistance|for directions|get here|find us|should call|to confirm|contact (?:me|us|him|her|m[rs]s?)|potwierdz\w+|bestatig\w*|confirmer|confermare|if you (?:are|cannot|can't|need|have)|(?:can't|cannot) (?:do|make)|接続できない|ご連絡ください|dudas?|vragen|duvidas?|domande|running late|are late|be late|delayed|get lost|lost|in case|if anything|any (?:issues?|changes?|concerns?)|can(?:no|')t make it|unable to|cancel|get in touch|feel free to (?:call|phone|ring)|verspat\w*|verhinder\w*|im notfall|en cas d|retard|empechement|en caso de|cualquier cambio|in caso di|per qualsiasi|em caso de|qualquer duvida|bij verhindering|telefax|privacy)\b/;

/** True for a sentence that names the telephone for something else than the talk: questions, delays, a confirmation, a decision. */
export function isForOtherCalls(folded: string): boolean {
  return notOurs.test(folded) || otherNews.test(folded);
}

const otherNews =
  /\b(?:decision|outcome|result|entscheidung|ergebnis|ruckmeldung|reponse|resultat|resultado|respuesta|esito|risposta|uitslag|beslissing|wynik|beslut|afgorelse|besked)\w{0,2}\b/;

/** Right before a number that opens a call or is no telephone's. */
const otherNumber =
  /\b(?:pin|passcode|code|(?:meeting|conference|access|webinar)[ -]?(?:id|code|number)|id|fax|telefax|ref|job|req)\b[ .:#-]{0,4}(?:is )?$/;

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
    const phone = otherNumber.test(folded.slice(Math.max(0, match.index - 30), match.index))
      ? null
      : plausible(match[1] ?? '');
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
