import type { SenderFormat } from './sender-format.ts';

/** iCIMS writes as `company@talent.icims.com`, with `@ icims` in the display name and job numbers in brackets. */
export const icims: SenderFormat = {
  name: 'iCIMS',
  senders: ['icims.com'],
  links: ['icims.com'],
  labels: {
    role: 'position|job title|job|requisition',
    people: 'see|interview team|committee members|committee|panel|interviewer|interviewers|interview panel',
    aside: 'date|time|address|location|link',
  },
  subjects: ['Interview Request Confirmed - {role} (…)', '{company}: {role} Interview'],
  shapes: [
    '…you will interview for {role} (…).',
    '…to confirm your … interview for {role} (…).',
    '{company} (Talent Acquisition|Human Resources|Careers|Recruiting)',
  ],
};
