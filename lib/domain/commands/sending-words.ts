/**
 * The words of which a request about a waiting note is made, in eleven languages, folded. A clause that is made of one
 * language's words and of nothing else says what its core says, in whatever order they stand (sending-clause.ts): so no
 * word here may turn, limit, ask or put off.
 */
export interface SendingWords {
  /** Verbs that let a note go, parted by blanks; with `+` where only several words together do. */
  readonly send: string;
  /** Verbs that stop what is on its way. */
  readonly hold: string;
  /** Verbs that drop a note. */
  readonly drop: string;
  readonly no: string;
  /** With a word of `no` these drop a note: what nobody needs, writes or thanks for. */
  readonly need: string;
  /** Behind a refusal these make it one for now: `not yet`. */
  readonly yet: string;
  /** What may stand beside: objects, particles, modals. Phrases, parted by `|`. */
  readonly beside: string;
  /** What may stand beside a refusal or a stop besides; beside an approval it would limit it. */
  readonly refusing: string;
}

const english: SendingWords = {
  send: 'send ship dispatch release submit let+go+out let+them+out let+it+out let+both+out let+go+ahead',
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
  send: 'schick schicke schicks schickes schickt schicken schickn sende senden sendet sends abschicken abschickn absenden losschicken rausschicken rausschickn rausgeben rauslassen raussenden rausjagen rausfeuern wegschicken verschicken verschick verschicke versende versenden rausgehen losgehen freigeben mailen hau+raus haus+raus lass+raus lasst+raus jag+raus gib+frei feuer+ab feuere+ab kann+raus konnen+raus darf+raus durfen+raus raus+damit los+damit ab+damit',
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

const swedish: SendingWords = {
  send: 'skicka skickas kan+ga far+ga',
  hold: 'vanta stoppa stopp avbryt angra hall+tillbaka hejda pausa aterkalla dra+tillbaka ta+tillbaka',
  drop: 'skippa slang strunta stryk glom ignorera radera hoppa+over ta+bort slopa',
  no: 'inte inget inga ingen ingenting ej aldrig',
  need: 'behover behovs tackbrev brev mejl',
  yet: 'an annu nu idag',
  beside:
    'dem den det bada tva alla allt ivag|dem|den|det|bada|tva|bada tva|alla|allt|ivag|i vag|nu|bara|garna|ja|tack|sa|som de ar|som det ar|du|kan|far|ut|mejlen|mejlet|mejl|brev|breven|brevet|meddelandena|meddelandet|utkasten|direkt|genast|och|lugnt|till bada|oandrade|de|sa har|val|da|snalla',
  refusing:
    'jag|vi|vill|behover|behovs|skicka|for|till|over|i|bort|tillbaka|har|gang|denna|den har|den har gangen|nej|lite|lat bli|bli|att|helst|hellre|avsta|them|nagot|mer|langre|tackbrev|utskicket|utskick|skickandet|papperskorgen',
};

const danish: SendingWords = {
  send: 'send sende sendes kan+ga ma+ga far+ga',
  hold: 'vent stop stopp standse afbryd avbryt fortryd angre annuller hold+tilbage hold+igen trekk+tilbake traek+tilbage holde+tilbage tilbakekall paus',
  drop: 'drop dropp slet slett glem ignorer skip fjern la+vaere lad+vaere spring+over hopp+over smid+ud kast stryk',
  no: 'ikke ikkje intet ingen ingenting aldrig aldri',
  need: 'behover behoves trenger trengs nodvendig nodvendigt takkebrev mails mail',
  yet: 'endnu enna enda nu na',
  beside:
    'dem|den|det|de|begge|begge to|alle|alt|bare|gerne|gjerne|nu|na|afsted|af sted|av garde|av sted|i vei|ja|tak|takk|du|kan|ma|far|ut|ud|mails|mailen|mailene|mailer|beskeder|beskeden|beskederne|breve|brevet|brevene|meldingene|meldingen|e postene|udkast|utkastene|med det samme|med en gang|straks|roligt|som de er|som det er|uandret|uendret|og|til begge|endelig|sa|da|lige|vaer sa snill|vennligst',
  refusing:
    'jeg|vi|vil|behover|behoves|trenger|trengs|nodvendig|nodvendigt|sende|for|til|over|i|bort|tilbage|tilbake|her|gang|denne|denne gangen|denne gang|nej|nei|litt|lidt|lad vaere|la vaere|vaere|a|at|med|helst|heller|them|noget|noe|mere|mer|takkebrev|afsendelsen|utsendelsen|sendingen|papirkurven|lad|la',
};

const polish: SendingWords = {
  send: 'wyslij wyslijcie wysylaj wysylajcie wyslac wysylac puszczaj pusc puscic niech+ida moga+isc moze+isc',
  hold: 'czekaj czekajcie zaczekaj poczekaj wstrzymaj wstrzymac zatrzymaj zatrzymac stop cofnij cofnac anuluj anulowac przerwij stoj wycofaj wycofac odwolaj',
  drop: 'pomin pominac usun usunac wyrzuc wyrzucic odpusc odpuscmy odpuszczam zignoruj skasuj skasowac zapomnij daruj darujmy kosza',
  no: 'nie nic niczego zaden zadnego nikomu nigdy',
  need: 'trzeba potrzeba pisac pisz podziekowan podziekowania wysylam chce',
  yet: 'jeszcze teraz dzis razie',
  beside:
    'je|to|ich|oba|obie|obydwa|obydwie|wszystko|wszystkie|teraz|juz|mozesz|mozna|prosze|smialo|tak jak sa|tak jak jest|tak|maile|maila|mail|wiadomosci|wiadomosc|listy|od razu|natychmiast|dzis|do obojga|do obu|spokojnie|i|bez zmian',
  refusing:
    'trzeba|potrzeba|chce|wole|lepiej|wysylaj|wysylajcie|wysylac|wysylam|wysylka|wysylke|wysylki|do|na|z|go|jej|im|mu|sobie|dzieki|dziekuje|jednak|jeszcze|chwile|chwilke|moment|spokoj|daj|tym|razem|pisac|pisz|podziekowan|podziekowania|them|bedziemy|oj|ojej|nie nie',
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
