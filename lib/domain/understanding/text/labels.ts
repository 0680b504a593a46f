/** What a labelled line holds. `other` is a label that is known to hold nothing about the interview. */
export type Label =
  | 'subject'
  | 'when'
  | 'date'
  | 'time'
  | 'end'
  | 'duration'
  | 'zone'
  | 'where'
  | 'people'
  | 'recruiter'
  | 'role'
  | 'company'
  | 'url'
  | 'phone'
  | 'medium'
  | 'what'
  | 'decision'
  | 'other';

/** Labels by what they hold, folded, in all languages that are read; brackets and plural endings are off by then. */
const words: Readonly<Record<Exclude<Label, 'subject'>, string>> = {
  when: "when|date and time|date & time|date/time|date / time|time and date|interview date and time|interview schedule|scheduled for|scheduled time|interview time|interview slot|interview|start|starts|start time|appointment|confirmed time|your interview|new time|new date|new date and time|new date & time|new date/time|new appointment|date and time of interview|datum und uhrzeit|datum & uhrzeit|datum/uhrzeit|termin|neuer termin|wann|zeitpunkt|beginn|date et heure|date et horaire|quand|cuando|fecha y hora|dia y hora|wanneer|datum en tijd|datum en tijdstip|quando|data e hora|data e horario|dia e hora|data e ora|data e orario|giorno e ora|zeit und datum|tag und uhrzeit|datum und zeit|termin und uhrzeit|date de l'entretien|date et heure de l'entretien|heure et date|cuando es|dia e horario|data e hora da entrevista|quando e|dag och tid|datum och tid|nar|dag en tijd|dag en uur|kiedy|termin rozmowy|data i godzina|tidpunkt",
  date: "date|day|interview date|date of interview|date of the interview|datum|tag|fecha|dia|data|giorno|jour|dato|dag|dzien|data rozmowy|data wizyty|datum gesprek|fecha de la entrevista|data da entrevista|data del colloquio|date de la rencontre|jour de l'entretien",
  time: 'time|time of interview|call time|reporting time|reporting at|report time|uhrzeit|zeit|heure|horaire|hora|horario|tijd|tijdstip|ora|orario|tid|klockslag|godzina|klokkeslaet|heure de debut|hora de inicio|hora da entrevista|horario da entrevista|orario di inizio|uur|aanvang',
  end: 'end|ends|end time|expected end|est. completion|estimated end|finish|ende|geplantes ende|voraussichtliches ende|fin|fin prevue|fin prevista|hora de fin|einde|fim|termino|fine|fine prevista|slut|koniec',
  duration:
    'duration|length|expected duration|dauer|duree|duracion|duur|duracao|durata|dauer ca|duree approximative|duree prevue|duracion aproximada|duracion estimada|duracao prevista|durata prevista|langd|czas trwania|varighed|geschatte duur|voraussichtliche dauer',
  zone: 'time zone|timezone|zeitzone|fuseau horaire|zona horaria|huso horario|tijdzone|fuso horario|fuso orario',
  where:
    "where|location|venue|place|address|office|interview location|meeting place|ort|wo|adresse|anschrift|standort|treffpunkt|lieu|ou|donde|lugar|direccion|ubicacion|waar|locatie|adres|plaats|onde|local|endereco|morada|dove|luogo|indirizzo|sede|plats|plaats van afspraak|adresse de l'entretien|lieu de rendez-vous|lieu de l'entretien|lugar de la entrevista|domicilio|local da entrevista|luogo del colloquio|miejsce|adres rozmowy|gdzie|adress|var|sted|besprechungsort|veranstaltungsort",
  people:
    "who with|person to meet|to meet|interviewer|interviewers|your interviewer|your interviewers|interviewer name|interviewer names|with|who|panel|panelists|panellists|interview panel|panel members|interview team|attendees|participants|you will meet|you'll meet|you will be meeting|you'll be meeting with|you will be meeting with|you'll be speaking with|you will be speaking with|meeting with|speaking with|hosts|gesprachspartner|gesprachspartnerin|ihre gesprachspartner|gesprachspartner:innen|interviewer:innen|interviewpartner|teilnehmer|teilnehmende|teilnehmer:innen|mit|interlocuteur|interlocuteurs|vos interlocuteurs|votre interlocuteur|votre interlocutrice|avec|intervenants|entrevistador|entrevistadora|entrevistadores|entrevistadoras|con|participantes|asistentes|com|gesprekspartner|gesprekspartners|je gesprekspartners|met|deelnemers|aanwezig|interviewer en|intervistatore|intervistatori|intervistatrice|intervistatrici|partecipanti|selezionatori|selezionatore|attendee|participant|host|your host|panelist|panellist|panel member|panel chair|chair|interviewing|interviewed by|interviewing you|interviewing team|interview board|board|committee|committee members|search committee|search committee members|selection panel|assessor|assessors|moderator|facilitator|hiring manager|hiring team|your hiring manager|who you'll meet|who you will meet|who will you meet|who you are meeting|who you'll be meeting|who you'll speak with|who you will speak with|who you'll talk to|who is joining|who's joining|who will be there|meet your interviewers|meet your panel|meet the team|staff member|members|people|the panel|your panel|you'll be meeting|you're meeting with|you will talk to|you'll talk to|you'll speak to|call with|interview with|conversation with|chat with|gesprach mit|ihr gesprach mit|mit wem|wer|dabei|dabei sind|teilnehmer auf unserer seite|gremium|auswahlkommission|kommission|interviewerin|interviewer/in|gesprachsfuhrung|fachbereich|fachvorgesetzter|jury|composition du jury|membres du jury|entretien avec|rendez-vous avec|vous rencontrerez|animateur|recruteurs presents|avec qui|entrevista con|reunion con|te entrevista|te entrevistara|te entrevistaran|comision|tribunal|panel de entrevista|con quien|participan|entrevistan|entrevistador/a|banca|painel|participam|participantes da banca|entrevista com|conversa com|com quem|commissione|commissione esaminatrice|colloquio con|incontro con|presenti|partecipano|con chi|gesprek met|met wie|wie|commissie|je spreekt met|interviewers en|intervju med|deltagare|med|du traffar|intervjuare|deltar|vem|rozmowa z|z kim|prowadzacy|osoba prowadzaca|osoby prowadzace|uczestnicy|deltagere|interviewere|intervjuere|haastattelijat|haastattelija|qui|vos interlocutrices|personnes presentes|participants a l'entretien|presents|presidente|presidenta|president|presidente du jury|president du jury|presidente do juri|presidente della commissione|vocal|vocales|vogal|vogais|juri|composicao do juri|membros do juri|membros da banca|entrevistadores tecnicos|quem|quem vai estar|quem participa|quien|quienes|quien te entrevista|te entrevistan|te recibe|te recibira|referenti|intervistano|chi|chi incontrerai|chi incontrera|incontrerai|incontrera|membri della commissione|membri|ihre gesprachspartnerinnen|deine gesprachspartner|deine gesprachspartnerin|dein gesprachspartner|gesprachspartnerinnen|gesprachsteilnehmer|gesprachsteilnehmende|teilnehmerinnen|teilnehmerkreis|es nehmen teil|anwesend|anwesende|anwesend sind|von unserer seite|fur uns dabei|auf unserer seite|mit dabei|wer ist dabei|wen triffst du|beisitz|vorsitz|interviewteam|vem du traffar|vi som deltar|fran oss|fran oss deltar|intervjuas av|medverkande|du far traffa|prowadza|prowadzi|rozmowe prowadza|rozmowe poprowadza|rekruterzy techniczni|spotkasz sie z|po naszej stronie|komisja|sklad komisji|rozmowcy|gespreksleiders|selectiecommissie|aanwezigen|gesprekspartners zijn|met wie spreek je|van onze kant|jouw gesprekspartners|uw gesprekspartners|leden van de commissie|leden",
  recruiter:
    'recruiter|your recruiter|recruiting coordinator|coordinator|recruiting contact|contact|contact person|your contact|point of contact|main contact|ansprechpartner|ansprechpartnerin|ihre ansprechpartnerin|ihr ansprechpartner|kontakt|contact rh|personne a contacter|votre contact|contacto|persona de contacto|reclutador|reclutadora|contactpersoon|contato|contatto|referente|ruckfragen|ruckfragen an|bei fragen|fragen an|kontaktperson|kontaktpersonen|renseignements|pour toute question|contact recrutement|dudas|informacion|informes|duvidas|per informazioni|informazioni|info|vragen|fragor|kontakt i rekrytering|pytania|osoba kontaktowa|kontakt do rekrutera',
  role: 'position|role|job title|job|vacancy|opening|position title|role title|applied for|applying for|stelle|rolle|stellenbezeichnung|poste|intitule du poste|puesto|vacante|cargo|functie|vacature|rol|vaga|funcao|posizione|ruolo|titre du poste|poste vise|poste propose|emploi|fonction|metier|intitule|offre|puesto vacante|puesto ofertado|plaza|posicion|busqueda|vacante a cubrir|categoria|posizione aperta|profilo|mansione|figura ricercata|ruolo proposto|posicao|oportunidade|cargo pretendido|funcao pretendida|ausgeschriebene stelle|ausgeschriebene position|funktion|beruf|tatigkeit|ausbildungsberuf|fur die stelle|positie|vacaturetitel|baan|roll|rola|tjanst|befattning|stanowisko|stilling|fur welche stelle|stelle als|oferta|categoria profesional',
  company:
    'company|organization|organisation|employer|hiring company|client|unternehmen|firma|arbeitgeber|entreprise|societe|empresa|compania|bedrijf|werkgever|azienda|societa|employeur|etablissement|organisme|entite|organizacion|centro|cliente final|empresa contratante|entidade|organisatie|foretag|arbetsgivare|firma i adres|pracodawca|virksomhed|ente|datore di lavoro|betrieb|klient',
  url: 'join|link|meeting link|meeting url|video link|zoom link|zoom|zoom meeting|join zoom meeting|join link|join url|join here|url|video|video call|video call link|video conference|google meet|meet|google meet link|microsoft teams|teams|teams link|webex|joining info|zugangslink|einwahllink|lien|lien de connexion|lien visio|visio|lien de la visio|enlace|enlace de la reunion|enlace a la videollamada|videollamada|link da reuniao|link para a reuniao|link da chamada|link alla riunione|collegamento|vergaderlink|meetinglink|zoom-link|teams-link|meet-link|meetinglank|lank|link do spotkania|link do rozmowy|link per collegarsi|link de acceso|enlace de acceso|lien teams|lien zoom|lien google meet|lien meet|link de acesso|liga|liga de acceso|liga de zoom|liga de teams|hier einwahlen|einwahl uber',
  phone:
    'phone|dial-in|dial in|dial-in number|telephone|phone number|call-in|call-in number|number|join by phone|telefon|telefonnummer|einwahlnummer|einwahl|numero de telephone|telefono|numero de telefono|telefoon|telefoonnummer|telefone|numero di telefono',
  medium:
    'format|type|interview type|interview format|medium|meeting type|how|art|modalite|modalites|modalidad|formato|vorm|modalita',
  what: 'what|event|topic|title|subject|agenda|was|thema|betreff|objet|quoi|asunto|que|wat|onderwerp|assunto|oggetto|cosa|regarding|re',
  other:
    'deadline|posted|posted on|date posted|applied|applied on|application date|application received|job id|requisition|requisition id|req id|sent|received|expires|rsvp|reply by|respond by|response by|bewerbungsfrist|frist|bewerbung vom|eingang|date limite|fecha limite|prazo|scadenza|meeting id|passcode|pin|conference id|access code|id|password|start date|salary|created|updated|last updated|office hours|opening hours|published|eintrittsdatum|meeting-id|kenncode',
  decision:
    'decision|decision by|decision date|decision expected|expected decision|next steps|timeline|feedback|feedback by|outcome|response time|response expected|when you will hear|when will you hear|what happens next|entscheidung|ruckmeldung|ergebnis|nachste schritte|wie es weitergeht|so geht es weiter|prochaines etapes|et ensuite|reponse|retour|decision le|proximos pasos|siguientes pasos|respuesta|resultado|prossimi passi|riscontro|esito|decisione|vervolg|terugkoppeling|uitslag|beslissing|volgende stappen|proximos passos|resposta|decisao',
};

const labelOf: ReadonlyMap<string, Label> = new Map(
  (Object.keys(words) as Exclude<Label, 'subject'>[]).flatMap((label) =>
    words[label].split('|').map((word) => [word, label] as const),
  ),
);

/** Labels that also count without a colon, divided from their value by a tab, a bar, a dash or a wide space. */
const strong: ReadonlySet<Label> = new Set<Label>([
  'when',
  'date',
  'time',
  'where',
  'people',
  'duration',
  'role',
  'company',
]);

/** A label with its value's place in the line. */
export interface LabelledLine {
  readonly label: Label;
  /** Index at which the value starts; the line's length where it is empty. */
  readonly valueAt: number;
  /** What stood in brackets behind the label: `Time (ET): 2 PM`; null for none. */
  readonly remark: string | null;
}

/** Labels as Japanese, Chinese and Korean write them. */
const eastAsian: ReadonlyMap<string, Label> = new Map(
  (
    [
      ['when', '日時|面接日時|日程|面接日程|面接时间|时间|時間|面試時間|일시|면접일시|実施日時|開催日時'],
      ['date', '日付|日期|날짜|面接日'],
      ['duration', '所要時間|面接時間|소요시간|时长'],
      ['where', '場所|会場|住所|所在地|面接場所|地点|地址|地點|장소|주소|面试地点'],
      ['people', '面接官|面接担当|面接者|担当面接官|面试官|面試官|면접관'],
      ['medium', '形式|方法|面接形式|面接方法|实施方式|面试形式|방식'],
      ['url', '参加用|会議|接続先|参加リンク|会议链接|链接|링크'],
      ['phone', '電話番号|电话|전화'],
      ['role', '職種|募集職種|応募職種|職位|岗位|직무|ポジション'],
      ['company', '会社名|企業名|公司'],
      ['recruiter', '担当|担当者|連絡先|联系人|담당자|問い合わせ先|お問い合わせ'],
      ['other', '持ち物|服装|備考|内容|パスコード|ミーティング|ミーティングid'],
    ] as const
  ).flatMap(([label, names]) => names.split('|').map((name) => [name, label] as const)),
);
const eastAsianColon = /^([\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]{2,8}) ?(?:id|url)? ?: ?/;

/** In English `Was` tells a time that no longer holds, in German what it is about. */
const oldTime = /^was ?:.*\d/;
const withColon = /^([a-z][a-z /&'.()+-]{0,38}?(?::(?:innen|in))?)(?: ?\(([^()]{1,30})\))? ?: ?/;
/** Words that ask: `Où ?` before what answers is a label as well. */
const withQuestion = /^([a-z][a-z ]{1,14}?) ?\? ?/;
const asking: ReadonlySet<string> = new Set(
  'when,where,who,who with,with whom,wann,wo,wer,mit wem,quand,ou,qui,avec qui,cuando,donde,quien,quienes,con quien,quando,onde,quem,com quem,dove,chi,con chi,wanneer,waar,wie,met wie,nar,var,vem,kiedy,gdzie,kto,z kim'.split(
    ',',
  ),
);
/** What people are as well: alone on a line they stand below a name. */
const offices: ReadonlySet<string> = new Set(
  'presidente presidenta president vocal vogal vorsitz beisitz qui quem chi info informazioni fonction metier emploi baan beruf organizacion centro categoria offre oferta plaza dag dato uur leden membri kontaktperson'.split(
    ' ',
  ),
);
const withGap = /^([a-z][a-z /&']{0,28}?)(?: {2,}| ?\| ?| - | ?\.{3,} ?)/;

/**
 * The label at the start of a line, or null. A line that is nothing but a label word has an empty value.
 *
 * @param folded a line folded by `foldAligned`, bullets taken off
 * @param signature true behind the sign-off, where `Recruiter` alone is a title and no label
 */
export function labelAt(folded: string, signature = false): LabelledLine | null {
  const ordinal = /^\d\.?[ºª°oa.]{1,2} (?=[a-z])/.exec(folded)?.[0].length ?? 0;
  if (ordinal > 0) return labelBehind(folded, ordinal, signature);
  const colon = withColon.exec(folded);
  if (colon !== null) {
    const label = oldTime.test(folded) ? null : labelled(colon[1] ?? '');
    if (label !== null) return { label, valueAt: colon[0].length, remark: colon[2] ?? null };
  }
  const eastern = eastAsianAt(folded);
  if (eastern !== null || signature) return eastern;
  const question = questionAt(folded);
  if (question !== null) return question;
  const gap = gapAt(folded);
  if (gap !== null) return gap;
  if (folded.length <= 30 && !offices.has(folded.trim())) {
    const label = labelled(folded.trim());
    if (label !== null && label !== 'what' && label !== 'other') return { label, valueAt: folded.length, remark: null };
  }
  return null;
}

/** `2.º vogal: Odete Pimentel` */
function labelBehind(folded: string, ordinal: number, signature: boolean): LabelledLine | null {
  const read = labelAt(folded.slice(ordinal), signature);
  return read === null ? null : { ...read, valueAt: read.valueAt + ordinal };
}

/** `Date   25 September` */
function gapAt(folded: string): LabelledLine | null {
  const gap = withGap.exec(folded);
  const label = gap === null ? null : labelled(gap[1] ?? '');
  return gap === null || label === null || !strong.has(label) ? null : { label, valueAt: gap[0].length, remark: null };
}

/** `日時：6月17日（木）` */
function eastAsianAt(folded: string): LabelledLine | null {
  const colon = eastAsianColon.exec(folded);
  const label = eastAsian.get(colon?.[1] ?? '');
  return colon === null || label === undefined ? null : { label, valueAt: colon[0].length, remark: null };
}

/** `Wann? Dienstag, 10 Uhr` */
function questionAt(folded: string): LabelledLine | null {
  const question = withQuestion.exec(folded);
  const label = question !== null && asking.has(question[1] ?? '') ? labelled(question[1] ?? '') : null;
  return question === null || label === null ? null : { label, valueAt: question[0].length, remark: null };
}

function labelled(text: string): Label | null {
  const bare = text
    .replace(/\((?:s|es|n|in|innen|e|r|a|i)\)/, '')
    .replace(/ ?\/ ?(?:in|innen|a|as|trice)$/, '')
    .trim();
  return labelOf.get(bare) ?? labelOf.get(text.trim()) ?? null;
}
