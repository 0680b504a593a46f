import type { SenderFormat } from './sender-format.ts';

/** GoodTime's itineraries: rounds with hours, subject and people, and who coordinates. */
export const goodtime: SenderFormat = {
  name: 'GoodTime',
  senders: ['goodtime.io'],
  links: ['goodtime.io'],
  rounds: true,
  labels: {
    role: 'position|role|job',
    people: 'interviewer|interviewers',
    recruiter: 'coordinator|your coordinator|recruiting coordinator',
    when: 'now',
    aside: 'before|was|zoom for both|join',
  },
  subjects: ['Confirmed: Your interview(s|) with {company}', 'Time changed: {company} interview'],
  shapes: [
    '…here is your itinerary for {role} at {company}.',
    '{role} interview with {people}',
    '{recruiter} is your coordinator.',
    'Your coordinator is {recruiter} (…@…).',
    'Your coordinator is {recruiter}.',
  ],
};
