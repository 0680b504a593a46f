import { gated } from '../../gated.ts';
import type { Letters } from '../../letter-runs.ts';
import { insteadGate } from './told-relatively.ts';

/** What the words around a time make of it. All patterns run on text folded by `foldAligned`, on one sentence at a time. */

/** Right before a date: it is a deadline, or the day on which something else happened. */
const deadlineBefore =
  /\b(?:(?<!(?:come|stop|drop|swing|pop|pass|call|go) )by|before|until|till|no later than|not later than|latest|due|due on|due by|since|dated|deadline(?: is|:)?|bis|bis zum|spatestens(?: bis| am)?|vor dem|seit|bewerbung vom|mail vom|schreiben vom|nachricht vom|avant|avant le|jusqu'au|d'ici le|d'ici au|au plus tard le|candidature du|mail du|message du|antes del?|hasta el?|a mas tardar el|uiterlijk|tot|tot en met|voor uiterlijk|sinds|sollicitatie van|ate|ate ao?|ate o dia|antes de|ate dia|entro|entro il|entro e non oltre il|prima del?|e non oltre il|candidatura del)(?: the| den| dem| le| el| il| de| o dia| dia| end of| close of business| cob| eod)?(?: on)? ?$/;

/** Anywhere before a date or time in its sentence: something that has happened, or that is not the talk. */
const elsewhereBefore =
  /\b(?:posted|published|received your|we received|got your|you applied|your application (?:on|of|from|dated)|applied (?:on|for)|submitted|you sent|your (?:e-?mail|message|note) (?:of|from|on)|met (?:you )?(?:on|at)|spoke (?:on|at)|spoke with you|last (?:week|month|monday|tuesday|wednesday|thursday|friday)|start(?:ing)? date|would start on|office hours|opening hours|open from|valid until|expires?|closes?|remind(?:er)? you on|haben (?:ihre|deine) (?:bewerbung|unterlagen)|bewerbung .{0,20}erhalten|eingegangen|avons (?:bien )?recu|recu votre|hemos recibido|recibimos|ontvingen|ontvangen|recebemos|abbiamo ricevuto|vacation|holiday|out of (?:the )?office|closed|abwesend|on leave)\b/;

/** Clock times around a talk that are not its start. */
const arrivalBefore =
  /\b(?:arrive|arrival|check[- ]?in|log ?(?:in|on)|doors? opens?|dial in (?:at|by)|be there|join .{0,24}(?:early|by|a few minutes)|lunch|parking|reception|reach (?:me|us)|call (?:me|us)|open|opens|between|einchecken|eintreffen|ankunft|erreichbar|arriver|presentez-vous|joignable|llegar|llegue|bereikbaar|aanwezig zijn|chegar|chegue|arrivare|presentarsi)\b[^.;]*$/;

/** Right before a clock time: the talk ends then. */
const endBefore =
  /(?:\b(?:until|till?|ends?(?: at| by| around)?|ending(?: at)?|finish(?:es|ing)?(?: at| by| around)?|over by|done by|out by|stop(?:s|ping)?(?: at| by)?|back .{0,24}by|wrap(?:s|ping)? up (?:at|by|around)|bis(?: ca\.| etwa| gegen| um)?|endet(?: um| gegen)?|ende(?: um| gegen)?|jusqu'a|fin(?: a| vers)?|se termine(?:ra)? (?:a|vers)|hasta las?|termina(?:ra)? (?:a las|alle|as)|finaliza(?:ra)? a las|tot(?: ongeveer| circa)?|eindigt om|ate as?|ate|fino alle|finisce alle)|^(?:ende?|fin|einde|fine|fim)) ?:? ?$/;
/** A line of its own for the end: `To: 12/04/2027 05:00 PM`. */
const endLine =
  /^(?:to|until|till|bis|au|hasta|tot|ate|fino a|ends?(?: time)?|ende|fin|einde|fim|fine) ?: ?[^:]{0,40}$/;
/** Right behind a clock time: nothing follows it. */
const endBehind =
  /^ {0,3}[:|-]? {0,3}(?:(?:expected )?(?:finish|end|close|wrap[- ]up|departure|depart|goodbyes?|you(?:'re| are) (?:free|done))|ende|schluss|abschluss|verabschiedung|fin(?: de (?:la |el )?\w+)?|cloture|cierre|einde|afsluiting|encerramento|fim|fine|chiusura) ?(?:[.,;)|(!]|$)/;

/** In the clause before a date: the time that no longer holds. */
const oldBefore =
  /\b(?:originally|previously|previous|formerly|old (?:time|date)|was (?:scheduled|planned|set)|had (?:been )?(?:scheduled|planned)|instead of|rather than|in place of|no longer(?! (?:make it|attend|join|be (?:there|able|on)|available))|cancell?ed|statt|anstatt|anstelle|ursprunglich\w{0,3}|bisherige\w{0,2}|nicht (?:wie|am)|abgesagt|initialement|au lieu|annule|prevu initialement|en lugar|en vez|originalmente|inicialmente|previst[oa] inicialmente|in plaats van|oorspronkelijk\w{0,2}|em vez|ao inves|originariamente|inizialmente|invece|al posto)\b[^.;]*$/;
/** A label before a time that no longer holds: `Before: …`, `Old date & time: …`. */
const oldLabel =
  /^(?:before|was|old|previous(?:ly)?|former(?:ly)?|original(?:ly)?|bisher(?:ig\w{0,2})?|vorher|alte?r?|ancien(?:ne)?|avant|antes|anterior|prima|precedente|vecchi[oa]|oude?|eerder|antig[oa]|(?:ancienne |fecha |hora |data |orario |date |time )(?:et heure |anterior|precedente))(?: [a-z&/]{1,12}){0,3} ?:/;
/** The same on a line above. */
const oldHeading =
  /^(?:previous(?:ly)?|before|was|old|original(?:ly)?|former(?:ly)?|bisher(?:ig\w{0,2})?|vorher|alte?r?|ancien(?:ne)?|avant|antes|anterior|prima|precedente|vecchi[oa]|oude?|eerder|tidigare|gammal\w{0,2}|tidligere|gammel|poprzedni\w{0,2}|変更前|原定)(?: (?:date|time|termin|uhrzeit|slot|appointment|interview|schedule|horaire|rendez-vous|fecha|hora|cita|data|orario|ora|appuntamento|datum|tijd|afspraak|tid|and|und|et|y|e|en|&)){0,3} ?:?$/;

/** True for a line above a time that no longer holds. */
export function isOldHeading(line: string): boolean {
  return line.length < OLD_LABEL_REACH && oldHeading.test(line);
}

/** Somebody who cannot come at that time. */
const cannot =
  /\b(?:can(?:no|')t|cannot|unable to|isn't able to|is not able to|won't be able to|no longer able to) (?:make|do|attend|manage|join)\b|\bno (?:llega|puede|podra|podemos|puedo|va a poder)\b|\bne (?:peut|pourra|peux) (?:pas|plus)\b|\bn'est (?:pas|plus) (?:disponible|libre)\b|\bnao (?:pode|consegue|podera|posso|vai poder)\b|\bnon (?:puo|riesce|potra|posso)\b|\bkan (?:\w{1,12} ){0,2}niet\b|\bkann (?:\w{1,12} ){0,3}nicht\b|\bdouble[- ]booked\b/;
/** The same with the word for `not` behind the time: `kann am Dienstag um 15 Uhr leider nicht`. */
const cannotBefore = /\b(?:kann|konnen|schaff(?:t|en|e)|klappt|passt|geht|kan|kunnen|lukt|schikt|past)\b[^.;,]{0,36}$/;
const notBehind = /^[^.;,?]{0,40}\b(?:nicht|niet)\b/;
const newer =
  /\b(?:now|will be|has been (?:moved|changed|rescheduled) to|nun|jetzt|neu|wird|maintenant|desormais|sera|aura|ahora|nu|wordt|agora|adesso|si terra)\b/;
const moved =
  /\b(?:moved?|moving|rescheduled?|rescheduling|changed?|shift(?:ed)?|postponed?|pushed|brought forward|verschoben|verschieben|verlegt|verlegen|reporte[re]?|deplace[re]?|decale[re]?|reprogramad[oa]|reprogramar|cambiad[oa]|mover|moverla|verplaatst|verzet|verplaatsen|verzetten|reagendad[oa]|remarcad[oa]|alterad[oa]|reagendar|spostat[oa]|spostare|rinviat[oa]|rimandat[oa]|schuiven|opschuiven|przesu\w+|przeni\w+|przeno\w+|przeloz\w+|flytt\w{0,3}|andr(?:at|ad|et)|aendret|presun\w+|siirr\w+|slitta|slittato|anticip(?:at[oa]|are|iamo|ar|ad[oa]|amos)|antecip(?:ad[oa]|ar|amos)|adia(?:d[oa]|r|mos)|pasamos|pasarl[ao]|aplazad[oa]|aplazar|passer? (?:notre|votre|l')|rykke[rt]?|rykket|udsat|utsatt|vorverlegt|vorziehen|uitgesteld|naar voren)\b/;
/** The same right behind an hour: `13:00から13:30に変更`. */
const movedBehind = /^ ?(?:に|へ|로|으로)? ?(?:変更|変わ|변경|改)/;
const fromBefore =
  /\b(?:from|von|vom|du|de|del|desde|desde el|van|do|dal|da|dalle|z|ze|fran|fra)(?: the| den| le| dia| el)? ?$/;

/** Before a date: the time is moved there. */
const toBefore = /\b(?:to|on to|auf|au|a|al|ao|para|pour|naar|nach|per|ad)(?: the| den| le| el| il| dia| o dia)? ?$/;
/** The longest word for `from` with its article. */
const FROM_REACH = 14;

/** Two or more times to choose from, or one that is only asked about. */
const offering =
  /\b(?:which (?:of|time|slot|day|one|works|would)|what (?:time|times|day|days)|let (?:me|us) know (?:which|what|when|your (?:preference|availability)|if any|whether any)|(?:do|does|would|will|could|can) any of|any of (?:these|the following|those)|(?:following|these|some|few|couple of|proposed|possible|available|suggested) (?:\w+ )?(?:times|time slots|slots|options|dates|windows)|time ?slots? (?:below|available|that)|your availability(?! for (?:the|this) interview is)|are you (?:free|available)|would you be (?:free|available)|(?:would|does|do|will|could|can|might) [^.!]{3,60} (?:work|suit|fit|be (?:good|ok|okay|possible|convenient)|make it)\b[^.!]{0,30}\?|could you (?:do|make)|how (?:about|does)|what about|pick (?:a|one|your)|choose (?:a|one|from|between|your)|select (?:a|one|your)|options? (?:are|is)|let (?:me|us) know (?:what|when) (?:works|suits)|preferred (?:time|slot|date)|welche[rn]? (?:der|termin|zeit)|folgende[nr]? (?:termine|zeiten|terminvorschlage|slots|zeitfenster|moglichkeiten)|terminvorschlage|passt (?:ihnen|dir|es|einer|davon)|passen wurde|wurde (?:ihnen|dir) .{0,50}passen|zur auswahl|haben sie (?:zeit|am)|hattest du|hatten sie|waren sie .{0,30}verfugbar|quel(?:le)?s? (?:creneau|date|horaire|jour)|creneaux? (?:suivants?|ci-dessous|proposes?|disponibles?)|(?:vos|tes) disponibilites|(?:seriez|etes|es|serais)[- ](?:vous|tu) disponible|vous conviendrait|vous convient-il|(?:que|cual|cuales) (?:horario|fecha|dia|hora|de )|siguientes (?:horarios|fechas|opciones|huecos|franjas)|(?:su|tu) disponibilidad|(?:te|le) (?:vendria|viene|va|iria) bien|estaria disponible|welke? (?:dag|tijd|moment|optie|van)|volgende (?:momenten|opties|tijden|data|tijdstippen|tijdslots)|(?:jouw|je|uw) beschikbaarheid|(?:schikt|past|komt) (?:het|dat|een|je|u|jou)\b|zou [^.!]{3,60}(?:schikken|passen|uitkomen|lukken)|qual (?:horario|data|dia|d)|seguintes (?:horarios|datas|opcoes)|sua disponibilidade|(?:teria|esta|estaria) disponivel|disponibilidade (?:para|na|no)|qual[ei] (?:di|orario|data|giorno|fascia)|seguenti (?:orari|date|opzioni|slot|disponibilita|fasce)|(?:sua|tua) disponibilita|sarebbe disponibile|saresti disponibile|(?:le|ti) (?:andrebbe|va|andrebbero) bene)(?![a-z])/;
/** Asking back about a time that stands. */
const stillStands =
  /\b(?:if (?:this|that|the time|the above|it|for any reason|you need|you have|these|there)|falls (?:der|dieser|sie|du|das)|sollte|si (?:cet?|cette|ce n'est|l'horaire|este|esta|esa|ese|no|quest[oa]|non)|mocht|als (?:dit|deze|het)|caso|se (?:este|esta|quest[oa]|non|l'orario|per))\b[^.]{0,60}\b(?:work|suit|convenient|reschedule|change|passt|passen|verhindert|convient|convenir|convenga|puede|puedes|lukt|schikt|uitkomt|possa|puder|va bene|dovesse|posto|conflict)/;
const or = /\b(?:or|oder|ou|o|of|oppure)\b/;

const confirmed =
  /\b(?:confirm(?:ed|ing|s|ation)|to confirm|scheduled|booked|(?:is|are|'re|been|all) set|set up for|see you|looking forward to (?:speaking|meeting|seeing|talking|our)|we(?:'ll| will) (?:meet|see|go with|speak|talk)|will take place|takes place|works for us|bestatig\w{0,4}|findet|steht fest|eingeladen|laden (?:wir )?(?:sie|dich)|confirm(?:e|ons|er|ee?)|aura lieu|avons fixe|est (?:prevu|fixe|programme)e?|confirmad[oa]|confirmamos|confirmar|agendad[oa]|programad[oa]|tendra lugar|bevestig\w{0,4}|ingepland|staat gepland|gepland|vindt plaats|marcad[oa]|sera realizad[oa]|confermat[oa]|confermiamo|confermare|fissat[oa]|si terra|e previst[oa]|programmat[oa])\b/;
const talk =
  /\b(?:interview\w{0,4}|call|conversation|chat|screen(?:ing)?|meeting|meet|panel|onsite|schedule|agenda|itinerary|ablauf|programme|planning|cronograma|programma|on-site|session|round|speak|appointment|gesprach\w{0,3}|vorstellungsgesprach\w{0,2}|bewerbungsgesprach\w{0,2}|kennenlern\w+|telefonat|videocall|termin|entretien|rendez-vous|echange|entrevista\w{0,2}|reunion|llamada|videollamada|cita|\w{0,12}gesprek|kennismaking\w{0,8}|afspraak|reuniao|conversa|chamada|bate-papo|colloquio|incontro|chiamata|videochiamata|intervista)\b/;

/** How far a label's value reaches: a date and a time with their zone. */
const OLD_LABEL_REACH = 80;

export type SlotKind = 'plain' | 'confirmed' | 'offered' | 'old' | 'elsewhere';

/** Which of the words that make a time no talk's a mail may hold at all: most mails hold none. */
export interface TimeContexts {
  readonly elsewhere: boolean;
  readonly old: boolean;
  readonly cannot: boolean;
  readonly cannotBefore: boolean;
  readonly oldLabel: boolean;
  readonly moved: boolean;
  readonly instead: boolean;
}

const gates = {
  elsewhere: gated(elsewhereBefore),
  old: gated(oldBefore),
  cannot: gated(cannot),
  cannotBefore: gated(cannotBefore),
  oldLabel: gated(oldLabel),
  moved: gated(moved),
};

/** Asked once for all times of a mail. @param letters of its whole folded text */
export function timeContexts(letters: Letters): TimeContexts {
  return {
    elsewhere: gates.elsewhere.mayMatch(letters),
    old: gates.old.mayMatch(letters),
    cannot: gates.cannot.mayMatch(letters),
    cannotBefore: gates.cannotBefore.mayMatch(letters),
    oldLabel: gates.oldLabel.mayMatch(letters),
    moved: gates.moved.mayMatch(letters),
    instead: insteadGate.mayMatch(letters),
  };
}

/**
 * What a date or time in a sentence is, judged by the words before it.
 *
 * @param clause the sentence up to the mention; @param sentence the whole
 * @param isDate deadlines hang on dates alone: `until 3 PM` ends a talk
 */
export function kindOfMention(clause: string, sentence: string, isDate: boolean, may: TimeContexts): SlotKind {
  if (isDate && (deadlineBefore.test(clause.slice(-40)) || usuallyBefore.test(clause.slice(-USUAL_REACH))))
    return 'elsewhere';
  if (may.elsewhere && elsewhereBefore.test(clause) && elsewhereBefore.test(sinceConjunction(clause)))
    return 'elsewhere';
  return isOld(clause, sentence, may) ? 'old' : 'plain';
}

/** Right before a date or an hour that is not meant: `at 8, not 9`, `(NOT the 3.45)`. */
const notBefore =
  /(?<!why |warum |wieso |pourquoi |perche |por que |waarom |varfor |hvorfor )\b(?:not|nicht|pas|non|no|niet|inte|ikke|nie|nao)(?: the| at| on| um| am| erst um| a las?| el| le| a| alle(?: ore)?| om| op| as| pa| kl\.?| o| w)? ?$/;
const NOT_REACH = 24;

function isOld(clause: string, sentence: string, may: TimeContexts): boolean {
  if (notBefore.test(clause.slice(-NOT_REACH))) return true;
  if (may.old || may.cannot) {
    // `originally on Dec 1, will now be on Dec 3`: what comes behind `now` holds.
    const since = clause.slice(-90).split(newer).at(-1) ?? '';
    if ((may.old && oldBefore.test(since)) || (may.cannot && cannot.test(since))) return true;
  }
  if (may.cannotBefore && cannotBefore.test(clause) && notBehind.test(sentence.slice(clause.length))) return true;
  if (may.oldLabel && clause.length < OLD_LABEL_REACH && oldLabel.test(sentence)) return true;
  return may.moved && moved.test(sentence) && fromBefore.test(clause.slice(-FROM_REACH));
}

/** Right before a day that comes round: `They meet every Monday at ten`. */
const usuallyBefore =
  /\b(?:every|each|most|jede[nrm]?|immer|chaque|tous les|toutes les|cada|todos (?:los|os)|todas as|ogni|tutti i|elke?|iedere|varje|hver|hvert|kazd[yaei]\w?|w kazd[yaei]\w?)(?: (?:other|second|zweiten|dos|am|le|den))? $/;
const USUAL_REACH = 24;

/** `We received your application and would like to meet you on …`: a new thought begins. */
const conjunction =
  /\b(?:and|but|so) (?:we|i|would|are|am|want|can|let|now)\b|\by (?:nos|me|te|le|quer\w+|quis\w+|estam\w+)\b|\bund (?:wir|ich|mochten|laden|wurden|freuen)\b|\bet (?:nous|je|souhait\w*|serions|aimer\w*)\b|\be (?:vorrem\w+|gostar\w+|sarem\w+|nos|ci|ti|la|vi)\b|\ben (?:we|wij|ik|zouden|willen|nodigen|maken)\b/;

function sinceConjunction(clause: string): string {
  return clause.split(conjunction).at(-1) ?? clause;
}

/** True for a clock time that is about getting there (`please arrive at 1:45`), not about the talk. */
export function isArrival(clause: string): boolean {
  return arrivalBefore.test(clause.slice(-80));
}

/** True for a clock time at which the talk ends (`…, until 16:45`, `14:00 Finish`). @param clause up to it; @param rest behind it */
export function isEnding(clause: string, rest: string): boolean {
  return endBefore.test(clause.slice(-40)) || endLine.test(clause) || endBehind.test(rest.slice(0, 40));
}

/** The words before a time without a `from` at their end. */
export function withoutFrom(clause: string): string {
  const tail = clause.slice(-FROM_REACH);
  return fromBefore.test(tail) ? clause.slice(0, -FROM_REACH) + tail.replace(fromBefore, '') : clause;
}

/** True for a date that a talk is moved to. @param clause up to the date */
export function isTarget(clause: string): boolean {
  return toBefore.test(clause.slice(-FROM_REACH));
}

/** True when a sentence moves something, so that its first time is the old one. */
export function isMove(sentence: string): boolean {
  return moved.test(sentence);
}

/** True for a span whose end is the new hour and its start the old one. @param behind what follows it */
export function endsMove(behind: string): boolean {
  return movedBehind.test(behind);
}

/** True when a sentence leaves the choice of a time to the reader. */
export function isOffer(sentence: string): boolean {
  return offering.test(sentence) && !stillStands.test(sentence);
}

/** True for a text with a sentence that may leave a choice (`isOffer` tells for the sentence). */
export function isOffered(text: string): boolean {
  return offering.test(text);
}

/** True when two times are joined by `or`. @param gap the text between them */
export function isChoice(gap: string): boolean {
  return gap.length < 60 && or.test(gap);
}

/** True when a sentence says that a time stands. */
export function isConfirmation(sentence: string): boolean {
  return confirmed.test(sentence);
}

/** True when a sentence is about a talk at all. */
export function isAboutTalk(sentence: string): boolean {
  return talk.test(sentence);
}

const timeWord =
  /noon|arvo|tmrw|tmw|tomoz|midday|midi|mediodia|mezzogiorno|meio-dia|half|halb|quarter|kwart|viertel|o'clock|uhr|day\b|tag\b|woch|week|morrow|lundi|mardi|mercredi|jeudi|vendredi|demain|lunes|martes|miercoles|jueves|viernes|manana|dag\b|morgen|segunda|terca|quarta|quinta|sexta|amanha|luned|marted|mercoled|gioved|venerd|domani|\b(?:mon|tue|tues|wed|thu|thur|thurs|fri)\b|mittwoch|heute|sabato|sabado|samedi|czwart|piatek|wtor|srod|sobot|jutro| past |wpol|kwadrans|\d-?tej|\bat (?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b|\bum (?:eins|zwei|drei|vier|funf|sechs|sieben|acht|neun|zehn|elf|zwolf)\b|\balle (?:due|tre|quattro|cinque|otto|nove|dieci|undici)\b|\ba las? [a-z]{3}|\bas (?:oito|nove|dez|onze|duas|tres|quatro|cinco)\b|\bom (?:een|twee|drie|vier|vijf|acht|negen|tien|elf|twaalf)\b|[a-z] heures?\b/;

/** False for a sentence that surely names no day and no hour. */
export function mayTellTime(sentence: string): boolean {
  return /\d/.test(sentence) || timeWord.test(sentence);
}
