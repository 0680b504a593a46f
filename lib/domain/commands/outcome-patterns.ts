import { foreignOutcomes } from './outcome-languages.ts';

type Outcome = 'rejected' | 'offer' | 'withdraw' | 'cancelled' | 'no-show' | 'no-response';

/**
 * How things went, over folded phrases, as whole clauses: what could stand in a sentence that says the opposite or
 * doubts it (`they haven't rejected me`, `I might withdraw`) has words that no pattern takes.
 */
const they = '(?:they|the company|the recruiter|the team|the hiring manager|he|she)';
const lead = '(?:but |so |and |sadly |unfortunately |well |turns out |no luck )?';
const somebodyElse =
  '(?:someone else|somebody else|someone more experienced|another (?:candidate|person|applicant)|other (?:candidates|applicants|people)|an internal candidate|the other candidate|a different candidate)';
const talk = '(?:interview|call|meeting|talk|chat|screen|phone screen|appointment|session|zoom|round)';
const job = '(?:job|role|position|offer|contract|post|gig)';

const patterns: readonly (readonly [Outcome, RegExp])[] = [
  [
    'rejected',
    new RegExp(
      `^${lead}${they} ?(?:ve |have |had |just )?(?:went with|gone with|chose|chosen|picked|hired|selected|decided to go with|decided on|decided for|are going with|will go with|offered it to) ${somebodyElse}$`,
    ),
  ],
  [
    'rejected',
    new RegExp(
      `^${lead}(?:theyve|${they})(?: have)? (?:just )?(?:decided|chosen|chose|opted) not to (?:move forward|move ahead|move on|proceed|continue|go forward|go ahead|go on|hire|take)(?: (?:with )?(?:me|my application|my candidacy))?$`,
    ),
  ],
  [
    'rejected',
    new RegExp(
      `^${lead}(?:theyve|${they})(?: have)? (?:just )?(?:rejected|declined|turned down|passed on|dismissed) (?:me|my application|my candidacy)$`,
    ),
  ],
  [
    'rejected',
    new RegExp(
      `^${lead}(?:theyre not|they wont be|they arent|they are not|they will not be|he isnt|she isnt) (?:moving forward|moving ahead|proceeding|going forward|continuing)(?: with (?:me|my application))?$`,
    ),
  ],
  [
    'rejected',
    new RegExp(
      `^${lead}(?:i )?(?:didnt|did not|havent|have not) (?:get|got|gotten|make|made|pass|passed) (?:it|the (?:${job}|cut)|(?:it )?(?:through|past the (?:first|last|final|second|phone) (?:round|screen)|(?:in)?to the (?:next|final|second|last) (?:round|stage)))$`,
    ),
  ],
  [
    'rejected',
    new RegExp(
      `^${lead}(?:i )?(?:just )?(?:got|received|had|have|ive got|ive had) (?:a |the |another |their )?(?:rejection|rejected)(?: (?:e ?mail|mail|letter|call|note))?(?: from them)?$`,
    ),
  ],
  [
    'offer',
    new RegExp(
      `^${lead}(?:ive |i |we |i have )?(?:just |have |finally )?(?:got|gotten|received|have|had|been given|was given) (?:a|an|the|their) (?:(?:job|verbal|written|formal|great|good|official) )?offer(?: letter)?(?: from (?:them|the company))?$`,
    ),
  ],
  [
    'offer',
    new RegExp(
      `^${lead}(?:theyve|${they})(?: have)? (?:just |finally )?(?:offered|gave|given|made|extended|sent) me (?:a|an|the|their) (?:(?:job|verbal|written|formal|great|good|official) )?${job}(?: letter)?$`,
    ),
  ],
  [
    'offer',
    new RegExp(
      `^${lead}(?:they|he|she) (?:want|wants|would like|decided|have decided) to (?:hire me|offer me the ${job}|make me an offer)$`,
    ),
  ],
  [
    'offer',
    new RegExp(
      `^${lead}${they} (?:just |finally )?(?:called|phoned|wrote|emailed|came back|got back to me|rang|reached out) with (?:an|the|their) offer$`,
    ),
  ],
  [
    'offer',
    new RegExp(
      `^${lead}(?:theyre|they are|shes|hes|she is|he is) (?:making me (?:an|the) offer|offering me (?:the |a )?${job}|hiring me|going to (?:hire me|make me an offer|offer me the ${job}))$`,
    ),
  ],
  [
    'rejected',
    new RegExp(
      `^${lead}(?:(?:i |ive |im )?(?:wasnt|was not|not|not been|havent been|have not been|am not|didnt get|did not get) (?:selected|chosen|shortlisted|hired|picked)|(?:i |ive |im )?(?:was|been|have been|got) (?:turned down|declined|rejected))(?: for (?:it|the ${job}|the next round))?$`,
    ),
  ],
  [
    'rejected',
    new RegExp(
      `^${lead}${they} (?:wont|will not) (?:move forward|move ahead|proceed|continue|go forward|go ahead|hire me|take me)(?: with (?:me|my application))?$`,
    ),
  ],
  ['offer', new RegExp(`^${lead}(?:i )?(?:got|landed) the ${job}$`)],
  [
    'withdraw',
    /^(?:please |i |id |ive |im |i have |i am |ill )(?:(?:just |have |would |do )?(?:want to|like to|wish to|need to|decided to|going to|choose to|have to) )?(?:withdraw|withdrawing|withdrew|withdrawn|pull out|pulling out|pulled out|drop out|dropping out|bow out|bowing out)(?: my (?:application|candidacy|name|hat))?(?: (?:from|of) (?:this|it|(?:the|this|their) (?:one|process|race|running|interview process|hiring process|application|role|job|position)|consideration))?$/,
  ],
  [
    'cancelled',
    new RegExp(
      `^${lead}(?:theyve|${they})(?: have)? (?:just )?(?:cancell?ed|called off)(?: on me| (?:it|this|the ${talk}|my ${talk}|our ${talk})(?: on me)?)?$`,
    ),
  ],
  [
    'cancelled',
    new RegExp(
      `^${lead}${they} (?:just )?(?:had to|needed to|have to|decided to|are going to) (?:cancel|call off)(?: (?:on me|(?:it|this|(?:the|my|our|todays|tomorrows) ${talk})))?$`,
    ),
  ],
  [
    'cancelled',
    new RegExp(
      `^${lead}(?:the |my |our |this |todays |tomorrows )?${talk} (?:(?:is|was|got|has been|had been|will be|just got|gets) )?(?:just )?(?:cancell?ed|called off)(?: by (?:them|the company))?$`,
    ),
  ],
  [
    'rejected',
    /^(?:the |this )(?:position|role|job|post) (?:is|was|has been|had been|got|is already|has already been|was already) filled$/,
  ],
  [
    'rejected',
    new RegExp(
      `^${lead}(?:${they} (?:have |just |have just )?(?:decided|chose|chosen|opted|want|are going) to (?:go|pursue|move forward with|move ahead with|go ahead with|go forward with|proceed with|continue with|hire) ?(?:with )?|(?:theyre|they are) (?:pursuing|moving forward with|moving ahead with|proceeding with|continuing with|hiring) )${somebodyElse}$`,
    ),
  ],
  ['cancelled', new RegExp(`^(?:cancell?ed|called off) by ${they}$`)],
  [
    'no-response',
    /^(?:i |ive |we )?never (?:heard|got|received)(?: (?:anything|a word|a reply|a response|an answer|back|any reply|any answer|any response)){1,2}(?: from (?:them|the company|anyone))?(?: again)?$/,
  ],
  [
    'no-response',
    /^(?:they )?never (?:replied|answered|responded|wrote back|got back|called back)(?: to me| to my mails?)?$/,
  ],
];

const noShow =
  /^(?:but )?(?:they|he|she|the (?:interviewers?|manager|recruiter|hiring manager|panel|team)|nobody|no one|noone|none of them|not a soul) (?:just |simply )?(?:(?:never|didnt|did not|havent|hasnt) )?(?:(?:even|ever|bother to) )?(?:show|showed|shown|turn|turned|come|came|appear|appeared|join|joined)(?: up| in| on)?(?: (?:to|for|at|on))?(?: (?:the|our|my) (?:call|interview|meeting|zoom|teams|video call|phone call|video|session|talk))?(?: at all)?$/;
const nobodyThere =
  /^(?:there was )?(?:nobody|no one|noone)(?: else)? (?:was |were )?(?:there|around|on the (?:call|line|video|zoom)|in the (?:call|meeting|room|zoom|lobby)|waiting|online)$/;
/** "He showed up" is the opposite: without a "never" or a "nobody" there is no no-show. */
const absent = /\b(?:never|didnt|did not|havent|hasnt|nobody|no one|noone|none of them|not a soul)\b/;

/**
 * The outcome that a clause reports, or null. Words must be as written: no typo reaches an outcome.
 * @param told folded words joined by blanks
 * @example readOutcome('they went with someone else') // 'rejected'
 */
export function readOutcome(told: string): Outcome | null {
  const phrase = told.replace(
    /^(?:i |we )?(?:waited|was waiting|sat there|was there)(?: for)? [a-z0-9 ]{1,24} (?:and|but) /,
    '',
  );
  if ((absent.test(phrase) && noShow.test(phrase)) || nobodyThere.test(phrase)) return 'no-show';
  return [...patterns, ...foreignOutcomes].find(([, pattern]) => pattern.test(phrase))?.[0] ?? null;
}
