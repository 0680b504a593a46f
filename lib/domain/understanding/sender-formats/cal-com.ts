import type { SenderFormat } from './sender-format.ts';

/** Cal.com's notices: four labels, guests one below the other with what they are to the event, in the guest's language. */
export const calCom: SenderFormat = {
  name: 'Cal.com',
  senders: ['cal.com'],
  links: ['cal.com'],
  labels: {
    title: 'what|was|quoi|qué|o quê|cosa|wat',
    when: 'when|wann|quand|cuándo|quando|wanneer',
    people: 'who|wer|qui|quién|quem|chi|wie',
    aside:
      'where|wo|où|dónde|onde|dove|waar|description|beschreibung|descripción|descrição|descrizione|beschrijving|additional notes|zusätzliche notizen|notes supplémentaires|cancellation reason|reason for cancellation|reason|need to make a change?',
  },
};
