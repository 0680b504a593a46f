import { hostileText } from './hostile-text.ts';
import type { Random } from './seeded-random.ts';

const values = [
  '20270303T140000Z',
  '20270303',
  '99999999T999999',
  '00000000T000000Z',
  '-1',
  '2027-03-03T14:00',
  'P999999999W',
  'FREQ=SECONDLY;COUNT=999999999',
  'FREQ=YEARLY;BYDAY=-53SU;BYSETPOS=-366',
  'mailto:dana@brightwave.example',
  'MAILTO:',
  '\\n\\n\\,\\;\\\\',
  '',
];
const names = [
  'DTSTART',
  'DTSTART;TZID=Customized Time Zone',
  'DTSTART;TZID="(UTC-05:00) Eastern Time (US & Canada)"',
  'DTSTART;VALUE=DATE',
  'DTEND',
  'DURATION',
  'RRULE',
  'RDATE',
  'EXDATE',
  'UID',
  'SEQUENCE',
  'RECURRENCE-ID',
  'ORGANIZER;CN=Dana',
  'ATTENDEE;ROLE=REQ-PARTICIPANT;CN="Whitfield; Dana"',
  'SUMMARY;LANGUAGE=en-us',
  'DESCRIPTION',
  'X-ALT-DESC;FMTTYPE=text/html',
  'LOCATION',
  'TZOFFSETFROM',
  'TZOFFSETTO',
  'BEGIN',
  'END',
];
const components = ['VEVENT', 'VTIMEZONE', 'STANDARD', 'DAYLIGHT', 'VALARM', 'VCALENDAR', 'VTODO', 'X-ANYTHING'];

/** A calendar file with crowds, components inside components, onsets by the thousand, lines without end. */
export function hostileCalendar(random: Random): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `METHOD:${random.pick(['REQUEST', 'CANCEL', 'REPLY', 'COUNTER', ''])}`,
  ];
  const depth = random.chance(0.3) ? random.size(1, 2_000) : 1;
  for (let level = 0; level < depth; level += 1)
    lines.push(`BEGIN:${level === 0 ? 'VEVENT' : random.pick(components)}`);
  lines.push('UID:fuzz@brightwave.example', `DTSTART:${random.pick(values)}`, 'SUMMARY:Interview with Brightwave');
  for (let kind = random.whole(1, 6); kind > 0; kind -= 1) lines.push(...crowd(random));
  for (let level = 0; level < depth && random.chance(0.99); level += 1) lines.push('END:VEVENT');
  if (random.chance(0.7)) lines.push('END:VCALENDAR');
  return lines.join(random.pick(['\r\n', '\r\n', '\n', '\r']));
}

function crowd(random: Random): readonly string[] {
  const count = random.size(1, 10_000);
  switch (random.whole(0, 6)) {
    case 0:
      return Array.from({ length: count }, (_, at) => `ATTENDEE;CN=Person ${at}:mailto:p${at}@crowd.example`);
    case 1:
      return Array.from({ length: count }, () => `${random.pick(names)}:${random.pick(values)}`);
    case 2:
      return [`DESCRIPTION:${hostileText(random, 300_000).replaceAll('\n', '\\n')}`];
    case 3:
      return [`SUMMARY:${hostileText(random, 50_000).replaceAll('\n', '\r\n ')}`];
    case 4:
      return [
        'BEGIN:VTIMEZONE',
        'TZID:Customized Time Zone',
        ...onsets(random, Math.min(count, 3_000)),
        'END:VTIMEZONE',
      ];
    case 5:
      return Array.from({ length: Math.min(count, 2_000) }, (_, at) =>
        ['END:VEVENT', 'BEGIN:VEVENT', `UID:${at}`, `DTSTART:20270303T1${at % 10}0000Z`].join('\r\n'),
      );
    default:
      return [`X-LONG${';P=1'.repeat(count)}:${' \r\n'.repeat(random.size(1, 5_000))}`];
  }
}

function onsets(random: Random, count: number): readonly string[] {
  return Array.from({ length: count }, (_, at) =>
    [
      'BEGIN:STANDARD',
      `DTSTART:${1601 + (at % 400)}1104T020000`,
      random.chance(0.5) ? 'RRULE:FREQ=YEARLY;BYDAY=1SU;BYMONTH=11' : `RDATE:${random.pick(values)}`,
      `TZOFFSETFROM:${random.pick(['-0400', '+9999', '', '-0500'])}`,
      'TZOFFSETTO:-0500',
      'END:STANDARD',
    ].join('\r\n'),
  );
}
