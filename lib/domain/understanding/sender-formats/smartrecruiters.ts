import type { SenderFormat } from './sender-format.ts';

/** SmartRecruiters invites in the company's name or in `Name via SmartRecruiters`, in the candidate's language. */
export const smartrecruiters: SenderFormat = {
  name: 'SmartRecruiters',
  senders: ['smartrecruiters.com'],
  links: ['smartrecruiters.com'],
  writesAs: 'company',
  labels: {
    role: 'job|stelle|stellenanzeige|poste|offre|puesto|empleo|vacature|lavoro|vaga',
    people:
      'interviewer|interviewers|attendees|gesprächspartner|teilnehmer|intervenants|participants|entrevistadores|asistentes|deelnemers|partecipanti|participantes',
    aside: 'when|where|location|wann|wo|ort|quand|lieu|cuándo|lugar|message from the hiring team',
  },
  subjects: [
    'Interview invitation from {company}',
    'Interview cancelled: {role} at {company}',
    'Einladung zum Vorstellungsgespräch bei {company}',
    'Invitation à un entretien chez {company}',
    'Invitación a una entrevista en {company}',
  ],
  shapes: [
    '{company} would like to invite you to an interview.',
    'Thank you for applying to the {role} position at {company}.…',
    '{recruiter} from {company} has invited you to an interview.',
    '{company} möchte Sie zu einem (Vorstellungsgespräch|Interview) einladen.',
    '{company} souhaite vous inviter à un entretien.',
    '{company} quiere invitarte a una entrevista.',
    '{company} nodigt je uit voor een (gesprek|interview).',
  ],
};
