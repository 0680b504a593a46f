/** The word right before whom one meets, folded; an article or a title may stand between. */
export const meeting: ReadonlySet<string> = new Set(
  (
    'booked invited reserved with w w/ meet meeting meets see seeing join joining joins featuring interviewer interviewers interviewing panel panelists including includes include by host hosts hosting me myself ' +
    'mit trifft treffen triffst von durch sowie dabei ' +
    'avec rencontrer rencontrerez rencontreras rencontrez par reçu ' +
    'con conocer conocera conoceras por entrevistara entrevistaran entrevista ' +
    'com conhecer conhecera conhecer-a pelo pela ' +
    'col dal dalla dallo dai dagli incontrera incontrerai incontrare conoscera conoscerai conosceranno ' +
    'met ontmoet spreekt door bij ' +
    'med traffa traffar av hos moter ' +
    'z ze przez poprowadzi poprowadza spotkasz'
  ).split(' '),
);

/** With the word before them these say the same: `speak to`, `ask for`. */
const meetingPairs =
  /\b(?:(?:speak|speaking|talk|talking|chat|chatting|introduce you|introducing you|introduced|hello|connected|assigned|listen|present|presenting|interview|report|come|go) to|(?:fragen sie|frag|fragst|melden sie sich|melde dich|meldest du dich) (?:nach|bei)|demande[rz]? (?:apres )?|(?:pregunt[ae]|pregunte usted|pergunte|procure|procurar) (?:por|pel[oa])|(?:chied[aie]+|chiedere) di|vraag naar|fraga efter|sluit(?:en)? aan)$/;

/** The word before somebody whom one does not meet: whom to write to, whose letter it is, whom he stands for. */
const apart: ReadonlySet<string> = new Set(
  (
    'contact email e-mail mail text message call phone ring cc copying copied thank thanks via than at near regards sincerely cheers best hi hello dear hey for on candidate applicant invitee was formerly not behalf ' +
    'kontakt kontaktieren an statt anstelle anstatt bewerber bewerberin kandidat kandidatin frau herr lieber liebe hallo ' +
    'contacter contactez candidat candidate pour chez bonjour cher chere ' +
    'contactar contacte candidato candidata para hola ' +
    'contattare contatti per ciao gentile ' +
    'kandidaat voor namens kontakta till kandidat dla do'
  ).split(' '),
);

const apartPairs =
  /\b(?:(?:instead|place|lieu|behalf|because|ahead|office|assistant|copy|part|care) of|(?:questions?|reply|replies|write|respond|answer|send|sent|reach out|assistant|ea|pa|secretary|reports?|reporting|addressed|forward|e-?mail|thanks|note|similar|due) to|(?:sent|referred|recommended|powered|posted|signed|written|prepared|arranged|scheduled|booked|created|approved|published|replaced|founded|organi[sz]ed|introduced|forwarded|followed|provided|owned|acquired) by|(?:work|working|worked|works)(?: \w+)? with|(?:check|checked|checking|spoke|spoken|met|shared|familiar|agreed|touch|coordinate|coordinating|experience|talked|integrat\w+|replace|replaced|conflict) with|(?:rather|other) than|(?:changed|moved|switched|swapped) from|anstelle von|statt|a la place de|au lieu de|de la part de|en lugar de|en vez de|de parte de|al posto di|in vece di|da parte di|in plaats van|namens|em vez de|no lugar d[eo]|em nome de|istallet for|pa uppdrag av|zamiast|w imieniu)$/;

/** What somebody does who invites through a tool, or who stands behind the invitation: no sign that one meets him. */
const invites =
  /^[ ,]{0,2}(?:(?:from|of|at|bei|von|de|chez|da) [\p{L}\d .&'-]{2,50}? )?(?:has |have |hat |a |ha |heeft |har )?(?:invited you|invites you|sent you|sends you|shared|messaged you|requested|referred|recommended|forwarded|empfohlen|weitergeleitet|sie .{0,30}eingeladen|dich .{0,30}eingeladen|vous (?:a )?invite|te (?:ha )?invita\w*|ti ha invitat\w+|nodigt|uitgenodigd|convidou|bjudit|zaprasza)/u;
/** What he did who may not be there himself. */
const hasDone =
  /^[ ,]{0,2}(?:has |have |hat |a |ha |heeft |tem |har )?(?:reviewed|scheduled|arranged|passed|interviewed|liked|loved|spoke|told|mentioned|shared|introduced|left|moved on|was (?:very )?impressed|geschrieben)\b/;

/** What goes on behind a name of somebody who only arranges, or who will not be there after all. */
const arranges =
  /^[ ,]{0,2}(?:(?:from|of|in|our|the|your|at) [^.!?]{0,50}?)?(?:is|will be|acts as|serves as|remains|ist|est|es|e|is|ar|jest)? ?(?:your|the|our|ihre?|deine?|votre|ton|tu|su|seu|sua|il tuo|la tua|je|uw|din|twoj\w*)? ?(?:\w+ ){0,2}(?:coordinator|recruiter|point of contact|contact person|contact\b|ansprechpartner|coordinat|assistant\b|will (?:send|follow|share (?:the|a|an|more|further|details|your)|forward|arrange|coordinate|confirm|reach|contact|email|get in touch|be in touch|help|assist|provide|schedule|book|handle|greet you at reception|not |no longer )|won't|wont |can no longer|cannot (?:make|attend|join)|can't (?:make|attend|join)|no longer|has left|is copied|is cc|in cc|schickt|sendet|meldet sich|wird (?:sich|ihnen|dir) [^.]{0,40}(?:melden|senden|schicken)|vous (?:enverra|contactera|transmettra)|te (?:enviara|contactara|escribira)|(?:ti|le) (?:inviera|contattera|scrivera)|stuurt|neemt contact|skickar|kontaktar|wysle|skontaktuje)/;

/** A sentence about something else than the talk to come: whom to ask, whom one replaces. */
const aboutContact =
  /\b(?:(?:any|have|with|further|more|other) questions?|questions?(?:\?| (?:to|about|before))|contact|reach out|get in touch|be in touch|on behalf|referr\w+|recommended you|reports? to|reporting to|unsubscribe|reply to|fragen|ruckfragen|kontakt\w*|ansprechpartner\w*|anstelle|contacter|contactez|des questions|contactar|dudas|preguntas|contattare|domande|vragen|fragor|kontakta|pytan|pytania|duvidas|in cc|cc'd|copied here|privacy|datenschutz)\b/;

/** A sentence about a talk that has been. */
const aboutPast =
  /\b(?:spoke with|spoken with|speaking with .{0,40}(?:last|yesterday)|you met|met with|talked (?:to|with)|chatted with|was (?:great|good|lovely|nice|a pleasure)|enjoyed|went well|feedback from|thank(?:s| you) for (?:speaking|meeting|talking|chatting|taking|your (?:time|call|chat))|last week|yesterday|gestern|letzte woche|hier|la semaine derniere|ayer|la semana pasada|ieri|la settimana scorsa|gisteren|vorige week|ontem|na semana passada|igar|forra veckan|wczoraj)\b/;

/** True for a sentence, folded, about a talk that has been. */
export function speaksOfPast(sentence: string): boolean {
  return aboutPast.test(sentence);
}

/** Who is ill or away may come another day: he counts where nobody stands in for him. */
const away =
  /^,? ?(?:is|will be|ist|est|es|e|esta|ar|jest) (?:now |currently |leider |am \w+ )?(?:on (?:leave|vacation|holiday|sick)|ill|sick|unwell|out (?:of|sick)|away|unavailable|unable|krank|verhindert|im urlaub|malade|absent|enferm[oa]|de baja|ziek|malat[oa]|doente|sjuk|chor[ya])\b/;

/** Lines of a programme in which one is only let in. */
const arrival =
  /^[^\p{L}]{0,20}(?:\d{1,2}[:.h]?\d{0,2} ?(?:uhr|uur|[ap]\.?m\.?|h)?[^\p{L}]{0,6})?(?:welcome|arrival|check-?in|reception|begrussung|ankunft|empfang|accueil|arrivee|recepcion|llegada|bienvenida|accoglienza|arrivo|ontvangst|recepcao|boas-vindas|valkommen|mottagning|powitanie)\b/u;

/** True for a line of a programme, folded, in which one is only let in and shown around. */
export function speaksOfArrival(line: string): boolean {
  return arrival.test(line);
}

/** Verbs that only people are the subject of: enough for a name that no list of first names holds. */
const human =
  /^,? ?(?:\([^)]{0,40}\) ?)?(?:both |and |also |then |(?:who|die|der|qui|que|che) [^,.]{2,60}, )?(?:looks? forward|leads?|heads?|chairs?|runs?|hosts?|expects?|moderates?|sits?|joins?|asks?|interviews?|(?:will|is going to|are going to|wants? to|would love to|has asked to|have asked to|can|could|is|are|plans? to|hopes? to) (?:\w+ ){0,2}?(?:speak|talk|chat|join|lead|chair|ask|call|ring|phone|host|drive|walk|conduct|interview|cover|meet you|see you|expecting|free|available|looking forward|sit|attend|be (?:there|present|on|joining|interviewing|speaking|leading|asking|hosting|meeting|calling|your interviewer|in the room))|has (?:reserved|accepted|confirmed|blocked|asked|suggested|time|been pulled)|have (?:accepted|confirmed)|(?:both )?(?:accepted|confirmed)|freu(?:t|en) sich|leite[nt]|fuhr(?:t|en)|erwarte[nt]|moderier(?:t|en)|wird|werden|ist|sind|nimmt|nehmen|mochte|mochten|(?:vous|te|t') ?(?:recevr\w+|attend\w*|propose\w*|appeller\w*|rencontrer\w+|verr\w+)|animer\w+|mener\w+|sera\b|seront\b|dirige\w*|souhaite\w*|(?:te|le|la|os) (?:entrevistar\w+|llamar\w+|espera\w*|recibir\w+|atender\w+)|estara\w*|dirigira\w*|participa\w*|(?:vai|vao|ira|irao) |estarao|conduz\w*|(?:la|ti|le|vi) (?:intervister\w+|chiamer\w+|aspett\w+|accoglier\w+|ricever\w+|incontrer\w+)|condurra\w*|saranno|zal|zullen|leidt|leiden|voert|voeren|is erbij|zijn erbij|schuift|schuiven|kommer|deltar|leder|haller|ser fram|poprowadz\w+|bedzie|beda|czeka\w*)/;

/** `With kind regards, Dana Whitfield` on one line. */
const closing =
  /\b(?:regards|sincerely|cheers|best|wishes|truly|thanks|grussen|grusse|gruss|cordialement|saludos?|saluti|groet|groeten|cumprimentos|abracos|halsningar|pozdrawiam),? ?$/;
/** `the Rosa Parks Room`: named after somebody. */
const thing =
  /^(?:'s)? (?:room|suite|building|hall|auditorium|centre|center|campus|wing|tower|street|road|ave(?:nue)?|saal|haus|strasse|scholarship|award|school|library|foundation|hospital|airport|station)\b/;
/** A number to dial, and behind it the city that answers: `+1 301 715 8592 US (Washington DC)`. */
const dialled = /\+?\d[\d ()*#,.-]{7,}\D{0,12}$/;

/** An hour before a name, in an agenda or in brackets. */
const hourBefore =
  /(?:\d[:.h]\d\d|\d ?[ap]\.?m\.?|\d ?(?:uhr|uur|noon|h))(?: ?\(?[a-z]{2,4}\)?)?[ \t:|,;)\u2013-]{0,6}$/;

/** Whether what stands around a list of names says that one meets these people. */
export type Standing = 'beside' | 'met' | 'subject' | 'verb' | 'plain' | 'past' | 'apart';

/** What is somebody's own where he himself comes to the talk; behind other genitives (`Dana's team`) he may stay away. */
const own = /^ (?:calendar|diary|schedule|flight|availability|agenda|office|room|zoom|line|number|session|slot)\b/;

/** `me and` before a name, `and I` behind it: the writer names who comes with him. */
const selfBefore =
  /\b(?:me|myself|mir|moi|mij|mig|ich|yo|io|eu|ik|jag)(?: \([^()]{1,40}\))?,? ?(?:and|&|\+|und|et|y|e|en|och|or) (?:(?:my|our|a|o|la|il) )?$|ik ben er samen met $/;
const selfBehind =
  /^(?: ?\([^()]{1,40}\))?,? ?(?:and|&|\+|und|et|y|e|en|och|i) (?:i|me|myself|ich|mich|moi|yo|io|eu|ik|jag|ja)(?![a-z])(?! (?:am|have|was|hope|think|know|had) )/;
/** True where the writer stands beside a name: `me and Ju`, `Shaz and I`. */
export function nextToSelf(passage: string, from: number, to: number): boolean {
  return selfBefore.test(passage.slice(Math.max(0, from - 60), from)) || selfBehind.test(passage.slice(to, to + 60));
}

/** A label before a name that is the whole of the value. */
const labelBefore = /^[ \p{L}/()'&-]{2,32}: ?$/u;
const whoLabel =
  /\b(?:manager|interviewer|see|meet|host|hosts|panel|board|committee|lead|chair|member|staff|with|who|mit|avec|con|com|met|med|guest|attendee|speaker|jury|kommission|comision|commissione|commission|presente?s?|participa\w*|dabei|teilnehm\w*|entrevist\w*|intervist\w*|wie|deltagare|osoby|prowadzacy|rozmowa z|rekruter prowadzacy)\b/;
const otherLabel =
  /\b(?:contact|recruiter|coordinator|candidate|applicant|invitee|client|company|employer|location|venue|subject|from|to|cc|ref|reference|role|position|job|title|department|office|reports|reporting|note|ps|sender|organi[sz]er|signed|kontakt\w*|ansprechpartner\w*|bewerber\w*|kandidat\w*|contacto|candidat\w*|contatto|contato|kontaktperson)\b/;

/** A coordinator before his name: `your coordinator is Stacy Underwood`. */
const arrangerBefore =
  /\b(?:coordinator|recruiter|contact|contact person|point of contact|assistant|ansprechpartner\w*|recruteur|recruteuse|reclutador\w*|recrutador\w*|contactpersoon|kontaktperson|referente|rekruter\w*)(?:,| is| will be| ist| est| es| e| sera| ar| jest| name is)? ?$/;

/** What people do, in auxiliary verbs: enough behind a first name that is nothing else. */
const auxiliary =
  /^,? ?(?:\([^()]{0,40}\) ?|[^,.!?]{2,50}, |(?:from|in|of|aus|vom|von|de|du|van|uit|da|del|della|dal|fran|z) [^,.!?]{2,36}? )?(?:both |just |now |has asked |too )?(?:will|is|has|can|would|could|are|have|wants|asks|asked|needs|moet|kan|heeft|wird|ist|hat|kann|muss|musste|mochte|est|peut|doit|ne peut|puede|no llega|no puede|tiene|esta|puo|deve|la prega|ti aspetta|pode|tem|vai|har|ska|maste|moze|bedzie|jest|ma)\b/;

const articles =
  /(?:^| )(?:(?:our|my|the|their|its|his|her|your|mr|mrs|ms|unser\w*|der|die|dem|den|dein\w*|ihr\w*|mein\w*|notre|nos|mon|ma|le|la|l'|les|leur|nuestr\w+|el|los|las|mi|su|nostr\w+|il|lo|gli|mio|mia|suo|sua|onze|ons|de|het|mijn|o|os|a|as|nosso|nossa|meu|minha|var|vart|min|mitt|nasz\w*|both|either|also|first|directly|one of|just|you|sie|ihnen|dir|me,?) ?)+$/;

/**
 * What the words around a list of names say of these people.
 *
 * @param passage the whole sentence, folded
 * @param from where the list begins (titles before it included); @param to where it ends
 */
export function standingOf(passage: string, from: number, to: number): Standing {
  const before = passage.slice(Math.max(0, from - 60), from);
  const after = passage.slice(to, to + 90);
  if (passage.startsWith("'s", to - 2)) return own.test(after) ? 'plain' : 'past';
  if (arranges.test(after) || invites.test(after) || arrival.test(passage)) return 'apart';
  if (thing.test(after)) return 'apart';
  if (closing.test(before) || dialled.test(before)) return 'apart';
  if (hasDone.test(after)) return 'past';
  if (away.test(after)) return 'past';
  const bare = before.replace(articles, ' ').trimEnd();
  const word = /[\p{L}/'-]*$/u.exec(bare.replace(/[:(,]+$/, ''))?.[0] ?? '';
  if (selfBefore.test(before) || selfBehind.test(after)) return 'beside';
  if (labelBefore.test(passage.slice(0, from)) && from > 2) {
    if (otherLabel.test(before)) return 'apart';
    if (whoLabel.test(before)) return 'beside';
  }
  if (apartPairs.test(bare) || arrangerBefore.test(bare)) return 'apart';
  if (meetingPairs.test(bare)) return 'met';
  // Who is asked for at the door may only show the way: he counts where nobody else is named.
  if (/\b(?:ask|asking|look) for:?$/.test(bare)) return 'past';
  if (word !== '' && meeting.has(word)) return aboutPast.test(passage) ? 'past' : 'met';
  if (hourBefore.test(before)) return 'met';
  if (word !== '' && apart.has(word) && /[\p{L}:]$/u.test(bare)) return 'apart';
  if (aboutContact.test(passage)) return 'apart';
  if (aboutPast.test(passage)) return 'past';
  return human.test(after) ? 'subject' : auxiliary.test(after) ? 'verb' : 'plain';
}
