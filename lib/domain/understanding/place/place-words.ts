const set = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Prepositions and articles before a place, folded, in all languages that are read. */
const prepositions = set(
  "at in to outside near by behind opposite au aux a chez dans sis situe en im am an zum zur bei beim nach vor unter na no nel nella nell' alla al all' presso del op bij te naar aan em para ao pa hos przy w we v ve pri i til fra vid @ from inside",
);
const articles = set(
  'the our my his her la le les l der dem das die den unser unserem unserer unseren nostra nostro nuestra nuestro nossa nosso onze ons de het el il lo o os as a an via address studio office offices locatie adres adresse direccion siedzibie biurze',
);
const follows = set(
  'on and at from to for where when with so by opposite is are will please takes um am mit fur und zu statt op om met voor le el il em a pour avec para con per com alle as ore de against before because if that which wo wenn bitte et y e en o i kl klo klokken o godz ask asking just we you i der das it about until till findet statt i ; – opp',
);

/** How a word leads to a place: as a preposition, as an article; null for other words. */
export function leadsTo(folded: string): string | null {
  const bare = folded.replace(/^[("«„]+/, '');
  if (prepositions.has(bare)) return 'preposition';
  return articles.has(bare) ? 'article' : null;
}

/** True for a word before which a place may end. */
export function goesOnBehind(folded: string): boolean {
  return follows.has(folded.replace(/[,.;:!?]+$/, '')) || /^\d/.test(folded);
}

const houses = set(
  'vestry rectory hall yard workshop showroom shop store warehouse depot office studio kitchen school library entrance reception lobby gate church chapel surgery clinic ward lab barn farm mill brewery distillery bakery cafe pub bar restaurant hotel hospital museum theatre stadium gym pool salon garage site jobsite campus centre center building floor corner branch plant factory house entree accueil atelier boutique magasin usine mairie agence manufacture musee ecole hopital chantier pharmacie cabinet taller tienda almacen obrador nave fabrica sede oficina estudio consulta clinica bottega negozio officina ristorante ufficio scuola loja padaria escola sala agencia restaurante oficina escritorio werkplaats winkel zaak kantoor gemeentehuis magazijn praktijk werkstatt filiale laden praxis klinik buro rathaus autohaus betrieb hof lager zentrale siedziba biuro urzad sklep warsztat kontor lokaler butik verkstad vaerksted skolen skole sjukhus',
);

/** True for what a house or a part of one is called. @param folded a word, with its article: `l'entree` */
export function isPlaceWord(folded: string): boolean {
  return houses.has(folded.replace(/^[("«„]*(?:[a-z]{1,4}['’])?/, '').replace(/[,.;:!?)]+$/, ''));
}
