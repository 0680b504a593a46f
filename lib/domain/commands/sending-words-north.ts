import type { SendingWords } from './sending-tongue.ts';

/** The words of Swedish, of Danish and Norwegian, and of Polish. */
export const swedish: SendingWords = {
  send: 'skicka skickas kan+ga far+ga',
  consent:
    'jag godkanner|godkanner|godkant|gront ljus|du har mitt godkannande|mitt ok|du har mitt ok|jag ger klartecken|klartecken|haller med|overens',
  is: 'ar ser blir funkar kanns',
  good: 'bra fint perfekt toppen super ok okej jattebra utmarkt',
  very: 'for mig|ut|jattefint|riktigt|valdigt|jatte|tycker jag|fran min sida|helt|sa|med|mycket',
  hold: 'vanta stoppa stopp avbryt angra hall+tillbaka hejda pausa aterkalla dra+tillbaka ta+tillbaka',
  drop: 'skippa slang strunta stryk glom ignorera radera hoppa+over ta+bort slopa',
  no: 'inte inget inga ingen ingenting ej aldrig',
  need: 'behover behovs tackbrev brev mejl',
  yet: 'an annu nu idag',
  beside:
    'dem den det bada tva alla allt ivag|dem|den|det|bada|tva|bada tva|alla|allt|ivag|i vag|nu|bara|garna|ja|tack|sa|som de ar|som det ar|du|kan|far|ut|mejlen|mejlet|mejl|brev|breven|brevet|meddelandena|meddelandet|utkasten|direkt|genast|och|lugnt|till bada|oandrade|de|sa har|val|da|snalla',
  refusing:
    'jag|vi|vill|behover|behovs|skicka|for|till|over|i|bort|tillbaka|har|gang|denna|den har|den har gangen|nej|lite|lat bli|bli|att|helst|hellre|avsta|them|nagot|mer|langre|tackbrev|utskicket|utskick|skickandet|papperskorgen',
};

export const danish: SendingWords = {
  send: 'send sende sendes kan+ga ma+ga far+ga',
  consent:
    'jeg godkender|godkender|godkendt|gront lys|du har mit ok|mit ok|jeg godkjenner|godkjenner|godkjent|gront lys|du har mitt ok|mitt ok|klar til afsendelse|enig',
  is: 'det+er de+er begge+er alt+er ser lyder virker',
  good: 'bra fint fine godt god perfekt perfekte supert super ok greit toppen topp orden utmaerket utmerket',
  very: 'for mig|for meg|ut|ud|helt|meget|veldig|rigtig|virkelig|i|i orden|synes jeg|fra min side|med|de ser',
  hold: 'vent stop stopp standse afbryd avbryt fortryd angre annuller hold+tilbage hold+igen trekk+tilbake traek+tilbage holde+tilbage tilbakekall paus',
  drop: 'drop dropp slet slett glem ignorer skip fjern la+vaere lad+vaere spring+over hopp+over smid+ud kast stryk',
  no: 'ikke ikkje intet ingen ingenting aldrig aldri',
  need: 'behover behoves trenger trengs nodvendig nodvendigt takkebrev mails mail',
  yet: 'endnu enna enda nu na',
  beside:
    'dem|den|det|de|begge|begge to|alle|alt|bare|gerne|gjerne|nu|na|afsted|af sted|av garde|av sted|i vei|ja|tak|takk|du|kan|ma|far|ut|ud|mails|mailen|mailene|mailer|beskeder|beskeden|beskederne|breve|brevet|brevene|meldingene|meldingen|e postene|udkast|utkastene|med det samme|med en gang|straks|roligt|som de er|som det er|uandret|uendret|og|til begge|endelig|sa|da|lige|vaer sa snill|vennligst',
  refusing:
    'jeg|vi|vil|behover|behoves|trenger|trengs|nodvendig|nodvendigt|sende|for|til|over|i|bort|tilbage|tilbake|her|gang|denne|denne gangen|denne gang|nej|nei|litt|lidt|lad vaere|la vaere|vaere|a|at|med|helst|heller|them|noget|noe|mere|mer|takkebrev|afsendelsen|utsendelsen|sendingen|papirkurven|lad|la',
};

export const polish: SendingWords = {
  send: 'wyslij wyslijcie wysylaj wysylajcie wyslac wysylac puszczaj pusc puscic niech+ida moga+isc moze+isc',
  consent:
    'zatwierdzam|akceptuje|potwierdzam|zgadzam sie|zgoda na|masz moja zgode|moja zgoda|zielone swiatlo|daje zielone swiatlo|wyrazam zgode|mam zgode',
  is: 'jest sa wyglada wygladaja brzmi brzmia',
  good: 'dobrze swietnie idealnie super ok dobre swietne idealne w+porzadku',
  very: 'bardzo|naprawde|dla mnie|w porzadku|na|z mojej strony|w pelni|calkowicie|wysylke|na wysylke',
  hold: 'czekaj czekajcie zaczekaj poczekaj wstrzymaj wstrzymac zatrzymaj zatrzymac stop cofnij cofnac anuluj anulowac przerwij stoj wycofaj wycofac odwolaj',
  drop: 'pomin pominac usun usunac wyrzuc wyrzucic odpusc odpuscmy odpuszczam zignoruj skasuj skasowac zapomnij daruj darujmy kosza',
  no: 'nie nic niczego zaden zadnego nikomu nigdy',
  need: 'trzeba potrzeba pisac pisz podziekowan podziekowania wysylam chce',
  yet: 'jeszcze teraz dzis razie',
  beside:
    'je|to|ich|oba|obie|obydwa|obydwie|wszystko|wszystkie|teraz|juz|mozesz|mozna|prosze|smialo|tak jak sa|tak jak jest|tak|maile|maila|mail|wiadomosci|wiadomosc|listy|od razu|natychmiast|dzis|do obojga|do obu|spokojnie|i|bez zmian',
  refusing:
    'trzeba|potrzeba|chce|wole|lepiej|wysylaj|wysylajcie|wysylac|wysylam|wysylka|wysylke|wysylki|do|na|z|go|jej|im|mu|sobie|dzieki|dziekuje|jednak|jeszcze|chwile|chwilke|moment|spokoj|daj|tym|razem|pisac|pisz|podziekowan|podziekowania|them|bedziemy|oj|ojej|nie nie',
};
