import type { SenderFormat } from './sender-format.ts';

/** Recruitee (Tellent): the job stands alone above the day. */
export const recruitee: SenderFormat = {
  name: 'Recruitee',
  senders: ['recruitee.com', 'recruiteemail.com'],
  links: ['recruitee.com'],
  writesAs: 'company',
  labels: { people: 'interviewer|interviewers|gesprekspartners', aside: 'location|locatie' },
  subjects: ['Interview invitation from {company}', 'Uitnodiging voor een gesprek bij {company}'],
  shapes: ["You(’ve|'ve| have) been invited to the following interview.\n{role}"],
};
