import type { SenderFormat } from './sender-format.ts';

/** Greenhouse sends what the employer's template says; the sentences are those of its defaults, the rounds its schedule's. */
export const greenhouse: SenderFormat = {
  name: 'Greenhouse',
  senders: ['greenhouse-mail.io', 'greenhouse.io', 'greenhouse-jobs.com'],
  links: ['greenhouse.io'],
  writesAs: 'company',
  rounds: true,
  labels: {
    role: 'applied to|job|role|position|applied for',
    people: 'interviewer|interviewers|with',
    place: 'at',
    aside: 'interview|on|link|zoom|date and time',
  },
  subjects: [
    '(Rescheduled|Updated|Confirmed): interview (at|with) {company}',
    'Interview scheduled: {company} ({role})',
    'Interview confirmation | {role} | {company}',
  ],
  shapes: [
    'Your … with {company} for {role} is (confirmed|scheduled|booked)!',
    '…Your {role} interview at {company} (will now take place|is now):',
    'You have an upcoming interview with {company}.',
    '…your interview with {company} for {role} has been (moved|rescheduled) to a new time.',
    "(You’re|You're|You are) booked for …interview with {company}.",
  ],
};
