import { fold } from '../fold.ts';
import { remembered } from '../remembered.ts';
import { looksLikeCompany } from '../role/looks-like.ts';

/** Words in which names of firms, shops and houses end, folded, in the languages that are read. */
const lastWords: ReadonlySet<string> = new Set(
  'academy accounting advisors advisory aerospace agency airlines airways alimentari alimentos analytics apotheke apparel appliances architects assicurazioni associates assurances aviation backerei bakery bank banque bau bikes biotech bodegas books boulangerie bouw brauerei brewing builders cafe capital care catering center centre ceramics chapel chemicals church clinic cloud coffee collective college company concrete confections conseil construcciones construcoes construction consulting contracting corporation cosmetica cosmeticos cosmetics cosmetiques costruzioni council credit cycles dairy dental design diagnostics digital distillery distribution druck dynamics ediciones editions editora editrice electronics elektronik energie energy engineering entertainment estates events express fabrics farms ferries finance financial fisheries fitness foods forge foundation freight furniture games genossenschaft gesellschaft grill grocers groep group groupe gruppe gruppo gym handel hardware health healthcare holding holdings home homes hospital hospitality hospitals hotel hoteles hotels imaging industries infirmary insights institut instruments insurance interactive interiors international journal kitchen klinik krankenhaus lab laboratories laboratorios labs law legal library lighting logistica logistics logistik lumber machinery manufacturing maps marine market maschinenbau materials media medical meubels mills mining mobel mobility molkerei motors museum music mutual network networks nurseries optics orchards outdoors outfitter outfitters paper parks partners pay payments pets pharma pharmaceuticals pharmacie photography plastics ports preserves press printing products properties publishing radio rail railway realty records rentals resorts resources restaurant roasters robotics sante savings school schools sciences securities security seguros semiconductor services servicios servicos shipping shipyard software solar solutions sons spedition sports steel stiftung storage stores strategies studio studios supply systems tech technik technologies technology tecnologia telecom textiles textilien theater theatre therapeutics timber timbers tools tours toys trading transit transport transportes transports trasporti travel trucking trust uitgeverij underwriting university utilities ventures verlag versicherunge versicherungen vervoer verzekeringen veterinary vineyards warehouse waste water wealth werke winery wireless works ziekenhuis zoo zorg'.split(
    ' ',
  ),
);

/** True for a word in which names of firms end: `Outfitters`, `Verlag`. */
export function endsFirm(word: string): boolean {
  return lastWords.has(fold(word));
}

/** True for a name that only a firm bears: a legal form, `&`, or a last word like `Outfitters`. */
export const namesFirm: (name: string) => boolean = remembered((name) => {
  const words = name.trim().split(/\s+/);
  return looksLikeCompany(name) || (words.length > 1 && endsFirm(words.at(-1)?.replace(/[.,]+$/, '') ?? ''));
});
