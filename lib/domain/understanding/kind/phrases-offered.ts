import type { Concept } from './concepts.ts';
import { furtherOffers } from './phrases-further.ts';

const post =
  /\b(?:position|role|job|offer|internship|employment|opportunity to join|stelle|position|anstellung|vertragsangebot|poste|contrat|puesto|posizione|posto|ruolo|vaga|cargo|functie|baan|contract|team)\b/;

/** The employer says yes. */

export const offers: readonly Concept[] = [
  {
    all: [
      /\b(?:offer(?:ing)?|extend(?:ing)?|making|make|made|give|giving) (?:you|to you)\b|\b(?:extend|extending|make|making) (?:an?|our|this|the) (?:\w+ ){0,3}offer\b|\b(?:ihnen|dir|dich|sie)\b.*\b(?:anbieten|anzubieten|einstellen|angebot)\b|\b(?:vous|te) (?:proposer|offrir|confirmer)\b|\bofrecer(?:te|le|les)\b|\boffrir(?:ti|le|vi)\b|\b(?:lhe )?oferecer(?:-lhe)?\b|\b(?:bieden|bied) (?:je|u|jou)\b|\b(?:je|u|jou)\b.*\baanbieden\b|\baanbod\b/,
      post,
    ],
    none: /\b(?:not|n't|unable|cannot|nicht|keine|pas|non|nao|niet|no (?:podemos|hemos)|if|falls|should you|interview|gesprach|slot|chat|call|feedback|discount|termin|entretien|entrevista|colloquio|gesprek)\b/,
  },
  {
    all: [
      /\b(?:offer letter|job offer|employment offer|offer of employment|offer package|employment contract|written offer|formal offer|official offer)\b/,
    ],
    none: /\b(?:not|n't|unable|cannot|if|may|might|could|before|no)\b/,
  },
  {
    all: [/\b(?:sign|accept|review|countersign|attached is|enclosed is|here is|find)\b.*\b(?:your|the|our) offer\b/],
    none: /\b(?:not|n't|if|special)\b/,
  },
  { all: [/\bcountersign\b/], none: /\b(?:if|nda|non-disclosure|confidentiality)\b/ },
  { all: [/\byour offer from\b|\boffer from \w+(?: \w+)?: \w+ at\b/] },
  { all: [/\b(?:job|position|role|place|spot)(?: (?:at|with|here)(?: \S+){0,5})? is yours\b/] },
  {
    all: [/\b(?:arbeitsvertrag|vertragsangebot|vertragsentwurf|anstellungsvertrag)\b/],
    none: /\b(?:nicht|kein)\w*\b/,
    foreign: true,
  },
  { all: [/\b(?:mochten|wollen|werden) (?:wir )?(?:dich|sie)(?: \w+){0,4} einstellen\b/], foreign: true },
  { all: [/\b(?:votre|ton) embauche\b|\bpromesse d.embauche\b/], none: /\bpas\b/, foreign: true },
  {
    all: [
      /\blettera d(?:i |')(?:assunzione|impegno|ingaggio)\b|\bcarta (?:de )?oferta\b|\bproposta (?:di assunzione|di contratto|contrattuale|de emprego|de trabalho)\b|\boferta (?:de empleo|de trabajo|formal|laboral)\b|\barbeidsovereenkomst\b/,
    ],
    none: /\bnon|\bno\b|\bniet\b|\bnuevas?\b/,
    foreign: true,
  },
  // Without the word: who is asked to join as something, or to sign what tells pay and start.
  {
    all: [
      /\b(?:love|like|want|thrilled|delighted|happy|excited|keen) (?:for )?(?:you )?(?:to )?(?:have you |see you )?(?:to )?(?:join(?:ing)?|come aboard) (?:us|the team|our team|\w+) (?:\w+ )?as\b/,
    ],
    none: /\b(?:interview|chat|call|discuss|conversation|would you|if you)\b/,
  },
  {
    all: [
      /\b(?:letter|contract|paperwork|terms|numbers|package|offer)\b/,
      /\b(?:salary|start date|starting date|compensation|vesting|equity|base pay|countersign)\b/,
      /\b(?:attached|enclosed|in the doc(?:ument)?|below|sign|signed)\b/,
    ],
    none: /\b(?:interview|expectations?|range|if)\b/,
  },
  { all: [/\bcome (?:be|work as|join us as)\b/], none: /\b(?:interview|if|chat|call)\b/ },
  { all: [/\byou(?:'ve| have)? (?:got|landed) the (?:job|role|position)\b/], none: /\bif\b/ },
  {
    all: [
      /\b(?:like|love|want|delighted for|pleased for|happy for) you to (?:have|take) (?:the|our|this) (?:[\w-]+ ){0,5}(?:job|role|post|position|place)\b/,
    ],
    none: /\b(?:if|test|assessment|interview)\b/,
  },
  {
    all: [/\b(?:selected|chosen|hired|appointed) (?:for|as|to) (?:the|our) (?:\w+ ){0,3}(?:position|role|job|post)\b/],
    none: /\b(?:not|n't|interview\w*|round|stage|assessment|shortlist\w*|next|if|screen\w*)\b/,
  },
  {
    all: [/\bzusage\b/, /\b(?:freuen|freue|stelle|position|geben|erteilen|herzlichen)\b/],
    none: /\b(?:nicht|keine|termin\w*|gesprach)\b/,
    foreign: true,
  },
  {
    all: [
      /\b(?:vous|t'|te|t) ?embaucher\b|\bsouhaitons (?:vous|te) recruter\b|\b(?:puesto|trabajo|plaza) es (?:tuy|suy)[oa]\b|\bassumer(?:la|ti|vi|lo)\b|\b(?:posto|lavoro) e (?:tuo|suo)\b|\baprovad[oa] (?:para|na|no|ao|a) (?:a |o )?(?:vaga|cargo|posicao|funcao)\b|\bvaga e sua\b|\bqueremos que (?:seas|sea|te incorpores|se incorpore|formes|forme)\b.*|\b(?:vorremmo|vogliamo) che (?:tu|lei) (?:diventi|entri|sia)\b|\bwir mochten, dass (?:du|sie)\b|(?:je|u) (?:bent|hebt|heeft) (?:\w+ )?(?:aangenomen|de baan)\b|\bde baan is (?:van )?(?:jou|u)\b|\b(?:has|ha) sido seleccionad[oa] (?:para el (?:puesto|cargo)|como)\b|\bavez ete retenue? pour le poste\b/,
    ],
    none: /\b(?:no|nao|non|niet|pas|ne|si|se|als|entrevista|entretien|colloquio|gesprek|fase|etapa|ronda|etape)\b/,
    foreign: true,
  },
  ...furtherOffers,
];
