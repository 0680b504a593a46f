/* Where a job title ends on either side: the words that are no part of one, and the small ones that hold it together. Folded. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Words before a title that are no part of it, whatever their capitals. */
export const before = words(
  'the a an our your their my his her its this that these those some any any each every no one another and or but if so as at in on of for to from by with about into per via is are was were be been being become becoming has have had will would could can may might do does did we you i he she they it us me who what when which where how why not also just still only really very good next former available same other more most third dear hi hello hey thank thanks please see meet meeting met join joining joined interview interviews interviewing interviewer interviewed invitation invited applied apply applying applicant candidate candidacy position positions role roles job jobs post vacancy opening opportunity req requisition ref hiring hire seeking looking need needs screen screening conversation round stage updated confirmed confirmation scheduled schedule rescheduled cancelled canceled reminder notification notice re fw fwd subject monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december today tomorrow mr mrs ms miss dr sir madam offer offered offering conditional unconditional regarding regards thank-you talented passionate tenure-track full-time part-time spoke speak speaking between through within without until after before during while because since than then there here yes ok okay ask find bring let make take sit show say said tell knows know says runs leads manages reports reporting owns wants doesn’t want call-in required ext panel loop superday itinerary agenda details info ' +
    'der die das den dem des ein eine einen einem einer eines unser unsere unseren unserem unserer ihr ihre ihren ihrem ihrer dein deine deinen deinem deiner mein meine meinen meiner und oder als zum zur zu im in am an auf fur mit von vom bei beim aus nach uber um ob dass wenn ist sind war wird werden sie du wir ich er es uns herr herrn frau hallo liebe lieber sehr geehrte geehrter stelle position rolle bewerbung vorstellungsgesprach gesprach interview telefoninterview einladung termin kennenlerngesprach vakanz ausschreibung suchen sucht neue neuen neuer nachste nachsten ' +
    'le la les un une des du de d au aux en et ou pour par avec sur chez notre nos votre vos mon ma ta ton sa son ce cette poste offre candidature entretien convocation fonction recherche cherche cherchons comme que qui est sommes vous nous tu je il elle madame monsieur bonjour ' +
    'el los las una uno del al y o u para por con sobre nuestro nuestra tu su mi este esta puesto vacante plaza cargo proceso candidatura entrevista oferta buscamos busca como que es eres somos estimado estimada hola ' +
    'lo gli i uno dei degli delle nel nella dal per come il nostro nostra vostro suo sua posizione ruolo posto candidatura colloquio ricerca cerchiamo profilo che sei siamo gentile ciao ' +
    'o os as uma um do da dos das no na nos nas ao pelo pela para por com sobre nosso nossa seu sua vaga funcao candidatura entrevista processo procuramos como que voce ola prezado prezada ' +
    'de het een onze ons jouw je uw mijn zijn haar deze dit die dat en of als voor van met bij op naar over om te tot functie vacature rol positie sollicitatie gesprek tweede eerste uitnodiging sollicitatiegesprek kennismakingsgesprek zoeken zoekt wij we wordt worden bent beste dag hoi ' +
    'na do od po za dla jako stanowisko rozmowa rozmowe rekrutacja oferta som till pa av vid den det ett jobb tjansten rollen intervju',
);

/** Ordinary words that only a capital makes a part of the title: `Process Engineer`, `our new engineer`. */
export const loose = words(
  'new current open best great process search talk title call experienced remote hybrid permanent temporary initial last action external update welcome chat status desk first second final right fellow application',
);

/** Words that end a title which goes on behind its noun: prepositions, verbs, times. */
export const after = words(
  'a o e y et i en und und und na no nas nos em ao aos para por per pour con com con avec met sur sobre chez bij bei presso at in on to for from with by und der die das le la les un une el los las il lo gli het een op om te van voor und que che qui dat die esta es est e è ha has fica ficou queda quedo resta reste sera sara sera aqui ici qui hier here ha ha sido was is wordt werd bent ben il au aux ce cette este esta nel nella dal dalla alle ore las às um uur uhr heures hora horas lundi mardi mercredi jeudi vendredi samedi dimanche lunes martes miercoles jueves viernes sabado domingo lunedi martedi mercoledi giovedi venerdi sabato domenica maandag dinsdag woensdag donderdag vrijdag zaterdag zondag segunda terca quarta quinta sexta segunda-feira terca-feira quarta-feira quinta-feira sexta-feira hoy manana demain domani amanha morgen oggi aujourd’hui nous vous je tu wij we ons onze notre nuestro nuestra nosso nossa noi voi ci ti te le mi me se si ne non pas no nao niet und como comme come als qua wilt wil kan kunt zal dans sous sans entre desde hasta entro fino dal presso avec nossa interview role position job call screen team entretien entrevista colloquio gesprek und abbiamo hemos avons temos hebben confirmado confirme confermato bevestigd',
);
/** Small words between the parts of a title: `Analista de Qualidade`. */
export const connectors = words('de da do das dos di du des del della delle dei degli dello van la las los el');
/** The same in German: `Referentin für Öffentlichkeitsarbeit`. */
export const germanConnectors = words('fur der des');
/** Titles that name their field with `in`: `Lecturer in Hydrology`. */
export const academic = words(
  'lecturer professor researcher postdoc instructor chair fellow reader scientist associate',
);
/** Nouns that a field may follow at once: `VP Engineering`, `Leiterin Controlling`. */
export const headFirst = words('vp svp evp avp rvp director head manager leiter leiterin lead');
/** Grades stand before the noun with their number: `Band 6 Physiotherapist`. */
export const grades = words('band grade level tier class scale stufe step');
/** Steps behind the noun: `Engineer II`. */
export const numerals = /^(?:I{1,3}|IV|V|[1-5]|L\d|IC\d)$/;
