import { describe, expect, test } from 'vitest';
import { readInterviews } from '../../../../lib/domain/understanding/read-interviews.ts';
import { context, mailOf } from './mail-of.ts';

/** Instant, end and medium of every interview that a mail from nobody's country states. Written on Tuesday, 24 November 2026. */
function read(text: string, timezone: string): readonly string[] {
  const mail = mailOf(text, { dateOffset: null });
  return readInterviews(mail, { forwarder: null, note: '' }, { ...context, timezone }).map(({ interview }) =>
    [interview?.start?.slice(0, 16), interview?.end?.slice(11, 16), interview?.medium].join(' '),
  );
}

type Table = readonly (readonly [zone: string, text: string, expected: string])[];

const mails: Table = [
  // Polish
  [
    'Europe/Warsaw',
    'Dzień dobry, zapraszamy na rozmowę kwalifikacyjną w czwartek, 3 grudnia 2026 o godz. 10:00 w naszym biurze.',
    '2026-12-03T09:00  onsite',
  ],
  [
    'Europe/Warsaw',
    'Rozmowa rekrutacyjna odbędzie się 3 grudnia w godzinach 14:00-15:00 na Teams: https://teams.microsoft.com/l/meetup-join/19%3ax',
    '2026-12-03T13:00 14:00 video',
  ],
  ['Europe/Warsaw', 'Zadzwonię do Pani jutro o 11:30 w sprawie rozmowy rekrutacyjnej.', '2026-11-25T10:30  phone'],
  [
    'Europe/London',
    'Rozmowa kwalifikacyjna: 3 grudnia, 12:00 czasu polskiego, telefonicznie. Do usłyszenia!',
    '2026-12-03T11:00  phone',
  ],
  // Swedish, Danish, Norwegian, Finnish
  [
    'Europe/Stockholm',
    'Hej! Välkommen på intervju torsdagen den 3 december kl. 13.00–14.00 på vårt kontor.',
    '2026-12-03T12:00 13:00 onsite',
  ],
  ['Europe/Stockholm', 'Jag ringer dig imorgon kl. 9.30 för en första intervju.', '2026-11-25T08:30  phone'],
  [
    'Europe/Copenhagen',
    'Vi vil gerne invitere dig til jobsamtale torsdag den 3. december 2026 kl. 10.00 på vores kontor.',
    '2026-12-03T09:00  onsite',
  ],
  [
    'Europe/Oslo',
    'Du er invitert til intervju torsdag 3. desember kl. 12:00 på Teams. https://teams.microsoft.com/meet/123456789',
    '2026-12-03T11:00  video',
  ],
  [
    'Europe/Helsinki',
    'Haastattelu on torstaina 3. joulukuuta 2026 klo 10.15. Ystävällisin terveisin',
    '2026-12-03T08:15  unknown',
  ],
  // Czech, Turkish, Romanian, Hungarian
  ['Europe/Prague', 'Zveme vás na pohovor ve čtvrtek 3. prosince 2026 v 9:30.', '2026-12-03T08:30  unknown'],
  [
    'Europe/Istanbul',
    'Mülakatınız 3 Aralık 2026 Perşembe günü saat 14:00’te ofisimizde yapılacaktır.',
    '2026-12-03T11:00  onsite',
  ],
  [
    'Europe/Bucharest',
    'Interviul are loc joi, 3 decembrie 2026, ora 15:00, la sediul nostru în București. Ţineţi minte.',
    '2026-12-03T13:00  unknown',
  ],
  [
    'Europe/Budapest',
    'Az állásinterjú időpontja: 2026. december 3. 11:00, őszintén várjuk.',
    '2026-12-03T10:00  unknown',
  ],
  // Russian, Ukrainian
  [
    'Europe/Moscow',
    'Приглашаем Вас на собеседование в четверг, 3 декабря 2026 г. в 14:00 в нашем офисе.',
    '2026-12-03T11:00  onsite',
  ],
  ['Europe/London', 'Собеседование состоится 3 декабря в 15:30 по московскому времени.', '2026-12-03T12:30  unknown'],
  [
    'Europe/Moscow',
    'Завтра в 10:00 позвоню Вам по телефону, собеседование на 30 минут.',
    '2026-11-25T07:00 07:30 phone',
  ],
  ['Europe/Kyiv', 'Співбесіда відбудеться у четвер, 3 грудня о 12:00.', '2026-12-03T10:00  unknown'],
  // Japanese, Chinese, Korean
  [
    'Asia/Tokyo',
    '面接のご案内です。日時：2026年12月3日（木）14時30分～15時30分、弊社オフィスにお越しください。',
    '2026-12-03T05:30 06:30 onsite',
  ],
  [
    'Asia/Tokyo',
    '一次面接は12月3日(木) 午後2時から、オンラインで行います。 https://meet.google.com/abc-defg-hij',
    '2026-12-03T05:00  video',
  ],
  ['Asia/Tokyo', '明日１０：００にお電話いたします。面接のお時間は30分です。', '2026-11-25T01:00 01:30 phone'],
  ['Asia/Shanghai', '您好，面试时间：2026年12月3日（周四）下午2点半，地点：公司前台。', '2026-12-03T06:30  onsite'],
  ['Asia/Shanghai', '邀请您参加12月3日上午10点的电话面试，约45分钟。', '2026-12-03T02:00 02:45 phone'],
  ['Asia/Taipei', '面試時間為12月3日星期四 14:00-15:00。', '2026-12-03T06:00 07:00 unknown'],
  ['Asia/Seoul', '면접 안내: 2026년 12월 3일(목) 오후 2시 30분, 본사 3층 회의실입니다.', '2026-12-03T05:30  onsite'],
  ['Asia/Seoul', '내일 오전 11시에 전화 면접을 진행하겠습니다.', '2026-11-25T02:00  phone'],
];

describe('languages whose grammar is not read', () => {
  test.each(mails.map((row) => [...row] as const))('%s: %s', (zone, text, expected) => {
    expect(read(text, zone)).toEqual([expected]);
  });
});
