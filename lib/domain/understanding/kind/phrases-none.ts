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
    /\bwebinars?\b|\byou(?:'re| are) (?:now )?registered\b|\bkeynote\b|\bmock interviews?\b|\bfree (?:\w+ )?(?:workshop|event|training|class|session)\b|\bregister (?:now|here|today|for free)|\bsave your (?:seat|spot)|\breserve your (?:seat|spot)|\blive (?:event|stream|session|workshop|training)\b|\bmasterclass\b|\binfo(?:rmation)? session\b|\bopen house\b|\bcareer fair\b|\bhiring event\b|\bjob fair\b|\brsvp\b[^.]{0,60}\b(?:event|meetup)/,
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
  /\b(?:birthday|dentist|doctor|haircut|flight to|reservation|check-?out|delivery|stand-?up|sprint (?:planning|review|retro)|retrospective|office hours|lunch|dinner|brunch|breakfast|barbecue|party|game night|happy hour|yoga|gym|parents?' evening|anniversary|holiday|vacation|out of office|ooo|payroll|(?:bi-?|fort)?weekly|monthly|(?:team|staff|board|department) meeting|all[- ]hands|backlog|kick-?off|performance review|onboarding|orientation|jour fixe|regeltermin|teammeeting|geburtstag|zahnarzt|arzttermin|elternabend|anniversaire|dentiste|reunion d'equipe|cumpleaños|dentista|compleanno|aniversario|aniversário|verjaardag|tandarts|werkoverleg)\b/i;

/** Words that make a dated mail an interview. */
export const interviewWords =
  /\b(?:\w{0,12}interview\w*|phone screen|screening|(?:first|second|third|final|next|last)[- ]round|recruiter (?:call|screen)|hiring (?:manager|team)|on-?site (?:visit|round)?|panel|candidates?|candidacy|assessment (?:cent(?:er|re)|day)s?|trial (?:shift|day)|probearbeit\w*|probetag|super ?day|job application|your application|bewerbung\w*|vorstellungsgesprach\w*|bewerbungsgesprach\w*|kennenlerngesprach|telefoninterview|\w{0,16}gesprach\w*|entretien\w*|candidature|entrevista\w*|\w{0,8}colloqui\w*|sollicitatie\w*|kennismaking\w*|\w{0,16}gesprek\w*|rekrutacyjn\w*|kwalifikacyjn\w*|pohovor\w*|jobsamtal\w*|ansettelsessamtale\w*|interviu\w*|allasinterju\w*|intervju\w*|mulakat|gorusme|haastattelu\w*)\b|面接|面试|面試|собеседован|співбесід|면접|מ?ראיון/;

/** Weaker: a call with somebody, about something. The user forwarded it on purpose, so with a time it counts. */
export const meetingWords =
  /\b(?:chat|call|conversation|meet(?:ing)?|speak(?:ing)?|talk(?:ing)?|coffee|intro(?:duction)?|discussion|role|position|opportunity|opening|(?:your|the) (?:cv|resume)|(?:about|for) (?:the|our|an?) (?:[\w-]+ ){0,3}job|recruit\w*|talent|team|rendez-vous|termin|reunion|llamada|appel|chiamata|ligacao|belafspraak)\b/;

/** What dated mails of other lives are about: with one of these a bare hour is no invitation. */
export const otherBusiness =
  /\b(?:invoice|payments?|paid|order|deliver(?:y|ed)|shipping|package|flight|boarding|reservation|booking reference|dinner|lunch|brunch|party|birthday|wedding|wine|tickets?|concert|subscription|renew(?:al|s)?|sale|discount|coupon|password|verification|security alert|sign-in|statement|bill|tax|refund|dentist\w*|dental|hygienist|check-?up|your appointment (?:at|with dr)|doctor's|haircut|vaccin\w+|parents?' evening|rent|mortgage|insurance claim|maintenance|outage|software update|rechnung|zahlung|lieferung|bestellung|facture|paiement|livraison|factura|pago|pedido|fattura|pagamento|fatura|factuur|betaling|bezorging)\b/;

/** RSVPs, as calendars word their subjects: somebody's answer to an invitation, no invitation. */
export const rsvpSubject =
  /^(?:(?:re|fwd?|fw|wg|tr|rv|aw):\s*)*(?:accepted|declined|tentative|tentatively accepted|zugesagt|abgelehnt|mit vorbehalt|accepte|refuse|aceptado|rechazado|accettato|rifiutato|geaccepteerd|afgewezen|new time proposed|proposed new time)\s*:/;

/** Meetings of people who work together already, first days, and mails to everybody: their hours are no interviews. */
export const workMeeting =
  /\b(?:weekly|bi-?weekly|fortnightly|monthly|quarterly|daily|team|project|sprint|client|customer|status|budget|board|staff|department|all-hands|vendor|supplier|q[1-4]) (?:sync|stand-?up|meeting|check-?in|review|planning|retro\w*|catch-?up|huddle|call)\b|\bthis week's (?:sync|stand-?up|meeting|huddle|planning)\b|\bour (?:1:1|1-1|one-on-one)\b|\b(?:hi|hello|hey|dear) (?:all|everyone|everybody|folks|colleagues)\b|\b(?:onboarding|orientation|induction) (?:session|day|starts|meeting|call|week)\b|\b(?:performance|annual|salary|compensation|mid-year|year-end|probation) review\b|\b(?:with|to|from) (?:payroll|accounting|facilities)\b|\btimesheets?\b|\byour first day\b(?! as)|\b(?:your|a) new laptop\b|\b(?:wochentlich\w*|regeltermin|teamsitzung|teammeeting|dienstbesprechung|liebe kolleg\w+|reunion d'equipe|bonjour a tous|hola a todos|reunion de equipo|ciao a tutti|riunione di (?:team|reparto)|ola (?:a todos|pessoal)|reuniao de equipe|hoi allemaal|teamoverleg|werkoverleg)\b/;

/** Appointments of other lives: health, home, school, money. */
export const otherLife =
  /\b(?:dentist\w*|dental|zahn\w+|dentiste|dentista|tandarts|arztpraxis|arzttermin|hausarzt|medecin|medical appointment|cita medica|visita medica|consulta medica|kinesitherapeute|tierarzt\w*|vet appointment|parents?' evening|parent[- ]teacher|elternabend|elternsprechtag|reunion de padres|conseil de classe|ouderavond|viewing of|property viewing|letting agent|estate agent|tenancy|landlord|proof of income|renewal|(?:your|professional|home|car|life) (?:cover|indemnity|insurance)|\d ?br\b|(?:one|two|three|\d)[- ]bed(?:room)?s?\b|open home|wohnungsbesichtigung|besichtigung|mortgage|steuererklarung|steuerberater\w*|impots|tax return|car service|mot test|inspection of your (?:car|boiler|home)|demo|test drive|(?:free|home) (?:estimate|consultation)|boiler|eye (?:test|exam)|optician|optometry|site survey|trade-in|yoga|pilates|gym|haircut|friseurtermin|coiffeur|peluqueria|parrucchiere)\b/;

/** Words of a job: with one of these a mail may be about an interview whatever else it names. */
export const jobWords =
  /\b(?:role|position|job|application|applied|vacancy|opening|recruit\w*|hiring|candidate\w*|candidacy|cv|resume|career|stelle|bewerbung\w*|poste|candidature|puesto|vacante|candidatura|posizione|vaga|functie|vacature|sollicitatie)\b/;

/** The reader sits on the other side of the table. */
export const readerInterviews =
  /\byou(?:'re| are|'ll be| will be| have been added to| were added to)? (?:on )?the (?:interview|hiring|interviewing) panel\b|\b(?:submit|complete|fill in|add|leave) (?:your |the )?(?:interview )?(?:scorecard|feedback (?:for|on|about) (?:the |this |your )?candidate)/;
