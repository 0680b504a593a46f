/** Months in the case that stands behind a day's number, folded, January first; forms of one month are divided by `|`. */
const monthLists: readonly string[] = [
  // Polish, Czech, Slovak
  'stycznia|ledna|januara lutego|unora|februara marca|brezna kwietnia|dubna|aprila maja|kvetna czerwca|cervna|juna lipca|cervence|jula sierpnia|srpna|augusta wrzesnia|zari|septembra pazdziernika|rijna|oktobra listopada|listopadu|novembra grudnia|prosince|decembra',
  // Swedish, Danish, Norwegian
  'januari|januar februari|februar mars|marts april maj|mai juni juli augusti|august september oktober november december|desember',
  // Finnish
  'tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesakuuta heinakuuta elokuuta syyskuuta lokakuuta marraskuuta joulukuuta',
  // Turkish, Romanian, Hungarian
  'ocak|ianuarie|januar subat|februarie|februar mart|martie|marcius nisan|aprilie|aprilis mayis|mai|majus haziran|iunie|junius temmuz|iulie|julius agustos|august|augusztus eylul|septembrie|szeptember ekim|octombrie|oktober kasim|noiembrie|november aralik|decembrie|december',
  // Russian, Ukrainian
  'января|січня февраля|лютого марта|березня апреля|квітня мая|травня июня|червня июля|липня августа|серпня сентября|вересня октября|жовтня ноября|листопада декабря|грудня',
];

/** Weekdays as they stand alone and behind `on`, Monday first. */
const weekdayLists: readonly string[] = [
  'poniedzialek wtorek sroda|srode czwartek piatek sobota|sobote niedziela|niedziele',
  // What is on that day: `nasze czwartkowe spotkanie`.
  'poniedzialkowe|poniedzialkowa|poniedzialkowy wtorkowe|wtorkowa|wtorkowy srodowe|srodowa|srodowy czwartkowe|czwartkowa|czwartkowy piatkowe|piatkowa|piatkowy sobotnie niedzielne',
  'pondeli|pondelok utery|utorok streda|stredu ctvrtek|stvrtok patek|piatok sobota|sobotu nedele|nedela|nedeli',
  'mandag tisdag|tirsdag onsdag torsdag fredag lordag sondag',
  'maanantai|maanantaina tiistai|tiistaina keskiviikko|keskiviikkona torstai|torstaina perjantai|perjantaina lauantai|lauantaina sunnuntai|sunnuntaina',
  'pazartesi sali carsamba persembe cuma cumartesi pazar',
  'luni marti miercuri joi vineri sambata duminica',
  'понедельник|понеділок вторник|вівторок среда|среду|середа|середу четверг|четвер пятница|пятницу|п’ятницю суббота|субботу|субота воскресенье|неділя',
];

function numbered(lists: readonly string[]): ReadonlyMap<string, number> {
  return new Map(
    lists.flatMap((list) =>
      list.split(' ').flatMap((forms, at) => forms.split('|').map((form) => [form, at + 1] as const)),
    ),
  );
}

/** Number of the month by its folded name, in languages whose calendars are read without their grammar. */
export const furtherMonths = numbered(monthLists);
/** ISO number of the weekday, the same way. */
export const furtherWeekdays = numbered(weekdayLists);

/** Abbreviations, which count beside a date alone. */
export const furtherShortWeekdays = numbered([
  'pon|pn wt sr czw|czwart pt|piat sob niedz',
  'man|mon tis|tir|tirs ons tor|tors fre lor sondag',
  'po ut st ct|stv pa|pia so ne',
]);

/** Days ahead of the day of writing. */
export const furtherRelative: ReadonlyMap<string, number> = new Map([
  ...'dzis dzisiaj idag tanaan dnes bugun astazi сегодня сьогодні'.split(' ').map((word) => [word, 0] as const),
  ...'jutro imorgon imorgen imorron imorrn huomenna zitra zajtra yarin maine завтра'
    .split(' ')
    .map((word) => [word, 1] as const),
  ...'pojutrze overmorgon ylihuomenna pozitri obur poimaine послезавтра післязавтра'
    .split(' ')
    .map((word) => [word, 2] as const),
]);
