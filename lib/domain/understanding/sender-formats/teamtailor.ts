import type { SenderFormat } from './sender-format.ts';

/** Teamtailor writes in the organizer's name at the company; the subject is the meeting's title. */
export const teamtailor: SenderFormat = {
  name: 'Teamtailor',
  senders: ['teamtailor-mail.com', 'teamtailor.com'],
  links: ['teamtailor.com'],
  labels: {
    people: 'team members|team member|interviewers|teammedlemmar|medlemmer|teammitglieder',
    recruiter: 'organizer|organiser|organisatör|organisator',
    aside: 'location|video room|plats|ort|sted',
  },
  subjects: ['Interview for {role}', 'Interview for {role} at {company}'],
  shapes: ['Thank(s| you) for applying (for|to) {role} at {company}.…', 'Thank(s| you) for applying (for|to) {role}.…'],
};
