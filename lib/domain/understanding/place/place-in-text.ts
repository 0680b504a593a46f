import { allMatches } from '../../all-matches.ts';
import type { Medium } from '../../application/interview.ts';
import { gated } from '../../gated.ts';
import type { Letters } from '../../letter-runs.ts';
import type { Passage } from '../text/passages.ts';
import { lettersOf, wholeOf } from '../text/whole-text.ts';
import { mediumSigned, ringingIn } from './medium-signs.ts';
import { isForOtherCalls } from './phone-in-text.ts';

/** A value with the words that it was read from. */
export interface Mention<T> {
  readonly value: T;
  readonly confidence: number;
  readonly quote: string;
}

/** How and where a talk is held. Fields that the mail does not tell are null. */
export interface PlaceOfMail {
  readonly medium: Mention<Medium> | null;
  readonly url: Mention<string> | null;
  readonly location: Mention<string> | null;
}

/** Longer links are redirects with half a mail in them. */
const URL_LIMIT = 1_500;
const LOCATION_LIMIT = 160;

const link = /https?:\/\/[^\s<>"'`|\\^{}]{4,2000}/g;
const meetingHosts =
  /^https?:\/\/(?:[\w-]+\.)*(?:zoom\.us\/(?:j|w|my|s|wc)\/|zoomgov\.com\/j\/|meet\.google\.com\/(?!$|tel)|teams\.microsoft\.com\/(?:l\/meetup-join|meet)|teams\.live\.com\/meet|webex\.com\/|whereby\.com\/|chime\.aws\/|bluejeans\.com\/|gotomeeting\.com\/|meet\.goto\.com\/|gotomeet\.me\/|meet\.jit\.si\/|join\.skype\.com\/|around\.co\/|livestorm\.co\/|ringcentral\.com\/|vc\.ringcentral|gather\.town\/|coderpad\.io\/|meetings?\.[\w-]+\.[a-z]{2,}\/|bigbluebutton|hangouts\.google\.com\/|app\.metaview|interviewing\.|karat\.com\/|facetime\.apple\.com\/)/i;
const wrappers =
  /^https?:\/\/(?:[\w.-]+\.safelinks\.protection\.outlook\.com\/\?|www\.google\.com\/url\?|urldefense\.proofpoint\.com\/v2\/url\?)/i;

const video =
  /\b(?:zoom|google meet|microsoft teams|ms teams|teams[- ](?:meeting|call|interview|link)|(?:via|over|on|per|uber|sur|por|op|su|through|using) (?:ms )?teams|webex|whereby|skype|facetime|hangouts|video (?:call|interview|conference|chat|meeting|screen)|video-?(?:call|interview|konferenz|conference|gesprach|chat)\w*|videoconference|videokonferenz|visioconference|visio|en visio|videollamada|videoconferencia|videogesprek|videobellen|videochamada|videochiamata|videoconferenza|virtual (?:interview|onsite|meeting)|bluejeans|chime|gotomeeting)\b/;
const phone =
  /\b(?:phone (?:call|interview|screen|conversation|chat)|telephone (?:call|interview)|by (?:phone|telephone)|over the phone|(?:will|'ll) (?:call|phone|ring|give) you|call you (?:at|on)|telefoninterview|telefonat|telefonisch\w*|telefongesprach|am telefon|(?:rufe|rufen|ruft|anrufen)|entretien telephonique|par telephone|vous (?:appeler\w*|telephoner\w*)|entrevista telefonica|por telefono|llamada telefonica|(?:te|le) llamar\w*|telefonisch gesprek|(?:bellen|bel) (?:we|wij|ik)? ?(?:je|u)|bellen je|por telefone|entrevista por telefone|ligaremos|colloquio telefonico|telefonicamente|per telefono|(?:la|ti) chiameremo)\b/;
const onsite =
  /\b(?:on-?site|in[- ]person|at our (?:office|offices|headquarters|hq|location|site|building|lab|studio)|in our (?:office|offices|\w+ office)|come (?:in|to our)|visit (?:us|our)|front desk|reception|vor ort|in unserem (?:buro|haus|unternehmen)|in unseren (?:raumen|buros|raumlichkeiten)|personlich(?:en|es)? (?:gesprach|vorstellungs\w+)|bei uns im|empfang|sur place|dans nos (?:locaux|bureaux)|en presentiel|a nos bureaux|presencial\w*|en nuestras oficinas|en nuestra (?:oficina|sede)|op kantoor|op ons kantoor|op locatie|bij ons op|em nosso escritorio|no nosso escritorio|in presenza|presso (?:la nostra|i nostri|il nostro|la sede))\b/;

const notPlace =
  /^(?:https?:|zoom|google meet|microsoft teams|teams|webex|skype|video|online|remote|virtual|phone|telefon|by phone|telephone|tbd|tbc|see |via |link|visio|telefonisch|en ligne|en linea|on ?line|da remoto|remoto|distance|a distance)/;
const officeAt =
  /\b(?:at|in) our ((?:[\w'-]+ ){0,3}(?:office|offices|headquarters|hq|building)(?:[ ,]+(?:at|in|on|located at|\())? ?:? ?)/;
const addressAt =
  /\b(?:located at|address is|take place at|come to|visit us at|meet (?:you )?at|held at|adresse lautet|adresse:|befindet sich|findet .{0,60} in der|a l'adresse|dans nos (?:locaux|bureaux)|a nos bureaux|in unseren? (?:buro|buros|raumen|raumlichkeiten)|en nuestras oficinas|presso la nostra sede|no nosso escritorio|op ons kantoor|en la direccion|ubicad[oa]s? en|op het adres|no endereco|in via|presso la sede di)(?: situes?| sis)?[ ,]{0,2}(?:au|in der|in|a|en|op de|op|na|no|di)?[ :,]{0,3}(?=\S)/;
const street =
  /\d{1,5}[a-z]? [\p{L}.' -]{3,40}(?:street|st\b|avenue|ave\b|road|rd\b|blvd|boulevard|lane|drive|way|square|plaza|court|place|floor)|\d(?<=[\p{L}.'-]{3}(?:str\.|strasse|straße|gasse|platz|allee|weg|damm|ufer|ring|straat|laan|plein|gracht|kade) ?\d)|(?:rue|avenue|boulevard|place|quai|calle|avenida|paseo|plaza|rua|praca|via|viale|corso|piazza)\s[\p{L}.' -]{3,50},? ?\d{0,4}/iu;

/** How and where the talk is held, as the mail says. @param passages from `readPassages`; signatures are not read */
export function placeIn(passages: readonly Passage[]): PlaceOfMail {
  const body = passages.some((passage) => passage.signature)
    ? passages.filter((passage) => !passage.signature)
    : passages;
  const url = urlIn(body);
  const whole = { text: wholeOf(body), letters: lettersOf(passages) };
  const location = locationIn(body, whole);
  return { url, location, medium: mediumIn(body, url, location, whole) };
}

/** Thanks for a call, or what was said in it: that one has been. */
const calledBefore =
  /\b(?:dank|merci|gracias|grazie|bedankt|obrigad[oa]|tack|suite a|faisant suite|seguito al\w*|tras|wie|comme|como|come|zoals)\b[^.!?]{0,50}\b(?:telefon\w*|telephon\w*|appel|llamada|chiamata|ligacao)\b[^.!?]{0,40}\b(?:heute|gestern|eben|vorhin|besprochen|vereinbart|hier|ce matin|tantot|convenu|ayer|hoy|esta manana|acordado|ieri|stamattina|oggi|concordato|accordi|gisteren|vanochtend|besproken|afgesproken|ontem|hoje|combinado|igar)\b/;
/** The folded text of all that is read, with the letters in it. */
interface WholeText {
  readonly text: string;
  readonly letters: Letters;
}

/** What the whole text is asked first: most mails hold none of these words. */
const gates = {
  video: gated(video),
  phone: gated(phone),
  onsite: gated(onsite),
  officeAt: gated(officeAt),
  addressAt: gated(addressAt),
};

function urlIn(passages: readonly Passage[]): Mention<string> | null {
  let labelled: Mention<string> | null = null;
  for (const passage of passages) {
    if (!passage.folded.includes('http')) continue;
    for (const match of allMatches(passage.raw, link)) {
      const value = unwrapped(match[0]);
      if (value === null) continue;
      if (meetingHosts.test(value)) return { value, confidence: 0.96, quote: passage.raw.slice(0, 200) };
      if (
        passage.label === 'url' ||
        /\bjoin (?:the |our |us |your |via |here|by |with )?/.test(
          passage.folded.slice(Math.max(0, match.index - 60), match.index),
        )
      ) {
        labelled ??= { value, confidence: 0.75, quote: passage.raw.slice(0, 200) };
      }
    }
  }
  return labelled;
}

/** The link inside a mail program's own redirect; closing brackets and stops behind it are the sentence's. */
function unwrapped(found: string): string | null {
  let url = found.replace(/[).,;:!?\]>*_]+$/, '');
  if (wrappers.test(url)) {
    const inner = /[?&](?:url|q|u)=([^&]{8,1500})/.exec(url)?.[1];
    try {
      if (inner !== undefined) url = decodeURIComponent(inner);
    } catch {
      return null;
    }
  }
  return url.length <= URL_LIMIT && /^https?:\/\//.test(url) ? url : null;
}

function locationIn(passages: readonly Passage[], { text, letters }: WholeText): Mention<string> | null {
  const labelled = passages.filter((passage) => passage.label === 'where');
  const first = labelled[0];
  if (first !== undefined && !notPlace.test(first.folded)) {
    const lines = labelled.filter((passage) => passage.block === first.block || passage.block === first.block + 1);
    const value = lines
      .filter((passage) => !passage.folded.includes('http'))
      .map((passage) => passage.raw.replace(/[,;]$/, ''))
      .join(', ');
    if (value !== '' && value.length <= LOCATION_LIMIT)
      return { value, confidence: 0.93, quote: first.raw.slice(0, 200) };
  }
  const isSaid = gates.officeAt.test(text, letters) || gates.addressAt.test(text, letters);
  for (const passage of isSaid ? passages : []) {
    const said = passage.label === null ? locationInProse(passage) : null;
    if (said !== null) return said;
  }
  return null;
}

/** `at our office at 500 Howard Street`, `in our Berlin office`: an address where there is one, else the words. */
function locationInProse(passage: Passage): Mention<string> | null {
  const match = officeAt.exec(passage.folded) ?? addressAt.exec(passage.folded);
  if (match === null) return null;
  const from = match.index + match[0].length;
  const rest = untilClauseEnd(passage.raw.slice(from));
  const quote = passage.raw.slice(0, 200);
  if (street.test(rest)) return { value: rest, confidence: 0.85, quote };
  if (match[1] === undefined) return null;
  const start = from - match[1].length;
  const office = passage.raw
    .slice(start, from)
    .replace(/[ ,]+(?:at|in|on|located at|\()? ?:? ?$/, '')
    .trim();
  const city = /^\p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+){0,2}/u.exec(rest)?.[0];
  const inCity = city !== undefined && /\b(?:in|at) ?$/.test(passage.folded.slice(start, from));
  const value = inCity ? `${office} in ${city}` : office;
  return value.includes(' ') ? { value, confidence: 0.7, quote } : null;
}

function untilClauseEnd(text: string): string {
  const cut =
    text.split(
      /\s(?:on (?=\p{Lu})|at \d|from \d|for (?:an?|your|the)|where|and (?:ask|you|we|please)|when)|[.;!?](?:\s|$)|\s[-–—]\s|\)/u,
    )[0] ?? '';
  return cut.replace(/[\s,(]+$/, '').slice(0, LOCATION_LIMIT);
}

function mediumIn(
  passages: readonly Passage[],
  url: Mention<string> | null,
  location: Mention<string> | null,
  whole: WholeText,
): Mention<Medium> | null {
  const labelled = passages.find((passage) => passage.label === 'medium' || passage.label === 'where');
  if (labelled !== undefined) {
    const value = mediumOf(labelled.folded);
    if (value !== null) return { value, confidence: 0.93, quote: labelled.raw.slice(0, 200) };
  }
  if (url !== null && url.confidence > 0.9) return { value: 'video', confidence: 0.93, quote: url.quote };
  const said = saidMedia(passages, whole);
  const named = mediaNamed(said);
  // A mail that names several media and an address means the address; else a video call is the likelier.
  const only = named.length > 1 && location !== null && said.onsite !== null ? 'onsite' : named[0];
  if (only === 'onsite' && location === null) {
    // `She will give you a ring on Friday; if it goes well, you meet in person`: what comes first is this talk.
    const ringing = ringingIn(passages, whole);
    if (ringing !== null && passages.indexOf(ringing) < passages.indexOf(said.onsite ?? ringing))
      return { value: 'phone', confidence: 0.7, quote: ringing.raw.slice(0, 200) };
  }
  if (only !== undefined) {
    const confidence = named.length === 1 ? 0.88 : 0.65;
    return { value: only, confidence, quote: (said[only]?.raw ?? '').slice(0, 200) };
  }
  const known = location !== null && (location.confidence > 0.9 || street.test(location.value));
  return known ? { value: 'onsite', confidence: 0.8, quote: location.quote } : mediumSigned(passages, whole);
}

type SaidMedia = Record<'video' | 'phone' | 'onsite', Passage | null>;

/** The first passage that speaks of each medium. */
function saidMedia(passages: readonly Passage[], { text, letters }: WholeText): SaidMedia {
  const said: SaidMedia = { video: null, phone: null, onsite: null };
  const inVideo = gates.video.test(text, letters);
  const byPhone = gates.phone.test(text, letters);
  const atPlace = gates.onsite.test(text, letters);
  if (!inVideo && !byPhone && !atPlace) return said;
  for (const passage of passages) {
    if (inVideo && said.video === null && video.test(passage.folded)) said.video = passage;
    if (byPhone && said.phone === null && phone.test(passage.folded) && isThisCall(passage.folded))
      said.phone = passage;
    if (atPlace && said.onsite === null && onsite.test(passage.folded) && !/virtual on-?site/.test(passage.folded))
      said.onsite = passage;
  }
  return said;
}

/** False where the telephone is for questions, for a decision, or has rung before. */
function isThisCall(folded: string): boolean {
  return !calledBefore.test(folded) && !isForOtherCalls(folded);
}

function mediaNamed(said: SaidMedia): readonly (keyof SaidMedia)[] {
  return (['video', 'phone', 'onsite'] as const).filter((medium) => said[medium] !== null);
}

function mediumOf(folded: string): Medium | null {
  if (
    video.test(folded) ||
    /^(?:video|online|remote|virtual|teams|zoom|visio|on ?line|da remoto|remoto)\b/.test(folded)
  )
    return 'video';
  if (phone.test(folded) || /^(?:phone|telefon\w*|telephone|by phone|call)\b/.test(folded)) return 'phone';
  if (onsite.test(folded) || /^(?:on-?site|in person|office|vor ort|sur place|presencial)\b/.test(folded))
    return 'onsite';
  return street.test(folded) ? 'onsite' : null;
}
