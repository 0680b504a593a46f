import type { Mailbox } from '../../mail/mail.ts';
import { sameCompany } from '../company/company-key.ts';
import { namesFirm } from '../company/company-words.ts';
import { looksLikeRole } from '../role/looks-like.ts';
import { type CastLine, type CastSources, linesOfCast, wordsOfCast } from './cast-sources.ts';
import { isTeam, samePerson } from './people.ts';

/** Titles of those who arrange interviews. */
const coordinating =
  /\b(?:recruit(?:er|ing|ment)|talent|coordinator|sourcer|people (?:partner|ops|operations|team|& culture|and culture)|human resources|hr|hiring coordinator|scheduling|staffing|personalreferent(?:in)?|personal(?:abteilung|wesen|management)?(?=\s*$)|chargee? de recrutement|candidate experience|ta partner|executive search|headhunter|personalberat(?:er|erin|ung)|staffing)\b/i;
/** How the writer speaks of the talk as his own. Lines may end at each space, and apostrophes be curved. */
const firstPerson = written(
  /\b(?:(?:chat|speak|speaking|talk|talking|meet|meeting|call|interview|screen|connect|connecting|conversation|sync|time|intro(?:duction)?|discussion) with me\b|i(?:'ll| will| shall)? (?:be )?(?:call(?:ing)?|ring(?:ing)?|phon(?:e|ing)|dial(?:ing)?|interview(?:ing)?) you|(?:forward|excited|happy|great) to (?:speaking|speak|chatting|chat|talking|talk|meeting|meet|connecting|connect)(?: \w+)? with you|our (?:call|chat|conversation|talk|interview|discussion)\b|(?:moved|put|got|booked|squeezed|set up) our (?:[\w&-]+ ){0,4}(?:call|chat|conversation|talk|interview)\b|(?:put|got|booked|slotted|pencilled) us (?:in|down)\b|hear more about you\b|you and i\b|let'?s (?:grab|meet|chat|talk|have|jump|hop|connect|speak|catch)\b|ich rufe (?:sie|dich) an|mit mir\b|avec moi\b|conmigo\b|con me\b|met mij\b|(?:hâte|plaisir|impatience|impatient[e]?) (?:de )?(?:vous|te) (?:rencontrer|voir|parler|jaser|recevoir|accueillir)|(?:ganas|ilusión) de (?:conocerte|verte|hablar contigo)|(?:non vedo l'ora|piacere) di (?:conoscerla|conoscerti|incontrarla|incontrarti)|ansios[oa] (?:por|para) (?:te conhecer|conversar)|freue mich (?:auf|darauf),? (?:sie|dich|unser)|sentirci\b|vederci\b|ti racconto|te cuento|je (?:te|vous) raconte|ich erzähle (?:dir|ihnen)|zie (?:je|u) graag\b|ser fram emot att träffa)/i,
);

/** A company that the prose took for a person (`Brightwave` in a signature). */
export function isEmployer(one: Mailbox, { companies }: CastSources): boolean {
  const { name } = one;
  if (name === null || (one.address !== null && !namesFirm(name))) return false;
  return companies.some((company) => sameCompany(company, name));
}

/** A word that the prose took for a first name and that begins a job title (`Ulla Brandvold, Engine Lead`). */
export function isTitleWord({ name, address }: Mailbox, sources: CastSources): boolean {
  if (name === null || address !== null || name.includes(' ')) return false;
  const text = wordsOfCast(sources);
  const at = text.indexOf(`${name} `);
  const next = at < 0 ? undefined : /^\p{Lu}\p{L}+/u.exec(text.slice(at + name.length + 1, at + name.length + 30))?.[0];
  return next !== undefined && looksLikeRole(`${name} ${next}`);
}

/** Whether the title names this person, or only somebody else. */
export function namedInTitle(sources: CastSources, one: Mailbox): 'himself' | 'another' | 'nobody' {
  if (sources.titlePeople.length === 0) return 'nobody';
  return sources.titlePeople.some((name) => samePerson({ name, address: null }, one)) ? 'himself' : 'another';
}

/** True for a display name that is an office and no name: `Clerk to the Governors`, `Assistant to the CEO`. */
export function isOffice(name: string): boolean {
  return / (?:to|of) the /i.test(name) && looksLikeRole(name);
}

/** True when the mail shows a person as one who arranges: his display name, his mailbox, the line under his name. */
export function isCoordinator(one: Mailbox, sources: CastSources): boolean {
  if (isTeam(one)) return true;
  const raw = [sources.mail.from, sources.event?.organizer ?? null].find(
    (other) => other != null && samePerson(other, one),
  );
  if (raw?.name != null && coordinating.test(raw.name)) return true;
  if (one.name === null) return false;
  return beside(linesOfCast(sources), one.name).some((words) => coordinating.test(words));
}

/** The lines in which a name stands at the start, each with the line below: signatures and `Name, Title`. */
function beside(lines: readonly CastLine[], name: string): readonly string[] {
  const found: string[] = [];
  const first = name.split(' ')[0] ?? name;
  for (let at = 0; at < lines.length && found.length < 5; at++) {
    const line = lines[at]?.opening ?? '';
    if (!line.startsWith(first)) continue;
    const whole = line.startsWith(name);
    if (!whole && !/^.{0,2}$|^\s*[,|–—-]/.test(line.slice(first.length))) continue;
    const title = line.slice(whole ? name.length : first.length).slice(0, 80);
    // A line that goes on as a sentence (`Dana will meet you`) is no signature.
    if (/^\s+\p{Ll}/u.test(title)) continue;
    const [below = '', next = ''] = [lines[at + 1]?.written, lines[at + 2]?.written];
    found.push(`${title} ${below.slice(0, 80)} ${/^\s*$/.test(below) ? next.slice(0, 80) : ''}`);
  }
  return found;
}

/** True when the writer speaks of the talk as his own: `our call`, `I will call you`. */
export function talksHimself(sources: CastSources): boolean {
  return firstPerson.test(wordsOfCast(sources));
}

/** The same pattern for a text whose spaces and apostrophes are as they were written. */
function written({ source, flags }: RegExp): RegExp {
  return new RegExp(source.replaceAll(' ', '\\s+').replaceAll("'", "['’‘]"), flags);
}
