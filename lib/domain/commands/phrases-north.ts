/**
 * The fixed phrases of Swedish, Danish, Norwegian and Polish, folded, in this order. A lone `tak` is thanks in Danish and
 * yes in Polish: it is politeness, and never a yes.
 */
export const northern = {
  approvals:
    'ja tack|ja garna|japp|jajamensan|absolut|visst|visst skicka|skicka|skicka bada|skicka dem|skicka den|skicka ivag|skicka ivag dem|skicka ivag den|skicka dem ivag|skicka bara|ser bra ut|det ser bra ut|de ser bra ut|bada ser bra ut|det ar bra|det blir bra|godkanner|jag godkanner|godkann|godkant|kor|kor pa|kor hart|kor pa det|okej|det gar bra|' +
    'ja takk|send begge|send begge to|send dem|send den|send dem bare|send den bare|send bare|bare send|bare send dem|bare send den|bare send begge|send afsted|send dem afsted|ser godt ud|det ser godt ud|de ser godt ud|begge ser godt ud|det er fint|det er godt|det er i orden|helt i orden|i orden|godkendt|godkend|godkender|jeg godkender|kor bare|' +
    'ser bra ut begge to|ser fint ut|det ser fint ut|ser godt ut|det ser godt ut|begge ser bra ut|godkjent|godkjenn|jeg godkjenner|kjor|kjor pa|bare kjor|bare kjor pa|det er greit|helt greit|greit|send i vei|send dem i vei|' +
    'tak prosze|wyslij|wyslij to|wyslij oba|wyslij obie|wyslij obydwa|wysylaj|wysylamy|prosze wyslac|prosze wysylac|prosze wyslac oba|mozna wysylac|mozna wyslac|mozesz wyslac|mozesz wysylac|moze isc|moga isc|zatwierdzam|zatwierdzone|akceptuje|zgoda|zgadzam sie|wyglada dobrze|oba wygladaja dobrze|wygladaja dobrze|jasne|pewnie|smialo|dawaj',
  polite:
    'tack sa mycket|tusen tack|stort tack|tack for hjalpen|hej|hejsan|hej igen|snalla|toppen|jattebra|perfekt tack|ha en bra dag|ha en fin dag|jattefint|kanon|' +
    'tak|tusind tak|mange tak for hjaelpen|hej igen|hejsa|venligst|fint|rigtig fint|super godt|hav en god dag|perfekt tak|' +
    'tusen takk|mange takk|takk skal du ha|hei|supert|topp|kjempebra|ha en fin dag|flott|' +
    'prosze|dzieki|wielkie dzieki|bardzo dziekuje|dziekuje bardzo|dzien dobry|czesc|swietnie|super|idealnie|rewelacja|milego dnia',
  undo: 'vanta|vanta lite|vanta nu|vent|vent litt|vent lidt|vent lige|vent lige lidt|vent et ojeblik|stoj|inte an|inte annu|skicka inte an|skicka inte annu|angra|avbryt|avbryt det|ikke endnu|ikke enna|ikke send endnu|send ikke endnu|ikke send enna|fortryd|angre|afbryd|czekaj|zaczekaj|poczekaj|jeszcze nie|nie wysylaj jeszcze|jeszcze nie wysylaj|cofnij|anuluj|wstrzymaj',
  skip: 'skicka inte|skicka inget|skicka ingenting|hoppa over|hoppa over den har|strunta i det|slang dem|ta bort dem|slet dem|slett dem|usun|wyrzuc|send ikke|ikke send|send ikke noget|spring over|dropp det|drop det|hopp over|behovs inte|ikke nodvendigt|ikke nodvendig|nie wysylaj|nie wysylaj nic|pomin|lepiej nie|nie trzeba',
  no: 'nej|nej tack|nej tak|helst inte|helst ikke|nei|nei takk|nie|nie dziekuje|nie dzieki',
  sent: 'redan skickat|skickat|jag har redan skickat det|jag har redan skickat dem|har redan skickat|jag skickade sjalv|har skickat sjalv|jag har skickat dem sjalv|allerede sendt|har allerede sendt|jeg har allerede sendt dem|jeg har allerede sendt den|jeg har sendt dem selv|jeg har sendt den selv|sendt|har sendt selv|jeg har selv sendt dem|juz wyslalam|juz wyslalem|wyslalam sama|wyslalem sam|juz wyslane|sama wyslalam|sam wyslalem',
  later:
    'senare|imorgon|i morgon|inte nu|paminn mig imorgon|paminn mig i morgon|paminn mig senare|senere|i morgen|ikke nu|ikke na|mind mig om det i morgen|mind mig i morgen|minn meg i morgen|minn meg pa det i morgen|minn meg senere|pozniej|jutro|nie teraz|przypomnij mi jutro|przypomnij mi pozniej|przypomnij jutro|przypomnij pozniej',
  snoozeVerbs:
    'paminn mig|paminn mig om det|paminn mig igen|mind mig om det|mind mig|minn meg pa det|minn meg|przypomnij mi|przypomnij|przypomnij mi o tym',
} as const;
