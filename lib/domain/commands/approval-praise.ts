import { type Gated, gated } from '../gated.ts';
import { type Letters, lettersIn } from '../letter-runs.ts';
import { foreignConsent } from './approval-languages.ts';
import { isBlockingWord } from './blocking-words.ts';
import { foreignKindness } from './praise-languages.ts';
import { foldedPhrase, type Word } from './words.ts';

/** Longest run of words that one sentence of praise takes. */
const PRAISE_WORDS = 14;

/** Longer ones first: the first that fits is taken. */
const things =
  '(?:all of (?:it|them|these|those|this)|both of (?:them|these|those)|them (?:both|all)|(?:both the|all the|each of the|the two|these two|the|both|these|those|all|your|my) (?:notes?|drafts?|texts?|letters?|mails?|emails?|e mails?|messages?|versions?|wordings?)|the (?:wording|tone)|everything|it|this|that|them|these|those|em|both|all)';
/** One thing, with or without its verb run together: `it's`. */
const one =
  '(?:(?:it|this|that|everything|(?:the|this|my|your) (?:note|draft|text|letter|mail|email|message|version|wording|tone))(?= is )|its|thats)';
const adverbs =
  '(?:really|very|v|so|just|absolutely|totally|completely|pretty|quite|simply|all|both|truly|already|perfectly|exactly) ';
const good =
  '(?:(?:good|ready|set|all set|fit) to (?:go out|go off|go|be sent out|be sent|send out|send)|about right|spot on|on point|bang on|a ok|aok|a okay|on the money|on brand|top notch|dead on|good|great|perfect|fine|okay|ok|lovely|excellent|wonderful|right|nice|nicely|well|fantastic|awesome|amazing|brilliant|beautiful|beautifully|ready|alright|all right|correct|super|terrific|solid|superb|stellar|flawless|impeccable|ideal|splendid|neat|marvelous|marvellous|fab|brill|ace|grand|top|gorgeous|outstanding|exceptional|first class)';
const tails =
  ' (?:to me|2 me|for me|4 me|by me|with me|as is|as it is|as they are|as it stands|from me|from my side|from my end|on my side|on my end|from here|like this|like that|this way|now|on (?:both|all|these|them|this|it|all of them|both of them|my end|my side)|by my side)';

/** `fire them off`, `send it on over`, `shoot both out`: one verb for several ways of sending. */
const dispatch = `(?:(?:get|put) ${things} (?:sent|in the post|in the mail|on (?:its|their) way|out(?: of)? the door|moving|going)|(?:send|fire|ship|shoot|fling|whizz|whiz|zip|zap|push|ping|pop|punt|lob|blast|launch|get|kick|bang|whack) ${things}(?: (?:on|right|straight))? (?:off|out|over|away|along|through|across|on)|(?:send|ship|fire|shoot) (?:off|out|over|away|on) ${things})`;

/** What says that a draft may go as it is: the contract's "looks good", however it is put. */
const consenting: readonly RegExp[] = [
  new RegExp(
    `^(?:they|${things}) (?:can|may) (?:all |both |now )?(?:go out|go off|go|be sent out|be sent off|be sent)(?: now)?(?= |$)`,
  ),
  new RegExp(
    `^(?:(?:please|kindly|you (?:may|can)|feel free to) ){0,2}(?:proceed|go ahead) with (?:sending |the sending of )?${things}(?= |$)`,
  ),
  new RegExp(`^(?:(?:that|this|it|these|they|both)(?: both| all)? )?(?:works|will work|work)(?:${tails}){1,2}(?= |$)`),
  /^(?:thatll|itll|thisll|theyll|these will|both will) work(?= |$)/,
  new RegExp(`^(?:you can |please )?consider ${things} (?:approved|signed off|done)(?= |$)`),
  new RegExp(
    `^(?:i )?(?:hereby )?(?:sign off on|give (?:you )?my (?:ok|okay|approval|blessing|go ahead) (?:to|for|on)|approval (?:given )?for) ${things}(?= |$)`,
  ),
  new RegExp(
    `^(?:i think )?(?:(?:they|${things}) (?:both |all )?)?(?:looks?|sounds?|reads?|seems?) (?:${adverbs}){0,3}${good}(?:${tails}){0,2}(?= |$)`,
  ),
  new RegExp(`^(?:i think )?${one} (?:is )?(?:${adverbs}){0,3}${good}(?:${tails}){0,2}(?= |$)`),
  // "They are lovely" may be said of people: of several only what a person is not.
  new RegExp(
    `^(?:i think )?(?:${things} are|theyre|they are) (?:${adverbs}){0,3}(?:(?:good|ready|set|all set|fit) to (?:go out|go off|go|be sent out|be sent|send out|send)|spot on|on point|fine|okay|ok|perfect|correct|ready|flawless)(?:${tails}){0,2}(?= |$)`,
  ),
  new RegExp(
    `^(?:both|all|everything|everythings|they both|all of them|both of them) (?:(?:is|are) )?(?:${adverbs}){0,2}(?:good to go|ready to go|spot on|bang on|a ok|aok|good|great|fine|okay|ok|perfect|right|correct|in order)(?:${tails}){0,2}(?= |$)`,
  ),
  new RegExp(`^(?:all|everything) (?:is )?(?:good|fine|okay|ok|set|perfect|well)(?:${tails}){1,2}(?= |$)`),
  new RegExp(
    `^(?:fine|good|okay|ok|great|perfect|all good|all set|good to go|ready to go|spot on|a ok|aok)(?:${tails}){1,2}(?= |$)`,
  ),
  new RegExp(
    `^(?:(?:im|i am|were|we are) )?(?:${adverbs}){0,2}(?:happy|fine|good|okay|ok|cool|pleased|satisfied|comfortable|content|chuffed|thrilled|delighted|over the moon|agree|agreed|agreeing|in agreement|on board|aligned|onboard) with ${things}(?:${tails}){0,2}(?= |$)`,
  ),
  new RegExp(`^(?:i )?(?:approve|confirm|okay|ok) (?:of )?${things}(?:${tails}){0,2}(?= |$)`),
  new RegExp(
    `^(?:(?:please|just|go|and|then|now|lets|do) ){0,3}${dispatch}(?: (?:now|today|right away|asap|already))?(?= |$)`,
  ),
  new RegExp(`^(?:off|out|away) (?:${things}|they|you|we) (?:go|goes)(?= |$)`),
  new RegExp(
    `^(?:(?:im|i am|were|we are|am|id be|i would be) )?(?:(?:${adverbs}|more than )){0,2}(?:happy|fine|good|glad|ok|okay|content|comfortable|pleased) for (?:${things}|you) to (?:go ahead and send(?: ${things})?|go ahead|go out|go off|go|be sent out|be sent off|be sent|send out|send ${things}|send|proceed)(?:${tails}){0,2}(?= |$)`,
  ),
  new RegExp(
    `^(?:(?:im|i am|were|we are) )?(?:${adverbs}){0,2}(?:happy|good|fine|ok|okay|glad) to (?:send|go ahead|go|proceed|approve)(?: ${things})?(?:${tails}){0,2}(?= |$)`,
  ),
  /^(?:i |im |i am |we |were |we are )?(?:fully |totally |completely |absolutely )?(?:agree|agreed|agreeing|in agreement|on board|onboard|all for it)(?= |$)/,
  /^(?:thatll|that will|itll|it will|theyll|they will|those will|these will|both will|this will|that does|this does) do (?:just |very |quite )?(?:nicely|fine|perfectly|well|the job|the trick|me|for me)(?= |$)/,
  /^(?:(?:that|this|it|these|they|both)(?: both| all)? )?(?:works?|will work|does|do) (?:a treat|like a charm|just fine|perfectly|nicely|wonders)(?= |$)/,
  new RegExp(
    `^(?:(?:please|just|and|then|now|do|ok) ){0,3}(?:get|have) ${things} (?:gone|off|sent|sent off|sent out|away|on the road)(?= |$)`,
  ),
  /^(?:(?:please|just|and|then|now|do|lets) ){0,3}(?:crack on|press on|push on|bash on|plough on|plow on|power ahead|fire ahead|get on with it|get cracking|get going|drive on|work away|send away|go on ahead|knock yourself out|go to town)(?= |$)/,
  /^you ?(?:ve|have)(?: got)? (?:my|the|a) (?:full |complete |total |hearty )?(?:agreement|sign off|signoff|assent|nod|say so|go ahead|consent|authorisation|authorization)(?= |$)/,
  /^you ?(?:ve|have)(?: got)? (?:my|the|a) (?:ok|okay|go ahead|go|blessing|green light|approval|permission|consent|thumbs up|vote|yes|full approval|full support)(?: (?:to send|to go ahead|to proceed|on (?:this|these|both|it)|for (?:this|these|both|it)))?(?= |$)/,
  /^(?:its|thats|that is|it is|this is)? ?a? ?(?:big|huge|definite|resounding|firm|clear|solid|easy|hard|enthusiastic|full|double|absolute|wholehearted) (?:fat )?(?:yes|yep|go|thumbs up|ok|approval)(?: (?:from me|from my side|on my end|from my end|to both|on both|for both))?(?= |$)/,
];

const writing =
  '(?:writing|drafting|preparing|doing|making|sending|sharing|wording|putting|composing|handling|helping(?: me)?(?: with)?|taking care of)';
const several = `(?:${things} are|theyre|they are)`;
/** What is kind and says nothing of whether a draft may go. */
const kind: readonly RegExp[] = [
  /^(?:ready when you are|(?:it |that |this )?sounds (?:just |exactly )?like me|im (?:very )?happy)(?= |$)/,
  /^(?:thats|that is|this is) (?:the one|it exactly|exactly it|exactly right|just right)(?= |$)/,
  /^(?:i )?(?:cant|cannot|couldnt|could not) (?:improve on|fault|beat|top|argue with) (?:it|that|this|them|these)(?= |$)/,
  /^(?:please )?(?:dont|do not) (?:change|touch|alter|edit) (?:a thing|a word|anything|a single word|a comma|a letter|one word)(?: (?:about|in|on) (?:it|this|that|them|these|either|either one|both))?(?= |$)/,
  /^(?:i )?(?:wouldnt|would not) change (?:a thing|a word|anything|a single word)(?= |$)/,
  new RegExp(
    `^(?:many thanks|thanks|thank you|thx|cheers)(?: so much| very much| a lot| again)? for ${writing}(?: ${things})?(?: together| up)?(?: so (?:quickly|fast|well|nicely))?(?= |$)`,
  ),
  /^(?:many thanks|thanks|thank you|thx)(?: so much| very much| a lot| again)? for (?:(?:all )?(?:the|your|this|these|that|both|such) )?(?:(?:quick|fast|great|good|nice|lovely|wonderful|kind|prompt|two|excellent|both|super|speedy|brilliant) ){0,2}(?:notes?|drafts?|work|help|support|reminder|reminders|heads up|mails?|emails?|messages?|effort|job|letters?|texts?|suggestions?|this|that|these|everything|all)(?= |$)/,
  /^(?:thanks|thank you) (?:a million|a bunch|a ton|so so much|ever so much|kindly|loads|heaps)(?= |$)/,
  new RegExp(`^(?:(?:i|we) )?(?:${adverbs}){0,2}(?:love|like|loved|liked|adore) (?:how )?${things}(?= |$)`),
  /^(?:(?:this|that|it|its|thats) (?:is )?)?(?:exactly|just|precisely) (?:what|how) (?:id have (?:said|put|written)|i d have (?:said|put|written)|id say|id write|i (?:wanted|meant|needed|would have said|would say|would put it|would have written|had in mind|hoped for))(?: to say| to write| it)?(?= |$)/,
  /^(?:i )?(?:couldnt|could not) have (?:said|written|put|worded) it better(?: myself)?(?= |$)/,
  /^(?:(?:it|they|this|that|these|both|i) )?(?:couldnt|could not|cant|cannot|doesnt|does not) (?:be|get|ask for|have asked for|wish for)(?: any(?:thing)?| a)? (?:better|happier|nicer|more perfect|improved|finer)(?: than (?:this|that|these|it))?(?= |$)/,
  /^(?:i |id |i would )?(?:have |would have |wouldve )?(?:written|said|put|worded) (?:it |them )?(?:the same|the same myself|just the same|exactly the same|exactly that|that myself)(?= |$)/,
  /^(?:no|zero|not a single) (?:complaint|complaints|objection|objections|notes|quibbles|qualms|faults|gripes)(?: here| from me| at all| on my end| whatsoever)?(?= |$)/,
  /^(?:please )?(?:do|and do) the needful(?= |$)/,
  /^(?:may )?(?:god|the lord) bless(?: you| u)?(?: all| both| richly| plenty| abundantly)?(?= |$)/,
  /^(?:bang on|spot on|top drawer|a1|chefs kiss|no notes|10 out of 10|ten out of ten|five stars|cracking(?: stuff| job| work)?|cracker|belter|beauty|you beauty|beaut|bonza|ripper|corker|mint|proper job|class|lovely jubbly|tidy|dead good|nailed it|you nailed it|on fleek|banger|peng|sorted|bravo|kudos|hats off|chapeau|respect|well in|goodo|good o|righty ho|rightyo)(?= |$)/,
  /^(?:thanks|thank you|thx|cheers|ta) (?:dear|mate|love|luv|pal|boss|chief|sir|madam|my friend|friend|team|lads|folks|ever so|awfully|plenty|much|kindly|u|in anticipation|for all|for everything|for your time|and god bless)(?: (?:so much|very much|again))?(?= |$)/,
  /^(?:abeg|ooo)(?= |$)/,
  /^(?:very |really |so )?(?:nicely|well|beautifully) (?:done|written|put|worded|phrased)(?= |$)/,
  /^(?:i have |ive |i ve |theres |there are )?(?:no|zero) (?:more |further |other )?(?:change|edit|changes|edits|corrections|complaints|further changes|objections|issues|concerns|problems|comments|remarks|notes)(?: needed| necessary| required)?(?: from me| from my side)?(?= |$)/,
  new RegExp(
    `^(?:i |ive |i have )?(?:just |now )?(?:read|reread|checked|reviewed|looked at|went through|gone through|proofread)(?: through| over)?(?: ${things})(?: again| twice| carefully| through| now| all)?(?= |$)`,
  ),
  /^(?:i have |i ve |ive )?nothing (?:to (?:change|add|correct|complain about)|needs changing)(?: from my side| here)?(?= |$)/,
  /^(?:have|enjoy) (?:a|an|your|the) (?:(?:very|really) )?(?:(?:nice|good|great|lovely|wonderful|pleasant|fantastic|relaxing) )?(?:day|evening|weekend|night|week|afternoon|morning|one|time|rest of (?:your|the) (?:day|week|evening))(?: too| ahead)?(?= |$)/,
  /^(?:you are|youre|you re) (?:a (?:star|lifesaver|gem|legend|hero)|the best|great|awesome|amazing)(?= |$)/,
  /^(?:so|very|really|most) (?:kind|nice|helpful|good|lovely)(?: of you)?(?= |$)/,
  new RegExp(`^${several} (?:${adverbs}){0,3}${good}(?= |$)`),
  /^(?:(?:what|such) (?:a )?|very |really |a )?(?:good|great|nice|lovely|wonderful|excellent|fantastic|amazing|awesome|brilliant|beautiful|superb|super|perfect|terrific|solid) (?:stuff|work|job|one|news|drafts?|notes?|texts?|letters?|wording|writing|idea|timing)(?= |$)/,
  /^(?:yay|yippee|hooray|hurray|woohoo|woo hoo|phew|finally|at last)(?= |$)/,
];

const consents = consenting.map(gated);
const foreignConsents = foreignConsent.map(gated);
const kindnesses = [...kind, ...foreignKindness].map(gated);

/** A sentence of praise: how many words it takes, and whether it lets the draft go. */
export interface Praise {
  readonly length: number;
  readonly consents: boolean;
}

/**
 * The praise that stands at `at`, or null.
 * @example praiseAt(wordsOf('The notes read really well, thanks'), 0) // { length: 5, consents: true }
 */
export function praiseAt(words: readonly Word[], at: number): Praise | null {
  const text = foldedPhrase(words.slice(at, at + PRAISE_WORDS));
  const letters = lettersIn(text);
  const consent = Math.max(longestMatch(text, letters, consents), longestMatch(text, letters, foreignConsents));
  const kindness = Math.max(longestMatch(text, letters, kindnesses), thanksFor(words, at));
  if (consent === 0 && kindness === 0) return null;
  return consent >= kindness ? { length: consent, consents: true } : { length: kindness, consents: false };
}

/** `thank you for your patience`, whatever it is for: one or two words that could turn nothing. */
function thanksFor(words: readonly Word[], at: number): number {
  const head =
    /^(?:many thanks|thanks|thank you|thx)(?: so much| very much| a lot| again)? for (?:all )?(?:your|the|this|that|being)(?= |$)/.exec(
      foldedPhrase(words.slice(at, at + PRAISE_WORDS)),
    )?.[0];
  if (head === undefined) return 0;
  const from = at + head.split(' ').length;
  let to = from;
  while (
    to < from + 2 &&
    to < words.length &&
    /^\p{Ll}/u.test(words[to]?.typed ?? '') &&
    !isBlockingWord(words[to]?.folded ?? '')
  )
    to += 1;
  return to === from ? 0 : to - at;
}

function longestMatch(text: string, letters: Letters, patterns: readonly Gated[]): number {
  let length = 0;
  for (const pattern of patterns) {
    const match = pattern.exec(text, letters);
    if (match !== null) length = Math.max(length, match[0].split(' ').length);
  }
  return length;
}
