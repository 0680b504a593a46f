import type { OriginalMail } from '../../../../lib/domain/mail/forward.ts';
import type { Found } from '../../../../lib/domain/understanding/extractor.ts';
import { chooseRole } from '../../../../lib/domain/understanding/role/choose-role.ts';
import { mailOf } from '../text/mail-of.ts';

/** The job that a mail is read to be about, when the employer is known by these names. */
export function roleIn(mail: OriginalMail, companies: readonly string[] = []): Found<string> | null {
  const sources = { mail, event: null, extractions: [], candidates: [], elsewhere: [], cancelled: false, note: '' };
  return chooseRole(sources, companies, []);
}

/** The same for a subject and a text alone, from Quillworks. */
export function roleOf(subject: string, text: string): string | null {
  return roleIn(mailOf(text, { subject, from: null, to: [] }), ['Quillworks'])?.value ?? null;
}
