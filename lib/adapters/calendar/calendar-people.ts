import type { CalendarPerson } from '../../domain/mail/calendar.ts';
import { type Property, valueText } from './jcal.ts';

const MAILTO = /mailto:([^\s;,<>"?]{1,320})/i;
const ADDRESS = /^[^\s@<>",;:]{1,128}@[^\s@<>",;:]{1,253}$/;

/** Reads ORGANIZER or ATTENDEE (RFC 5545 3.8.4): name, address and the parameters that tell people from rooms. */
export function calendarPerson(property: Property): CalendarPerson {
  const { cn, cutype, role, partstat, email } = property.parameters;
  const value = valueText(property).trim();
  const address = mailAddress(MAILTO.exec(value)?.[1] ?? value) ?? mailAddress(email ?? '');
  return {
    name: personName(cn, address),
    address,
    type: (cutype ?? 'INDIVIDUAL').toUpperCase(),
    role: (role ?? 'REQ-PARTICIPANT').toUpperCase(),
    status: (partstat ?? 'NEEDS-ACTION').toUpperCase(),
  };
}

function personName(cn: string | undefined, address: string | null): string | null {
  const name = (cn ?? '')
    .trim()
    .replace(/^['"]+|['"]+$/g, '')
    .trim();
  return name === '' || name.toLowerCase() === address?.toLowerCase() ? null : name;
}

function mailAddress(value: string): string | null {
  const written = decode(value.trim());
  if (!ADDRESS.test(written)) return null;
  const at = written.lastIndexOf('@');
  return `${written.slice(0, at)}@${written.slice(at + 1).toLowerCase()}`;
}

/** A mailto: value is a URI (RFC 6068): `%2B` stands for a plus. */
function decode(value: string): string {
  try {
    return value.includes('%') ? decodeURIComponent(value) : value;
  } catch {
    return value;
  }
}
