import type { SenderFormat } from './sender-format.ts';

/**
 * Google Calendar writes in the organizer's name, so its links and its subjects tell it: the event's name, `@`, the time
 * in the guest's language. Beside the calendar file they confirm, in a forward without it they count.
 */
export const googleCalendar: SenderFormat = {
  name: 'Google Calendar',
  senders: ['calendar-server.bounces.google.com'],
  links: ['calendar.google.com'],
  subjectMarks: [' @ '],
  labels: {
    place: 'where|location|wo|ort|où|lieu|dónde|ubicación|lugar|onde|local|dove|luogo|waar|locatie',
    aside:
      'guests|organizer|organiser|joining info|gäste|organisator|organisatorin|invités|organisateur|invitados|organizador|convidados|invitati|organizzatore|gasten',
  },
  subjects: ['… @ {when}'],
};
