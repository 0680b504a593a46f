/** Words that job titles are made of, folded. A run of them beside a name is the person's title. */
export const titleWords: ReadonlySet<string> = new Set(
  (
    'vp svp evp avp gm ceo cto cfo coo cpo cmo cio cro chro ciso md chief head director manager mgr lead leader engineer eng engineering developer architect scientist analyst designer product project program programme data software hardware firmware senior sr junior jr staff principal distinguished recruiter recruiting recruitment sourcer talent acquisition hr human resources people partner coordinator specialist president vice officer founder co-founder cofounder founding owner consultant associate executive assistant team tech technical hiring group department marketing sales finance financial operations ops business development strategy research security platform infrastructure cloud backend back-end frontend front-end fullstack full-stack devops sre qa quality machine learning ai ml ux ui user experience design customer success support account general managing supervisor administrator editor counsel legal compliance professor clinical nurse mobile ios android web site reliability content brand growth revenue supply chain analytics insights science training culture talent-acquisition delivery scrum master agile coach practice regional country chief-of-staff swe sde em tpm pm dev ' +
    'leiter leiterin leitung abteilungsleiter abteilungsleiterin teamleiter teamleiterin teamlead bereichsleiter bereichsleiterin geschaftsfuhrer geschaftsfuhrerin geschaftsfuhrung personalreferent personalreferentin personalleiter personalleiterin personalabteilung entwickler entwicklerin entwicklungsleiter entwicklungsleiterin softwareentwickler softwareentwicklerin vorstand gruppenleiter gruppenleiterin projektleiter projektleiterin personal technischer technische kaufmannische fachbereichsleiter fachbereichsleiterin vertriebsleiter vertriebsleiterin ' +
    'coordinatrice coordinateur direttrice dirigente primario caposala vicepreside preside titolare resp ltg coord directeur directrice responsable chef cheffe ingenieur ingenieure developpeur developpeuse charge chargee recrutement rh drh pdg technique projet produit ressources humaines donnees equipe fondateur fondatrice associe gerant ' +
    'gerente directora jefe jefa ingeniero ingeniera lider desarrollador desarrolladora seleccion recursos humanos rrhh tecnologia tecnico tecnica producto datos proyectos equipo ventas coordinador coordinadora reclutador reclutadora fundador fundadora ' +
    'hoofd teamleider directrice ontwikkelaar afdelingshoofd projectleider personeelszaken oprichter afdeling werving ' +
    'diretor diretora coordenador coordenadora engenheiro engenheira desenvolvedor desenvolvedora recrutador recrutadora recrutamento produto dados projetos tecnologia vendas selecao ' +
    'responsabile direttore direttrice ingegnere capo sviluppatore sviluppatrice risorse umane selezione prodotto dati fondatore fondatrice'
  ).split(' '),
);

/** Words of titles that belong to somebody who recruits, folded. */
const recruiting =
  /\b(?:recruit\w*|talent|sourcer|hr|human resources|people (?:partner|ops|operations|team|coordinator|manager|experience|& culture|and culture|business partner)|head of people|interview coordinator|scheduling|candidate experience|personalreferent\w*|personalabteilung|personalleit\w*|personalwesen|personalmanag\w*|personalberat\w*|hr-\w+|recrutement|recruteu\w*|ressources humaines|charge\w* de recrutement|rh|drh|recursos humanos|rrhh|reclutador\w*|seleccion|werving|personeelszaken|p&o|recrutador\w*|recrutamento|selecao|risorse umane|selezione|selezionat\w*|coordinator)\b/;

/**
 * True for a title of somebody who recruits or coordinates, not of somebody whom the candidate would work with.
 *
 * @param title folded by `foldAligned`
 */
export function isRecruitingTitle(title: string): boolean {
  return recruiting.test(title);
}

/** Capitalised words that no name holds: parts of a day, an agenda, a company or a tool. */
export const namelessWords: ReadonlySet<string> = new Set(
  (
    'monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december today tomorrow zoom google meet teams microsoft webex skype slack whereby hangouts facetime calendly phone video call interview interviews interviewer interviewers panel onsite screening screen technical coding system lunch break tour welcome wrap wrap-up presentation behavioral behavioural values case study review session introduction intro overview debrief exercise whiteboard pair programming discussion challenge deep dive round stage final first second third next step steps please thank thanks hi hello dear best regards you your we us our i me it the this that these those there here if when where who what which both all each everyone someone anyone location time date link meeting id passcode room floor office building street remote am pm et est edt pt pst cst gmt utc cet bst est position role job opportunity team company candidate application resume cv portfolio details agenda schedule join click call chat conversation follow-up questions answers ' +
    'montag dienstag mittwoch donnerstag freitag januar februar marz mai juni juli oktober dezember uhr sie ihr ihnen ihre wir uns gesprach vorstellungsgesprach termin bitte der die das den dem raum besprechungsraum personalgesprach kennenlerngesprach fachgesprach unternehmen ' +
    'lundi mardi mercredi jeudi vendredi vous nous votre notre entretien visio merci bonjour monsieur madame poste le la les salle lunes martes miercoles jueves viernes usted nosotros entrevista gracias hola reunion sala el los maandag dinsdag woensdag donderdag vrijdag gesprek u je wij bedankt segunda-feira terca-feira quarta-feira quinta-feira sexta-feira obrigado obrigada ola lunedi martedi mercoledi giovedi venerdi colloquio grazie lei noi il lo gli stanza'
  ).split(' '),
);

/** Words in which companies' names end, and no person's. */
export const companyWords: ReadonlySet<string> = new Set(
  'savings inc llc ltd limited gmbh ag se sa sas sarl srl spa bv nv plc corp corporation company co kg analytics labs lab group systems technologies technology solutions software health healthcare bank university college consulting partners studio studios media energy digital robotics ai cloud data networks network capital ventures pharma foods logistics games interactive global international holdings industries services security insurance therapeutics biotech bio motors airlines hospital institute foundation agency collective works dynamics mobility retail commerce payments finance financial aerospace semiconductors electronics instruments materials engineering research design gruppe werke versicherung team recruiting careers'.split(
    ' ',
  ),
);
