import type { ReplyContext } from './command.ts';
import { lazySet, type PhraseSet } from './lazy-set.ts';
import { personAt } from './person-words.ts';
import type { Word } from './words.ts';

/** More words than these tell a story. */
const CLAUSE_WORDS = 18;
/** A date is looked for in this many places: each look is dear. */
const LOOKS = 5;

function words(list: string): PhraseSet {
  return lazySet(() => list.split(' '));
}

/** Verbs of showing again and of putting off, in eleven languages: without one of them a date asks for nothing. */
const showing = words(
  'give remind reminder show bring ping nudge resurface snooze postpone delay park ask return repeat again back retry ' +
    'gib gebt erinner erinnere erinnern erinnerst melde meld zeig zeige zeigen vorlegen vorzeigen leg lege verschieb verschiebe verschieben frag frage nochmal nochmals wieder wiedervorlage ' +
    'donne donnez rappelle rappelez rappeler remets remettez remettre remontre remontrez montre montrez reviens revenez relance relancez reporte reportez repousse repoussez redemande nouveau ' +
    'recuerda recuerdame recuerdamelo recuerdamelos recuerdamelas recuerde recuerdeme avisame muestra muestrame muestramelo muestramelos muestramelas mostrar mostrarme mostrarmelo ensename ensenamelo ensenamelos ensenamelas ensenar ensenarme ensenarmelo vuelve vuelves vuelva volver pospon posponlo posponlos posponlas posponer aplaza aplazalo aplazalos preguntame dejalo dejalos dejala dejalas dejame dame deme ' +
    'ricordami ricordamelo ricordameli ricordamele ricordarmelo rimanda rimandalo rimandale rimandali rimandamele rimandami rimandameli rimandamelo mostrami mostramelo mostrameli mostramele rimostrami rimostrameli rimostramele riscrivimi riscrivi riproponi riproponimi riproponimelo riproponimeli riproponimele avvisami posticipa posticipale posticipali posticipalo dammi chiedimelo richiedimelo nuovo ' +
    'lembra lembre lembrar mostra mostre mostrar volta volte voltar avisa avise adia adie adiar deixa deixe pergunta pergunte novo ' +
    'herinner herinneren toon tonen zien kom vraag uitstellen uit keer opnieuw eens meld geef ' +
    'paminn visa fraga aterkom skjut igen mind minn vis sporg spor udsaet utsett ' +
    'przypomnij pokaz wroc odloz zapytaj ponownie znowu przesun',
);
/** A plea makes a bare date a wish: `in 3 hours please`. */
const pleading = words('please pls plz bitte stp svp porfa favor graag alsjeblieft aub tack prosze');
/** What may stand beside, and says nothing of when. */
const beside = words(
  'me it this that these those them both all the a notes note drafts draft mails mail emails email letters letter to about on up then instead with until till for at in of and do can you could just so lets let us more thanks thank ' +
    'mich mir es das die sie beide beiden alles doch mal noch dann danke dran daran damit vor an auf bis am im um kannst du konnen zur uns wir lieber erst einfach ' +
    'moi le la les ca cela tout deux merci sil te vous plait plutot a au jusqua jusqu d pour en dans et de tu peux pouvez que ' +
    'me lo los las esto todo ambos ambas por gracias mejor hasta para el y que puedes otra vez un ' +
    'mi lo li le la questo tutto entrambe entrambi di per grazie meglio fino il e puoi piu ' +
    'isto isso tudo o os as melhor ate para na no em obrigada obrigado pode podes e lembrar se te ' +
    'mij ze het dit deze allebei beide nog een even maar dan tot op om over er aan terug voor laat je kun bedankt weer liever ' +
    'mig mej det dem den bada upp till pa om i nytt begge op til meg ut ' +
    'mi to je o tym jeszcze raz do w na dzieki',
);

/** A note that is to come back: when, and whose. */
export interface Shown {
  readonly until: string;
  readonly person: string | null;
}

/**
 * Reads a clause that asks for the notes again: a verb of showing or putting off with a date, in whatever order, and
 * nothing else: `In drei Tagen bitte nochmal vorlegen`, `bring these back on Monday`, `volta a mostrar-me isto na quarta`.
 *
 * @param read the date of a text, or null
 */
export function readShown(
  given: readonly Word[],
  text: string,
  context: ReplyContext,
  read: (text: string) => string | null,
): Shown | null {
  if (given.length < 2 || given.length > CLAUSE_WORDS || /\bthanks? (?:you )?for\b/i.test(text)) return null;
  if (!given.some(({ folded }) => showing.has(folded) || pleading.has(folded))) return null;
  const { rest, person } = withoutPerson(given, context.people);
  const fits = (word: Word | undefined) =>
    word !== undefined && [showing, pleading, beside].some((set) => set.has(word.folded));
  let from = 0;
  let to = rest.length;
  while (from < to && fits(rest[from])) from += 1;
  while (to > from && fits(rest[to - 1])) to -= 1;
  if (from === to) return null;
  for (let look = 0; look < LOOKS && from - look >= 0; look += 1) {
    const outside = [...rest.slice(0, from - look), ...rest.slice(to)];
    if (!outside.some(({ folded }) => showing.has(folded) || pleading.has(folded))) return null;
    const until = read(text.slice(rest[from - look]?.from, rest[to - 1]?.to));
    if (until !== null) return { until, person };
  }
  return null;
}

const small =
  /^(?:the|one|note|mail|email|letter|draft|message|for|to|a|o|la|el|le|il|lo|die|der|das|den|de|da|do|du|di|del|della|van|von|an|fur|pour|para|per|voor|aan|celui|celle|quella|quello|till|til|do|dla)$/;

/** The clause without the name of somebody with an open note, and the small words before it. */
function withoutPerson(given: readonly Word[], people: readonly string[]) {
  for (let at = 0; at < given.length; at += 1) {
    const found = personAt(given, at, people);
    if (found?.known !== true) continue;
    let from = at;
    while (from > 0 && small.test(given[from - 1]?.folded ?? '')) from -= 1;
    const next = at + found.length;
    const end = /^(?:note|mail|email|letter|draft|message|one)$/.test(given[next]?.folded ?? '') ? next + 1 : next;
    return { rest: [...given.slice(0, from), ...given.slice(end)], person: found.person };
  }
  return { rest: given, person: null };
}
