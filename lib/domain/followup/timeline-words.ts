import type { Language } from '../understanding/text/language.ts';

/** How a language says when a decision falls, folded, as alternatives of a regular expression. */
export interface TimelineWords {
  /** The employer will say something: a sentence without one of these holds no decision date. */
  readonly cue: string;
  /** The reader is asked to do something, or a talk is arranged: such a sentence holds no decision date either. */
  readonly asking: string;
  /** Numbers in words, from one up; several words for one number are divided by `|`. */
  readonly numbers: readonly string[];
  /** `within`, `in about`, `over the next`. */
  readonly within: string;
  readonly about: string;
  /** Behind a length: it counts from the talk. */
  readonly after: string;
  readonly to: string;
  readonly business: string;
  readonly hour: string;
  readonly day: string;
  readonly week: string;
  readonly month: string;
  /** `a couple of`. */
  readonly couple: string;
  /** `a week`, `eine Woche`: what stands for one before week and month. */
  readonly a: string;
  /** Right before a date. */
  readonly by: string;
  readonly early: string;
  readonly mid: string;
  readonly late: string;
  readonly thisWeek: string;
  readonly nextWeek: string;
  readonly weekAfterNext: string;
  readonly thisMonth: string;
  readonly nextMonth: string;
}

export const timelineWords: Readonly<Record<Language, TimelineWords>> = {
  en: {
    cue: "hear (?:back )?from (?:us|me|our|the|someone)|hear back|heard (?:back|from)|hear (?:more|something|our|the|either)|get(?:ting)? back|got back|be in touch|in touch|follow(?:ing)? up|(?:our|a|the|final|hiring|make|making) decisions?|decide|deciding|next steps|feedback|let(?:ting)? you know|know more|updates?|updating|reach(?:ing)? out|contact you|contacting you|respond|response|reply to you|answer|inform(?:ed)? you|notify|notified|outcome|result|results|expect to|timeline|turnaround|come back to you|wrap up|conclude|finali[sz]e|make a(?:n)? (?:offer|choice)|share (?:the|our)|news|verdict|(?:be|come|circle|loop|revert|report|write|ping)(?: right)? (?:back )?(?:to|with) (?:you|everyone|all)|circle back|you(?: will|'ll| should)(?: all)? (?:know|have (?:(?:an?|our|the|some) )?(?:answer|decision|reply|news|feedback|verdict|outcome))|know either way|know the (?:outcome|result)|we (?:will|'ll|should) know|tell you|yes or no|decisions? (?:go|goes|are|is|come|will|date)|make up our minds|call you with|have (?:\\w+ )?answer|offers? (?:will|should|to be)|fill(?:ing)? (?:the|this) (?:role|position|post|seat)|clos(?:e|ing) (?:this|the process|the search)|let (?:\\w+ ){1,3}know|we(?:'ll| will) write|decision expected|our choice|(?:you(?: will|'ll) )?hear from|(?:have|has|get) (?:it|somebody|someone|this|the (?:role|post|job)) (?:decided|picked|chosen|filled|sorted|settled|wrapped up)|(?:make|makes|making) the (?:appointment|offer|hire|choice)|(?:hire|appoint) (?:somebody|someone)|conclude (?:this|the) hire|(?:give|giving) you (?:our|an|the) (?:answer|decision|news)|(?:be|been) told the|appointment then|will be announced|shortlist",
    asking:
      "(?:please|kindly|could you|can you|would you|make sure|be sure|you (?:must|need to|have to|should (?:reply|confirm|complete|submit|respond|book))|so that we can|let (?:us|me) know|rsvp|we ask (?:that )?you|deadline (?:for|to)|don't forget to)|to (?:schedule|arrange|set up|book|confirm (?:the|your|a) (?:time|slot|interview|details|call)|coordinate)|(?:calendar|meeting|zoom|teams) (?:invite|invitation|link|details)|logistics|reminder|(?:interview|call|meeting) (?:is|will be|takes place)",
    numbers:
      'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
        ' ',
      ),
    within: '(?:with)?in|inside(?: of)?|over|during|after|take(?:s)?(?: us)?|for|allow(?: us)?|give us',
    about:
      'about|around|roughly|approximately|approx\\.?|maybe|probably|another|at most|up to|no more than|less than|the next|the coming|the following|next|just|the',
    after:
      'after (?:the|your|our|this|that)|following (?:the|your|our)|from (?:the interview|now|today)|of (?:the|your) (?:interview|call|meeting)',
    to: '(?: ?- ?| to | or )',
    business: 'business |working |work |week',
    hour: 'hours?|hrs?',
    day: "days?'?",
    week: "weeks?'?|fortnight",
    month: "months?'?",
    couple: '(?:a )?couple(?: of)?(?: more)?',
    a: 'an?|one',
    by: '(?:by|before|until|till|no later than|not later than|on|around|about|at the latest by|latest by|as early as|come)(?: (?:the|eod|cob|close of business|end of(?: the)?(?: business)?(?: day)?(?: on)?))?',
    early: '(?:the )?(?:early(?: in(?: the)?| part of(?: the)?)?|beginning of(?: the)?|start of(?: the)?)',
    mid: '(?:mid(?:dle)?(?:-| of(?: the)?| )?)',
    late: '(?:the )?(?:very )?(?:end of(?: the)?|late(?: in(?: the)?)?|later(?: in(?: the)?)?)',
    thisWeek: 'this week|(?:the )?(?:current )?week(?! of)',
    nextWeek: 'next week|the following week|the week after(?! next)',
    weekAfterNext: '(?:the )?week after next|in two weeks time',
    thisMonth: 'this month|(?:the )?month',
    nextMonth: 'next month|the following month',
  },
  de: {
    cue: 'treffen .{0,40}entscheidung|entscheidung|gremium entscheidet|sagen (?:wir )?(?:ihnen|dir)|lassen (?:wir )?(?:sie|dich|euch)|wissen lassen|auswahlverfahren|schliesen .{0,40} ab|melden|meldet|zuruckmelden|ruckmeldung|feedback|bescheid|horen (?:sie )?(?:von|wieder)|hor(?:en|st) .{0,60}von uns|von uns horen|horst du|entscheid\\w*|informieren|kontaktieren|antwort\\w*|nachste schritte|nachsten schritte|auf (?:sie|dich) zu|mitteilen|ergebnis|nachricht von uns|in kontakt|wissen sie mehr|zuruckkommen',
    asking:
      '(?:bitte|bestatigen sie|konnten sie|konntest du|geben sie|gib uns|teilen sie|teile uns|antworten sie|um ruckmeldung|wir bitten)|(?:termin|einladung|link) (?:zu|zum|fur|senden|schicken)|zugangsdaten|um einen termin',
    numbers:
      'ein(?:em|er|en|e)? zwei drei vier funf sechs sieben acht neun zehn elf zwolf dreizehn vierzehn funfzehn sechzehn siebzehn achtzehn neunzehn zwanzig'.split(
        ' ',
      ),
    within: 'innerhalb(?: von)?|binnen|in(?:nert)?|im laufe(?: von)?|nach|wahrend',
    about:
      'etwa|ca\\.?|circa|ungefahr|rund|spatestens|maximal|hochstens|den nachsten|den kommenden|der nachsten|der kommenden|nachsten|kommenden|der|des',
    after: 'nach (?:dem|unserem|ihrem|deinem)',
    to: '(?: ?- ?| bis | oder )',
    business: 'werk|arbeits|geschafts',
    hour: 'stunden?',
    day: 'tag(?:en|es|e)?',
    week: 'wochen?',
    month: 'monat(?:en|es|s|e)?',
    couple: 'ein paar(?!)',
    a: 'ein(?:er|em|e)?',
    by: '(?:bis(?: spatestens)?(?: zum| am| ende(?: des)?)?|bis|spatestens(?: am| bis(?: zum)?)?|vor dem|am|zum|um den|gegen)',
    early: '(?:(?:zu |an?)?anfang|am anfang|zu beginn|beginn)(?: de[rs])?',
    mid: '(?:mitte)(?: de[rs])?',
    late: '(?:gegen )?(?:zum |am |bis )?ende(?: de[rs])?',
    thisWeek: '(?:diese[rn]?|der laufenden|laufende[rn]?) woche|der woche|woche',
    nextWeek: '(?:in der |im laufe der |der )?(?:nachste[rn]?|kommende[rn]?|folgende[rn]?) woche',
    weekAfterNext: '(?:der )?ubernachste[rn]? woche',
    thisMonth: '(?:diese[sn]|des|laufenden) monats?|monats?',
    nextMonth: '(?:des |im )?(?:nachsten|kommenden) monats?',
  },
  fr: {
    cue: '(?:notre|un|le) choix|rappel(?:le|er)\\w*|reviendr\\w+|recontact\\w+|retour|reponse|tiendr\\w+|tenir (?:informe|au courant)|decision|deciderons|informer\\w+|aurez (?:de nos|une) |nouvelles|contacter\\w+|feedback|prochaines etapes|communiquer\\w+|faire part|donner une suite|ferons (?:un|part)',
    asking:
      "(?:merci (?:de|d')|veuillez|pouvez-vous|pourriez-vous|je vous prie|nous vous prions|peux-tu|pourrais-tu|confirmez|repondez)|lien (?:de|vers)|pour (?:fixer|planifier|organiser|convenir)",
    numbers:
      'une?|un deux trois quatre cinq six sept huit|une_huitaine_de|huitaine_de neuf dix|une_dizaine_de|dizaine_de onze douze treize quatorze quinze|une_quinzaine_de|quinzaine_de seize dix-sept dix-huit dix-neuf vingt'.split(
        ' ',
      ),
    within:
      "dans(?: un delai de)?|comptez|prevoyez|il faut compter|sous|d'ici|en|au cours de(?:s)?|apres|pendant|endeans",
    about:
      "environ|a peu pres|les|la|le|maximum|au plus|au maximum|une? delai de|l'espace de|prochain(?:e?s)?|les prochain(?:e?s)?",
    after: "apres (?:l'|le|votre|notre|cet)|suivant|(?:qui )?suiv\\w+",
    to: '(?: ?- ?| a | ou )',
    business: '',
    hour: 'heures?',
    day: 'jours?',
    week: 'semaines?',
    month: 'mois',
    couple: '(?:une )?huitaine de jours(?!)',
    a: 'une?',
    by: "(?:d'ici(?: au| a| le| la)?|avant(?: le| la)?|au plus tard(?: le)?|jusqu'au|pour le|le|vers le|autour du)",
    early: '(?:(?:au |en |des (?:le )?)?(?:debut|le debut)(?: de)?(?: la| du)?)',
    mid: "(?:(?:a la |d'ici )?(?:mi-|milieu(?: de)?(?: la| du)?))",
    late: "(?:(?:a |en |avant |pour |d'ici )?(?:la )?fin(?: de)?(?: la| du| de)?)",
    thisWeek:
      'cette semaine|dans la semaine(?! prochaine| suivante| qui suit)|(?:de )?(?:la |cette )?semaine(?! prochaine)',
    nextWeek: '(?:de )?(?:la )?semaine prochaine|la semaine suivante',
    weekAfterNext: "semaine d'apres",
    thisMonth: '(?:ce |du |de ce )?mois(?! prochain)(?:-ci)?',
    nextMonth: '(?:le |du )?mois prochain',
  },
  es: {
    cue: 'diria|dire|contando|contaremos|definir\\w+|fallo|publicar\\w+|resolver\\w+|cerrar(?:emos)? (?:el proceso|la seleccion)|respuesta|responder\\w*|contactar\\w*|pondremos en contacto|noticias|decision|decidir\\w*|informar\\w*|avisar\\w*|feedback|resultado|diremos|daremos|comunicar\\w*|siguientes pasos|proximos pasos|sabras|sabra|volveremos|actualizacion|comentaremos|contest\\w+',
    asking:
      '(?:por favor|le rogamos|te rogamos|podria|podrias|puede|puedes|confirme|confirma(?:r)? (?:su|tu|la)|responda|responde|avisenos|avisanos)|para (?:agendar|programar|coordinar|fijar)|enlace',
    numbers:
      'una?|un dos tres cuatro cinco seis siete ocho nueve diez|una_decena_de once doce trece catorce quince|una_quincena_de dieciseis diecisiete dieciocho diecinueve veinte'.split(
        ' ',
      ),
    within: 'en(?: un plazo(?: maximo)? de)?|dentro de|a lo largo de|durante|tras|al cabo de|plazo de',
    about:
      'unos|unas|aproximadamente|alrededor de|cerca de|mas o menos|los proximos|las proximas|proxim[oa]s|los|las|la|el|maximo|un maximo de|menos de|unos',
    after: 'despues de|tras|posteriores|desde la',
    to: '(?: ?- ?| a | o )',
    business: '',
    hour: 'horas?',
    day: 'dias?',
    week: 'semanas?',
    month: 'mes(?:es)?',
    couple: 'un par de',
    a: 'una?',
    by: '(?:antes del?|hasta el?|para el|a mas tardar el?|no mas tarde del?|el|sobre el|hacia el|alrededor del)',
    early: '(?:(?:a |al )?(?:principios?|comienzos?|inicios?)(?: de)?(?: la| del?)?)',
    mid: '(?:(?:a )?(?:mediados)(?: de)?(?: la| del?)?)',
    late: '(?:(?:a |al |antes del? |hacia )?(?:finale?s|fines|fin|final)(?: de)?(?: la| del?)?)',
    thisWeek: 'esta(?: misma)? semana|(?:la )?semana(?! que viene| proxima| siguiente)',
    nextWeek: '(?:la )?(?:proxima semana|semana que viene|semana proxima|semana siguiente)',
    weekAfterNext: 'dentro de dos semanas(?!)',
    thisMonth: '(?:este |de este |del? )?mes(?! que viene| proximo)',
    nextMonth: '(?:del? |el )?(?:proximo mes|mes que viene|mes proximo)',
  },
  nl: {
    cue: 'beslist|besliss\\w+|knoop|laten horen|hoor je|procedure|keuze|horen|hoort|uitsluitsel|op terug|hoor je|laten (?:je|u|het)|laat (?:je|u)|weten|terugkoppel\\w*|beslis\\w*|besluit\\w*|contact|reactie|reageren (?:wij|we)|bericht|feedback|informeren|vervolgstappen|komen (?:we|wij) (?:bij|terug)|uitslag|terugkomen',
    asking:
      '(?:graag|gelieve|alsjeblieft|alstublieft|kun je|kunt u|wil je|wilt u|laat ons|laat het ons|bevestig|reageer|zou je)|om (?:een )?(?:afspraak|in te plannen)|uitnodiging|link',
    numbers:
      'een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien twintig'.split(
        ' ',
      ),
    within: 'binnen|in|over|na|gedurende|de komende',
    about: "ongeveer|circa|ca\\.?|zo'n|uiterlijk|maximaal|hooguit|de komende|de eerstvolgende|de|komende|een",
    after: 'na (?:het|je|uw|ons|dit)',
    to: '(?: ?- ?| tot | of | a )',
    business: 'werk',
    hour: 'uur|uren',
    day: 'dag(?:en)?',
    week: 'we(?:ek|ken)',
    month: 'maand(?:en)?',
    couple: 'een paar(?!)',
    a: 'een',
    by: '(?:uiterlijk(?: op| voor)?|voor|tot(?: en met)?|op|rond|tegen)',
    early: '(?:begin(?: van)?(?: de)?|aan het begin van(?: de)?)',
    mid: '(?:(?:in het )?(?:midden|half|halverwege)(?: van)?(?: de)?)',
    late: '(?:(?:voor |aan |op |tegen )?(?:het )?(?:eind[e]?)(?: van)?(?: de| het)?)',
    thisWeek: 'deze week|(?:de )?week',
    nextWeek: '(?:de )?(?:volgende|komende) week|de week erna',
    weekAfterNext: 'over twee weken(?!)',
    thisMonth: '(?:deze|de) maand|maand',
    nextMonth: '(?:de )?volgende maand',
  },
  pt: {
    cue: 'diremos|divulg\\w+|public\\w+|lista final|fechar(?:emos)? (?:a vaga|o processo)|(?:nossa|uma) escolha|retorn\\w*|resposta|responder\\w*|contato|contacto|contat\\w+|notici\\w+|decisao|decidir\\w*|inform\\w+|avis\\w+|feedback|resultado|proximos passos|comunic\\w+|daremos|atualiz\\w+|voltaremos|sabera',
    asking:
      '(?:por favor|poderia|pode |queira|confirme|responda|avise-nos|pedimos)|para (?:agendar|marcar|combinar)|link|convite',
    numbers:
      'uma?|um dois|duas tres quatro cinco seis sete oito nove dez onze doze treze quatorze|catorze quinze dezesseis dezessete dezoito dezenove vinte'.split(
        ' ',
      ),
    within: 'em(?: ate)?|dentro de|no prazo(?: maximo)? de|ao longo de|apos|durante|daqui a|num prazo de|ate',
    about:
      'cerca de|aproximadamente|mais ou menos|ate|os proximos|as proximas|proxim[oa]s|nos proximos|nas proximas|uns|umas|no maximo',
    after: 'apos|depois d[aeo]|a contar d',
    to: '(?: ?- ?| a | ou )',
    business: '',
    hour: 'horas?',
    day: 'dias?',
    week: 'semanas?',
    month: 'm[e]s(?:es)?',
    couple: 'um par de',
    a: 'uma?',
    by: '(?:ate(?: o| a| ao| o dia)?|antes d[oae]|no maximo(?: ate)?|em|no|na|por volta d[eoa])',
    early: '(?:(?:no |ao )?(?:inicio|comeco)(?: d[ae])?)',
    mid: '(?:(?:em |no )?(?:meados?|meio)(?: d[aeo])?)',
    late: '(?:(?:ate )?(?:o |no |ao )?(?:final|fim)(?: d[aeo])?)',
    thisWeek: '(?:d?est[ae] |nest[ae] |a )?semana(?! que vem)',
    nextWeek: '(?:a |na )?(?:proxima semana|semana que vem|semana seguinte)',
    weekAfterNext: 'daqui a duas semanas(?!)',
    thisMonth: '(?:d?este |neste |o )?mes(?! que vem)',
    nextMonth: '(?:o |no |do )?(?:proximo mes|mes que vem)',
  },
  it: {
    cue: 'graduatoria|pubblic\\w+|decid\\w+|diamo|dare|chiuder(?:emo|e) (?:la selezione|il processo)|(?:nostra|una) scelta|sapere|dir(?:emo|o|anno)|risposta|rispond\\w+|ricontatt\\w+|contatt\\w+|riscontro|decision\\w*|decider\\w*|inform\\w+|notizi\\w+|feedback|esito|aggiorn\\w+|prossimi passi|comunicher\\w+|faremo|ci faremo|farti avere|ricevera',
    asking:
      '(?:per favore|la preghiamo|ti preghiamo|potrebbe|potresti|puo |puoi |confermi|conferma (?:la|il|entro)|risponda|rispondi|ci faccia|facci)|per (?:fissare|organizzare|programmare)|link|invito',
    numbers:
      'un[ao]?|un due tre quattro cinque sei sette otto nove dieci|una_decina_di|decina_di undici dodici tredici quattordici quindici|una_quindicina_di|quindicina_di sedici diciassette diciotto diciannove venti'.split(
        ' ',
      ),
    within: "entro|in|tra|fra|nel giro di|nell'arco di|nei|nelle|dopo|durante",
    about: 'circa|pressappoco|al massimo|i prossimi|le prossime|prossim[ie]|massimo|un massimo di|nei|nelle|i|le',
    after: 'dopo (?:il|la)|dal colloquio|successivi',
    to: '(?: ?- ?| a | o )',
    business: '',
    hour: 'ore|ora',
    day: 'giorn[io]',
    week: 'settiman[ae]',
    month: 'mes[ei]',
    couple: 'un paio di',
    a: "un[a']?",
    by: "(?:entro(?: e non oltre)?(?: il| la| l')?|prima d(?:el|i)|non oltre il|il|per il|verso il|intorno al)",
    early: "(?:(?:all'|ad? )?(?:inizio|inizi)(?: di| del(?:la)?)?)",
    mid: '(?:(?:a )?(?:meta)(?: di| del(?:la)?)?)',
    late: '(?:(?:entro |alla |per )?(?:la |il )?(?:fine)(?: di| del(?:la)?)?)',
    thisWeek: '(?:questa |della |la )?settimana(?! prossima)',
    nextWeek: '(?:della |la )?(?:prossima settimana|settimana prossima|settimana successiva)',
    weekAfterNext: 'tra due settimane(?!)',
    thisMonth: '(?:questo |del |di questo )?mese(?! prossimo)',
    nextMonth: '(?:del |il )?(?:prossimo mese|mese prossimo)',
  },
};

/** Behind the unit: `5 jours ouvrés`, `días hábiles`. */
export const businessBehind = / ?(?:ouvres|ouvrables|habiles|laborables|laborales|uteis|lavorativi|lavorativo)\b/;
