import type { Playbook } from '../application/application.ts';

const manager =
  '(?:manager|boss|supervisor|lead|leader|interviewer|director|head|guy|person|woman|man|team|panel|recruiter|he|she|they)';
const unkind =
  '(?:awful|rude|terrible|unpleasant|mean|bad|arrogant|condescending|dismissive|cold|hostile|aggressive|patroni[sz]ing|unfriendly|disrespectful|bossy|creepy|sexist|racist|impatient|annoyed|bored|uninterested|disinterested|toxic|unprofessional|horrible|difficult|intimidating|a jerk|controlling|micromanag\\w*)';
const device =
  '(?:camera|mic|microphone|headset|headphones|speakers?|sound|audio|video|internet|wifi|wi fi|connection|network|laptop|computer|phone|screen|screen ?share|screen ?sharing|zoom|teams|meet|webex|link|battery|power|browser|software|app|line|whiteboard|editor)';

/** More ways to put it, tried where the plain ones found nothing. The first that fits counts. */
export const furtherWordings: readonly (readonly [Playbook, RegExp])[] = [
  [
    'forgot-name',
    /\b(?:whats|what is|what was) (?:his|her|their|the) .{0,30}\bnames?\b|\b(?:blanked|blank) on\b.{0,40}\bnames?\b|\bnames? (?:escapes?|escaped|slipped)\b|\bno (?:idea|clue) (?:who|what)\b|\b(?:didnt|did not|never) (?:write|note|get|catch|ask|hear)\b.{0,30}\b(?:names?|who)\b|\bdont know who\b|\bname is gone\b|\bnamen? (?:vergessen|entfallen|nicht mehr)\b|\boublie (?:le|son|leur|les) (?:nom|prenom)s?\b|\bolvide (?:el|su|los|sus) nombres?\b/,
  ],
  [
    'badmouthed',
    /\b(?:whined|vented|moaned|gossiped|bitched|grumbled|trash talk\w*|insulted|slammed|lashed out|spoke ill|said bad|ranted|complained|complaining|trashed|dissed)\b|\bunder the bus\b|\b(?:negative|unfair|harsh|nasty|critical) (?:about|of|on|towards?) (?:my|the|our|a)\b.{0,40}\b(?:employer|boss|company|job|manager|colleagues?|coworkers?|team)\b|\b(?:called|said) my (?:\w+ ){0,3}(?:employer|boss|company|job|manager|team)\b.{0,30}\b(?:awful|terrible|bad|toxic|horrible|idiot|stupid|incompetent|chaos|mess)/,
  ],
  [
    'past-unpleasantness',
    /\b(?:ended|parted|left|split|separated) (?:badly|poorly|on bad|on poor|in anger|not well|in a fight)|\b(?:on )?(?:bad|poor) terms\b|\b(?:used to|once|previously|before) (?:work\w*|date\w*|be (?:married|friends))\b|\bworked (?:together|with|for|under)\b.{0,60}\b(?:before|once|years|badly|didnt|never|awkward|conflict|well)\b|\bsued\b|\bmy ex\b|\bexes\b|\b(?:fired|sued|reported) (?:me|him|her|them)\b|\b(?:feud|grudge|tensions?|disagreement|hard feelings|bad experience|bad past)\b|\b(?:rejected|turned) me (?:down )?(?:before|once|years ago|last year|in the past)\b/,
  ],
  [
    'dislike-manager',
    new RegExp(
      `\\b${manager} (?:was|is|were|are|seems?|seemed|came across(?: as)?|came off(?: as)?|acted|behaved|sounded|looked|felt)(?: (?:so|very|really|rather|quite|a bit|pretty|a little|kind of|kinda|extremely|somewhat|just|as|too|totally)){0,3} ${unkind}|\\b${unkind} (?:manager|boss|supervisor|lead|interviewer|director)\\b|\\b(?:cant|cannot|couldnt|dont want to|would not want to|wouldnt want to) (?:imagine |see myself )?(?:working|work|report|reporting) (?:for|with|under|to) (?:him|her|them|the manager|the boss|that|this)|\\b(?:doubts?|worried|not sure|unsure|reservations|mixed feelings) about (?:the |my |this )?(?:future )?(?:manager|boss|lead|supervisor)\\b|\\b(?:no|bad|zero|poor) chemistry\\b|\\b${manager} (?:just |constantly |always )?(?:kept |was |were )?(?:interrupt\\w*|cut\\w* me off|talk\\w* over me|yawn\\w*|belittl\\w*|mock\\w*|ignored me|shouted|yelled|laughed at)|\\brubbed me the wrong way\\b`,
    ),
  ],
  [
    'late',
    /\b(?:missed|lost) (?:the |most of the |part of the )?(?:start|beginning|first|opening|half)\b|\b(?:joined|arrived|came|got there|dialed in|dialled in|logged in|logged on|showed up|turned up|connected) (?:\w+ ){1,4}(?:min|mins|minutes?|hour|half|after)\b|\b(?:kept|made|left) (?:them|him|her|dana|everyone|[a-z]+) wait\w*\b|\b(?:mixed up|confused|got|had|wrong) (?:the )?(?:wrong )?(?:times?|time ?zones?|day|hour)\b|\bforgot (?:about )?the (?:interview|call|meeting|appointment)\b|\b(?:train|bus|flight|tram|subway|taxi) (?:was |got )?(?:delay\w*|cancel\w*|broke|stuck)|\b(?:hadnt|had not|didnt|did not|havent) (?:really |even )?(?:prepared?|read|researched?|done my homework|do my homework|study|studied)\b|\b(?:verspatet|zu spat|en retard|tarde)\b/,
  ],
  [
    'technical-failure',
    new RegExp(
      `\\b(?:trouble|troubles|problems?|issues?|difficult\\w*|hiccups?|struggled|struggling|fought|bother) (?:with )?(?:with |hearing|seeing|connecting|joining|my |the |our )(?:\\w+ ){0,3}${device}\\b|\\b${device} (?:\\w+ ){0,3}(?:died|dead|gone|black|muted|off|offline|down|failing|failed|broke|broken|restarted|rebooted|quit|stopped|disconnect\\w*|unstable|bad|terrible|choppy|kept|echo\\w*|acted up|acting up|messed up|didnt|wasnt|wouldnt|went|was (?:bad|off|terrible|down|awful))\\b|\\b(?:couldnt|could not|cant|didnt|was unable to|wasnt able to) (?:\\w+ )?(?:hear|see|join|connect|log in|share my screen|get in|get into|unmute|turn on)\\b|\\b(?:on mute|was muted|stayed muted|got muted|kicked out|thrown out|dropped off|cut off|disconnected|pixelated|power cut|power outage|blackout|outage|echo)\\b`,
    ),
  ],
  [
    'rambled',
    /\b(?:couldnt|could not|cant|didnt|did not) (?:\w+ )?(?:stop talking|shut up|get to the point|come to the point|find (?:the|my|any) (?:right )?words|think of (?:an|any|a single)|answer|say anything|stop)\b|\b(?:kept|would not stop|wouldnt stop|went on) (?:on )?(?:talking|going|and on|repeating)\b|\b(?:talked|spoke|went on) (?:and talked|non ?stop|forever|endlessly|for ages|for (?:\w+ ){1,3}minutes|over (?:him|her|them)|in circles)\b|\b(?:long ?winded|long winded|verbose|babbl\w+|blabber\w*|blather\w*|monologu\w*|all over the place|lost the thread|word salad|brain (?:freeze|fog)|digress\w*|incoherent|in circles|droned)\b|\b(?:answers?|reply|replies|explanation) (?:was|were|got|became) (?:\w+ ){0,3}(?:long|messy|confus\w+|unclear|vague|unstructured)\b|\b(?:forgot|lost) what i (?:wanted|was|meant|had)\b|\bstuck (?:on|at|with|for)\b/,
  ],
  [
    'not-a-fit',
    /\b(?:lost|no|little|not much) interest\b|\b(?:not|no longer|isnt|dont feel) (?:really |that |so |very )?(?:interested|excited|keen|convinced)\b|\bnot what i\b|\b(?:over|under) ?qualified\b|\b(?:cant|cannot|couldnt|dont|hard to) (?:really )?(?:see|picture|imagine) myself\b|\bred flags?\b|\bnot the (?:right|best) (?:place|company|team|role|job|one|people)\b|\bnot my (?:thing|kind|cup|style|world)\b|\b(?:values|culture|team|role|job|company|vibe) (?:\w+ ){0,2}(?:dont|doesnt|didnt|isnt|wasnt|arent|not) (?:\w+ ){0,2}(?:match|fit|suit|align|right|for me|me|mine)\b|\bdoubts? about (?:the |this )?(?:company|job|role|team|culture|place|fit)\b|\b(?:bad|poor|wrong) (?:fit|match)\b|\bmismatch\b|\b(?:rather|prefer to) not work\b|\bnot (?:suited|cut out)\b/,
  ],
  [
    'misspoke',
    /\b(?:contradict\w*|misquot\w*|mistaken\w*|inaccura\w*|overstat\w*|inflated|oversold|lied|a lie|incorrect\w*|wrongly|false|falsely|untrue|mislead\w*|misled|misremember\w*|mixed|embellish\w*)\b|\bwrong (?!names?\b|time\b|day\b)(?:\w+)|\b(?:said|told|claimed|promised|gave)\b.{0,60}\b(?:but|although|though|instead of|rather than|when (?:it|i|in fact|really))\b|\bgot (?:\w+ ){1,4}wrong\b|\bmix(?:ed)? (?:\w+ ){1,4}up\b/,
  ],
  [
    'nervous',
    /\bvoice (?:\w+ ){0,2}(?:crack\w*|shook|shak\w*|broke|trembl\w*)|\bhands? (?:\w+ ){0,2}(?:shook|shak\w*|sweat\w*|trembl\w*)|\bheart (?:\w+ ){0,2}(?:rac\w*|pound\w*|beat\w*)|\b(?:stress\w*|worried|freaked|freaking|blush\w*|scared|terrified|afraid|frightened|uneasy|insecure|tongue tied|overwhelmed|on edge|breathless|aufgeregt|nervos|nerveu\w+|nervios\w*)\b|\b(?:turned|went) red\b/,
  ],
  [
    'small-slip',
    /\b(?:cough\w*|sneez\w*|burp\w*|hiccup\w*|yawn\w*|tripped|stumbled|fell off|dropped my|mispronounc\w*|interrupted|swore|cursed|barked|barking|meow\w*|typo|giggl\w*|laughed|joked|joke|faux pas|blunder|clumsy|goof\w*|gaffe|hugged|high five)\b|\bsaid (?:good|hi|hello|hey|thanks|thank you|sorry|bye|happy|merry|okay|yes|no)\b|\bforgot to (?:say|thank|shake|smile|wave|mute|greet|ask|mention|turn)\b|\b(?:dog|cat|kids?|child|son|daughter|baby|phone|doorbell|alarm|partner|roommate|neighbou?r)s? (?:\w+ ){0,3}(?:bark\w*|jumped|walked|ran|came|rang|ringing|cried|crying|screamed|went off|interrupted|burst|appeared|was|were)\b|\b(?:didnt|did not) (?:say|shake|thank) (?:goodbye|bye|thanks|thank you|hands|them|her|him)\b|\b(?:knocked over|coffee|pajamas|pyjamas|stain)\b/,
  ],
];
