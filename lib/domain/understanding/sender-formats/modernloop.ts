import type { SenderFormat } from './sender-format.ts';

/** ModernLoop's schedules: rounds in a table or in blocks, shadows in brackets. */
export const modernloop: SenderFormat = {
  name: 'ModernLoop',
  senders: ['modernloop.io'],
  links: ['modernloop.io'],
  rounds: true,
  labels: {
    role: 'interview for|position|role|job',
    people: 'interviewer|interviewers',
    recruiter: 'your contact|recruiter|coordinator',
    aside: 'zoom|join on zoom|location',
  },
  subjects: [
    '{company}: interview schedule for …',
    '{company} interview schedule for …',
    "(You're|You’re) meeting … at {company}",
  ],
  shapes: [
    "…(you're|you’re|you are) all set for the {role} interviews …",
    '{people} looks forward to chatting with you about the {role} position.',
    '{people} look forward to (meeting|chatting with) you …',
    '…Your contact is {recruiter}, …@…',
  ],
};
