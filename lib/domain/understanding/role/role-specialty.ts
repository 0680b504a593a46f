import { cleanCompany } from '../company/clean-company.ts';
import { sameCompany } from '../company/company-key.ts';
import { looksLikeCompany } from './looks-like.ts';
import type { TitleSpan } from './title-spans.ts';
import { titleWords } from './title-words.ts';

/** Fields that stand behind a title's comma or in its brackets without being words of titles themselves. */
const fields: ReadonlySet<string> = new Set(
  'maintenance payments payroll platform growth search ads risk fraud trade finance tax audit lending mortgages credit claims pricing partnerships enterprise smb mid-market commercial footwear apparel beauty grocery dairy fermentation routing logistics fulfillment procurement sourcing manufacturing production packaging electrical mechanical civil structural chemical nuclear aerospace automotive robotics embedded controls firmware wireless networking storage database analytics reporting identity privacy integrations payments-platform checkout onboarding retention lifecycle email social content editorial video audio games graphics rendering animation ui ux web mobile ios android backend frontend full-stack cloud devops sre ai ml nlp vision speech oncology cardiology pediatrics paediatrics icu er surgery radiology pharmacy mathematics math maths physics chemistry biology history english spanish french german music art science humanities grade year'.split(
    ' ',
  ),
);
const jobBehind =
  /^\)? ?(?:position|role|job|opening|vacancy|post|application|interview|opportunity|search|loop|has been|have been|is confirmed|at\b|with\b)/;

/**
 * Where a title ends that goes on behind a comma or in brackets: `Engineering Manager, Routing`, `Deputy Manager
 * (Maintenance)`. A company, a place, hours or pay there are no part of it.
 *
 * @param closed true where the words around name the job, so that what follows the comma can hardly be a person
 * @returns the index in `raw` at which the title ends
 */
export function specialtyEnd(
  { raw, folded }: { readonly raw: string; readonly folded: string },
  span: TitleSpan,
  company: string | null,
  closed: boolean,
): number {
  if (!span.capital) return span.end;
  const rest = raw.slice(span.end, span.end + 60);
  const bracket = /^ \((\p{Lu}[\p{L}&/ -]{1,30})\)/u.exec(rest);
  if (bracket !== null) return closed && isField(bracket[1] ?? '') ? span.end + bracket[0].length : span.end;
  const comma =
    /^, (\p{Lu}[\p{L}&-]{1,20}(?: (?:& |and )?\p{Lu}[\p{L}-]{1,20}){0,2}(?: \d{1,2})?)(?=$|[\s.)(|,;:!?-])/u.exec(rest);
  if (comma === null) return span.end;
  const [all, piece = ''] = comma;
  const named = cleanCompany(piece);
  if (company !== null && named !== null && (sameCompany(named, company) || company.startsWith(piece))) return span.end;
  const behind = folded.slice(span.end + all.length, span.end + all.length + 30);
  const known = isField(piece);
  if (!closed && !jobBehind.test(behind)) return span.end;
  if (!known && (looksLikeCompany(piece) || company === null)) return span.end;
  if (!known && !jobBehind.test(behind) && piece.includes(' ')) return span.end;
  if (!known && !jobBehind.test(behind) && !/^\s*$/.test(behind)) return span.end;
  return span.end + all.length;
}

/** Every word is one of titles or of their fields. */
function isField(piece: string): boolean {
  const words = piece.toLowerCase().split(/[ /&]+/);
  return words.every((word) => fields.has(word) || titleWords.has(word) || word === 'and' || /^\d{1,2}$/.test(word));
}
