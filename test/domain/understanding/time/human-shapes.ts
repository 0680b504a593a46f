/**
 * How people write a day and an hour: by language, the shapes of both and the sentences around them. The property test
 * renders random instants in all of them and reads them back.
 */
export interface Moment {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** ISO, Monday 1. */
  readonly weekday: number;
  /** Between 8 and 18. */
  readonly hour: number;
  readonly minute: number;
  /** Minutes; the end is on the same day. */
  readonly length: number;
}

export interface HumanLanguage {
  readonly name: string;
  readonly zone: string;
  readonly sender: string;
  readonly days: readonly ((moment: Moment) => string)[];
  readonly hours: readonly ((moment: Moment) => string)[];
  readonly spans: readonly ((moment: Moment) => string)[];
  /** `{D}` is the day, `{T}` the hour or span. */
  readonly frames: readonly string[];
  /** The same with `{L}` for a length. */
  readonly lengthFrames: readonly string[];
  readonly lengths: readonly ((minutes: number) => string)[];
}

const two = (number: number): string => String(number).padStart(2, '0');
const twelve = (hour: number): number => ((hour + 11) % 12) + 1;
const half = (hour: number): string => (hour < 12 ? 'am' : 'pm');
const endOf = (moment: Moment): Moment => {
  const minutes = moment.hour * 60 + moment.minute + moment.length;
  return { ...moment, hour: Math.floor(minutes / 60), minute: minutes % 60 };
};
const names = (list: string) => {
  const all = list.split(' ');
  return (number: number): string => (all[number - 1] ?? '').replaceAll('_', ' ');
};
const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** Hours and spans that only need to know how the language sets a clock. */
const clocks = (write: (hour: number, minute: number) => string, joints: readonly string[]) => ({
  hour: (m: Moment) => write(m.hour, m.minute),
  spans: joints.map((joint) => (m: Moment) => {
    const end = endOf(m);
    return joint.replace('{A}', write(m.hour, m.minute)).replace('{B}', write(end.hour, end.minute));
  }),
});

const ordinalEnglish = (day: number): string => {
  const last = day % 10;
  const teen = day > 10 && day < 14;
  return `${day}${!teen && last === 1 ? 'st' : !teen && last === 2 ? 'nd' : !teen && last === 3 ? 'rd' : 'th'}`;
};

function english(name: string, zone: string, monthFirst: boolean): HumanLanguage {
  const month = names('January February March April May June July August September October November December');
  const shortMonth = names('Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec');
  const weekday = names('Monday Tuesday Wednesday Thursday Friday Saturday Sunday');
  const short = names('Mon Tue Wed Thu Fri Sat Sun');
  const words = names('one two three four five six seven eight nine ten eleven twelve');
  const colon = clocks(
    (h, m) => `${twelve(h)}:${two(m)} ${half(h)}`,
    ['{A} - {B}', '{A} to {B}', 'from {A} until {B}', '{A}–{B}'],
  );
  const tight = clocks(
    (h, m) => `${twelve(h)}${m === 0 ? '' : `:${two(m)}`}${half(h)}`,
    ['{A}-{B}', 'between {A} and {B}', '{A} till {B}'],
  );
  const dots = clocks((h, m) => `${twelve(h)}.${two(m)}${half(h)}`, ['{A} - {B}', '{A} to {B}']);
  const capitals = clocks((h, m) => `${twelve(h)}:${two(m)} ${half(h).toUpperCase()}`, ['{A} – {B}', '{A} until {B}']);
  const spaced = clocks((h, m) => `${twelve(h)}:${two(m)} ${half(h) === 'am' ? 'a.m.' : 'p.m.'}`, ['{A} to {B}']);
  const military = clocks((h, m) => `${two(h)}${two(m)}hrs`, ['{A} to {B}', '{A}-{B}']);
  const full = clocks((h, m) => `${two(h)}:${two(m)}`, ['{A} - {B}', '{A} to {B}', '{A}–{B}']);
  return {
    name,
    zone,
    sender: monthFirst ? 'ann@acme.example.com' : 'ann@acme.co.uk',
    days: [
      (m) =>
        `${weekday(m.weekday)}, ${monthFirst ? `${month(m.month)} ${m.day}` : `${m.day} ${month(m.month)}`}, ${m.year}`,
      (m) => `${weekday(m.weekday)} ${m.day} ${month(m.month)}`,
      (m) => `${weekday(m.weekday)}, ${month(m.month)} ${ordinalEnglish(m.day)}`,
      (m) => `${weekday(m.weekday)} the ${ordinalEnglish(m.day)} of ${month(m.month)}`,
      (m) => `${short(m.weekday)} ${m.day} ${shortMonth(m.month)}`,
      (m) => `${short(m.weekday)}, ${shortMonth(m.month)} ${m.day}`,
      (m) => `${m.day} ${month(m.month)} ${m.year}`,
      (m) => `${month(m.month)} ${m.day}, ${m.year}`,
      (m) => `${two(m.day)}-${shortMonth(m.month)}-${m.year}`,
      (m) => `${m.year}-${two(m.month)}-${two(m.day)}`,
      (m) => `${weekday(m.weekday)} ${monthFirst ? `${m.month}/${m.day}` : `${m.day}/${m.month}`}`,
      (m) => (monthFirst ? `${two(m.month)}/${two(m.day)}/${m.year}` : `${two(m.day)}/${two(m.month)}/${m.year}`),
      (m) =>
        `${weekday(m.weekday)} (${monthFirst ? `${shortMonth(m.month)} ${m.day}` : `${m.day} ${shortMonth(m.month)}`})`,
      (m) => `${weekday(m.weekday)} the ${ordinalEnglish(m.day)}`,
      (m) => `${weekday(m.weekday)} (${ordinalEnglish(m.day)})`,
    ],
    hours: [
      colon.hour,
      tight.hour,
      dots.hour,
      capitals.hour,
      spaced.hour,
      military.hour,
      full.hour,
      (m) =>
        m.minute === 0
          ? `${words(twelve(m.hour))} o'clock`
          : m.minute === 30
            ? `half past ${words(twelve(m.hour))}`
            : tight.hour(m),
      (m) =>
        m.minute === 15
          ? `quarter past ${words(twelve(m.hour))}`
          : m.minute === 45
            ? `quarter to ${words(twelve(m.hour + 1))}`
            : tight.hour(m),
      (m) => (m.hour === 12 && m.minute === 0 ? 'noon' : colon.hour(m)),
      (m) => (!monthFirst && m.minute === 30 ? `half ${words(twelve(m.hour))}` : full.hour(m)),
    ],
    spans: [
      ...colon.spans,
      ...tight.spans,
      ...dots.spans,
      ...capitals.spans,
      ...spaced.spans,
      ...military.spans,
      ...full.spans,
    ],
    frames: [
      'We would like to invite you to an interview on {D} at {T}.',
      'Your interview is confirmed for {D}, {T}.',
      'The interview will take place at {T} on {D}.',
      'When: {D}, {T}',
      'Date: {D}\nTime: {T}',
      'Date\t{D}\nTime\t{T}',
      '* Date: {D}\n* Time: {T}\n* Format: in person',
      'Interview details:\n\n{D}\n{T}',
      'We look forward to seeing you for your interview on {D}. We start at {T}.',
      '{D} {T}: interview with the head of the team',
      'I have an interview with Sam Weber on {D} at {T}.',
      'Be at the front desk on {D} at {T} sharp.',
      'You are booked in with our manager, {D} at {T}.',
    ],
    lengthFrames: [
      'Your interview is on {D} at {T} and should take about {L}.',
      'When: {D}, {T} ({L})',
      'Date: {D}\nTime: {T}\nDuration: {L}',
      'We would like to meet you for {L} on {D} at {T} for an interview.',
      'We invite you to an interview on {D} at {T}. Please allow {L}.',
    ],
    lengths: [
      (n) => `${n} minutes`,
      (n) => `${n} mins`,
      (n) =>
        ({ 30: 'half an hour', 60: 'an hour', 90: 'an hour and a half', 45: 'three quarters of an hour' })[n] ??
        `${n} min`,
      (n) =>
        n % 60 === 0
          ? `${n / 60} hour${n === 60 ? '' : 's'}`
          : n === 90
            ? '1.5 hours'
            : `${n}-minute`.replace('-minute', ' minutes'),
    ],
  };
}

interface Simple {
  readonly name: string;
  readonly zone: string;
  readonly sender: string;
  readonly months: string;
  readonly weekdays: string;
  readonly shortWeekdays: string;
  readonly days: readonly string[];
  readonly clocks: readonly string[];
  readonly joints: readonly string[];
  readonly words?: readonly ((m: Moment) => string | null)[];
  readonly frames: readonly string[];
  readonly lengthFrames: readonly string[];
  readonly lengths: readonly string[];
  readonly named: Readonly<Record<number, string>>;
}

/** `{W}` weekday, `{w}` short, `{d}` day, `{0d}` with a nought, `{m}`/`{0m}`, `{M}` month's name, `{y}` year. */
function simple(language: Simple): HumanLanguage {
  const month = names(language.months);
  const weekday = names(language.weekdays);
  const short = names(language.shortWeekdays);
  const day = (shape: string) => (m: Moment) =>
    shape
      .replace('{W}', weekday(m.weekday))
      .replace('{Ww}', capital(weekday(m.weekday)))
      .replace('{w}', short(m.weekday))
      .replace('{d}', String(m.day))
      .replace('{0d}', two(m.day))
      .replace('{m}', String(m.month))
      .replace('{0m}', two(m.month))
      .replace('{M}', month(m.month))
      .replace('{y}', String(m.year))
      .replace('{yy}', String(m.year % 100));
  const write = (shape: string) => (h: number, min: number) =>
    shape
      .replace('{h}', String(h))
      .replace('{0h}', two(h))
      .replace('{mm}', two(min))
      .replace('{?mm}', min === 0 ? '' : two(min))
      .replace('{ mm}', min === 0 ? '' : ` ${two(min)}`);
  const made = language.clocks.map((shape) => clocks(write(shape), language.joints));
  const first = made[0];
  return {
    name: language.name,
    zone: language.zone,
    sender: language.sender,
    days: language.days.map(day),
    hours: [
      ...made.map(({ hour }) => hour),
      ...(language.words ?? []).map((worded) => (m: Moment) => worded(m) ?? first?.hour(m) ?? ''),
    ],
    spans: made.flatMap(({ spans }) => spans),
    frames: language.frames,
    lengthFrames: language.lengthFrames,
    lengths: [
      ...language.lengths.map((shape) => (n: number) => shape.replace('{n}', String(n))),
      (n) => language.named[n] ?? (language.lengths[0] ?? '').replace('{n}', String(n)),
    ],
  };
}

const german = simple({
  name: 'German',
  zone: 'Europe/Berlin',
  sender: 'a@firma.de',
  months: 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember',
  weekdays: 'Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag',
  shortWeekdays: 'Mo Di Mi Do Fr Sa So',
  days: [
    '{W}, {d}. {M} {y}',
    '{W}, den {d}. {M} {y}',
    '{W}, dem {d}. {M}',
    '{W}, {0d}.{0m}.{y}',
    '{W}, den {0d}.{0m}.{yy}',
    '{w}, {d}.{m}.',
    '{w} {0d}.{0m}.',
    '{d}. {M} {y}',
    '{0d}.{0m}.{y}',
    '{W} ({0d}.{0m}.)',
    '{W}, {d}.{m}.{y}',
  ],
  clocks: ['{0h}:{mm} Uhr', '{h}.{mm} Uhr', '{h}:{mm}', '{h}:{mm}h', '{0h}:{mm}', '{h}:{mm} h'],
  joints: ['{A} bis {B}', '{A} - {B}', '{A}–{B}', 'von {A} bis {B}'],
  words: [
    ({ hour, minute }) => (minute === 0 ? `${hour} Uhr` : null),
    ({ hour, minute }) => (minute === 30 ? `${hour} Uhr 30` : minute === 0 ? `${hour}h` : null),
    ({ hour, minute }) => (minute > 0 ? `${hour} Uhr ${minute}` : null),
  ],
  frames: [
    'Wir laden Sie herzlich zum Vorstellungsgespräch am {D} um {T} ein.',
    'Ihr Gespräch findet am {D}, {T} statt.',
    'Termin: {D}, {T}',
    'Datum: {D}\nUhrzeit: {T}',
    'Wann: {D} | {T}',
    'Wir freuen uns, Sie am {D} zum Bewerbungsgespräch zu begrüßen. Beginn ist um {T}.',
    'Gerne möchten wir Sie kennenlernen:\n\n{D}\n{T}',
    '- Tag: {D}\n- Zeit: {T}',
    'Das Gespräch ist um {T} am {D}.',
    'Ich habe am {D} um {T} ein Vorstellungsgespräch.',
    'Wir sehen uns also am {D} um {T} zum Gespräch.',
  ],
  lengthFrames: [
    'Ihr Vorstellungsgespräch ist am {D} um {T} und dauert etwa {L}.',
    'Termin: {D}, {T} (ca. {L})',
    'Datum: {D}\nUhrzeit: {T}\nDauer: {L}',
    'Wir laden Sie zum Gespräch am {D} um {T} ein. Bitte planen Sie {L} ein.',
  ],
  lengths: ['{n} Minuten', '{n} Min.', '{n} min'],
  named: {
    30: 'eine halbe Stunde',
    60: 'eine Stunde',
    90: 'eineinhalb Stunden',
    120: 'zwei Stunden',
    45: 'eine Dreiviertelstunde',
  },
});

const french = simple({
  name: 'French',
  zone: 'Europe/Paris',
  sender: 'a@societe.fr',
  months: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
  weekdays: 'lundi mardi mercredi jeudi vendredi samedi dimanche',
  shortWeekdays: 'lun. mar. mer. jeu. ven. sam. dim.',
  days: [
    '{W} {d} {M} {y}',
    '{W} {d} {M}',
    '{d} {M} {y}',
    '{0d}/{0m}/{y}',
    '{W} {0d}/{0m}',
    '{W} {0d}/{0m}/{yy}',
    '{w} {d} {M}',
    '{W} {0d}.{0m}.{y}',
    '{Ww}, {d} {M} {y}',
  ],
  clocks: ['{h}h{?mm}', '{h} h {mm}', '{h}h{mm}', '{h}:{mm}', '{h} heures{ mm}', '{h}H{mm}', '{0h}h{mm}'],
  joints: ['{A} à {B}', 'de {A} à {B}', '{A} - {B}', '{A}–{B}', 'entre {A} et {B}'],
  words: [
    ({ hour, minute }) => (minute === 0 ? `${hour} heures` : null),
    ({ hour, minute }) => (hour === 12 && minute === 0 ? 'midi' : null),
    ({ hour, minute }) => (minute === 30 && hour <= 12 ? `${hour} heures et demie` : null),
  ],
  frames: [
    'Nous vous proposons un entretien le {D} à {T}.',
    "J'ai un entretien le {D} à {T}.",
    'On se voit donc le {D} à {T} pour votre entretien.',
    'Votre entretien aura lieu le {D}, {T}.',
    'Date : {D}\nHeure : {T}',
    'Quand : {D}, {T}',
    "Nous avons le plaisir de vous convier à un entretien d'embauche le {D}. Rendez-vous à {T} dans nos locaux.",
    'Entretien de recrutement\n\n{D}\n{T}',
    '- Jour : {D}\n- Horaire : {T}',
  ],
  lengthFrames: [
    'Votre entretien aura lieu le {D} à {T} et durera {L}.',
    'Date : {D}\nHeure : {T}\nDurée : {L}',
    'Quand : {D}, {T} ({L})',
    'Nous vous attendons le {D} à {T} pour votre entretien. Prévoyez environ {L}.',
  ],
  lengths: ['{n} minutes', '{n} min', '{n}mn'],
  named: {
    30: 'une demi-heure',
    60: 'une heure',
    90: 'une heure et demie',
    120: 'deux heures',
    45: "trois quarts d'heure",
  },
});

const spanish = simple({
  name: 'Spanish',
  zone: 'Europe/Madrid',
  sender: 'a@empresa.es',
  months: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
  weekdays: 'lunes martes miércoles jueves viernes sábado domingo',
  shortWeekdays: 'lun. mar. mié. jue. vie. sáb. dom.',
  days: [
    '{W} {d} de {M} de {y}',
    '{W}, {d} de {M} de {y}',
    '{W} {d} de {M}',
    '{d} de {M} de {y}',
    '{0d}/{0m}/{y}',
    '{W} {d}/{m}',
    '{W} {0d}-{0m}-{y}',
    '{w} {d} {M}',
    '{Ww} {d} de {M} del {y}',
  ],
  clocks: ['{0h}:{mm} h', '{h}:{mm}', '{h}:{mm} horas', '{0h}:{mm} hs', '{h}.{mm} h', '{h}:{mm}h'],
  joints: ['de {A} a {B}', '{A} - {B}', '{A}–{B}', 'desde las {A} hasta las {B}', '{A} a {B}'],
  words: [
    (m) => `${twelve(m.hour)}:${two(m.minute)} ${m.hour < 12 ? 'a. m.' : 'p. m.'}`,
    (m) => `${twelve(m.hour)}:${two(m.minute)} de la ${m.hour < 12 ? 'mañana' : 'tarde'}`,
    (m) => (m.minute === 0 ? `${m.hour} horas` : null),
    (m) => `${twelve(m.hour)}:${two(m.minute)} ${half(m.hour)}`,
  ],
  frames: [
    'Te invitamos a una entrevista el {D} a las {T}.',
    'Tu entrevista será el {D}, {T}.',
    'Fecha: {D}\nHora: {T}',
    'Cuándo: {D}, {T}',
    'Nos gustaría conocerle en una entrevista el {D}. Le esperamos a las {T} en nuestras oficinas.',
    'Entrevista de trabajo\n\n{D}\n{T}',
    '- Día: {D}\n- Horario: {T}',
  ],
  lengthFrames: [
    'Tu entrevista será el {D} a las {T} y durará {L}.',
    'Fecha: {D}\nHora: {T}\nDuración: {L}',
    'Le convocamos a una entrevista el {D} a las {T}. Calcule unos {L}.',
  ],
  lengths: ['{n} minutos', '{n} min', "{n}'"],
  named: { 30: 'media hora', 60: 'una hora', 90: 'hora y media', 120: 'dos horas', 45: 'tres cuartos de hora' },
});

const italian = simple({
  name: 'Italian',
  zone: 'Europe/Rome',
  sender: 'a@azienda.it',
  months: 'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
  weekdays: 'lunedì martedì mercoledì giovedì venerdì sabato domenica',
  shortWeekdays: 'lun mar mer gio ven sab dom',
  days: [
    '{W} {d} {M} {y}',
    '{W} {d} {M}',
    '{d} {M} {y}',
    '{0d}/{0m}/{y}',
    '{W} {0d}/{0m}',
    '{W} {0d}.{0m}.{y}',
    '{w} {d} {M}',
    '{Ww} {d} {M} {y}',
  ],
  clocks: ['{h}:{mm}', 'ore {h}:{mm}', 'ore {h}.{mm}', '{0h}:{mm}', '{h}.{mm}', 'h {h}:{mm}', 'h. {h}.{mm}'],
  joints: ['dalle {A} alle {B}', '{A} - {B}', '{A}–{B}'],
  words: [
    ({ hour, minute }) => (minute === 0 ? `ore ${hour}` : null),
    ({ hour, minute }) => (hour === 12 && minute === 0 ? 'mezzogiorno' : null),
  ],
  frames: [
    'La invitiamo a un colloquio {D} alle {T}.',
    'Il colloquio si terrà il {D}, {T}.',
    'Data: {D}\nOra: {T}',
    'Quando: {D}, {T}',
    'Saremmo lieti di incontrarLa per un colloquio {D}. La aspettiamo alle {T} in sede.',
    'Colloquio di selezione\n\n{D}\n{T}',
    '- Giorno: {D}\n- Orario: {T}',
  ],
  lengthFrames: [
    'Il colloquio si terrà {D} alle {T} e durerà {L}.',
    'Data: {D}\nOra: {T}\nDurata: {L}',
    'La aspettiamo per il colloquio {D} alle {T}. Consideri circa {L}.',
  ],
  lengths: ['{n} minuti', '{n} min'],
  named: { 30: "mezz'ora", 60: "un'ora", 90: "un'ora e mezza", 120: 'due ore', 45: "tre quarti d'ora" },
});

const portuguese = simple({
  name: 'Portuguese',
  zone: 'Europe/Lisbon',
  sender: 'a@empresa.pt',
  months: 'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro',
  weekdays: 'segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo',
  shortWeekdays: 'seg ter qua qui sex sáb dom',
  days: [
    '{W}, {d} de {M} de {y}',
    '{W}, dia {d} de {M}',
    '{d} de {M} de {y}',
    '{0d}/{0m}/{y}',
    '{W} ({0d}/{0m})',
    '{0d}/{0m}/{y} ({W})',
    '{W}, {0d}/{0m}',
    '{w}, {0d}/{0m}',
  ],
  clocks: ['{h}h{?mm}', '{0h}h{mm}', '{h}:{mm}', '{0h}:{mm}h', '{h}h{mm}min', '{h}:{mm} horas', '{h}H{mm}'],
  joints: ['das {A} às {B}', '{A} - {B}', '{A}–{B}', '{A} às {B}', 'entre as {A} e as {B}'],
  words: [
    ({ hour, minute }) => (minute === 0 ? `${hour} horas` : `${hour} horas e ${minute} minutos`),
    ({ hour, minute }) => (hour === 12 && minute === 0 ? 'meio-dia' : null),
  ],
  frames: [
    'Gostaríamos de convidá-la para uma entrevista no dia {D} às {T}.',
    'A entrevista será em {D}, {T}.',
    'Data: {D}\nHora: {T}',
    'Quando: {D}, {T}',
    'Gostaríamos de conhecer você numa entrevista em {D}. Esperamos por você às {T} na nossa sede.',
    'Entrevista de emprego\n\n{D}\n{T}',
    '- Dia: {D}\n- Horário: {T}',
  ],
  lengthFrames: [
    'A sua entrevista será em {D} às {T} e vai durar {L}.',
    'Data: {D}\nHora: {T}\nDuração: {L}',
    'Convidamos para a entrevista em {D} às {T}. Reserve cerca de {L}.',
  ],
  lengths: ['{n} minutos', '{n} min'],
  named: { 30: 'meia hora', 60: 'uma hora', 90: 'uma hora e meia', 120: 'duas horas', 45: '45 minutos' },
});

const dutch = simple({
  name: 'Dutch',
  zone: 'Europe/Amsterdam',
  sender: 'a@bedrijf.nl',
  months: 'januari februari maart april mei juni juli augustus september oktober november december',
  weekdays: 'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag',
  shortWeekdays: 'ma di wo do vr za zo',
  days: [
    '{W} {d} {M} {y}',
    '{W} {d} {M}',
    '{d} {M} {y}',
    '{0d}-{0m}-{y}',
    '{W} {d}/{m}',
    '{W} {0d}-{0m}',
    '{w} {d} {M}',
    '{W} {d} {M}',
  ],
  clocks: ['{h}:{mm} uur', '{h}.{mm} uur', '{h}u{?mm}', '{h}:{mm}', '{h}u{mm}', '{0h}:{mm}u', '{h}.{mm}u'],
  joints: ['van {A} tot {B}', '{A} - {B}', '{A} tot {B}', '{A}–{B}', 'tussen {A} en {B}'],
  words: [
    ({ hour, minute }) => (minute === 0 ? `${hour} uur` : null),
    ({ hour, minute }) => (minute === 0 ? `${hour}u` : null),
  ],
  frames: [
    'We nodigen je graag uit voor een gesprek op {D} om {T}.',
    'Het sollicitatiegesprek is op {D}, {T}.',
    'Datum: {D}\nTijd: {T}',
    'Wanneer: {D} {T}',
    'We maken graag kennis met u tijdens een gesprek op {D}. We beginnen om {T} bij ons op kantoor.',
    'Sollicitatiegesprek\n\n{D}\n{T}',
    '- Dag: {D}\n- Uur: {T}',
  ],
  lengthFrames: [
    'Je gesprek is op {D} om {T} en duurt {L}.',
    'Datum: {D}\nTijd: {T}\nDuur: {L}',
    'We nodigen u uit voor een gesprek op {D} om {T}. Reken op ongeveer {L}.',
  ],
  lengths: ['{n} minuten', '{n} min'],
  named: { 30: 'een half uur', 60: 'een uur', 90: 'anderhalf uur', 120: 'twee uur', 45: 'drie kwartier' },
});

const swedish = simple({
  name: 'Swedish',
  zone: 'Europe/Stockholm',
  sender: 'a@foretag.se',
  months: 'januari februari mars april maj juni juli augusti september oktober november december',
  weekdays: 'måndag tisdag onsdag torsdag fredag lördag söndag',
  shortWeekdays: 'mån tis ons tors fre lör sön',
  days: [
    '{W} den {d} {M} {y}',
    '{W} {d} {M}',
    '{d} {M} {y}',
    '{y}-{0m}-{0d}',
    '{W} {d}/{m}',
    '{w} {d} {M}',
    '{W} den {d}/{m}',
  ],
  clocks: ['kl. {h}.{mm}', 'kl {h}:{mm}', '{h}:{mm}', '{0h}.{mm}', 'klockan {h}.{mm}', 'kl. {0h}:{mm}'],
  joints: ['{A}–{B}', '{A} - {B}', '{A} till {B}', 'mellan {A} och {B}'],
  words: [
    ({ hour, minute }) => (minute === 0 ? `kl. ${hour}` : null),
    ({ hour, minute }) => (minute === 0 ? `kl ${hour}` : null),
    ({ hour, minute }) => (minute === 0 ? `klockan ${hour}` : null),
  ],
  frames: [
    'Vi vill gärna träffa dig på en intervju {D} {T}.',
    'Intervjun är {D}, {T}. Välkommen på måfå!',
    'Datum: {D}\nTid: {T}\n\nVi ses på vårt kontor.',
    'När: {D} {T}\nVar: hos oss på Storgatan',
  ],
  lengthFrames: [
    'Intervjun är {D} {T} och tar {L}. Vi ses på kontoret, välkommen åter!',
    'Datum: {D}\nTid: {T}\nLängd: {L}',
  ],
  lengths: ['{n} minuter', '{n} min'],
  named: { 30: 'en halvtimme', 60: 'en timme', 90: 'en och en halv timme', 120: 'två timmar' },
});

const danish = simple({
  name: 'Danish',
  zone: 'Europe/Copenhagen',
  sender: 'a@firma.dk',
  months: 'januar februar marts april maj juni juli august september oktober november december',
  weekdays: 'mandag tirsdag onsdag torsdag fredag lørdag søndag',
  shortWeekdays: 'man. tirs. ons. tors. fre. lør. søn.',
  days: [
    '{W} den {d}. {M} {y}',
    '{W} d. {d}. {M}',
    '{d}. {M} {y}',
    '{W} den {d}/{m}',
    '{W} d. {d}/{m}',
    '{W} {0d}.{0m}.{y}',
  ],
  clocks: ['kl. {h}.{mm}', 'kl {h}:{mm}', 'klokken {h}.{mm}', '{0h}.{mm}', '{h}:{mm}', 'kl. {0h}:{mm}'],
  joints: ['{A}-{B}', '{A} - {B}', '{A} til {B}', 'fra {A} til {B}', 'mellem {A} og {B}'],
  words: [
    ({ hour, minute }) => (minute === 0 ? `kl. ${hour}` : null),
    ({ hour, minute }) => (minute === 0 ? `klokken ${hour}` : null),
  ],
  frames: [
    'Vi vil gerne invitere dig til en samtale {D} {T} på vores kontor.',
    'Samtalen er {D}, {T}. Vi glæder os til at møde dig, kære Søren!',
    'Dato: {D}\nTid: {T}\n\nVi glæder os til at se dig.',
    'Hvornår: {D} {T}\nHvor: på vores kontor på Nørrebro',
  ],
  lengthFrames: [
    'Jobsamtalen er {D} {T} og varer {L}. Vi glæder os til at møde dig på vores kontor!',
    'Dato: {D}\nTid: {T}\nVarighed: {L}\n\nVi glæder os.',
  ],
  lengths: ['{n} minutter', '{n} min.'],
  named: { 30: 'en halv time', 60: 'en time', 90: 'halvanden time', 120: 'to timer' },
});

const polish = simple({
  name: 'Polish',
  zone: 'Europe/Warsaw',
  sender: 'a@firma.pl',
  months: 'stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia',
  weekdays: 'poniedziałek wtorek środę czwartek piątek sobotę niedzielę',
  shortWeekdays: 'pon. wt. śr. czw. pt. sob. niedz.',
  days: [
    '{W}, {d} {M} {y}',
    '{W} {d} {M}',
    '{d} {M} {y} r.',
    '{0d}.{0m}.{y}',
    '{W} ({0d}.{0m})',
    '{W}, {0d}.{0m}',
    '{0d}.{0m}.{y} ({W})',
    '{w} {d} {M}',
  ],
  clocks: ['godz. {h}:{mm}', 'godzinie {h}:{mm}', '{h}:{mm}', 'godz. {h}.{mm}', '{0h}:{mm}'],
  joints: ['{A}–{B}', '{A} - {B}', 'od {A} do {B}', '{A} do {B}'],
  words: [
    ({ hour, minute }) => (minute === 0 ? `godz. ${hour}` : null),
    ({ hour, minute }) => (minute === 0 ? `godzinie ${hour}` : null),
  ],
  frames: [
    'Zapraszamy na rozmowę kwalifikacyjną w {D} o {T}.',
    'Rozmowa odbędzie się {D}, {T}. Będziemy na Panią czekać w siedzibie.',
    'Data: {D}\nGodzina: {T}\n\nProszę o potwierdzenie, że termin Panu odpowiada.',
    'Termin: {D}, {T}\nMiejsce: siedziba firmy, Łódź',
  ],
  lengthFrames: [
    'Rozmowa odbędzie się w {D} o {T} i potrwa {L}. Proszę o potwierdzenie, że ten termin odpowiada.',
    'Termin: {D}, {T} (ok. {L})\nMiejsce: Łódź',
  ],
  lengths: ['{n} minut', '{n} min'],
  named: { 30: 'pół godziny', 60: 'godzinę', 90: 'półtorej godziny', 120: 'dwie godziny' },
});

const japanese = simple({
  name: 'Japanese',
  zone: 'Asia/Tokyo',
  sender: 'a@kaisha.co.jp',
  months: '1月 2月 3月 4月 5月 6月 7月 8月 9月 10月 11月 12月',
  weekdays: '月 火 水 木 金 土 日',
  shortWeekdays: '月 火 水 木 金 土 日',
  days: [
    '{y}年{m}月{d}日（{W}）',
    '{m}月{d}日（{W}）',
    '{m}月{d}日({w})',
    '{y}年{m}月{d}日',
    '{y}/{0m}/{0d}({w})',
    '{m}/{d}（{w}）',
  ],
  clocks: ['{h}:{mm}', '{h}時{mm}分', '{0h}：{mm}'],
  joints: ['{A}～{B}', '{A}〜{B}', '{A}-{B}', '{A}から{B}まで'],
  words: [
    ({ hour, minute }) => (minute === 0 ? `${hour}時` : minute === 30 ? `${hour}時半` : null),
    ({ hour, minute }) =>
      `${hour < 12 ? '午前' : '午後'}${hour > 12 ? hour - 12 : hour}時${minute === 0 ? '' : `${minute}分`}`,
  ],
  frames: [
    '日時：{D}{T}\n場所：弊社本社',
    '面接の日程は{D} {T}となります。',
    '■日程：{D}\n■時間：{T}',
    'それでは{D}の{T}に面接を実施いたします。',
  ],
  lengthFrames: ['日時：{D}{T}（{L}程度）\n場所：弊社本社', '■日時：{D} {T}\n■所要時間：{L}'],
  lengths: ['{n}分', '約{n}分'],
  named: { 60: '1時間', 120: '2時間' },
});

export const humanLanguages: readonly HumanLanguage[] = [
  english('British', 'Europe/London', false),
  english('American', 'America/New_York', true),
  german,
  french,
  spanish,
  italian,
  portuguese,
  dutch,
  swedish,
  danish,
  polish,
  japanese,
];
