const english = 'january february march april may june july august september october november december'.split(' ');
/** Months as nine languages write them in a date, January first, folded. */
const months: readonly (readonly string[])[] = [
  'januar februar marz april mai juni juli august september oktober november dezember',
  'janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre',
  'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
  'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
  'janeiro fevereiro marco abril maio junho julho agosto setembro outubro novembro dezembro',
  'januari februari maart april mei juni juli augustus september oktober november december',
  'januari februari mars april maj juni juli augusti september oktober november december',
  'januar februar marts april maj juni juli august september oktober november december',
  'stycznia lutego marca kwietnia maja czerwca lipca sierpnia wrzesnia pazdziernika listopada grudnia',
].map((list) => list.split(' '));
let numbered: ReadonlyMap<string, string> | null = null;

/**
 * A day and a month of any language with the month in English: `10 de dezembro` is `10 december`.
 * @param folded as `foldText` gives it
 */
export function withEnglishMonth(folded: string): string {
  numbered ??= new Map(months.flatMap((names) => names.map((name, at) => [name, english[at] ?? name] as const)));
  const known = numbered;
  return folded.replace(
    /\b(\d{1,2})(?:\.|er|o)?(?: de| di)? ([a-z]{3,12})\b\.?(?: de(?= \d{4}))?/g,
    (whole, day: string, name: string) => {
      const month = known.get(name);
      return month === undefined ? whole : `${day} ${month}`;
    },
  );
}
