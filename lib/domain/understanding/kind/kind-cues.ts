/**
 * What words mean for the kind of a mail, whatever their language: so that what was learned of `abgesagt` holds for
 * `anulada`. A cue is found by a word's stem. Which cue speaks for what is not told here: that is learned.
 */
const stems: Readonly<Record<string, string>> = {
  talk: 'inter entre collo gespr vorst rozmo samta pohov haast call calls chat meeti appel llama chiam ligac rende cita afspr incon reuni conve visit treff bewer telef sobes mulak gorus',
  cancel:
    'cance anula annul storn abges absag entfa ausfa gestr geann afgez afgel afgeb verva suspe desma disdi disde insta avbok aflys avlys odwol zruse zrusi perut iptal отмен скасо withd scrap anulo',
  move: 'resch move moved movin postp push pushe shift shuff delay versc verle verta vorve vorzi decal depla repou repro aplaz pospo adela cambi muda mudar mudou mudam mudan spost rinvi posti antic remar adiad adiar adiam adiou reage alter verze verpl vervr schui flytt ombok rykke utsat przel przes zmian zmien presu siirt ertel перен chang updat geand wijzi modif corre',
  fresh: 'new neue neuen neuer neues nouve nuevo nueva nuovo nuova novo nova nieuw ny nytt nye nowy nowa nowym',
  instead: 'inste rathe statt anste pluto anzic invec plaat istal stede zamia lugar',
  same: 'same gleic derse meme mismo misma stess mesmo mesma zelfd hetze samma samme still unver uncha gleib bleib reste riman resta sigue conti mante',
  sorry:
    'unfor regre leide bedau malhe lamen purtr spiac infel helaa tyvar desva desve niest sorry apolo afrai sadly desol navre scusa scusi perdo discu sient sajna pahoi',
  decide:
    'decid decis chose choos selec chois reten elegi escol scelt gekoz beslo keuze wybra valt vald entsc optam optad optou progr proce pursu prose pours segui avanc verde weite',
  others:
    'other anoth autre otro otra otros otras altro altri altra altre outro outra annan andra anden andre inny inneg inna innej someo someb jeman ieman quelq algui algue qualc nagon kogos stron',
  candidate: 'candi kandi appli solli hakem soger anso ansok postu profi perfi',
  not: 'not canno cant wont didnt isnt haven wasnt weren dont doesn could unabl nicht kein keine pas non nao niet geen inte ikke nie nelz',
  condition: 'if falls wenn sollt jesli jezel wheth unles mocht once',
  pay: 'offer contr salar angeb vertr ofrec offri ofere ofert aanbo biede erbju gehal lohn wage wages annum bonus lon lonen wynag stipe remun retri umowa hired appoi embau assum arbei',
  cheer:
    'congr gluck gluec herzl felic enhor parab gefel gratt gratu tilly onnea welco willk bienv benve bemvi welko valko',
  free: 'avail verfu dispo besch free libre liber livre vrij ledig wolny mozes suits suit suite passt passe schik convi vient viene jeito uitko prefe',
  when: 'when wann quand cuand wanne kiedy hvorn nar which welch quel quell quels cual cuale quale quali qual quais welk welke vilke hvilk jaki what',
  pick: 'pick book wahle buche reser elige escoj scegl kies boka besti valj valg such aussu propo vorsc slots slot optio crene hueco horar orari opcio',
  confirm: 'confi besta confe beves bekra potwi remin erinn rappe recor prome lembr herin pamin',
  invite: 'invit einla laden lade convo uitno nodig inbju indby zapra zvem kutsu citac',
  received: 'recei recu erhal einge recib ricev receb ontva motta modta otrzy',
  filled: 'fille beset verge pourv cubie coper preen vervu ingev tills besat obsad obsaz close froze freez gesto budge',
  wishes: 'wish wunsc souha desea augur desej wense onska onske zyczy futur luck erfol exito succe suert sorte zukun',
  pending: 'yet patie gedul pacie pazie pacen waiti wait awai attes bear',
  papers: 'refer docum uploa passp certi zeugn nachw justi diplo scan',
  test: 'asses test tests codin chall hacke ondem prere webin works maste regis inscr iscri quiz onlin',
  errands:
    'dent denti zahna tanda viewi besic apart flat mortg insur invoi deliv parce order table boile car haird hyghy',
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
