import { nameWords } from '../people/people.ts';
import { foldAligned } from '../text/aligned-fold.ts';
import type { CompanySources } from './company-sources.ts';
import { wordsOfName } from './employer-cluster.ts';
import type { EmployerLabel } from './employer-labels.ts';
import { peopleBeside } from './employer-people.ts';
import { isFreeMail, isTool } from './mail-domain.ts';

/** What concerns the mail as a whole. */
export interface MailSigns {
  /** Who writes: `own` domain, `free` mail, a `tool`, or `none`. */
  readonly writer: 'own' | 'free' | 'tool' | 'none';
  /** True where the words speak of a client. */
  readonly client: boolean;
  /** True where the writer's own firm is called as agencies are. */
  readonly agency: boolean;
  /** True where the words speak of the employer as of somebody else. */
  readonly third: boolean;
  /** Roles and places that the mail tells, folded and joined. */
  readonly roles: readonly string[];
  readonly locations: readonly string[];
  readonly people: readonly (readonly string[])[];
  readonly candidates: readonly (readonly string[])[];
}

/** Words of those who write for somebody else. */
const clientWords =
  /\b(?:(?:my|our|the|new|their) clients?\b|client (?:site|team|feedback|interview|stage)\b|on behalf of (?:my|our|a|one of (?:my|our)) clients?\b|confidential (?:search|client|mandate|role|process|employer)\b|(?:anonymous|undisclosed|unnamed) (?:client|employer|company)\b|end client\b|client['’]s name\b|staffing (?:agency|firm|partner|company)\b|recruit(?:ment|ing) (?:agency|consultan\w+|partner)\b|executive search\b|headhunt\w+\b|(?:unser(?:en|em|e|er|es)?|mein(?:en|em|e|er|es)?) (?:kunde|mandant|auftraggeber)\w*|(?:notre|mon|nos|mes) clients?\b|(?:nuestro|mi|uno de nuestros) clientes?\b|(?:nostro|mio|nostri) clienti?\b|(?:nosso|meu|nossos) clientes?\b|(?:onze|mijn) (?:opdrachtgever|klant)\w*)/i;
/** How firms call themselves that live by placing people. */
const agencyName =
  /staff|recruit|talent|personn?el|personal|headhunt|resourc|search|consult|interim|lavoro|trabajo|manpower|executive|vermittlung|zeitarbeit|uitzend|selec|candid/i;
/** The employer is spoken of as somebody else. */
const others =
  /\b(?:they(?:['’](?:ve|d|re)| have| want| would| liked| loved| are| were)|put(?:ting)? you forward|your (?:cv|profile) (?:to|over)|day rate|ir35)\b/i;
const TEXT_LIMIT = 20_000;

/** Reads what concerns the mail as a whole. */
export function mailSigns(sources: CompanySources, labels: readonly EmployerLabel[]): MailSigns {
  const { mail, candidates, extractions } = sources;
  const address = mail.from?.address ?? null;
  const writer = address === null ? 'none' : isTool(address) ? 'tool' : isFreeMail(address) ? 'free' : 'own';
  const text = `${mail.subject}\n${mail.text.slice(0, TEXT_LIMIT)}`;
  const own = labels.filter(({ kind }) => kind === 'own').map(({ label }) => label);
  const joined = (value: string) => wordsOfName(value).join(' ');
  return {
    writer,
    client: clientWords.test(text),
    agency: agencyName.test([...own, mail.from?.name ?? ''].join(' ')),
    third: others.test(text),
    roles: extractions.flatMap(({ role }) => (role === undefined ? [] : [joined(role.value)])),
    locations: extractions.flatMap(({ location }) => (location === undefined ? [] : [joined(location.value)])),
    people: personWords(peopleBeside(sources)),
    candidates: personWords(candidates.flatMap(({ name }) => (name === null ? [] : [name]))),
  };
}

/** The words that tell persons apart. */
function personWords(names: readonly string[]): readonly (readonly string[])[] {
  return names.map((name) => nameWords(foldAligned(name))).filter((words) => words.length > 0);
}
