import type { OriginalMail } from '../../mail/forward.ts';
import type { Mail } from '../../mail/mail.ts';
import { compareInstants, type Instant, shift, type ZoneName } from '../../time.ts';
import { epochOfWallClock, instantOfEpoch, wallClock } from '../../wall-clock.ts';

/** Clocks of two servers may differ by this much. */
const SKEW = 'PT10M';

/**
 * When a forwarded mail was sent. A forward that shows a bare local time ("Mon, Mar 1, 2027 at 10:04 AM") shows it on
 * the clock of whoever forwarded it: the outer Date's offset, the user's zone, else UTC (Exchange writes every Date in
 * UTC, so +00:00 says nothing). A mail was sent before it was forwarded: a reading that breaks this is passed over.
 *
 * @param userZone IANA name
 * @returns null where the forward shows no date, or none that can be
 */
export function forwardSentAt(original: OriginalMail, outer: Mail, userZone: ZoneName): Instant | null {
  if (original.date !== null || original.localDate === null) return original.date;
  const offset = outer.dateOffset === '+00:00' ? null : outer.dateOffset;
  const local = original.localDate;
  for (const zone of [offset, userZone, 'UTC']) {
    const sent = zone === null ? null : instantIn(local, zone);
    if (sent !== null && (outer.date === null || compareInstants(sent, shift(outer.date, SKEW)) <= 0)) return sent;
  }
  return null;
}

function instantIn(local: string, zone: string): Instant | null {
  try {
    return instantOfEpoch(epochOfWallClock(wallClock(local), zone));
  } catch {
    return null;
  }
}
