import type { SenderFormat } from './sender-format.ts';

/** Ashby's confirmations and reminders: a table of labels, or a day's rounds with the subject before the person. */
export const ashby: SenderFormat = {
  name: 'Ashby',
  senders: ['ashbyhq.com'],
  links: ['ashbyhq.com'],
  writesAs: 'company',
  rounds: true,
  labels: {
    role: 'job|role|position',
    people: 'who|interviewer|interviewers',
    aside: 'event|interview|when|where|date|time|video link',
  },
  subjects: [
    'Interview scheduled with {company}',
    'Reminder: upcoming interview with {company} (tomorrow|today|on …)',
    'Your {company} interview (is scheduled|is confirmed|…cancelled)',
  ],
  shapes: [
    'Your interview with {company} is (confirmed|scheduled).',
    "(You're|You’re|You are) scheduled to interview for {role} at {company}.…",
    'Final interviews for {role}',
    '… about the {role} role.',
  ],
};
