import { gated } from '../../gated.ts';
import type { Letters } from '../../letter-runs.ts';
import type { Passage } from '../text/passages.ts';
import { speaksOfArrival } from './topics.ts';

/** The writer speaks of himself as one of those whom one meets, with a word for himself: `with me`, `I'll call you`. */
const withMe =
  /\b(?:(?:with|w\/?|meet|meets|join|joins|see|will be|'ll be|is|are|both|only|ask for|speak to|talk to|talking to|speaking to|interviewed by|joined by|led by|hosted by) (?:just )?(?:me|myself)\b(?! know)|i(?:'ll| will| shall| am|'m)(?: also| then| just)? (?:be |going to |looking forward to )*(?:interview|call|phone|ring|dial|meet|see|speak(?:ing)? (?:to|with)|talk(?:ing)? (?:to|with)|chat|conduct|host|lead|joined by|joining)\w*\b(?! when| if| once)|i(?:'ll| will) give you (?:a|the) (?:call|ring|bell|buzz|shout)|,? and i (?:should|would|will|'d|'ll) (?:both )?(?:(?:like|love) to )?(?:meet|see|speak|talk|interview|ask)\b|i(?:'ll| will) (?:be )?ask(?:ing)? (?:you )?(?:most of |some of |a few |several |some |most )?(?:the )?questions|i(?:'ll| will) (?:also |be )?(?:sit(?:ting)? in|be at [^.!?]{2,50}?(?:\d|day|tomorrow))|(?:put|putting|got|booked|slotted|have|have put|holding|held|blocked) (?:this |it |time |half an hour |an hour )?(?:us )?(?:in|down) (?:for )us\b|(?:put|got|booked|slotted|pencilled|have) us (?:in|down|on)\b|(?:meet|see|join|joined by|seen by|with) [^.!?]{2,70},? and (?:me|myself)(?: on| at| in| for|[.,;!]|$)|i(?: would|'d) (?:love|like) to (?:speak|talk|chat|meet|interview you|sit down)|let's (?:grab|meet|chat|talk|speak)|you and i (?:can|will|could|would|should|have|are)|i(?:'d| would| will|'ll| am [^.!?]{2,60} would| am [^.!?]{2,60} will) be your (?:manager|boss|lead|interviewer)|myself,|je (?:vous|t[e']) ?(?:appel\w*|rencontr\w+|recevr\w+|attend\w*)|(?:te|le|lo|la) (?:llamo|llamare|recibire|atendere|espero)|con me\b|ik (?:bel|spreek|ontmoet|zie) (?:je|u)|en ik,? (?:natuurlijk|ook))/;
/** The same in languages whose words for it are rare in others, and where he is asked for or takes part by a verb alone. */
const withMeElsewhere = gated(
  /\b(?:chiedi di me|preguntad? por mi|pregunte por mi|demandez-moi|pergunte por mim|vraag naar mij|fraga efter mig|mochte ich (?:sie|dich) .{0,90}(?:begrus+en|kennenlernen|sprechen|treffen)|mit mir|ich rufe (?:sie|dich)|ich (?:melde mich telefonisch|freue mich auf unser)|bei mir|avec moi|conmigo|(?:la|ti) (?:chiamo|chiamero|incontrero|aspetto)|met mij|comigo|(?:te|lhe) (?:ligo|ligarei)|vou te (?:ligar|entrevistar|receber)|med mig|jag ringer|ze mna|zadzwonie|meine[rn]? (?:wenigkeit|person)\b|(?:ontmoet|spreekt|ziet) (?:je |u )?mij\b|traffar (?:du )?mig\b|deltar jag\b|(?:oltre a|outre|alem de|ademas de|naast|neben) (?:me|moi|mim|mi|mij|mijzelf|mezelf|ikzelf|mir)\b|\w{0,5}(?:la|il|lo) sottoscritt[oa]|(?:le|la) soussignee?|und ich (?:naturlich|auch|selbst)|et moi,? (?:bien sur|aussi|evidemment)|y yo,? (?:claro|tambien|por supuesto)|e io,? (?:naturalmente|ovviamente|anche)|e eu,? (?:claro|tambem)|och jag,? (?:forstas|saklart|ocksa))/,
);

/** `Dana and I`, `Dana (CTO) und ich`: behind a name, so that `… and I will send you the link` is no such thing. */
const besideMe =
  /(?:\p{Lu}[\p{L}'’.-]*|\))[,;]? (?:and|&|\+|und|sowie|et|y|e|en|och|i) (?:(?:me|myself|mich|mir|moi|moi-même|mij|mig)(?![\p{L}'’])|(?:I|ich|yo|io|eu|ik|jag|ja)(?= (?:para|pour|listened|loved|enjoyed|watched|read your|will|would|shall|both|are|look|can|could|want|werden|freuen|würden|wären|vous|te|vi|ti|zullen|kommer|ska)|['’](?:ll|d)|[.,;:!?)]|$))|(?<!\p{L})(?:[Mm]e|[Mm]yself|[Ii]ch|[Mm]oi|[Yy]o|[Ii]o|[Ee]u|[Ii]k|[Jj]ag|[Jj]a)(?: \([^()]{2,40}\))?,? (?:and|&|\+|und|et|y|e|en|och|i) (?:(?:a|o|our|my|il|la|el) )?(?:\p{Lu}|(?:noss[oa]|nuestr[oa]|nostr[oa]|notre|unser\w{0,2}|onze|mein\w{0,2}|mon|ma|meu|minha|mio|mia|vår|min) )|[Ii]k ben er samen met \p{Lu}|(?:et moi-même|en ikzelf|and myself|und ich selbst|e io|y yo mism[oa]|io e (?:il|la)|parteciperemo io|ci saremo io|och jag själv)(?!\p{L})|und ich (?:freuen|führen|werden|möchten|sind|würden|nehmen)|et moi (?:serions|serons|sommes|vous)/u;

/** What `besideMe` holds besides names, folded. */
const joined =
  /(?:and|&|\+|und|sowie|et|y|e|en|och|i) (?:i|me|myself|ich|mich|mir|moi|yo|io|eu|ik|ikzelf|jag|ja|mij|mig)\b|\b(?:me|myself|ich|moi|yo|io|eu|ik|jag|ja)(?: \([^()\n]{2,40}\))?,? (?:and|&|\+|und|et|y|e|en|och|i) |samen met|parteciperemo io/;

/** `Further to your first interview with me`: that one has been. */
const withMeBefore =
  /\b(?:further to|following|after|since|from) (?:your|our|the) (?:\w+ ){0,3}(?:interview|call|chat|conversation|talk|meeting|discussion|screen)(?: you had)? with (?:me|myself)\b/;

/**
 * True where the writer says that he is there when the talk is held: `a call with me`, `Dana and I`.
 *
 * @param ofHimself the passages that hold a word for himself (`self-words.ts`); @param written all that he has written
 * @param letters of the mail
 */
export function meetsHimself(ofHimself: readonly Passage[], written: readonly Passage[], letters: Letters): boolean {
  return (
    ofHimself.some(
      (one) => says(withMe, one) || (joined.test(one.folded) && besideMe.test(one.raw) && !speaksOfArrival(one.folded)),
    ) ||
    (withMeElsewhere.mayMatch(letters) && written.some((one) => says(withMeElsewhere.pattern, one)))
  );
}

/** True where a passage says so of a talk to come. */
function says(pattern: RegExp, { folded }: Passage): boolean {
  return pattern.test(folded) && pattern.test(folded.replace(withMeBefore, ' ')) && !speaksOfArrival(folded);
}
