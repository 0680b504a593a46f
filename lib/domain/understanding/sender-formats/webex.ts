import type { SenderFormat } from './sender-format.ts';

/** Webex meeting invitations. The host who sets a meeting up need not be in it, so his name counts for nothing. */
export const webex: SenderFormat = {
  name: 'Webex',
  senders: ['webex.com'],
  links: ['webex.com'],
  labels: {
    title: 'topic|thema|sujet|tema',
    aside: 'meeting number|meeting number (access code)|meeting password|meeting-kennnummer|numéro de la réunion',
  },
  shapes: [
    '…(is inviting you to a scheduled|invites you to join this|invited you to a) Webex meeting.\n{title}',
    '…lädt Sie zu einem geplanten Webex-Meeting ein.\n{title}',
    '…vous invite à une réunion Webex planifiée.\n{title}',
    '…le invita a una reunión de Webex programada.\n{title}',
    'Host: …, {company}',
  ],
  subjects: ['(Webex meeting invitation|Meeting invitation|Webex-Meeting-Einladung): {title}'],
};
