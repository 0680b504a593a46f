import type { Mailbox } from '../../mail/mail.ts';
import { sameCompany } from '../company/company-key.ts';
import { namesFirm } from '../company/company-words.ts';
import { isCandidate } from './candidate.ts';
import { personOf } from './cast-people.ts';
import type { CastSources } from './cast-sources.ts';
import { isOfficeLocalPart, isShopLocalPart, nameSigns } from './name-signs.ts';
import { addressFits, isRobot, nameWords, sameName } from './people.ts';
import type { Add, Draft } from './person.ts';
import { isSharedLocalPart } from './robots.ts';

/**
 * Marks whoever has written the mail: the person of its From, under whatever form of his name he signs; where the From shows
 * a firm or an office, whoever signs.
 *
 * @param people everybody found so far
 */
export function addWriter(sources: CastSources, people: Draft[], add: Add): void {
  const { from } = sources.mail;
  const writer = personOf(from, sources.candidates);
  if (writer?.name != null && !isFirm(writer.name, sources)) addSender(writer, people, add);
  else {
    const signer = signerAmong(people);
    const sender = from === null || isCandidate(from, sources.candidates) ? null : from;
    if (signer !== undefined) markSigner(signer, sender, sources.companies);
  }
}

function addSender(writer: Mailbox, people: Draft[], add: Add): void {
  const name = writer.name ?? '';
  const alias = people.find((one) => one.name !== null && isOwnLine(one.signs) && shareWord(one.name, name));
  const himself = add(writer, ['writer']) ?? alias;
  if (himself === undefined) return;
  // What he calls himself to his mail program counts, unless it is short for something.
  const own = name.replace(/^(?:(?:Dr|Prof|Mrs?|Ms)\. )+/, '');
  if (nameWords(own).length > 1 && !/\p{L}\.(?: |$)/u.test(own) && !himself.name?.endsWith(` ${name}`))
    himself.name = name;
  if (alias === undefined || alias === himself) return;
  // The writer signs under a form of his name that does not look like the one that his mail program shows.
  people.splice(people.indexOf(alias), 1);
  for (const sign of alias.signs) himself.signs.add(sign);
  himself.title ??= alias.title;
  if (/\.(?: |$)/.test(himself.name ?? '') && !/\./.test(alias.name ?? '')) himself.name = alias.name;
}

function signerAmong(people: readonly Draft[]): Draft | undefined {
  const likely = people.filter(({ name }) => name !== null && !isOffice(name));
  return (
    likely.find(({ signs }) => signs.has('at:signature')) ??
    likely.findLast(({ signs }) => signs.has('signs?')) ??
    likely.find(({ signs }) => signs.has('at:foot') && (signs.has('list:alone') || signs.has('titled')))
  );
}

function markSigner(signer: Draft, from: Mailbox | null, companies: readonly string[]): void {
  signer.signs.delete('at:line');
  for (const sign of ['writer', 'signs for a firm', 'at:signature']) signer.signs.add(sign);
  if (from?.address != null && isOwnMailbox(from, signer.name ?? '', companies)) signer.address ??= from.address;
}

/** The mailbox of a small firm, called by its name or its owner's, is whose who signs; an office's is nobody's own. */
function isOwnMailbox({ name: shown, address }: Mailbox, signer: string, companies: readonly string[]): boolean {
  if (address === null || isRobot({ name: null, address })) return false;
  const local = address.slice(0, address.lastIndexOf('@')).toLowerCase();
  if (isSharedLocalPart(local) || isOfficeLocalPart(local)) return false;
  const surname = nameWords(signer).at(-1) ?? '';
  if (addressFits(address, signer) || (surname.length > 3 && local.includes(surname))) return true;
  if (shown === null || isOffice(shown.replace(/ (?:vets|garage|motors|farm|hotel)\b/i, ''))) return false;
  const domain = address.slice(address.lastIndexOf('@')).toLowerCase();
  const ofFirm = nameWords(shown).some((word) => word.length > 3 && domain.includes(word));
  return isShopLocalPart(local) && (ofFirm || companies.some((company) => sameCompany(company, shown)));
}

/** A name in a line of its own, as in a signature. */
function isOwnLine(signs: ReadonlySet<string>): boolean {
  return signs.has('at:signature') || signs.has('signs?') || signs.has('at:foot');
}

/** `Bartosz Gil` signs as `Bartek Gil`. */
function shareWord(a: string, b: string): boolean {
  if (sameName(a, b)) return true;
  const words = nameWords(b);
  return nameWords(a).some((word) => word.length > 2 && words.includes(word));
}

/** A display name that is a firm's or an office's: words of such, or the employer's name, and no first name. */
function isFirm(name: string, { companies, mail }: CastSources): boolean {
  if (isOffice(name)) return true;
  if (nameSigns(name).some((sign) => sign.endsWith(':first'))) return false;
  const local = mail.from?.address?.replace(/@.*/, '') ?? '';
  const fits = mail.from?.address != null && addressFits(mail.from.address, name);
  return (
    namesFirm(name) || companies.some((company) => sameCompany(company, name)) || (isOfficeLocalPart(local) && !fits)
  );
}

function isOffice(name: string): boolean {
  const signs = nameSigns(name);
  if (signs.some((sign) => sign.endsWith(':first'))) return false;
  // `Principal Yvette Comeaux` holds a job and is a person.
  const job = signs.some((sign) => sign.endsWith(':later')) ? jobs : nothing;
  return signs.some((sign) => sign.startsWith('word:') && sign !== 'word:capitals' && !job.has(sign));
}

const jobs: ReadonlySet<string> = new Set(['word:title', 'word:occupation', 'word:role']);
const nothing: ReadonlySet<string> = new Set();
