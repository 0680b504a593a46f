/** Classes of the words that stand beside names: what one language teaches then holds for all. */
const classes: Readonly<Record<string, string>> = {
  at: 'at @ bei beim chez bij presso hos pri ved på w we',
  in: 'in im en na no nella nel em i',
  with: 'with mit avec con com met med z ze w/',
  from: 'from von vom de du da do dos das van fra från od della dello del dell di des d',
  to: 'to an zu zum zur à au aan till til al alla ao à',
  for: 'for für pour para por per voor för dla',
  join: 'join joining welcome visit visiting about considering choosing',
  behalf: 'behalf namens auftrag conto compte nome nombre',
  team: 'team équipe equipe equipo equipa zespół zespołu teamet personalabteilung recrutement rh hr rrhh staff service ufficio dział',
  client:
    'client mandant mandantin mandanten kunde kunden kundin opdrachtgever klant cliente auftraggeber auftraggeberin klient kunde',
  firm: 'company firm firma organisation organization unternehmen entreprise société empresa azienda bedrijf organisatie virksomheden företaget stowarzyszenie association group groupe gruppe school praxis kita',
  talk: 'interview call interviewing application applied applying position role job vacancy post bewerbung gespräch vorstellungsgespräch stelle entretien candidature poste entrevista puesto vaga candidatura colloquio posizione selezione gesprek sollicitatie functie vacature rozmowa rozmowę rozmowy intervju samtale samtal stilling tjänst interesse interest intérêt interés stanowisko',
  hello:
    'hi hello hey dear hallo liebe lieber bonjour hola estimada estimado caro cara gentile ciao olá beste cześć szanowna szanowny hej kära hei chère cher madame monsieur herr frau frau mr mrs ms dr prof',
  and: 'and und et y e og och i en & oraz',
};

/** Words between a cue and the name. */
const articles: ReadonlySet<string> = new Set(
  "the our das der die den dem la le les l l' el los las il lo gli o os as het een ein eine einer einem uns unsere unserem unserer notre nuestro nuestra nossa nosso nostra onze ons vår vårt vores a an une un uma um".split(
    ' ',
  ),
);

const right: Readonly<Record<string, string>> = {
  team: 'team recruiting recruitment talent hiring hr people careers rekrytering rekrutacja',
  verb: 'is are has have would will was wishes wants invites invited möchte lädt freut sucht hat ist wird bietet souhaite vous recrute propose a est quiere busca te le ha está desea convida gostaria tem vorrebbe desidera cerca la invita wil nodigt zoekt heeft is biedt søger söker zaprasza jest',
  prep: 'in for as on at to for als für zur am im um pour en le à por para el em per il voor op om dla na',
  and: 'and und et y e og och en & i',
};

const classOf = indexed(classes);
const rightClassOf = indexed(right);

function indexed(table: Readonly<Record<string, string>>): ReadonlyMap<string, readonly string[]> {
  const index = new Map<string, string[]>();
  for (const [name, words] of Object.entries(table)) {
    for (const word of words.split(' ')) {
      const known = index.get(word);
      if (known === undefined) index.set(word, [name]);
      else if (!known.includes(name)) known.push(name);
    }
  }
  return index;
}

/** The classes of a word in front of a name, lower case. */
export function cuesBefore(word: string): readonly string[] {
  return classOf.get(word) ?? none;
}

/** The classes of a word behind a name, lower case. */
export function cuesBehind(word: string): readonly string[] {
  return rightClassOf.get(word) ?? none;
}

const none: readonly string[] = [];

export function isArticle(word: string): boolean {
  return articles.has(word);
}

/** Capitalised words that begin sentences, name days, talks and rooms: no name of a firm begins or ends in them. */
export const ordinary: ReadonlySet<string> = new Set(
  (
    'i he she they it is are has have my we you your our the this that these those if as in on at for to from of by please thank thanks hi hello hey dear best kind regards sincerely cheers re fwd fw aw wg tr rv ref reference ' +
    'monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december mon tue tues wed thu thur thurs fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec today tomorrow morning afternoon am pm gmt bst cet cest utc et est edt pst pdt pt ct ' +
    'interview interviews interviewer interviewers invitation invite call chat meeting meet zoom teams video phone online onsite virtual screening screen round first second third final next step steps confirmed confirmation confirming reminder update updated rescheduled cancelled canceled cancellation application applicant candidate candidates position role job vacancy time date location place venue link join id passcode when where who what why how ' +
    'just also once after before during following further unfortunately looking feel let see bring ask any all no yes so and but or not great good well sorry congratulations congrats welcome apologies kindly note parking she his her him them their there here very really currently since until because while then now soon again about above below between both each every other another some such only own same than too until upon via per within without ' +
    'leider wenn falls nach danach vorher außerdem natürlich gern gerade hier dort dann jetzt bald wie was wer wo warum alle alles auch aber oder und nicht kein keine ja nein parken anfahrt rückfragen fragen ' +
    'donc mais ou où et si comme ensuite après avant pendant voici très bien malheureusement pero y o si como después antes durante aquí muy bien lamentablemente mas e ou se como depois antes aqui muito infelizmente ma o se come dopo prima qui molto purtroppo maar en of als hoe na voor hier heel helaas ter ten te er dat dit deze ons onze op met van bij naar uit over door graag alvast bedankt dank succes viel erfolg glück suerte boa sorte bonne chance lycka till powodzenia held og lykke men och eller om som efter tyvärr och også eller hvis som efter ' +
    'montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz juni juli oktober dezember uhr wir ich sie du ihr ihre ihren ihrem ihrer uns unser unsere bitte der die das den dem ein eine am im um zum zur für mit bei von vielen herzliche herzlichen liebe lieber hallo guten sehr gerne einladung termin gespräch vorstellungsgespräch bewerbungsgespräch bewerbung zusage absage verschiebung bestätigung kennenlernen kennenlerngespräch probearbeiten probetag stelle ' +
    'lundi mardi mercredi jeudi vendredi janvier février avril juin juillet août septembre octobre novembre décembre vous nous je il elle votre notre nos vos le la les un une bonjour merci cordialement entretien convocation invitation candidature objet madame monsieur pour en au aux ' +
    'lunes martes miércoles jueves viernes enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre usted nosotros el los las una hola gracias saludos entrevista candidatura puesto estimada estimado para por con su tu ' +
    'segunda terça quarta quinta sexta janeiro fevereiro março maio junho julho setembro outubro novembro dezembro você olá obrigado obrigada vaga prezada prezado cara caro sua seu ' +
    'lunedì martedì mercoledì giovedì venerdì gennaio febbraio aprile maggio giugno luglio settembre ottobre novembre dicembre lei noi gentile buongiorno grazie colloquio convocazione posizione candidatura sua suo ' +
    'maandag dinsdag woensdag donderdag vrijdag januari februari maart mei juni juli augustus oktober december je jouw uw wij beste geachte gesprek sollicitatie sollicitatiegesprek uitnodiging functie vacature ' +
    "we'll i'll you'll it's i'm we're we've you're i've don't they'll that's here's there's let's what's he'll she'll we'd i'd who's avis notice confidentialité confidentiality datenschutz hinweis wichtig important " +
    'mandant mandantin mandanten kunde kunden kundin klient client clients cliente opdrachtgever klant auftraggeber unternehmen firma herr herrn frau mr mrs ms dr prof mme sra sr sig dott ' +
    'måndag tisdag onsdag torsdag fredag hej vi du din jag intervju ansökan tjänsten mandag tirsdag onsdag torsdag fredag hei samtale jobsamtale ansøgning stillingen rozmowa rozmowy zaproszenie dzień dobry pani pan poniedziałek wtorek środa czwartek piątek'
  ).split(' '),
);
