import type { Mailbox } from '../../mail/mail.ts';
import type { Extraction } from '../extractor.ts';
import { cleanPersonName, isRobot, isRoom, isTeam, nameWords } from '../people/people.ts';
import { looksLikeCompany } from '../role/looks-like.ts';
import type { CompanySources } from './company-sources.ts';
import { wordsOfName } from './employer-cluster.ts';
import { fromDisplayName } from './employer-names.ts';
import { isCalledLikeFirm } from './name-words.ts';

/** The people whom headers and calendar list, and those whom the words name: none of them is an employer. */
export function peopleBeside({ mail, event, candidates, extractions }: CompanySources): readonly string[] {
  const listed = [mail.from, ...mail.cc, event?.organizer ?? null, ...(event?.attendees ?? []), ...candidates];
  const boxes = [...listed.filter((one) => one !== null && !isRoom(one)), ...extractions.flatMap(namedWithAddress)];
  const names = boxes.map((one) =>
    one?.name == null || isTeam(one) || isRobot(one) || fromDisplayName(one) !== null || isFirmsName(one.name)
      ? null
      : cleanPersonName(one.name),
  );
  return [...new Set(names.filter((one) => one !== null))];
}

/** The prose takes a company in a signature for a person now and then; an address beside the name tells. */
function namedWithAddress({ interviewers, recruiter, people }: Extraction): readonly Mailbox[] {
  const signers = (people?.mentions ?? []).filter(
    ({ signs }) => signs.includes('at:signature') || signs.includes('signs?'),
  );
  const all: readonly Mailbox[] = [
    ...(interviewers?.value ?? []),
    ...(recruiter === undefined ? [] : [recruiter.value]),
    ...signers,
  ];
  return all.filter(
    (one) =>
      one.address !== null ||
      (one.name !== null && nameWords(one.name).length > 1 && !looksLikeCompany(one.name) && !isFirmsName(one.name)),
  );
}

/** `Garage Tonton <garagetonton@free.fr>`, `Mack's Auto Body`: small firms write under their names. */
function isFirmsName(name: string): boolean {
  return /['’]s | \d/.test(name) || isCalledLikeFirm(wordsOfName(name));
}
