/**
 * "Looks good" and "send it" in six more languages, over folded words: no accents, no apostrophes. Each pattern is a
 * whole clause; what stands beside it must be one as well, so that an `aber`, a `mais` or a `pero` leaves no approval.
 */

const german = {
  things:
    '(?:an (?:beide|alle|die beiden|sie|ihn)|sie|es|das|die|beide|beides|alle|alles|die beiden|so|jetzt|gleich|bitte|(?:die|beide|den|das) (?:mails?|nachrichten?|entwurf|entwurfe|texte?|briefe?))',
  send: '(?:ab|ver|los|raus|weg)?(?:senden|schicken)',
  good: '(?:gut|super|toll|prima|perfekt|klasse|wunderbar|bestens|hervorragend|spitze|in ordnung|ok|okay)',
};
const romance = {
  french: '(?:les deux|tout|tous|toutes|le|la|les|ca|cela|comme ca|ainsi|tel quel|tels quels|maintenant|tout de suite)',
  spanish: '(?:ambos|ambas|los dos|las dos|todo|todos|todas|asi|ya|ahora|ahora mismo|tal cual)',
  italian: '(?:pure|tutto|tutti|tutte|entrambi|entrambe|cosi|subito|ora|adesso)',
  portuguese: '(?:os dois|as duas|ambos|ambas|tudo|todos|todas|assim|ja|agora|sim)',
  dutch: '(?:maar|het|ze|hem|dit|deze|beide|allebei|alles|nu|zo|gerust)',
};

/** Both notes, and `for my part`, in ten languages. */
const both =
  '(?:les deux|tous les deux|los dos|las dos|ambos|ambas|entrambi|entrambe|tutti e due|tutte e due|beide|beiden|beides|die beiden|allebei|os dois|as duas|bada|bada tva|begge|begge to|oba|obie)';
const forMe =
  '(?:por mi parte|de mi parte|por mi|para mi|pour moi|de mon cote|per me|da parte mia|por mim|para mim|da minha parte|pela minha parte|voor mij|wat mij betreft|van mijn kant|fur mich|von meiner seite|meinerseits|aus meiner sicht|for mig|for meg|fran min sida|fra min side|dla mnie|z mojej strony)';
const fine =
  '(?:ok|okay|bien|perfecto|genial|listo|parfait|bon|nickel|top|super|bene|benissimo|perfetto|certo|tutto ok|bem|otimo|perfeito|goed|prima|akkoord|perfect|gut|perfekt|bestens|in ordnung|bra|fint|godt|dobrze)';

/** Anchored at the start; each ends at the end of a word. */
export const foreignConsent: readonly RegExp[] = [
  `(?:(?:todo|todos|tout|cest tout|tutto|tudo|alles|allt|alt|beides|beide|les deux|los dos) )?${fine} ${forMe}`,
  `(?:oui|si|ja|sim|ok|okay|feu vert|daccord|vale|japprouve|je valide|approvo|apruebo|aprovo|confirmo|confermo|goedgekeurd|akkoord|godkant|godkanner|godkendt|godkender|godkjent|godkjenner|einverstanden|genehmigt|freigegeben|freigabe|zatwierdzam|akceptuje|adelante|visto bueno|via libera) (?:(?:pour|para|per|voor|fur|a|con|mit|met|till|til|aux|dla|do) )?${both}`,
  `${both} (?:ok|okay|gut|super|perfekt|prima|klasse|top|passen|passt|parfaits?|bien|perfectos?|perfetti|goed|akkoord|bra|fint|godt)`,
  '(?:ich )?bin (?:damit |mit beiden |voll |absolut )?(?:einverstanden|zufrieden|happy)(?: damit| mit beiden)?',
  'daumen hoch(?: fur beide| von mir)?',
  'mach(?:en sie)?(?: (?:mal|das|es|ruhig|einfach|bitte)){1,3}',

  `(?:${german.things} ){0,4}${german.send}`,
  `(?:schick|schicke|schicks|schickes|schickst|sende|sends|verschick|verschicke|versende|schicken sie|senden sie)(?: ${german.things}){1,4}(?: (?:ab|raus|los|weg))?`,
  `(?:schicks|schickes|schick|schicke|sends|hau|haus|raus)(?: (?:sie|es|die|beide|alles|jetzt|gleich|einfach|bitte|so)){0,3} (?:ab|raus|los|weg|rueber|ruber|damit)`,
  `(?:von|aus) mein(?:er|em) (?:seite|sicht|ende)(?: aus)?(?: (?:ist|sieht))?(?: (?:alles|das|es))? (?:gut|ok|okay|in ordnung|klar|bestens|super|freigegeben|passt)(?: aus)?`,
  `(?:kann|konnen|darf|durfen) (?:(?:beide|beides|alle|alles|so|gerne|gern|jetzt|gleich|bitte) ){0,3}(?:raus|weg|los|rausgehen|gesendet werden|verschickt werden|abgeschickt werden)`,
  `(?:(?:das|es|alles|beides|beide|die) )?(?:sieht|sehen|klingt|klingen|liest sich|lesen sich)(?: (?:beide|beides|alles|das|es|sehr|super|richtig|echt|wirklich|so|total|ganz)){0,3} ${german.good}(?: aus)?(?: so)?(?: fur mich)?`,
  `(?:(?:das|es|alles|beides) )?(?:ist|geht) (?:so |fur mich |alles |vollig ){0,2}(?:in ordnung|ok|okay|klar|perfekt)(?: so)?(?: fur mich)?`,
  `(?:(?:das|es|alles|beides|beide) )?passt(?: (?:so|mir|gut|alles|beides|perfekt|fur mich)){0,2}`,
  `(?:(?:du kannst|sie konnen|kannst du|konnen sie) )(?:${german.things} ){0,3}${german.send}`,
  `(?:cest|ca me parait|ca me semble|tout est|ca a lair|elles sont|ils sont) (?:tres |vraiment |tout |deja )?(?:bon|parfait|parfaits|parfaites|bien|nickel|top|super|ok)(?: (?:pour moi|comme ca|ainsi))?`,
  `(?:(?:vous pouvez|tu peux|on peut) )(?:les |le |la )?l?envoyer(?: ${romance.french}){0,2}`,
  `(?:envoyez|envoie|envoyons)(?: ${romance.french}){0,3}`,
  `(?:todo )?(?:esta|estan|se ve|se ven|queda|quedan|me parece|me parecen|suena)(?: (?:muy|todo|todos|asi)){0,2} (?:perfecto|perfectos|perfecta|bien|genial|estupendo|ok)(?: asi)?`,
  `(?:puedes|puede|podeis) (?:enviar|enviarlo|enviarla|enviarlos|enviarlas|mandar|mandarlo|mandarlos)(?: ${romance.spanish}){0,2}`,
  `(?:envia|envie|envien|manda|mande|manden)(?:lo|la|los|las)?(?: ${romance.spanish}){0,2}`,
  `(?:por mi|de mi parte|por mi parte)(?: (?:esta|todo|va|quedan?)){0,2} (?:bien|perfecto|genial|ok|listo)`,
  `(?:por mim|da minha parte|pela minha parte)(?: (?:esta|tudo|ta)){0,2} (?:bem|otimo|ok|certo|perfeito)`,
  `(?:per me|da parte mia|per quanto mi riguarda)(?: (?:va|e|tutto|vanno)){0,2} (?:bene|benissimo|perfetto|ok|ottimo|a posto)`,
  `(?:wat mij betreft|voor mij|van mijn kant)(?: (?:is|zijn))?(?: (?:het|alles|dit|beide))? (?:goed|prima|akkoord|ok|oke|in orde|perfect|top)`,
  `(?:pour moi|de mon cote|en ce qui me concerne)(?: (?:cest|tout est|ca))? (?:bon|ok|parfait|va|nickel|top|bien)`,
  `(?:tutto )?(?:va|vanno|sembra|sembrano|suona) (?:molto |tutto |tutti )?(?:bene|benissimo|perfetto|ottimo|ok)(?: cosi)?(?: per me)?`,
  `(?:puoi|puo|potete) (?:inviare|inviarlo|inviarla|inviarli|mandare|mandarlo|mandarli|spedire|spedirlo)(?: ${romance.italian}){0,2}`,
  `(?:invia|invii|manda|mandi|spedisci|spedisca)(?:lo|la|li|le)?(?: ${romance.italian}){0,2}`,
  `(?:tudo )?(?:esta|estao|ta|tao|ficou|ficaram|parece|me parece) (?:muito |tudo )?(?:bom|boa|otimo|otimos|perfeito|perfeitos|bem|certo|ok)(?: para mim| assim)?`,
  `(?:show|massa|beleza|blz|ok )?(?:(?:show|massa|beleza|ok|entao) )?(?:pode|podes|podem) (?:enviar|mandar)(?:los|las)?(?: ${romance.portuguese}){0,2}`,
  `(?:envie|envia|mande|manda)(?: ${romance.portuguese}){0,2}`,
  `(?:(?:het|dit|alles|dat) )?(?:ziet|zien) er (?:allebei |beide |heel |erg |super )?(?:goed|prima|perfect|top|mooi) uit`,
  `(?:verstuur|stuur|verzend)(?: ${romance.dutch}){0,3}(?: (?:op|weg))?`,
  `(?:je|u) (?:kunt|kan|mag)(?: ${romance.dutch}){0,3} (?:versturen|verzenden|sturen)`,
  `(?:det |de |bada |begge |begge to )?(?:ser|lar|later) (?:(?:bada|begge|jatte|riktigt|veldig|rigtig|virkelig|mycket|kjempe|valdigt) )?(?:bra|jattebra|valdigt bra|mycket bra|kjempebra|fint|fine|godt|perfekt|toppen|topp|super|utmarkt) (?:ut|ud)(?: (?:begge|bada|for meg|for mig|tycker jag|synes jeg))?`,
  `(?:du )?(?:kan|far|ma|maa) (?:garna |gerne |gjerne |bare |bara )?(?:skicka|sende)(?: (?:dem|den|det|bada|begge|ivag|afsted|nu|na|bare|bara)){0,3}`,
  `(?:skicka|send)(?: (?:dem|den|det|bada|begge|begge to|ivag|afsted|av garde|i vei|nu|na|bare|bara|gerne|garna)){1,4}`,
  `(?:mozesz |mozna |prosze )?(?:je |to |oba |obie )?(?:wyslac|wysylac|wyslij|wysylaj)(?: (?:je|to|oba|obie|obydwa|obydwie|teraz|smialo|juz)){0,2}`,
  `(?:oba |obie |wszystko )?(?:wyglada|wygladaja|brzmi|brzmia) (?:bardzo |naprawde |super )?(?:dobrze|swietnie|idealnie|super|ok)`,
].map((pattern) => new RegExp(`^(?:${pattern})(?= |$)`));
