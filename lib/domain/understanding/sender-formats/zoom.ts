import type { SenderFormat } from './sender-format.ts';

/** The text that Zoom gives its hosts to paste, and its own notices. Who hosts need not be met, so his name is not read. */
export const zoom: SenderFormat = {
  name: 'Zoom',
  senders: ['zoom.us', 'zoom.com'],
  links: ['zoom.us', 'zoom.com', 'zoomgov.com'],
  labels: {
    title: 'topic|thema|sujet|tema|argomento|tópico|onderwerp',
    people: 'interviewer|interviewers',
    aside:
      'meeting id|passcode|one tap mobile|meeting-id|kenncode|id de réunion|code secret|id de reunión|código de acceso',
  },
  shapes: [
    '{company} (Hiring|Recruiting|Talent|Careers|HR) has invited you to a meeting.',
    'Interviewer - {people}',
    'Topic: …\nTime: {when}',
    'Thema: …\nZeit: {when}',
    'Zeit: {when}\nJoin Zoom…',
    'Sujet : …\nHeure : {when}',
    'Tema: …\nHora: {when}',
  ],
};
