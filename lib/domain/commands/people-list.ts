/** A panel is no longer than this; a pasted directory is cut off. */
const PEOPLE_LIMIT = 12;
const LIST_LIMIT = 2_000;
const NAME_LIMIT = 80;

/** Somebody in `with:`. Addresses are lower-case in the domain part. */
export interface ListedPerson {
  readonly name: string | null;
  readonly address: string | null;
}

/**
 * Reads the people in `with: Dana Whitfield <dana@…>, Raj Patel and lee@…`. Names may stand with or without address.
 * @returns at most twelve; none where nothing looks like a name or an address
 */
export function readPeopleList(text: string): readonly ListedPerson[] {
  const people: ListedPerson[] = [];
  const parts = text.slice(0, LIST_LIMIT).split(/[,;\n]|\s(?:and|und|et|y|e|en|&)\s/i);
  for (const part of parts) {
    const person = readPerson(part);
    const before = people.at(-1);
    // `Dana Whitfield, VP <dana@…>`: the address is hers, and what stands between is her title.
    if (person?.address != null && before?.name != null && before.address === null && isHers(before.name, person)) {
      people[people.length - 1] = { name: before.name, address: person.address };
    } else if (person !== null && people.length < PEOPLE_LIMIT) people.push(person);
  }
  return people;
}

function isHers(name: string, titled: ListedPerson): boolean {
  const local = (titled.address ?? '').split('@', 1)[0]?.toLowerCase() ?? '';
  const fits = (text: string) =>
    text
      .toLowerCase()
      .split(' ')
      .some((word) => word.length > 2 && local.includes(word));
  // `Kim Ode, kim@…`: an address alone that is made of the name before it.
  return fits(name) && (titled.name === null || !fits(titled.name));
}

function readPerson(part: string): ListedPerson | null {
  const match = /[^\s<>()[\]"'@:]{1,64}@[^\s<>()[\]"'@:]{1,190}\.[\p{L}\d-]{2,24}/u.exec(part);
  const address = match === null ? null : withLowerDomain(match[0]);
  const name = part
    .replace(/<?(?:mailto:)?[^\s<>()]{0,80}@[^\s<>()]{0,200}>?/g, ' ')
    .replace(/[<>()[\]"“”]/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s.*-]+|[\s.*-]+$/g, '');
  const isName = name.length > 1 && name.length <= NAME_LIMIT && /\p{L}{2}/u.test(name) && !/\d{3}/.test(name);
  return isName || address !== null ? { name: isName ? name : null, address } : null;
}

function withLowerDomain(address: string): string {
  const at = address.lastIndexOf('@');
  return address.slice(0, at) + address.slice(at).toLowerCase();
}
