/*
 * The small words around a job title, sorted by what they say of it, folded, in all languages that are read. A word that
 * says different things in two languages stands in both lists; what it is worth is learned from mails.
 */

/** What a word says of a title beside it; one letter each, so that the sorts of neighbours join to a short name. */
const sorts: Readonly<Record<string, string>> = {
  // The job itself: `position of`, `Stelle als`, `poste de`.
  J:
    'position positions role roles job jobs post posts vacancy vacancies opening openings opportunity seat gig spot vacatures programme program requisition req headcount ' +
    'stelle stellen rolle vakanz ausschreibung stellenausschreibung funktion tatigkeit aufgabe lehrstelle ausbildungsplatz ausbildungsstelle praktikumsplatz arbeitsstelle stellenangebot job-angebot jobangebot besetzung berufsbild beruf ' +
    'poste postes fonction offre profil emploi mission recrutement intitule metier annonce ' +
    'puesto puestos vacante vacantes plaza cargo posicion oferta perfil empleo convocatoria categoria ' +
    'vaga vagas posicao funcao oportunidade lugar emprego concurso ' +
    'functie vacature vacatures rol positie plek baan vacaturetekst betrekking ' +
    'posizione ruolo posto profilo figura selezione mansione bando incarico offerta ' +
    'stanowisko stanowiska stanowiskiem rola oferte ogloszenie ogloszenia wakat etat ' +
    'tjanst tjansten tjanster rollen roll jobbet befattning befattningen uppdraget uppdrag annons platsen ' +
    'stilling stillingen stillinger jobopslag opslag opslaget jobb',
  // Having applied: `applied for`, `Bewerbung als`.
  A:
    'apply applied applying application applications candidacy candidate candidates candidature shortlist shortlisted considered consider considering interest interested pursue ' +
    'bewerbung bewerbungen beworben bewerben bewerbungsunterlagen bewerber bewerberin kandidatur interesse interessieren interessierst unterlagen ' +
    'candidat candidate candidatures postule postuler interet interesse interessee dossier ' +
    'candidatura postulacion postulado postular postulaste solicitud aspirante aspirantes candidato candidata interes inscripcion optas opta ' +
    'candidatou inscricao inscreveu interesse processo proceso processus process ' +
    'sollicitatie sollicitaties gesolliciteerd solliciteren solliciteerde kandidaat interesse belangstelling sollicitatieprocedure procedure ' +
    'candidarsi candidato candidata autocandidatura ' +
    'aplikacja aplikacji aplikacje aplikowal aplikowala kandydatura kandydature kandydatury rekrutacja rekrutacji zgloszenie zgloszenia cv ' +
    'ansokan ansokt sokt sokte intresse kandidat rekrytering rekryteringen ansogning ansogt sogt soknad soknaden rekruttering',
  // The talk: `interview for`, `Gespräch`.
  I:
    'interview interviews interviewing interviewer interviewers conversation chat call talk screening screen round meeting assessment loop superday discussion onsite session panel stage phase debrief intro presentation audition trial ' +
    'gesprach vorstellungsgesprach bewerbungsgesprach kennenlerngesprach erstgesprach zweitgesprach telefoninterview videointerview termin telefonat kennenlernen probearbeiten probetag auswahltag hospitation ' +
    'entretien entretiens rendez-vous echange echanges rencontre rencontres convocation entrevue rdv ' +
    'entrevista entrevistas charla reunion prueba conversa bate-papo reuniao dinamica encontro ' +
    'gesprek kennismaking sollicitatiegesprek kennismakingsgesprek proefdag meeloopdag ' +
    'colloquio colloqui chiacchierata incontro prova convocazione intervista ' +
    'rozmowa rozmowe rozmowy rozmow spotkanie spotkania ' +
    'intervju intervjun samtal samtalet anstallningsintervju samtale jobsamtale jobsamtalen intervjuet',
  // The job held out: `looking for a`, `offer you`, `als Verstärkung`.
  H:
    'hiring recruit recruiting looking look seeking seek search searching offer offering offered join joining become becoming fill filling need needs want appoint appointed appointing employ welcome ' +
    'suchen sucht suche gesucht anbieten angeboten einstellen besetzen verstarkung zusage zusagen stellenbesetzung werden nachfolge ' +
    'recherche recherchons cherche cherchons recrute recrutons recruter proposer propose proposons embauche embaucher embauchons rejoindre rejoignez retenu retenue devenir ' +
    'buscamos busca buscando ofrecer ofrecemos ofrecerte contratar contratarte incorporar incorporarte incorporacion seleccionado seleccionada seleccionar seas ' +
    'procuramos procura contratacao oferecer oferecemos integrar selecionado selecionada ' +
    'zoeken zoekt aanbieden aannemen aangenomen worden wordt bieden ' +
    'cerchiamo cerca offrire offriamo assumere assumerti assunzione inserire inserimento diventare entrare ' +
    'szukamy poszukujemy zatrudnic zaproponowac soker anstalla anstalls erbjuda erbjuder bli tilbyde tilbyder ansaette ansaettes bliver',
  // As what: `as our`, `als`, `en tant que`.
  S: 'as als comme tant como come jako som hoedanigheid w roli',
  // For or about what.
  F: 'for regarding about concerning re fur zu zur zum bezuglich betreffend uber hinsichtlich pour concernant sujet propos para sobre acerca respecto per riguardo circa voor over naar betreft dla na do za for om till til angaende gallande galler vedrorende ob',
  // Of: what follows belongs to what stands before.
  O: "of de d' du des da do del della dello dei degli dos das der van von av af di",
  // Whom one meets.
  W:
    'with by meet meeting met meets joined join see speak speaking spoke introduce introduced from via led mit bei von durch treffen sprechen avec par rencontrer rencontrerez vous con por junto conoceras com pelo pela conhecer met door spreekt spreken ontmoet con da incontrera incontrerai z przez spotka med av traffa af mode moder through ask ' +
    'trifft begleitet fuhrt leitet dabei teilnehmen teil nimmt recevra recevront recoit recibira atendera acogera recebe recebido ricevera accogliera ontvangt ontvangen host hosted hosts cc attended attend',
  // Whose: a possessor or a rank above.
  R: 'reports reporting report reportera reporta supervised supervisor manager boss responsible untersteht berichtet vorgesetzte vorgesetzter chef hierarchie superieur rapporto riporta rapporteert',
  // A link: `the role is`, `who is`.
  B: "is are was were be am i'm it's that's ist war sind sei heisst heissen est etait sera sont soit es era sera fue e era sao seja foi sia jest sa sera var ar er is was zijn ben heet",
  // New, open, next: about a job rather than in its title.
  V: 'open new newest next another any one offene offenen offener neue neuen neuer nouveau nouvelle nueva nuevo nova novo nuova nuovo nieuwe nya ny nowy nowa last right perfect ideal current available last-minute',
  // An article or a pronoun of the house.
  T: "the a an our your this that these unser unsere unserer unseren unserem ihre ihrer ihren ihr ihrem dein deine deiner deinen euer eure der die das den dem ein eine einen einer einem eines le la l' les un une notre votre nos vos ton ta cette ce el la los las un una uno nuestro nuestra nuestros tu su esta este o a os as um uma nosso nossa seu sua teu tua il lo gli i un' nostro nostra tuo tua suo sua de het een onze ons jouw uw je dit deze en ett den det var vart din ditt et vores ten ta to",
  // The writer's or the reader's own.
  M: 'my mine myself i me mein meine meiner meinem ich je mon ma moi mi mis yo meu minha eu mio mia io mijn ik moj moja ja min mitt jag jeg we us you wir uns ihnen sie nous vous wij vi noi lei nosotros usted voce',
  // Who: a person follows or goes before.
  P: "who whom whose he she his her their mr mrs ms dr prof herr frau herrn monsieur madame mme m sr sra don dona senhor senhora sig dott dhr mevr mevrouw pan pani chi qui quien quem wer wie kto vem colleague colleagues kollege kollegin kollegen kolleginnen collegue collegues companera companero colega colegas collega collega's collegas kollegor kollega",
  // And, or: a list goes on.
  N: 'and or und oder et ou y e o i oraz lub en of och eller og plus sowie & e/ou',
  // Where.
  L: 'at in on near based bei im am a chez au aux en nel nella presso bij te op w we pa hos i em no na',
  // When.
  D:
    'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december today tomorrow week am pm ' +
    'montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar marz mai juni juli oktober dezember uhr heute morgen ' +
    'lundi mardi mercredi jeudi vendredi janvier fevrier mars avril juin juillet aout septembre octobre novembre decembre heures ' +
    'lunes martes miercoles jueves viernes enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre hora horas ' +
    'segunda-feira terca-feira quarta-feira quinta-feira sexta-feira janeiro fevereiro marco maio junho julho setembro outubro novembro dezembro ' +
    'maandag dinsdag woensdag donderdag vrijdag maart uur lunedi martedi mercoledi giovedi venerdi gennaio febbraio maggio giugno luglio settembre ottobre dicembre ore ' +
    'poniedzialek wtorek sroda czwartek piatek stycznia lutego marca kwietnia maja czerwca lipca sierpnia wrzesnia pazdziernika listopada grudnia mandag tisdag onsdag torsdag fredag mandag tirsdag klockan kl',
  // Terms of the contract and kinds of work.
  K: 'full-time part-time tenure-track fulltime parttime permanent temporary fixed-term contract fte remote hybrid onsite vollzeit teilzeit befristet unbefristet homeoffice minijob temps plein partiel cdi cdd interim jornada completa indefinido temporal tempo indeterminato determinato integral voltijds deeltijds fulltime heltid deltid pelny hours weekly salary grade band level ref reference id number nr m/w/d w/m/d h/f f/h m/f',
  // A body of people.
  G: 'team department group division unit committee board office company staff abteilung bereich equipe service direction departamento equipo area equipa setor afdeling reparto ufficio dzial zespol avdelning avdelningen afdeling afdelingen hiring talent recruitment hr people',
  // Thanks, greetings, closings.
  Q: 'dear hi hello regards sincerely thanks thank best kind liebe lieber hallo guten sehr geehrte geehrter gruss grusse danke bonjour cordialement merci hola estimado estimada saludos gracias ola prezado prezada obrigado obrigada beste groet groeten bedankt ciao gentile cordiali saluti grazie hej halsningar dzien dobry pozdrawiam',
};

const sortsOf: ReadonlyMap<string, string> = (() => {
  const made = new Map<string, string>();
  for (const [sort, list] of Object.entries(sorts)) {
    for (const word of new Set(list.split(' '))) made.set(word, `${made.get(word) ?? ''}${sort}`);
  }
  return made;
})();

/** Ends of joined words: `Ausbildungsstelle`, `Auswahlgespräch`, `projektledartjänsten`. */
const ends: readonly (readonly [string, string])[] = [
  ['stelle', 'J'],
  ['position', 'J'],
  ['vacature', 'J'],
  ['functie', 'J'],
  ['tjanst', 'J'],
  ['tjansten', 'J'],
  ['stilling', 'J'],
  ['stillingen', 'J'],
  ['rollen', 'J'],
  ['gesprach', 'I'],
  ['gesprachs', 'I'],
  ['gesprek', 'I'],
  ['samtal', 'I'],
  ['samtale', 'I'],
  ['intervju', 'I'],
  ['interview', 'I'],
  ['bewerbung', 'A'],
  ['ansokan', 'A'],
];
const SHORTEST = 8;

/** The sorts that a word belongs to, as letters (`TO` for French `de la`), or '' for a word of none. */
export function cueSorts(folded: string): string {
  const known = sortsOf.get(folded);
  if (known !== undefined) return known;
  if (folded.length < SHORTEST) return '';
  return ends.find(([end]) => folded.endsWith(end))?.[1] ?? '';
}

/** Sorts that say what a title nearby is; small words are looked past. */
const telling = /[JAIHSWRMPBQ]/;

/** True for sorts worth looking for past small words. */
export function isTelling(sorts: string): boolean {
  return telling.test(sorts);
}
