type Outcome = 'rejected' | 'offer' | 'withdraw' | 'cancelled' | 'no-show' | 'no-response';

/** How things went in ten languages besides English, over folded phrases, as whole clauses. */
export const foreignOutcomes: readonly (readonly [Outcome, RegExp])[] = [
  [
    'offer',
    /^(?:ich )?(?:habe|hab) (?:ich )?(?:heute |gerade |endlich )?(?:die stelle|den job|die zusage|eine zusage|ein angebot|das angebot)(?: von ihnen)? (?:bekommen|erhalten|gekriegt)$/,
  ],
  [
    'rejected',
    /^(?:ich )?(?:habe|hab) (?:ich )?(?:heute |gerade |leider )?(?:eine |die )?absage (?:bekommen|erhalten|gekriegt)$|^sie haben (?:mir |leider )?(?:heute |leider )?abgesagt$|^sie haben sich (?:leider )?(?:fur jemand anderen|anders|gegen mich) entschieden$|^(?:ich )?(?:habe|hab) (?:die stelle|den job) (?:leider )?nicht bekommen$/,
  ],
  [
    'withdraw',
    /^(?:bitte )?(?:ich )?(?:mochte|will|ziehe) (?:ich )?(?:meine )?bewerbung (?:zuruckziehen|zuruck)$|^je (?:retire|souhaite retirer|veux retirer|voudrais retirer) ma candidature$|^(?:quiero retirar|retiro) mi candidatura$/,
  ],
  [
    'no-response',
    /^(?:ich )?(?:habe|hab) (?:nie|nichts mehr) (?:eine antwort |etwas )?(?:von ihnen )?(?:bekommen|gehort|erhalten)$|^je nai jamais eu de (?:reponse|retour|nouvelles)$|^nunca me (?:respondieron|contestaron)$/,
  ],
  [
    'cancelled',
    /^(?:das |der |die |mein |unser )?(?:gesprach|interview|termin|vorstellungsgesprach) (?:wurde|ist|ist leider|wurde leider) (?:abgesagt|ausgefallen|gecancelt)(?: worden)?$|^(?:ils ont annule|lentretien (?:est|a ete) annule)(?: lentretien)?$|^(?:cancelaron la entrevista|la entrevista (?:fue cancelada|se cancelo))$/,
  ],
  [
    'no-show',
    /^(?:es )?(?:ist )?(?:niemand|keiner) (?:war da|kam|ist gekommen|erschienen|gekommen|aufgetaucht|ist aufgetaucht)$|^personne (?:nest|netait) (?:venu|la|present)$|^nadie (?:vino|se presento|aparecio)$/,
  ],
  [
    'offer',
    /^(?:jai|je viens de) (?:recu|recevoir|eu|decroche) (?:une offre|loffre|le poste|une proposition|le job)$|^ils mont fait une (?:offre|proposition)$|^(?:he recibido|recibi|tengo|me dieron|me han hecho|me hicieron) (?:una|la) oferta$|^(?:consegui|me dieron) el (?:puesto|trabajo)$/,
  ],
  [
    'rejected',
    /^(?:jai ete|je suis) (?:refuse|refusee|rejete|rejetee|recale|recalee)$|^ils (?:mont refuse|mont refusee|ont pris|ont choisi) ?(?:quelquun dautre)?$|^jai recu un refus$|^me (?:rechazaron|han rechazado|descartaron|han descartado)$|^(?:eligieron|escogieron) a (?:otra persona|otro candidato|otra candidata)$/,
  ],
  [
    'offer',
    /^(?:ho ricevuto|ho avuto|mi hanno fatto) (?:unofferta|una offerta|lofferta|unofferta di lavoro|una proposta)$|^(?:ho avuto|ho ottenuto) il (?:lavoro|posto)$|^(?:recebi|tive|fizeram me|me fizeram) (?:uma|a) (?:oferta|proposta)$|^(?:consegui|ganhei) (?:o emprego|a vaga)$|^(?:ik heb|heb) (?:een|het|de) (?:aanbod|baan) (?:gekregen|ontvangen)$|^(?:jag )?(?:fick|har fatt) (?:jobbet|ett erbjudande|erbjudandet)$|^(?:jeg )?(?:fik|har faet|fikk|har fatt) (?:jobbet|et tilbud|tilbudet|jobbtilbud)$|^(?:dostalam|dostalem) (?:oferte|prace|te prace)$/,
  ],
  [
    'rejected',
    /^(?:sono stat[oa] (?:rifiutat[oa]|scartat[oa])|mi hanno (?:rifiutat[oa]|scartat[oa])|hanno scelto (?:un altro|unaltra persona|un altro candidato))$|^(?:fui (?:rejeitad[oa]|recusad[oa]|reprovad[oa])|nao fui (?:selecionad[oa]|escolhid[oa]|aprovad[oa])|nao passei|escolheram outra pessoa)$|^(?:ik ben (?:helaas )?afgewezen|helaas afgewezen|afgewezen|ze hebben iemand anders gekozen)$|^(?:jag )?(?:fick|har fatt) (?:tyvarr )?(?:nej|avslag)$|^(?:jeg )?(?:fik|har faet|fikk|har fatt) (?:desvaerre |dessverre )?(?:afslag|avslag|nej|nei)$|^(?:odrzucili mnie|dostalam odmowe|dostalem odmowe|nie dostalam pracy|nie dostalem pracy)$/,
  ],
  [
    'offer',
    /^(?:me )?(?:acaban|acaba) de (?:hacer(?:me)?|dar(?:me)?|ofrecer(?:me)?) (?:una oferta|la oferta|el puesto|el trabajo)$|^me (?:ofrecieron|han ofrecido|dan|han dado) (?:una oferta|el puesto|el trabajo|la plaza)$|^(?:ils|elle|il) (?:mont|ma|viennent de me|vient de me) (?:propose|proposer|offert|offrir|fait|faire) (?:le poste|une offre|un contrat|le job|un cdi)$|^je suis (?:prise?|retenue?|embauchee?)$|^mi hanno (?:appena )?(?:offerto|dato|fatto) (?:il posto|il lavoro|unofferta|una proposta|il ruolo)$|^mi hanno (?:presa?|assunt[oa])$|^(?:acabei de receber|acabaram de me fazer|ofereceram me|me ofereceram|deram me) (?:uma proposta|uma oferta|o lugar|o emprego|a vaga)$/,
  ],
  [
    'offer',
    /^(?:sie|die) (?:haben|wollen|nehmen) (?:mir )?(?:(?:gerade|heute) )?(?:(?:eine zusage|ein angebot|die stelle|den job) (?:gemacht|gegeben|angeboten)|mich(?: einstellen| haben)?)$|^(?:ich )?(?:bin|wurde) (?:genommen|eingestellt|angenommen)(?: worden)?$|^(?:ik )?(?:ben aangenomen|heb de baan|ben het geworden)$|^ze (?:hebben|willen) (?:me|mij) (?:(?:een aanbod|de baan) (?:gedaan|aangeboden)|aannemen|hebben)$|^(?:de|dom) (?:har )?(?:erbjod|erbjudit) mig jobbet$|^(?:de )?(?:har )?(?:tilbudt|tilbod|tilbyder|tilbod) (?:mig|meg) (?:jobbet|stillingen)$|^(?:zaproponowali|zaoferowali) mi prace$|^przyjeli mnie$/,
  ],
  [
    'rejected',
    /^(?:ik )?(?:ben het (?:helaas )?niet geworden|heb (?:de baan|het) (?:helaas )?niet gekregen|ben (?:helaas )?niet aangenomen)$|^ze (?:gaan|zijn) (?:helaas )?(?:voor|met) (?:iemand anders|een andere kandidaat|een ander)(?: (?:verder|gegaan))?$|^ze hebben (?:voor )?(?:iemand anders|een ander)(?: gekozen| aangenomen)?$|^(?:ich )?(?:bin|wurde) (?:es )?(?:leider )?(?:nicht (?:genommen|geworden|eingestellt)|abgelehnt)(?: worden)?$|^(?:sie|die) (?:haben|nehmen) (?:leider )?(?:jemand(?:en)? anders?(?:en)?|einen anderen)(?: (?:genommen|eingestellt|gewahlt))?$|^(?:ils|elle|il|on) (?:mont|ma) (?:dit non|refusee?|ecartee?|recalee?)$|^je (?:nai pas|nai malheureusement pas) (?:ete (?:prise?|retenue?|choisie?)|eu le poste)$|^(?:ma candidature (?:nest|na) pas(?: ete)? retenue)$/,
  ],
  [
    'rejected',
    /^(?:me (?:dijeron|han dicho) que no|no me (?:cogieron|eligieron|contrataron|dieron|han dado|han cogido)(?: el (?:puesto|trabajo)| la plaza)?|no (?:fui|he sido) (?:elegid[oa]|seleccionad[oa])|han (?:elegido|escogido|contratado) a (?:otra persona|otro|otro candidato))$|^(?:non mi hanno (?:pres[oa]|scelt[oa]|assunt[oa])|mi hanno detto (?:di )?no|hanno (?:preso|assunto) (?:un altro|unaltra persona)|non (?:sono stat[oa] (?:pres[oa]|scelt[oa])|ho avuto il (?:posto|lavoro)))$|^(?:disseram que nao|nao (?:me (?:escolheram|contrataram)|consegui (?:a vaga|o emprego|o lugar)|fiquei com (?:a vaga|o lugar))|fui recusad[oa]|escolheram outr[oa](?: candidat[oa])?)$|^(?:jag|jeg) (?:fick|fik|fikk) (?:inte|ikke) (?:jobbet|stillingen)$|^de (?:valde|valgte|tog|tok) (?:nagon annan|en anden|en annen|noen andre)$|^wybrali kogos innego$/,
  ],
  [
    'withdraw',
    /^(?:desisto|quero desistir|retiro|quero retirar|vou retirar)(?: d[oa]| a| da minha| a minha| minha)? ?(?:candidatura|processo|vaga)$|^(?:ritiro|voglio ritirare|vorrei ritirare) la (?:mia )?candidatura$|^mi ritiro(?: dal processo| dalla selezione)?$|^(?:me retiro|me bajo|renuncio)(?: del proceso| de la candidatura| al proceso| a la candidatura)?$|^(?:ik )?(?:trek|wil) (?:mijn )?(?:sollicitatie|me|mij) (?:in|intrekken|terug|terugtrekken)$|^je (?:me desiste|me retire)(?: du processus| de la course)?$|^jag (?:drar|vill dra) tillbaka min ansokan$|^jeg (?:traekker|trekker|vil traekke|vil trekke) (?:min ansogning tilbage|soknaden(?: min)?(?: tilbake)?|mig|meg)$|^(?:wycofuje|chce wycofac) (?:sie|swoja aplikacje|aplikacje|moja kandydature|kandydature)$/,
  ],
  [
    'cancelled',
    /^(?:hanno (?:annullato|cancellato)(?: il colloquio)?|il colloquio e stato (?:annullato|cancellato))$|^(?:a entrevista foi (?:cancelada|desmarcada)|cancelaram(?: a entrevista)?|desmarcaram(?: a entrevista)?)$|^(?:het gesprek|het interview) (?:is|gaat) (?:geannuleerd|afgezegd|niet door|afgelast)$|^ze hebben (?:het gesprek |het )?(?:afgezegd|geannuleerd)$|^intervjun (?:ar|blev) installd$|^(?:samtalen|jobsamtalen|intervjuet) (?:er|blev|ble) (?:aflyst|avlyst)$|^rozmowa (?:zostala )?odwolana$|^odwolali rozmowe$|^sie haben (?:das gesprach |den termin |mir )?(?:abgesagt|gecancelt)$/,
  ],
  [
    'no-show',
    /^non (?:si e presentato|e venuto|ce) nessuno$|^nessuno (?:si e presentato|e venuto|si e collegato)$|^(?:ninguem|nadie) (?:apareceu|veio|se conecto|llego|entro)$|^(?:er )?(?:kwam|was) niemand(?: opdagen)?$|^niemand (?:kwam|was er|kwam opdagen)$|^(?:det kom ingen|ingen kom|ingen dok upp|ingen modte op|ingen mott opp|ingen kom dit)$|^nikt (?:nie )?(?:przyszedl|sie nie pojawil|sie nie zjawil|nie przyszedl)$/,
  ],
];
