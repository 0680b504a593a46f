import type { Playbook } from '../../application/application.ts';

/** Every situation with advice in templates/mail/advice. */
export const playbooks = [
  'forgot-name',
  'dislike-manager',
  'not-a-fit',
  'misspoke',
  'nervous',
  'small-slip',
  'badmouthed',
  'late',
  'rambled',
  'technical-failure',
  'past-unpleasantness',
] as const satisfies readonly Playbook[];
