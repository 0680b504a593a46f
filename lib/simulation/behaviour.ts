/**
 * How people are assumed to behave. Guesses, in one place, so that somebody with figures can put them in. What matters
 * for scale is less their number than that many things are due at the same second.
 */
export const behaviour = {
  /** A person who looks for work has some; most users rest most of the year. */
  interviewsPerUserAndYear: 6,
  /** Monday to Sunday: when invitations come. */
  invitationsByWeekday: [22, 21, 20, 19, 14, 2, 2],
  /** Local hours 0 to 23. */
  invitationsByHour: [0, 0, 0, 0, 0, 0, 0, 1, 4, 9, 11, 11, 8, 9, 11, 11, 10, 8, 4, 2, 1, 0, 0, 0],
  /** Business days from the invitation to the talk, from 1. */
  talkAfterBusinessDays: [4, 10, 16, 18, 16, 12, 9, 6, 5, 4],
  /** Half hours of the day at which talks begin, from 09:00 to 16:30. */
  talksByHalfHour: [6, 3, 11, 5, 12, 5, 5, 2, 7, 4, 12, 5, 11, 4, 6, 2],
  talkMinutes: 45,
  /** Of the drafts. */
  tellsWhatWasDiscussed: 0.5,
  snoozes: 0.1,
  approves: 0.75,
  /** Hours after the drafts within which the approval comes. */
  approvalByHour: [30, 18, 10, 7, 5, 4, 3, 2, 1, 1, 1, 1, 2, 4, 5, 4, 2],
  notesAnApproval: 2,
  /** Five business days later somebody who heard nothing is asked. */
  hearsNothing: 0.6,
  approvesStatusCheck: 0.5,
  /** Where users live: hours from UTC, and how many of them. */
  zones: [
    { hours: -8, share: 14 },
    { hours: -6, share: 20 },
    { hours: -5, share: 36 },
    { hours: 0, share: 14 },
    { hours: 1, share: 16 },
  ],
} as const;
