import type { RoleWording } from './role-wordings.ts';

/** Jobs and sentences of one language, to be put together: `{r}` is the job, `{p}` a person, `{t}` that person's title. */
interface Frames {
  readonly jobs: string;
  readonly people: string;
  readonly titles: string;
  /** Subject and text are divided by ` § `; a frame without one has no subject. `|` ends a line. */
  readonly frames: readonly string[];
}

const english: Frames = {
  jobs: 'Data Engineer;Staff Product Designer, Checkout;Assistant Engineer (Electrical);ward clerk;Deputy Manager - Import Clearance;Customer Success Manager, Mid-Market;Risk Manager, KYC;Fleet and Equipment Supervisor;Head of Procurement;Tutor (Hydraulics);Platform Engineer II, Networking;kitchen porter;Management Trainee, Corporate Lending;3IC;LPN;TSR (Telco Account);Frontend Developer (Elm);Winter Intern - Water Quality;Support Officer (Repairs);Year 4 Teacher;first finance hire;Chief of Staff;cloudops;Programs Director;Crusher Operator;part-qualified accountant;VP, Field Marketing;Physical Therapist Assistant;training contract;Apprentice Plumber;Staff Nurse (Oncology);Director of Nursing;night shift loader operator;Front Desk Coordinator;Web & Social Media Officer;PhD studentship;farrier;sonographer;Legal Secretary;Dock Supervisor;Chorister;Peat Bog Restoration Officer;tea buyer;Technical Writer, Developer Docs;barback;Speech and Language Therapist;choir director;Site Reliability Engineer',
  people: 'Lorraine Fitch;Kwame Boateng;Priya Natarajan;Tom Ashdown;Dr Helen Marsh;Bo',
  titles:
    'Head of Supply Chain;Engineering Manager;Director of Operations;plant manager;HR Business Partner;Chief Nursing Officer;Talent Acquisition Specialist;Curator;Team Lead',
  frames: [
    'Re: {r} weekends § pop in Thursday around 5 and we talk. ask for me or {p}',
    'Role description § The job description of the post ({r}, 80%) is attached. {p}, {t}, will join us.',
    '{r} § Hi, could you come on Tuesday? {p}',
    'Quillworks: {r} (Ref 2027/114) § You will be interviewed by {p}, {t}.',
    'Interview day § We are recruiting two {r} posts and would like to see you. {p} ({t}) will show you round.',
    'Sad news § Unfortunately we have filled the {r} vacancy internally.',
    'Trial shift § Fancy a trial shift as {r} on Sunday? {p}',
    'Welcome § I am pleased to confirm your appointment as {r} from 1 May.||{p}|{t}',
    'Interview - {r} - {p} § Join Zoom Meeting',
    'Interview with {p} § {p} / Sam: {r} interview',
    'Next round § Congrats on making it to the final round for our {r} position in Leeds! You will meet {p} - {t}.',
    'Interview § Hi Sam,||Thanks for applying for the {r} job. I will ring you Thursday at 2pm.||{p}|{t}',
    'Next step § We would like to interview you for {r} (0.6 FTE, fixed term) on Monday. You will meet {p}, {t}.',
    'Your application § Role for your ref.: {r}, Leeds (hybrid).',
    'Re: {r} § Thanks for coming in on Monday. We have offered the position to another applicant.||{p}, {t}',
    '{r} interviews, Thursday week § Dear Iris,||See you at 10.||{p}|{t}',
    'Interview: {r} at Quillworks § Looking forward to our chat about the {r} job at Quillworks. Best, {p}',
    'Call letter for interview_{r} § With reference to your candidature for the post of {r}, we are pleased to inform you.',
    'Booked § Which role are you interested in? - {r}|Host | {p}, {t}',
    'Recap § He will ask what you would do with our {r} book in the first 90 days.||{p}|{t}',
    'Update § so the {r} role is gone. it has nothing to do with you.|{p}',
    'Offer § We are delighted to offer you the position of {r}, reporting to {p}, {t}.',
    'Phone interview - {r} § Interviewer: {p} ({t})|Date: 3 March',
    'Invitation § You have been referred for consideration for the position of {r}, Announcement WA-27-118834.',
    'Hello § we need a {r} from June and I would like to talk. You would work with {p}, our {t}.',
    'Assessment § Position: {r}|Location: Manchester|Panel: {p}, {t}',
    '{r} - first round § Interview for: {r}|With: {p}',
    'Quillworks interview § You have been shortlisted for {r} at Quillworks. {p} ({t}) will host you.',
    'Onsite schedule § {r} onsite|9:00 {p}, {t}|10:00 Lunch',
    'catch up § hey, about the {r} thing: can you do 4pm? {p} our {t} wants to say hi',
    'Vacancy § Thank you for your interest in becoming our next {r}. The panel is chaired by {p}, {t}.',
    'working interview § come in Saturday for the {r} spot. you will be paired with {p} ({t})',
    'Competition 27-118 § Further to your application for competition 27-118 ({r}), you are invited.',
    'Your CV § I have a client looking for a {r}. Could we talk? {p}, {t}',
    'Interview with Quillworks § Thursday, 2 pm. You will meet {p}, {t}.',
    'Tomorrow § Ask for {p} ({t}) at reception. Everything else as before.',
    'Moved § {p}, our {t}, is travelling, so we have to move our talk to Friday.',
    'Re: Re: schedule § Works for me.||{p}|{t} | Quillworks',
    'Your interview § Panel members: {p}, {t}; Mr. Curtis Bell, Branch Chief.',
    'Chat § {p} is our {t} and would love to speak with you next week.',
  ],
};

const german: Frames = {
  jobs: 'Softwareentwicklerin;Servicemonteur;dipl. Hebamme FH;Trainee Einkauf;Lehrperson Musik;Technische Zeichnerin;Leiter Controlling;Sachbearbeiter:in Einkauf;W3-Professur Bauphysik;Ausbildung zur Mechatronikerin;Werkstudent Marketing;Referentin für Öffentlichkeitsarbeit;Medizinische Fachangestellte;Senior Product Owner;Notarin;Teamleitung Logistik;Koch;Bauleiter Tiefbau;MTA;Fachinformatiker für Systemintegration;Erzieherin;Key Account Manager DACH;Mitarbeiter im Innendienst;Augenoptiker;Steuerfachangestellte;Hausmeister;wissenschaftlicher Mitarbeiter;Rezeptionist;dipl. Experte Anästhesiepflege;Doktorandenstelle Robotik;Spezialistin Zahlungsverkehr;Fachfrau Betreuung;Sommelière;Schreiner EFZ;Verkaufsberater Küchen;Oberarzt Kardiologie;Volontärin',
  people: 'Anke Tiedemann;Herr Elster;Frau Dr. Seidl;Will Harding',
  titles:
    'Geschäftsführer;Assistenz der Geschäftsführung;Personalreferentin;Abteilungsleiter Technik;Teamleiterin;Leiterin Personal;HR Business Partner',
  frames: [
    '{r} Wintersaison § wir suchen jemanden als {r}. Mein Mann ({t}, {p}) meldet sich bei Ihnen.',
    'Einladung zum Vorstellungsgespräch / {r} 80–100 % § Sie treffen auf Frau {p} ({t}).',
    '{r} "Nachhaltigkeit" § Ablauf: 10:15 Vortrag, 11:00 Gespräch mit {p} ({t})',
    'Ihre Unterlagen § Ihre Unterlagen für die Position {r} in Graz liegen uns vor.',
    'Bewerbung § der Platz als {r} ist leider weg, tut mir leid. {p}',
    'Gespräch {r} am Montag § Bitte bringen Sie Ihre Zeugnisse mit.|{p}|{t}',
    'Stelle § das Pflichtenheft der Funktion ({r} 80%) liegt bei.',
    'Kurzes Gespräch § hättest du Lust, bei uns als {r} zu arbeiten? {p}',
    'Zusage § Hiermit bestätigen wir Ihre Anstellung als {r} per 1. Mai. {p}, {t}',
    'Einladung § für unser Team in Kassel suchen wir eine:n {r}. Du sprichst mit {p}, {t}.',
    'Ihre Bewerbung als {r} § Guten Tag,||wir laden Sie ein. Das Gespräch führt {p}, {t}.||{p}|{t}',
    'Einladung § vielen Dank für Ihre Bewerbung auf die Stelle als {r} (m/w/d) in unserem Haus.',
    'Zusage § wir freuen uns, dass Sie ab August als {r} bei uns anfangen. {p}, {t}',
    'Vorstellungsgespräch {r} § Am Gespräch nehmen {p} ({t}) und Frau Berger teil.',
    'Kennenlernen § Hi Maya, lass uns über die Stelle {r} reden. LG {p}',
    'Absage § für die Position {r} haben wir uns anders entschieden.||{p}|{t}',
    'Einladung zum Auswahltag {r} § Ihr Ablauf: 9 Uhr Begrüßung ({p}, {t})',
    'Termin § es geht um die ausgeschriebene Stelle „{r}“, Kennziffer 27-118.',
    'Gespräch § Stelle: {r}|Gesprächspartner: {p}, {t}|Ort: Hamburg',
    'Schnupperlehre § wir suchen per 1. März eine {r} und möchten dich kennenlernen.',
    'Personalberatung § meine Mandantin sucht einen {r}. Haben Sie Zeit? {p}',
    'Probearbeiten § du kommst am Freitag als {r} zum Probearbeiten, {p} ({t}) zeigt dir alles.',
    'Verfahren {r} § Sie sind zum Probevortrag eingeladen. {p}, {t}',
    'Ihr Gespräch § Unser {t} {p} ist verhindert, können wir auf 16 Uhr verschieben?',
    'Einladung § melden Sie sich bitte bei {p}, {t}.',
    'Gespräch bei Quillworks § Donnerstag, 10 Uhr.||Mit freundlichen Grüßen|{p}|{t}',
    'Rückfrage § Können wir unser Gespräch um eine Stunde verschieben?|{p}|{t} – Quillworks GmbH',
  ],
};

const french: Frames = {
  jobs: 'Développeur Backend;Responsable du service voirie;bijoutière sertissage;technicien de chauffage;Chargée de prod;Agent d’accueil;aide-soignante de nuit;Chef de projet SI;conseillère clientèle;Ingénieure qualité fournisseurs;Juriste en droit social;maître d’hôtel;infirmier en réanimation;Comptable fournisseurs;Alternant contrôle de gestion;stage en communication;professeur des écoles;Conducteur de travaux TP;Directrice adjointe de crèche;Data Scientist;vendeur prêt-à-porter;gestionnaire de paie;Attaché commercial GMS;éducatrice spécialisée;secrétaire juridique;spécialiste crédits;libraire jeunesse;Responsable de la bibliothèque centrale;assistante dentaire;fromager affineur;Responsable d’exploitation;sous-chef de rang',
  people: 'Ulysse Berset;Mme Josée Gingras;Nancy Thibodeau;M. Roux',
  titles:
    'chef d’atelier;Responsable RH;directrice des opérations;chef de service;Technicienne en administration;conseiller cadre;chargée de recrutement',
  frames: [
    'Entretien du 9 § Participera Mme {p}, {t}. Le cahier des charges de la fonction ({r} 80-100%) est annexé.',
    'Convocation jury - {r} § Suite à votre candidature au poste de {r} (cadre d’emplois B), vous êtes convoqué.',
    'Annulation § le poste de {r} n’est donc plus à pourvoir. {p}, {t}',
    'Re: {r} week-end § passe jeudi vers 17h, demande {p}',
    'Entretien {r} – Quillworks § Bonjour, je vous confirme notre échange. {p}|{t}',
    'Candidature § vous avez postulé à notre annonce de {r} à Lyon.',
    'Bienvenue § Nous sommes heureux de vous compter parmi nous comme {r}. {p}',
    'Essai § on fait un essai de {r} samedi ?',
    'Votre candidature § Merci pour votre candidature au poste de {r} chez Quillworks.||{p}|{t}',
    'Entretien {r} § Vous serez reçue par {p}, {t}.',
    'Suite § Nous revenons à votre candidature de {r} et vous proposons une rencontre avec {p}, {t}.',
    'Convocation § Nous souhaitons vous rencontrer dans le cadre de l’affichage 28-0419, {r} (temps complet, jour).',
    'Promesse d’embauche § Nous vous confirmons votre embauche en qualité de {r} à compter du 1er mars.||{p}, {t}',
    'Jury § Poste : {r}|Jury : {p}, {t}',
    'Réponse § Nous n’avons pas retenu votre candidature pour le poste de {r} (H/F).',
    'Entretien § on cherche quelqu’un comme {r} et ton profil nous plaît. {p}',
    'Rendez-vous § Suite à notre échange sur l’offre de {r} en CDI, êtes-vous disponible mardi ?',
    'Recrutement {r} § Le jury de recrutement vous entendra mardi. {p}, {t}',
    'Entretien § Vous rencontrerez {p} ({t}) à l’atelier.',
    'Confirmation § À mardi.||{p}|{t}|Manufacture Vaucher',
    'Visio § {p}, notre {t}, animera l’entretien.',
  ],
};

const spanish: Frames = {
  jobs: 'Ingeniera de Datos;Analista de riesgos;Supervisor de Calidad;Contador Jr.;Celador/a;auxiliar administrativo;Enfermera de quirófano;Jefe de obra;dependienta de tienda;Profesor de Física y Química;Desarrollador Backend;camarero de sala;Técnico de laboratorio;Responsable de almacén;Becario de marketing;Ejecutivo de Cuenta;Coordinadora pedagógica;operario de producción;Gestora de nóminas;Conductor de reparto;Asesor comercial;cocinera;Técnico de mantenimiento;librera;Jefa de Tienda;Auxiliar de clínica;pastelero;Analista contable;Gerente de zona',
  people: 'Marta Ruiz;Ing. Efraín Lozano;Lic. Brenda Elizondo;Luis Pardo',
  titles:
    'Jefa de Ventas;Directora de Marketing;jefe de planta;Responsable de RRHH;Gerente de operaciones;Reclutamiento y Selección',
  frames: [
    'Re: {r} fines de semana § pásate el jueves y hablamos, pregunta por mi o por {p}',
    'ANULACIÓN entrevista plaza {r} § queda anulada la entrevista. {p}|{t}',
    'Actualización § Queremos agradecerte el tiempo que dedicaste al proceso de {r}, sabemos que toma trabajo.',
    'Convocatoria ({r}, ref. PT-28/14) § Las bases de la convocatoria ({r}, ref. PT-28/14) se publicarán.',
    '{r} - Quillworks § Buenas, ¿te viene bien el martes? {p}',
    'Incorporación § te confirmamos tu incorporación como {r} el día 1. {p}, {t}',
    'Vacante § vimos tu CV para {r} en Monterrey. Te llama {p}, {t}.',
    'Entrevista § Gracias por tu interés en el puesto de {r} en Quillworks.||{p}|{t}',
    'CITA ENTREVISTA § Por medio del presente se le cita a entrevista para el puesto de {r} el día jueves. Preguntar por: {p}',
    'Entrevista para {r} § Te entrevistará {p}, {t}.',
    'Tu candidatura § Hemos decidido no seguir con tu candidatura a la vacante de {r}.',
    'Oferta § Nos complace ofrecerte la plaza de {r}. Te recibirá {p} ({t}).',
    'Proceso de selección {r} § Puesto: {r}|Entrevistador: {p}, {t}',
    'Hola § buscamos {r} y me gustó tu perfil, ¿hablamos mañana? {p}',
    'Prueba § vienes el sábado como {r}, pregunta por {p} ({t}).',
    'Reunión § Hablarás con {p} ({t}) y con Luis, nuestro jefe de ventas.',
    'Cambio § {p}, nuestra {t}, no puede el martes.||{p}|{t}',
    'Entrevista en Quillworks § El jueves a las 10.||Un saludo,|{p}|{t}',
  ],
};

const portuguese: Frames = {
  jobs: 'Engenheiro de Software;Analista de Estoque;Estagiário de Direito;Agile Coach;Assistente administrativa;Desenvolvedora Mobile;Chefe de receção;Auxiliar de cozinha;Técnico de enfermagem;Coordenador de Logística;estagiária de comunicação;Gerente de loja;Professora de matemática;Consultor comercial;Analista de Dados Pleno;operador de caixa;Jovem Aprendiz;Engenheira civil;padeiro;Técnico(a) de Radiologia;Enfermeiro(a) do Trabalho;encadernador;Analista Contábil;ourives',
  people: 'Sandra Mota;Ivone Pacheco;Augusto Rezende',
  titles: 'gerente de frota;Diretora de RH;Coordenadora de Recrutamento;analista de seleção;Consultora',
  frames: [
    'a sua candidatura a {r} § Pode passar pela loja na quarta? {p}',
    'Entrevista {r} turno da noite § Chamada de vídeo com {p} ({t}).',
    'Processo {r} § A vaga de {r} em Campinas foi cancelada.',
    '{r} - Quillworks § Olá! Confirmamos a conversa de amanhã. {p}|{t}',
    'Contratação § Será um prazer tê-la como {r}. {p}, {t}',
    'Oportunidade § Tenho uma oportunidade de {r} para si.',
    'Entrevista § Obrigado pela sua candidatura à vaga de {r} na Quillworks.||{p}|{t}',
    'Entrevista {r} § Quem entrevista é {p}, {t}.',
    'Retorno § É aquela vaga de {r} que comentamos. Leve um currículo.||{p}|{t} – RH Caminhos',
    'Processo seletivo § Infelizmente não seguiremos com você para a posição de {r}.',
    'Proposta § Temos o prazer de oferecer-lhe o cargo de {r}. {p}, {t}',
    'Convite § Vaga: {r}|Entrevistador: {p}, {t}',
    'Oi! § curtimos seu perfil pra {r}, bora conversar? {p}',
    'Entrevista § Você vai falar com {p}, {t}.',
    'Remarcação § A {t}, {p}, não pode na sexta.',
  ],
};

const italian: Frames = {
  jobs: 'Ingegnere Software;Disegnatore Elettrico;borsista di dottorato;impiegata amministrativa;Responsabile di produzione;commessa part time;Addetto alle vendite;Infermiere di area critica;Sviluppatore Java;cuoco capo partita;Magazziniere;stagista ufficio stampa;Tecnico di laboratorio;Export Manager;Contabile senior;educatrice di nido;Visual Merchandiser;Addetta paghe e contributi;libraia;fornaio;Addetta alla contabilità;restauratrice tessile;tecnico audioprotesista',
  people: 'dott.ssa Neri;ing. Bassi;Chiara Zanetti',
  titles: 'responsabile HR;direttore vendite;Responsabile Risorse Umane;capo officina;Ufficio personale',
  frames: [
    'Re: {r} fine settimana § passa giovedì, chiedi di {p}',
    'Annullamento colloquio {r} § il colloquio è annullato. {p}|{t}',
    '{r} – Quillworks § Le confermo l’incontro con {p} ({t}).',
    'Assunzione § siamo felici di accoglierla come {r}. {p}',
    'Annuncio § ho visto la sua risposta all’annuncio per {r} a Bergamo. {p}, {t}',
    'Colloquio § Grazie per la sua candidatura per la posizione di {r} presso Quillworks.||{p}|{t}',
    'Colloquio {r} § Incontrerà {p}, {t}.',
    'Selezione § Con riferimento al bando per {r}, la invitiamo al colloquio.',
    'Esito § Per il ruolo di {r} abbiamo scelto un altro profilo.',
    'Proposta § siamo lieti di offrirle il posto di {r}. {p}, {t}',
    'Invito § Posizione: {r}|Partecipano: {p}, {t}',
    'ciao § cerchiamo {r} e mi piacerebbe parlarne. {p}',
    'Appuntamento § Chieda di {p} ({t}) in portineria.',
    'Colloquio in Quillworks § A giovedì.||Cordiali saluti|{p}|{t}',
  ],
};

const dutch: Frames = {
  jobs: 'Data Analist;restaurator oude meesters;technisch medewerker wegen;onderhoudsplanner;Beleidsmedewerker jeugd;winkelmedewerker;Verpleegkundige SEH;Projectleider infra;docent Nederlands;Senior Accountmanager;monteur zonnepanelen;medewerker klantenservice;Teamleider zorg;jurist bestuursrecht;keukenhulp;Werkvoorbereider bouw;HR-adviseur;chauffeur CE;Onderzoeker waterkwaliteit;leerkracht groep 4;Monteur warmtepompen;fietskoerier;Beleidsmedewerker mobiliteit;Coördinator vrijwilligers;specialist inkoop',
  people: 'Ilse Goossens;Piotr Zieliński;Jeroen ter Horst;Bas',
  titles: 'plant manager;hoofd Collecties;teamleider;HR-adviseur;deskundige personeel;filiaalmanager',
  frames: [
    'Je gesprek § Je gesprek bij Quillworks voor de vacature {r} staat vast!|Met|{p}',
    'Re: {r} weekend § kom donderdag langs en vraag naar {p}',
    'Annulering gesprek {r} § de functie {r} vervalt. {p}|{t}',
    '{r} bij Quillworks § Fijn dat je komt kennismaken met {p} ({t}).',
    'Contract § welkom als {r} in Gent! {p}',
    'Je sollicitatie § Bedankt voor je sollicitatie naar de functie van {r} bij Quillworks.||{p}|{t}',
    'Gesprek {r} § Je spreekt met {p}, {t}.',
    'Afwijzing § We kregen 143 reacties op de vacature {r}.||{p}|{t}',
    'Resultaat selectieprocedure {r} § Bedankt voor je deelname aan de selectieproef voor {r}. Je behaalde 56/100.',
    'Goed nieuws § Quillworks wil jou spreken voor de job van {r}!|Met wie: {p} ({t})',
    'Uitnodiging § graag nodigen we u uit voor een gesprek over de rol {r}.',
    'Aanbod § we willen je graag aannemen als {r}. {p}, {t}',
    'Afspraak § Functie: {r}|Gesprekspartners: {p}, {t}',
    'Hoi § leuk dat je {r} wilt worden! Kun je donderdag?',
    'Gesprek § U wordt ontvangen door {p}, {t}.',
    'Verplaatst § {p}, onze {t}, is ziek.||Groet,|{p}|{t}',
  ],
};

const polish: Frames = {
  jobs: 'Tester oprogramowania;Specjalista ds. kadr;Młodszy Księgowy;Programistka Python;Kierownik magazynu;Analityk danych;doradca klienta;Inżynier procesu;Nauczyciel matematyki;kierowca kat. C',
  people: 'Grażyna Majewska;Pan Tomasz Wrona',
  titles: 'Główna Księgowa;dyrektor operacyjny;Specjalista ds. rekrutacji',
  frames: [
    '{r} – Quillworks § potwierdzam spotkanie z {p} ({t}).',
    'Oferta § dziękujemy za zgłoszenie na {r} w Krakowie. {p}|{t}',
    'Zatrudnienie § cieszymy się, że dołączy Pani jako {r}. {p}',
    'Rozmowa § zapraszamy na rozmowę w sprawie stanowiska: {r}.||{p}|{t}',
    'Rozmowa kwalifikacyjna – {r} § W spotkaniu weźmie udział Pani {p}, {t}.',
    'Rekrutacja § Stanowisko: {r}|Z kim: {p}, {t}',
    'Decyzja § dziękujemy za udział w rekrutacji na stanowisko {r}.',
    'Spotkanie § Na miejscu proszę pytać o {p} ({t}).',
  ],
};

const japanese: Frames = {
  jobs: 'フロントエンドエンジニア;品質管理職;データアナリスト;法人営業;看護師;人事担当スタッフ;機械設計職;UIデザイナー;総合職',
  people: '佐藤;田中',
  titles: '人事部;部長',
  frames: [
    '面接のご案内 § {r}へのご応募ありがとうございます。面接は{p}が担当いたします。',
    '一次面接 § 職種：{r}\n担当：{p}（{t}）',
    '面接日程 § {r}の一次面接について、下記の通りご案内いたします。',
    '選考結果 § {r}につきましては、ご希望に添えない結果となりました。',
    '日程 § 面接は11月12日です。人事部の{p}です。転職活動、お疲れさまです。',
  ],
};

const nordic: Frames = {
  jobs: 'Backendutvecklare;drifttekniker;Tools Programmer;Indkøbskoordinator;Spelprogrammerare;redovisningsekonom;sjuksköterska natt;Projektleder;Projektledare bygg;butikssäljare;pædagog;Lærer i matematik;Marketingkoordinator;undersköterska;HR-konsulent;Kundrådgivare;bibliotekarie;Servicetekniker vindkraft;specialist lön;Konstruktør',
  people: 'Eva Lind;Jonas Berg;Mette Holm',
  titles: 'enhetschef;HR-partner;rekryteringsansvarig;afdelingsleder;verksamhetschef',
  frames: [
    '{r} - Quillworks § välkommen på intervju, du träffar {p} ({t}).',
    'Re: {r} helger § kom förbi på torsdag, fråga efter {p}',
    'Aflysning § stillingen som {r} i Aarhus er desværre besat. {p}|{t}',
    'Velkommen § vi glæder os til at få dig som {r}. {p}',
    'Intervju § kul att du sökt tjänsten som {r} hos oss!||{p}|{t}',
    'Intervju {r} § Du träffar {p}, {t}.',
    'Jobsamtale § tak for din ansøgning til stillingen som {r}.||{p}|{t}',
    'Ny tid § Det gäller alltså {r} i Mölndal. {p}, {t}',
    'Besked § vi har gått vidare med andra kandidater till rollen som {r}.',
    'Samtale § Stilling: {r}|Deltagere: {p}, {t}',
    'Erbjudande § vi vill gärna anställa dig som {r}. {p}',
    'Intervju § Tjänst: {r}|Plats: Göteborg',
    'Intervju § Fråga efter {p} ({t}) i receptionen.',
  ],
};

/** Jobs that a frame is filled with; the last one is disguised. */
export const EACH = 4;

/** Every frame with some of its language's jobs, people and titles: what stands around a job, taught with many jobs. */
export function framedWordings(): readonly RoleWording[] {
  return [english, german, french, spanish, portuguese, italian, dutch, polish, nordic, japanese].flatMap(filled);
}

function filled({ jobs, people, titles, frames }: Frames): readonly RoleWording[] {
  const [allJobs, allPeople, allTitles] = [jobs.split(';'), people.split(';'), titles.split(';')];
  return frames.flatMap((frame, at) =>
    Array.from({ length: EACH }, (_, i): RoleWording => {
      const pick = (list: readonly string[], step: number) => list[(at * step + i * 5 + i) % list.length] ?? '';
      const told = pick(allJobs, 7);
      const job = i === EACH - 1 ? disguised(told) : told;
      const whole = frame
        .replaceAll('{r}', job)
        .replaceAll('{p}', pick(allPeople, 3))
        .replaceAll('{t}', pick(allTitles, 5))
        .replaceAll('|', '\n');
      const [subject = '', text = ''] = whole.includes(' § ') ? whole.split(' § ') : ['', whole];
      return [subject, text, frame.includes('{r}') ? job : null];
    }),
  );
}

const consonants = 'bcdfghjklmnpqrstvwxz';

/** A job that no list has, with the ends of words as they are: what stands around it must tell it. */
function disguised(job: string): string {
  return job.replace(/\p{L}{6,}/gu, (word) => {
    const letters = [...word.slice(0, -3)].map((letter) => {
      const at = consonants.indexOf(letter);
      return at < 0 ? letter : (consonants[(at + 5) % consonants.length] ?? letter);
    });
    return `${letters.join('')}${word.slice(-3)}`;
  });
}
