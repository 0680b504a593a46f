import type { Concept } from './concepts.ts';
import { furtherUpdates } from './phrases-further.ts';

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

export const updateSubject =
  /^(?:(?:re|fwd?|fw|wg|tr|rv|aw):\s*)*(?:updated?(?: invitation| event| interview)?|rescheduled|changed|new time|aktualisierte|geandert|verschoben|terminverlegung|terminverschiebung|terminanderung|neuer termin|changement (?:a|de|d)|imprevu|empechement|przesuwamy|przesuniecie|zmiana|andring|ombokning|spostiamo|spostamento|rinvio|report d|decalage|aplazamiento|aplazamos|cambio de (?:fecha|hora|horario)|reprogramacion|remarcacao|adiamento|verplaatst|verzet|nieuwe (?:datum|tijd)|ny tid|andrad tid|zmiana terminu|modifie|mise a jour|actualizad|aggiornat|aggiornamento|bijgewerkt|atualizad)\b|\b(?:rescheduled|has been moved|new time|time change|verschoben)\b/;
