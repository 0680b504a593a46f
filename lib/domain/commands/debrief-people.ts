import type { ListedPerson } from './people-list.ts';

/** A few names fit into this; patterns that look for names are not run on more. */
const CLAUSE_LIMIT = 200;

const name = String.raw`\p{Lu}[\p{L}'’-]{1,24}(?: (?:\p{Lu}\.|\p{Lu}[\p{L}'’-]{1,24}|de|van|von|der|da|di|al|el|bin)){0,3}`;
const from = String.raw`(?: \([^()]{2,40}\)|,? (?:from|of|in|on|with) (?:the |their |our )?[\p{L}\d &/-]{2,30}?)?`;
const names = `${name}${from}(?:(?:, | and |, and | & )${name}${from}){0,3}`;
const joined =
  'joined|joined us|joined in|sat in|was there|were there|was also there|were also there|was present|were present|was on the call|were on the call|was in the room|were in the room|came along|came in|dropped in|dropped by|took part|attended|listened in';

const patterns: readonly RegExp[] = [
  new RegExp(
    `^(?:also |then |later )?(${names}) (?:also |briefly |later )?(?:${joined})(?: (?:too|as well|later|at the end|for a while|for the last part|us|briefly))*$`,
    'u',
  ),
  new RegExp(`^(?:[Ii] |[Ww]e )?(?:[Aa]lso |then )?[Mm]et (?:with )?(${names})(?: (?:too|as well))?$`, 'u'),
  new RegExp(`^(?:[Aa]nd )?[Tt]here (?:was|were) also (${names})$`, 'u'),
  new RegExp(`^[Aa]lso (?:there|present|on the call|in the room)(?: (?:was|were))?:? (${names})$`, 'u'),
  new RegExp(`^(?:[Oo]thers?|[Oo]ther people|[Ww]ho else)(?: (?:was|were) there)?: (${names})$`, 'u'),
];

/** Words with a capital that are nobody's name. */
const nobody =
  /^(?:I|We|They|He|She|It|The|This|That|Also|And|But|Then|Everyone|Everybody|Somebody|Someone|Nobody|All|Both|My|Our|His|Her|Their|HR|CEO|CTO|COO|VP|Team|No|None|Nope|Yes|Just|Only|Two|Three|Another|Other|People|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|Kafka|Python|Java|Zoom|Teams)$/u;

const listMark = /, and | and |, | & /u;
const tail = new RegExp(`${from}$`, 'u');

/**
 * The people that a clause says were there, too: `Sam from infra joined`, `also met Sam Lee and Priya`. Empty for every
 * other clause.
 */
export function peopleInClause(clause: string): readonly ListedPerson[] {
  if (clause.length > CLAUSE_LIMIT) return [];
  const found = patterns.map((pattern) => pattern.exec(clause)?.[1]).find((group) => group !== undefined);
  return found === undefined ? [] : namesIn(found);
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
