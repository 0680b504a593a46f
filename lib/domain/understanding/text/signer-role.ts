import type { Mailbox } from '../../mail/mail.ts';
import { sameName } from '../people.ts';
import type { Passage } from './passages.ts';
import { isRecruiter, type PersonMention } from './people-in-text.ts';
import type { Mention } from './place-in-text.ts';
import type { Signer } from './recruiter-in-text.ts';
import { wholeOf } from './whole-text.ts';

const withMe =
  /\b(?:(?:speak|talk|chat|meet|call|interview|conversation|meeting|catch up) (?:\w+ )?with (?:me|myself)|i(?:'ll| will) (?:be )?(?:interview|call|meet|speak|conduct|host|lead|ring|phone)\w*|i(?: would|'d) (?:love|like) to (?:speak|talk|chat|meet)|(?:i am|i'm) looking forward to (?:speaking|meeting|talking|our|interviewing|chatting)|mit mir|ich rufe (?:sie|dich)|avec moi|je vous appel\w*|conmigo|te llamare|le llamare|met mij|ik bel|comigo|con me\b|la chiamero|ti chiamero)/;

/** Whoever writes `a call with me` is an interviewer too; a recruiter who only arranges the talk is none. */
export function withSigner(
  people: readonly PersonMention[],
  signer: Signer | null,
  passages: readonly Passage[],
): readonly PersonMention[] {
  if (signer === null || people.some((person) => sameName(person.name, signer.name))) return people;
  if (!withMe.test(wholeOf(passages))) return people;
  const at = passages.findIndex((passage) => !passage.signature && withMe.test(passage.folded));
  if (
    at < 0 ||
    (people.length > 0 &&
      !/\bwith (?:me|myself)\b|mit mir|avec moi|conmigo|met mij|comigo/.test(passages[at]?.folded ?? ''))
  )
    return people;
  return [
    { name: signer.name, title: signer.title, address: signer.address, passage: at, confidence: 0.75 },
    ...people,
  ];
}

/**
 * Who arranges the talk: the signer whose title says that they recruit; else the person who sent the mail and is not an
 * interviewer, nor titled otherwise; else an interviewer with such a title. Null where nobody fits.
 *
 * @param people the interviewers; @param sender the mail's From
 * @param userAddresses the candidate's own, lower case
 */
export function recruiterOf(
  signer: Signer | null,
  people: readonly PersonMention[],
  sender: Mailbox | null,
  userAddresses: readonly string[],
): Mention<Mailbox> | null {
  const own = signer?.address != null && userAddresses.includes(signer.address.toLowerCase());
  if (signer !== null && !own) {
    const value = { name: signer.name, address: signer.address };
    if (signer.recruits === true) return { value, confidence: 0.92, quote: signer.quote };
    const interviews = people.some((person) => sameName(person.name, signer.name));
    const wrote = signer.address !== null && signer.address === sender?.address;
    if (signer.recruits === null && wrote && !interviews) return { value, confidence: 0.6, quote: signer.quote };
  }
  const named = people.find(isRecruiter);
  if (named === undefined) return null;
  return {
    value: { name: named.name, address: named.address },
    confidence: 0.7,
    quote: `${named.name}, ${named.title ?? ''}`,
  };
}
