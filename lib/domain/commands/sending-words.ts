import type { SendingWords } from './sending-tongue.ts';
import { danish, polish, swedish } from './sending-words-north.ts';

const english: SendingWords = {
  send: 'send ship dispatch release submit let+go+out let+them+out let+it+out let+both+out let+go+ahead',
  consent: '',
  is: '',
  good: '',
  very: '',
  hold: '',
  drop: '',
  no: '',
  need: '',
  yet: '',
  beside:
    'please|pls|kindly|just|go|go ahead|ahead and|and|do|you can|you may|you could now|you might as well|feel free to|you are free to|id like you to|i would like you to|i want you to|let|lets|the|these|those|both|two|all|them|it|this|that|em|am|letters|letter|notes|note|mails|mail|emails|email|e mails|messages|message|drafts|draft|texts|thank yous|off|out|over|away|along|through|now|right|right away|straight|straight away|straightaway|then|so|today|immediately|asap|pronto|hit|press|click|push|smash|tap|the button|button|as is|as they are|as it is|as they stand|as it stands|exactly|already|unchanged|without changes|without any changes|without delay|with pleasure|with confidence|by all means|their way|on their way|on its way|into the world|out into the world|to both|to both of them|to all|to them both|to them|ok to|okay to|fine to|good to|cleared to|clear to|ready to|the both|the both of them',
  refusing: '',
};

const german: SendingWords = {
  send: 'schick schicke schicks schickes schickt schicken schickn sende senden sendet abschicken abschickn absenden losschicken rausschicken rausschickn rausgeben rauslassen raussenden rausjagen rausfeuern wegschicken verschicken verschick verschicke versende versenden rausgehen losgehen freigeben mailen hau+raus haus+raus lass+raus lasst+raus jag+raus gib+frei feuer+ab feuere+ab kann+raus konnen+raus darf+raus durfen+raus raus+damit los+damit ab+damit',
  consent:
    'ich gebe sie frei|ich gebe beide frei|gebe ich frei|von mir aus ok|ich stimme zu|stimme zu|ich bestatige|bestatige|bestatigt|ich genehmige|genehmige|ich gebe mein ok|mein ok|sie haben mein ok|du hast mein ok|meine zustimmung|meine freigabe|hast du mein ok|haben sie mein ok|mein einverstandnis|grunes licht|gebe grunes licht|ich gebe grunes licht|einverstanden mit|bin einverstanden mit|freigabe fur|ok fur',
  is: 'ist sind bin sieht sehen klingt klingen passt passen liest lesen wirkt wirken',
  good: 'gut super perfekt prima toll klasse wunderbar bestens ok okay hervorragend spitze top ordnung richtig stimmig zufrieden happy einverstanden',
  very: 'ich|mir|fur|fur mich|aus|damit|sehr|richtig|echt|wirklich|total|ganz|vollig|absolut|rundum|voll|in|so|sich|von meiner seite|meinerseits|in ordnung|happy|mit|mit beiden|mit beidem|mit allem|zufrieden|super',
  hold: 'halt halte haltet halt+zuruck halte+zuruck stopp stoppe stoppen stop stoppt anhalten aufhalten zuruckhalten zuruckziehen zuruckrufen zuruckholen zurucknehmen warte warten wart abbrechen abbrich brich+ab storniere stornieren widerrufe widerrufen ruckgangig zieh+zuruck ziehe+zuruck hol+zuruck hole+zuruck nimm+zuruck nehme+zuruck ruf+zuruck pfeif+zuruck bremse unterbrich unterbrechen',
  drop: 'ab+tonne streich streiche streichen streichs vergiss vergessen verwirf verwerfe verwerfen losche losch loschen lass lasse lassen lasst weglassen auslassen uberspring uberspringe uberspringen ignorier ignoriere ignorieren verzichte verzichten wegwerfen wegschmeissen wirf+weg schmeiss+weg sparen spar entfallen tonne papierkorb mull',
  no: 'nicht nichts nix kein keine keinen keins net ned nie niemandem',
  need: 'brauch brauche brauchen braucht brauchts brauchst notig notwendig schreiben danken bedanken dankesmail dankesmails dankesbrief dankesbriefe dankeschon danksagung danksagungen nachricht nachrichten mail mails sein mussen muss',
  yet: 'noch erstmal vorerst momentan jetzt heute',
  beside:
    'du|sie|kannst|konnen|kann|darfst|durfen|darf|konntest|bitte|jetzt|gleich|sofort|direkt|nun|so|einfach|ruhig|gerne|gern|mal|doch|schon|dann|also|ja|das|es|die|den|der|beide|beiden|beides|zwei|alle|alles|mail|mails|email|emails|nachricht|nachrichten|entwurf|entwurfe|text|texte|brief|briefe|notiz|notizen|dankesmail|dankesmails|dankesbrief|dankesbriefe|dankeschon|danksagung|danksagungen|dankesnachrichten|ab|raus|los|weg|heute|unverandert|genau so|so wie sie sind|wie sie sind|so wie es ist|wie es ist|so wie sie da stehen|an beide|an alle|an die beiden|an sie|ohne anderungen|ohne anderung|von mir aus|meinetwegen|hiermit|ok zum|bereit zum|freigegeben zum|und|guten gewissens|alle beide|auf den weg|auf die reise|in die welt|werden|jo|jap|gell',
  refusing:
    'ich|wir|mir|uns|ihm|ihr|ihnen|ihn|muss|mussen|musst|brauch|brauche|brauchen|braucht|brauchts|brauchst|will|wollen|wird|mochte|mochten|sollst|soll|sollen|lieber|mehr|ganz|ganz weg|gar|sein|gut sein|bleiben|auf|in|in die|in den|dem|dir|daruber|drauf|danke|nein|ne|nee|ach|noch|kurz|moment|versand|stecken|denen|damit|ab in die|senden|sendung|ein|eine|einen|danken|schreiben|bedanken|hier|diesmal|nochmal|das versenden|zu|zum|davon|them|mehr notig|notig|vom',
};

const french: SendingWords = {
  send: 'envoie envoies envoyez envoyer envoyons lenvoyer lenvoie expedie expediez expedier transmets transmettez transmettre balance balancez balancer peut+partir peuvent+partir laisse+partir laissez+partir fais+partir faites+partir lache+les lance+lenvoi',
  consent:
    'sie haben mein ok|je valide|je confirme|je confirme lenvoi|je valide lenvoi|japprouve|je donne mon accord|mon accord|vous avez mon accord|tu as mon accord|feu vert|jai valide|je suis daccord|daccord|validation|ok|bon pour envoi|bon a envoyer|je donne le feu vert|mon feu vert|vous avez mon feu vert|tu as mon feu vert|je suis ok avec|je suis daccord avec|cest ok|je dis oui|cest oui|nickel pour',
  is: 'est cest sont semble semblent parait paraissent convient conviennent va vont me',
  good: 'bon bons bonnes bien parfait parfaits parfaites parfaite nickel top super ok impeccable impeccables convient conviennent excellents excellent excellentes',
  very: 'tres|vraiment|absolument|pour moi|me|parait|paraissent|semble|semblent|de mon cote|et|pour|a|des|de|lenvoi|lenvoi des|avec|tout a fait|entierement|elles|ils|a lidentique',
  hold: 'attends attendez attendre arrete arretez arreter stoppe stoppez stop stopper annule annulez annuler bloque bloquez bloquer suspends suspendez suspendre retiens retenez retenir rattrape rattrapez interromps interrompez interrompre rappelle+les gele',
  drop: 'supprime supprimez supprimer jette jetez jeter oublie oubliez oublier ignore ignorez ignorer efface effacez effacer abandonne abandonnez abandonner zappe zappez zapper enleve enlevez enlever retire retirez retirer laisse+tomber laissez+tomber laisse+cote laissez+cote poubelle corbeille passe+tour',
  no: 'pas rien aucun aucune jamais ni',
  need: 'nenvoie nenvoyez nenvoyer besoin peine ecrire decrire remercier necris necrivez utile necessaire remerciement remerciements mot mots message messages mail mails denvoyer denvoi lenvoi envoi',
  yet: 'encore maintenant immediat linstant suite aujourdhui',
  beside:
    'elles|ils|tu|vous|on|peux|pouvez|peut|peuvent|les|le|la|l|leur|lui|ca|cela|tout|tous|toutes|deux|mails|mail|message|messages|mots|mot|lettre|lettres|brouillon|brouillons|note|notes|courriel|courriels|texte|textes|remerciements|remerciement|maintenant|direct|directement|tout de suite|de suite|immediatement|des maintenant|alors|donc|bien|comme ca|ainsi|tel|tels|quel|quels|telle|telles|quelle|quelles|sans rien changer|sans rien toucher|sans modification|sans modifications|sans changement|sans hesiter|et|aux deux|a tous les deux|aux deux personnes|a tous|vas y|allez y|oui|je te laisse|je vous laisse|bon pour|tranquille|cest bon pour|il faut|sans attendre|stp|svp|sil te plait|sil vous plait|pour moi|desormais|tels que',
  refusing:
    'finalement|ne|n|je|nous|prefere|preferons|preferez|prefererais|veux|voudrais|souhaite|vais|ai|avons|jai|a|au|de|d|du|des|un|une|cette|ce|cet|ces|fois|la peine|peine|besoin|finalement|non|plus|ecrire|decrire|remercier|decrire|denvoyer|denvoi|lenvoi|envoi|envois|envoyez|nenvoie|nenvoyez|nenvoyer|necris|necrivez|cela|pour|moi|tomber|cote|et|eux|elle|them|merci|la poubelle|encore un peu|vite|tout|naura|vaut|mieux|utile|necessaire|nest|cest|la corbeille|linstant|instant|moment|expedition',
};

const spanish: SendingWords = {
  send: 'envia{} envie{} envien{} enviad{} enviar{} manda{} mande{} manden{} mandar{} despacha{} despache{} despachar{} dispara{} lanza{} suelta{} remite{} pueden+salir puede+salir que+salgan que+salga dejalos+salir dejalas+salir puede+ir pueden+ir',
  consent:
    'doy el visto bueno|el visto bueno|visto bueno|mi visto bueno|tienes mi visto bueno|tiene mi visto bueno|doy mi visto bueno|doy mi aprobacion|tienes mi aprobacion|tiene mi aprobacion|mi aprobacion|confirmo el envio|confirmo|apruebo|autorizo|autorizo el envio|doy luz verde|luz verde|de acuerdo con|estoy de acuerdo con|estoy de acuerdo|conforme|conforme con|estoy conforme|doy el ok|ok con|te doy el ok|le doy el ok',
  is: 'es son esta estan queda quedan quedaron ve ven parece parecen suena suenan',
  good: 'bien perfecto perfectos perfecta perfectas genial geniales estupendo estupendos ok listo listos listas impecable impecables excelente excelentes',
  very: 'muy|me|se|por mi|por mi parte|para mi|de mi parte|a|con|de|el envio|el envio de|totalmente|completamente|los dos|las dos|tal y como estan|me parece|me parecen|ellas|ellos|para salir|para enviar',
  hold: 'espera espere esperen esperate esperar para{} pare{} parar{} deten{} detenga{} detener{} frena{} frene{} frenar{} cancela{} cancele{} cancelar{} anula{} anule{} anular{} aguanta{} aguante{} suspende{} suspenda{} suspender{} bloquea{} retira{} retire{} retirar{} interrumpe{} alto',
  drop: 'descarta{} descarte{} descartar{} olvida{} olvide{} olvidate borra{} borre{} borrar{} elimina{} elimine{} eliminar{} ignora{} ignore{} ignorar{} omite{} omita{} omitir{} salta{} saltate quita{} quite{} quitar{} tira{} deja{} deje{} dejar{} basura',
  no: 'no nada ningun ninguna ninguno nunca tampoco',
  need: 'falta necesario necesaria escribir escribirles escribirle escribas agradecer agradecerle agradecerles agradecimiento agradecimientos mensaje mensajes nota notas correo correos necesito quiero envies envie envien enviarlo mandes mande manden',
  yet: 'todavia aun ahora hoy',
  beside:
    'tu|usted|puedes|puede|podeis|pueden|ya|ahora|ahora mismo|ahorita|mismo|ambos|ambas|los|las|lo|la|dos|todo|todos|todas|asi|tal cual|tal como estan|tal como esta|como estan|como esta|nomas|pues|por favor|porfa|hoy|hoy mismo|de una vez|de una|de inmediato|enseguida|inmediatamente|directamente|sin problema|sin problemas|y|notas|nota|correos|correo|mensajes|mensaje|cartas|carta|emails|mails|email|mail|borradores|borrador|textos|agradecimientos|sin cambios|sin cambiar nada|sin tocar nada|entonces|tranquilamente|tranquila|tranquilo|con confianza|a los dos|a las dos|a ambos|a ambas|a todos|que|adelante|claro|dale|venga|anda|listos para|listas para|lista para|listo para',
  refusing:
    'a|al|de|del|el|le|les|me|se|yo|hace|falta|hacen|es|necesario|necesaria|quiero|queremos|prefiero|preferimos|vamos|voy|mejor|gracias|esta|este|vez|envies|envie|envien|enviarlo|mandes|mande|manden|escribir|escribirles|escribirle|escribas|agradecer|agradecerle|agradecerles|agradecimiento|envio|el envio|correr|estar|asi|en|paz|lado|un|una|momento|poco|rapido|them|eso|esto|esos|esas|estos|estas|quita|necesito|mensajito|notita|para|la basura|atras|uy|ay',
};

const italian: SendingWords = {
  send: 'invia{} inviar{} inviare invii manda{} mandar{} mandare mandi spedisci{} spedisca spedir{} spedire possono+partire puo+partire fai+partire falle+partire falli+partire falla+partire fallo+partire',
  consent:
    'confermo linvio|confermo linvio di|confermo|approvo|autorizzo|autorizzo linvio|autorizzo linvio di|do il via libera|il via libera|via libera|hai il mio ok|ha il mio ok|il mio ok|hai il mio benestare|sono daccordo|sono daccordo con|daccordo con|do lok|do il mio ok|ok per linvio|ok allinvio|approvate|approvati|sisi|si si',
  is: 'va vanno e sono sembra sembrano suona suonano stanno',
  good: 'bene benissimo perfetto perfetti perfette perfetta ottimo ottimi ottime ok posto impeccabili',
  very: 'molto|davvero|proprio|tutto|a|a posto|di|con|da parte mia|per quanto mi riguarda|per me|linvio|linvio di|gia|alle|agli|ad|a me|mi|mi sembra|mi sembrano|assolutamente|cosi come',
  hold: 'aspetta aspetti aspettate aspettare ferma{} fermi fermar{} fermare blocca{} blocchi bloccar{} bloccare annulla{} annulli annullar{} annullare sospendi{} sospenda sospendere interrompi{} interrompere stoppa{} stop trattieni{} richiama{} ritira{} revoca{} frena',
  drop: 'scarta{} scartar{} scartare elimina{} eliminar{} eliminare cancella{} cancellar{} cancellare butta{} buttar{} buttare cestina{} cestinare ignora{} ignorare salta{} saltare dimentica{} lascia{}+perdere lascia{}+stare lasciamo+perdere lasciamo+stare evita{} evitiamo togli{} togliere cestino',
  no: 'non niente nulla nessun nessuno nessuna',
  need: 'bisogno serve servono occorre scrivere scrivergli scriverle ringraziare ringraziarlo ringraziarla ringraziamento ringraziamenti biglietti biglietto messaggio messaggi necessario invio mail nota note',
  yet: 'ancora adesso ora subito oggi',
  beside:
    'pure|tutto|tutti|tutte|entrambi|entrambe|tutti e due|tutte e due|due|cosi|ora|adesso|subito|puoi|puo|potete|possono|le|li|la|lo|i|gli|il|note|nota|messaggi|messaggio|mail|email|lettere|lettera|bozze|bozza|testi|ringraziamenti|come sono|come stanno|cosi come sono|cosi come stanno|tranquillamente|tranquillo|tranquilla|allora|dai|dunque|senza modifiche|senza cambiare nulla|senza cambiare niente|senza problemi|e|a entrambi|a entrambe|a tutti|a tutti e due|oggi|oggi stesso|immediatamente|direttamente|si|per me|vai e|pronte per|pronti per|per favore|per piacere|via',
  refusing:
    'a|ad|al|alla|di|del|della|dei|delle|un|una|un ringraziamento|bisogno|serve|servono|occorre|ce|preferisco|preferiamo|preferirei|meglio|voglio|grazie|questa|questo|queste|questi|volta|stavolta|inviare|invio|linvio|scrivere|scrivergli|scriver|scriverle|ringraziare|ringraziarlo|ringraziarla|ringraziamento|biglietti|biglietto|biglietto|gli|nel|perdere|stare|momento|attimo|oddio|presto|them|quello|quella|quelli|quelle|lascia|lasciala|lascialo|no|mandarla|necessario|per|tutto|indietro|vorrei|nessun invio|per carita',
};

const portuguese: SendingWords = {
  send: 'envia envie enviem enviar enviala enviado+pode manda mande mandem mandar mandalas mandalos dispara dispare disparem disparar despacha despache despachar podem+seguir pode+seguir podes+seguir deixa+seguir podem+ir pode+ir podem+sair pode+sair',
  consent:
    'aprovo|confirmo|confirmo o envio|autorizo|autorizo o envio|dou o meu ok|tem o meu ok|tens o meu ok|o meu ok|luz verde|dou luz verde|tem meu ok|meu ok|concordo com|estou de acordo com|estou de acordo|de acordo com|tem a minha aprovacao|fechado|combinado',
  is: 'e esta estao ta tao ficou ficaram parece parecem sao',
  good: 'bom bons boa boas otimo otimos otima otimas optimo optimos optima optimas perfeito perfeitos perfeita perfeitas bem certo ok excelente excelentes impecavel',
  very: 'muito|por mim|para mim|da minha parte|pela minha parte|me|com|de|do|o envio|o envio de|das|dos|totalmente|tudo|elas|eles|mesmo',
  hold: 'espera espere esperem para pare parem parar segura segure segurem segurar cancela cancele cancelar suspende suspenda suspender trava trave travar interrompe interrompa aguenta aguarda aguarde desfaz desfaca anula anule anular bloqueia retira+envio recolhe calma pera',
  drop: 'descarta descarte descartar esquece esqueca esquecer apaga apague apagar ignora ignore ignorar elimina elimine eliminar remove remova exclui exclua pula pule pular salta deixa+quieto deixa+la deixa+lado deixa+estar deixe+estar dispenso dispensa lixo joga+fora jogue+fora deita+fora deite+fora risca risque',
  no: 'nao nada nenhum nenhuma ninguem nunca nem',
  need: 'preciso precisa precisas precisamos necessario escrever escreva escrevas agradecer agradecimento agradecimentos mensagem mensagens nota notas carta cartas bilhete mandes envies necessidade quero vale',
  yet: 'ainda agora hoje',
  beside:
    'pode|podes|podem|voce|tu|ja|agora|as|os|o|a|las|los|la|lo|ambos|ambas|dois|duas|tudo|todos|todas|assim|assim mesmo|mesmo|como esta|como estao|tal como estao|tal e qual|por favor|sim|hoje|nota|notas|mensagem|mensagens|email|emails|e mail|e mails|carta|cartas|texto|textos|rascunhos|agradecimentos|sem mudar nada|sem alteracoes|sem mudancas|sem problema|sem problemas|sem medo|entao|ai|bala|ver|e|de uma vez|imediatamente|diretamente|a vontade|aos dois|as duas|para os dois|para as duas|para ambos|a ambos|a ambas|por mim|prontas para|prontos para|favor',
  refusing:
    'de|da|do|um|uma|que|esta|este|esse|essa|esses|essas|isso|isto|vez|desta|dessa|e preciso|preciso|precisa|precisas|precisamos|e necessario|necessario|quero|queremos|prefiro|preferimos|vou|vamos|vale a pena|pena|melhor|obrigado|obrigada|envio|o envio|escrever|escreva|escrevas|agradecer|agradecimento|mandes|envies|ao|aos|para|pra|la|quieto|lado|estar|no|em|pera|opa|eita|ops|calma|rapido|pouco|momento|them|lixo|bilhete|mandar|disso|disto|fora|ha|necessidade|tras',
};

const dutch: SendingWords = {
  send: 'verstuur versturen stuur sturen verzend verzenden opsturen doorsturen mag+weg mogen+weg kan+weg kunnen+weg mag+eruit mogen+eruit kan+eruit kunnen+eruit mag+deur mogen+deur kan+deur kunnen+deur mogen+gaan mag+gaan laat+gaan gooi+eruit',
  consent:
    'goedgekeurd|ik ga akkoord|ik ga akkoord met|ga akkoord|ga akkoord met|akkoord met|akkoord voor|mijn akkoord|je hebt mijn akkoord|u heeft mijn akkoord|mijn goedkeuring|je hebt mijn goedkeuring|groen licht|mijn zegen|je hebt mijn zegen|ik geef groen licht|ik keur ze goed|ik bevestig|bij deze akkoord|mijn fiat',
  is: 'is zijn ziet zien klinkt klinken',
  good: 'goed prima perfect top mooi ok oke orde akkoord uitstekend',
  very: 'helemaal|heel|erg|super|wat mij betreft|voor mij|in|in orde|er|uit|met|voor|van mijn kant|bij deze|bij|gewoon|volledig|echt',
  hold: 'wacht wachten stop stopt stoppen annuleer annuleren trek+terug terugtrekken haal+terug terughalen hou+tegen houd+tegen tegenhouden hou+vast houd+vast vasthouden hou+vast roep+terug terugroepen breek+af afbreken herroep blokkeer onderbreek draai+terug terugdraaien',
  drop: 'schrap schrappen vergeet vergeten verwijder verwijderen gooi+weg weggooien sla+over overslaan negeer negeren laat+zitten laat+maar laat+weg weglaten wis wissen prullenbak',
  no: 'niet niets niks geen nooit',
  need: 'hoef hoeft hoeven nodig schrijven bedanken bedankje bedankjes bericht berichten mail mails briefje briefjes bedankbrieven bedankmail bedankmails gestuurd doe doen',
  yet: 'nog voorlopig nu vandaag',
  beside:
    'je|u|jij|ze|het|hem|haar|die|deze|dit|dat|beide|allebei|alles|alle|twee|nu|meteen|direct|gelijk|zo|maar|gerust|hoor|dan|ja|jaa|alsjeblieft|alstublieft|aub|graag|de|mails|mail|berichten|bericht|brieven|brief|briefjes|briefje|bedankjes|bedankje|bedankmails|bedankmail|bedankbrieven|notities|teksten|mogen|mag|kan|kunt|kun|kunnen|eruit|uit|weg|op|deur|de deur uit|en|aan beide|aan allebei|zoals ze zijn|zoals het is|ongewijzigd|zonder wijzigingen|vandaag|lekker|wel|door|wat mij betreft|van mij|voor mij|toe|joh|klaar om te|eropuit',
  refusing:
    'ik|wij|we|doe|doen|hoef|hoeft|hoeven|hoeft niet|wil|willen|liever|laten|laat|sturen|gestuurd|worden|te|ach|nee|toch|even|nog even|bedankt|bedanken|schrijven|bericht|verzending|versturen|het versturen|aan|van|voor|er|een|meer|deze keer|keer|nodig|tegen|terug|vast|ho|hola|oeps|oei|snel|them|in|prullenbak|zitten|over|zo|mij|maar beter|zal|me|stuk|gewoon',
};

const clitics = [
  '',
  'lo',
  'la',
  'los',
  'las',
  'li',
  'le',
  'les',
  'selo',
  'sela',
  'selos',
  'selas',
  'glielo',
  'gliele',
  'glieli',
  'gliela',
];

/** A verb with the pronouns that Spanish and Italian write behind it. @example withClitics('manda{}') // manda, mandalo … */
export function withClitics(verb: string): readonly string[] {
  return verb.includes('{}') ? clitics.map((clitic) => verb.replace('{}', clitic)) : [verb];
}

/** By language. */
export const sendingWords: readonly SendingWords[] = [
  english,
  german,
  french,
  spanish,
  italian,
  portuguese,
  dutch,
  swedish,
  danish,
  polish,
];
