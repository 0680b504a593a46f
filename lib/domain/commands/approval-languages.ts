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

/** Anchored at the start; each ends at the end of a word. */
export const foreignConsent: readonly RegExp[] = [
  `(?:${german.things} ){0,4}${german.send}`,
  `(?:schick|schicke|sende|verschick|verschicke|versende|schicken sie|senden sie)(?: ${german.things}){1,4}(?: (?:ab|raus|los|weg))?`,
  `(?:(?:das|es|alles|beides|beide|die) )?(?:sieht|sehen|klingt|klingen|liest sich|lesen sich)(?: (?:beide|beides|alles|das|es|sehr|super|richtig|echt|wirklich|so|total|ganz)){0,3} ${german.good}(?: aus)?(?: so)?(?: fur mich)?`,
  `(?:(?:das|es|alles|beides) )?(?:ist|geht) (?:so |fur mich |alles |vollig ){0,2}(?:in ordnung|ok|okay|klar|perfekt)(?: so)?(?: fur mich)?`,
  `(?:(?:das|es|alles|beides|beide) )?passt(?: (?:so|mir|gut|alles|beides|perfekt|fur mich)){0,2}`,
  `(?:(?:du kannst|sie konnen|kannst du|konnen sie) )(?:${german.things} ){0,3}${german.send}`,
  `(?:cest|ca me parait|ca me semble|tout est|ca a lair|elles sont|ils sont) (?:tres |vraiment |tout |deja )?(?:bon|parfait|parfaits|parfaites|bien|nickel|top|super|ok)(?: (?:pour moi|comme ca|ainsi))?`,
  `(?:(?:vous pouvez|tu peux|on peut) )(?:les |le |la )?l?envoyer(?: ${romance.french}){0,2}`,
  `(?:envoyez|envoie|envoyons)(?: ${romance.french}){0,3}`,
  `(?:todo )?(?:esta|estan|se ve|se ven|queda|quedan|me parece|me parecen|suena)(?: (?:muy|todo|todos|asi)){0,2} (?:perfecto|perfectos|perfecta|bien|genial|estupendo|ok)(?: asi)?`,
  `(?:puedes|puede|podeis) (?:enviar|enviarlo|enviarla|enviarlos|enviarlas|mandar|mandarlo|mandarlos)(?: ${romance.spanish}){0,2}`,
  `(?:envia|envie|manda|mande)(?:lo|la|los|las)?(?: ${romance.spanish}){0,2}`,
  `(?:tutto )?(?:va|vanno|sembra|sembrano|suona) (?:molto |tutto |tutti )?(?:bene|benissimo|perfetto|ottimo|ok)(?: cosi)?(?: per me)?`,
  `(?:puoi|puo|potete) (?:inviare|inviarlo|inviarla|inviarli|mandare|mandarlo|mandarli|spedire|spedirlo)(?: ${romance.italian}){0,2}`,
  `(?:invia|invii|manda|mandi|spedisci)(?:lo|la|li|le)?(?: ${romance.italian}){0,2}`,
  `(?:tudo )?(?:esta|estao|ficou|ficaram|parece|me parece) (?:muito |tudo )?(?:bom|boa|otimo|otimos|perfeito|perfeitos|bem|certo|ok)(?: para mim| assim)?`,
  `(?:pode|podes|podem) (?:enviar|mandar)(?: ${romance.portuguese}){0,2}`,
  `(?:envie|envia|mande|manda)(?: ${romance.portuguese}){0,2}`,
  `(?:(?:het|dit|alles|dat) )?(?:ziet|zien) er (?:allebei |beide |heel |erg |super )?(?:goed|prima|perfect|top|mooi) uit`,
  `(?:verstuur|stuur|verzend)(?: ${romance.dutch}){0,3}(?: (?:op|weg))?`,
  `(?:je|u) (?:kunt|kan|mag)(?: ${romance.dutch}){0,3} (?:versturen|verzenden|sturen)`,
].map((pattern) => new RegExp(`^(?:${pattern})(?= |$)`));
