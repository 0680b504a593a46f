/**
 * What is not to be sent, and what one sent oneself, over folded phrases: it is put in too many ways for a list. Each
 * pattern takes the whole clause.
 */

const notes =
  '(?:it|this|that|them|these|those|both|all|anything|any|everything|one|the rest|all of (?:it|them|these|those)|both of (?:them|these|those)|(?:any|either) of (?:it|them|these|those)|either|either one|them both|them all|(?:a|any|the|this|that|these|those|both|all|my|either|the two|both the|all the|both of the|all of the) (?:notes?|drafts?|mails?|emails?|e mails?|letters?|messages?|thank yous?|thank you notes?|ones?|one|two))';
const whenever = '(?: (?:for them|this time|at all|after all|to (?:them|anyone|anybody)|please|thanks|again))?';

/** Not now: stops a send that waits. */
const holding: readonly RegExp[] = [
  /^(?:wait|hold|stop|hold on|hang on) (?:first|up a bit|up a little|a bit|a little|please|up|now|it|here|there|everything|small|abeg)(?: first| please| now)?$/,
  new RegExp(
    `^(?:please )?(?:(?:dont|do not) let|stop|keep|hold|prevent) ${notes} (?:from )?(?:go|going|leave|leaving|being sent|out|be sent)(?: out| off)?(?: yet| now| just yet)?$`,
  ),
  new RegExp(
    `^(?:no )?(?:please )?(?:dont|do not|not to|never) (?:send|mail|approve)(?: ${notes})? (?:yet|just yet|for now|now|right now|today|tonight|so soon)(?: please)?$`,
  ),
  new RegExp(
    `^(?:undo|cancel|stop|hold|hold back|hold off on|hold off with|wait with|wait on|hold off sending|cancel sending|cancel the send to|revoke|recall|unsend|abort|halt|stop sending|withhold|take back) ${notes}(?: for now| for the moment| for a moment| a bit| a moment| please| back| first)?$`,
  ),
  /^(?:please )?(?:undo|cancel|revoke|withdraw|take back) (?:(?:my|the|that|this) )?(?:approve|approval|send|sending|yes|last approval)$/,
  /^i (?:take|took) (?:it|that|them|this|my approval|my yes) back$/,
  /^(?:(?:its|it is|this is|thats|that is) )?(?:too early|too soon|not ready|not ready yet|not finished|not finished yet)(?: to send)?$/,
  /^(?:nein )?(?:bitte )?(?:(?:beide|sie|es|das|die|alles) )?noch nicht(?: (?:bitte )?(?:ab|ver|los|raus)?(?:senden|schicken))?(?: bitte)?$/,
  /^(?:nein )?(?:bitte )?(?:schick|schicke|sende|schicken sie|senden sie)(?: (?:es|sie|das|beide|die))? (?:bitte )?noch (?:nicht|nichts)(?: (?:ab|raus|los))?(?: bitte)?$/,
  /^(?:non )?(?:nenvoyez|nenvoie|nenvoyons|ne (?:les |le |la )?l?(?:envoyez|envoie|envoyons|envoyer)) (?:rien|pas) (?:encore|maintenant|tout de suite)$/,
  /^(?:non )?(?:ne )?pas encore(?: envoyer| lenvoyer| les envoyer)?$/,
  /^(?:aun |todavia )?no (?:lo |la |los |las )?(?:envies|envie|envien|mandes|mande)(?: nada| todo)? (?:todavia|aun|ahora)$/,
  /^(?:aun|todavia) no(?: (?:lo |la |los |las )?(?:envies|envie|envien|mandes|mande))?$/,
  /^non (?:lo |la |li |le )?(?:inviare|invii|inviarlo|inviarla|inviarli|mandare|mandarlo|spedire|spedirlo)(?: niente)? (?:ancora|adesso|ora|subito)$/,
  /^(?:ainda )?nao (?:o |a |os |as )?(?:envie|enviar|mande|mandar|envia|manda)(?: nada)? (?:ainda|agora|ja)$/,
  /^ainda nao(?: (?:o |a |os |as )?(?:envie|enviar|mande|mandar|envia|manda))?$/,
  /^(?:nee )?nog (?:niet|niks|niets) (?:versturen|verzenden|sturen)$/,
  /^(?:nee )?(?:verstuur|stuur|verzend)(?: (?:het|ze|hem|dit|deze|beide|alsjeblieft)){0,2} nog (?:niet|niks|niets)$/,
];

/** Not at all: drops the note. */
const dropping: readonly RegExp[] = [
  new RegExp(
    `^(?:lets |please |ill |id |i will )?(?:give|giving) ${notes} (?:a miss|a pass|a skip|a rest|the boot|the chop|the heave ho)${whenever}$`,
  ),
  new RegExp(
    `^(?:lets |let us |id rather |i would rather |id prefer |we can |i can |ill |im |we )?(?:skip|not (?:to )?(?:bothering|bother|send|write|mail|do|use|go ahead)|pass on|do without|skip out on|opt out of|park|lose|bin off|sack off|knock on the head)(?: (?:with|sending|about))?(?: ${notes})?${whenever}$`,
  ),
  new RegExp(
    `^(?:i |we )?(?:dont|do not|wont|would not|wouldnt|didnt|did not) (?:want|wish|need|like)(?: that| for)? ${notes} (?:(?:to )?(?:go|be sent|get sent|goes|are sent|leave)(?: out| off| away)?)${whenever}$`,
  ),
  new RegExp(
    `^(?:no|nope|nah)? ?(?:no need|not necessary|not needed|theres no need|there is no need|no point|theres no point|no use|there is no use) (?:in |for |of |to )?(?:sending|writing|mailing|thanking|contacting|bothering|a note|a thank you|a thank you note|a mail|a message|notes?|thank yous?)(?: (?:to )?(?:them|him|her|anyone|anybody|${notes}))?${whenever}$`,
  ),
  new RegExp(
    `^(?:lets )?(?:skip|drop|discard|forget|forget about|ignore|scrap|bin|trash|delete|leave|leave out) ${notes}${whenever}$`,
  ),
  new RegExp(
    `^(?:no )?(?:please )?(?:dont|do not|never|not|not to) (?:send|mail|write)(?: ${notes})?(?: to (?:them|anyone|anybody))?${whenever}$`,
  ),
  new RegExp(
    `^(?:(?:i|we) (?:would|do) |id |i |wed |we )?(?:rather not|prefer not to|prefer to not|rather you didnt|rather you did not|dont want to|do not want to|dont want you to|do not want you to|decided not to|have decided not to|ive decided not to)(?: (?:send|mail|write|email|thank)(?: to)?(?: ${notes})?)?${whenever}$`,
  ),
  new RegExp(
    `^(?:no|nope|nah)? ?(?:no need|not necessary|not needed|theres no need|there is no need) (?:for|to (?:send|write|email|mail|thank|contact|bother)(?: to)?) ${notes}${whenever}$`,
  ),
  /^(?:please )?(?:none|neither)(?: of (?:them|these|those|the notes|the two|both))?(?: please| thanks)?$/,
  /^(?:please )?(?:dont|do not) bother(?: sending| with)?(?: (?:it|this|them|these|that|any))?$/,
  new RegExp(
    `^(?:i |we )?(?:dont need|do not need|wont need|wont send|will not send|wont be sending|am not sending|not sending|not going to send) ${notes}${whenever}$`,
  ),
  /^(?:no|nope|nah|no thanks|no thank you)? ?not this time(?: thanks| please)?$/,
  /^(?:non )?(?:nenvoyez|nenvoie|nenvoyons|ne (?:les |le |la )?l?(?:envoyez|envoie|envoyons|envoyer)) (?:rien|pas)$/,
  /^no (?:lo |la |los |las )?(?:envies|envie|envien|mandes|mande)(?: nada)?$/,
  /^non (?:lo |la |li |le )?(?:inviare|invii|inviarlo|inviarla|inviarli|mandare|mandarlo|spedire|spedirlo)(?: niente)?$/,
  /^nao (?:o |a |os |as )?(?:envie|enviar|mande|mandar|envia|manda)(?: nada)?$/,
  /^(?:nein )?(?:bitte )?(?:(?:beide|sie|es|das|die|alles) )?(?:bitte )?(?:nicht|nichts|keine) (?:bitte )?(?:ab|ver|los|raus)?(?:senden|schicken)$/,
  /^(?:nee )?(?:verstuur|stuur|verzend)(?: (?:het|ze|hem|dit|deze|beide|alsjeblieft)){0,2} (?:niet|niks|niets)$/,
];

const sentBySelf: readonly RegExp[] = [
  /^(?:ik )?(?:heb|had) (?:(?:ik|ze|het|hem|haar|hen|hun|beide|allebei|alles|die|de mails?|al|zelf|net|zojuist|gisteren|vandaag|ook) ){1,6}(?:gemaild|verstuurd|gestuurd|verzonden|opgestuurd|geschreven)$/,
  /^(?:al|zelf|reeds) (?:al |zelf )?(?:gemaild|verstuurd|gestuurd|verzonden|opgestuurd)$/,
  /^(?:ich )?(?:habe|hab) (?:(?:ich|ihnen|denen|beiden|ihm|ihr|schon|bereits|gerade|eben|selbst|selber|allen) ){1,5}(?:geschrieben|gemailt|gedankt)$/,
  /^(?:je )?(?:leur|lui) ai (?:deja |moi meme ){0,2}(?:ecrit|envoye)(?: moi meme| directement)?$/,
  /^(?:ya )?(?:les|le) (?:he )?(?:escrito|escribi|mande|envie|enviado)(?: yo| ya)?(?: (?:mismo|misma|directamente))?$/,
  /^(?:gli |le )?ho (?:gia )?(?:scritto|mandato|inviato|spedito)(?: (?:io|tutto|le mail|i messaggi|di persona|direttamente|da sola|da solo))*$/,
  /^(?:eu )?(?:ja )?(?:lhes |lhe )?(?:mandei|enviei|escrevi)(?: (?:eu|tudo|as duas|os dois|mesmo|mesma|pessoalmente|diretamente))*$/,
  /^(?:jag |jeg )?har (?:(?:redan|allerede|sjalv|selv|dem|den|begge|bada|alt|jag|jeg) ){1,5}(?:skickat|mejlat|sendt|mailet|skrevet)(?: (?:dem|den|begge|bada|selv|sjalv|allerede))*$/,
  /^(?:juz |sama |sam |je |to |obie |oba ){0,4}(?:wyslalam|wyslalem|napisalam|napisalem)(?: (?:juz|sama|sam|je|to|obie|oba|do nich))*$/,
  /^(?:i |ive |i have )?already (?:wrote|written|emailed|mailed|messaged)(?: to)? (?:them|her|him|both|both of them)$/,
  /^(?:deja |moi meme ){1,2}envoye(?:s|e|es)?(?: moi meme)?$/,
  /^(?:i |ive |i have )?(?:already )?(?:sent|mailed|emailed|wrote|written)(?: to)? (?:them|her|him|both|both of them)(?: (?:my own (?:note|mail|email|message)|a (?:note|thank you|mail|message|thank you note)))?(?: (?:already|myself|directly|personally|from my (?:own )?(?:mail|email|gmail|outlook|address|account|phone)|yesterday|today|this morning|last night|earlier)){1,2}$/,
  /^(?:i |ive |i have )?(?:already |just )?(?:sent|wrote|written) (?:my own (?:note|mail|email|message)|(?:a|the) (?:thank you|note|mail|message|thank you note) myself)(?: to (?:them|her|him))?(?: (?:already|myself|directly|yesterday|today|this morning|last night|earlier)){0,2}$/,
  new RegExp(
    `^(?:(?:i|ive|we|weve) )?(?:have )?(?:already |just )?(?:sent|mailed|emailed) ?(?:${notes}|her|him)?(?: already)?(?: off| out| over| directly| separately| personally| to (?:them|her|him))?(?: (?:myself|by myself))?(?: (?:from|with|via|using) my (?:(?:own|work|private|personal|other|main) )?(?:mail|email|e mail|gmail|outlook|address|account|inbox|phone|mail program))?(?: (?:via|through|on|by|over|from|with|in) (?:linkedin|e ?mail|mail|gmail|outlook|text|sms|whatsapp|phone|slack|my phone))?(?: (?:myself|instead|already|today|yesterday|this morning|last night|just now|a minute ago|an hour ago))?$`,
  ),
  /^(?:ich )?(?:habe|hab) (?:ich )?(?:(?:sie|es|das|beide|alles|die|die mails?|ihn|schon|bereits|gerade|eben|selbst|selber) ){0,4}(?:geschickt|gesendet|verschickt|abgeschickt|versendet)$/,
  /^(?:(?:schon|bereits|selbst|selber) ){1,2}(?:geschickt|gesendet|verschickt|abgeschickt|versendet)$/,
  /^(?:je )?(?:lai|les ai|ai|jai) (?:deja |tout |moi meme ){0,2}(?:envoye|envoyes|envoyee)(?: moi meme)?$/,
  /^(?:ya )?(?:lo|la|los|las) (?:he )?(?:enviado|envie|mande|mandado)(?: yo)?(?: (?:mismo|misma))?$/,
  /^(?:gia )?(?:inviat|mandat|spedit)[oaie](?: (?:da me|io|da solo|da sola))$/,
  /^(?:lho|li ho|le ho|ho) (?:gia )?(?:inviato|inviata|inviati|mandato|spedito)(?: io| da solo| da sola)?$/,
];

/**
 * What a clause says of a note that waits: `undo` for "not yet", `skip` for "not at all", null for neither.
 * @param phrase folded words joined by blanks
 * @example readRefusal('dont send it yet') // 'undo'
 */
export function readRefusal(phrase: string): 'undo' | 'skip' | null {
  if (holding.some((pattern) => pattern.test(phrase))) return 'undo';
  return dropping.some((pattern) => pattern.test(phrase)) ? 'skip' : null;
}

/** `I have already sent both of them from my Gmail`. @param phrase folded words joined by blanks */
export function isOwnSend(phrase: string): boolean {
  return sentBySelf.some((pattern) => pattern.test(phrase));
}
