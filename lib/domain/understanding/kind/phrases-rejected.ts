import type { Concept } from './concepts.ts';
import { furtherRejections } from './phrases-further.ts';

/*
 * What employers decide, in the words of seven languages, folded (lower case, no accents, one space). Patterns hold no
 * unbounded repetition inside a repetition, and sentences are short, so that each runs in one pass.
 */

const otherCandidates =
  /\b(?:(?:other|another|different|internal|stronger|alternative|better[- ]suited|more (?:experienced|qualified)) (?:\w+ ){0,3}(?:candidates?|candidacy|applicants?|individuals?|person|people|direction|way|finalists?)|candidates? (?:whose|who|with|that)|applicants? (?:whose|who|with|that)|(?:someone|somebody) (?:else|with|who|whose|more)|jemand(?:en|em)? ander\w*|ander\w* (?:bewerb|kandidat|person)\w*|(?:d'|un )?autres? (?:candidat|profil|personne)\w*|otr[oa]s? (?:candidat|perfil|persona)\w*|altr[oia] (?:candidat|profil|person)\w*|un'altra (?:candidat|person)\w*|outr[oa]s? (?:candidat|perfil|pessoa)\w*|andere kandida\w*|iemand anders|quelqu'un d'autre|alguien (?:mas|con|distint)\w*|outro alguem|qualcun altro|nagon annan|kogos innego)\b/;

const decided =
  /\b(?:decid|chose|choos|select|pursu|proceed|mov|went|go|going|gone|continu|hir|offer|fill|felt|focus|advanc|prefer|progress|accept|entsch|weiter|poursui|reten|choisi|elegi|segui|proseg|scelt|continua|escolh|verder|gekozen|besloten|gaan|avanc|opt|vald|wybr)\w*/;

/** `We are still interviewing other candidates`, `if we go with somebody else`. */

const undecided =
  /\b(?:still|currently) (?:\w+ )?(?:interview|meet|speak|see|consider|review)\w*|\b(?:if|whether|falls|si|se|als|ob) (?:we|you|wir|sie|nous|vous|they|wij|je|u)\b/;

/** The employer says no. */

export const rejections: readonly Concept[] = [
  { all: [otherCandidates, decided], none: undecided },
  {
    all: [
      /\b(?:not|\w+n't|unable|cannot|no longer|never)\b(?: \S+){0,7}? (?:mov|progress|proceed|advanc|continu|tak|pursu|go|going|consider|extend|invit)\w*(?: \S+){0,5}? (?:forward|ahead|further|applications?|candidacy|process|with you|with yours|consideration|next (?:stage|step|round)|an? offer|at this (?:time|point|stage))\b/,
    ],
    none: /\b(?:if|whether|until|unless|hesitate|wait|late)\b|\bday off\b/,
  },
  {
    all: [
      /\b(?:not|\w+n't)\b(?: \S+){0,3}? (?:progress|proceed|advance|pursue|consider(?:ing)?)(?:ing)? (?:with )?(?:your|you)\b/,
    ],
    none: undecided,
  },
  {
    all: [
      /\b(?:not|\w+n't)\b(?: \S+){0,4}? ?(?:selected|successful|shortlisted|chosen|a (?:fit|match)|the right (?:fit|match)|able to offer|be offering)\b/,
      /\b(?:you|your|application|candidacy|role|position|time|occasion)\b/,
    ],
    none: /\b(?:if|whether|able to offer (?:\w+ ){0,4}(?:slot|time|date|parking|refund))\b/,
  },
  {
    all: [/\b(?:yours|you|your (?:name|application|profile)) (?:was|were|is|are)(?: not|n't) (?:one of|among)\b/],
    none: /\bif\b/,
  },
  {
    all: [
      /\b(?:gave|given|giving) (?:[\w-]+ ){1,5}(?:spot|job|role|position|seat|place) to (?:an?|the|another|our|someone|somebody)\b/,
    ],
    none: undecided,
  },
  { all: [/\bunsuccessful\b/, /\b(?:application|you|candidacy)\b/], none: /\bif\b/ },
  {
    all: [
      /\b(?:position|role|job|vacancy|opening|requisition)\b/,
      /\b(?:been|is|was|now|already|have|has)\b(?: \w+){0,2}? (?:filled|closed|withdrawn|eliminated|no longer (?:available|open))\b/,
    ],
    none: /\b(?:if|once|until|interview (?:is|was|has been))\b/,
  },
  {
    all: [/\b(?:regret|sorry|afraid|unfortunately|sadly) (?:to )?(?:inform|tell|let you know|say|advise)\b/],
    none: /reschedul|cancel|postpon|delay|move|call(?:ed)? off|new (?:time|date)|ill\b|unwell|another time/,
  },
  { all: [/\b(?:it is|it's|a) (?:a )?no (?:this time|for now|from us)\b/] },
  // German
  { all: [/\banders entschieden\b|\bfur (?:jemand|einen|eine) ander\w+/], none: /\btermin\b/, foreign: true },
  {
    all: [
      /\b(?:stelle|position|rolle|platz|ausbildungsplatz)\b/,
      /\b(?:anderweitig|bereits|inzwischen|mittlerweile|nun|intern)\b(?: \w+)? (?:vergeben|besetzt|nachbesetzt)\b/,
    ],
    none: /\b(?:falls|wenn|noch nicht)\b/,
    foreign: true,
  },
  { all: [/\bgegen (?:ihre|deine|eine) (?:bewerbung|zusammenarbeit)\b/], foreign: true },
  {
    all: [
      /\b(?:leider|bedauern|bedauerlicherweise)\b/,
      /\b(?:absage|absagen|nicht (?:berucksichtigen|weiter|anbieten|geklappt|in die engere|fur (?:sie|dich))|keine positive|mitteilen zu mussen|ander\w* (?:bewerb|kandidat)\w*)\b/,
    ],
    none: /\btermin\b|\bgesprach (?:am|wurde)\b|\bneuen termin\b/,
    foreign: true,
  },
  { all: [/\bmussen (?:wir )?(?:dir|ihnen)(?: \w+){0,4} absagen\b/], foreign: true },
  // French
  {
    all: [/\b(?:pas|ne)\b/, /\b(?:donner|donnerons|reserver|pouvons)\b.*\bsuite\b|\bsuite favorable\b/],
    foreign: true,
  },
  { all: [/\b(?:candidature|profil)\b/, /\bpas (?:ete )?(?:retenu|selectionne)\w*\b/], foreign: true },
  { all: [/\bregret de (?:vous|t)\b ?(?:informer|annoncer)/], none: /\b(?:reporter|annul|deplac)/, foreign: true },
  // Spanish, Portuguese
  {
    all: [
      /\b(?:no|nao)\b/,
      /\b(?:has|ha|sido|fue|foi|fomos|foste)\b.*\b(?:seleccionad|elegid|selecionad|aprovad|escolhid)\w*/,
    ],
    foreign: true,
  },
  {
    all: [
      /\b(?:lament\w+|lamentablemente|desafortunadamente|sentimos|infelizmente)\b/,
      /\b(?:no|nao)\b.*\b(?:continu\w+|segui\w+|avanz\w+|avanc\w+|prosseg\w+|iremos)\b/,
    ],
    foreign: true,
  },
  // Italian
  {
    all: [/\bnon\b/, /\b(?:selezionat|proseguir|proseguiremo|idone|andare avanti|offrir)\w*/],
    none: /\b(?:se|vediamo l'ora)\b/,
    foreign: true,
  },
  // Dutch
  {
    all: [/\b(?:helaas|spijt)\b/, /\b(?:niet|afgewezen|afwijz\w*)\b/],
    none: /\b(?:verzet|annuleren|verplaats\w*|doorgaan|gesprek (?:van|op))\b/,
    foreign: true,
  },
  { all: [/\bniet (?:met (?:je|u|jou) )?verder te gaan\b/], foreign: true },
  // Soft ones: the choice fell on somebody else.
  {
    all: [
      /\b(?:entscheidung|wahl|decision|choix|eleccion|scelta|escolha|keuze)\b/,
      /\b(?:gefallen|gefallt|fell on|went to|s'est porte|est tombe|recayo|ha recaido|e ricaduta|e caduta|recaiu|is gevallen)\b/,
    ],
    none: /\b(?:auf|fur) (?:sie|dich)\b|\bon you\b|\bsur (?:vous|toi)\b|\bauf (?:sie|dich) gefallen\b|\bsu di (?:lei|te)\b|\bop (?:jou|je|u)\b/,
  },
  {
    all: [
      /\b(?:offered|given) (?:\w+ ){1,4}to (?:someone|somebody|another|an internal)\b|\b(?:went|gone|going) (?:with|to) (?:someone|somebody|another|an internal)\b|\b(?:accepted by|already accepted)\b|\brunner-up\b|\bclose second\b/,
    ],
    none: undecided,
  },
  {
    all: [/\b(?:keep|hold|retain) your (?:cv|resume|details|application|profile) (?:on file|in (?:our|mind))\b/],
    none: /\bif\b|\binterview (?:on|at|with)\b/,
  },
  {
    all: [/\b(?:no longer|not|stopped|paused) (?:be )?(?:hiring|recruiting|filling)\b|\bhiring freeze\b/],
    none: /\b(?:if|only|whether)\b/,
  },
  {
    all: [
      /\bfur eine[nr]? (?:\w+ )?(?:bewerber|kandidat|person|mitbewerber)\w*/,
      /\b(?:entschied\w*|ausgewahlt|gewahlt)\b/,
    ],
    foreign: true,
  },
  {
    all: [
      /\b(?:gekozen|gegaan) voor (?:een )?(?:\w+ )?(?:kandidaat|persoon|iemand)\b|\b(?:choisi|retenu|opte pour) une? (?:autre )?(?:candidat|profil|personne)\w*|\b(?:elegido|seleccionado|optado|optamos|selecionamos|escolhemos|elegimos)(?: a| por)? (?:una? |uma? |otr[oa] |outr[oa] )+(?:candidat|persona|pessoa|perfil)\w*|\b(?:scelto|individuato|selezionato) un[ao']? ?(?:altr[oa] )?(?:candidat|person|profil)\w*/,
    ],
    foreign: true,
  },
  ...furtherRejections,
];

/** Good wishes for a search elsewhere: by themselves, without a date or an offer, they are a no. */

export const farewells: readonly Concept[] = [
  {
    all: [
      /\bwish you (?:all )?(?:the )?(?:very )?(?:best|success|luck|well)\b/,
      /\b(?:search|endeavou?rs|career|future)\b/,
    ],
  },
];
