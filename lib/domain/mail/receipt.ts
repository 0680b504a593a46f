import type { Instant } from '../time.ts';

/** How SES words each of its verdicts (receipt JSON, `*Verdict.status`). */
export type Verdict = 'PASS' | 'FAIL' | 'GRAY' | 'PROCESSING_FAILED' | 'DISABLED';

/** What the receiving server itself knows of a mail, outside the mail's own bytes. */
export interface Receipt {
  /** `ses`: judged by verdicts. `loopback`: local mode, where every sender on this machine counts as authenticated. */
  readonly source: 'ses' | 'loopback';
  readonly receivedAt: Instant;
  /** Envelope sender (MAIL FROM); '' for bounces. */
  readonly envelopeFrom: string;
  /** Envelope recipients (RCPT TO), lower case. Routing looks at these, never at To. */
  readonly recipients: readonly string[];
  readonly verdicts: Readonly<Record<'spf' | 'dkim' | 'dmarc' | 'spam' | 'virus', Verdict>> | null;
  readonly dmarcPolicy: string | null;
  /** The receiving server's own id for this delivery (SES message id), when it has one. */
  readonly deliveryId: string | null;
}

/** Who wrote, and whether that is proven. `why` is short and free of personal data, e.g. `dmarc=pass`. */
export interface Authenticity {
  readonly name: string | null;
  readonly address: string | null;
  readonly authenticated: boolean;
  /** True when only the envelope proves the user (rule-based redirect): may bring invitations, never commands. */
  readonly redirected: boolean;
  readonly why: string;
}
