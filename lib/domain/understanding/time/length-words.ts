/** Numbers of minutes as seven languages write them out, folded. */
const numberWords: ReadonlyMap<string, number> = new Map(
  (
    [
      [10, 'ten|zehn|dix|diez|dieci|dez|tien'],
      [15, 'fifteen|funfzehn|quinze|quinzaine de|quindicina di|quince|quindici|vijftien'],
      [20, 'twenty|zwanzig|vingt|vingtaine de|ventina di|veinte|venti|vinte|twintig'],
      [25, 'twenty-five|funfundzwanzig|vingt-cinq|veinticinco|venticinque|vinte e cinco|vijfentwintig'],
      [30, 'thirty|dreissig|dreisig|trente|trentaine de|trentina di|treinta|trenta|trinta|dertig'],
      [40, 'forty|vierzig|quarante|quarantaine de|quarantina di|cuarenta|quaranta|quarenta|veertig'],
      [45, 'forty-five|funfundvierzig|quarante-cinq|cuarenta y cinco|quarantacinque|quarenta e cinco|vijfenveertig'],
      [50, 'fifty|funfzig|cinquante|cincuenta|cinquanta|cinquenta|vijftig'],
      [60, 'sixty|sechzig|soixante|sesenta|sessanta|sessenta|zestig'],
      [75, 'seventy-five|funfundsiebzig|soixante-quinze|setenta y cinco|settantacinque|setenta e cinco'],
      [90, 'ninety|neunzig|quatre-vingt-dix|noventa|novanta|negentig'],
    ] as const
  ).flatMap(([minutes, forms]) => forms.split('|').map((form) => [form, minutes] as const)),
);

const minuteWord = '(?:-?minuti(?:g(?:es|er|en|e)?)?|[ -]?min(?:s|ut(?:en|es|os|e|i|o|as?)?)?)';
const counted = new RegExp(
  `\\b(${[...numberWords.keys()].sort((a, b) => b.length - a.length).join('|')})[ -]?${minuteWord}(?![a-z])`,
);

/** Spans of time with a name, each with its minutes; the longer name first where one holds the other. */
const named: readonly (readonly [RegExp, number])[] = [
  [
    /\b(?:an hour and a half|(?:one|1) and a half hours?|hour and a half|anderthalb stunden|anderthalbstundig\w{0,2}|eineinhalb stunden|une heure et demie|(?:una )?hora y media|anderhalf uur|(?:uma )?hora e meia|un'ora e mezz[ao]|(?:en och )?en halv timme(?<=och en halv timme)|halvanden time|poltorej godziny|rund eineinhalb stunden)\b/,
    90,
  ],
  [
    /\b(?:an hour and a quarter|une heure et quart|(?:una )?hora y cuarto|un'ora e un quarto|(?:uma )?hora e quinze|vijf kwartier|eineinviertel stunden)\b/,
    75,
  ],
  [
    /\b(?:three[- ]quarters of an hour|dreiviertelstund\w{1,3}|trois quarts d'heure|tres cuartos de hora|drie ?kwartier|tre quarti d'ora|tres quartos de hora)\b/,
    45,
  ],
  [
    /\b(?:half an hour|half[- ]hour|half[- ]an[- ]hour|halbe[n]? stunde|halbstundig\w{0,2}|demi-heure|demie? heure|media hora|half uur|half uurtje|halfuur|meia hora|meia-hora|mezz'ora|mezzora|mezza ora|mezz'oretta|media horita|halvtimme|halv timme|halv time|pol godziny)\b/,
    30,
  ],
  [
    /\b(?:quarter[- ](?:of an )?hour|quarter of an hour|viertelstund\w{1,3}|viertelstundig\w{0,2}|quart d'heure|cuarto de hora|kwartier(?:tje)?|quarto d'ora|quarto de hora|quartino d'ora)\b/,
    15,
  ],
  [
    /\b(?:two hours|two-hour|zwei stunden|zweistundig\w{0,2}|deux heures|dos horas|twee uur|duas horas|due ore|tva timmar|to timer|dwie godziny)\b/,
    120,
  ],
  [
    /\b(?:an hour|one hour|one-hour|full hour|hour-long|hour long|eine stunde|einstundig\w{0,2}|une(?: petite)? heure|una hora|een uur(?:tje)?|uurtje|uma hora|un'ora|un'oretta|una horita|en timme|en time|(?:potrwa|okolo|ok\.|zajmie|trwa) (?:okolo |ok\. )?godzine)\b/,
    60,
  ],
];

/** `durée : 1h`, `un entretien d'1h`: a number so small is no hour at which one meets, unless a preposition makes it one. */
const fewHours =
  /(?<![\d.:,h-]|\b(?:a|as|um|om|vers|des|at|las|le|to|from|de|and|et|y|e|ab|entre|alle) ?|- ?)([1-6]) ?h(?![\d.:a-z]| \d)/;

/** What every name above holds a piece of. */
const spanLike =
  /hour|stund|heure|hora|\bora\b|ora\b|uur|kwartier|oretta|mezzora|horita|timm[ea]|\btimer?\b|godzin|\bore\b/;

/** A length in words, with its place in the folded text. */
export interface WordedLength {
  readonly minutes: number;
  readonly index: number;
  readonly end: number;
}

/** The first length that stands in words, or null. @param folded text folded by `foldAligned` */
export function wordedLength(folded: string): WordedLength | null {
  const count = counted.exec(folded);
  const minutes = numberWords.get(count?.[1] ?? '');
  if (count !== null && minutes !== undefined) return placed(count, minutes);
  for (const [pattern, length] of spanLike.test(folded) ? named : []) {
    const match = pattern.exec(folded);
    if (match !== null) return placed(match, length);
  }
  const hours = fewHours.exec(folded);
  return hours === null ? null : placed(hours, Number(hours[1]) * 60);
}

function placed(match: RegExpExecArray, minutes: number): WordedLength {
  return { minutes, index: match.index, end: match.index + match[0].length };
}
