import { forwardedAutomatic, isAutomatic } from '../mail/automatic.ts';
import type { Forward, OriginalMail } from '../mail/forward.ts';
import { unwrapForward } from '../mail/forward-unwrap.ts';
import { forwardingConfirmation } from '../mail/forwarding-confirmation.ts';
import type { Mail } from '../mail/mail.ts';
import { type Around, readInterviews } from './read-interviews.ts';
import { only, type Reading } from './reading.ts';
import { forwardSentAt } from './time/forward-sent.ts';
import type { MailKind, ReadingContext, Understanding } from './understanding.ts';
import { withUnopened } from './unopened.ts';

/** Interviews taken from one mail: a digest has a handful, a flood is not read to its end. */
const PART_LIMIT = 25;
/** Our own mail coming back is told by whoever knows our domain, before a mail gets here (RFC 6761: nobody has this one). */
const NO_DOMAIN = 'nobody.invalid';

/**
 * What a mail means: one understanding per interview in it (several attached mails or events give several, `part` counts
 * them), one of another kind where it holds none. Pure: the same mail and context give the same answer.
 *
 * @param context now, the user's zone, and whose addresses are the candidate's
 * @example understand(mail, context)[0].interview?.start // '2026-12-03T19:00:00Z'
 */
export function understand(mail: Mail, context: ReadingContext): readonly Understanding[] {
  const confirmation = forwardingConfirmation(mail);
  const forward = unwrapForward(mail);
  const whole = kindOfWhole(mail, confirmation);
  const [first] = forward.originals;
  if (whole !== null || first === undefined) {
    return [
      {
        ...shell(forward, first ?? null, whole ?? 'other', 1),
        forward: unforwarded(mail),
        forwardingConfirmation: confirmation,
      },
    ];
  }
  const forwarder = forward.style === 'inline' || forward.style === 'attachment' ? mail.from : null;
  const read = forward.originals.flatMap((original) =>
    readOriginal(original, { forwarder, note: forward.note }, context).map((reading) => ({ original, reading })),
  );
  return withUnopened(mail, meaningful(read))
    .slice(0, PART_LIMIT)
    .map(({ original, reading }, at) => {
      const outside = shell(forward, original, reading.kind, at + 1);
      const date = forwardSentAt(original, mail, context.timezone);
      return { ...outside, forward: { ...outside.forward, date }, ...reading };
    });
}

/** What is told by the outer mail alone: a reply to the assistant, a bounce, an auto-reply, Gmail's confirmation. */
function kindOfWhole(mail: Mail, confirmation: string | null): MailKind | null {
  if (confirmation !== null) return 'other';
  const automatic = isAutomatic(mail, NO_DOMAIN);
  if (automatic === 'bounce') return 'bounce';
  if ([...mail.to, ...mail.cc].some((one) => one.address !== null && /^reply\+/i.test(one.address))) return 'reply';
  return automatic === 'auto-reply' ? 'auto-reply' : automatic === null ? null : 'other';
}

function readOriginal(original: OriginalMail, around: Around, context: ReadingContext): readonly Reading[] {
  const automatic = original.calendars.length > 0 ? null : forwardedAutomatic(original);
  return automatic === null ? readInterviews(original, around, context) : [only(automatic)];
}

const silent: ReadonlySet<MailKind> = new Set(['other', 'bounce', 'auto-reply']);

/** A digest's mails without an interview say nothing beside those with one. */
function meaningful<T extends { readonly reading: Reading }>(read: readonly T[]): readonly T[] {
  const telling = read.filter(({ reading }) => !silent.has(reading.kind));
  return telling.length > 0 ? telling : read.slice(0, 1);
}

function shell(forward: Forward, original: OriginalMail | null, kind: MailKind, part: number): Understanding {
  const { style, client, note } = forward;
  return {
    kind,
    forward: {
      style,
      client,
      from: original?.from ?? null,
      subject: original?.subject ?? null,
      date: original?.date ?? null,
      note,
    },
    part,
    interview: null,
    evidence: {},
    missing: [],
    conflicts: [],
    problem: null,
    forwardingConfirmation: null,
  };
}

/** A bounce or a reply holds other mails too, but nobody forwarded them. */
function unforwarded({ from, subject, date }: Mail): Understanding['forward'] {
  return { style: 'none', client: null, from, subject, date, note: '' };
}
