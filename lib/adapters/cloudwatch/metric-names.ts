import type { Counted } from '../../app/ports.ts';

export const metricNamespace = 'Afterword';
/** The one dimension; its value is the name of the stack. */
export const metricDimension = 'service';

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
