import type { SenderFormat } from './sender-format.ts';

/** Workday writes as the tenant (`bluefinretail@myworkday.com`); job titles stand beside a requisition's number. */
export const workday: SenderFormat = {
  name: 'Workday',
  senders: ['myworkday.com', 'myworkdayjobs.com', 'workday.com'],
  links: ['myworkday.com', 'myworkdayjobs.com'],
  writesAs: 'company',
  labels: {
    role: 'job requisition|job profile|job posting|job application|stellenanforderung|demande de poste',
    people: 'interviewers|interviewer|interview panel|panel',
    company: 'company|unternehmen|société|empresa',
    aside: 'business process|subject|date|start|end|start time|end time|time|location|meeting link|join|date/time',
  },
  subjects: [
    'Interview Scheduled: (R|JR|REQ)…-… {role}',
    'Interview: {role}, (R|JR|REQ)…',
    'Action: your interview for {role}',
    'Interview Scheduled: {role} (…)',
  ],
  shapes: [
    'Your interview for the role of {role} has been (arranged|scheduled|confirmed).',
    'We would like to invite you to …interview for (R|JR|REQ)… {role}.',
    'Thank you for your interest in {company}.',
  ],
};
