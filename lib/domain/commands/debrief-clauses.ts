/** Longer than any clause that people write; patterns with free words in them are not run on more. */
const CLAUSE_LIMIT = 400;

/** What a clause of a debrief is about. `more` goes on with the clause before it. */
export type ClauseKind = 'discussed' | 'lesson' | 'people' | 'mood' | 'more' | 'rest';

const who = String.raw`(?:i|we|you|he|she|they|it|\p{Lu}[\p{L}'’-]{1,30})`;
const also =
  '(?:and |then |but |so |also |mainly |mostly |first |later |afterwards |overall |all in all |basically |well |really )*';

/** What the talk was about. Only the past counts: `we should talk about X` has not been talked about. */
const discussed: readonly RegExp[] = [
  new RegExp(
    `^${also}(?:we |i |(?:\\p{Lu}[\\p{L}'’-]{1,24}|he|she|they) and i )?${also}(?:talked|spoke|chatted)(?: shop)?(?: (?:a lot|at length|mostly|mainly|briefly|for a while|quite a bit|with [^,]{2,40}?))?(?: (?:about|on|of|through)) `,
    'iu',
  ),
  new RegExp(
    `^${also}(?:we |i )?${also}(?:discussed|covered|went over|went through|touched on|dived into|dug into) `,
    'iu',
  ),
  new RegExp(
    `^${also}(?:he|she|they|${who}) ${also}(?:told|showed|walked) (?:me|us) (?:about |through |(?=(?:how|why|what) ))`,
    'iu',
  ),
  new RegExp(`^${also}(?:he|she|they) ${also}(?:explained|described|asked (?:me |us )?(?:a lot )?about) `, 'iu'),
  new RegExp(
    `^${also}(?:the (?:talk|interview|conversation|call|discussion) |it )(?:was|turned) (?:mostly |mainly |all )?(?:about|around) `,
    'iu',
  ),
  /^(?:the )?(?:main )?topics? (?:was|were) /iu,
  new RegExp(
    `^${also}(?:discussion|conversation|talk) (?:centered|centred|focused|focussed|revolved) (?:on|around) `,
    'iu',
  ),
  new RegExp(
    `^${also}(?:a )?(?:good |great |nice |long |interesting |lively )*(?:chat|talk|conversation|discussion)(?: with [^,]{2,40}?)? (?:about|on) `,
    'iu',
  ),
  new RegExp(`^${also}(?:all |mostly |mainly |largely )about `, 'iu'),
  new RegExp(
    `^${also}(?:we )?(?:went|got) (?:(?:deep |deeply )?into the (?:weeds|details?) (?:on|of|with|about)|(?:deep |deeply )?(?:into|on)) `,
    'iu',
  ),
  new RegExp(`^${also}(?:he|she|they|${who}) (?:grilled|quizzed) (?:me|us) (?:on|about) `, 'iu'),
  /^[Tt]alked \p{Lu}/u,
];

/** A slip, or what one would do otherwise: always of oneself. */
const slips =
  "blanked|froze|rambled|stumbled|struggled|forgot|missed|messed up|botched|fumbled|got stuck|was stuck|was vague|was unclear|was too |was not clear|was unprepared|was late|choked|mumbled|hesitated|overexplained|interrupted|lost my|mixed up|confused|talked too|spoke too|went blank|drew a blank|could not|couldn['’]?t|did not know|didn['’]?t know|did not have|didn['’]?t have|did not mention|didn['’]?t mention|did not ask|didn['’]?t ask|did not explain|didn['’]?t explain|should have|should['’]ve|could have|could['’]ve|would have|would['’]ve|wish i|wish i['’]d|would put|would say|would answer|need to (?:practi[cs]e|prepare|learn|read up|brush up)";
const lessons: readonly RegExp[] = [
  new RegExp(
    `^${also}i(?: (?:really|kind of|sort of|totally|completely|slightly|definitely|also|probably|just|badly|a bit))* (?:${slips})`,
    'iu',
  ),
  new RegExp(
    `^${also}(?:my mind (?:went|was) blank|my answers? (?:on|about|to|was|were) [^,]{0,60}(?:weak|vague|long|short|unclear|bad|poor|wrong|messy|shaky)|next time i)`,
    'iu',
  ),
  /^(?:wish i (?:had|[’']d)|should have|should[’']ve) /iu,
  new RegExp(`^${also}(?:i think |i feel |i guess )i (?:${slips}|talked over|rushed|oversold|undersold)`, 'iu'),
  new RegExp(`^${also}(?:i )?(?:ran out of time|talked over )`, 'iu'),
  new RegExp(`^${also}i (?:got|had) (?:the |that |this |one |my |it )[^,]{0,40}wrong`, 'iu'),
  /^i(?:[’']d| would) (?:explain|rephrase|put|say|answer|start|open|begin|prepare|ask|mention|bring|structure|tell|phrase|word|talk|speak|give|show) /iu,
  /^would (?:rephrase|put|say|answer|explain|prepare|ask|mention|phrase|word) /iu,
  /^(?:and |also )?(?:totally |completely |kind of |sort of |a bit |really )?(?:blanked|froze|rambled|stumbled|fumbled|botched|messed up|choked|mumbled)\b/iu,
];

const feeling =
  'ok|okay|good|great|fine|well|bad|badly|awkward|rough|so-so|so so|meh|smooth|smoothly|alright|all right|right|terrible|terribly|awful|awfully|amazing|fantastic|wonderful|positive|negative|mixed|confident|relaxed|tense|tiring|exhausting|nervous|hopeful|optimistic|pessimistic|promising|encouraging|natural|comfortable|uncomfortable|strange|weird|odd|nice|pleasant|unpleasant|decent|solid|mediocre|average|intense|long|short|fun|easy|hard|tough|difficult|stressful|friendly|stiff|cold|warm|calm|rushed|welcome|welcoming|enjoyable|lively|productive|flat|shaky|better than expected|worse than expected|better than i expected|worse than i expected';
const degree =
  '(?:really |pretty |quite |very |kind of |sort of |a bit |a little |mostly |so |fairly |rather |super |too |generally |surprisingly |not (?:too |so |that |very )?)*';
const moods: readonly RegExp[] = [
  new RegExp(
    `^${also}(?:(?:it|i|we|that|this|overall it|the (?:talk|interview|conversation|call|whole thing|mood|atmosphere|chemistry)|everything) )?(?:all )?(?:felt|feels|feel|am feeling|[’']m feeling|feeling|went|goes|was|is|seemed) ${degree}(?:${feeling})(?:(?:,| and| but) ${degree}(?:${feeling}))?(?: (?:overall|in the end|i think|i guess|for me|to me|though|actually|about it|all in all|at the end|at first|at the start|at the beginning|on the whole))*$`,
    'iu',
  ),
  new RegExp(
    `^(?:overall|all in all|honestly|mood|feeling|i felt|vibe)?:? ?${degree}(?:${feeling})(?: (?:overall|in the end|i think|though|vibes?|feeling))*$`,
    'iu',
  ),
  new RegExp(
    `^${also}(?:i(?: am|[’']m) )?${degree}(?:happy|unhappy|content|satisfied|proud|relieved|glad|disappointed|tired|exhausted|unsure)(?: (?:with|about|of|that) [^,]{1,40}| overall| now)?$`,
    'iu',
  ),
  /^(?:i )?(?:really |quite |actually |mostly )?(?:enjoyed|liked|loved) (?:it|the (?:talk|interview|conversation|call|chat))(?: a lot| overall| very much)?$/iu,
  /^(?:a )?(?:good|bad|mixed|nice|weird|great) (?:feeling|vibes?|mood|gut feeling|energy|chemistry)(?: (?:overall|about it|all in all|with (?:him|her|them|the team)))?$/iu,
];

/** True for what goes on with a list: no subject of its own, as `Flink and their on-call` after `about Kafka,`. */
const ownSubject =
  /^(?:and |but |so |then |also |because |which )*(?:i|we|you|he|she|they|it|there|this|that|who|please|don[’']?t|do not|no|yes|thanks?|sorry)(?:[’']\w{1,3})?\b/iu;

/** What one clause is about, by itself. Timelines are told apart before, by their dates. */
export function kindOfClause(clause: string): ClauseKind {
  if (clause.includes('?') || clause.length > CLAUSE_LIMIT || /^which (?:was|is|were|felt|went) /iu.test(clause))
    return 'rest';
  if (lessons.some((pattern) => pattern.test(clause))) return 'lesson';
  if (discussed.some((pattern) => pattern.test(clause))) return 'discussed';
  if (moods.some((pattern) => pattern.test(clause))) return 'mood';
  return ownSubject.test(clause) ? 'rest' : 'more';
}

/** The clauses of a text in which somebody says what they would do differently. */
export function lessonsIn(text: string): readonly string[] {
  return clausesOf(text.slice(0, 4_000)).flatMap((clause) =>
    kindOfClause(clause.text) === 'lesson' ? [clause.text] : [],
  );
}

/** What a clause that tells of the talk was about: `their search ranking` of `good chat about their search ranking`. */
export function topicOf(clause: string): string {
  const frame = discussed.map((pattern) => pattern.exec(clause)?.[0] ?? '').find((found) => found !== '') ?? '';
  const behind = clause
    .slice(/^talked $/iu.test(frame.slice(0, 7)) && frame.length <= 8 ? 'talked '.length : frame.length)
    .replace(/,? which (?:was|is|were|felt) .{0,60}$/iu, '')
    .replace(
      / (?:for|over) (?:about |almost |nearly |over )?(?:half an hour|an hour|a while|a bit|\d{1,2} minutes|ages|most of (?:it|the (?:time|call|hour)))$/iu,
      '',
    )
    .trim();
  return behind === '' ? clause : behind;
}

/** A place where another subject may begin. */
export interface Clause {
  readonly text: string;
  /** What stood between it and the clause before it in the same sentence; null at the start of a sentence. */
  readonly joint: string | null;
}

const sentenceEnd = /(?<=[.!?;])\s+(?=\S)|\s+[-–—]\s+/u;
const clauseEnd =
  /(,\s+(?:and\s+|but\s+)?|;\s+(?:and\s+|but\s+)?|\s+but\s+|\s+and then\s+|(?<!^\p{Lu}[\p{L}'’-]{1,24})\s+and\s+(?=(?:i|we|he|she|they|it)(?:[’']\w{1,3})?\s))/iu;

/**
 * The clauses of a text: sentences, and within them what commas, `and then` or `but` part. Lists are put together again
 * by whoever reads them.
 */
export function clausesOf(text: string): readonly Clause[] {
  return text
    .split('\n')
    .flatMap((line) => line.split(sentenceEnd))
    .flatMap((sentence) => {
      const parts = sentence.split(clauseEnd);
      return parts.flatMap((part, index): readonly Clause[] => {
        const clause = part.replace(/[.!;,:\s]+$/u, '').trim();
        if (index % 2 === 1 || clause === '') return [];
        return [{ text: clause, joint: index === 0 ? null : (parts[index - 1] ?? ', ').replace(/\s+/g, ' ') }];
      });
    });
}
