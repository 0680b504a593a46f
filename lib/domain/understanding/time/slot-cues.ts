/**
 * Words beside an hour, sorted by what the hour then is, in all languages that are read: what one language's letters teach
 * the judge of times counts in the others too. Words are cut to seven letters, as slot-features.ts cuts them.
 */
const sorts: Readonly<Record<string, string>> = {
  travel:
    'train trains bus buses coach ferry boat sailing flight flights plane lands landing airport station zug zuge ice ic re bahn bahnhof flieger flug flughaf gondel fahre lande vol avion navette gare autocar tgv ter tren trenes autobus vuelo avion ave treno treni aereo pullman traghet volo frecciar trein treinen vlucht veerboo tram comboio comboios autocar voo onibus trem barco flyg flyget buss bussen taget toget flyet bussen farjan faergen fergen pociag pociagu autobus samolot prom metro shuttle depart departs drive',
  arrive:
    'arrive arrivin arrival report reporti checkin check badge badges registr doors door gate security parking sign identif identit reach warm melden melde meldet meldt aanmeld einfind eintref ankunft anmeldu einlass empfang pforte werkaus present accueil arriver arrivee llegar llegue llegada acreces recepci chegar chegue chegada credenc arrivar arrivo accredi portine aanwezi receptie balie inloop ankomst kom anmal anmala infinne insläpp stawic stawien przybyc przybyc zglosic rejestr recepcj wejsc fremmod mote indtjek earlier early vorher frueher fruher avance antes anticip eerder tidigar tidlige wczesni beforeh',
  deadline:
    'confirm reply respond rsvp deadlin closing closes latest due submit withdra cancel notify bestati ruckmel antwort absagen zusagen frist bewerbu spatest confirme repondr reponse cloture tard confirm respond plazo conferm rispond entro scaden termine bevesti reageer antwoor uiterli sluitin prazo confirm respost svar svara senast bekraft bekraef senest frist meddel potwier odpowie odpisac termin najpozn decisio decide entsche decider decisao decisio beslut beslutn decyzj results graduat liste outcome hear valid',
  job: 'job commenc commence contrac tenable tenure season apprent ausbild beginn arbeits vertrag saison stelle poste contrat rentree prise incorpo contrat temporad lavorar lavoro assunzi contrat inizio dienstv contrac arbets anstall tilltra tiltrae stillin ansaett tiltred umowy umowa praca pracy zatrudn vacancy',
  pause:
    'lunch dinner supper coffee break brunch breakfa tea pause mittag mittage mittags kaffee fruhstu dejeune pause cafe diner petit comida almuerz cafe descans merienda cena pranzo caffe pausa colazio koffie pauze almoco cafe interva jantar lunch kaffe fika rast frokost pause middag kaffe obiad kawa przerwa lunchpa',
  usual:
    'every usually always weekly daily hours office weekday weekdays open opens opened opening closed closes jeden jede immer geoffne offnung sprechz buroze werktag geschlo taglich sonst chaque toujour ouvert ouvre ouverte ferme fermee horaire cada siempre abierto abre cerrado horario ogni sempre aperto aperta apre chiuso orario elke altijd geopend open gesloten dicht openin todos sempre aberto abre fechado funcion varje alltid oppet oppnar stangt hver altid abent abner apent lukket kazdy zawsze czynny czynne otwart zamknie godziny dyzur',
  others:
    'candida applica others other another colleag client clients kandida bewerbe andere kollege autres autre candida otros otra otro altri altro candida andere collega outros outro andra andre inni kolejny previou next last earlier first',
  close:
    'finish finishe end ends ending done over leave leaves free wrap stop ende endet fertig schluss fin finit termine libre fini acaba termina fin libre finisce finito fine klaar eindigt einde vrij weg acabar fim livre klara klar slutar slut slutter faerdig ferdig koniec konczy konczym wolna wolny',
  talk: 'intervi talk call chat meet meeting meets panel session speak appoint gesprac vorstel telefon termin intervi entreti rendez echange entrevi reunion llamada cita videoll colloqu incontr chiamat gesprek afspraa kennism intervj samtal samtale motet moete mode moedet rozmowa rozmowe rozmowy spotkan spotkam visio convers conferm see seeing speaking',
  begins:
    'begin begins start starts kick convene beginnt startet beginne anfange debut debuter commenc empieza comienz empezam inizia iniziam comincia begint starten comeca inicio borjar starter begynde begynne zaczyna zaczniem rozpocz',
  teller: 'yours ihnen dir euch chez ti usted voce aqui aqua aí ai lei te jou dig hos panu pani here there',
  undone:
    'origina formerl previou instead missed postpon moved move resched cancel push bumped ursprun statt verscho verlegt ausgefa absage eigentl initial lieu reporte annule decale lugar vez origina aplaza cambia cambiar posterg invece spostat slitta rinviat annulla plaats oorspro verzet verplaa verzett adiar adiada remarca transfe antecip install flytt flytta flyttar istalle ursprun stallet flyttet flytter udsat rykke oprinde utsatt zamiast przenie przelo przesun pierwot cannot impossi',
};

const sortOfWord = new Map(
  Object.entries(sorts).flatMap(([sort, words]) => words.split(' ').map((word) => [word, sort] as const)),
);

/** What a word beside an hour says of it, or undefined. @param word folded, seven letters at most */
export function cueOf(word: string): string | undefined {
  return sortOfWord.get(word);
}
