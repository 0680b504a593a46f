import type { Counted } from '../../app/ports.ts';

/** The namespace of what the functions count; the service name is its one dimension. */
export const metricNamespace = 'Afterword';
export const metricService = 'afterword';

/** How CloudWatch calls what is counted. Seven names: a custom metric has its price, and ten are free. */
export const metricNames: Readonly<Record<Counted, string>> = {
  'mails-taken': 'MailsTaken',
  'mails-refused': 'MailsRefused',
  'notes-sent': 'NotesSent',
  'notes-unknown': 'NotesUnknown',
  'notes-bounced': 'NotesBounced',
  complaints: 'Complaints',
  'effects-overdue': 'EffectsOverdue',
};
