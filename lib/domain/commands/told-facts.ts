import { readTimeline, readTimelineWords, type TimelineStart } from '../followup/timeline.ts';
import type { ReplyContext } from './command.ts';
import type { Key } from './key-words.ts';
import type { KeyedLine } from './keyed-line.ts';
import { readInterviewTime } from './when.ts';

/** A sentence that tells a fact is short; a longer one tells a story. */
const SENTENCE_LIMIT = 400;
/** A name of a company or a role, in words. */
const NAME_WORDS = 6;

const opening =
  '(?:(?:and|but|so|oh|also|btw|by the way|one more thing|actually|please note|fyi|yes|no|hi|sorry)[,:]? )*';
/** Words that doubt, ask or forbid: what they stand beside is no plain fact. */
const doubt =
  /\?|\b(?:if|unless|maybe|perhaps|not sure|unsure|don['’]?t|do not|didn['’]?t|wasn['’]?t|isn['’]?t|never|should i|remind|snooze|send|approve|skip|wait)\b/i;

const discussed: readonly RegExp[] = [
  new RegExp(
    `^${opening}(?:(?:[\\p{Lu}][\\p{L}'’-]{1,24}|he|she|they) and i|we|i) (?:also |mostly |mainly |briefly )?(?:talked|spoke|chatted)(?: with (?:[\\p{L}'’-]{2,24}|the team))?(?: a lot| a bit| briefly| at length| mostly| mainly)? about (.{2,380})$`,
    'iu',
  ),
  new RegExp(
    `^${opening}we (?:also|mostly|mainly|briefly) (?:discussed|covered|touched on|went over) (.{2,380})$`,
    'iu',
  ),
  /^(?:und )?wir haben (?:auch |viel |lange |noch )?(?:über|ueber) (.{2,380}?) (?:gesprochen|geredet|diskutiert)$/iu,
  /^(?:et )?(?:nous avons|on a) (?:aussi |surtout )?(?:parlé|discuté) (?:de la |du |des |de l['’]|de )(.{2,380})$/iu,
  /^(?:y )?(?:también )?hablamos (?:también |mucho )?(?:de|sobre) (.{2,380})$/iu,
];
const added: readonly RegExp[] = [
  /^(?:(?:oh|please|pls|also|and|could you|can you|would you|i forgot to|forgot to|i should|you can|you could)[, ]+)*(?:also )?(?:please )?(?:add|mention|include|note|say|tell (?:them|him|her|\p{Lu}\p{L}{1,24})) (?:also )?that (.{2,380})$/iu,
  /^(?:(?:bitte|ich|habe|hab|noch|auch|vergessen|zu|kannst du|und) ){0,6}(?:sagen|erwähnen|erwähne|ergänze|ergänzen|schreib|schreibe|füge? hinzu|hinzufügen|sag),? dass (.{2,380})$/iu,
  /^(?:j['’]ai (?:aussi )?oublié de (?:dire|mentionner|préciser)|(?:et )?(?:ajoute[sz]?|mentionne[sz]?|précise[sz]?|dis|dites)(?: aussi)?) qu(?:e |['’])(.{2,380})$/iu,
  /^(?:(?:se )?me olvidó (?:decir|mencionar|comentar)|olvidé (?:decir|mencionar|comentar)|(?:y )?(?:añade|agrega|menciona|di)(?: también)?) que (.{2,380})$/iu,
  /^(?:(?:ho dimenticato|mi sono dimenticat[oa]|ho scordato) di (?:dire|menzionare|aggiungere)|(?:e )?(?:aggiungi|menziona|scrivi|di['’])(?: anche)?) che (.{2,380})$/iu,
  /^(?:esqueci(?:-me)? de (?:dizer|mencionar|referir)|(?:e )?(?:acrescent[ae]|adicion[ae]|mencion[ae]|diz)(?: também)?) que (.{2,380})$/iu,
  /^(?:ik (?:ben|was) vergeten te (?:zeggen|vermelden|noemen)|ik vergat te (?:zeggen|vermelden)|(?:en )?(?:voeg|vermeld|zeg|noem)(?: er)?(?: ook)?(?: nog)?(?: aan)?(?: toe)?) dat (.{2,380})$/iu,
  /^(?:jag glömde (?:att )?(?:säga|nämna)|lägg (?:också )?till|nämn|jeg glemte (?:at|å) (?:sige|si|nævne|nevne)|tilføj|legg (?:også )?til|nævn|nevn) (?:också |også )?at(?:t)? (.{2,380})$/iu,
  /^(?:zapomnia[łl][ae]m (?:powiedzieć|dodać|wspomnieć)|dodaj(?: proszę)?(?: też)?|wspomnij),? że (.{2,380})$/iu,
];
const clarified =
  /^(?:i(?:['’]d| would)? (?:want|like|need) to |let me |please |pls |(?:could|can) you (?:please )?)(?:also )?clarify that (.{2,380})$/iu;
/** Who says when: they, or the answer that is waited for. */
const teller =
  /^(?:and |but |so |oh |also )*(?:they|they['’](?:ll|re|d)|he|she|(?:he|she)['’]ll|i(?:['’]ll| will| should| can expect to| would| expect to) (?:hear|get|have|know)|(?:the |their |a |final )*(?:decision|answer|recruiter|team|company|feedback|hiring manager|hr)|\p{Lu}\p{L}{1,24} (?:said|told|mentioned|thinks|will)|sie|ils|elle|on m|me dijeron|dijeron)(?=[\s'’])/iu;
const saidWhen =
  /^(?:and |but |so )*(?:they|he|she|the recruiter|\p{Lu}\p{L}{1,24}) (?:said|told me|mentioned) (?:that |it(?:['’]s| is|['’]ll be| will be| would be| takes| will take| would take) )?(.{2,40})$/iu;
/** `They'll let me know next week`, `Decision in two weeks`: what stands behind is when. */
const willSay =
  /(?:\b(?:let me know|be in touch|reach out|contact me|call me|write me|write to me|come back to me|inform me|follow up)(?: about it| with me| again)?|^(?:a |the |final )*(?:decision|answer|feedback)(?: is| will be)?(?: expected| due| coming| made)?) (.{2,40})$/iu;
const company =
  /^(?:the |actually,? the )?(?:company|employer|firm)(?:['’]s)?(?: name)? is (?:actually )?(?:called |named |spelled |spelt )?(.{2,80})$/iu;
const role =
  /^(?:the |actually,? the |my )?(?:role|position|job title|job|title) is (?:actually )?(?:called )?(.{2,80})$/iu;
const ownName = /^(?:actually,? )?my (?:full )?name is (?:actually )?(?:spelled |spelt |written )?(.{2,60})$/iu;
const addressOf =
  /^(?:btw,? |fyi,? )?(\p{Lu}[\p{L}'’-]{1,24}(?: \p{Lu}[\p{L}'’-]{1,24}){0,2})['’]s (?:correct |right |work |new )?(?:e-?mail|mail)?(?: ?address)? (?:is|:) <?([^\s<>@]{1,64}@[^\s<>@]{3,190}?)>?$/u;
const spelled =
  /^(?:his|her|their|the (?:interviewer|recruiter|manager)['’]s) (?:full |correct |right )?(?:name is|name['’]s) (?:actually )?(?:spelled |spelt |written )?(\p{Lu}[\p{L}'’-]{1,24} \p{Lu}[\p{L}'’-]{1,24}(?: \p{Lu}[\p{L}'’-]{1,24})?)$/u;
const talkIs =
  /^(?:and |but |no,? |actually,? |sorry,? )*(?:the|my|our|this) (?:interview|call|meeting|talk|chat|session)(?:['’]s| is)(?: actually| really| now| in fact)? (?:on |at )?(.{3,60})$/iu;

/**
 * A fact told in a plain sentence, as the keyed line that would say the same: `We also talked about Kafka` is
 * `discussed: Kafka`. What is asked, doubted or forbidden is none, and neither is a value that can't be told from prose.
 *
 * @param sentence one, without the next
 */
export function readTold(sentence: string, context: ReplyContext): KeyedLine | null {
  const text = sentence.trim().replace(/[.!;,\s]+$/, '');
  const request = text.replace(/\?$/, '');
  if (text.length > SENTENCE_LIMIT || text.length < 6 || /[.!?]\s/.test(text)) return null;
  const wished = clarified.exec(request)?.[1];
  if (wished !== undefined) return keyed('clarify', wished);
  const more = added.map((pattern) => pattern.exec(request)?.[1]).find((found) => found !== undefined);
  if (more !== undefined) return keyed('add', more);
  if (doubt.test(text)) return null;
  for (const pattern of discussed) {
    const topic = pattern.exec(text)?.[1];
    if (topic !== undefined) return /\bbut\b/i.test(topic) ? null : keyed('discussed', topic);
  }
  return toldName(text) ?? toldPeople(text) ?? toldTime(text, context) ?? toldTimeline(text, context);
}

/** `The company is called Northfield`: a name is told from prose by its capitals. */
function toldName(text: string): KeyedLine | null {
  for (const [key, pattern] of [
    ['company', company],
    ['role', role],
    ['name', ownName],
  ] as const) {
    const value = pattern.exec(text)?.[1]?.replace(/,? not \S.{0,40}$/, '');
    if (value !== undefined && isNameLike(value)) return keyed(key, value);
  }
  return null;
}

function isNameLike(value: string): boolean {
  const words = value.split(' ');
  return (
    words.length <= NAME_WORDS && words.every((word) => /^(?:\p{Lu}|\p{N}|&$|of$|and$|for$|the$|de$|von$)/u.test(word))
  );
}

function toldPeople(text: string): KeyedLine | null {
  const found = addressOf.exec(text);
  if (found?.[1] !== undefined && found[2] !== undefined) return keyed('with', `${found[1]} <${found[2]}>`);
  const name = spelled.exec(text)?.[1];
  return name === undefined ? null : keyed('with', name);
}

/** `The interview is actually on Dec 4 at 2pm`, where day and hour can be read. */
function toldTime(text: string, context: ReplyContext): KeyedLine | null {
  const value = talkIs.exec(text)?.[1]?.replace(/,? not (?:on |at )?\S.{0,20}$/, '');
  if (value === undefined) return null;
  const zone = { receivedAt: context.receivedAt, timezone: context.interviewTimezone ?? context.timezone };
  return readInterviewTime(value, zone, 'near') === null ? null : keyed('when', value);
}

/** `They said end of next week`, `I should hear back by Friday`. */
function toldTimeline(text: string, context: ReplyContext): KeyedLine | null {
  if (!teller.test(text) || /\b(?:ago|offer|want|moved|met|asked|hope|wish)\b/i.test(text)) return null;
  const from: TimelineStart = {
    instant: context.receivedAt,
    timezone: context.interviewTimezone ?? context.timezone,
  };
  const short = saidWhen.exec(text)?.[1] ?? willSay.exec(text)?.[1];
  const phrase =
    readTimeline(text, from)?.phrase ?? (short === undefined ? undefined : readTimelineWords(short, from)?.phrase);
  return phrase === undefined ? null : keyed('timeline', phrase);
}

function keyed(key: Key, value: string): KeyedLine {
  return { key, person: null, value: value.trim() };
}
