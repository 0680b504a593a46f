/** The languages whose dates, times and phrases are read. English is read in every mail besides. */
export type Language = 'en' | 'de' | 'fr' | 'es' | 'nl' | 'pt' | 'it';

/** With fewer words than this a text does not tell its language for certain. */
const FEW = 4;
/** How much of a mail tells its language; more would only cost time. */
const SAMPLE = 2_000;

/** Small words that (nearly) only one of the languages has, folded. A word of two languages counts for both. */
const smallWords: Readonly<Record<Language, string>> = {
  en: 'the you your we our with for and will to be at on of is are this have please interview thank monday tuesday wednesday thursday friday january february march june july august october december next',
  de: 'der die das und sie wir ihr ihre ihnen mit fur um uhr ist wird werden zum zur ein eine einen gesprach vorstellungsgesprach bewerbung termin freuen herr frau unser unsere bei bitte stelle haben datum uhrzeit montag dienstag mittwoch donnerstag freitag januar februar marz mai juni juli oktober dezember',
  fr: 'le la les de du des en sur a et vous nous votre notre avec pour est sera au aux du une entretien candidature poste bonjour merci rendez serons heures dans cordialement chez heure lieu lundi mardi mercredi jeudi vendredi janvier fevrier mars avril juin juillet aout septembre octobre novembre decembre',
  es: 'el los las la de a en nos contigo usted ustedes antes dentro unos unas y usted nosotros su tu nuestro con para es sera al del una entrevista candidatura puesto hola gracias estimado estimada por que hemos le te saludos lugar fecha hora lunes martes miercoles jueves viernes enero febrero marzo mayo junio julio septiembre octubre noviembre diciembre abril agosto dia miercoles sabado horario',
  nl: 'de het binnen dagen laten hoort en je jouw uw u wij we ons onze met voor is wordt zal naar een gesprek sollicitatie sollicitatiegesprek functie beste bedankt graag uur bij van op groet tijd locatie maandag dinsdag woensdag donderdag vrijdag maart augustus',
  pt: 'o os um ate na no nas dias dia de a as e voce nos sua seu nossa nosso com para sera ao do da uma entrevista candidatura vaga ola obrigado obrigada prezado prezada em por que temos sala equipe equipa data horario quinta segunda terca quarta sexta feira janeiro fevereiro marco maio junho julho setembro outubro novembro dezembro abril agosto sabado hora',
  it: 'il lo gli la le di a entro vi ti della nostre giorni e lei noi sua suo tuo tua nostro nostra con per sara al del della una colloquio candidatura posizione ciao gentile grazie buongiorno alle ore presso che abbiamo saluti data ora luogo lunedi martedi mercoledi giovedi venerdi gennaio febbraio marzo aprile maggio giugno luglio settembre ottobre novembre dicembre giorno orario',
};

/** A small word and the languages that have it. */
interface SmallWord {
  readonly word: string;
  readonly languages: readonly Language[];
}

/** The small words by the number that their letters make: so no string is cut out for each word of a mail. */
const wordsByNumber: ReadonlyMap<number, readonly SmallWord[]> = (() => {
  const languagesOf = new Map<string, Language[]>();
  for (const language of Object.keys(smallWords) as Language[]) {
    for (const word of smallWords[language].split(' ')) {
      languagesOf.set(word, [...(languagesOf.get(word) ?? []), language]);
    }
  }
  const byNumber = new Map<number, SmallWord[]>();
  for (const [word, languages] of languagesOf) {
    const number = [...word].reduce((sum, letter) => withLetter(sum, letter.charCodeAt(0)), 0);
    byNumber.set(number, [...(byNumber.get(number) ?? []), { word, languages }]);
  }
  return byNumber;
})();

/** Stays below 2³⁰, which JavaScript counts with quickly. */
function withLetter(number: number, code: number): number {
  return (Math.imul(number, 31) + code) & 0x3fffffff;
}

/** Adds up which languages the words of a folded text belong to. */
function count(folded: string, counts: Record<Language, number>): void {
  const end = Math.min(folded.length, SAMPLE);
  let start = 0;
  let number = 0;
  for (let at = 0; at <= end; at += 1) {
    const code = at < end ? folded.charCodeAt(at) : 0;
    if (code >= 0x61 && code <= 0x7a) {
      number = withLetter(number, code);
      continue;
    }
    for (const { word, languages } of at > start ? (wordsByNumber.get(number) ?? []) : []) {
      if (word.length !== at - start || !folded.startsWith(word, start)) continue;
      for (const language of languages) counts[language] += 1;
    }
    start = at + 1;
    number = 0;
  }
}

/**
 * The languages to read a mail in, likeliest first: one, or one and English; a few words may be of several. A mail that
 * tells nothing is English.
 *
 * @param folded text folded by `foldAligned`
 */
export function languagesIn(folded: string): readonly Language[] {
  const counts: Record<Language, number> = { en: 0, de: 0, fr: 0, es: 0, nl: 0, pt: 0, it: 0 };
  count(folded, counts);
  let best: Language = 'en';
  const told = Object.keys(counts) as Language[];
  for (const language of told) if (counts[language] > counts[best]) best = language;
  const others: readonly Language[] = counts[best] < FEW ? told.filter((one) => counts[one] > 0) : [];
  return [...new Set<Language>([best, ...others, 'en'])];
}
