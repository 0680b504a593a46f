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
];
