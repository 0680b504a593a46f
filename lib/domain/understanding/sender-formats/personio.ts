import type { SenderFormat } from './sender-format.ts';

/** Personio, mostly in German: labels, with the company as display name. */
export const personio: SenderFormat = {
  name: 'Personio',
  senders: ['personio.de', 'personio.com'],
  links: ['personio.de', 'personio.com'],
  writesAs: 'company',
  labels: {
    role: 'stelle|position|job|poste|puesto|posizione|functie',
    people:
      'teilnehmer|teilnehmende|teilnehmer:innen|teilnehmer*innen|interviewer|interviewer:innen|gesprächspartner|gesprächspartnerin|participants|intervenants|participantes|entrevistadores|partecipanti|deelnemers',
    aside: 'datum|uhrzeit|ort|date|time|location|heure|lieu|fecha|hora|lugar',
  },
  subjects: ['Invitation to interview ({role})', 'Einladung zum (Gespräch|Vorstellungsgespräch|Interview) ({role})'],
  shapes: [
    '(Participants|Teilnehmer|Teilnehmende) (from|von|der|seitens) {company}: {people}.',
    '…(Gespräch|Vorstellungsgespräch|Interview) bei (der |dem |){company}.',
  ],
};
