import type { Interviewer } from '../../application/interview.ts';
import { descriptionText } from '../extractors/calendar.ts';
import type { InterviewSources } from '../interview-sources.ts';
import { valuesOf } from '../pick.ts';
import { foldAligned } from '../text/aligned-fold.ts';
import { looksLikeRole } from './looks-like.ts';
import type { RoleMaterial } from './role-candidates.ts';
import { rolePlaces } from './role-places.ts';

const wordIn = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’+#&.-]*/gu;
/** A name's small words are everybody's. */
const SHORTEST = 3;

/**
 * What a mail's role is chosen from.
 *
 * @param company the employer, and what domains and display names suggest
 * @param met whom the mail names as interviewers
 */
export function roleMaterial(
  { mail, event, extractions, candidates, note }: InterviewSources,
  companies: readonly string[],
  met: readonly Interviewer[],
): RoleMaterial {
  const boxes = [
    mail.from,
    ...mail.to,
    ...mail.cc,
    event?.organizer,
    ...(event?.attendees ?? []),
    ...candidates,
    ...met.filter(({ name }) => name === null || !looksLikeRole(name)),
  ];
  const people = new Set(boxes.flatMap((box) => wordsIn(box?.name ?? '').filter((word) => word.length >= SHORTEST)));
  const told = (['structured-data', 'sender-format'] as const).flatMap((source) =>
    valuesOf(
      extractions.filter((one) => one.source === source),
      'role',
    ),
  );
  return {
    places: rolePlaces({
      mail,
      summary: event?.summary ?? null,
      description: event === null ? '' : descriptionText(event),
      note,
    }),
    told,
    names: { people, companies: companies.map(wordsIn).filter(({ length }) => length > 0) },
    titles: met.flatMap(({ title }) => (title === null ? [] : [foldAligned(title)])),
  };
}

function wordsIn(name: string): readonly string[] {
  return foldAligned(name.normalize('NFC')).match(wordIn) ?? [];
}
