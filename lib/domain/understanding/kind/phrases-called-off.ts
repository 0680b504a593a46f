import type { Concept } from './concepts.ts';
import { furtherCancellations } from './phrases-further.ts';

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

export const cancellationSubject =
  /^(?:(?:re|fwd?|fw|wg|tr|rv|aw):\s*)*(?:cancell?ed(?: event)?|cancell?ation|abgesagt|abgesagter? termin|annule|annulation|cancelado|cancelada|annullato|geannuleerd)\b/;
