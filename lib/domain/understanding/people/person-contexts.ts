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
export const meetingPairs =
  /\b(?:(?:speak|speaking|talk|talking|chat|chatting|introduce you|introducing you|introduced|hello|connected|assigned|listen|present|presenting|interview|report|come|go) to|(?:fragen sie|frag|fragst|melden sie sich|melde dich|meldest du dich) (?:nach|bei)|demande[rz]? (?:apres )?|(?:pregunt[ae]|pregunte usted|pergunte|procure|procurar) (?:por|pel[oa])|(?:chied[aie]+|chiedere) di|vraag naar|fraga efter|sluit(?:en)? aan)$/;

/** The word before somebody whom one does not meet: whom to write to, whose letter it is, whom he stands for. */
export const apart: ReadonlySet<string> = new Set(
  (
    'contact email e-mail mail text message call phone ring cc copying copied thank thanks via than at near regards sincerely cheers best hi hello dear hey for on candidate applicant invitee was formerly not behalf ' +
    'kontakt kontaktieren an statt anstelle anstatt bewerber bewerberin kandidat kandidatin frau herr lieber liebe hallo ' +
    'contacter contactez candidat candidate pour chez bonjour cher chere ' +
    'contactar contacte candidato candidata para hola ' +
    'contattare contatti per ciao gentile ' +
    'kandidaat voor namens kontakta till kandidat dla do'
  ).split(' '),
);

export const apartPairs =
  /\b(?:(?:instead|place|lieu|behalf|because|ahead|office|assistant|copy|part|care) of|(?:questions?|reply|replies|write|respond|answer|send|sent|reach out|assistant|ea|pa|secretary|reports?|reporting|addressed|forward|e-?mail|thanks|note|similar|due) to|(?:sent|referred|recommended|powered|posted|signed|written|prepared|arranged|scheduled|booked|created|approved|published|replaced|founded|organi[sz]ed|introduced|forwarded|followed|provided|owned|acquired) by|(?:work|working|worked|works)(?: \w+)? with|(?:check|checked|checking|spoke|spoken|met|shared|familiar|agreed|touch|coordinate|coordinating|experience|talked|integrat\w+|replace|replaced|conflict) with|(?:rather|other) than|(?:changed|moved|switched|swapped) from|anstelle von|statt|a la place de|au lieu de|de la part de|en lugar de|en vez de|de parte de|al posto di|in vece di|da parte di|in plaats van|namens|em vez de|no lugar d[eo]|em nome de|aupres(?: d[eu'])?|istallet for|pa uppdrag av|zamiast|w imieniu)$/;

/** What somebody does who invites through a tool, or who stands behind the invitation: no sign that one meets him. */
export const invites =
  /^[ ,]{0,2}(?:(?:from|of|at|bei|von|de|chez|da) [\p{L}\d .&'-]{2,50}? )?(?:has |have |hat |a |ha |heeft |har )?(?:invited you|invites you|sent you|sends you|shared|messaged you|requested|referred|recommended|forwarded|empfohlen|weitergeleitet|sie .{0,30}eingeladen|dich .{0,30}eingeladen|vous (?:a )?invite|te (?:ha )?invita\w*|ti ha invitat\w+|nodigt|uitgenodigd|convidou|bjudit|zaprasza)/u;
/** What he did who may not be there himself. */
export const hasDone =
  /^[ ,]{0,2}(?:has |have |hat |a |ha |heeft |tem |har )?(?:reviewed|scheduled|arranged|passed|interviewed|liked|loved|spoke|told|mentioned|shared|introduced|left|moved on|was (?:very )?impressed|geschrieben)\b/;

/** What goes on behind a name of somebody who only arranges, or who will not be there after all. */
export const arranges =
  /^[ ,]{0,2}(?:(?:from|of|in|our|the|your|at) [^.!?]{0,50}?)?(?:is|will be|acts as|serves as|remains|ist|est|es|e|is|ar|jest)? ?(?:your|the|our|ihre?|deine?|votre|ton|tu|su|seu|sua|il tuo|la tua|je|uw|din|twoj\w*)? ?(?:\w+ ){0,2}(?:coordinator|recruiter|point of contact|contact person|contact\b|ansprechpartner|coordinat|assistant\b|will (?:send|follow|share (?:the|a|an|more|further|details|your)|forward|arrange|coordinate|confirm|reach|contact|email|get in touch|be in touch|help|assist|provide|schedule|book|handle|greet you at reception|not |no longer )|won't|wont |can no longer|cannot (?:make|attend|join)|can't (?:make|attend|join)|no longer|has left|is copied|is cc|in cc|schickt|sendet|meldet sich(?!.{0,60}telefonisch)|wird (?:sich|ihnen|dir) [^.]{0,40}(?:melden|senden|schicken)|vous (?:enverra|contactera|transmettra)|te (?:enviara|contactara|escribira)|(?:ti|le) (?:inviera|contattera|scrivera)|stuurt|neemt contact|skickar|kontaktar|wysle|skontaktuje)/;

/** A sentence about something else than the talk to come: whom to ask, whom one replaces. */
export const aboutContact =
  /\b(?:(?:any|have|with|further|more|other) questions?|questions?(?:\?| (?:to|about|before))|contact|reach out|get in touch|be in touch|on behalf|referr\w+|recommended you|reports? to|reporting to|unsubscribe|reply to|fragen|ruckfragen|kontakt\w*|ansprechpartner\w*|anstelle|contacter|contactez|des questions|contactar|dudas|preguntas|contattare|domande|vragen|fragor|kontakta|pytan|pytania|duvidas|in cc|cc'd|copied here|privacy|datenschutz)\b/;

/** A sentence about a talk that has been. */
export const aboutPast =
  /\b(?:spoke with|spoken with|speaking with .{0,40}(?:last|yesterday)|you met|met with|talked (?:to|with)|chatted with|was (?:great|good|lovely|nice|a pleasure)|enjoyed|went well|feedback from|thank(?:s| you) for (?:speaking|meeting|talking|chatting|taking|your (?:time|call|chat))|last week|yesterday|gestern|letzte woche|hier|la semaine derniere|ayer|la semana pasada|ieri|la settimana scorsa|gisteren|vorige week|ontem|na semana passada|igar|forra veckan|wczoraj)\b/;

/** Who is ill or away may come another day: he counts where nobody stands in for him. */
export const away =
  /^,? ?(?:is|will be|ist|est|es|e|esta|ar|jest) (?:now |currently |leider |am \w+ )?(?:on (?:leave|vacation|holiday|sick)|ill|sick|unwell|out (?:of|sick)|away|off|travell?ing|tied up|called away|held up|caught up|stuck|unavailable|unable|krank|verhindert|im urlaub|malade|absent|enferm[oa]|de baja|ziek|malat[oa]|doente|sjuk|chor[ya])\b/;

/** Lines of a programme in which one is only let in. */
export const arrival =
  /^[^\p{L}]{0,20}(?:\d{1,2}[:.h]?\d{0,2} ?(?:uhr|uur|[ap]\.?m\.?|h)?[^\p{L}]{0,6})?(?:welcome|arrival|check-?in|reception|begrus+ung|ankunft|empfang|accueil|arrivee|recepcion|llegada|bienvenida|accoglienza|arrivo|ontvangst|recepcao|boas-vindas|valkommen|mottagning|powitanie)\b/u;

/** Verbs that only people are the subject of: enough for a name that no list of first names holds. */
export const human =
  /^,? ?(?:\([^)]{0,40}\) ?)?(?:(?:our|the|my) [a-z][a-z &/-]{2,40}? )?(?:both |and |also |then |(?:who|die|der|qui|que|che) [^,.]{2,60}, )?(?:looks? forward|leads?|heads?|chairs?|runs?|hosts?|expects?|moderates?|sits?|joins?|asks?|interviews?|(?:wishes|wants|would be (?:\w+ )?(?:pleased|delighted|glad|happy|keen)|(?:would|'d) (?:like|love|be able)) to (?:\w+ )?(?:meet|see|speak|talk|chat|interview|call|host|sit|have)|(?:will|is going to|are going to|wants? to|would love to|has asked to|have asked to|can|could|is|are|plans? to|hopes? to) (?:\w+ ){0,2}?(?:speak|talk|chat|join|lead|chair|ask|call|ring|phone|host|drive|walk|conduct|interview|cover|meet you|see you|expecting|free|available|looking forward|sit|attend|be (?:there|present|on|joining|interviewing|speaking|leading|asking|hosting|meeting|calling|your interviewer|in the room))|has (?:reserved|accepted|confirmed|blocked|asked|suggested|time|been pulled)|have (?:accepted|confirmed)|(?:both )?(?:accepted|confirmed)|freu(?:t|en) sich|leite[nt]|fuhr(?:t|en)|erwarte[nt]|moderier(?:t|en)|wird|werden|ist|sind|nimmt|nehmen|mochte|mochten|(?:vous|te|t') ?(?:recevr\w+|attend\w*|propose\w*|appeller\w*|rencontrer\w+|verr\w+)|animer\w+|mener\w+|sera\b|seront\b|dirige\w*|souhaite\w*|(?:te|le|la|os) (?:entrevistar\w+|llamar\w+|espera\w*|recibir\w+|atender\w+)|estara\w*|dirigira\w*|participa\w*|(?:vai|vao|ira|irao) |estarao|conduz\w*|(?:la|ti|le|vi) (?:intervister\w+|chiamer\w+|aspett\w+|accoglier\w+|ricever\w+|incontrer\w+)|condurra\w*|saranno|zal|zullen|leidt|leiden|voert|voeren|is erbij|zijn erbij|schuift|schuiven|kommer|deltar|leder|haller|ser fram|poprowadz\w+|bedzie|beda|czeka\w*)/;

/** `With kind regards, Dana Whitfield` on one line. */
export const closing =
  /\b(?:regards|sincerely|cheers|best|wishes|truly|thanks|grussen|grusse|gruss|cordialement|saludos?|saluti|groet|groeten|cumprimentos|abracos|halsningar|pozdrawiam),? ?$/;
/** `the Rosa Parks Room`: named after somebody. */
export const thing =
  /^(?:'s)? (?:room|suite|building|hall|auditorium|centre|center|campus|wing|tower|street|road|ave(?:nue)?|saal|haus|strasse|scholarship|award|school|library|foundation|hospital|airport|station)\b/;
/** A number to dial, and behind it the city that answers: `+1 301 715 8592 US (Washington DC)`. */
export const dialled = /\+?\d[\d ()*#,.-]{7,}\D{0,12}$/;

/** An hour before a name, in an agenda or in brackets. */
export const hourBefore =
  /(?:\d[:.h]\d\d|\d ?[ap]\.?m\.?|\d ?(?:uhr|uur|noon|h))(?: ?\(?[a-z]{2,4}\)?)?[ \t:|,;)\u2013-]{0,6}$/;

/** What is somebody's own where he himself comes to the talk; behind other genitives (`Dana's team`) he may stay away. */
export const own =
  /^ (?:calendar|diary|schedule|flight|availability|agenda|office|room|zoom|line|number|session|slot)\b/;

/** `me and` before a name, `and I` behind it: the writer names who comes with him. */
export const selfBefore =
  /\b(?:me|myself|mir|moi|mij|mig|ich|yo|io|eu|ik|jag|jeg|ja|mna)(?: \([^()]{1,40}\))?,? ?(?:and|&|\+|und|et|y|e|en|och|og|samt|i|oraz|or) (?:(?:my|our|a|o|la|il|min|vores|var) (?:[a-z]{3,14} )?)?$|ik ben er samen met $/;
export const selfBehind =
  /^(?: ?\([^()]{1,40}\))?,? ?(?:and|&|\+|und|et|y|e|en|och|og|samt|i|oraz) (?:i|me|myself|ich|mich|moi|yo|io|eu|ik|jag|jeg|ja|undertegnede)(?![a-z])(?! (?:am|have|was|hope|think|know|had) )/;
/** A label before a name that is the whole of the value. */
export const labelBefore = /^[ \p{L}/()'&-]{2,32}: ?$/u;
export const whoLabel =
  /\b(?:manager|interviewer|see|meet|host|hosts|panel|board|committee|lead|chair|member|staff|with|who|mit|avec|con|com|met|med|guest|attendee|speaker|jury|kommission|comision|commissione|commission|presente?s?|participa\w*|dabei|teilnehm\w*|entrevist\w*|intervist\w*|wie|deltagare|osoby|prowadzacy|rozmowa z|rekruter prowadzacy)\b/;
export const otherLabel =
  /\b(?:contact|recruiter|coordinator|candidate|applicant|invitee|client|company|employer|location|venue|subject|from|to|cc|ref|reference|role|position|job|title|department|office|reports|reporting|note|ps|sender|organi[sz]er|signed|kontakt\w*|ansprechpartner\w*|bewerber\w*|kandidat\w*|contacto|candidat\w*|contatto|contato|kontaktperson)\b/;

/** A coordinator before his name: `your coordinator is Stacy Underwood`. */
export const arrangerBefore =
  /\b(?:coordinator|recruiter|contact|contact person|point of contact|assistant|ansprechpartner\w*|recruteur|recruteuse|reclutador\w*|recrutador\w*|contactpersoon|kontaktperson|referente|rekruter\w*)(?:,| is| will be| ist| est| es| e| sera| ar| jest| name is)? ?$/;

/** What people do, in auxiliary verbs: enough behind a first name that is nothing else. */
export const auxiliary =
  /^,? ?(?:\([^()]{0,40}\) ?|[^,.!?]{2,50}, |(?:from|in|of|aus|vom|von|de|du|van|uit|da|del|della|dal|fran|z) [^,.!?]{2,36}? )?(?:both |just |now |has asked |too )?(?:will|is|has|can|would|could|are|have|wants|asks|asked|needs|moet|kan|heeft|wird|ist|hat|kann|muss|musste|mochte|est|sont|sono|son|sind|zijn|sao|estan|estao|peut|doit|ne peut|puede|no llega|no puede|tiene|esta|puo|deve|la prega|ti aspetta|pode|tem|vai|har|ska|maste|moze|bedzie|jest|ma)\b/;

/** `gostou do seu currículo e quer te conhecer`: what he wants comes behind what he did. */
export const getsToKnow =
  /^[^.!?;]{0,60}\b(?:te conhecer|conhece-l[ao]|conhecer-te|conocerte|conocerle|conocerla|conoscer(?:ti|la)|(?:te|vous) rencontrer|(?:dich|sie) (?:\w+ )?kennen|(?:je|u) (?:\w+ )?(?:ontmoeten|leren kennen)|traffa dig|ciebie poznac|pania? poznac)\b/;
