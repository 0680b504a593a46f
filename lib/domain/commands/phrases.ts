import type { PhraseSet } from './lazy-set.ts';
import { northern } from './phrases-north.ts';
import { phraseSet } from './words.ts';

/**
 * The fixed phrases a command can be written in, by command. They are compared word by word after folding (case,
 * accents, apostrophes and punctuation don't matter), and only where nothing else but politeness stands beside them.
 */

/** "Yes" without an object. A phrase that can also mean "later", "before" or "if" is not among them. */
export const approvalPhrases: PhraseSet = phraseSet(
  'yes|y|yes please|approval granted|consider this my approval|signed off|off you go|thumbs up from me|a big yes|a thousand times yes|totally fine|by all means|okey dokey|okie dokie|aye|roger|roger that|carry on|i hereby approve|hereby approved|please go on|you may go ahead|you can go ahead|proceed with sending|green light|you have my ok|you have my okay|you have my go|you have my blessing|you have my green light|i give my approval|i give my ok|get it out|get them out|off it goes|off they go|out it goes|let it fly|let them fly|send em|ok for me|okay for me|good for me|fine for me|thumbs up|yep|yeah|yup|sure|sure thing|ok|okay|okey|k|ok then|alright|all right|fine|thats fine|fine by me|fine with me|good|all good|looks good|' +
    'looks good to me|it looks good|this looks good|that looks good|they look good|both look good|looking good|lgtm|sounds good|sounds great|' +
    'looks great|looks perfect|looks fine|looks ok|looks okay|looks right|looks lovely|thats good|thats great|thats perfect|its good|its perfect|' +
    'this is good|this is great|this is perfect|go|go ahead|go for it|please do|please proceed|proceed|do it|lets do it|lets go|ship it|fire away|you have my okay to send|you have my ok to send|you have my permission|you have my permission to send|all approved|both approved|approved both|all are approved|both are approved|okie|okie ship it|very well proceed|thatll do|that will do|itll do|it will do|youre good to send|you are good to send|green light from me|youre good to go|you are good to go|its a go from me|its a yes from me|yes from me|a yes from me|go from me|approved from my side|mach das|mach es|mach es so|mach das so|machen wir so|so machen|leg los|nur zu|ja graag|doe maar|ga je gang|stuur maar op|stuur ze maar|stuur ze maar op|stuur maar door|verstuur ze maar|verstuur maar|adelante con los dos|adelante con las dos|adelante con ambos|adelante con todo|hazlo|fais le|faites le|fatelo|fallo pure|fire it off|fire them off|fire it away|shoot it over|send away|' +
    'good to go|ready to go|its good to go|ready to send|all set|approve|i approve|approved|approving|i approve it|i approve this|you have my approval|' +
    'consider it approved|i agree|agreed|confirm|confirmed|i confirm|happy with it|happy with this|im happy with it|im happy with this|im good with it|im good with this|' +
    'happy for you to send it|you can send it|you may send it|you can send this|please send it|ready|absolutely|definitely|of course|works for me|that works|this works|' +
    'love it approve|perfect send it|+1|👍|👌|✅|✔|🆗|☑|💯|' +
    'freigabe erteilt|von mir aus|meinetwegen|los|raus damit|ab damit|kann raus|konnen raus|kann so raus|konnen so raus|so ok|gerne so|gern so|ja|ja bitte|ja gerne|jawohl|genehmigt|genehmige ich|freigegeben|freigeben|einverstanden|passt|passt so|passt mir|sieht gut aus|in ordnung|abschicken|absenden|senden|' +
    'bitte senden|bitte abschicken|schick es ab|schicke es ab|schicken|kannst du abschicken|geht klar|klingt gut|perfekt abschicken|los gehts|' +
    'on y va|cest parti|feu vert|cest valide|je confirme|je suis daccord|cela me convient|ca me convient|ca marche|ca roule|oui|oui merci|daccord|cest bon|cest bon pour moi|ca me va|ok pour moi|approuver|approuve|japprouve|valide|je valide|envoyer|envoie|envoyez|envoie le|envoyez le|' +
    'vas y|allez y|parfait envoyer|tres bien envoie|' +
    'confirmado|confirmo|me parece bien|visto bueno|venga|confermo|confermato|sono daccordo|via libera|concordo|si|si por favor|claro|aprobar|aprobado|apruebo|lo apruebo|enviar|envia|envialo|enviala|enviar por favor|adelante|de acuerdo|vale|esta bien|dale|perfecto envialo|' +
    'va bene|approva|approvo|approvato|invia|inviare|invialo|inviala|procedi|daccordo|si invia|tutto bene invia|' +
    'sim|sim por favor|aprovar|aprovo|aprovado|envie|pode enviar|pode mandar|envia por favor|esta bem|de acordo|tudo certo|' +
    'bevestigd|mee eens|ik ben akkoord|ben akkoord|ga maar|prima zo|helemaal goed|goedkeuren|goedgekeurd|akkoord|helemaal akkoord|volledig akkoord|ga je gang|doe maar|stuur maar|verstuur|verstuur maar|versturen|verzenden|ziet er goed uit|klopt|is goed|' +
    'oh yes|oh yeah|sgtm|100 yes|yes 100|100 percent|100 percent yes|hundred percent|a hundred percent|yes you may|yes you can|do both|do them both|do them all|do both of them|works|sign off from me|thats a go|its a go|go both|hell yes|hell yeah|heck yes|heck yeah|hells yes|yes indeed|indeed yes|yes sir|yes maam|aye aye|aye go on|go on then|oh go on then|yes go on|affirmative|10 4|you bet|for sure|totally|certainly|sure do|makes sense send it|okie doke|oki doki|okily dokily|oki|okey|oke|kk|mkay|righto|rightio|aight|uh huh|thumbsup|gtg|a ok|aok|rock on|rock and roll|let it rip|make it so|let it go out|let them go out|get it going|sending is fine|good enough send it|go right ahead|go ahead then|just do it|do it then|do it please|send away please|fire at will|all systems go|full steam ahead|lets do this|lets go for it|lets roll|sold|done deal|seal of approval|stamp of approval|i give my consent|consent given|approval given|permission granted|request granted|thumbs up to both|thumbs up to all|thumbs up on both|two thumbs up|big thumbs up|big thumbs up from me|two thumbs up from me|double thumbs up|both get a thumbs up|away you go|away it goes|away they go|out they go|go go|' +
    'jup|jep|jepp|jo|na klar|aber klar|klar|klaro|auf jeden fall|auf jeden|unbedingt|gebongt|abgesegnet|abgenickt|ab die post|feuer frei|hau raus|hau es raus|hau sie raus|raus|raus mit ihnen|raus mit beiden|so machen wir das|so machen wir es|gerne senden|gerne abschicken|gerne raus|lauft|nichts wie raus|' +
    'ouais|ouaip|mais oui|oui oui|bien sur|evidemment|absolument|tout bon|cest tout bon|cest ok|cest ok pour moi|ok de mon cote|tout est bon de mon cote|rien a redire|rien a redire envoie|banco|balance tout|fonce|foncez|envoi|go envoie|valider|cest tout valide|je donne mon accord|' +
    'claro que si|por supuesto|desde luego|ok mandalo|listo|listo mandalo|de una|orale|hagale|dale pues|mandalos|mandalas|mandalos nomas|envialos|envialas|enviarlos|enviarlas|dale adelante|todo ok por mi parte|por mi ok|por mi bien|por mi perfecto|por mi adelante|apruebo los dos|' +
    'vai|vai pure|vai cosi|ok vai|certo|certamente|assolutamente|ok per me|per me va bene|per me ok|apposto|tutto a posto|a posto|procedi pure|mandale|mandali|inviale|inviali|spedisci|spedisci tutto|' +
    'claro que sim|com certeza|com certeza pode mandar|pode ir|isso|isso ai|beleza|blz|fechado|combinado|bora|manda ver|manda bala|manda ai|por mim ok|por mim tudo bem|por mim pode ir|pode seguir|aprovados|ta bom|ta otimo|ta ok|ta perfeito|ta certo|' +
    'jazeker|zeker|zeker weten|jep hoor|ja hoor|natuurlijk|graag|graag versturen|wat mij betreft prima|wat mij betreft akkoord|voor mij prima|kan de deur uit|mogen de deur uit|laat maar gaan|gaan|gas erop|' +
    northern.approvals,
);

/** Verbs that may have an object: the note, a person, a version. */
export const approvalVerbs: PhraseSet = phraseSet(
  'approve|approved|i approve|envoyez le|envoyez la|envoyez|envoie le|envoie la|envoie|envialo|enviala|envia|mandalo|mandala|manda|schick|schicke|schick sie|schick es|schick die|sende|invia|invialo|inviala|verstuur|verstuur het|stuur het|youre good to send|you are good to send|send|please send|go ahead with|go ahead and send|go with|only send|please only send|yes to|yes for|ok for|okay for|fine for|good for|yes send|ok to|ok for|ok send|ok to send|good to send|ship|you can send|' +
    'you may send|lets go with|lets send|do send|feel free to send|release|submit|dispatch|please release|please submit|👍|✅|👌|lets use|use|id go with|i would go with|id like to send|i would like to send|happy for you to send|just send|go and send|i choose|choose|pick|i pick|id pick|i prefer|i take|ill take|thumbs up for|thumbs up to|thumbs up on|i approve of|lets ship|lets do|im going with|i am going with|ill go with|i will go with|my pick is|my choice is|fire off|send off|send out|skicka|oui pour|oui a|ja fur|ja zu|si para|si a|si per|si a|ja voor|ja aan|sim para|ja till|ja til|tak dla|prosze wyslac do',
);
/** Words after such a verb that name nothing new: `send it off now`, `approve both notes`. */
export const approvalObjects: PhraseSet = phraseSet(
  'it|this|that|them|these|those|both|all|all of them|both of them|both of these|both of those|all of these|all of those|them both|them all|these two|those two|the two|the two of them|my|your|all notes|all of it|everything|the|the note|the notes|the draft|the drafts|note|notes|draft|drafts|mail|mails|email|emails|' +
    'e mail|letter|letters|message|messages|text|one|ones|now|today|right now|right away|immediately|straight away|asap|off|out|away|over|along|at once|directly|this minute|this second|em|as is|already|unchanged|unmodified|untouched|unedited|verbatim|word for word|without changes|without any changes|without edits|without any edits|without further changes|with no changes|with no edits|on its way|on their way|them on|it on|these on|those on|both on|asap please|exactly as is|exactly as they are|exactly as it is|just as they are|just as it is|the way they are|the way it is|like that|like this|as it is|as they are|as drafted|as written|for me|to|for|thank you note|thank you notes|thank yous',
);

/** `I've already mailed`, in all its combinations; what or whom stands behind. */
const sentVerbs = ['', 'i ', 'ive ', 'i have ', 'we ', 'weve '].flatMap((who) =>
  ['', 'already ', 'just '].flatMap((when) => ['sent', 'mailed', 'emailed'].map((verb) => `${who}${when}${verb}`)),
);

export const phrasesOf = {
  undo: phraseSet(
    'undo|undo it|undo that|undo this|undo please|undo approval|undo send|undo the send|undo my approval|unsend|unsend it|wait|wait wait|wait no|no wait|oh wait|oh no wait|wait please|wait a minute|wait a second|' +
      'wait a sec|wait a moment|please wait|just wait|stop|stop stop|no stop|stop no|stop it|stop that|stop this|stop please|stop the send|stop sending|stop sending it|hold on|hold it|hold that|hold off|hold please|hang on|' +
      'hold your horses|not so fast|one moment|one sec|not yet|no not yet|dont send yet|dont send it yet|dont send that yet|do not send yet|do not send it yet|take it back|take that back|recall|recall it|recall that|revoke|retract|' +
      'cancel|cancel it|cancel that|cancel this|cancel send|cancel sending|cancel the send|abort|halt|unapprove|disapprove|i changed my mind|changed my mind|' +
      'warte|warten|noch warten|bitte warten|warte mal|stopp|moment|moment mal|ruckgangig|ruckgangig machen|zuruck|zurucknehmen|zuruckziehen|widerrufen|doch nicht|noch nicht|noch nicht senden|' +
      'attends|attendez|attendre|arrete|arretez|annuler|annule|annulez|pas encore|' +
      'espera|espere|esperar|para|alto|deshacer|cancelar|cancela|todavia no|aspetta|aspetti|ferma|fermati|annulla|annullare|non ancora|' +
      'wacht|wacht even|even wachten|wachten|ongedaan maken|annuleren|stoppen|nog niet|desfazer|pare|ainda nao|' +
      'hold fire|hang fire|hold up|hold the phone|hold everything|hold your fire|hold them|stand down|pull it|pull it back|pull that|pull that back|pull them back|pull back|call it back|call it off|scratch that|strike that|take them back|stop them|whoa there|wait up|wait for it|not just yet|no not just yet|give me a sec|give me a second|give me a minute|gimme a sec|gimme a minute|just a sec|just a second|just a minute|just a moment|one minute|one second|hang on a sec|hang on a minute|halt stopp|stopp mal|kommando zuruck|moment noch|warte noch|warte noch kurz|wart mal|wart|augenblick|einen moment|einen moment bitte|moment bitte|warte bitte|warte kurz|un instant|un moment|une seconde|stop|attends un peu|attendez un peu|un momento|un momento por favor|espera un momento|espera un poco|espere|momento|un attimo|aspetta un attimo|aspetta un momento|fermo|ferma tutto|espera ai|espera um pouco|calma|um momento|so um momento|momentje|een moment|even geduld|stop maar|wacht nog even|' +
      northern.undo,
  ),
  skip: phraseSet(
    'skip|skip it|skip this|skip that|skip them|skip all|skip both|skip this one|skip that one|skip this note|skip the note|skip these|skip note|skip for this one|skipped|dont send|dont send it|dont send this|dont send that|dont send them|' +
      'dont send anything|dont send this one|dont send any|do not send|do not send it|do not send this|do not send that|do not send them|do not send anything|never send it|no dont|no dont send|no dont send it|no dont send this|no dont send that|no do not send|no do not send it|no skip|no skip it|' +
      'no skip this one|drop|drop it|drop this|drop this one|drop that|drop them|discard|discard it|discard this|never mind|nevermind|forget it|forget about it|leave it|leave it out|no note|no mail|no thank you note|no to|no for|not to|not for|leave out|leave off|leave|no need|no need to send|no need to send it|not needed|not necessary|not this one|not for this one|' +
      'uberspringen|auslassen|weglassen|nicht senden|nicht abschicken|nicht schicken|bitte nicht senden|bitte nicht abschicken|nein nicht senden|nein nicht abschicken|' +
      'passer|ignorer|ne pas envoyer|nenvoie pas|nenvoyez pas|ne lenvoie pas|ne lenvoyez pas|non nenvoyez pas|saltar|omitir|no enviar|no lo envies|no envies|no la envies|' +
      'salta|saltare|ignora|non inviare|non inviarlo|non inviarla|non spedire|overslaan|sla over|niet versturen|niet verzenden|niet sturen|pular|pule|ignorar|nao enviar|nao envie|nao mande|' +
      'nvm|ill pass|i pass|i will pass|hard pass|not interested in sending|bin it|bin this|bin that|bin them|bin these|bin those|bin both|scrap it|scrap this|scrap that one|scrap them|scrap these|scrap both|trash it|trash them|ditch it|ditch this|ditch them|kill it|kill this|kill them|lose it|toss it|toss them|thumbs down|thumbs down for|thumbs down to|thumbs down on|no to|verwerfen|beide verwerfen|loschen|beide loschen|wegwerfen|weg damit|brauch ich nicht|brauche ich nicht|brauchen wir nicht|supprimer|supprime|supprimez|jette|jette les|borralo|borralos|borra los dos|descartar|descarta|descartalos|elimina|eliminale|scarta|scartale|verwijderen|verwijder ze|weggooien|niet nodig|descarte|apaga|lass es|lass gut sein|lass mal|lassen wir|lassen wir es|brauchts nicht|nicht notig|non pour|nein fur|laisse tomber|laissez tomber|pas la peine|pas besoin|no hace falta|dejalo|mejor no|no para|meglio di no|lascia stare|lascia perdere|no per|laat maar|hoeft niet|nee voor|deixa pra la|deixa|melhor nao|nao precisa|nao para|nej till|nej til|nie dla|' +
      northern.skip,
  ),
  /** A bare "no" says skip only where it is all that was said. */
  no: phraseSet(
    'no|no no|nope|nah|no thanks|no thank you|no thx|nein|nein danke|non|non merci|no gracias|no grazie|nee|nee bedankt|nee dank je|nee dank u|nao|nao obrigado|nao obrigada|👎|❌|rather not|id rather not|better not|naw|nuh uh|lets not|let us not|lets leave it|no thanks all good|no all good|nah all good|nah were good|no thanks im good|no were good|nopes|no ty|no ta|no cheers|nah thanks|nope thanks|nah im good|no im good|thanks but no thanks|thanks but no|lieber nicht|nein lieber nicht|besser nicht|lieber nicht danke|non non|plutot pas|non plutot pas|no no gracias|no mejor no|no dai|no grazie mille|liever niet|nee liever niet|nee laat maar|nee hoor|melhor nao|nao nao|nao valeu|' +
      northern.no,
  ),
  sent: phraseSet(
    `${sentVerbs.join('|')}|` +
      'all sent|both sent|sent it|already sent|already sent it|i sent it|i sent it myself|sent it myself|i sent this myself|sent myself|i already sent it|i have sent it|ive sent it|ive sent it myself|i have already sent it|ive already sent it|i have sent it myself|i sent them|' +
      'i sent them myself|sent them|sent both|i sent both|i sent the note|sent from my own address|sent from my address|i sent it from my own address|it was sent|it is sent|its sent|it did arrive|it arrived|it has arrived|it went out|it did go out|done sent|done i sent it|' +
      'selbst gesendet|gesendet|schon gesendet|habe ich geschickt|habe ich gesendet|selbst geschickt|deja envoye|je lai envoye|envoye|ya enviado|ya lo envie|enviado|gia inviato|inviato|lho inviato|al verzonden|al verstuurd|verzonden|verstuurd|zelf verstuurd|ja enviado|ja enviei|ja mandei|eu mesma enviei|eu mesmo enviei|ja enviei eu mesma|gia inviate|gia inviati|gia inviate da me|gia inviati da me|gia mandate|gia mandati|inviate da me|ik heb ze al verstuurd|ik heb ze zelf verstuurd|ik heb het al verstuurd|zelf al verstuurd|' +
      northern.sent,
  ),
  sendAgain: phraseSet(
    'send that one again|send this one again|send them again|send the note again|send that once more|resend that|resend this|resend this one|resend that one|send again|send it again|send this again|send that again|please send again|please send it again|resend|resend it|please resend|resend please|send once more|send it once more|try again|send one more time|nochmal senden|noch einmal senden|renvoyer|renvoie|reenviar|invia di nuovo|opnieuw verzenden',
  ),
  later: phraseSet(
    'morgen fruh|manana por la manana|demain matin|domani mattina|amanha de manha|morgenochtend|tomorrow morning|tomorrow is better|tomorrow works better|better tomorrow|later|later please|maybe later|maybe tomorrow|not today|not today please|a bit later|snooze|snooze it|snooze this|snooze please|not now|not right now|remind me|remind me later|remind me again|remind me again later|remind me tomorrow|ask me later|ask me again later|ask me tomorrow|ask again tomorrow|tomorrow|tomorrow please|' +
      'do it later|come back later|show me again later|show it later|postpone|postpone it|spater|spater bitte|bitte spater|erinnere mich spater|erinnere mich morgen|morgen|nicht jetzt|plus tard|rappelle moi plus tard|rappelez moi plus tard|rappelle moi demain|demain|pas maintenant|' +
      'mas tarde|luego|recuerdame mas tarde|recuerdame manana|manana|ahora no|piu tardi|dopo|ricordamelo domani|domani|non ora|non adesso|herinner me later|herinner me morgen|niet nu|straks|mais tarde|depois|lembre me amanha|amanha|agora nao|me lembra amanha|me lembre amanha|me lembra depois|morgen nochmal|morgen noch mal|morgen wieder|lieber morgen|erst morgen erinnern|manana otra vez|mejor manana|plutot demain|demain plutot|meglio domani|liever morgen|later graag|melhor amanha|' +
      northern.later,
  ),
  rejected: phraseSet(
    'rejected|rejected again|turned down|turned down again|another rejection|yet another rejection|a rejection|its a rejection|it was a rejection|it is a rejection|a no from them|its a no|its a no from them|it was a no|i got a no|got a no|they went another way|they went in another direction|they went a different way|the position was filled|the role was filled|the position is filled|the role is filled|position filled|they filled the position|they filled the role|theyve filled the position|theyve filled the role|rejection|got rejected|i got rejected|i was rejected|ive been rejected|i have been rejected|they rejected me|theyve rejected me|they have rejected me|they said no|they turned me down|i was turned down|got turned down|i got turned down|they passed|they passed on me|' +
      'they decided not to move forward|they decided not to proceed|they went with someone else|they went with another candidate|they chose someone else|they chose another candidate|they hired someone else|i didnt get it|i did not get it|didnt get it|i didnt get the job|i did not get the job|didnt get the job|i got a rejection|got a rejection|abgelehnt|ich wurde abgelehnt|absage|eine absage|absage bekommen|ich habe eine absage|ich habe eine absage bekommen',
  ),
  offer: phraseSet(
    'offer|an offer|offer received|offered|got an offer|got the offer|i got an offer|i got the offer|i got an offer from them|ive got an offer|i have an offer|i received an offer|received an offer|ive received an offer|they made an offer|they made me an offer|they offered|they offered me the job|' +
      'they offered me the role|they offered me the position|they gave me an offer|they extended an offer|i got the job|got the job|ive got the job|angebot|angebot bekommen|angebot erhalten|ich habe ein angebot|ich habe ein angebot bekommen|ich habe ein angebot erhalten',
  ),
  withdraw: phraseSet(
    'withdraw|withdrawing|withdrawing my application|withdrawing my candidacy|pulling out|bowing out|withdraw please|withdraw me|withdraw my application|withdraw application|withdraw from this|withdraw from the process|i withdraw|i withdrew|i withdraw my application|i want to withdraw|i want to withdraw my application|i would like to withdraw|i would like to withdraw my application|' +
      'id like to withdraw|id like to withdraw my application|im withdrawing|i am withdrawing|im withdrawing my application|i am withdrawing my application|ive decided to withdraw|i have decided to withdraw|ive withdrawn|i have withdrawn|withdrawn|pull my application|im pulling out|zuruckziehen meine bewerbung|bewerbung zuruckziehen|ich ziehe meine bewerbung zuruck|ich ziehe zuruck',
  ),
  'no-show': phraseSet(
    'no show|noshow|a no show|it was a no show|they were a no show|they no showed|he was a no show|she was a no show|they didnt turn up|they did not turn up|they never turned up|they didnt show up|they did not show up|they never showed up|they never showed|they didnt show|they did not show|they didnt appear|' +
      'they didnt come|they never came|they didnt join|they never joined|he didnt turn up|she didnt turn up|he didnt show up|she didnt show up|he never showed up|she never showed up|nobody turned up|nobody showed up|nobody came|nobody joined|nobody was there|no one turned up|no one showed up|no one came|no one joined|no one was there|' +
      'noone turned up|noone showed up|the interviewer didnt turn up|the interviewer didnt show up|the interviewer never showed up|the interviewer never turned up|interviewer didnt show up|interviewer didnt turn up|interviewer no show|they stood me up|i was stood up|niemand erschienen|niemand gekommen|niemand ist gekommen|niemand war da|niemand ist erschienen',
  ),
  cancelled: phraseSet(
    'cancelled|canceled|its cancelled|its canceled|it is cancelled|it is canceled|it was cancelled|it was canceled|it got cancelled|it got canceled|its been cancelled|its been canceled|it has been cancelled|it has been canceled|interview cancelled|interview canceled|interview was cancelled|interview was canceled|' +
      'the interview is cancelled|the interview is canceled|the interview was cancelled|the interview was canceled|the interview got cancelled|the interview got canceled|the interview has been cancelled|the interview has been canceled|they cancelled|they canceled|they cancelled it|they canceled it|they cancelled the interview|they canceled the interview|' +
      'theyve cancelled|they have cancelled|they called it off|it was called off|cancelled by them|canceled by them|cancelled by the company|called off|abgesagt|wurde abgesagt|das gesprach wurde abgesagt|annule par eux|cancelado por ellos',
  ),
  'no-response': phraseSet(
    'no response|no reply|no answer|no response from them|no reply from them|no response yet close it|never heard back|i never heard back|havent heard back close it|they never replied|they never responded|they never answered|they never got back to me|ghosted|i was ghosted|i got ghosted|they ghosted me|theyve ghosted me|' +
      'close|closed|close it|close this|close this one|close application|close the application|close this application|close please|please close|close out|keine antwort|keine ruckmeldung|pas de reponse|sin respuesta|nessuna risposta|geen antwoord|sem resposta',
  ),
  list: phraseSet(
    'list|list open applications|list my open applications|list active applications|list all my applications|show open applications|show me my applications|show me the applications|what applications do i have|which applications are open|what is still open|whats still open|where do things stand|the list|my list|lists|list all|list applications|list my applications|list all applications|list open|list everything|show list|show the list|show applications|show my applications|show all|my applications|applications|whats open|what is open|overview|status|liste|lista|lijst',
  ),
  lessons: phraseSet(
    'list lessons|lessons|the lessons|list my lessons|my lessons|show lessons|show my lessons|list all lessons|lessons learned|lessons list',
  ),
  help: phraseSet(
    'help|help me|help please|please help|i need help|commands|list commands|show commands|what can i say|what can i do|what can i write|what can you do|how does this work|how do i use this|how do i use it|instructions|manual|?|hilfe|aide|ayuda|aiuto|hulp|ajuda',
  ),
  settings: phraseSet(
    'settings|setting|my settings|what are my settings|what settings do i have|which settings do i have|show settings|show my settings|list settings|change settings|preferences|my preferences|einstellungen|reglages|parametres|ajustes|impostazioni|instellingen|configuracoes',
  ),
  pause: phraseSet(
    'pause|stop emails|stop mails|stop the emails|stop reminders|stop these emails|stop these mails|stop all the emails|pause everything for now|pause all for now|pause it for now|pause the assistant|pause the reminders|pause my reminders|pause all emails|unsubscribe me|stop sending me mails|stop sending me emails|stop sending me mail|stop sending me reminders|stop sending me these|no more emails|no more mails|no more reminders|unsubscribe|stop all mails|stop all emails|stop all reminders|stop the reminders|stop the mails|stop mailing me|stop emailing me|stop writing to me|pause all|pause everything|pause it|pause please|please pause|pause for now|pause mails|pause notifications|pause all mails|pause all reminders|pause reminders',
  ),
  resume: phraseSet(
    'resume|resume all|resume everything|resume please|please resume|unpause|continue|start again|resume mails|resume reminders|wake up',
  ),
  export: phraseSet(
    'export|export all|export everything|export my data|export data|export all my data|download my data|send me my data|give me my data|exportieren|exporter',
  ),
  erase: phraseSet(
    'erase|erase me|erase it all|erase all|erase everything|erase my data|erase all my data|erase all data|erase my account|delete my data|delete all my data|delete all data|delete everything|delete my account|forget me|remove all my data|remove my data',
  ),
} as const;

/** Words of a request that carry no meaning of their own; dropped at either end of a command, never inside. */
export const politePhrases: PhraseSet = phraseSet(
  'please|pls|plz|kindly|sent from my iphone|sent from my ipad|sent from my android|prima|gefallt mir|gefallt mir gut|gefallt mir sehr|gefallen mir|gefallen mir gut|finde ich gut|find ich gut|ca me plait|ca me plait beaucoup|right|hi team|hey you|hi again|hello again|hey again|hope you are well|hope youre well|i hope you are well|i hope youre well|hope all is well|as always|as usual|sorry for the wait|no problem|bye|bye bye|good night|talk soon|keep it up|you rock|thats it|that is it|thats all|that is all|hi|hi there|hey|hey there|hello|hello there|good morning|good afternoon|good evening|dear afterword|hi afterword|hello afterword|hey afterword|dear assistant|hi assistant|hello assistant|afterword|assistant|' +
    'thanks|thank you|thanks a lot|thanks so much|thanks very much|thank you so much|thank you very much|many thanks|thanks again|thank you again|thanks in advance|thanks for this|thanks for that|thank you for this|thanks for the draft|thanks for the drafts|thanks for drafting this|thanks for your help|' +
    'thank you for your help|thanks for helping|thx|ty|tysm|cheers|much appreciated|appreciated|i appreciate it|appreciate it|great|great job|great draft|great drafts|great note|great notes|good draft|good drafts|nice draft|nice drafts|lovely draft|lovely note|nice note|nice notes|thanks for the notes|great work|great stuff|good job|good work|nice|nice one|nice work|nice job|well done|perfect|perfect thanks|excellent|awesome|amazing|wonderful|lovely|' +
    'brilliant|fantastic|super|cool|beautiful|love it|i love it|i like it|like it|very nice|very good|really nice|really good|its great|this is lovely|thats lovely|thats wonderful|wow|and|then|have a nice day|have a good day|have a great day|have a good one|have a nice weekend|have a great weekend|enjoy your day|' +
    'sorry|sorry for the delay|sorry for the late reply|apologies for the delay|no worries|' +
    'alles gut|alles super|alles bestens|alles klar|sehr schon|schon|vielen lieben dank|tausend dank|lieben dank|gern|gerne|moin|servus|guten abend|schonen abend|schones wochenende|bis bald|tschuss|das ist super|das ist toll|bitte|danke|vielen dank|danke schon|danke dir|danke sehr|besten dank|herzlichen dank|super danke|hallo|guten morgen|guten tag|toll|prima danke|perfekt|sehr gut|klasse|schonen tag|schonen tag noch|' +
    'merci|merci beaucoup|merci bien|sil te plait|sil vous plait|svp|stp|merci davance|merci a vous|merci a toi|mille mercis|bonsoir|bonne nuit|bon week end|a bientot|top|excellent|magnifique|impeccable|nickel|je vous remercie|je te remercie|merci pour votre aide|merci pour ton aide|merci pour tout|tout est bon|tout va bien|bonjour|salut|parfait|super merci|tres bien|genial|bonne journee|bonne soiree|' +
    'todo bien|todo perfecto|todo ok|buenas|buenas noches|muchisimas gracias|saludos|un saludo|hasta luego|estupendo|fantastico|me gusta|me gustan|me encanta|me encantan|gracias por la ayuda|gracias por todo|tutto bene|tutto ok|tutto perfetto|grazie di tutto|tante grazie|molte grazie|mille grazie|buona giornata|buona serata|a presto|bellissimo|benissimo|mi piace|mi piacciono|gracias|muchas gracias|mil gracias|por favor|hola|buenos dias|buenas tardes|perfecto|excelente|muy bien|grazie|grazie mille|per favore|per piacere|ciao|buongiorno|buonasera|perfetto|ottimo|molto bene|' +
    'all yours|its all yours|thankyou|thanku|thank u|ta|ta very much|tyvm|tysvm|tyty|thankies|thanks a mil|thanks a mill|thanks a bunch|thanks loads|thanks heaps|thanks all|thanks team|thanks mate|thanks man|thanks guys|thanks buddy|thanks pal|thanks folks|thank you both|thank you all|cheers mate|cheers man|cheers guys|cheers all|cheers pal|big thanks|huge thanks|massive thanks|thanks so so much|many many thanks|bless you|bless|legend|youre a star|grand|sweet|wicked|ace|lush|magic|champion|splendid|marvellous|marvelous|smashing|superb|lovely stuff|good stuff|nice stuff|lovely job|top stuff|top job|top notch|first class|brill|fab|awesome sauce|love them|love these|love both|love this|love that|loving it|wunderbar|spitze|top danke|mega|hammer|geil|dankeschon|merci vielmals|impec|impeccable merci|cest top|super top|porfa|porfis|porfavor|guay|chevere|barbaro|buenisimo|que bien|dai|grazie ancora|fantastico|stupendo|hoor|graag|dank|toppie|lekker|tof|valeu|vlw|brigada|brigado|obg|muito bom|show de bola|massa|joia|' +
    northern.polite +
    '|gracias de antemano|muchas gracias de antemano|grazie in anticipo|danke im voraus|vielen dank im voraus|besten dank im voraus|alvast bedankt|bij voorbaat dank|obrigado desde ja|obrigada desde ja|obrigado pela ajuda|obrigada pela ajuda|tack pa forhand|tack i forskott|tak pa forhand|takk pa forhand|z gory dziekuje|merci par avance|merci d avance|danke fur die hilfe|vielen dank fur die hilfe|grazie per laiuto|gracias por tu ayuda|gracias por su ayuda|bedankt voor de hulp|tack for hjalpen|tak for hjaelpen|takk for hjelpen|dzieki za pomoc|good evening all|good day|gday|dear all|evening all|hiya|hey ho|oi|buenas tardes a todos|bom fim de semana|buon fine settimana|buen fin de semana|bon we|heel erg bedankt|hartelijk dank|fijne dag|fijn weekend|tot snel|mooi|heel mooi|geweldig|prachtig|uitstekend|alles goed|alles prima|tudo bem|tudo ok|tudo perfeito|boa noite|ate logo|adorei|gostei|maravilha|legal|dank je|dank je wel|bedankt|dankjewel|dank u|dank u wel|alsjeblieft|alstublieft|hoi|goedemorgen|goedemiddag|perfect bedankt|obrigado|obrigada|muito obrigado|muito obrigada|ola|bom dia|boa tarde|perfeito|otimo|muito bem|tack|mange tak|takk|kiitos|dziekuje|' +
    '🙏|🙂|😊|😀|😃|😄|😁|😉|🎉|🙌|👏|❤|💙|💚|🥳|✨|🤩|😍|🤗|☺|🔥|🚀|😅|🤞|💪|⭐|🌟|🥰|💜|🧡|🫶|👋|🤙|🫡|😎|🥂|🍻|☕|💃|🕺|🏁|📨|📬|✉|📧|💌|🙇|😇|😌|🌞|☀|🌸|🌻|🎊|🏆|💥|⚡|👊|🤝|🤟|✌',
);
