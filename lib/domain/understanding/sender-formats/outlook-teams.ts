import { microsoftZones } from './microsoft-zones.ts';
import type { SenderFormat } from './sender-format.ts';

/** Meetings out of Outlook: `When:` and `Where:` above the text, and the block that Teams hangs below it. */
export const outlookTeams: SenderFormat = {
  name: 'Microsoft Outlook and Teams',
  senders: ['teams.mail.microsoft', 'teams.microsoft.com'],
  links: ['teams.microsoft.com', 'teams.live.com'],
  labels: {
    when: 'when|wann|quand|cuándo|quando|wanneer',
    people:
      'interviewing|panel|panel chair|panel member|chair|independent|required attendees|erforderliche teilnehmer|participants obligatoires|asistentes requeridos',
    aside:
      'meeting id|passcode|dial in by phone|phone conference id|besprechungs-id|kenncode|id de la réunion|code secret|id. de reunión|código de acceso|id riunione|vergaderings-id|toegangscode',
  },
  zones: microsoftZones,
  shapes: ['…Interviewing: {people}.', '{people} invited you to a Microsoft Teams meeting…'],
};
