/**
 * What people do and are in mails about talks, by what it is, whatever the language: words as they stand (folded), and with a
 * star whatever begins so. Which of them speaks for meeting somebody is not told here: that is learned.
 */
const words: Readonly<Record<string, string>> = {
  meet: 'meet meets meeting see seeing speak speaks speaking talk talking chat chatting conversation interview* sit sitting introduce introducing treff* kennenl* kennenzul* sprech* sprichst spricht gesprach* unterh* vorstell* rencontr* entreti* parler* parlerez echang* discut* entrevist* hablar* conoc* charl* reunir* reunion* conversar* conversa falar* falara bate conhec* reuniao encontr* incontr* colloqu* conosc* parlare spreek* spreken spreekt ontmoet* gespre* kennismak* kennis praten traff* samtal* prata* samtale snakke rozmaw* rozmow* spotka* poznac sees quiz quizzes grill grills grilling interrogat* catch coffee sprechen unterhalt* plausch* kennenlern* lernen lernt redet reden begegn* verras zult zie ziet zien zitten recevoir recevra recevront recois recoit verra verront voir voit jaser jase causer cause echange intervist* vedra vedere vede vedremo parla parlera parleranno parlate parli conoscer* ver vera veran vernos verte veremos platic* hablas charlas reunes encontra encontraras encontramos papo recebe* kletsen kletst praat praatje leert ontmoeten mote motet traffas fikar ses moter snak snakker hilse hils motes porozmaw* pogad* spotyka* widz* zobacz* pozna poznasz rozmawia* mode moder modes modet',
  join: 'join joins joining joined attend* present sits participat* along alongside dabei teiln* dazu anwesend beisitz* assister* participer* participe* joindra rejoin* suma sumar* sumara particip* acompan* acompanh* estara estaran presente* partecip* presente affianc* aanslui* aanschui* schuift erbij meekijk* deltar* delta deltager uczestn* udzial dolaczy* sit attend attends dial dials dialling dialing pop pops drop drops dropping popping included hinzu dazukomm* dazustoss* zuschalt* zugeschaltet dabeisein mitred* mitkomm* stosst rejoindr* joindr* joint assistera assisteront unira uniran incorpor* conect* asistira asistiran asist* aggiung* aggreg* unisce collega colleghera junta* juntar* integra* integran aanwezig bijzit* zit deelneem* neemt deelnemen inbel* narvar* ansluter anslut* sitter medverk* deltage* sidder tilstede dolacz* obecn* wezmie wezma',
  lead: 'lead leads led leading chair chairs chaired chairing host hosts hosted hosting runs running conduct* moderat* leit* gefuhrt fuhrt fuhren vorsitz* mener* presid* dirig* conduc* conduz* guid* tenut* leidt leiden geleid* voorzit* haller hald* leder prowadz* poprowadz* przewodn* facilitat* interviewing drives drive driving animer* anime animent assurer* assure menera meneront mene conduira conduit pilote* lleva llevara realiza* conducira conduce condurra* conducono cura gestira realizz* conduzira afname voert leda holder styrer rober* run',
  panel:
    'panel panels panelist* board committee jury commission* kommission* gremium ausschuss tribunal comis* comissao commissione commissie banca collegio namnd* utvalg komisj* selectiecommissie auswahlkommission',
  call: 'calling ring rings ringing phone phones phoning dial dials anruf* ruft rufe telefonier* meldet appel* telephon* llam* liga ligar* ligara chiam* telefon* bel belt bellen belletje ring* ringer zadzwon* dzwoni*',
  greet:
    'reception* welcome* greet* collect* fetch* pick picks lobby desk entrance door gate badge front empfang* abhol* holt begruss* pforte eingang accueil* accueill* recepc* recib* recepcao portaria portineria ricev* accogl* ontvang* receptie balie ophalen haalt receptionen mottag* hamta* portiern* recepcj* przywita* buzz let lets lobbies usher* escort* hereinlass* einlass* hol hole abholen begrus* empfangt empfang acoge accompagn* apri* apre recoger* recoge buscar* busca hamtar mott* henter hent tager przyjmie odbier* odbierze',
  tour: 'tour tours walks walkround show shows shopfloor rundgang fuhrung zeigt zeige visite visiter montrer* visita visitar recorrido ensen* mostrar* mostrara giro rondleid* rondkijk* laat rundtur visar visa oprowadz* pokaze',
  ask: 'question* query queries contact* email* mail write writes reply reach message* text ask asks answer* confirm* rsvp whatsapp frage* ruckfr* kontakt* schreib* ansprech* ecri* repond* contacter* pregunt* dud* escrib* responder* duvid* pergunt* escrev* contatt* domand* scriv* rispond* vrag* mail* stuur* contactp* fraga fragor skriv* kontakta* sporg* pytan* pyta napisz* ping texts mailt gemeldet meld* ruf anfrag* joindre joignez joignable signaler avisa avis* avise escribe escriba escribid contatta scrivi scriva fale bericht* laten* hor horer horav skriver mejla mejlar skriv kontakt napisz pisz pytac',
  arrange:
    'arrang* schedul* organis* organiz* coordinat* logistic* calendar* book booked books booking diary travel expenses paperwork document* organisier* koordin* termin* reise* unterlagen planifi* organiser* coordonn* agend* coordin* gestion* logist* viaje* gestiona* viagem organizz* fissa* prenot* regel* regelt plannen inplan* boek* bokar bokat ordnar resan umow* umawia zorganiz* ustal* arranged setup diaries rota reserv* buch* bucht gebucht kalender calendrier reserva* inplannen geregeld planera* planlagg* aftaler ordner zarezerw* kalendarz* invoices expens*',
  tech: 'access login link helpdesk equipment laptop parking park car visitor zugang technik einlog* parkplatz acces lien stationn* acceso enlace aparca* acesso estacion* accesso parcheg* toegang parkeer* parker* inloggning',
  past: 'spoke spoken talked chatted recommended referred suggested mentioned impressed passed liked loved enjoyed said told gesprochen empfohlen gesagt erzahlt kennengelernt vorgeschlagen meinte rencontre parle recommande suggere transmis hablo hablaste recomendo sugirio comento dijo conociste falou recomendou sugeriu comentou disse indicou parlato consigliato suggerito detto segnalato indicato gesproken aanbevolen vertelde zei doorgegeven pratade tipsade rekommend* sade traffade polecil* mowil* rozmawial* reviewed flagged forwarded gave remember remembers remembered conoci* previously earlier gesehen gelesen weitergeleit* getroffen kannten vu lu aime conseill* leyo vio gusto conocio letto visto conosciuto parlo leu viu gostou gelezen gezien ontmoette sprak leste traffat laest modte talte widzial* poznal* czytal*',
  absent:
    'ill sick leave holiday vacation unable longer unavailable away unwell maternity paternity off cannot cant wont krank* urlaub* elternzeit mutterschutz verhindert leider malad* conge* absent* empeche* enferm* baja vacacion* permiso licencia doente ferias ausente malat* ferie assent* malattia ziek* vakantie verlof afwezig sjuk* semester ledig foraldrale* syg* chor* urlop* zwolnieni* regrets regret apolog* sorry unfortunately travel* travelling busy surgery abroad hospital flu covid gesperrt entschuldig* erkrankt ausfallt verreist dienstreise desole* retenu* indispon* deplacement voyage viaje fuera baja* lamenta* disculp* impegnat* trasferta scusa* dispiace fuori desculp* viagem fora spijt* buitenland reis verhindrad* bortrest rejse forhindret bortreist niestety wyjazd* chory nieobecn*',
  instead:
    'instead replac* cover* covers place behalf substitut* statt anstelle vertritt vertretung ersetz* ubernimm* remplac* lieu sustit* lugar reempla* substitu* sostitu* posto vervang* plaats invall* ersatt* istallet stallet vikarie* zastap* zastepu* zamiast stepping swap* swapped springt einspring* remplacer* ersatts ersatter vikarier* overta* afloser erstatt* zastapi suplente suplir* subentr* overneem* steps',
  boss: 'report reports reporting boss supervis* vorgesetzt* unterstell* berichte* rattache* hierarch* reportar* reporta* naaste naermeste przelozon* podleg*',
  story:
    'founded founder* started opened built family history since story grundet* gegrund* inhaber* grunder* famil* fonde* fondat* historia fund* fundador* fundad* storia opgericht* oprichter* grundat* grunda* zalozy* wlasciciel* named honour honor memory legacy statue est gegrundet benannt nommee nomme appele llamada llamado dedicad* intitolat* vernoemd benoemd uppkall* opkaldt imienia im',
  copy: 'cc copied copying copy copies loop looped looping kopie copie copia copi* kopia kopi conoscenza wiadomosci',
  observe:
    'observ* shadow* silent* minutes protokoll* hospit* beobacht* stummer observateur* oyente observad* ouvinte osserva* verbal* notul* meeluister* observat* sekreterare observing observer* listen listens listening shadowing scribe protokollier* zuhor* ecoute* ascolta* assiste* verbaliz* meekijk* luister* lyssna* lytter obserw* protokol* przysluch*',
  assist:
    'assist* secretar* receptionist* admin administrator intern werkstudent* trainee* assisten* sekret* buro secretaire* accueil auxiliar* becari* estagiari* segret* tirocin* secretaresse stagiair* sekreterare praktikant* sekretar* asystent* office accounts bookkeep* clerk receptionniste secretaria* secretario* buchhalt* burokraft verwaltung* comptab* contab* administra* administrativ* boekhoud* medewerk* ekonomiassist* kancelar* ksiegow*',
  former:
    'former* previous* predecess* outgoing retir* departing vorgang* ehemalig* ausscheid* ancien* predeces* anterior* jubil* aposent* pension* uscente voorgang* vertrekkend* vorige foregaende foretrad* tidligere poprzedni* odchodz* predecessor* successor leaving left leaves resigned retires retired retiring gone quit notice moved verlass* verliess gekundigt geht partie parti quitte quitter* demission* dejo dejado marcho marchado renunci* lasciato lascia dimess* saiu deixou demit* vertrokken vertrekt weg slutat slutar sluttet stopper stoppet odszedl* odesz* emeryt*',
  referee:
    'referee* reference* referenz* referenc* referenci* referenti* referens* feedback ruckmeldung avis opinion* recensi* zeugnis*',
  decide:
    'decide* decid* deciding judge judges judging assess* evaluat* score scores scoring approve* approval convince* hire hires choose* chooses verdict entscheid* entschied* urteil* bewert* beurteil* aussuch* tranche* tranch* choisi* juge juger evalue* eleg* elige eligen valora* evalua* scegli* sceglie valut* giudic* escolh* avali* beslis* beoordel* kiest kiezen bestam* avgor* beslut* bedom* afgor* bestemmer vaelger valger decyd* wybier* wybor* ocenia*',
  later:
    'later next afterwards subsequent* eventually spater anschliess* nachst* danach nachher ensuite apres prochain* suivant* ulterieur* despues luego siguiente* proxim* posterior* poi dopo successiv* prossim* depois seguinte* daarna nadien volgende sedan darefter nasta senare naeste naste bagefter potem nastep* kolejn* pozniej',
  cancel:
    'cancel* postpon* absag* abgesagt entfall* ausfall* gestrichen verschieb* verschob* annul* report* suspend* aplaz* pospon* pospuest* cancela* rinvi* rimand* adia* adiad* desmarc* afgelast* geannul* uitgestel* installd* installt stalls skjut* aflys* udskyd* avlys* odwol* przesun*',
  work: 'work works working worked alongside mentor* train trains training trained buddy arbeit* zusammenarb* einarbeit* ausbild* travail* forme former* trabaj* formara lavor* affianc* trabalh* werk* inwerk* jobba* arbet* arbejd* oplaer* pracow* praca pracy szkol*',
  kin: 'wife husband brother sister mother father dad mum mom daughter uncle aunt cousin neighbour neighbor grandfather grandmother grandson married dog cat horse bruder schwester mutter vater sohn tochter schwager schwiegersohn schwiegertochter onkel tante opa oma nachbar* hund frere soeur mere pere fils fille mari femme epouse oncle cousin* hermano hermana madre padre hijo hija marido mujer esposa tio tia fratello sorella figlio figlia moglie marito zio zia irmao irma mae pai filho filha broer zus moeder vader zoon dochter oom bror syster mor dotter svager datter soster brat siostra matka ojciec syn corka maz wujek',
  know: 'know knows friend friends kennt kennst bekannt* freund freundin connait connais ami amie conoce conoces amigo amiga conosce conosci amico amica conhece kent vriend* kanner van kender ven zna znasz znajom*',
  place:
    'room rooms hall building street road suite wing floor tower statue saal raum zimmer haus gebaude strasse platz salle batiment rue etage sala aula edificio calle plaza salon piso piazza palazzo rua predio andar zaal gebouw straat lokaal vleugel kamer rum hus gata lokale vej bygning sali budyn* ulica ul pokoj',
  wait: 'expect* waiting waits await* erwart* wartet warten espera* esperan aspett* attend* aguard* verwacht* vanta* vantar venter czeka* czekac',
  want: 'like likes love want wants wanted keen wish wishes eager happy mochte mochten wollen freut freuen gern gerne souhait* voudrai* aimerai* veut veulent ravi* quiere* quieren gustaria encant* vorrebb* vuole vogliono piacere gostari* quer querem willen graag vill vilja garna vil chce* chcia* chetn*',
  invite:
    'invite* invites inviting lade laden ladt einlad* eingeladen convoc* convoqu* convid* convi* invit* uitnodig* nodigt nodig uitgenodigd inbjud* bjuder indbyd* inviter* zaprasz* zapros*',
  unsure:
    'likely hopefully unless provided wahrscheinlich wenn sofern hoffentlich possib* pourrait posible posiblemente quizas salvo eventualmente magari probab* talvez waarschijnlijk hopelijk tenzij troligen forhoppn* muligvis hvis mozliwe prawdopod* maybe perhaps might possibly if depending probably tbc eventuell vielleicht evtl moglicherweise falls eventuel* peut quiza* puede caso forse eventual* misschien mogelijk indien kanske eventuellt maske byc moze jesli may',
  not: "not no never nor without nicht kein* ohne ne pas sans sin nao sem non senza niet geen zonder inte utan ikke uden nie bez won't cannot can't doesn't isn't nobody neither jamais aucun* nunca tampoco ninguno nessun* nenhum* nooit aldrig inga varken ingen hverken nigdy zaden",
  team: 'team colleague* staff department group kolleg* abteilung equipe collegue* collaborat* companer* equipo departament* colleg* coleg* squadra reparto afdeling collega* teamet kollega* avdelning* zespol* dzial* engineer* developer* analyst* designer* nurse* teacher* colleague kollegin* ingenieur* entwickler* ingenier* desarrollador* ingegner* sviluppator* engenheir* ontwikkelaar* utvecklar* udvikl* inzynier* pracownik*',
  manager:
    'manager* director* head heads owner* partner* ceo cto cfo coo vp principal dean professor* matron leiter* chef* geschaftsfuhr* inhaber* direkt* gerant* patron* directeur* directrice* respons* gerente* duen* dono dona socio* gerent* diret* titolare* direttor* eigenaar* eigena* teamleid* agare* vd chef dyrekt* kierown* wlascic* prezes* supervisor* boss foreman forewoman chief* md gm superintendent president* chair* warden bosses abteilungsleit* bereichsleit* teamleit* meister* vorstand* prasident* dekan* rektor* oberarzt* chefarzt* leitung dirigeant* doyen* encargad* presiden* decan* rector* capataz titolar* capo* preside primario caporeparto encarregad* chefe coordenador* hoofd* bedrijfsleid* voorzitter* afdelingshoofd* ordforande* forestandar* formand* leder* afdelingsled* dyrektor* szef* przewodnic* brygadzist* responsab* jefe jefa capo leidinggevend*',
  hr: 'hr recruit* talent* personal* personnel rh rrhh drh humanos humaines selecc* reclut* recrut* risorse umane selezione werving kadr* rekrut* rekryt* hrbp people resourcing staffing sourcer* headhunter* personalref* personalabteilung personalchef* chargee charge seleccion reclutador* seleccionador* rekryterar* rekrutter* rekruter*',
};

/** Words of all classes: as they stand, and by their first letters. */
const exact = new Map<string, string>();
const stems = new Map<string, string>();
const SHORTEST = 3;
let longest = 0;
for (const [cue, list] of Object.entries(words))
  for (const one of list.split(' ')) {
    if (!one.endsWith('*')) exact.set(one, exact.get(one) ?? cue);
    else {
      const stem = one.slice(0, -1);
      stems.set(stem, stems.get(stem) ?? cue);
      longest = Math.max(longest, stem.length);
    }
  }

/** What a word says that somebody does or is; null for most words. @param word folded */
export function cueOf(word: string): string | null {
  const whole = exact.get(word);
  if (whole !== undefined) return whole;
  for (let length = Math.min(longest, word.length); length >= SHORTEST; length -= 1) {
    const cue = stems.get(word.slice(0, length));
    if (cue !== undefined) return cue;
  }
  return null;
}
