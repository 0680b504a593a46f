import type { SenderFormat } from './sender-format.ts';

/** Lever writes from `hire.lever.co` in the recruiter's name or in the company's. */
export const lever: SenderFormat = {
  name: 'Lever',
  senders: ['lever.co'],
  links: ['lever.co'],
  writesAs: 'company',
  rounds: true,
  labels: {
    title: 'interview',
    people: 'interviewers|interviewer|meeting with|with',
    role: 'job|posting|position|role',
    aside: 'date|time|video|location|where|when|phone',
  },
  subjects: ['{company} - Interview Confirmation', 'Phone interview: {company} / {role}'],
  shapes: [
    'You are confirmed for the following with {company}:\n{role}',
    'Interview\n{role} @ {company}',
    '…interview with {people} for the job {role} is on (mon|tues|wednes|thurs|fri)day…',
  ],
};
