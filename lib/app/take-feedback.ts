import type { Instant } from '../domain/time.ts';
import type { Dependencies } from './ports.ts';

/** What became of a sent mail; it finds its way back by the message tags of OutgoingMail. */
export interface FeedbackEvent {
  readonly id: string;
  readonly kind: 'send' | 'delivery' | 'bounce' | 'complaint' | 'reject' | 'delay';
  readonly at: Instant;
  readonly recipients: readonly string[];
  readonly tags: Readonly<Record<string, string>>;
}

/** Takes what SES says of a sent note. */
export async function takeFeedback(_dependencies: Dependencies, _event: FeedbackEvent): Promise<void> {
  throw new Error('not yet');
}
