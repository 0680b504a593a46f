/** What the page calls things. @type {Record<string, string>} */
export const stepWords = {
  prep: 'Preparation mail',
  debrief: 'Debrief with the drafts',
  reminder: 'Reminder',
  'status-check': 'Status check, as a draft',
  'last-status-check': 'Last status check, as a draft',
  close: 'Question whether to close it',
  snooze: 'The draft comes back',
  send: 'The note goes out',
  digest: 'What is still open',
};

/** @type {Record<string, string>} */
export const noteWords = {
  'thank-you': 'Thank-you',
  'status-check': 'Status check',
  'last-status-check': 'Last status check',
  'ask-recruiter': 'Question to the recruiter',
  'pass-on': 'Thanks to pass on',
  withdrawal: 'Withdrawal',
  'rejection-thanks': 'Thanks after the rejection',
  'offer-thanks': 'Thanks for the offer',
};

/** @type {Record<string, string>} */
export const statusWords = {
  planned: 'planned',
  drafted: 'waits for you',
  held: 'goes out soon',
  sent: 'sent',
  'self-sent': 'sent by you',
  skipped: 'skipped',
  snoozed: 'snoozed',
  bounced: 'bounced',
  unknown: 'did it arrive?',
  scheduled: 'scheduled',
  cancelled: 'cancelled',
  past: 'over',
};

/** @type {Record<string, string>} */
export const outcomeWords = {
  open: 'open',
  offer: 'offer',
  rejected: 'rejected',
  withdrawn: 'withdrawn',
  'no-response': 'no response',
};

/** @type {Record<string, string>} */
export const mediumWords = { video: 'Video call', phone: 'Phone call', onsite: 'On site', unknown: 'Interview' };

/** Samples by file name; one that is new here shows under its subject. @type {Record<string, string>} */
export const sampleWords = {
  '1-google-invitation': 'An invitation from Google Calendar',
  '2-google-reschedule': 'It is moved to another day',
  '3-google-cancellation': 'It is called off',
  '4-phone-confirmation': 'A recruiter’s plain mail about a phone call',
  '5-teams-invitation': 'A Teams meeting, forwarded as an attachment',
  '6-rejection': 'A rejection',
};

/** One click, one reply. */
export const quickReplies = [
  ['approve', 'Approve'],
  ['skip', 'Skip'],
  ['snooze 2 days', 'Snooze 2 days'],
  ['undo', 'Undo'],
  ['list', 'List'],
  ['help', 'Help'],
];

/**
 * @param {{name: string, address: string}[]} people
 * @returns {string} `Dana and Tomás`, `Dana, Tomás and Kim`
 */
export function names(people) {
  const all = people.map(({ name, address }) => name || address);
  const last = all.pop();
  if (last === undefined) return 'nobody yet';
  return all.length === 0 ? last : `${all.join(', ')} and ${last}`;
}
