/**
 * What employers, tools and marketers write, as patterns on folded text (lower case, no accents, one space between words).
 * Each is a plain alternation without repetition inside repetition, so that it runs in one pass.
 */

export const rejectionPhrases: readonly RegExp[] = [
  /\b(?:decided|chosen|elected|opted) (?:not to|to not) (?:move|proceed|go|progress|continue|advance|take|pursue|offer)/,
  /\b(?:not|unable|won't|cannot|can't)(?: \w+){0,4} (?:be )?(?:moving|move|proceeding|proceed|progressing|progress|going|advancing|advance|continuing) (?:you(?:r \w+)? )?(?:forward|ahead|further|with your (?:application|candidacy))/,
  /\b(?:moved?|moving|move|go|going|gone|proceed|proceeding|proceeded) (?:forward |ahead )?with (?:an?other|other|different|a different|an internal|someone|a candidate|candidates)\b/,
  /\b(?:pursue|pursuing|selected|select|chosen|chose|offered|hired|hire)(?: \w+){0,5} (?:other|another|different|more closely|someone else)\b(?: \w+){0,3} ?(?:candidates?|applicants?|person)?/,
  /\b(?:position|role|job|vacancy|requisition) (?:has (?:now |since |already )?been|was|is now|is no longer) (?:filled|closed|cancelled|available|on hold)/,
  /\b(?:we )?(?:regret|sorry) to (?:inform|tell|let you know)(?: \w+){0,3} (?:that )?(?:you|we|your|the)\b(?![^.]{0,160}(?:reschedul|cancel|postpon|delay|move your (?:interview|call)|new time))/,
  /\b(?:unfortunately|sadly|regrettably)\b[^.!?]{0,120}\b(?:not (?:been )?(?:selected|successful|chosen|shortlisted|moving|able to offer|be offering|a (?:fit|match))|other candidates?|unsuccessful|another candidate|not be (?:moving|able|proceeding|progressing|taking|extending))/,
  /\b(?:your application|you) (?:has|have|was|were) (?:not been|been un|not|un)(?: ?)(?:successful|selected|shortlisted|chosen)/,
  /\bwill not be (?:moving|proceeding|progressing|taking|considering|extending|continuing|advancing)/,
  /\bno longer (?:being considered|under consideration|moving forward)/,
  /\bnot (?:to )?(?:be )?(?:a|the) (?:right )?(?:fit|match) (?:for|at) (?:this|the) (?:role|position|time)/,
  /\bwish you (?:all )?(?:the )?(?:very )?(?:best|success|luck|well)\b[^.!?]{0,60}\b(?:search|endeavou?rs|career|future)\b/,
  /\b(?:went|going|gone|go|decided to go) with (?:someone|somebody|another|a different|an? (?:internal|other))\b/,
  // German
  /\b(?:leider|bedauern)\b[^.!?]{0,160}\b(?:absage|absagen|nicht (?:berucksichtigen|weiter|anbieten|in die engere|fur sie)|anderen? (?:bewerber|kandidat)\w*|mitteilen zu mussen)/,
  /\b(?:fur|mit) (?:einen|eine|einer|einem) anderen? (?:bewerber|kandidat|person)\w*[^.]{0,40}(?:entschieden|weiter|fortsetz)|\bmussen (?:wir )?(?:dir|ihnen)(?: \w+){0,4} absagen\b/,
  // French, Spanish, Italian, Portuguese, Dutch
  /\b(?:ne pas|pas) (?:etre en mesure de )?(?:donner|pouvoir donner) (?:une )?suite|\bne (?:donnerons|pouvons|pourrons|souhaitons) pas (?:donner |y donner )?(?:une )?suite|\bregret de vous (?:informer|annoncer)/,
  /\bcandidature n.a (?:malheureusement )?pas ete retenue|\bretenu (?:un|une) autre (?:candidat|profil|personne)/,
  /\b(?:lamentamos|lamentablemente|desafortunadamente|sentimos)\b[^.!?]{0,140}\b(?:otro candidato|otros candidatos|otra persona|otra candidata|otro perfil|no (?:hemos|podemos|continuar|has sido|ha sido|seguir))/,
  /\b(?:purtroppo|ci dispiace|siamo spiacenti)\b[^.!?]{0,140}\b(?:altr[oia] candidat|altra persona|altro profilo|non (?:proseguire|possiamo|e stat)|altro profilo)/,
  /\b(?:infelizmente|lamentamos)\b[^.!?]{0,140}\b(?:outr[oa]s? candidat|nao (?:foi|podemos|seguir|iremos))/,
  /\b(?:helaas|tot onze spijt)\b[^.!?]{0,140}\b(?:andere kandida|iemand anders|niet (?:met (?:je|u|jou) )?(?:verder|uitgekozen|geselecteerd|doorgaan))/,
];

export const offerPhrases: readonly RegExp[] = [
  /\b(?:pleased|delighted|excited|thrilled|happy|glad|would like|want|like) to (?:formally |officially |verbally )?(?:offer|extend)(?: (?:to )?you)?(?: \w+){0,3} (?:the |an? |our |this )?(?:\w+ ){0,6}(?:position|role|job|offer|internship|employment|opportunity to join)\b/,
  /\b(?:extend|extending|making|make|made) (?:you )?(?:an?|our|this|the) (?:\w+ ){0,3}offer\b(?! (?:code|ends|expires))/,
  /\b(?:your|the|an?|our|formal|written|official) (?:\w+ )?(?:offer letter|job offer|employment offer|offer of employment|offer package|employment contract)\b/,
  /\b(?:job|position|role|place) is yours\b|\b(?:written|formal|official) offer\b/,
  /\boffer letter (?:is )?(?:attached|enclosed|below|to sign|for)\b/,
  /\b(?:pleased|delighted|excited|thrilled|happy) to (?:offer you|welcome you to the team)\b(?! (?:an? )?(?:interview|slot|time|call|chat|discount|chance))/,
  /\b(?:ihnen|dir) (?:gerne? )?(?:die stelle|ein(?:en)? (?:angebot|arbeitsvertrag|vertragsangebot))|\barbeitsvertrag (?:anbei|im anhang|zukommen)|\bvertragsangebot\b/,
  /\b(?:heureux|ravis?|plaisir) de (?:vous )?(?:proposer|offrir) (?:le poste|un contrat|une offre)|\bpromesse d.embauche\b/,
  /\b(?:ofrecerte|ofrecerle) (?:el puesto|la posicion|un contrato)|\boferta de (?:empleo|trabajo) (?:formal|adjunta)/,
  /\b(?:offrirti|offrirle) (?:la posizione|un contratto)|\boffrir(?:ti|le|vi) (?:il posto|il ruolo|un lavoro)|\bproposta (?:di assunzione|di contratto|contrattuale)\b|\boferecer(?:-lhe)? a vaga\b|\bproposta de emprego\b|\barbeidsovereenkomst|\baanbod doen\b/,
];

/** Mails that look like interviews and are none: nobody sits across. */
export const noInterviewPhrases: readonly (readonly [why: string, pattern: RegExp])[] = [
  [
    'one-way',
    /\b(?:one|1)[- ]way (?:video )?(?:interview|assessment|screen)|\bon[- ]demand (?:video )?(?:interview|assessment)|\b(?:interview|assessment) (?:\w+ )?on[- ]demand\b|\bpre-?recorded (?:video )?(?:interview|answers?|responses?|questions?)|\bself[- ]recorded|\brecord your (?:answers|responses|video)|\bvideo (?:answers|responses) (?:to|by)|\bhirevue ?(?:ondemand|on-demand)|\b(?:asynchronous|async|automated) (?:video )?interview|\bcomplete (?:your|the|this) (?:\w+ ){0,2}(?:video |digital )?interview (?:by|before|at your|within|any ?time)|\bai interview(?:er)?\b|\bzeitversetztes? (?:video)?interview|\bentretien (?:video )?differe/,
  ],
  [
    'assessment',
    /\b(?:complete|take|finish|start) (?:the|your|this|our|an?) (?:\w+ ){0,3}(?:online )?(?:assessment|coding challenge|coding test|take-?home|test|questionnaire|hackerrank)\b/,
  ],
  [
    'applied',
    /\bthank(?:s| you)(?: \w+){0,3} for (?:your )?(?:applying|(?:submitting )?(?:your |the )?(?:recent )?application|your interest in (?:joining|working|the|our|a career|careers?|employment|opportunities))|\b(?:we(?:'ve| have)? (?:successfully )?received|received|receipt of|successfully submitted|submitted) your (?:\w+ ){0,3}application|\byour application (?:has been|was|is) (?:\w+ )?(?:received|submitted|sent|viewed|under review)|\bapplication (?:received|confirmation|submitted)\b|\beingang(?:sbestatigung)? (?:ihrer|deiner) bewerbung|\b(?:ihre|deine) bewerbung (?:ist|haben wir|wurde)[^.]{0,40}(?:eingegangen|erhalten)|\bbien recu votre candidature|\bhemos recibido (?:tu|su) (?:solicitud|candidatura)/,
  ],
  [
    'job-alert',
    /\bjob alert|\b(?:new|recommended|similar|more|top) jobs? (?:for you|matching|that match|near|in|based)|\bjobs? (?:you may|you might|matching|recommended|picked for)|\d+\+? new jobs?\b|\bjobs? alert\b|\bstellenangebote? (?:fur sie|fur dich)|\bneue jobs\b|\bis hiring\b[^.]{0,40}\bapply now|\boffres? d.emploi (?:pour vous|recommand)/,
  ],
  [
    'webinar',
    /\bwebinars?\b|\bregister (?:now|here|today|for free)|\bsave your (?:seat|spot)|\breserve your (?:seat|spot)|\blive (?:event|stream|session|workshop|training)\b|\bmasterclass\b|\binfo(?:rmation)? session\b|\bopen house\b|\bcareer fair\b|\bhiring event\b|\bjob fair\b|\brsvp\b[^.]{0,60}\b(?:event|meetup)/,
  ],
  [
    'newsletter',
    /\bnewsletter\b|\bunsubscribe from (?:this list|these emails|all)|\bview (?:this email )?in (?:your )?browser|\bweekly (?:digest|roundup|tips)|\b(?:interview|interviewing) tips\b|\btop \d+ (?:interview )?(?:questions|tips|mistakes)|\b\d+ (?:interview )?(?:questions|tips|mistakes) (?:to|for|you|that)|\bace your (?:next )?interview|\bblog post|\bpodcast episode|\bread more\b[^.]{0,80}\bread more\b/,
  ],
];

/** Events for an audience: never an interview, also where their titles speak of interviews. */
export const audienceTitle =
  /\b(?:webinar|town ?hall|all[- ]hands|newsletter|open house|career fair|job fair|info(?:rmation)? session|meet-?up|conference \d{4}|master ?class|workshop|live ?stream|hiring event)\b/i;

/** Events of other lives, as titles of events have them. */
export const otherTitle =
  /\b(?:birthday|dentist|doctor|haircut|flight to|reservation|check-?out|delivery|stand-?up|sprint (?:planning|review|retro)|retrospective|office hours|lunch|dinner|brunch|breakfast|barbecue|party|game night|happy hour|yoga|gym|parents?' evening|anniversary|holiday|vacation|out of office|ooo)\b/i;

/** The writer asks for times. */
export const availabilityPhrases: readonly RegExp[] = [
  /\b(?:share|send|provide|submit|give|let (?:me|us) know|confirm|indicate|pass along|tell (?:me|us)|enter|update|select)(?: \w+){0,4} (?:your|some|a few|any)(?: \w+){0,4} (?:availabilit(?:y|ies)|times?|time slots|slots|windows|dates)\b/,
  /\b(?:what|which|when)(?: \w+){0,4} (?:times?|days?|dates?|slots?|windows?)?(?: \w+){0,5} (?:works?|suits?|are you (?:free|available)|would (?:you be|work|suit)|be (?:best|convenient))\b/,
  /\bwhen (?:are|would|might|could) you (?:be )?(?:free|available|able)\b/,
  /\b(?:are|would|will|might) you (?:be )?(?:available|free)\b[^.]{0,160}\?/,
  /\b(?:would|do|does|will|could|can|is) (?:any of|one of|either of|these|this|that|the following|\w+day)\b[^.?!]{0,120}\b(?:work|works|suit|suits|convenient|fit|ok)\b[^.?!]{0,60}\?/,
  /\b(?:pick|choose|select|book|find|schedule|reserve|grab)(?: \w+){0,3} (?:a|an|the|your|one|some)(?: \w+){0,5} (?:time|slot|times|slots|date|interview|call|meeting|window|appointment)(?: \w+){0,6} (?:that|which|here|below|using|via|through|from|with (?:this|the)|at (?:the|this)|on (?:my|our)|in (?:my|our)|works?|link)\b/,
  /\b(?:schedule|book) (?:your|the|an?) (?:\w+ ){0,3}(?:interview|call|chat|screen|time|conversation) (?:here|now|below|using|via|by|at your)/,
  /\b(?:use|click|follow|visit) (?:this|the|my|our) (?:\w+ ){0,3}(?:link|calendar|calendly|scheduler|scheduling)\b[^.]{0,80}\b(?:time|schedule|book|slot|availab)/,
  /\brequest(?:ing)? (?:for )?your availability|\bavailability request|\byour availability (?:for|this|next|over|in|so)\b|\bavailability for (?:an?|the|your|next)\b/,
  /\b(?:wann|welche[rn]?) (?:\w+ ){0,5}(?:passt|passen|zeit|verfugbar|termin)|\b(?:terminvorschlage?|ihre verfugbarkeit|deine verfugbarkeit)\b|\bpasst (?:ihnen|dir|es)\b[^.]{0,120}\?|\b(?:waren|sind) sie\b[^.]{0,80}\bverfugbar\b[^.]{0,40}\?/,
  /\bvos disponibilites|\btes disponibilites|\bquand (?:seriez|etes)-vous (?:disponible|libre)|\bquel(?:le)?s? (?:creneaux?|horaires?|dates?)\b/,
  /\b(?:tu|su|sus|tus) disponibilidad|\bcuando (?:estas|esta|estarias|podrias)\b|\bque (?:dia|hora|horario)s? (?:te|le) (?:viene|conviene)/,
  /\b(?:sua|tua|le tue|le sue) disponibilita|\bquando (?:saresti|sarebbe) disponibil|\bsua disponibilidade|\bje beschikbaarheid|\buw beschikbaarheid|\bwanneer (?:kun|ben) je\b/,
];

/** The writer says that it is settled: then a question about other times is politeness. */
export const confirmedPhrases =
  /\b(?:(?:is|has been|are|have been|now|been|interview|call|meeting|you'?re|you are|all) (?:now |all |officially )?(?:confirmed|scheduled|booked|set(?: up)?|arranged|locked in)|confirm(?:ing|ation|s) (?:of )?(?:your|the|our|that)|(?:happy|pleased|glad|excited|like|writing|want(?:ed)?) to confirm|scheduled (?:for|on|your|you|an?)|set up (?:for|on)|details (?:of|for|about) your|looking forward to (?:speaking|meeting|seeing|talking|our|chatting)|we look forward|see you (?:on|then|at|tomorrow)|invited? you to (?:an?|the|your) (?:\w+ ){0,4}interview (?:on|at)|calendar invite|bestatigen|bestatigung|findet (?:am|um|statt)|bestatigt|confirmons|confirme|confirmamos|confirmado|confirmiamo|confermiamo|confermato|bevestig)/;

export const cancellationPhrases =
  /\b(?:(?:interview|call|meeting|event|invitation|appointment|screen|chat|conversation|it|this|termin|gesprach|entretien|entrevista|colloquio|gesprek)(?: \S+){0,12} (?:has been|have been|is|was|had to be|will be|been|wurde|a ete|ha sido|foi|is) (?:now |unfortunately |leider )?(?:cancell?ed|called off|withdrawn|abgesagt|annulee?|cancelad[oa]|annullat[oa]|geannuleerd)|(?:need|have|had|going|must|forced|sorry|like) to (?:unfortunately )?(?:cancel|call off)(?! (?:or|and) reschedule)(?: \w+){0,4} (?:interview|call|meeting|screen|chat|conversation|time|tomorrow|today|on)|(?:has|have|had|needs?) to be (?:cancell?ed|called off|postponed)|(?:cancell?ing|canceled|cancelled) (?:your|our|the|this)(?: \S+){0,5} (?:interview|call|meeting|screen|chat|conversation)|(?:mussen|muss)[^.]{0,80}\babsagen\b|(?:interview|event|meeting) (?:cancell?ation|cancell?ed))/;

export const cancellationSubject =
  /^(?:(?:re|fwd?|fw|wg|tr|rv|aw):\s*)*(?:cancell?ed(?: event)?|cancell?ation|abgesagt|abgesagter? termin|annule|annulation|cancelado|cancelada|annullato|geannuleerd)\b/;

export const updateSubject =
  /^(?:(?:re|fwd?|fw|wg|tr|rv|aw):\s*)*(?:updated?(?: invitation| event| interview)?|rescheduled|changed|new time|aktualisierte|geandert|verschoben|modifie|mise a jour|actualizad|aggiornat|aggiornamento|bijgewerkt|atualizad)\b|\b(?:rescheduled|has been moved|new time|time change|verschoben)\b/;

export const updatePhrases =
  /\b(?:(?:has|have|had|was|were|is|been|be) (?:now |been )?(?:rescheduled|moved|pushed(?: back)?|postponed|brought forward|changed) (?:to|from|for|until)|rescheduled (?:to|for|your|our|interview)|(?:need|needs|needed|have|had|like) to (?:reschedule|move|push|postpone)|(?:could|can|may|might) we (?:please )?(?:push|move|shift|reschedule|postpone)|(?:already|just) (?:moved|rescheduled|pushed)|former time|previous time|old time|(?:new|updated|revised) (?:date|time|interview time|schedule|details) (?:is|are|for|of|below)|(?:moving|rescheduling|pushing) (?:your|our|the)(?: \w+){0,4} (?:to|from)|(?:instead of|rather than) (?:the )?(?:original|previous|earlier)|verschoben (?:auf|vom)|neuer termin|reporte (?:au|a)|reprogramad[ao] para|spostat[oa] (?:a|al)|verplaatst naar)/;

/** Words that make a dated mail an interview. */
export const interviewWords =
  /\b(?:\w{0,12}interview\w*|phone screen|screening|recruiter (?:call|screen)|hiring (?:manager|team)|on-?site (?:visit|round)?|panel|candidates?|candidacy|job application|your application|bewerbung\w*|vorstellungsgesprach\w*|bewerbungsgesprach\w*|kennenlerngesprach|telefoninterview|\w{0,16}gesprach\w*|entretien\w*|candidature|entrevista\w*|\w{0,8}colloqui\w*|sollicitatie\w*|kennismaking\w*|\w{0,16}gesprek\w*|rekrutacyjn\w*|jobsamtal\w*|intervju\w*|mulakat|gorusme|haastattelu\w*)\b|面接|面试|面試|собеседован|співбесід|면접|מ?ראיון/;

/** Weaker: a call with somebody, about something. The user forwarded it on purpose, so with a time it counts. */
export const meetingWords =
  /\b(?:chat|call|conversation|meet(?:ing)?|speak(?:ing)?|talk(?:ing)?|coffee|intro(?:duction)?|discussion|role|position|opportunity|opening|recruit\w*|talent|team|rendez-vous|termin|reunion|llamada|appel|chiamata|ligacao|belafspraak)\b/;

export const autoReplySubject =
  /^(?:automatic reply|auto(?:matic)?[- ]?(?:reply|response)|out of (?:the )?office|automatische antwort|abwesenheits\w*|reponse automatique|respuesta automatica|risposta automatica|resposta automatica|automatisch antwoord)\b/;

/** RSVPs, as calendars word their subjects: somebody's answer to an invitation, no invitation. */
export const rsvpSubject =
  /^(?:(?:re|fwd?|fw|wg|tr|rv|aw):\s*)*(?:accepted|declined|tentative|tentatively accepted|zugesagt|abgelehnt|mit vorbehalt|accepte|refuse|aceptado|rechazado|accettato|rifiutato|geaccepteerd|afgewezen|new time proposed|proposed new time)\s*:/;
