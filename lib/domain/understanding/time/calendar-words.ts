import type { Language } from '../text/language.ts';

/** How a language names days, folded, as alternatives of a regular expression. */
export interface CalendarWords {
  /** January first. Abbreviations may have a dot behind them. */
  readonly months: readonly string[];
  /** Monday first, written out. */
  readonly weekdays: readonly string[];
  /** Monday first, abbreviated: read only beside a date, or where `next` or the like stands before them. */
  readonly shortWeekdays: readonly string[];
  readonly today: string;
  readonly tomorrow: string;
  readonly dayAfterTomorrow: string;
  /** Before (or behind) a weekday: the one of next week. */
  readonly next: string;
  /** Before (or behind) a weekday: the first one to come. */
  readonly coming: string;
  /** Behind a weekday or before it: the one of next week, without doubt. */
  readonly nextWeek: string;
  /** What stands between a weekday, a day, and a month: `Monday the 3rd of May`, `lunes, 3 de mayo`. */
  readonly article: string;
  readonly of: string;
  /** What follows a day's number. */
  readonly ordinal: string;
  /** A day of the month alone: with the group for its number. */
  readonly dayAlone: string;
}

export const calendarWords: Readonly<Record<Language, CalendarWords>> = {
  en: {
    months:
      'january|jan february|feb march|mar april|apr may june|jun july|jul august|aug september|sept|sep october|oct november|nov december|dec'.split(
        ' ',
      ),
    // As they are mistyped, too.
    weekdays:
      'monday tuesday|teusday|tuseday|tusday wednesday|wedensday|wensday|wednsday|wendsday thursday|thrusday|thurday|thusday friday|firday saturday|saterday|satuday|saturady sunday'.split(
        ' ',
      ),
    shortWeekdays: 'mon tues|tue weds|wed thurs|thur|thu fri sat sun'.split(' '),
    today: 'today|this day(?= week)|this (?:morning|afternoon|arvo|evening)|tonight',
    tomorrow: 'tomorrow|tmrw|tmw|tomoz',
    dayAfterTomorrow: '(?:the )?day after tomorrow',
    next: 'next',
    coming: 'this coming|coming|this|upcoming',
    nextWeek: '(?:of )?next week(?: on)?',
    article: 'the ',
    of: 'of ',
    ordinal: 'st|nd|rd|th',
    dayAlone:
      '(?:on |for )?the (\\d{1,2})(?:st|nd|rd|th)(?! (?:floor|fl|street|st|ave|avenue|round|interview|stage|of (?!this|the)))',
  },
  de: {
    months:
      'januar|janner|jan februar|feber|feb marz|maerz|mrz april|apr mai juni|jun juli|jul august|aug september|sept|sep oktober|okt november|nov dezember|dez'.split(
        ' ',
      ),
    // `Freitagnachmittag` is a Friday.
    weekdays: 'montag dienstag mittwoch donnerstag freitag (?:samstag|sonnabend) sonntag'
      .split(' ')
      .map((name) => `${name}(?:vormittag|mittag|nachmittag|abend|morgen|fruh)?`),
    shortWeekdays: 'mo di mi do fr sa so'.split(' '),
    today: 'heute',
    tomorrow: 'morgen(?! ?(?:fruh|s\\b))',
    dayAfterTomorrow: 'ubermorgen|uebermorgen',
    next: 'nachste[nmr]?|naechste[nmr]?',
    coming: 'diese[nmrs]?|kommende[nmrs]?',
    nextWeek: '(?:in der |der )?(?:nachste[rn]?|kommende[rn]?) woche(?: am)?',
    article: '(?:den|dem|der|am) ',
    of: '',
    ordinal: '\\.',
    dayAlone: '(?:am|den|dem|bis zum|zum) (\\d{1,2})\\.(?! ?\\d)',
  },
  fr: {
    months:
      'janvier|janv|jan fevrier|fevr|fev mars avril|avr mai juin juillet|juil aout septembre|sept|sep octobre|oct novembre|nov decembre|dec'.split(
        ' ',
      ),
    weekdays: 'lundi mardi mercredi jeudi vendredi samedi dimanche'.split(' '),
    shortWeekdays: 'lun mar mer jeu ven sam dim'.split(' '),
    today: "aujourd'hui|cet apres-midi|ce matin",
    tomorrow: 'demain',
    dayAfterTomorrow: 'apres-demain|apres demain',
    next: 'prochaine?',
    coming: 'ce|cette',
    nextWeek: '(?:de )?(?:la )?semaine prochaine',
    article: '(?:le|du) ',
    of: '',
    ordinal: 'er|e',
    dayAlone:
      '(?:le|au|du) (\\d{1,2})(?:er)?(?! ?(?:heures?|h|min|jours?|semaines?|mois|rue|avenue|av|bd|boulevard|%|euros?|etage|,? ?rue))',
  },
  es: {
    months:
      'enero|ene febrero|feb marzo|mar abril|abr mayo|may junio|jun julio|jul agosto|ago septiembre|setiembre|sept|sep octubre|oct noviembre|nov diciembre|dic'.split(
        ' ',
      ),
    weekdays: 'lunes martes miercoles jueves viernes sabado domingo'.split(' '),
    shortWeekdays: 'lun mar mie jue vie sab dom'.split(' '),
    today: 'hoy|esta (?:manana|tarde)',
    tomorrow: '(?<!la |de |por la |esta )manana',
    dayAfterTomorrow: 'pasado manana',
    next: '(?!)',
    coming: 'este|proximo|que viene',
    nextWeek: '(?:de )?la (?:proxima semana|semana que viene)|de la semana proxima',
    article: '(?:el|dia|el dia) ',
    of: 'del? ',
    ordinal: 'º|°|o',
    dayAlone: '(?:el dia|el|dia) (\\d{1,2})(?! ?(?:horas?|h|min|dias?|semanas?|meses|%|euros?|de (?!este|mes|la)))',
  },
  nl: {
    months:
      'januari|jan februari|feb maart|mrt april|apr mei juni|jun juli|jul augustus|aug september|sept|sep oktober|okt november|nov december|dec'.split(
        ' ',
      ),
    weekdays: 'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag'
      .split(' ')
      .map((name) => `${name}(?:ochtend|morgen|voormiddag|middag|namiddag|avond)?`),
    shortWeekdays: 'ma di wo do vr|vrij za zo'.split(' '),
    today: 'vandaag|vanmiddag|vanochtend',
    tomorrow: 'morgen(?:ochtend|middag)?',
    dayAfterTomorrow: 'overmorgen',
    next: 'volgende',
    coming: 'komende|aanstaande|deze|aankomende|a\\.s\\.',
    nextWeek: '(?:van )?volgende week(?: op)?',
    article: '(?:de|op) ',
    of: '',
    ordinal: 'ste|de|e',
    dayAlone: '(?:de|op) (\\d{1,2})(?:ste|de|e)\\b',
  },
  pt: {
    months:
      'janeiro|jan fevereiro|fev marco|mar abril|abr maio|mai junho|jun julho|jul agosto|ago setembro|set outubro|out novembro|nov dezembro|dez'.split(
        ' ',
      ),
    weekdays: 'segunda terca quarta quinta sexta'
      .split(' ')
      // Without `feira` these are ordinals too: `a segunda etapa`.
      .map((name) => `${name}(?:[- ]feira|(?! (?:etapa|fase|entrevista|rodada|ronda|conversa|vaga|parte|opcao|vez)))`)
      .concat('sabado', 'domingo'),
    shortWeekdays: 'seg ter qua qui sex sab dom'.split(' '),
    today: 'hoje',
    tomorrow: 'amanha',
    dayAfterTomorrow: 'depois de amanha',
    next: '(?!)',
    coming: 'est[ae]|proxim[ao]|que vem',
    nextWeek: '(?:da )?(?:proxima semana|semana que vem)',
    article: '(?:dia|o dia|no dia) ',
    of: 'de ',
    ordinal: 'º|°|o',
    dayAlone: '(?:no dia|o dia|ao dia|dia) (\\d{1,2})(?! ?(?:de (?!este|mes)|horas?|h\\b))',
  },
  it: {
    months:
      'gennaio|gen febbraio|feb marzo|mar aprile|apr maggio|mag giugno|giu luglio|lug agosto|ago settembre|sett|set ottobre|ott novembre|nov dicembre|dic'.split(
        ' ',
      ),
    weekdays: 'lunedi martedi mercoledi giovedi venerdi sabato domenica'.split(' '),
    shortWeekdays: 'lun mar mer gio ven sab dom'.split(' '),
    today: 'oggi',
    tomorrow: 'domani',
    dayAfterTomorrow: 'dopodomani',
    next: 'prossim[oa]',
    coming: 'quest[oa]',
    nextWeek: '(?:della )?(?:la )?(?:prossima settimana|settimana prossima)',
    article: '(?:il|giorno|il giorno) ',
    of: '',
    ordinal: '°|º',
    dayAlone: '(?:il giorno|il|entro il|giorno) (\\d{1,2})(?! ?(?:ore|h|min|giorni|settimane|mesi|%|euro))',
  },
};
