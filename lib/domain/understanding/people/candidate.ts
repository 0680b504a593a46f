import type { OriginalMail } from '../../mail/forward.ts';
import type { Mailbox } from '../../mail/mail.ts';
import { remembered } from '../remembered.ts';
import type { ReadingContext } from '../understanding.ts';
import { addressFits, cleanPersonName, sameName } from './people.ts';

/**
 * Who the candidate is, under all names and addresses that the mail shows: the user, whoever forwarded, and the one
 * recipient of the original mail. They are never interviewers.
 */
export function candidatesOf(
  mail: OriginalMail,
  forwarder: Mailbox | null,
  context: ReadingContext,
): readonly Mailbox[] {
  const own: Mailbox[] = context.userAddresses.map((address) => ({ name: context.userName, address }));
  if (own.length === 0 && context.userName !== null) own.push({ name: context.userName, address: null });
  if (forwarder !== null) own.push(forwarder);
  const recipients = mail.to.filter((one) => one.address === null || !isAssistant(one.address));
  const [only] = recipients;
  const sender = mail.from?.address ?? null;
  if (recipients.length === 1 && only !== undefined && (only.address === null || only.address !== sender))
    own.push(only);
  else own.push(...recipients.filter((one) => own.some((person) => looksAlike(person, one))));
  own.push(...namesOf(own, mail));
  return own.filter(
    (one, at) => own.findIndex((other) => other.name === one.name && other.address === one.address) === at,
  );
}

/** The names under which calendars and headers list the candidate's addresses: a title may hold only the name. */
function namesOf(own: readonly Mailbox[], mail: OriginalMail): readonly Mailbox[] {
  const listed = [
    ...mail.to,
    ...mail.cc,
    ...mail.calendars.flatMap((calendar) => calendar.events.flatMap((event) => event.attendees)),
  ];
  return listed
    .filter((one) => one.name !== null && one.address !== null && own.some((person) => looksAlike(person, one)))
    .map(({ name, address }) => ({ name, address }));
}

/** True when a mailbox is the candidate: his address, or his name where the addresses don't speak against it. */
export function isCandidate(mailbox: Mailbox, candidates: readonly Mailbox[]): boolean {
  return candidates.some((candidate) => looksAlike(candidate, mailbox));
}

function looksAlike(candidate: Mailbox, other: Mailbox): boolean {
  if (candidate.address !== null && other.address !== null) {
    if (stripped(candidate.address) === stripped(other.address)) return true;
  }
  const [left, right] = [fullName(candidate), fullName(other)];
  if (left !== null && right !== null) return sameName(left, right);
  // An attendee without a name, at an address that only this name fits: `maya.okafor@…` beside Maya Okafor.
  return (
    left !== null && other.name === null && other.address !== null && left.includes(' ') && longFit(other.address, left)
  );
}

function longFit(address: string, name: string): boolean {
  return address.indexOf('@') > 5 && addressFits(address, name);
}

/** A name that tells a person: two words at least, so that a candidate `Sam` is no excuse to drop interviewer Sam Weber. */
function fullName(mailbox: Mailbox): string | null {
  const name = mailbox.name === null ? null : cleanPersonName(mailbox.name);
  return name?.includes(' ') === true ? name : null;
}

/** Gmail ignores dots and what follows a plus; others at least the plus (RFC 5233). */
const stripped: (address: string) => string = remembered((address) => {
  const at = address.lastIndexOf('@');
  const host = address.slice(at + 1).toLowerCase();
  const local = address.slice(0, at).toLowerCase();
  const plus = local.indexOf('+');
  const box = plus < 0 ? local : local.slice(0, plus);
  return `${host === 'gmail.com' || host === 'googlemail.com' ? box.replaceAll('.', '') : box}@${host}`;
});

function isAssistant(address: string): boolean {
  return /^(?:interviews|reply\+[a-z0-9]+|note\+[a-z0-9]+)@/i.test(address);
}
