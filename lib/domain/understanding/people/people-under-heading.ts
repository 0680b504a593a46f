import { foldAligned } from '../text/aligned-fold.ts';
import type { Passage } from '../text/passages.ts';
import { isFirstName } from './first-names.ts';
import { type NamedPerson, readNameList } from './name-list.ts';
import { isNobody } from './nobody.ts';

/** Words of a line that announces who will be there: `The panel is:`, `In the room:`, `Who you'll see:`. */
const announcing: ReadonlySet<string> = new Set(
  'panel panelists panellists interviewer interviewers interviewing interviewed room meet meeting met see seeing speak speaking talk talking chat chatting attend attending attendees joining join joined committee table call lineup line-up faces who whom with team hosts hosting gremium auswahlgremium kommission auswahlkommission gesprachspartner gesprachspartnerinnen interviewpartner teilnehmer teilnehmende teilnehmen dabei treffen triffst sprechen kennenlernen gegenuber composition interlocuteurs rencontrerez rencontreras rencontrer echangerez recevront tribunal comision entrevistaran entrevistan entrevistara conoceras conocera hablaras incontrera incontrerai commissione partecipano parteciperanno presenti conversara conhecera banca juri participam participarao ontmoet spreekt commissie selectiecommissie gesprekspartners traffar traffa deltar komisja spotkasz'.split(
    ' ',
  ),
);
/** Words of a line that announces whom to write to or to name, not whom one meets. */
const apart: ReadonlySet<string> = new Set(
  'question questions contact contacts reach copied copying cc references referees referee'.split(' '),
);
/** Words of a line behind which no people stand. */
const things: ReadonlySet<string> = new Set(
  'bring need needs send email reply regarding about following bookmark link fragen ruckfragen kontakt ansprechpartner ansprechpartnerin contacter renseignements dudas contacto domande contatto vragen contactpersoon duvidas fragor pytania mitbringen unterlagen apporter llevar portare meenemen'.split(
    ' ',
  ),
);
/** A heading is short. */
const HEADING_LIMIT = 90;
/** No panel has more. */
const MOST_LINES = 14;
/** Before the first name at most its title stands. */
const TITLE_ROOM = 40;
const himself = /^(?:me|myself)(?=$|[ ,(:–—-])/;

/** What stands in one line of a list under such a heading. */
export interface HeadedLine {
  readonly people: readonly NamedPerson[];
  /** True for `me (design director)`. */
  readonly self: boolean;
  /** False where the heading announces whom to write to. */
  readonly met: boolean;
}

/**
 * The lines of lists that a heading announces as the people whom one meets, by the index of their passage. A list goes on
 * as long as its lines begin with a name, and counts where one of the names is known as a person's.
 *
 * @param passages from `readPassages`
 */
export function linesUnderHeadings(passages: readonly Passage[]): ReadonlyMap<number, HeadedLine> {
  const lines = new Map<number, HeadedLine>();
  for (const [at, passage] of passages.entries()) {
    const announced = passage.raw.endsWith(':') && passage.label === null ? announcedBy(passage) : null;
    if (announced === null) continue;
    const list = listBelow(passages, at);
    if (!list.some(([, line]) => line.people.some(isKnown))) continue;
    for (const [where, line] of list) lines.set(where, { ...line, met: announced === 'met' });
  }
  return lines;
}

function announcedBy({ raw, folded, signature }: Passage): 'met' | 'apart' | null {
  if (signature || raw.length > HEADING_LIMIT) return null;
  const words = folded.split(/[^a-z-]+/);
  if (words.some((word) => apart.has(word))) return 'apart';
  return words.some((word) => announcing.has(word)) && !words.some((word) => things.has(word)) ? 'met' : null;
}

function listBelow(passages: readonly Passage[], heading: number): readonly (readonly [number, HeadedLine])[] {
  const list: (readonly [number, HeadedLine])[] = [];
  let line = -1;
  for (let at = heading + 1; at < passages.length && list.length < MOST_LINES; at += 1) {
    const passage = passages[at];
    if (passage === undefined || passage.label !== null || passage.signature) break;
    // A second sentence on the line says more of the same person.
    if (passage.line === line) continue;
    const read = lineOf(passage);
    if (read === null) break;
    line = passage.line;
    list.push([at, read]);
  }
  return list;
}

function lineOf({ raw, folded }: Passage): HeadedLine | null {
  if (himself.test(folded)) return { people: [], self: true, met: true };
  const { people } = readNameList(raw);
  const [first] = people;
  if (first === undefined || raw.indexOf(first.name) > TITLE_ROOM) return null;
  const named = people.filter(
    (person) => !isNobody(person) && (person.words > 1 || isKnown(person) || standsApart(raw, person)),
  );
  return named.length === 0 ? null : { people: named, self: false, met: true };
}

/** `Suki, who runs the shop`: a word that no list of first names holds, but nothing else beside it. */
function standsApart(raw: string, { name }: NamedPerson): boolean {
  return raw.startsWith(name) && /^(?:$| ?[,(–—-])/.test(raw.slice(name.length, name.length + 2));
}

/** A first name, before a surname or alone and nothing else besides. */
function isKnown({ name, words }: NamedPerson): boolean {
  return foldAligned(name)
    .split(' ')
    .some((part) => isFirstName(part, words < 2));
}
