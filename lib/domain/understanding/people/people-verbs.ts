/**
 * What people do and are in mails about talks, by what it is, whatever the language: words as they stand (folded), and with a
 * star whatever begins so. Which of them speaks for meeting somebody is not told here: that is learned.
 */
const words: Readonly<Record<string, string>> = {
  meet: 'meet meets meeting see seeing speak speaks speaking talk talking chat chatting conversation interview* sit sitting introduce introducing treff* kennenl* kennenzul* sprech* sprichst spricht gesprach* unterh* vorstell* rencontr* entreti* parler* parlerez echang* discut* entrevist* hablar* conoc* charl* reunir* reunion* conversar* conversa falar* falara bate conhec* reuniao encontr* incontr* colloqu* conosc* parlare spreek* spreken spreekt ontmoet* gespre* kennismak* kennis praten traff* samtal* prata* samtale mode* snakke rozmaw* rozmow* spotka* poznac',
  join: 'join joins joining joined attend* present sits participat* part along alongside dabei teiln* dazu anwesend beisitz* assister* participer* participe* joindra rejoin* suma sumar* sumara particip* acompan* acompanh* estara estaran presente* partecip* presente affianc* aanslui* aanschui* schuift erbij meekijk* deltar* delta deltager med* uczestn* udzial dolaczy*',
  lead: 'lead leads led leading chair chairs chaired chairing host hosts hosted hosting run runs running conduct* moderat* leit* gefuhrt fuhrt fuhren vorsitz* mener* anim* condui* presid* dirig* conduc* conduz* guid* tenut* leidt leiden geleid* voorzit* haller hald* leder prowadz* poprowadz* przewodn*',
  panel:
    'panel panels panelist* board committee jury commission* kommission* gremium ausschuss tribunal comis* comissao commissione commissie banca collegio namnd* utvalg komisj* selectiecommissie auswahlkommission',
  call: 'call calls calling ring rings ringing phone phones phoning dial dials anruf* ruft rufe telefonier* meldet appel* telephon* llam* liga ligar* ligara chiam* telefon* bel belt bellen belletje ring* ringer zadzwon* dzwoni*',
  greet:
    'reception* welcome* greet* collect* fetch* pick picks lobby desk entrance door gate badge front empfang* abhol* holt begruss* pforte eingang accueil* accueill* recepc* recib* recepcao portaria portineria ricev* accogl* ontvang* receptie balie ophalen haalt receptionen mottag* hamta* portiern* recepcj* przywita*',
  tour: 'tour tours round around walk walks walkround show shows site premises shopfloor rundgang fuhrung zeigt zeige visite visiter montrer* visita visitar recorrido ensen* mostrar* mostrara giro rondleid* rondkijk* laat rundtur visar visa oprowadz* pokaze',
  ask: 'question* query queries contact* email* mail write writes reply reach message* text ask asks answer* confirm* rsvp whatsapp frage* ruckfr* kontakt* schreib* ansprech* ecri* repond* contacter* pregunt* dud* escrib* responder* duvid* pergunt* escrev* contatt* domand* scriv* rispond* vrag* mail* stuur* contactp* fraga fragor skriv* kontakta* sporg* pytan* pyta napisz*',
  arrange:
    'arrang* schedul* organis* organiz* coordinat* logistic* calendar* book booked books booking diary travel expenses paperwork document* organisier* koordin* termin* reise* unterlagen planifi* organiser* coordonn* agend* coordin* gestion* logist* viaje* gestiona* viagem organizz* fissa* prenot* regel* regelt plannen inplan* boek* bokar bokat ordnar resan umow* umawia zorganiz* ustal*',
  tech: 'access login link helpdesk equipment laptop parking park car visitor zugang technik einlog* parkplatz acces lien stationn* acceso enlace aparca* acesso estacion* accesso parcheg* toegang parkeer* parker* inloggning',
  past: 'spoke spoken met talked chatted recommended referred suggested mentioned impressed passed liked loved enjoyed said told introduced gesprochen empfohlen gesagt erzahlt kennengelernt vorgeschlagen meinte rencontre parle recommande suggere dit transmis hablo hablaste recomendo sugirio comento dijo paso conociste falou recomendou sugeriu comentou disse indicou parlato consigliato suggerito detto segnalato indicato gesproken aanbevolen vertelde zei doorgegeven pratade tipsade rekommend* sade traffade polecil* mowil* rozmawial*',
  absent:
    'ill sick leave holiday vacation unable longer unavailable away unwell maternity paternity off cannot cant wont krank* urlaub* elternzeit mutterschutz verhindert leider malad* conge* absent* empeche* enferm* baja vacacion* permiso licencia doente ferias ausente malat* ferie assent* malattia ziek* vakantie verlof afwezig sjuk* semester ledig foraldrale* syg* chor* urlop* zwolnieni*',
  instead:
    'instead replac* cover* covers place behalf substitut* taking statt anstelle vertritt vertretung ersetz* ubernimm* remplac* lieu sustit* lugar reempla* substitu* sostitu* posto vervang* plaats invall* ersatt* istallet stallet vikarie* zastap* zastepu* zamiast',
  boss: 'report reports reporting boss supervis* vorgesetzt* unterstell* berichte* rattache* hierarch* jefe jefa reportar* chefe reporta* responsab* capo leidinggevend* chef naaste naermeste przelozon* podleg*',
  story:
    'founded founder* started opened built family history since story grundet* gegrund* inhaber* grunder* famil* fonde* fondat* historia fund* fundador* fundad* storia opgericht* oprichter* grundat* grunda* zalozy* wlasciciel*',
  copy: 'cc copied copying copy copies loop looped looping kopie copie copia copi* kopia kopi conoscenza wiadomosci',
  observe:
    'observ* shadow* silent* minutes notes protokoll* hospit* beobacht* stummer observateur* oyente observad* ouvinte osserva* verbal* notul* meeluister* observat* sekreterare',
  assist:
    'assist* secretar* receptionist* admin administrator pa ea intern werkstudent* trainee* assisten* sekret* buro secretaire* accueil auxiliar* becari* estagiari* segret* tirocin* secretaresse stagiair* sekreterare praktikant* sekretar* asystent*',
  former:
    'former* previous* predecess* outgoing retir* departing vorgang* ehemalig* ausscheid* ancien* predeces* anterior* jubil* aposent* pension* uscente voorgang* vertrekkend* vorige foregaende foretrad* tidligere poprzedni* odchodz*',
  referee:
    'referee* reference* referenz* referenc* referenci* referenti* referens* feedback ruckmeldung avis opinion* recensi* zeugnis*',
  unsure:
    'may maybe perhaps might possibly if hopefully depending probably tbc eventuell vielleicht evtl moglicherweise falls eventuel* peut si quiza* tal puede talvez caso forse eventual* se misschien mogelijk indien als kanske eventuellt om maske byc moze jesli',
  not: 'not no never nor without nicht kein* ohne ne pas sans sin nao sem non senza niet geen zonder inte utan ikke uden nie bez',
  team: 'team colleague* staff department group kolleg* abteilung equipe collegue* collaborat* companer* equipo departament* colleg* coleg* squadra reparto afdeling collega* teamet kollega* avdelning* zespol* dzial*',
  manager:
    'manager* director* head heads owner* partner* ceo cto cfo coo vp principal dean professor* matron leiter* chef* geschaftsfuhr* inhaber* direkt* gerant* patron* directeur* directrice* respons* gerente* duen* dono dona socio* gerent* diret* titolare* direttor* eigenaar* eigena* teamleid* agare* vd chef dyrekt* kierown* wlascic* prezes*',
  hr: 'hr recruit* talent* personal* personnel rh rrhh drh humanos humaines selecc* reclut* recrut* risorse umane selezione werving kadr* rekrut* rekryt*',
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
