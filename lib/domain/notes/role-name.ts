import { oneLine } from './seal.ts';

/** Hostile invitations carry titles of any length. */
const NAME_LIMIT = 100;
/** `(m/w/d)`, `(f/m/x)`, `(all genders)`: law puts it into an announcement, nobody says it. */
const genderMarks = /\s*[([](?:(?:[fmwdhxiv]|gn)(?:[/|*, ]+(?:[fmwdhxiv]|gn)){1,3}|all genders?|remote|hybrid)[)\]]/gi;

/** `Senior Data Engineer role` → `Senior Data Engineer`: the templates say role themselves. */
export function roleName(role: string | null): string | null {
  const line = oneLine(role, NAME_LIMIT);
  if (line === null) return null;
  const title = line.replace(genderMarks, ' ').replace(/^the /i, '').trim();
  return oneLine(title.replace(/ (?:role|position|job|opening)$/i, ''));
}
