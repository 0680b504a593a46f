/*
 * Rarer nouns of what people work as, folded, by the languages that have them. They begin a search for a job's title only;
 * what tells names of firms from titles goes by the commoner ones (occupations.ts), as many of these are surnames too.
 */

const english =
  'agronomist aerialist archer assayer astrologer athlete bandleader beekeeper bellringer binman blacksmith ' +
  'boatbuilder bodyguard boilerman bookmaker brickie caddie cabbie caterer chimneysweep choirmaster clockmaker ' +
  'cobbler confectioner crofter dairyman dairyhand drover embalmer enumerator envoy fettler fireman flautist ' +
  'flagger furrier ganger genealogist glassmaker greengrocer grocer gunsmith haulier herdsman ironmonger jailer ' +
  'kennelhand legislator lineperson logger masseuse matron milliner milker muralist oboist ombudsman ostler ' +
  'paediatrician paperhanger parliamentarian patroller paver perfumer plater ploughman postmaster postwoman ' +
  'preacher pressman psychometrician puppeteer quarryman railwayman reenactor roughneck sericulturist settler ' +
  'shopfitter signwriter silversmith songwriter stonemason stringer tattooist taxonomist telephonist trimmer ' +
  'usherette ventriloquist viticulturist vlogger vulcaniser whaler wrangler yardhand';
const french =
  'specialiste libraire hotelier hoteliere horloger horlogere bijoutier bijoutiere joaillier joailliere relieur ' +
  'relieuse sertisseur sertisseuse orfevre fromager fromagere traiteur traiteuse cremier cremiere pisciniste ' +
  'ramoneur vitrier vitriere platrier charpentier charpentiere grutier grutiere imprimeur imprimeuse ' +
  'infographiste maquettiste webmaster scenariste cadreur cadreuse monteuse regisseur regisseuse eclairagiste ' +
  'costumier costumiere maquilleur maquilleuse danseur danseuse musicien musicienne chanteur chanteuse comedien ' +
  'comedienne accompagnateur accompagnatrice accueillant accueillante aiguilleur aiguilleuse anesthesiste ' +
  'arboriste argumentiste assureur assureuse bagagiste bobinier brancardier brancardiere cartographe ' +
  'chaudronniere chauffagiste chaussonnier collaborateur correspondant correspondante courtier courtiere ' +
  'couturier couturiere decolleteur decorateur decoratrice delegue deleguee depanneur depanneuse demenageur ' +
  'diagnostiqueur ecologue ecrivain electromecanicien electronicien electronicienne eleveur eleveuse encadrant ' +
  'encadrante entraineur entraineuse etancheur etalagiste experte ferblantier ferrailleur frigoriste gardien ' +
  'gardienne gerant gerante graveur graveuse guichetier guichetiere hydraulicien hydrogeologue installatrice ' +
  'instituteur institutrice intendante intermittent lingere machiniste maroquinier maroquiniere marbrier ' +
  'matelot meteorologue modeleur moissonneur nettoyeur nettoyeuse oenologue orthoptiste osteopathe outilleur ' +
  'palefrenier palefreniere pisteur podologue poseur poseuse potier potiere preventeur preventrice ' +
  'programmateur promoteur prothesiste proviseur quincaillier radiologue rectifieur referente remplacant ' +
  'remplacante reparateur reparatrice representant restaurateur reviseur reviseuse saisonnier saisonniere ' +
  'sauveteur scaphandrier secouriste serrurier serruriere soigneur soigneuse solier sondeur sonorisateur ' +
  'souffleur stenotypiste tailleur tailleuse tapissiere telephoniste terrassier testeur testeuse tolier ' +
  'toiletteur toiletteuse topographe tractoriste trieur trieuse tresorier tresoriere tuteur tutrice usineur ' +
  'vendangeur vendangeuse verrier verriere videaste viticulteur viticultrice voiturier zinguer civiliste ' +
  'logisticien logisticienne hygieniste econome ambassadeur ambassadrice equipier equipiere polyvalent ' +
  'polyvalente';
const spanish =
  'librero librera relojero relojera joyero joyera zapatero zapatera sastre tapicero tapicera herrero ebanista ' +
  'marmolista yesero pladurista encofrador ferrallista gruista palista barrendero barrendera bombero bombera ' +
  'cartero taxista camionera transportista estibador mecanografo mecanografa telefonista telemarketer comadrona ' +
  'podologa optometrista optico odontologo odontologa protesico anestesista pediatra radiologo radiologa ' +
  'cirujano cirujana dermatologo ginecologa dietista terapeuta musicoterapeuta psicopedagogo catedratico ' +
  'catedratica pasante notario notaria procuradora juez jueza letrado letrada funcionario funcionaria ' +
  'tramitador tramitadora actuario actuaria estadistico matematico fisico geologo geologa agronomo agronoma ' +
  'topografa aparejadora interiorista decorador decoradora escaparatista maquillador maquilladora estilista ' +
  'manicurista esteticista masajista animador animadora entrenador entrenadora arbitro guionista locutor ' +
  'locutora presentador presentadora realizador realizadora productor productora camarografo sonidista ' +
  'iluminador musico musica bailarin bailarina escritor escritora corrector correctora documentalista archivero ' +
  'archivera conservador conservadora restaurador restauradora comisario comisaria ganadero ganadera agricultor ' +
  'agricultora podador podadora jornalero jornalera pescador pescadera frutero frutera charcutero charcutera ' +
  'heladero pizzero parrillero cocinillas sumiller lavaplatos friegaplatos recamarera mucama ninera empleada ' +
  'canguro aprendiz subalterno subalterna encuestador encuestadora captador captadora cobrador cobradora ' +
  'montadora instalador instaladora ajustador fresador calderero electromecanico electromecanica frigorista ' +
  'lampista subgerente';
const portuguese =
  'livreiro livreira agrimensor apicultor arquivista armazenista arrumador artesao artista astronomo atriz ' +
  'autarca bagageiro bailarino bancario bancaria biomedico biomedica bombeiro bordadeira caixa calceteiro ' +
  'caminhoneiro cantor carteiro ceramista chapeiro chaveiro churrasqueiro cirurgiao cirurgia comissario ' +
  'conferente conferencista contabilista contabil controlador controladora copeiro coreografo corretor ' +
  'corretora costureiro curador curadora desenhista desenhador desenhadora despachante detetive diagramador ' +
  'ecologista eletromecanico eletrotecnico empacotador empilhador engraxate enologo ensaiador escrivao escultor ' +
  'estofador explicador figurinista florista frentista geografo governanta historiador ilustrador ilustradora ' +
  'joalheiro jurista laboratorista leiturista linguista lubrificador maquiador maquiadora marceneira marinheiro ' +
  'massagista mediador mediadora merendeiro meteorologista motoboy musicista oculista odontologista ' +
  'orcamentista palestrante paramedico pasteleiro pasteleira perita produtor produtora publicitario ' +
  'publicitaria radiologista rebarbador recreador relojoeiro serrador serralheira sociologo sonoplasta subchefe ' +
  'superintendente talhante tapeceiro tesoureiro tipografo trabalhador trabalhadora treinador treinadora ' +
  'tripulante urbanista vidraceiro zootecnista';
const italian =
  'libraio libraia orologiaio orafo sarta calzolaio tappezziere fabbro marmista piastrellista imbianchino ' +
  'pittore gessista cartongessista escavatorista camionista tassista fattorino portalettere portinaio guardiano ' +
  'pompiere bidella scolastico ausiliario ausiliaria ostetrico ginecologo chirurgo odontoiatra ottico ottica ' +
  'nutrizionista terapista massaggiatore massaggiatrice psicoterapeuta pedagogista dottorando dottoranda notaio ' +
  'cancelliere giudice magistrato liquidatore enologa allevatore agricoltore bracciante giardiniera vivaista ' +
  'fiorista fioraio macellaia salumiere salumiera fruttivendolo pescivendolo gelataio gelataia pasticciere ' +
  'cioccolatiere panettiera barlady governante facchino accompagnatore guida controllore capotreno macchinista ' +
  'ferroviere marinaio ormeggiatore mulettista confezionatore confezionatrice assemblatore cablatore ' +
  'elettromeccanico elettrotecnico termoidraulico lattoniere carpentiera saldocarpentiere rettificatore ' +
  'montatore montatrice attrezzista stampatore videomaker regista sceneggiatore scenografo scenografa ' +
  'costumista truccatore truccatrice attrice ballerino ballerina archivista curatore curatrice catalogatore ' +
  'antropologo archeologo archeologa revisore revisora tesoriere sportellista centralinista intervistatore ' +
  'intervistatrice rilevatore selezionatore selezionatrice babysitter colf vetrinista onicotecnica barbiere ' +
  'collaudatrice sistemista procuratore';
const german =
  'expertin hausdame empfangsdame barkeeper kuchenhilfe spulhilfe metzger landwirt landwirtin winzer forster ' +
  'imker melker pferdewirt pferdewirtin dentalhygienikerin mtra anasthesist chirurg chirurgin internist ' +
  'sanitater rettungssanitater logopade masseurin heilpraktiker tagesmutter rektorin dozent dozentin ' +
  'postdoktorandin schauspieler schauspielerin kameramann beleuchter maskenbildner kostumbildner buhnenbildner ' +
  'musiker musikerin kantorin pfarrer pfarrerin bestatter steinmetz steinmetzin fliesenleger estrichleger ' +
  'stuckateur trockenbauer geruster gerustbauer strassenbauer betonbauer vermesser statiker statikerin geologe ' +
  'astronom frasen fraser schweisser werkzeugmacher uhrmacher goldschmied horakustiker schuhmacher polsterin ' +
  'raumausstatter buchbinder putzhilfe hauswart pfortner wachmann polizist polizistin feuerwehrmann zollbeamter ' +
  'beamter beamtin richterin syndikus lohnbuchhalter bilanzbuchhalter aktuar aktuarin lotsin fluglotse kurier ' +
  'zusteller brieftrager paketzusteller kommissionierer packerin hospitant freiwillige quereinsteiger ' +
  'nachtwache springerin promotionsstelle doktorandenstelle';
const dutch =
  'boekhandelaar bloemiste slagersjongen vishandelaar groenteboer banketbakker kokkin afwasser gastvrouwen ' +
  'toezichthouder handhaver politieagent brandweerman mondhygienist psychiater decaan lector promovendus ' +
  'hoogleraar zwemleraar sportinstructeur acteur actrice muzikant dirigent geluidstechnicus lichttechnicus ' +
  'decorbouwer grafisch vormgever striptekenaar verslaggever eindredacteur uitgever drukker boekbinder ' +
  'restaurator museumgids suppoost archeoloog historicus landmeter opzichter voeger tegelzetter stratenmaker ' +
  'kraanmachinist sloper dakdekster fietsenmaker carrosseriebouwer autospuiter verspaner draaier frezer ' +
  'scheepsbouwer matroos kapitein stuurman piloot postbode koerier verhuizer orderpicker voorman ploegbaas ' +
  'kwaliteitscontroleur laborante procesoperator vertegenwoordiger makelaar taxateur acceptant ' +
  'schadebehandelaar actuaris fiscalist salarisadministrateur bestuurssecretaris rechter deurwaarder ' +
  'gevangenbewaarder vertaalster telefoniste etaleur visagist pedicure manicure schoonheidsspecialiste dominee ' +
  'tuinder hovenierster';
const polish =
  'barmanka piekarka cukiernik cukierniczka rzeznik ogrodnik ogrodniczka lesnik weterynarz farmaceutka dentysta ' +
  'dentystka higienistka polozna ratowniczka fizjoterapeutka dietetyk dietetyczka masazysta masazystka ' +
  'kosmetyczka wizazystka manikiurzystka krawiec krawcowa szwaczka tapicer szklarz hydraulik elektromonter ' +
  'dekarz ciesla zbrojarz betoniarz operatorka maszynista motorniczy konduktor konduktorka stewardesa kurierka ' +
  'listonosz dostawca ochroniarz strazak policjant policjantka zolnierz sekretarka sekretarz urzednik ' +
  'urzedniczka archiwista bibliotekarz bibliotekarka muzealnik historyk dziennikarz dziennikarka korektor ' +
  'korektorka wydawca drukarz aktorka rezyser wykladowca adiunkt doktorant doktorantka trener trenerka ' +
  'instruktor instruktorka przedszkolanka niania wychowawczyni psycholozka terapeutka adwokat adwokatka ' +
  'notariusz sedzia prokurator komornik aplikant aplikantka aktuariusz audytor audytorka kontroler kontrolerka ' +
  'kasjer kasjerka bankier likwidator rzeczoznawca posrednik posredniczka agentka przedstawicielka handlowczyni ' +
  'spedytor spedytorka dyspozytor dyspozytorka logistyczka planistka zaopatrzeniowiec kupiec konstruktor ' +
  'konstruktorka kreslarz geodeta kosztorysantka inspektorka brygadzistka liderka kierowczyni wozkowy ' +
  'magazynierka pakowacz pakowaczka sprzatacz sprzataczka konserwator wdrozeniowiec serwisant serwisantka ' +
  'informatyk informatyczka wolontariusz wolontariuszka rekruterka wiceprezes';
const swedish =
  'bokhandlare kallskanka bagare slaktare diskare kassorska kassabitrade kassamedarbetare tradgardsmastare ' +
  'skogsvaktare lantbrukare djurskotare djursjukskotare audionom psykoterapeut sjukgymnast naprapat barnmorska ' +
  'vardbitrade boendestodjare resurspedagog postdoktor amanuens arkivarie antikvarie museipedagog regissor ' +
  'skadespelare kyrkomusiker processoperator maskinoperator platslagare rormokare montor elmontor installator ' +
  'murare taklaggare betongarbetare anlaggningsarbetare maskinforare kranforare lastbilschauffor bussforare ' +
  'taxichauffor lokforare flygvardinna matros styrman sjokapten brevbarare lagermedarbetare truckforare ' +
  'terminalarbetare orderplockare logistiker speditor kundtjanstmedarbetare kundmottagare telefonist inredare ' +
  'webbredaktor domare aklagare notarie aktuarie statistiker matematiker fysiker kemist biolog geolog ' +
  'kalkylator lantmatare besiktningsman raddningssoldat vaktare ordningsvakt kriminalvardare frisor hudterapeut ' +
  'massor tandhygienist undersokare testare losningsarkitekt timvikarie sommarvikarie vikarie';
const danish =
  'slagter opvasker kokkeelev landmand dyrlage tandlage tandplejer apoteker farmakonom laege overlage ' +
  'jordemoder ergoterapeut diatist hjaelper padagogmedhjalper laerer gymnasielaerer adjunkt bibliotekar arkivar ' +
  'oversatter skuespiller kordegn pedel vicevart svejser maskinmester maskinarbejder truckforer buschauffor ' +
  'lokoforer styrmand postbud spedito advokatfuldmagtig dommer anklager betjent politibetjent brandmand vagt ' +
  'fangselsbetjent kemiker datalog softwareingenior studentermedhjalper';

type Kind = 'closed' | 'open' | 'german';

const kinds: ReadonlyMap<string, Kind> = new Map(
  (
    [
      [english, 'closed'],
      [swedish, 'closed'],
      [danish, 'closed'],
      [german, 'german'],
      [french, 'open'],
      [spanish, 'open'],
      [portuguese, 'open'],
      [italian, 'open'],
      [dutch, 'open'],
      [polish, 'open'],
    ] as const
  ).flatMap(([list, kind]) => list.split(' ').map((word) => [word, kind] as const)),
);

/** How a rarer noun of occupation stands in a title (`Occupation` explains it), or null. @param folded lower case, no accents */
export function rarerOccupation(folded: string): Kind | null {
  return kinds.get(folded) ?? null;
}
