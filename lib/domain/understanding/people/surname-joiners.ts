import { foldAligned } from '../text/aligned-fold.ts';

/** Second surnames that Portuguese joins by `e`; the same word lists people. Folded. */
const portuguese: ReadonlySet<string> = new Set(
  'abreu albuquerque almeida andrade araujo azevedo braganca brito cabral camara camoes carvalho castro castello-branco costa couto cunha faria faro ferreira figueiredo fonseca freitas gama gouveia lacerda lemos lencastre lima lobo lorena macedo magalhaes mascarenhas matos mello melo mendonca meneses menezes mesquita mota moura nobrega noronha oliveira paiva pinho pinto ribeiro sa saldanha sampaio santos serpa silva silveira sousa souza tavares tavora vasconcelos vasconcellos veiga vieira vilhena'.split(
    ' ',
  ),
);
/** First names that are Catalan, folded: behind them `i` joins two surnames, which elsewhere it lists people. */
const catalan: ReadonlySet<string> = new Set(
  'pol jordi oriol pau arnau marc carles josep xavier montserrat nuria laia mireia ferran joan lluis miquel pere ramon roger sergi albert antoni bernat biel blai bruna carme clara dolors eduard elisenda enric ernest estel eulalia francesc gemma gerard guillem helena ignasi isidre jaume joaquim lidia magi manel marcal margarida maria marina marta marti meritxell merce miriam neus nil oleguer ona pepa pilar quim quimi rafel raimon roser sara silvia teresa toni vicenc xavi'.split(
    ' ',
  ),
);
/** One more surname, and nothing of a name behind it. */
const lastOne = /^ (\p{Lu}[\p{L}’'-]+)(?! (?:(?:d[aeo]s?|del) )?\p{Lu})/u;

/**
 * True where `e` or `i` goes on with a name of two words and is no `and`: `Duarte Sá e Menezes`, `Pol Ferrer i Camps`.
 *
 * @param rest of the text behind the word
 * @param first word of the name, folded
 */
export function joinsSurnames(word: string, rest: string, first: string): boolean {
  if (word !== 'e' && word !== 'i') return false;
  const next = lastOne.exec(rest)?.[1];
  if (next === undefined) return false;
  if (word === 'i') return catalan.has(first);
  return portuguese.has(foldAligned(next));
}
