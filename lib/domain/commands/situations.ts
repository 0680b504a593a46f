import type { Playbook } from '../application/application.ts';
import { furtherWordings } from './situation-wordings.ts';
import { phraseOf } from './words.ts';

/** How people put it, as word patterns over the folded phrase. The first that fits counts. */
const patterns: readonly (readonly [Playbook, RegExp])[] = [
  [
    'forgot-name',
    /\bforg[oe]t(?:ten)?\b.*\bnames?\b|\b(?:dont|do not|cant|cannot|didnt|did not) (?:know|remember|recall|catch|get)\b.*\bnames?\b|\bwho (?:was|were|did)\b.*\b(?:interview|it|they|talk)|\bmissed (?:the|their|his|her) names?\b|\b(?:forgot|forgotten|dont know|dont remember|no idea|cant remember|lost)\b.*\b(?:who\b|names?\b)|^forgot name/,
  ],
  [
    'dislike-manager',
    /\b(?:dislike|disliked|didnt like|did not like|dont like|do not like|hated|cant stand|didnt click with|didnt get along with|bad feeling about|uneasy about)\b.*\b(?:manager|boss|supervisor|lead|interviewer|him|her|them)\b|^(?:bad |the )?manager$|\b(?:bad|weird|strange|odd|off|uneasy) (?:vibes?|feelings?|impression)\b.*\b(?:manager|boss|supervisor|lead|him|her|them)\b|\b(?:manager|boss) (?:was|is|seemed) (?:awful|rude|terrible|unpleasant|mean|bad)/,
  ],
  [
    'not-a-fit',
    /\bnot (?:a|the|really a|the right) (?:good |right |great )?(?:fit|match)\b|\b(?:dont|do not|didnt|did not|doesnt|not|never|hardly|wouldnt) (?:really )?(?:think|feel|believe|see|seem|fit|match|be|want|sure)\b.*\b(?:fit|match|for me|in there|join|work there|this company|the company|this place)\b|\b(?:isnt|wasnt|is not|was not) (?:a |the |really a )?(?:good |right )?(?:fit|match|for me)\b|\bnot for me\b|\bwrong (?:company|fit)\b|\bdont (?:want|like) (?:the|this) (?:job|company|role)\b|\b(?:didnt|did not) like the (?:company|culture|place)\b|^not a fit/,
  ],
  [
    'badmouthed',
    /\bbad ?mouth(?:ed|ing)?\b|\b(?:bad|negative|nasty|mean|unkind|awful|terrible) (?:things?|stuff|words) about\b|\b(?:something|things?|stuff) (?:bad|negative|nasty|mean|unkind) about\b.*\b(?:employer|boss|company|job|manager|colleagues?|coworkers?|team)\b|\b(?:trashed|criticised|criticized|complained about|ranted about|slagged off|(?:spoke|spoken|talked|talking|speaking) (?:so |very |really |quite )?(?:badly|ill|poorly|negatively) (?:of|about)|dissed)\b.*\b(?:employer|boss|company|job|manager|colleagues?|team)\b/,
  ],
  [
    'technical-failure',
    /\btech(?:nical|nology)?\b.*\b(?:fail\w*|problems?|issues?|difficult\w*|trouble\w*|glitch\w*)\b|\b(?:call|line|connection|internet|wifi|zoom|video|audio|sound|camera|mic|microphone|laptop|computer|screen ?share|power)\b.*\b(?:drop\w*|fail\w*|froze|frozen|freez\w*|lag\w*|laggy|glitch\w*|stutter\w*|kept (?:cutting|breaking|dying)|wouldnt|would not|couldnt hear|couldnt see|broke|died|cut out|crash\w*|didnt work|did not work|not working|went down|went out|issues?|problems?)\b|\b(?:dropped|lost) (?:the )?(?:call|connection)\b|^technology|^(?:internet|connection|wifi|zoom|audio|video|sound|camera)$|\bgot disconnected\b|\b(?:bad|poor|terrible|unstable|lost|no|weak) (?:connection|internet|wifi|signal|reception|audio|sound|line)\b/,
  ],
  ['late', /\b(?:late|overslept|unprepared|not prepared|wasnt prepared|unpunctual|traffic)\b/],
  [
    'rambled',
    /\b(?:rambl\w+|waffl\w+|went blank|blank(?:ed)?(?: out)?|mind went blank|drew a blank|(?:talked|spoke|went on) (?:way |far |much |a bit )?too (?:much|long)|off topic|tangents?|lost my (?:thread|train of thought)|froze|too long an answer|went on (?:and on|too long))\b/,
  ],
  [
    'past-unpleasantness',
    /\b(?:past|previous|earlier|old|prior) (?:unpleasant\w*|conflict|dispute|argument|fight|encounter|history|bad|quarrel|clash|trouble)\b|\bunpleasant(?:ness)?\b|\b(?:history|conflict|argument|quarrel|clash(?:ed)?|beef|issues?) (?:with|between)\b|\bmet (?:[a-z]+ )?(?:before|years ago|once)\b|\b(?:argued|quarrell?ed|clashed|fought|(?:a|an) (?:row|fight|argument)) with\b|\bfell out\b|\bfalling out\b|\bbad blood\b|\bdid(?:nt| not) get (?:on|along)\b.*\b(?:years|ago|before|once|back|old)\b|\bwe (?:quarrel\w*|argued|clashed|fought)\b|\bwe (?:had|once had) (?:a|an) (?:fight|argument|conflict|bad|dispute)/,
  ],
  [
    'misspoke',
    /\bmis ?spoke\b|\bmisspoken\b|\bmis ?speak\b|\bsaid (?:something|it|that|this) (?:wrong|incorrect\w*|false)\b|\b(?:wrong|incorrect) (?:answer|number|figure|date|thing)\b|\bgot (?:it|something|a fact|a detail|an answer|the answer|a number) wrong\b|\bmade a mistake\b|\bexaggerated\b|\b(?:said|told|gave|named|quoted|mentioned|stated|claimed|wrote)\b.*\bwrong (?!names?\b|thing\b)|\bmixed up\b|\bconfused\b.*\bwith\b|\b(?:wasnt|was not|isnt|is not) (?:quite )?(?:true|right|correct|accurate)\b/,
  ],
  [
    'nervous',
    /\bnervous|\bnerves\b|\banxious\b|\banxiety\b|\bshaky\b|\bjitter|\btense\b|\bstutter|\bstammer|\bstage fright\b|\bpanick?\w*|\bshaking\b|\btrembl\w*|\bsweat\w*|\bflustered\b|\b(?:cried|crying|teared up|tears)\b/,
  ],
  [
    'small-slip',
    /\bsmall ?slips?\b|\bslip(?:ped)?\b|\b(?:odd|awkward|weird|strange|funny|silly) (?:goodbye|good bye|ending|hello|greeting|handshake|moment|thing|joke|remark|comment|exit)\b|\bawkward|\bsaid (?:see you|love you|bye|goodbye|good night|you too|mom|mum|the wrong name)|\bcalled (?:him|her|them) (?:mom|mum|dad|by)|\bembarrass|\bcringe|\bslip of the tongue\b|\blike a fool\b|\b(?:waved|winked|curtsied|bowed)\b|\bcalled (?:him|her|them) [a-z]+\b|\bcalled [a-z]+ [a-z]+ (?:the whole|the entire|all the|twice|again|by mistake|by accident|instead|by the wrong)\b|\bspilled|\bwrong name\b/,
  ],
];

/**
 * The playbook that a description means: its own name (`forgot-name`) or what people say (`I forgot their name`,
 * `the call dropped`). Null where none fits.
 */
export function readSituation(text: string): Playbook | null {
  const phrase = phraseOf(text.slice(0, 300));
  if (phrase === '') return null;
  const exact = patterns.find(([name]) => name.replace(/-/g, ' ') === phrase);
  if (exact !== undefined) return exact[0];
  return [...patterns, ...furtherWordings].find(([, pattern]) => pattern.test(phrase))?.[0] ?? null;
}

/** The names of all playbooks, for the question that an unknown one raises. */
export const situationNames: readonly Playbook[] = patterns.map(([name]) => name);
