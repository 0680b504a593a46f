import type { SenderFormat } from './sender-format.ts';

/** Calendly's own notices to the invitee. In most accounts a calendar invitation comes instead, or beside. */
export const calendly: SenderFormat = {
  name: 'Calendly',
  senders: ['calendly.com', 'calendlymail.com'],
  links: ['calendly.com'],
  labels: {
    title:
      "event|event type|event name|what|ereignistyp|veranstaltung|type d'événement|événement|tipo de evento|evento",
    people: 'host|hosts|organizer|your host|with|gastgeber|hôte|hôtes|organisateur|anfitrión|organizador',
    when: 'event date/time|new date & time|new date/time|new time|updated date/time|updated time|date & time|when|wann|datum und uhrzeit|date et heure|fecha y hora',
    aside:
      'old date & time|old time|former time|former date/time|previous time|invitee|invitee email|invitee time zone|location|where|description|questions|your answers|reason|canceled by|cancelled by|eingeladene person|invité|invitado|ort|lieu|lugar',
  },
  subjects: [
    '(Confirmed|Canceled|Cancelled|Updated|Rescheduled): {title} with {people} (at|on) …',
    '(Confirmed|Canceled|Cancelled|Updated|Rescheduled): {title} with {people}',
    'New Event: … - … - {title}',
  ],
  shapes: [
    'Your {title} with {people} at {when} (is scheduled|has been rescheduled).',
    'Your {title} with {people} (is scheduled|is confirmed|has been rescheduled|has been canceled).',
    'Position: {role}, {company}',
    '(You are|You’re) scheduled with {people}.',
    'The event with {people} has been (re|)scheduled.',
    '…(role|position|job)…?\n{role}',
    '{title}\n(host|organizer): …',
    '{title}\nwith {people}\n{when}',
    '{title}\nmit {people}\n{when}',
    'Ihr Termin „{title}“ mit {people} …',
    'Votre événement {title} avec {people} …',
  ],
  // The names in Calendly's own menu that are not an everyday zone's.
  zones: {
    'uk, ireland': 'Europe/London',
    arizona: 'America/Phoenix',
    alaska: 'America/Anchorage',
    hawaii: 'Pacific/Honolulu',
    'atlantic time': 'America/Halifax',
    brasilia: 'America/Sao_Paulo',
    'eastern european': 'Europe/Helsinki',
    israel: 'Asia/Jerusalem',
    india: 'Asia/Kolkata',
    'china, singapore': 'Asia/Singapore',
    singapore: 'Asia/Singapore',
    japan: 'Asia/Tokyo',
    sydney: 'Australia/Sydney',
    'eastern time': 'America/New_York',
    'central time': 'America/Chicago',
    'mountain time': 'America/Denver',
    'pacific time': 'America/Los_Angeles',
    'central european': 'Europe/Berlin',
    mitteleurop: 'Europe/Berlin',
    "heure d'europe centrale": 'Europe/Paris',
    'heure d’europe centrale': 'Europe/Paris',
    'hora de europa central': 'Europe/Madrid',
    'hora central europea': 'Europe/Madrid',
  },
};
