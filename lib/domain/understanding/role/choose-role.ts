import type { Extraction, Found } from '../extractor.ts';
import { valuesOf } from '../pick.ts';
import { looksLikeRole } from './looks-like.ts';
import type { TitleRead } from './read-titles.ts';
import { cleanRole, roleKey } from './role.ts';

/** Who calls, not what for: `Recruiter Call`, `Hiring Manager Interview`. */
const callers: ReadonlySet<string> = new Set([
  'recruiter',
  'hiringmanager',
  'recruit',
  'recruiting',
  'talentacquisition',
  'talent',
  'team',
  'engineermanager',
]);
const talk =
  /\b(?:recruiter|recruiting|talent|hiring manager|team|engineering manager)\s+(?:call|screen|chat|conversation|interview|round|phone|intro|sync|meeting)/i;

/**
 * Chooses the job title: the surest telling, and of tellings of one role the fullest.
 *
 * @param suggested companies that domains and display names suggest, to be taken off a title's front
 */
export function chooseRole(
  extractions: readonly Extraction[],
  titles: readonly TitleRead[],
  company: string | null,
  suggested: readonly string[],
): Found<string> | null {
  const fromTitles: Found<string>[] = titles.flatMap(({ parts, quote, from }) =>
    parts.role === null
      ? []
      : [
          {
            value: parts.role,
            evidence: { from, quote: quote.slice(0, 200), confidence: from === 'calendar' ? 0.9 : 0.8 },
          },
        ],
  );
  const fromText = valuesOf(extractions, 'role').flatMap((role) => {
    const value = cleanRole(role.value);
    return value === null ? [] : [{ ...role, value }];
  });
  const all = [...fromTitles, ...fromText]
    .map((one) => withoutPronoun(withoutCompany(one, suggested)))
    .filter(({ value }) => company === null || roleKey(value) !== roleKey(company) || looksLikeRole(value));
  const best = all
    .filter((one) => !isCaller(one, titles))
    .toSorted((a, b) => b.evidence.confidence - a.evidence.confidence)[0];
  if (best === undefined) return null;
  // `Data Engineer` in the title and `Senior Data Engineer` in the text are one role; the fuller telling is shown.
  const fuller = all.find(
    (other) =>
      other.value.length > best.value.length &&
      roleKey(other.value).includes(roleKey(best.value)) &&
      other.evidence.confidence >= 0.6,
  );
  return fuller ?? best;
}

/** `Stackhaus Recruiter` before `Call` is whoever calls. */
function isCaller({ value, evidence }: Found<string>, titles: readonly TitleRead[]): boolean {
  const told = [evidence.quote, ...titles.map(({ quote }) => quote)];
  const last = roleKey(value.split(/\s+/).slice(-1).join(' '));
  const lastTwo = roleKey(value.split(/\s+/).slice(-2).join(' '));
  return (callers.has(last) || callers.has(lastTwo)) && told.some((quote) => talk.test(quote));
}

/** `Brightwave Data Engineer` is a Data Engineer where the sender's domain tells Brightwave. */
function withoutCompany(role: Found<string>, suggested: readonly string[]): Found<string> {
  const front = suggested.find((one) => role.value.toLowerCase().startsWith(`${one.toLowerCase()} `));
  const rest = front === undefined ? '' : role.value.slice(front.length + 1);
  return looksLikeRole(rest) ? { ...role, value: rest } : role;
}

/** `As Grants Officer I am glad` names no grade: the numeral is the writer's `I` where a small letter follows. */
function withoutPronoun(role: Found<string>): Found<string> {
  const behind = role.value.endsWith(' I') ? role.evidence.quote.split(role.value)[1] : undefined;
  return behind !== undefined && /^ \p{Ll}/u.test(behind) ? { ...role, value: role.value.slice(0, -2) } : role;
}
