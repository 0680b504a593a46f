import type { Concept } from './concepts.ts';
import { furtherAvailability } from './phrases-further.ts';

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
