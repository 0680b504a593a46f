import type { PhraseSet } from './lazy-set.ts';
import { phraseSet } from './words.ts';

/** What stands before a colon. */
export type Key =
  | 'edit'
  | 'discussed'
  | 'clarify'
  | 'nervous'
  | 'add'
  | 'timeline'
  | 'tone'
  | 'company'
  | 'role'
  | 'when'
  | 'with'
  | 'timezone'
  | 'name'
  | 'situation'
  | 'rescheduled'
  | 'link'
  | 'unlink'
  | 'settings';

/** What people call each key, in eleven languages. */
export const keyWords: Readonly<Record<Key, PhraseSet>> = {
  edit: phraseSet(
    'edit|edit text|edit note|edit the note|edit this|edit to|new text|new version|my version|my text|replace|replace with|replace it with|replacement|use this|use this text|send this instead|use this instead|edited|revised|change to|change it to|change text to|text|neuer text|nouveau texte|nuevo texto|bearbeiten|geandert|neue fassung|neue version|nouvelle version|modifier|remplacer par|remplace par|nueva version|cambiar por|nuovo testo|nuova versione|modifica|modificare|novo texto|nova versao|nieuwe tekst|nieuwe versie|bewerken|ny text|ny tekst|ny version|ny versjon|nowy tekst|nowa wersja',
  ),
  discussed: phraseSet(
    'discussed|we discussed|one more thing we discussed|another thing we discussed|one thing we discussed|we also talked about|we also spoke about|also talked about|what we discussed|things we discussed|here is what we discussed|heres what we discussed|we also discussed|also discussed|what we talked about|things we talked about|heres what we talked about|here is what we talked about|discussion|talked about|we talked about|topics|topic|spoke about|we spoke about|besprochen|wir haben besprochen|thema|themen|discute|nous avons discute de|on a parle de|nous avons parle de|hablamos de|conversamos sobre|discutimos|temas|abbiamo parlato di|discusso|argomenti|besproken|we hebben besproken|falamos sobre|conversado|diskuterat|vi pratade om|vi diskuterade|diskuteret|vi talte om|diskutert|vi snakket om|omowione|rozmawialismy o|wir besprachen|wir sprachen uber|wir haben gesprochen uber|gesprochen uber|gesprachsthemen|gesprachsthema|on a discute de|on a evoque|nous avons evoque|parle de|discute de|sujet|sujets|sujets abordes|points abordes|themes abordes|hablamos sobre|conversamos de|hemos hablado de|hemos hablado sobre|platicamos de|platicamos sobre|tratamos|comentamos|tema|temas tratados|hablado|tratado|abbiamo discusso|abbiamo discusso di|parlato di|discusso di|argomento|temi|si e parlato di|falamos de|falamos do|falamos da|assunto|assuntos|topicos|topico|discutido|tratamos de|we hebben het gehad over|we hadden het over|we spraken over|we hebben gesproken over|gesproken over|gehad over|onderwerp|onderwerpen|vi talade om|pratade om|talade om|vi har diskuterat|vi har pratat om|amne|amnen|vi snakkede om|vi diskuterede|vi droftede|vi har talt om|talte om|emne|emner|vi diskuterte|vi pratet om|snakket om|vi har snakket om|rozmawialysmy o|omowilismy|mowilismy o|tematy|temat|covered|we covered|touched on|we touched on|subjects|subject matter|points discussed|topics discussed|topics covered',
  ),
  clarify: phraseSet(
    'clarify|clarification|to clarify|correction|misspoke|i misspoke|klarstellung|richtigstellung|preciser|precision|rectificar|aclarar|aclaracion|chiarimento|chiarire|verduidelijking|esclarecer|esclarecimento|fortydligande|praecisering|presisering|wyjasnienie|zur klarstellung|klarstellen|korrektur|berichtigung|a preciser|pour preciser|rectification|pour clarifier|clarifier|para aclarar|correccion|rectificacion|precisazione|per chiarire|rettifica|correzione|ter verduidelijking|correctie|rechtzetting|verduidelijken|para esclarecer|correcao|retificacao|rattelse|fortydliga|rettelse|oppklaring|sprostowanie|korekta|doprecyzowanie|i need to clarify|just to clarify|for clarification|what i meant|i meant',
  ),
  nervous: phraseSet(
    'nervous|i was nervous|nerves|i got nervous|so nervous|very nervous|nervos|ich war nervos|nervositat|aufgeregt|ich war aufgeregt|nerveux|nerveuse|jetais nerveux|jetais nerveuse|stresse|stressee|jetais stresse|jetais stressee|nervioso|nerviosa|estaba nervioso|estaba nerviosa|nervios|nervoso|nervosa|ero nervoso|ero nervosa|agitato|agitata|ero agitato|ero agitata|nervosismo|estava nervosa|estava nervoso|zenuwachtig|ik was zenuwachtig|zenuwen|nerveus|jag var nervos|jeg var nervos|zdenerwowany|zdenerwowana|bylem zdenerwowany|bylam zdenerwowana|stres',
  ),
  add: phraseSet(
    'add|add this|please add|also add|add the following|mention|also mention|please mention|addition|erganzen|ergange|ajouter|ajoute|ajoutez|anadir|anade|agregar|agrega|aggiungi|aggiungere|toevoegen|voeg toe|adicionar|adiciona|acrescenta|lagg till|tilfoj|legg til|dodaj|to add|addendum|add in|include|please include|also include|include this|bitte erganzen|bitte hinzufugen|hinzufugen|erganzung|erganze|zusatz|nachtrag|fuge hinzu|noch dazu|a ajouter|ajout|rajoute|rajouter|rajoutez|a rajouter|merci dajouter|mentionner|mentionne|a mentionner|para anadir|para agregar|por anadir|por agregar|agregue|anada|mencionar|menciona|anadido|da aggiungere|aggiunta|aggiungete|menzionare|menziona|toe te voegen|aanvulling|toevoeging|vermelden|vermeld|acrescentar|acrescente|adicione|a acrescentar|para acrescentar|a adicionar|para adicionar|att lagga till|tillagg|tilfojelse|tillegg|a legge til|dodac|prosze dodac|do dodania|uzupelnienie',
  ),
  timeline: phraseSet(
    'timeline|time line|decision|decision by|they decide|they decide by|they will decide|they said they decide|next steps by|answer by|i hear back|zeitplan|entscheidung|ruckmeldung|delai|decision le|plazo|respuesta|scadenza|risposta|termijn|beslissing|prazo|resposta|besked|tidsplan|decyzja|entscheidung bis|zeitrahmen|frist|ruckmeldung bis|antwort bis|antwort|reponse|reponse dici|calendrier|echeance|decision attendue|fecha limite|decision el|respuesta el|decisione|tempi|tempistica|tempistiche|decisao|cronograma|antwoord|reactie|besluit|tijdlijn|svar|beslut|beslutning|tidslinje|tidsramme|odpowiedz|termin odpowiedzi|deadline|decision date|hear back|expected answer|expected decision|next steps',
  ),
  tone: phraseSet(
    'tone|style|ton|stil|tono|toon|stijl|estilo|tonfall|stilistik|le ton|el tono|il tono|o tom|tom|de toon|tonen|styl|tonfald',
  ),
  company: phraseSet(
    'company|employer|firm|the company|company name|firma|entreprise|empresa|azienda|bedrijf|unternehmen|arbeitgeber|die firma|firmenname|name der firma|societe|employeur|lentreprise|nom de lentreprise|compania|empleador|la empresa|nombre de la empresa|societa|ditta|datore di lavoro|lazienda|nome dellazienda|companhia|empregador|a empresa|nome da empresa|werkgever|het bedrijf|bedrijfsnaam|foretag|foretaget|arbetsgivare|virksomhed|virksomheden|arbejdsgiver|bedrift|bedriften|arbeidsgiver|selskap|pracodawca|nazwa firmy|organisation|organization|org',
  ),
  role: phraseSet(
    'role|position|job|job title|title|the role|stelle|poste|puesto|ruolo|functie|rolle|jobtitel|stellenbezeichnung|funktion|intitule du poste|intitule|fonction|cargo|rol|posicion|titulo del puesto|nombre del puesto|vacante|posizione|qualifica|mansione|funcao|vaga|posicao|titulo do cargo|o cargo|el puesto|il ruolo|functietitel|positie|vacature|roll|tjanst|befattning|jobbtitel|stilling|stillingen|stillingstittel|stanowisko|rola|posten|the position|role title|position title|vacancy',
  ),
  when: phraseSet(
    'when|date|time|date and time|interview time|interview date|time and date|start|wann|quand|cuando|quando|wanneer|termin|datum|uhrzeit|datum und uhrzeit|date et heure|heure|horaire|rdv|fecha|hora|fecha y hora|data|ora|orario|data e ora|data e hora|horario|tijd|tijdstip|datum en tijd|nar|tid|datum och tid|hvornar|tidspunkt|dato|dato og tid|kiedy|data i godzina|godzina|interview|the interview',
  ),
  with: phraseSet(
    'with|interviewer|interviewers|interviewed by|interview with|people|mit|avec|con|met|com|gesprachspartner|gesprachspartnerin|gesprach mit|interlocuteur|interlocuteurs|interlocutrice|entretien avec|entrevistador|entrevistadora|entrevistadores|entrevista con|colloquio con|intervistatore|intervistatrice|selezionatore|entrevista com|gesprek met|gesprekspartner|med|intervjuare|intervju med|intervjuer|samtale med|rozmowa z|rozmowca|rekruter|rekruterka|met with|i spoke with|spoke with',
  ),
  timezone: phraseSet(
    'timezone|time zone|tz|zone|zeitzone|my timezone|my time zone|meine zeitzone|fuseau horaire|fuseau|mon fuseau horaire|zona horaria|mi zona horaria|huso horario|fuso orario|fuso|zona oraria|il mio fuso orario|fuso horario|meu fuso horario|tijdzone|mijn tijdzone|tidszon|min tidszon|tidszone|min tidszone|tidssone|min tidssone|strefa czasowa|moja strefa czasowa|strefa',
  ),
  name: phraseSet(
    'name|my name|my name is|full name|my full name|mein name|mein voller name|voller name|vollstandiger name|nom|mon nom|nom complet|nombre|mi nombre|nombre completo|nome|nome completo|il mio nome|meu nome|o meu nome|naam|mijn naam|volledige naam|namn|mitt namn|fullstandigt namn|navn|mit navn|mitt navn|fulde navn|fullt navn|imie|imie i nazwisko|moje imie',
  ),
  situation: phraseSet('situation|the situation|playbook|situacion|situazione|situacao|situatie|situasjon|sytuacja'),
  rescheduled: phraseSet(
    'rescheduled|moved|postponed|rescheduled to|rescheduled for|reschedule|reschedule to|moved to|new date|new time|new date and time|new slot|neuer termin|verschoben auf|verschoben|reporte au|reporte|nouvelle date|nouvel horaire|nueva fecha|nueva hora|reprogramada|aplazada|nuova data|nuovo orario|rinviato|rinviato a|spostato a|spostato|nova data|novo horario|remarcada|remarcada para|adiada|nieuwe datum|nieuwe tijd|verzet naar|verplaatst naar|ny tid|ny dato|nytt datum|ny tidspunkt|flyttat till|flyttet til|nowy termin|przelozone na',
  ),
  link: phraseSet(
    'link|link address|link my address|link my other address|link email|link mail|connect address|my other address',
  ),
  unlink: phraseSet(
    'unlink|unlink address|unlink my address|unlink email|unlink mail|remove address|disconnect address',
  ),
  settings: phraseSet(
    'settings|setting|my settings|preferences|einstellungen|reglages|parametres|ajustes|configuracion|impostazioni|configuracoes|definicoes|instellingen|installningar|indstillinger|innstillinger|ustawienia',
  ),
};
