import type { Interviewer } from '../../application/interview.ts';
import { readNameList } from '../people/name-list.ts';
import { cleanPersonName } from '../people/people.ts';
import { looksLikeCompany, looksLikeRole } from '../role/looks-like.ts';
import { namesInterview } from '../role/titles.ts';

/** What tools write behind a guest's name to say how he comes to be there. */
const part =
  /\s*(?:[-–·]|\()\s*(?:organi[sz]er|organisator(?:in)?|organisateur|organisatrice|organizador(?:a)?|organizzatore|host|guest|gast|invité|optional|shadow)\b\)?/gi;
/** Who was replaced or only looks on is met no more. */
const former = /\s*\((?:was|formerly|shadow(?:ing)?|statt|vorher|au lieu de)\b[^()]*\)/gi;
const address = /[<(]?[^\s<>(),;]+@[^\s<>(),;]+[>)]?/g;

/**
 * People of a list as tools print them: by commas, semicolons or one a line, with or without title, role in the meeting
 * and address (which cast.ts finds again in the mail). Words that are no names are left out.
 * @param labelled true where a label says that these are people: then a single name counts
 */
export function peopleListed(value: string, labelled: boolean): readonly Interviewer[] {
  return value
    .split('\n')
    .flatMap((line) => readNameList(withoutAddress(withoutAbsent(line).replace(part, '')).replace(/;/g, ',')).people)
    .filter(({ name, title, words }) => isPerson(name, labelled || title !== null || words > 1))
    .map(({ name, title }) => ({ name, title, address: null }));
}

function withoutAddress(line: string): string {
  return line.includes('@') ? line.replace(address, ' ') : line;
}

/** A line without those in brackets who were replaced or only look on. */
export function withoutAbsent(line: string): string {
  return line.replace(former, '');
}

function isPerson(name: string, enough: boolean): boolean {
  if (!enough || looksLikeRole(name) || looksLikeCompany(name) || namesInterview(name)) return false;
  return cleanPersonName(name) !== null;
}
