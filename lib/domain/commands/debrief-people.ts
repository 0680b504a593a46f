import { type ListedPerson, readPeopleList } from './people-list.ts';

/** A few names fit into this; patterns that look for names are not run on more. */
const CLAUSE_LIMIT = 200;

const name = String.raw`\p{Lu}[\p{L}'’-]{1,24}(?: (?:\p{Lu}\.|\p{Lu}[\p{L}'’-]{1,24}|de|van|von|der|da|di|al|el|bin)){0,3}`;
const from = String.raw`(?: \([^()]{2,40}\)|,? (?:from|of|in|on|with) (?:the |their |our )?[\p{L}\d &/-]{2,30}?)?`;
const names = `${name}${from}(?:(?:, | and |, and | & )${name}${from}){0,3}`;
const joined =
  "joined|joined us|joined in|sat in|was there|were there|was also there|were also there|was present|were present|was on the call|were on the call|was in the room|were in the room|came along|came in|dropped in|dropped by|took part|attended|listened in|shadowed|was shadowing|took over(?: from \\p{Lu}[\\p{L}'’-]{1,24})?";
const while_ =
  '(?: (?:too|as well|later|halfway|at the end|at the start|for a while|for (?:the )?(?:first |last )?(?:part|half|bit)|for (?:about )?(?:\\d{1,2}|five|ten|fifteen|twenty|thirty) minutes|us|briefly))*';
/** Who somebody is, before the name: `their CTO Hanna Berg`, `Raj's colleague Ines`. */
const position =
  "(?:(?:[Tt]heir |[Tt]he |[Hh]is |[Hh]er |[Aa]n? |[Aa]nother |\\p{Lu}[\\p{L}'’-]{1,24}(?: \\p{Lu}[\\p{L}-]{1,24})?[’']s )(?:(?:second|third|other|new|senior|staff|lead|product|engineering|data|hiring|tech|technical) ){0,2}(?:CTO|CEO|COO|CPO|VP|PM|EM|engineer|developer|designer|manager|colleague|teammate|boss|interviewer|director|recruiter|founder|cofounder|lead|analyst|scientist),? )?";

const patterns: readonly RegExp[] = [
  new RegExp(
    `^(?:[Aa]lso |[Tt]hen |[Ll]ater )?${position}(${names}) (?:also |briefly |later )?(?:${joined})${while_}(?: from (?:the )?[\\p{L} &/-]{2,30})?$`,
    'u',
  ),
  new RegExp(`^(?:[Ii] |[Ww]e )?(?:[Aa]lso |then )?[Mm]et (?:with )?${position}(${names})(?: (?:too|as well))?$`, 'u'),
  new RegExp(`^(?:[Aa]nd )?[Tt]here (?:was|were) also ${position}(${names})$`, 'u'),
  new RegExp(
    `^(?:[Aa]nd )?[Tt]here (?:was|were) (?:also )?(?:an? |another )(?:second |third |other )?(?:interviewer|person|engineer|colleague|manager):? (${names})$`,
    'u',
  ),
  new RegExp(`^(?:[Ww]e were |[Ww]as )?(?:[Aa]lso )?[Jj]oined by ${position}(${names})$`, 'u'),
  new RegExp(`^[Aa]lso (?:there|present|on the call|in the room)(?: (?:was|were))?:? ${position}(${names})$`, 'u'),
  new RegExp(`^(?:[Oo]thers?|[Oo]ther people|[Ww]ho else)(?: (?:was|were) there)?: (${names})$`, 'u'),
];
/** `sam from infra joined`, where somebody types no capitals at all. */
const small =
  /^(?:also |then )?([a-z]{3,12})(?: from (?:the )?[a-z ]{2,20} (?:joined|sat in|was there|dropped in)|(?: joined| sat in| was there| dropped in) from (?:the )?[a-z ]{2,20})(?: us| too| as well| later)?$/u;
const noName =
  /^(?:who|she|they|that|this|everyone|everybody|someone|somebody|nobody|another|one|two|three|people|others?|engineers?|managers?|recruiters?|directors?|team|teams|the|all|both|hr|cto|ceo|boss|colleague|designer|lead|founder|it|he|we|which|none|anyone)$/u;
const alone = new RegExp(`^${position}(${names})$`, 'u');

/** Words with a capital that are nobody's name. */
const nobody =
  /^(?:I|We|They|He|She|It|The|This|That|Also|And|But|Then|Everyone|Everybody|Somebody|Someone|Nobody|All|Both|My|Our|His|Her|Their|HR|CEO|CTO|COO|VP|Team|No|None|Nope|Yes|Just|Only|Two|Three|Another|Other|People|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|Kafka|Python|Java|Zoom|Teams)$/u;

const listMark = /, and | and |, | & /u;
const tail = new RegExp(`${from}$`, 'u');

/**
 * The people that a clause says were there, too: `Sam from infra joined`, `also met Sam Lee and Priya`. Empty for every
 * other clause.
 *
 * @param noCapitals true where the whole answer has none: then a name may go without
 */
export function peopleInClause(clause: string, noCapitals = false): readonly ListedPerson[] {
  if (clause.length > CLAUSE_LIMIT) return [];
  const plain = clause.replace(/ <[^<>\s]{3,100}>/gu, '');
  const found = patterns.map((pattern) => pattern.exec(plain)?.[1]).find((group) => group !== undefined);
  if (found !== undefined) return namesIn(found).map((one) => ({ ...one, address: addressOf(one.name, clause) }));
  const word = noCapitals ? small.exec(plain)?.[1] : undefined;
  return word === undefined || noName.test(word)
    ? []
    : [{ name: word.charAt(0).toUpperCase() + word.slice(1), address: null }];
}

/** The names of a clause that is nothing but names; empty for every other. */
export function namesAlone(clause: string): readonly ListedPerson[] {
  const group = clause.length > CLAUSE_LIMIT ? undefined : alone.exec(clause)?.[1];
  return group === undefined ? [] : namesIn(group);
}

function addressOf(name: string | null, clause: string): string | null {
  const behind = name === null ? -1 : clause.indexOf(`${name} <`);
  if (name === null || behind === -1) return null;
  const [person] = readPeopleList(clause.slice(behind, clause.indexOf('>', behind) + 1));
  return person?.address ?? null;
}

/**
 * The people of an answer to "who else was there?": names, with or without address, and nothing else.
 *
 * @returns null where something in it is no name
 */
export function peopleInAnswer(answer: string): readonly ListedPerson[] | null {
  if (answer.length > CLAUSE_LIMIT) return null;
  const whole = new RegExp(`^(?:just |only |also |there was )?(${names})(?: (?:${joined}))?$`, 'u').exec(answer);
  const people = whole?.[1] === undefined ? [] : namesIn(whole[1]);
  return people.length === 0 ? null : people;
}

function namesIn(group: string): readonly ListedPerson[] {
  const each = group.split(listMark).map((part) => part.replace(tail, '').trim());
  return each
    .filter((part) => part !== '' && !nobody.test(part.split(' ')[0] ?? ''))
    .map((part) => ({ name: part, address: null }));
}
