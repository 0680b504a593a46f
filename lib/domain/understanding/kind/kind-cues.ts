/**
 * What words mean for the kind of a mail, whatever their language: so that what was learned of `abgesagt` holds for
 * `anulada`. A cue is found by a word's stem. Which cue speaks for what is not told here: that is learned.
 */
const stems: Readonly<Record<string, string>> = {
  talk: 'inter entre collo gespr vorst rozmo samta pohov haast call calls chat meeti appel llama chiam ligac rende cita afspr incon reuni conve visit treff bewer telef sobes mulak gorus jobsa spotk 面接 面談 面试 통화 면접 собес skype',
  cancel:
    'cance anula annul storn abges absag entfa ausfa gestr geann afgez afgel afgeb verva suspe desma disdi disde insta avbok aflys avlys odwol zruse zrusi perut iptal отмен скасо withd scrap anulo 中止 取消 취소 anuluj kasuje',
  move: 'resch move moved movin postp push pushe shift shuff delay versc verle verta vorve vorzi decal depla repou repro aplaz pospo adela cambi muda mudar mudou mudam mudan spost rinvi posti antic remar adiad adiar adiam adiou reage alter verze verpl vervr schui flytt ombok rykke utsat przel przes zmian zmien presu siirt ertel перен chang updat geand wijzi modif corre przen 変更 延期 改期 변경 udsat flyt rykk skjut framfl posun odloz',
  fresh:
    'new neue neuen neuer neues nouve nuevo nueva nuovo nuova novo nova nieuw ny nytt nye nowy nowa nowym nowego 新し 新た nyt',
  instead: 'inste rathe statt anste pluto anzic invec plaat istal stede zamia lugar 代わ',
  same: 'same gleic derse meme mismo misma stess mesmo mesma zelfd hetze samma samme still unver uncha gleib bleib reste riman resta sigue conti mante taki 変わ 同じ uandr ofora',
  sorry:
    'unfor regre leide bedau malhe lamen purtr spiac infel helaa tyvar desva desve niest sorry apolo afrai sadly desol navre scusa scusi perdo discu sient sajna pahoi przyk przep bekla 残念 遗憾 아쉽 죄송 undsk ursak',
  decide:
    'decid decis chose choos selec chois reten elegi escol scelt gekoz beslo keuze wybra valt vald entsc optam optad optou progr proce pursu prose pours segui avanc verde weite zdecy 選考 採用 valgt beslut',
  others:
    'other anoth autre otro otra otros otras altro altri altra altre outro outra annan andra anden andre inny inneg inna innej someo someb jeman ieman quelq algui algue qualc nagon kogos stron innym 他の ほか 其他 annen',
  candidate: 'candi kandi appli solli hakem soger anso ansok postu profi perfi 応募 候補 ansog aplik',
  not: 'not canno cant wont didnt isnt haven wasnt weren dont doesn could unabl nicht kein keine pas non nao niet geen inte ikke nie nelz',
  condition: 'if falls wenn sollt jesli jezel wheth unles mocht once',
  pay: 'offer contr salar angeb vertr ofrec offri ofere ofert aanbo biede erbju gehal lohn wage wages annum bonus lon lonen wynag stipe remun retri umowa hired appoi embau assum arbei 内定 給与 年収 合格 tilby ansae stawk pensj',
  cheer:
    'congr gluck gluec herzl felic enhor parab gefel gratt gratu tilly onnea welco willk bienv benve bemvi welko valko おめ 祝 恭喜 축하 grati',
  free: 'avail verfu dispo besch free libre liber livre vrij ledig wolny mozes suits suit suite passt passe schik convi vient viene jeito uitko prefe 都合 希望 方便 가능 pasuj dogod dostepn moglby passar',
  when: 'when wann quand cuand wanne kiedy hvorn nar which welch quel quell quels cual cuale quale quali qual quais welk welke vilke hvilk jaki what いつ 何時 哪 언제',
  pick: 'pick book wahle buche reser elige escoj scegl kies boka besti valj valg such aussu propo vorsc slots slot optio crene hueco horar orari opcio 選択 お選 选择 bokning wybier wybor vaelg',
  confirm:
    'confi besta confe beves bekra potwi remin erinn rappe recor prome lembr herin pamin 確定 確認 确认 확정 확인',
  invite: 'invit einla laden lade convo uitno nodig inbju indby zapra zvem kutsu citac 案内 招待 邀请 초대',
  received: 'recei recu erhal einge recib ricev receb ontva motta modta otrzy 受領 收到 접수',
  filled:
    'fille beset verge pourv cubie coper preen vervu ingev tills besat obsad obsaz close froze freez gesto budge 見送 充足 已满 tilsat optag',
  wishes:
    'wish wunsc souha desea augur desej wense onska onske zyczy futur luck erfol exito succe suert sorte zukun 祈り 活躍 祝你 lykke',
  pending: 'yet patie gedul pacie pazie pacen waiti wait awai attes bear czeka venta 検討 しば 등 afven',
  papers: 'refer docum uploa passp certi zeugn nachw justi diplo scan 書類 提出 履歴 dokum',
  test: 'asses test tests codin chall hacke ondem prere webin works maste regis inscr iscri quiz onlin 適性 テス 試験 kurse egzam testow',
  thanks: 'thank merci graci grazi obrig danke bedank tack tak dziek kiito ありが 感谢 감사',
  past: 'yeste geste ayer hier ieri ontem giste igar wczor 昨日 先日 recen neuli ultim letzt derni pasad scors vorig forri sidst senas ostat lately',
  survey: 'surve umfra enque encue sonda onder enkat ankie feedb opini avis alkat アン',
  crowd: 'fair messe salon fiera feira beurs targi messa openh newsl jobme infot talks semin billet セミ 説明',
  starts: 'onboa induc einar einfu inwer pierw laptop badge uniform 入社 初日',
  sells: 'demo trial testp prueb essai sales verka vendi venda subsc abonn',
  until: 'until till befor deadl bis avant jusqu antes hasta entro fino tot inden frist termi plazo prazo scade まで',
  come: 'come kom kommt komme komms venir venez viens ven venga vieni venha vem venh langs vorbe prich przyj przyd drop ask frag deman pregu chied pergu vraag fraga spurg お越 来社',
  room: 'room raum salle sala aula zaal lokal rum pokoj sali floor stock etage piso piano verdi vanin pietr stree stras calle recep empfa accue gate tor gebou build edifi palaz',
  bring: 'bring mitbr mitzu appor trae traig trai porta neem medbr zabra zabie 持ち wear boots',
  errands:
    'dent denti zahna tanda viewi besic apart flat mortg insur invoi deliv parce order table boile car haird hyghy 診察 teeth wizyt lekar',
};

const cueOf: ReadonlyMap<string, string> = new Map(
  Object.entries(stems).flatMap(([cue, list]) => list.split(' ').map((stem) => [stem.slice(0, 5), `~${cue}`] as const)),
);

/** The cues of a sentence, in the alphabet's order, each once. */
export function cuesIn(tokens: readonly string[]): readonly string[] {
  const cues = new Set<string>();
  for (const token of tokens) {
    const cue = cueOf.get(token);
    if (cue !== undefined) cues.add(cue);
  }
  return [...cues].sort();
}
