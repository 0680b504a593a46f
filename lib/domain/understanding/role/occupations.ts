import { remembered } from '../remembered.ts';

/*
 * What people work as: the nouns that job titles turn on, folded, in the languages read here. Closed lists of ordinary
 * words; a word that is as often a surname or a verb stands among the weak ones, which need company.
 */

const english =
  'accountant accompanist actor actuary adjudicator adjuster administrator admin adviser advisor aide analyst anesthetist animator announcer apprentice appraiser arborist arbitrator archaeologist architect archivist artist assembler assessor assistant associate astronomer attendant attorney auctioneer audiologist auditor author ' +
  'baker bartender barista beautician biochemist bioinformatician biologist biostatistician bookbinder bookkeeper bookseller bosun botanist brewer bricklayer broadcaster broker builder busser buyer cameraman cardiologist caregiver caretaker carer cartographer cashier cellist chaplain chauffeur chef chemist chiropractor choreographer clerk clinician coder cofounder co-founder columnist comptroller concierge conductor conservator consultant controller contractor coordinator co-ordinator copywriter coroner correspondent counsel counsellor counselor courier creator criminologist curator custodian ' +
  'dancer dealer demonstrator dentist dermatologist designer detailer detective developer dietician dietitian director dishwasher dispatcher distiller doctor doorman dosimetrist draftsman drafter draughtsman dramaturg dressmaker drummer ecologist economist editor educator electrician embryologist endocrinologist engineer engraver entomologist epidemiologist ergonomist estimator esthetician ethnographer evaluator examiner executive expeditor ' +
  'fabricator facilitator farmhand fellow finisher firefighter fisherman fitter florist forecaster foreman forester forwarder fundraiser gardener geneticist geologist geophysicist geochemist glazier goldsmith grader groundskeeper groomer guide gynecologist hairdresser handyman harvester headhunter headmaster headmistress headteacher helper histologist historian horticulturist hostess housekeeper hydrologist hygienist illustrator immunologist inspector installer instructor interpreter intern investigator investor ironworker ' +
  'janitor jeweller jeweler joiner journalist keeper labourer laborer lecturer librarian lifeguard linguist litigator loader lobbyist locksmith logistician machinist maker manager maintainer marketeer marketer mathematician mechanic mechatronician mediator member merchandiser messenger metallurgist meteorologist metrologist microbiologist midwife millwright minister mixologist modeler modeller moderator monitor musician nanny naturalist navigator negotiator neurologist neuroscientist novelist nurse nutritionist obstetrician oceanographer officer oncologist operator optician optometrist organist orthodontist osteopath owner ' +
  'painter paralegal paramedic paraprofessional pastor patternmaker pathologist pediatrician pentester perfusionist pharmacist phlebotomist photographer physician physicist physiologist physiotherapist pianist picker pilot pipefitter planner plasterer playwright plumber podiatrist postdoc practitioner preparator presenter prescriber printer processor procurer producer professional professor programmer projectionist promoter proofreader prosecutor psychiatrist psychologist psychotherapist publicist purchaser radiographer radiologist ranger realtor receptionist recruiter rector registrar reporter representative researcher responder restorer retoucher reviewer rigger roaster roofer roustabout ' +
  'salesman salesperson saleswoman scaffolder scheduler scholar scientist screenwriter sculptor seamstress secretary sergeant server sewist shipwright shopper singer smelter sociologist solicitor sommelier sonographer sorter sourcer specialist statistician stenographer stevedore steward stewardess stockist stocker storekeeper storeman strategist stylist sub-editor superintendent supervisor supporter surgeon surveyor sweeper sysadmin tailor taxidermist teacher technician technologist teller tester therapist tiler toolmaker toxicologist trader trainee trainer translator treasurer tutor typist undertaker underwriter upholsterer urologist usher valet valuer videographer veterinarian vet violinist virologist waiter waitress warden warehouseman watchmaker welder writer zoologist zookeeper ' +
  'lineworker wireman lineman linesman butcher fishmonger childminder paraeducator caseworker groundsman greenkeeper keyholder pharmacologist farrier invigilator bailiff magistrate umpire sexton verger curate rabbi deckhand purser dockworker longshoreman driller bellhop bellman barback croupier winemaker vintner cellarhand cheesemaker chocolatier conveyancer gaffer compositor colorist colourist storyboarder copyeditor subeditor newsreader blogger podcaster doula anaesthetist anesthesiologist hematologist nephrologist orthotist prosthetist chiropodist demographer landscaper horticulturalist steelworker boilermaker valeter forklift-driver warehouseperson signaller signalman screener canvasser campaigner chambermaid bouncer stablehand rancher trapper aquarist dogwalker astronaut removalist storeperson keyworker cabinetmaker luthier ceramicist glassblower printmaker typesetter expediter saucier techie';
/** Letters that stand for a title; only in capitals. */
const initials =
  'csr rvt pta mfa cna emt cso va vet dsp bcba slp lcsw tl fsr tsr vp svp evp avp rvp sre sde swe sdet pm tpm cto cfo ceo coo cmo cpo cio ciso chro cro sdr bdr csm dba rn lpn cna gm md qa';
/** Nouns of titles that are verbs, surnames, groups or ranks as well: they need another word of the title beside them. */
const weak =
  'devrel internship traineeprogramm traineeprogram professur postdoktorat doktorandenstelle ausbildung lehre residency clerkship contract scheme assegnista assegno borsista volontaria freiwilligendienst  apprenticeship traineeship fellowship placement organiser organizer lead leader partner chief master principal host hand worker crew captain guard agent page model coach cook baker driver porter butler carpenter mason tech rep ops trainer runner packer scout stagehand engineering hire player cleaner gardener head mate checker associate member fellow barber weaver cutter presser miner skipper priest vicar host quant resident handler advocate ambassador evangelist mentor volunteer cadet constable referee locum proctor stacker dispenser orderly mover fisher potter grip allocator floater councillor jockey decorator lighter stockman blaster shearer hostler guide maker monitor keeper professional executive server tailor processor responder reviewer trader singer painter broker minister harvester creator supporter planner-buyer commercial comercial charge chargee capo hoofd arts tolk kok attache maitre lider docent koch maler bauer conductor aide commerciale interprete statistico medico grafik technik';
const german =
  'kurator kuratorin praktikum volontariat leiter leiterin leitung werkstudent werkstudentin praktikant praktikantin kaufmann kauffrau fachkraft hilfskraft lehrkraft pflegekraft reinigungskraft teamlead laborleitung volontar volontarin auszubildende auszubildender azubi referendar arzt arztin lehrer lehrerin erzieher erzieherin koch kochin backer backerin verkaufer verkauferin fahrer fahrerin maler malerin jurist juristin rechtsanwalt rechtsanwaltin notar buchhalter buchhalterin steuerberater redakteur redakteurin texter texterin lektor lektorin grafiker grafikerin informatiker informatikerin physiker physikerin chemiker chemikerin biologe biologin einkaufer einkauferin disponent disponentin dolmetscher ubersetzer hausmeister mechatroniker mechatronikerin elektriker elektrikerin schlosser schreiner tischler dachdecker maurer friseur friseurin kellner kellnerin apotheker apothekerin hebamme psychologe psychologin logopadin rezeptionist rezeptionistin aushilfe kochin padagoge padagogin sozialarbeiter sozialarbeiterin bibliothekar bibliothekarin archivar archivarin lagerist lageristin sekretar sekretarin sachbearbeitung projektleitung teamleitung abteilungsleitung bereichsleitung pflegedienstleitung mitarbeiter mitarbeiterin gesellschafter vorarbeiter meister meisterin prufer pruferin zimmerer zimmerin lehrling lehrperson lernende lernender gesellin floristin optikerin augenoptiker augenoptikerin hotelfachfrau hotelfachmann raumpfleger raumpflegerin notfallsanitater notfallsanitaterin sozialpadagoge sozialpadagogin forsterin schneiderin polsterer klempner klempnerin spengler maschinist metzgerin winzerin servicemitarbeiterin gerichtsschreiber gerichtsschreiberin kindergartnerin bademeister substitut substitutin';
/** German titles are one word: these are its ends, with the feminine ones. */
const germanEnds =
  'entwickler ingenieur berater bearbeiter leiter referent planer prufer betreuer manager kaufmann kauffrau assistent techniker administrator architekt analytiker analyst gestalter pfleger fachkraft meister designer lehrer fuhrer monteur zeichner fachwirt wissenschaftler mechaniker verkaufer fahrer einkaufer spezialist koordinator redakteur konstrukteur programmierer arbeiter laborant scout trainer trainee werker warter padagoge informatiker verwalter controller beauftragter beauftragte konditor gartner disponent kraft helfer angestellte angestellter therapeut kellner arzt anwalt elektroniker elektriker physiker mathematiker chemiker fachmann fachfrau leitung student praktikant makler jurist journalist texter lektor dolmetscher ubersetzer produzent fotograf grafiker installateur schreiner tischler schlosser hebamme padagog psycholog ologe olog sekretar bauleiter inspektor sprecher trainer coach referendar erzieher vertreter';
const french =
  'ingenieur ingenieure developpeur developpeuse chef cheffe responsable directeur directrice charge chargee consultant consultante technicien technicienne analyste comptable vendeur vendeuse acheteur acheteuse assistant assistante gestionnaire conseiller conseillere redacteur redactrice formateur formatrice infirmier infirmiere medecin pharmacien pharmacienne educateur educatrice enseignant enseignante professeur professeure serveur serveuse cuisinier cuisiniere boulanger boulangere patissier patissiere macon menuisier plombier electricien electricienne mecanicien mecanicienne conducteur conductrice chauffeur chauffeuse livreur magasinier magasiniere preparateur preparatrice operateur operatrice agent stagiaire alternant alternante apprenti apprentie juriste avocat avocate notaire secretaire receptionniste hote hotesse architecte dessinateur dessinatrice modeliste styliste graphiste concepteur conceptrice realisateur monteur coordinateur coordinatrice coordonnateur coordonnatrice animateur animatrice traducteur traductrice interprete bibliothecaire documentaliste archiviste chercheur chercheuse doctorant doctorante maitre exploitant exploitante affreteur controleur controleuse auditeur auditrice commercial commerciale administrateur administratrice attache attachee adjoint adjointe superviseur superviseuse mediateur mediatrice gouvernante sommelier sommeliere aide-soignant aide-soignante sage-femme kinesitherapeute orthophoniste psychologue veterinaire geometre urbaniste paysagiste caissier caissiere ouvrier ouvriere coiffeur coiffeuse estheticienne jardinier jardiniere peintre soudeur soudeuse cariste manutentionnaire teleconseiller teleconseillere barman plongeur commis auxiliaire surveillant surveillante puericultrice puericulteur employe adjoint carreleur couvreur tourneur fraiseur boucher bouchere poissonnier fleuriste photographe journaliste teleprospecteur teleprospectrice negociateur negociatrice economiste statisticien statisticienne actuaire chimiste biologiste physicien ambulancier ambulanciere facteur factrice maraicher maraichere agriculteur brasseur tapissier plaquiste zingueur chaudronnier ajusteur ebeniste opticien opticienne dieteticien dieteticienne ergotherapeute vigneron technico-commercial moniteur monitrice metreur prepose preposee intervenant intervenante greffier greffiere huissier policier pompier contremaitre contremaitresse';
const spanish =
  'ingeniero ingeniera desarrollador desarrolladora gerente directora jefe jefa analista disenador disenadora tecnico tecnica cientifico cientifica coordinador coordinadora encargado encargada auxiliar administrativo administrativa asistente ayudante becario becaria contable comercial vendedor vendedora dependiente dependienta cajero cajera camarero camarera cocinero cocinera enfermero enfermera medico medica farmaceutico farmaceutica profesor profesora maestro maestra docente investigador investigadora abogado abogada arquitecto arquitecta programador programadora consultor consultora asesor asesora especialista gestor gestora responsable operario operaria operador operadora conductor conductora repartidor mozo almacenero electricista mecanico mecanica soldador fontanero albanil peluquero peluquera recepcionista secretario secretaria traductor traductora periodista redactor redactora editora fotografo fotografa economista auditor auditora supervisor supervisora subdirector subdirectora logopeda fisioterapeuta psicologo psicologa veterinario veterinaria biologo biologa quimico quimica trabajador trabajadora monitora interventor interventora cuidador cuidadora limpiador limpiadora peon carretillero delegado delegada teleoperador teleoperadora azafata socorrista jardinero jardinera panadero panadera carnicero carnicera pintor pintora ejecutivo ejecutiva promotor promotora reponedor reponedora gobernanta gerocultor gerocultora orientador orientadora educador educadora formador formadora matrona dentista celador celadora agente capataz director tester traductor disenador conserje bedel tractorista pastelero pastelera carpintero carpintera tornero monitor podologo higienista topografo aparejador delineante camionero capturista almacenista chofer mesero mesera obrero obrera';
const portuguese =
  'engenheiro engenheira desenvolvedor desenvolvedora diretor diretora cientista coordenador coordenadora gerente analista assistente auxiliar estagiario estagiaria enfermeiro enfermeira medico professora advogado advogada arquiteto arquiteta contador contadora vendedor vendedora atendente operador operadora motorista cozinheiro cozinheira garcom garconete recepcionista secretaria tecnico tecnica tecnologo supervisor supervisora lider encarregado encarregada comprador compradora pesquisador pesquisadora redator redatora jornalista tradutor tradutora atuario atuaria farmaceutico nutricionista fisioterapeuta psicologo psicologa veterinario pedagogo pedagoga consultor consultora especialista gestor gestora programador programadora comercial agente balconista zelador eletricista mecanico soldador pedreiro repositor repositora estoquista entregador porteiro vigilante cuidador cuidadora cabeleireiro cabeleireira barbeiro padeiro confeiteiro confeiteira jardineiro marceneiro torneiro ajudante servente encanador montador almoxarife representante promotor promotora orientador educador educadora instrutor instrutora bibliotecario assessor assessora administrador administradora rececionista estafeta enfermeiro lojista planejador projetista designer diretor psicopedagoga escriturario escrituraria fiscal padeira canalizador serralheiro carpinteiro empregado empregada operario operaria formador formadora fonoaudiologo bibliotecaria maquinista copeira merendeira costureira chefe diretora-geral';
const italian =
  'ingegnere sviluppatore sviluppatrice responsabile direttore direttrice analista progettista stagista impiegato impiegata addetto addetta commesso commessa cameriere cameriera cuoco cuoca barista magazziniere magazziniera operaio operaia tecnico tecnica infermiere infermiera medico farmacista biologo biologa chimico chimica insegnante professore professoressa docente ricercatore ricercatrice avvocato avvocata commercialista contabile ragioniere ragioniera consulente venditore venditrice agente segretario segretaria assistente coordinatore coordinatrice capo capocantiere caposquadra specialista grafico grafica redattore redattrice giornalista traduttore traduttrice fotografo fotografa architetto architetta geometra elettricista idraulico meccanico meccanica saldatore autista cassiere cassiera receptionist educatore educatrice psicologo psicologa fisioterapista veterinario dirigente funzionario funzionaria tirocinante apprendista acquirente pianificatore pianificatrice programmatore programmatrice attuario panettiere pasticcere parrucchiere parrucchiera estetista badante pizzaiolo lavapiatti portiere animatore animatrice istruttore istruttrice bagnino giardiniere muratore falegname tornitore carrellista manutentore collaudatore disegnatore disegnatrice perito promotore promotrice operatore operatrice ostetrica logopedista dentista igienista gestore conservatore bibliotecario macellaio banconista scaffalista repartista formatore formatrice consulente praticante pasticcera carpentiere fresatore custode bidello collaboratore collaboratrice restauratore restauratrice bibliotecaria';
const dutch =
  'ontwikkelaar medewerker medewerkster adviseur adviseuse hoofd analist beheerder ontwerper onderzoeker leider teamleider projectleider teamhoofd verpleegkundige arts leraar lerares docent docente onderwijzer kok bakker chauffeur monteur elektricien lasser timmerman schilder stukadoor tuinman boekhouder boekhoudster accountant jurist advocaat notaris secretaresse receptionist receptioniste verkoper verkoopster inkoper inkoopster planner stagiair stagiaire trainee redacteur redactrice vertaler tolk fotograaf architect tekenaar constructeur ingenieur directeur directrice manager consulent coordinator begeleider begeleidster opvoeder verzorgende verzorger apotheker tandarts psycholoog fysiotherapeut dierenarts bibliothecaris archivaris conservator wetenschapper laborant operator magazijnmedewerker kassamedewerker baliemedewerker beleidsmedewerker vakkenvuller schoonmaker schoonmaakster beveiliger bewaker conducteur machinist loodgieter dakdekker metselaar kapper kapster bezorger pakketbezorger ober gastvrouw gastheer hovenier intercedent leerkracht zorgkundige huishoudhulp bloemist slager ambtenaar griffier verloskundige diëtist logopedist pedagoog kelner serveerster ergotherapeut dietist doktersassistente tandartsassistente werkvoorbereider werfleider uitvoerder calculator arbeider arbeidster bediende poetshulp opvoedster magazijnier preventieadviseur bloembinder bloembinderes dierenverzorger groenvoorziener';
const dutchEnds =
  'medewerker medewerkster adviseur ontwikkelaar beheerder leider manager analist ingenieur begeleider onderzoeker monteur verpleegkundige coordinator ontwerper specialist deskundige chauffeur arts docent leerkracht kracht verkoper inkoper schilder bezorger consulent beveiliger verzorger verzorgende secretaresse directeur planner jurist schoonmaker hulp bediende kundige wachter meester';
const polish =
  'inzynier programista programistka analityk analityczka kierownik kierowniczka specjalista specjalistka menedzer menadzer dyrektor dyrektorka asystent asystentka ksiegowy ksiegowa sprzedawca sprzedawczyni konsultant konsultantka projektant projektantka grafik technik koordynator koordynatorka doradca doradczyni handlowiec kierowca magazynier nauczyciel nauczycielka pielegniarka lekarz lekarka farmaceuta prawnik prawniczka stazysta stazystka praktykant praktykantka operator mechanik elektryk rekruter redaktor redaktorka tlumacz tlumaczka architekt architektka administrator deweloper tester testerka recepcjonista recepcjonistka kucharz kucharka kelner kelnerka fryzjer fryzjerka piekarz spawacz slusarz monter murarz stolarz tokarz opiekun opiekunka wychowawca psycholog logopeda pedagog fizjoterapeuta ratownik przedstawiciel pracownik referent kosztorysant logistyk automatyk brygadzista';
const swedish =
  'utvecklare ingenjor civilingenjor projektledare saljare chef ekonom ekonomiassistent sjukskoterska underskoterska lakare larare forskollarare jurist handlaggare utredare samordnare koordinator konsult analytiker arkitekt designer tekniker administrator kommunikator redovisningsekonom controller inkopare receptionist kock servitor servitris elektriker mekaniker snickare malare chauffor butikssaljare forskare doktorand bibliotekarie journalist redaktor oversattare strateg specialist praktikant larling radgivare verksamhetschef enhetschef butikschef programmerare spelprogrammerare barnskotare lokalvardare vaktmastare lagerarbetare svetsare butiksbitrade socialsekreterare logoped fysioterapeut arbetsterapeut tandskoterska tandlakare apotekare veterinar brandman fastighetsskotare studievagledare specialpedagog fritidspedagog redovisningskonsult distriktsskoterska';
const danish =
  'udvikler softwareudvikler ingenior konsulent projektleder medarbejder saelger salger sygeplejerske larer paedagog padagog sagsbehandler indkober bogholder revisor advokat radgiver assistent leder butiksassistent tomrer elektriker kok tjener utvikler prosjektleder selger sykepleier medarbeider radgjevar saksbehandler innkjoper regnskapsforer kundeansvarlig';
const danishEnds =
  'udvikler utvikler leder konsulent medarbejder medarbeider radgiver ansvarlig sygeplejerske sykepleier larer';
const swedishEnds =
  'utvecklare ingenjor ledare saljare chef ansvarig assistent skoterska larare handlaggare konsult tekniker strateg specialist';

const set = (...lists: readonly string[]): ReadonlySet<string> => new Set(lists.flatMap((list) => list.split(' ')));
const plainHeads = set(english, german, french, spanish, portuguese, italian, dutch, polish, swedish, danish);
const weakHeads = set(weak);
const initialHeads = set(initials);
/** Titles of these languages go on behind their noun: `Analista de Qualidade`, `Impiegata commerciale estero`. */
const openHeads = set(french, spanish, portuguese, italian, dutch, polish);
const ends = set(germanEnds, dutchEnds, swedishEnds, danishEnds);
/** Words that English has too, where the noun ends the title. */
const closedHeads = set(english);
const germanHeads = set(german);
const END_LENGTHS = [...new Set([...ends].map((end) => end.length))];
const MIN_FRONT = 3;
/** `Texterin`; shorter words are none of these. */
const SHORTEST = 7;

/** Nouns of French and Spanish, which name a field with `en` too: `Juriste en droit social`. */
const enHeads = set(french, spanish);

/** True for a noun that a field may follow with `en`. @param folded lower case, no accents */
export function takesEn(folded: string): boolean {
  return enHeads.has(folded);
}

/** How a noun stands in a title. `open` goes on behind the noun, `german` with capitals, `closed` ends there. */
export interface Occupation {
  readonly kind: 'closed' | 'open' | 'german';
  /** True for a word that needs another word of the title beside it. */
  readonly weak: boolean;
}

const closed: Occupation = { kind: 'closed', weak: false };
const closedWeak: Occupation = { kind: 'closed', weak: true };
const openWeak: Occupation = { kind: 'open', weak: true };
const open: Occupation = { kind: 'open', weak: false };
const compound: Occupation = { kind: 'german', weak: false };

/**
 * What a word is in job titles, or null.
 *
 * @param folded lower case, no accents; @param raw as it was written: `VP` counts, `vp` does not
 */
export function occupation(folded: string, raw: string): Occupation | null {
  const read = wordRead(folded);
  return read === byCapitals ? (raw === raw.toUpperCase() ? closed : null) : read;
}

/** True for a word that is one in capitals at least. @param folded lower case, no accents */
export function mayBeOccupation(folded: string): boolean {
  return wordRead(folded) !== null;
}

/** `VP`: whether it is one is for the capitals to say. */
const byCapitals: Occupation = { kind: 'closed', weak: false };

/** Every word of a mail is asked about, several times; a few thousand words make up most of all mails. */
const WORDS = 3_000;

const wordRead = remembered((folded: string): Occupation | null => {
  if (weakHeads.has(folded)) return openHeads.has(folded) && !closedHeads.has(folded) ? openWeak : closedWeak;
  if (openHeads.has(folded)) return closedHeads.has(folded) ? closed : open;
  if (plainHeads.has(folded)) return germanHeads.has(folded) ? compound : closed;
  if (initialHeads.has(folded)) return byCapitals;
  if (endsAsTitle(folded)) return compound;
  return endsEnglish(folded) ? closed : null;
}, WORDS);

/** `histotechnologist`, `streetworker`: ends of English words for what somebody works as. */
const englishEnds: readonly string[] = [
  'ologist',
  'technician',
  'therapist',
  'ographer',
  'worker',
  'keeper',
  'practitioner',
];

function endsEnglish(folded: string): boolean {
  if (folded.length < 10 || folded.startsWith('co-')) return false;
  return englishEnds.some((end) => folded.length >= end.length + MIN_FRONT && folded.endsWith(end));
}

function endsAsTitle(folded: string): boolean {
  if (ends.has(folded)) return true;
  if (folded.length < SHORTEST) return false;
  if (folded.endsWith('in') && (ends.has(folded.slice(0, -2)) || plainHeads.has(folded.slice(0, -2)))) return true;
  const bare = folded.endsWith('innen') ? folded.slice(0, -5) : folded.endsWith('in') ? folded.slice(0, -2) : folded;
  return END_LENGTHS.some((length) => bare.length >= length + MIN_FRONT && ends.has(bare.slice(-length)));
}
