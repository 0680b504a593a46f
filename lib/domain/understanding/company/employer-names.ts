import type { CalendarEvent } from '../../mail/calendar.ts';
import type { OriginalMail } from '../../mail/forward.ts';
import type { Mailbox } from '../../mail/mail.ts';
import { isCandidate } from '../people/candidate.ts';
import { addressFits, isRobot, isRoom } from '../people/people.ts';
import { isSharedLocalPart } from '../people/robots.ts';
import { remembered } from '../remembered.ts';
import { cleanCompany } from './clean-company.ts';
import { companyKey } from './company-key.ts';
import { searchedText, spelledIn } from './company-spelling.ts';
import { companyFromDomain, domainLabel, isFreeMail, isTool } from './mail-domain.ts';

/** The employer's name, and those that display names and domains suggest: they settle what a word in a title is. */
export function suggestedCompanies(
  mail: OriginalMail,
  event: CalendarEvent | null,
  candidates: readonly Mailbox[],
  employer: string | null,
): readonly string[] {
  const boxes = mailboxes(mail, event, candidates);
  const names = [
    employer,
    ...boxes.map((box) => fromDisplayName(box)),
    ...boxes.map((box) => (box.address === null ? null : companyFromDomain(box.address))),
  ];
  return [...new Set(names.filter((name) => name !== null))];
}

/** Those on the employer's side, in the order in which they tell most: writer, reply-to, organizer, attendees, Cc. */
export function mailboxes(
  mail: OriginalMail,
  event: CalendarEvent | null,
  candidates: readonly Mailbox[],
): readonly Mailbox[] {
  const all = [mail.from, ...mail.replyTo, event?.organizer ?? null, ...(event?.attendees ?? []), ...mail.cc];
  return all
    .filter((one) => one !== null && !isCandidate(one, candidates) && !isRoom(one) && !isNoteTaker(one))
    .map((one) => ({ name: one?.name ?? null, address: one?.address ?? null }));
}

/** A robot among the guests (its maker's domain is nobody's employer), as against one that writes in the employer's name. */
function isNoteTaker(one: Mailbox): boolean {
  return one.name !== null && isRobot({ name: one.name, address: null });
}

const atCompany = /(?:\s(?:at|from|bei|chez|@)\s|[|(,@–—]\s*|\s-\s)(\S[^|()<>]{1,60}?)\)?\s*$/u;
const teamWords =
  /\b(?:team|careers?|recruiting|recruitment|talent|hiring|hr|jobs|scheduling|interviews?|human resources|people)\b/i;

/** The employer in a display name: `Brightwave Hiring Team`, `Dana at Brightwave`, `Dana Whitfield (Brightwave)`. */
export function fromDisplayName(box: Mailbox): string | null {
  return box.name === null ? null : shownEmployer(`${box.name}\n${box.address ?? ''}`);
}

/** By name and address in two lines, because one text is what can be remembered. */
const shownEmployer = remembered((lines) => {
  const [name = '', address = ''] = lines.split('\n');
  return employerIn({ name, address: address === '' ? null : address });
});

function employerIn(box: Mailbox): string | null {
  if (box.name === null || box.name.length > 100 || (box.name.includes('@ ') === false && box.name.includes('@')))
    return null;
  const name = box.name
    .replace(/^["']|["']$/g, '')
    .replace(/\s+(?:via|through|über)\s+.*$/i, '')
    .trim();
  if (teamWords.test(name)) {
    const tail = atCompany.exec(name)?.[1];
    const fromTail = tail === undefined || teamWords.test(tail) ? null : cleanCompany(tail);
    return fromTail ?? cleanCompany(name);
  }
  if (isFirms(name, box.address)) return cleanCompany(name);
  const tail = atCompany.exec(name)?.[1];
  if (tail !== undefined && !/^(?:he|she|they|phd|md|mba|jr|sr|esq|cpa|ext|external|guest|\d)/i.test(tail))
    return cleanCompany(tail);
  // A robot or tool that bears the employer's name: `Brightwave <no-reply@greenhouse-mail.io>`.
  const robot = box.address !== null && (isTool(box.address) || isRobot({ name: null, address: box.address }));
  if (!robot || isRobot({ name: box.name, address: null })) return null;
  return matchesPerson(name) ? null : cleanCompany(name);
}

/** Mailboxes that many read, besides those known anywhere. */
const offices =
  /^(?:secretari[ae]t?|secretaria|segreteria|sekretariat|leitung|direction|direccion|direzione|gerencia|drh|rh|rrhh|personale?|personalabteilung|werving|vacatures|sollicitaties?|lavoro|empleo|emprego|seleccion|selecao|selezione|candidatures?|candidaturas?|bewerber|praxis|mairie|rathaus|campus|superday|onboarding|scheduling|graduates?)$/i;

/** A firm's own mailbox: its name is its domain in words (`Clinique des Glycines <drh@cliniquedesglycines.example>`), or many read it. */
function isFirms(name: string, address: string | null): boolean {
  if (address === null || isFreeMail(address) || isTool(address) || addressFits(address, name)) return false;
  const spelled = spelledIn(domainLabel(address) ?? '', searchedText([name]));
  if (spelled !== null && companyKey(spelled) === companyKey(name)) return true;
  const local = address.slice(0, address.lastIndexOf('@'));
  return isSharedLocalPart(local) || offices.test(local);
}

/** Two or three plain words in a tool's display name are rather a person (`Dana Whitfield via Calendly`) than a company. */
function matchesPerson(name: string): boolean {
  return (
    /^(?:\p{Lu}[\p{Ll}'’]+\s){1,2}\p{Lu}[\p{Ll}'’-]+$/u.test(name) &&
    !/\b(?:labs?|analytics|systems|software|technologies|group|health|bank|robotics|energy|media|studios?|solutions|networks?|works|partners|capital|ai|inc|llc|ltd|gmbh|data|cloud)\b/i.test(
      name,
    )
  );
}
