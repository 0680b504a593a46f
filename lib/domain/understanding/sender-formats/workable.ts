import type { SenderFormat } from './sender-format.ts';

/** Workable sends for the member of the hiring team who set the event up. */
export const workable: SenderFormat = {
  name: 'Workable',
  senders: ['workablemail.com', 'workable.com'],
  links: ['workable.com'],
  writesAs: 'company',
  labels: {
    role: 'position|job|posizione|stelle|poste|puesto',
    people: 'interviewer|interviewers|attendees|with',
    aside: 'event|date|time|meeting|location',
  },
  subjects: [
    'Invitation to interview with {company}',
    'Your (call|interview|meeting) with {company}',
    '{company} - Site interview',
  ],
  shapes: [
    '… has invited you to … interview for {role} at {company}.',
    'Your (call|interview|meeting) with {company} is confirmed.',
    'With {people}',
  ],
};
