import type { CalendarEvent } from '../../mail/calendar.ts';
import type { OriginalMail } from '../../mail/forward.ts';
import { isFirstName } from '../people/first-names.ts';
import { foldAligned } from '../text/aligned-fold.ts';
import { cleanCompany } from './clean-company.ts';
import { namesFirm } from './company-words.ts';
import { isTool } from './mail-domain.ts';

/** Text in which a sender's name is looked for. */
const TEXT_LIMIT = 6000;
/** A name that stands more often than this tells nothing new. */
const PLACES = 20;

/** What stands in front of a company and never of a person. */
const companyBefore =
  /(?:\b(?:at|from|bei|beim|chez|bij|presso|joining|join|by|behalf of|welcome to|interest in|about|team|na|pela|pelo|da|en)\s|\(|(?:^|\n)-- ?)$/i;
/** What a company does: it has a team, it invites. */
const companyBehind =
  /^(?:['’]s)? (?:(?:hiring |recruiting )?team|hiring|recruiting|recruitment|careers|talent|hr\b|is (?:hiring|looking|pleased|delighted|excited|happy)|(?:would|wants|wishes|invites?|has (?:invited|scheduled|reserved|confirmed|booked))\b|invites|lädt|möchte|freut|vous (?:invite|propose)|souhaite|(?:te|le) invita|quiere|(?:ti|la) invita|vorrebbe|convida|gostaria|nodigt|wil )/i;
/** What stands in front of a person. */
const personBefore =
  /\b(?:meet|meeting|avec|con|mit|met|com|host:?|hosts:?|interviewers?:?|organizer:?|hi|dear|i am|i'm|my name is)\s$/i;
/** What a person does, or what is said of one. */
const personBehind = /^(?:,? (?:and i|who|will (?:call|meet|join|interview|be|ring))\b|, \p{Lu}|\s?\(\p{Lu}|\s?\|)/u;

/**
 * The employer where a tool writes in a name that could be a person's (`Hedgerow Foods via Calendly`): it is a company
 * where the mail speaks of it as of one (`at Hedgerow Foods`, `Hedgerow Foods would like to`, a last line of its own), and
 * oftener than of somebody (`with Otis Grange`, `Otis Grange, Plumb Line`).
 */
export function employerBehindTool(mail: OriginalMail, event: CalendarEvent | null): string | null {
  const { from } = mail;
  if (from?.name == null || from.address === null || !isTool(from.address)) return null;
  const name = cleanCompany(from.name);
  if (name === null || name.length > 60) return null;
  const text = mail.text.slice(0, TEXT_LIMIT);
  // `Jürgen Haas` needs more than a subject to be a firm.
  const first = foldAligned(name.split(' ')[0] ?? '');
  const person = name.includes(' ') && isFirstName(first, false) && !namesFirm(name) ? 2 : 0;
  const signs =
    signsInTitle(name, mail.subject) + signsInTitle(name, event?.summary ?? '') + signsInText(name, text) - person;
  if (signs !== 0) return signs > 0 ? name : null;
  return namesFirm(name) ? name : null;
}

/** A subject names whom one meets as well as where; the first words of it are the sender's. */
function signsInTitle(name: string, title: string): number {
  const at = title.indexOf(name);
  if (at < 0) return 0;
  const behind = title.slice(at + name.length, at + name.length + 20);
  if (companyBefore.test(title.slice(0, at)) || companyBehind.test(behind)) return 2;
  if (at === 0 && /^(?:$| (?:[|–—-] )|:|['’]s )/.test(behind)) return 1;
  return /\b(?:with|for|mit|avec|con|met|com)\s$|[([|–—-] ?$/i.test(title.slice(0, at)) ? 1 : 0;
}

function signsInText(name: string, text: string): number {
  let signs = firstNameAlone(name, text) ? -2 : 0;
  let at = text.indexOf(name);
  for (let count = 0; at >= 0 && count < PLACES; count++, at = text.indexOf(name, at + 1)) {
    const before = text.slice(Math.max(0, at - 16), at);
    const behind = text.slice(at + name.length, at + name.length + 30);
    if (/^['’]?\w/.test(behind) && !/^['’]s\b/.test(behind)) continue;
    if (companyBefore.test(before) || companyBehind.test(behind)) signs += 2;
    else if (personBefore.test(before) || personBehind.test(behind)) signs -= 2;
    else if (/(?:^|\n)[ \t]*$/.test(before) && /^[ \t]*(?:\n|$)/.test(behind)) signs += standsAlone(text, at, name);
    else if (/\b(?:with|for)\s$/.test(before)) signs += /^\.?\s*(?:\n|$)/.test(behind) ? 1 : -1;
  }
  return signs;
}

const signOff =
  /^(?:best|kind|warm|many|with|regards|thanks|thank you|cheers|sincerely|yours|mit|viele|beste|cordialement|bien|saludos|un saludo|atentamente|cordiali|saluti|met|groet|atenciosamente|abra)/i;

/** A line of its own: under a sign-off a person or a firm, under a person's name or title the firm, on top a heading. */
function standsAlone(text: string, at: number, name: string): number {
  const above = text.slice(0, at).trimEnd().split('\n').at(-1)?.trim() ?? '';
  const below =
    text
      .slice(at + name.length)
      .split('\n')[1]
      ?.trim() ?? '';
  if (signOff.test(above)) return below === '' ? 0 : -1;
  if (above === '') return 1;
  // Under prose it may be either; under a line as short as a name or a title it is the firm.
  return below === '' && above.length < 40 && /^\p{Lu}[^.!?,]*$/u.test(above) ? 1 : 0;
}

/** `Maud` under the letter of Maud Kershaw. */
function firstNameAlone(name: string, text: string): boolean {
  const first = name.split(' ')[0] ?? '';
  return (
    first.length > 1 && first !== name && text.split('\n').some((line) => line.trim().replace(/[,.!]$/, '') === first)
  );
}
