import { isBookingLink, isConferenceLink } from '../place/links.ts';

/** A sentence longer than this is a list or a footer: its beginning tells. */
const SENTENCE_LIMIT = 400;
/** Words are cut to so many letters, so that forms of one word are one feature in every language. */
const STEM = 5;

const names = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Weekdays as they stand in mails of all languages, folded: which one it is does not tell the kind. */
const weekdays = names(
  'monday mon tuesday tue tues wednesday wed weds thursday thu thur thurs friday fri saturday sat sunday sun montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag lundi mardi mercredi jeudi vendredi samedi dimanche lunes martes miercoles jueves viernes sabado domingo lunedi martedi mercoledi giovedi venerdi domenica segunda terca quarta quinta sexta maandag dinsdag woensdag donderdag vrijdag zaterdag zondag mandag tisdag tirsdag onsdag torsdag fredag lordag lorda sondag poniedzialek wtorek sroda srode czwartek piatek pondeli utery streda stredu ctvrtek patek maanantai tiistai keskiviikko torstai perjantai hetfo kedd szerda csutortok pentek luni marti joi vineri sali carsamba persembe cuma вторник среду четверг пятницу понедельник вівторок',
);

/** Months, the same way. */
const months = names(
  'january jan february feb march mar april apr june jun july jul august aug september sept sep october oct november nov december dec januar janner februar marz mai juni juli oktober okt dezember dez janvier fevrier mars avril juin juillet aout septembre octobre novembre decembre enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre gennaio febbraio aprile maggio giugno luglio settembre ottobre dicembre janeiro fevereiro marco maio junho julho setembro outubro novembro dezembro maart mei augustus maj augusti marts stycznia lutego marca kwietnia maja czerwca lipca sierpnia wrzesnia pazdziernika listopada grudnia',
);

const token =
  /https?:\/\/\S{1,400}|[\w.+-]{1,64}@[\w-]{1,64}\.[\w.]{1,64}|\d{1,2}(?:[:.h]\d\d(?![.\d])|h(?![a-z])| ?[ap]\.?m\b|(?::\d\d)? ?uhr\b)|\d{1,12}(?:[.,]\d{1,6}){0,3}|\p{L}{1,60}(?:'\p{L}{1,30})?|[?!]/gu;
const clock = /[:h]|\d\.\d\d$|m$|uhr/;
/** Scripts without spaces: pairs of characters stand for words. */
const unspaced = /[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]/;

/**
 * The words of a sentence as they tell the kind of a mail: stems, and signs for what differs from mail to mail
 * (`#day`, `#month`, `#clock`, `#n`, `#call`, `#book`, `#link`, `#mail`).
 *
 * @param folded as passages have it
 * @example kindTokens('we moved it to friday, 3pm') // ['we', 'moved', 'it', 'to', '#day', '#clock']
 */
export function kindTokens(folded: string): readonly string[] {
  const found: string[] = [];
  for (const [text] of folded.slice(0, SENTENCE_LIMIT).matchAll(token)) {
    const code = text.charCodeAt(0);
    if (code >= 0x30 && code <= 0x39) found.push(clock.test(text) ? '#clock' : '#n');
    else if (text.includes('@')) found.push('#mail');
    else if (text.startsWith('http') && text.includes('://')) found.push(signOfLink(text));
    else if (unspaced.test(text)) for (let at = 0; at + 1 < text.length; at += 1) found.push(text.slice(at, at + 2));
    else found.push(signOfWord(text));
  }
  return found;
}

function signOfLink(text: string): string {
  const url = text.replace(/[.,;:!?*_)>]{1,9}$/, '');
  return isConferenceLink(url) ? '#call' : isBookingLink(url) ? '#book' : '#link';
}

function signOfWord(text: string): string {
  const word = (text.includes("'") ? text.replace("'", '') : text).toLowerCase();
  const plain = /[^a-z]/.test(word) ? word.normalize('NFD').replace(/\p{Mn}/gu, '') : word;
  if (weekdays.has(plain)) return '#day';
  if (months.has(plain)) return '#month';
  return plain.slice(0, STEM);
}
