import type { Concept } from './concepts.ts';
import { furtherAvailability, furtherCancellations, furtherUpdates } from './phrases-further.ts';

/** `If this time doesn't work`, `if you need to reschedule`: politeness around a time that stands. */
const politeness =
  /\bif (?:(?:this|that|the|these|those|any) (?:\w+ ){0,2}(?:times?|dates?|slots?|changes?)|(?:you )?(?:need|can't|cannot|have to|must|have any|are (?:not|un)|won't)|not\b|something|anything|there)|\b(?:falls|sollte|sollten|wenn) (?:sie|dir|ihnen|der|dieser|etwas)\b|\bsi (?:vous|cet|ce) (?:ne |n')|\bquestions? (?:or|about|before)\b/;

/** The writer asks for times. */
export const availability: readonly Concept[] = [
  {
    all: [
      /\b(?:reply|respond|write back|e-?mail|send|give|share|tell|let)\b.{0,30}\b(?:preferences?|preferred|first choice|(?:first|1st) and (?:second|2nd) choice)\b/,
      /\b(?:list|slots?|times?|dates?|order|first|second)\b/,
    ],
    none: politeness,
  },
  { all: [/\b(?:how|what) about\b.{0,40}(?:\d|day\b|tomorrow|next week)/, /\?/], none: politeness },
  {
    all: [/\b(?:can|could|shall|should|might) we (?:do|meet|talk|chat|speak|say|try|find|set up|schedule)\b/, /\?/],
    none: /\binstead of\b|\brather than\b|\bif (?:this|that|it|you)\b/,
  },
  {
    all: [
      /\b(?:what|which|when|how)\b/,
      /\b(?:you (?:could|can|might|would be able to) (?:get|come|make|be|do|meet|talk|travel|visit)|works?|suits?|prefer|available|availability|free|convenient|good times?|best|schedule looks?|schedule look|calendar looks?)\b/,
      /\?|\b(?:let (?:me|us) know|tell (?:me|us)|could you|please|wondering)\b/,
    ],
    none: new RegExp(
      `${politeness.source}|\\bbest (?:phone |contact |mobile )?(?:number|phone|email|address|way to reach)\\b`,
    ),
  },
  {
    all: [
      /\b(?:drop (?:me|us)|shoot (?:me|us)|ping (?:me|us)|share|send|provide|submit|give|reply with|respond with|let (?:me|us) (?:know|have)|confirm|indicate|pass along|tell (?:me|us)|enter|update|select|suggest|propose|offer)\b/,
      /\b(?:your|some|a few|any|two|three|four|several|couple of|multiple|\d(?: ?(?:-|to|or) ?\d)?)(?: \w+){0,4} (?:availabilit(?:y|ies)|times?|time ?slots?|slots|windows|dates|options)\b/,
    ],
    none: politeness,
  },
  {
    all: [
      /\b(?:are|would|will|might|could|can) you (?:be )?(?:\w+ )?(?:available|free|around|about (?:on|this|next|later|tomorrow)|able to (?:meet|speak|talk|chat|join|do)|do|make (?:it|time)|talk|chat|meet|speak|jump on|hop on)\b/,
      /\?/,
    ],
    none: politeness,
  },
  {
    all: [
      /\b(?:what|how) (?:does|do|is|are|'s) (?:your|the|next) .{0,40}\b(?:look(?:ing)? like|look(?:ing)?|shaping up)\b/,
      /\?/,
    ],
    none: /\b(?:day|role|team|process|career|salary) look/,
  },
  {
    all: [/\bdo you have (?:\w+ ){0,3}(?:time|availability|a moment|any (?:time|availability))\b/, /\?/],
    none: politeness,
  },
  {
    all: [
      /\b(?:would|do|does|will|could|can|is) (?:any of|one of|either of|either|these|this|that|the following|\w+day|tomorrow|next week|\d)/,
      /\b(?:works?|suits?|convenient|fit|ok|okay|possible)\b/,
      /\?/,
    ],
    none: politeness,
  },
  {
    all: [
      /\b(?:pick|choose|select|book|find|schedule|reserve|grab)\b(?: \S+){0,6}? (?:time|slot|times|slots|date|window|appointment)\b/,
    ],
    none: /\bschedule ?[(:]|\b(?:we (?:have|picked|found|booked)|(?:had|needed|managed) to|was able to|has been|have been|confirmed)\b|\bif (?:you|this|that|the)\b/,
  },
  {
    all: [
      /\b(?:schedule|book) (?:your|the|an?|our) (?:\w+ ){0,4}(?:interview|call|chat|screen|conversation|meeting)\b/,
      /\b(?:here|link|using|via|by|below|click|calendar|calendly|at your|portal)\b/,
    ],
    none: /\bre-?schedule|\bhas been|\bhave been/,
  },
  {
    all: [
      /\b(?:request(?:ing)?|need|confirm|check|know|get|have) (?:for )?your availability\b|\bavailability (?:request|for (?:an?|the|your|next)|next week|this week)\b/,
    ],
    none: politeness,
  },
  // German
  {
    all: [
      /\b(?:wann|welche[rn]?|welches)\b/,
      /\b(?:passt|passen|zeit|verfugbar|termine?|recht|konnen sie|kannst du|hatten sie|hattest du)\b/,
      /\?|\bbitte\b|\bmitteilen\b|\bwissen\b/,
    ],
    foreign: true,
  },
  {
    all: [
      /\b(?:nennen|schicken|senden|teilen|wahlen|geben|suchen|buchen)\b/,
      /\b(?:termine?|terminvorschlage?|verfugbarkeit(?:en)?|zeiten|zeitfenster)\b/,
      /\b(?:ihr\w*|dein\w*|sie|dir|ihnen|drei|zwei|einige|einen)\b/,
    ],
    none: /\bkalender(?:einladung)?\b.*\bschicken\b|\bzugesandt\b/,
    foreign: true,
  },
  {
    all: [
      /\bpasst (?:ihnen|dir|euch|es)\b|\b(?:waren|sind|hatten) sie\b.*\b(?:verfugbar|zeit)\b|\b(?:warst|bist|hattest) du\b.*\b(?:verfugbar|zeit)\b/,
      /\?/,
    ],
    foreign: true,
  },
  // French, Spanish, Italian, Portuguese, Dutch
  {
    all: [
      /\b(?:vos|tes) disponibilites\b|\b(?:seriez|etes|serais|es|auriez|avez)[- ](?:vous|tu)\b.*\b(?:disponible|libre|disponibilite)\w*|\b(?:auriez|avez|aurais|as)[- ](?:vous|tu) (?:un moment|un creneau|du temps|un peu de temps|quelques minutes)\b|\bdites[- ](?:moi|nous) (?:ce qui vous|quand|quels?)\b|\bquel(?:le)?s? (?:creneaux?|horaires?|dates?|jours?)\b/,
    ],
    none: /\bsi (?:vous|tu) n/,
    foreign: true,
  },
  {
    all: [
      /\b(?:tu|su|sus|tus) disponibilidad\b|\b(?:cuando|que (?:dia|hora|horario|fecha)s?)\b.*\b(?:viene|vendria|conviene|convendria|podrias|puedes|disponible|estas|estarias|esta|iria bien|va bien)\b/,
    ],
    foreign: true,
  },
  {
    all: [
      /\b(?:sua|tua|le tue|le sue|vostra) disponibilita\b|\b(?:quando|quali? (?:giorno|orari|date))\b.*\b(?:disponibil|comod|possibile|preferisc|potrebbe|potresti)\w*/,
    ],
    foreign: true,
  },
  {
    all: [
      /\b(?:sua|tua|qual a) disponibilidade\b|\b(?:quando|que horario|qual horario)\b.*\b(?:disponivel|poderia|melhor|prefere)\b|\b(?:que|quais|qual) (?:\w+ )?(?:dias?|manhas?|tardes?|horas?|horarios?|datas?)\b.*\b(?:jeito|convem|convinha|conseguirias?|podes|podia)\b/,
    ],
    foreign: true,
  },
  {
    all: [
      /\b(?:je|jouw|uw) beschikbaarheid\b|\b(?:wanneer|welk(?:e)? (?:dag|tijd|moment|datum))\b.*\b(?:schikt|past|uitkomt|komt|kun|kan|kunt|beschikbaar|zou)\b|\bzou (?:je|u)\b.*\bkunnen\b/,
      /\?|\bbeschikbaarheid\b|\blaat\b/,
    ],
    foreign: true,
  },
  {
    all: [
      /\b(?:wurden?|passt|passen|hattest|hatten|hast|haben|ginge|klappt|geht|konnten|konntest)\b/,
      /\b(?:ihnen|dir|euch|du|sie|es|bei)\b/,
      /\b(?:passen|recht|zeit|moglich|verfugbar|konnen|einrichten)\b/,
      /\?/,
    ],
    none: /\b(?:fragen|falls|wenn|mitbringen)\b/,
    foreign: true,
  },
  {
    all: [
      /\b(?:te|le|les) (?:vendria|viene|iria|va|conviene|convendria) (?:bien|mejor|el|a las)\b|\b(?:saresti|sarebbe|sei) (?:libera?|libero|disponibile)\b|\b(?:ti|le) (?:andrebbe|va) bene\b|\bdisponibilidade\b|\b(?:estaria|esta|seria) (?:disponivel|livre|possivel)\b|\b(?:komt|schikt|past|lukt)\b.*\b(?:je|u|jou)\b/,
      /\?/,
    ],
    none: /\b(?:si|se|als) (?:no|non|nao|dit|het)\b/,
    foreign: true,
  },
  ...furtherAvailability,
];

/** The writer says that it is settled: then a question about other times is politeness. */
export const confirmedPhrases =
  /\bohne (?:gegenbericht|gegenteilige)|\bsauf (?:avis contraire|contrordre)|\bsalvo (?:que|aviso)|\bsalvo diversa|\b(?:(?:is|has been|are|have been|now|been|interview|call|meeting|you'?re|you are|all) (?:now |all |officially )?(?:confirmed|scheduled|booked|set(?: up)?|arranged|locked in)|confirm(?:ing|ation|s) (?:of )?(?:your|the|our|that)|(?:happy|pleased|glad|excited|like|writing|want(?:ed)?) to confirm|scheduled (?:for|on|your|you|an?)|set up (?:for|on)|details (?:of|for|about) your|looking forward to (?:speaking|meeting|seeing|talking|our|chatting)|we look forward|see you (?:on|then|at|tomorrow)|already (?:made|booked|set up|sent|blocked|reserved|scheduled)|(?:you're|your|you are|all) set for|you're on with|(?:have|got|'ve) you (?:down|in|booked(?: in)?|scheduled|slotted in) (?:for|at|on)|invited? you to (?:an?|the|your) (?:\w+ ){0,4}interview (?:on|at)|calendar invite|bestatigen|bestatigung|findet (?:am|um|statt)|bestatigt|confirmons|confirme|confirmamos|confirmado|confirmiamo|confermiamo|confermato|bevestig)/;

const talk =
  /\b(?:\w{0,14}interview\w*|call|meeting|event|invitation|appointment|screen(?:ing)?|chat|conversation|round|it|time|\w{0,14}termin|\w{0,14}gesprach\w*|entretien|rendez-vous|entrevista|reunion|llamada|\w{0,8}colloquio|incontro|reuniao|\w{0,14}gesprek|afspraak)\b/;

/** What is said of an appointment that does not happen, and sounds like a rejection where it is said of a candidate. */
const takesNoPlace =
  /\b(?:will not|won't|can't|cannot|is not going to|isn't going to|is no longer|will no longer|not) (?:be )?(?:tak(?:e|ing) place|go(?:ing)? ahead|happen(?:ing)?)\b/;

/** A certain interview, by its day, that does not happen. */
export const calledOff: readonly Concept[] = [
  {
    all: [
      takesNoPlace,
      /\b(?:interview|call|meeting|chat|screen|conversation|appointment)\b[^.!?]{0,40}\b(?:on|at|for|scheduled|planned|tomorrow|today|this|next)\b/,
    ],
    none: /\b(?:with your application|with you|candidacy)\b/,
  },
  {
    all: [
      /\b(?:\w{0,20}gesprach|\w{0,14}termin|\w{0,14}interview)\b/,
      /\b(?:absagen|abgesagt|entfallt|entfallen|fallt (?:\w+ )?aus)\b/,
    ],
    none: /\b(?:ihnen|dir)(?: \w+){0,3} absagen\b|\b(?:bewerbung|falls|wenn|sollten)\b/,
    foreign: true,
  },
  {
    all: [/\b\w{0,14}(?:gesprek|afspraak)\b/, /\b(?:niet door|niet doorgaan|geannuleerd|afgezegd)\b/],
    none: /\bals (?:je|u)\b/,
    foreign: true,
  },
];

/** Somebody will meet the reader, in a mail that names an hour: then thanks for an application are politeness. */
export const meetsReader =
  /\b(?:to|will|'ll|shall|would|can|could) (?:\w+ )?(?:meet|speak|talk|chat|see|call|ring|phone|interview|welcome|host|have)(?: to| with)? you\b|\bgive you a (?:call|ring|bell|buzz|shout)\b|\b(?:ring|call|dial|phone|try) (?:you on )?(?:the|your) (?:cell|mobile|number|phone|landline)\b|\b(?:call|ring|phone|meet|see|interview) you (?:on|at|tomorrow|this|next)\b|\b(?:come (?:by|in|over|along|round|to)|join (?:us|me) (?:on|at|for)|stop by|drop by|pop (?:in|by))\b|\b(?:rufe|rufen|ruft|treffen|sprechen|laden) (?:\w+ ){0,2}(?:sie|dich|ihnen|dir)\b|\b(?:vous|te|t')(?: |')?(?:appeler|rencontrer|recevr|telephoner)\w*|\b(?:te|le|lo|la) (?:llam|ver|espera|recib)\w*|\b(?:ti|la|le) (?:chiam|incontr|aspett)\w*|\b(?:ligo|ligamos|ligaremos|te ligo|lhe telefon)\w*|\b(?:bel|bellen|spreken|ontmoeten|zien) (?:\w+ )?(?:je|u|jou)\b|\b(?:conocer(?:te|le|la|lo)|hablar contigo|hablar con usted|entrevistarte|conhecer voce|conhece-l[oa]|conversar com voce|conoscerti|conoscerla|parlare con (?:te|lei)|faire (?:votre|ta) connaissance|echanger avec (?:vous|toi)|kennen ?lernen|kennismaken)\b|\b(?:te|le|la|lo) (?:atendera|recibira|esperamos|espero)\b/;

/** The talk is off. */
export const cancellations: readonly Concept[] = [
  {
    all: [
      talk,
      /\b(?:has been|have been|is|was|stands?|remains?|had to be|has to be|have to be|needs? to be|will be|been|being) (?:now |unfortunately |hereby )?(?:cancell?ed|called off|withdrawn|taken off)\b/,
    ],
    none: /\b(?:if|once|unless|when)\b/,
  },
  {
    all: [
      /\b(?:need|have|had|going|must|forced|sorry|like|writing|decided) (?:to )?(?:unfortunately )?(?:cancel|call off)\b(?! (?:or|and) reschedule)/,
    ],
    none: /\bif\b|\byou (?:need|have|must|would like|want)\b/,
  },
  { all: [/\b(?:cancell?ing|canceled|cancelled) (?:your|our|the|this|all)\b/, talk], none: /\bif\b/ },
  { all: [talk, /\b(?:scrap(?:ping|ped)?|calling off|calling it off|taking .{0,30} off the calendar)\b/] },
  {
    all: [
      /\b(?:have|'ve|had|having) (?:had )?to (?:pull|scrap|shelve|drop|bin)\b(?! (?:together|in|you|up|out))/,
      /\b(?:interview|call|meeting|chat|screen|conversation|appointment|catch[- ]?up|visit|session|it)\b/,
    ],
    none: /\bif\b|\byou (?:have|need|had)\b/,
  },
  { all: [/^no (?:interview|call|meeting)\b/] },
  { all: [/\b(?:interview|event|meeting|call) cancell?(?:ation|ed)\b/], none: /\bpolicy\b|\bif\b/ },
  { all: [talk, takesNoPlace] },
  {
    all: [talk, /\b(?:abgesagt|absagen|entfallt|entfallen|fallt (?:\w+ )?aus|ausfallen|stornier\w*)\b/],
    none: /\b(?:falls|wenn|sollten sie|ihnen absagen|dir(?: \w+){0,3} absagen|bewerbung)\b/,
    foreign: true,
  },
  {
    all: [talk, /\b(?:annuler|annule[es]?|annulons|est annule\w*|supprime\w*)\b/],
    none: /\bsi (?:vous|tu)\b|\bpour annuler\b/,
    foreign: true,
  },
  {
    all: [talk, /\b(?:cancelar|cancelad[oa]|cancelamos|anular|anulad[oa]|suspendid[oa])\b/],
    none: /\b(?:si (?:necesitas|desea|quieres)|para cancelar|se precisar)\b/,
    foreign: true,
  },
  {
    all: [talk, /\b(?:annullare|annullat[oa]|annulliamo|cancellat[oa]|disdire|disdett[oa])\b/],
    none: /\bse (?:desidera|vuoi|hai)\b|\bper annullare\b/,
    foreign: true,
  },
  {
    all: [talk, /\b(?:annuleren|geannuleerd|afzeggen|afgezegd|gaat niet door|niet doorgaan)\b/],
    none: /\bals (?:je|u)\b/,
    foreign: true,
  },
  {
    all: [
      talk,
      /\bnon si (?:terra|svolgera|fara|terranno)\b|\bdesmarcad[oa]\b|\bdesmarcar\b|\bn'aura (?:\w+ )?pas lieu\b|\bne se tiendra (?:\w+ )?pas\b|\bno (?:se )?(?:tendra lugar|celebrara)\b|\b(?:ja )?nao (?:se realizara|vai acontecer|acontecera)\b/,
    ],
    none: /\bse (?:precis|quis)\w*\b/,
    foreign: true,
  },
  {
    all: [/\bfindet (?:\w+ ){0,3}nicht statt\b|\b(?:kann|wird|werden|konnen) (?:\w+ ){0,4}nicht stattfinden\b/],
    none: /\b(?:sondern|verschoben|stattdessen|neue[rn]? termin|falls|wenn)\b/,
    foreign: true,
  },
  ...furtherCancellations,
];

/** The talk is at another time than was said before. */
export const updates: readonly Concept[] = [
  {
    all: [
      /\b(?:step(?:s|ping)? in|fill(?:s|ing)? in|stand(?:s|ing)? in|take (?:his|her|their) place|replac(?:e|es|ing)) (?:for )?(?:him|her|them|\w+)\b|\bis now (?:in|at) (?:the|our)\b/,
      /\b(?:will|'ll|is|are|be)\b/,
    ],
    none: /\b(?:if|unless|form|details)\b/,
  },
  {
    all: [
      /\b(?:change of (?:interviewer|time|date|plans?)|(?:slight|small|quick|schedule|one) (?:change|addition|tweak)|(?:has|have) (?:also |now )?(?:asked|decided|offered) to (?:sit in|join)|in (?:his|her|their) place|one more person|(?:will|is) now (?:also )?(?:join|be joined)\w*|(?:half an |an |one )?hour (?:earlier|later)|rather than (?:\d|\w+day|the (?:original|earlier)))\b/,
    ],
    none: /\b(?:if|unless)\b/,
  },
  {
    all: [
      /\b(?:has|have|had|was|were|is|been|be|being) (?:\w+ )?(?:rescheduled|moved|pushed|postponed|brought forward|shifted|changed)\b/,
    ],
    none: /\b(?:if|policy|unless)\b|\bneed to be\b/,
  },
  {
    all: [/\b(?:moved|pushed|shifted) (?:to|back to|up to)\b/],
    none: /\bif\b|\b(?:you|we)(?:'ve| have)? moved to the\b|\bnext (?:stage|round|step)\b/,
  },
  { all: [/\brescheduled (?:to|for|your|our|interview|the)\b/] },
  {
    all: [
      /\b(?:disregard|ignore) (?:the|my|our|that) (?:\w+ ){0,3}(?:link|invite|invitation|time|date|e-?mail|mail)\b/,
      /\b(?:sent|earlier|previous|old|first|yesterday)\b/,
    ],
  },
  { all: [/\bwill (?:now )?be (?:\w+ ){1,4}instead\b(?! of)/], none: /\bif\b/ },
  {
    all: [
      /\b(?:put|got|have|shuffled|swapped|switched|bumped|slid|make it|meet|talk|do it)\b/,
      /\b(?:\d|\w+day|tomorrow)\b.{0,40}\binstead\b(?! of)/,
    ],
    none: /\bif (?:you|we|it)\b/,
  },
  {
    all: [/\b(?:need|needs|needed|have|had|like|want) to (?:reschedule|move|push|postpone|shift)\b/],
    none: /\bif\b|\byou (?:need|have|want|would like)\b|^(?:need|want|have) to\b|\b(?:move|moving|push) (?:you|forward|ahead|on|things|your (?:application|candidacy))\b|\bto the (?:\w+ ){0,2}(?:round|stage|step)\b/,
  },
  { all: [/\b(?:could|can|may|might|shall) we (?:please )?(?:push|move|shift|reschedule|postpone)\b/] },
  {
    all: [
      /\b(?:already|just|i've|we've|i have|we have) (?:\w+ |gone ahead and )?(?:moved|rescheduled|pushed|shifted)\b/,
    ],
  },
  {
    all: [/\b(?:new|updated|revised) (?:date|time|interview time|schedule|details|slot)\b/],
    none: /\b(?:with|send|find|for) (?:you )?(?:an? )?new (?:date|time)\b|\bif\b/,
  },
  { all: [/\b(?:former|previous|old|original|earlier) (?:time|date|slot)\b/] },
  {
    all: [/\b(?:will now|is now|are now|now takes|now be)\b/, /\b(?:take place|on|at|for|scheduled)\b/],
    none: /\b(?:confirmed|open|available|complete|hiring|scheduled)\b/,
  },
  {
    all: [
      /\bchange of plans?\b|\binstead of\b(?: \w+){0,4} (?:\w+day|\d|at|on|original|previous)|\bschedule change\b|\btime change\b/,
    ],
  },
  { all: [/\b(?:moving|rescheduling|pushing|shifting) (?:your|our|the|this)\b/, /\b(?:to|from|back)\b/] },
  {
    all: [
      /\b(?:verschoben|verlegt|verlegen|verschieben|vorgezogen|vorverlegt|neuer termin|neue uhrzeit|statt am \w+|anstatt am)\b/,
    ],
    none: /\b(?:falls|wenn|sollten)\b/,
    foreign: true,
  },
  {
    all: [
      /\b(?:reporte|decale|deplace|avance)(?:r|e?s?)?\b|\bau lieu d[eu]\b|\bnouvelle (?:date|heure)\b|\bnouvel horaire\b/,
      /\b(?:entretien|rendez-vous|reunion|appel|date|heure|horaire)\b/,
    ],
    none: /\bsi vous\b/,
    foreign: true,
  },
  {
    all: [
      /\b(?:reprogramad[oa]|cambiad[oa]|movid[oa]|pospuest[oa]|aplazad[oa]|remarcad[oa]|alterad[oa]|adiad[oa]|reagendad[oa])\b|\bnuev[ao] (?:fecha|hora|horario)\b|\bnov[ao] (?:data|horario)\b|\b(?:reprogramar|cambiar|mover|posponer|aplazar|adelantar|remarcar|alterar|adiar|reagendar|antecipar)(?:la|lo)?\b|\b(?:em|en) (?:vez|lugar) de\b/,
    ],
    none: /\bsi (?:necesit|quier|dese|no )|\bse (?:precis|quis|for )|\bpara (?:cambiar|reprogramar|reagendar|remarcar)\b|\b(?:puede|puedes|pode) (?:cambiar|reprogramar|reagendar|remarcar)/,
    foreign: true,
  },
  {
    all: [
      /\b(?:spostat[oa]|rinviat[oa]|posticipat[oa]|anticipat[oa]|spostare|rinviare|posticipare|anticipare|spostiamo|rinviamo)\b|\bnuov[ao] (?:data|orario)\b|\binvece (?:di|che)\b/,
    ],
    none: /\bse (?:desider|vuo|ha |hai |dov|non )|\bper (?:spostare|rinviare)\b|\bpu(?:o|oi) spostare/,
    foreign: true,
  },
  {
    all: [
      /\b(?:verzet(?:ten)?|verplaatst|verplaatsen|verschoven|verschuiven|uitgesteld|vervroegd)\b|\bnieuwe (?:datum|tijd)\b|\bin plaats van\b/,
    ],
    none: /\bals (?:je|u|dit|het)\b|\bmocht\b/,
    foreign: true,
  },
  {
    all: [
      /\bnow have you (?:down|in|booked)\b|\b(?:minutes|mins|hours?) (?:later|earlier)\b|\bcorrection\b|\bnot \w+ as (?:i|we) (?:wrote|said|stated)\b|\binstead[.!]*$/,
    ],
    none: /\b(?:if|join|arrive|come|log|dial|would|could|prefer|before|unless)\b/,
  },
  {
    all: [
      /\b(?:hat|haben) sich (?:\w+ )?geandert\b|\bnach (?:hinten|vorne?) (?:schieben|verschieben|verlegen|ziehen)\b|\b(?:repousser|repousse[es]?|avancee?)\b|\bchangement d'(?:heure|horaire)\b|\b(?:adelantad[oa]|retrasad[oa]|trasladad[oa])\b|\bcambio de (?:hora|fecha|horario)\b|\bslitta\b|\banticipiamo\b|\bcambio (?:di )?(?:orario|data)\b|\b(?:entrevista|conversa|reuniao|horario)\b.{0,30}\b(?:mudou|passou|transferid[oa]|antecipad[oa]) para\b|\bmudanca de (?:data|horario)\b|\bgaat naar \w+dag\b/,
    ],
    none: /\b(?:falls|wenn|sollten?|si vous|si (?:necesit|quier|dese)\w*|se (?:desider|vuo|precis)\w*|als je|als u)\b/,
    foreign: true,
  },
  {
    all: [
      /\b(?:un|une|uno|um) (?:\w+ )?(?:empechement|imprevu|contretemps|imprevisto|contratiempo|contrattempo)\b|\b(?:ficou|esta|caiu) (?:doente|de cama)\b|\b(?:empurrar|jogar|passar|mudar|adiar|remarcar)\w* (?:pra|para)\b|\bon pourrait se reprendre\b|\b(?:mi|ci) e (?:saltat|uscit|capitat)[oa]\b|\b(?:te|me|nos|le) ha surgido\b|\bsurgiu[- ](?:me|nos)\b|\bda verhindert\b|\b(?:kurzfristig|leider) (?:\w+ )?verhindert\b/,
    ],
    none: /\b(?:qualquer|cualquier|en cas|caso|si|se (?:precis|quis|tiver|houver)\w*|falls|wenn|algun|algum|eventual\w*|qualsiasi|tout)\b/,
    foreign: true,
  },
  {
    all: [
      /\b(?:stattdessen|ersatzweise|ersatztermin|ausweichtermin)\b|\b(?:lo|la|nos) (?:\w+ )?(?:dej|pas|mov|traslad|aplaz)\w{1,8} (?:para|al?)\b|\ba la place,? (?:on|nous|je|le|lundi|mardi|mercredi|jeudi|vendredi)\b/,
      /\d|\b(?:halb|uhr|\w+tag|lunes|martes|miercoles|jueves|viernes)\b/,
    ],
    none: /\b(?:falls|wenn|sollten|si (?:no|necesit|quier|dese)\w*|bus|si vous)\b/,
    foreign: true,
  },
  ...furtherUpdates,
];

export const cancellationSubject =
  /^(?:(?:re|fwd?|fw|wg|tr|rv|aw):\s*)*(?:cancell?ed(?: event)?|cancell?ation|abgesagt|abgesagter? termin|annule|annulation|cancelado|cancelada|annullato|geannuleerd)\b/;

export const updateSubject =
  /^(?:(?:re|fwd?|fw|wg|tr|rv|aw):\s*)*(?:updated?(?: invitation| event| interview)?|rescheduled|changed|new time|aktualisierte|geandert|verschoben|terminverlegung|terminverschiebung|terminanderung|neuer termin|changement (?:a|de|d)|imprevu|empechement|przesuwamy|przesuniecie|zmiana|andring|ombokning|spostiamo|spostamento|rinvio|report d|decalage|aplazamiento|aplazamos|cambio de (?:fecha|hora|horario)|reprogramacion|remarcacao|adiamento|verplaatst|verzet|nieuwe (?:datum|tijd)|ny tid|andrad tid|zmiana terminu|modifie|mise a jour|actualizad|aggiornat|aggiornamento|bijgewerkt|atualizad)\b|\b(?:rescheduled|has been moved|new time|time change|verschoben)\b/;
