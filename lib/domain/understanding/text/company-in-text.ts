import type { Mailbox } from '../../mail/mail.ts';
import { cleanCompany, companyFromDomain, companyKey, sameCompany } from '../company.ts';
import { foldAligned } from './aligned-fold.ts';
import type { Passage } from './passages.ts';
import { companyWords, namelessWords, titleWords } from './title-words.ts';

/** The employer as the mail names it. */
export interface CompanyMention {
  readonly name: string;
  readonly confidence: number;
  readonly quote: string;
  readonly from: 'text' | 'headers';
}

const WORD = "(?:[\\p{Lu}\\d][\\p{L}\\p{M}\\d&'’.+-]*|[a-z]{1,2}\\p{Lu}[\\p{L}\\d]*)";
const NAME = `(${WORD}(?: (?:(?:&|and|und|et|y|e|of|de|der) )?${WORD}){0,5})`;

interface Pattern {
  readonly pattern: RegExp;
  readonly weight: number;
  /** A word without which the pattern can't match: looking for it is cheap. */
  readonly needs: RegExp;
  /** The name may be a person's too. */
  readonly open: boolean;
}

function of(needs: RegExp, source: string, weight: number, open = false): Pattern {
  return { needs, pattern: new RegExp(source, 'gu'), weight, open };
}

const prose: readonly Pattern[] = [
  of(
    / at /,
    `(?:[Pp]osition|[Rr]ole|[Jj]ob|[Oo]pportunity|[Oo]pening|[Ii]nterview|[Cc]areer|[Tt]eam|here|[Aa]pplication|Engineer|Manager|Developer|Designer|Analyst|Scientist|Director) at (?:the )?${NAME}`,
    0.9,
    true,
  ),
  of(/ with /, `(?:[Ii]nterview|[Cc]all|[Mm]eeting|[Cc]onversation|[Ii]nterviewing) with (?:the )?${NAME}`, 0.75, true),
  of(/\bat /, `\\bat (?:the )?${NAME}`, 0.7),
  of(/\b(?:the|our) /, `(?:[Tt]he|[Oo]ur) ${NAME} (?:[Tt]eam|[Rr]ecruiting|[Tt]alent|[Hh]iring|[Pp]eople|HR)\\b`, 0.85),
  of(/\bappl/, `(?:[Aa]pplication|[Aa]pplying|[Aa]pplied) (?:to|with) ${NAME}`, 0.85),
  of(/interest in /, `[Ii]nterest in (?:joining |working (?:at|for|with) )?${NAME}`, 0.8),
  of(
    /join|welcome|behalf|about|consider|visit|choosing/,
    `(?:[Jj]oin(?:ing)?|[Ww]elcome to|[Oo]n behalf of|[Aa]bout|[Cc]onsidering|[Vv]isit(?:ing)?|[Cc]hoosing) ${NAME}(?=[.,!?:]| (?:as|for|team|and|in)\\b|$)`,
    0.65,
    true,
  ),
  of(/\bbei /, `\\b[Bb]ei (?:der |dem |den )?${NAME}`, 0.85),
  of(/\bchez /, `\\b[Cc]hez ${NAME}`, 0.85),
  of(/\bbij /, `\\b[Bb]ij ${NAME}`, 0.85),
  of(/presso /, `\\b[Pp]resso (?:la |il |lo |l['’])?${NAME}`, 0.85),
  of(
    / en /,
    `(?:puesto|vacante|posición|cargo|rol|entrevista|equipo|proceso|candidatura|interés)(?: [\\p{L}/().-]+){0,8} en ${NAME}`,
    0.75,
    true,
  ),
  of(
    / (?:na|no|da|do|com) /,
    `(?:vaga|cargo|posição|entrevista|equipe|equipa|processo|candidatura|função)(?: [\\p{L}/().-]+){0,8} (?:na|no|da|do|com a|com o) ${NAME}`,
    0.75,
    true,
  ),
  of(/-?(?:team|recruiting)/, `(?:[Dd]as|[Ii]hr|[Ee]uer|[Dd]ein) ${NAME}[- ](?:Team|Recruiting)`, 0.85),
  of(/equipe /, `(?:L['’]équipe|l['’]équipe|équipe) (?:de |d['’])?${NAME}`, 0.75),
  of(/team (?:di|de) /, `(?:[Ii]l team|team) (?:di|de) ${NAME}`, 0.8),
  of(/team van|namens /, `(?:[Hh]et team van|[Nn]amens) ${NAME}`, 0.8),
];

const subjects: readonly Pattern[] = [
  of(/ [|-] /, `^${NAME} (?:\\||[-–—]) `, 0.6, true),
  of(
    / (?:with|at|@|bei|chez|bij|en|na|presso|con|mit|avec) /,
    `(?:[Ii]nterview|[Ii]nvitation|[Cc]onversation|[Cc]all|[Cc]hat|[Ss]creen|[Oo]nsite|[Aa]pplication|[Gg]espräch|[Vv]orstellungsgespräch|[Ee]ntretien|[Ee]ntrevista|[Gg]esprek|[Cc]olloquio)(?:[^|]{0,60}?) (?:with|at|@|bei|chez|bij|en|na|presso|con|mit|avec) ${NAME}`,
    0.85,
    true,
  ),
  of(
    /interview|phone|onsite|screen|appli|call|gesprach|entre|colloquio/,
    `^(?:\\p{L}+: ?)?${NAME}(?: ?[-–—|:/x]+ ?| )(?:[\\p{L}/ ]{0,24})(?:[Ii]nterview|[Pp]hone|[Oo]nsite|[Ss]creen|[Aa]pplication|[Cc]all|[Gg]espräch|[Ee]ntretien|[Ee]ntrevista|[Cc]olloquio)`,
    0.7,
    true,
  ),
  of(
    /interview|invitation|confirm|gesprach|entre|colloquio/,
    `(?:[Ii]nterview|[Ii]nvitation|[Cc]onfirmation|[Cc]onfirmed|[Gg]espräch|[Ee]ntretien|[Ee]ntrevista|[Cc]olloquio)[^|]{0,60}? ?[-–—|:] ?${NAME}$`,
    0.6,
    true,
  ),
];

const signatureLine = new RegExp(`(?:^|[,|•·–—-] ?|\\b(?:at|bei|chez|bij|@) )${NAME}$`, 'u');
const legalForm =
  / (?:Inc|LLC|Ltd|Limited|GmbH|AG|SE|S\.?A\.?|SAS|SARL|S\.?L\.?|S\.?p\.?A\.?|S\.?r\.?l\.?|B\.?V\.?|N\.?V\.?|PLC|plc|Corp|KG)\.?$/;
const senderName = [
  new RegExp(`(?:from|at|@|von|bei|de|chez|van|\\|) ${NAME}$`, 'u'),
  new RegExp(
    `^${NAME} (?:[Rr]ecruiting|[Rr]ecruitment|[Tt]alent|[Cc]areers?|[Hh]iring|HR|[Jj]obs|[Pp]eople|[Tt]eam)\\b`,
    'u',
  ),
  new RegExp(`\\(${NAME}\\)$`, 'u'),
];

/** What tells a company from everything else that has capitals. */
export interface CompanyReading {
  readonly sender: Mailbox | null;
  /** True for a name that is somebody's in this mail. */
  readonly isPerson: (name: string) => boolean;
}

type Add = (found: string, weight: number, open: boolean, quote: string) => void;

interface Tally {
  name: string;
  weight: number;
  count: number;
  quote: string;
  from: 'text' | 'headers';
}

/**
 * The employer that a mail names, or null. Names of tools, free-mail hosts, people and jobs are none. The sender's own
 * domain confirms a name; it never makes one.
 *
 * @param passages from `readPassages`, signature included
 */
export function companyIn(passages: readonly Passage[], reading: CompanyReading): CompanyMention | null {
  const tallies: Tally[] = [];
  const domain = reading.sender?.address ? companyFromDomain(reading.sender.address) : null;
  const add = (found: string, weight: number, open: boolean, quote: string, from: Tally['from'] = 'text'): void => {
    const name = plausible(found, open, domain, reading, quote);
    if (name === null) return;
    const known = tallies.find((tally) => sameCompany(tally.name, name));
    if (known === undefined) tallies.push({ name, weight, count: 1, quote, from });
    else {
      if (weight > known.weight) Object.assign(known, { weight, quote, from });
      if (name.length > known.name.length && weight >= 0.7) known.name = name;
      known.count += 1;
    }
  };
  for (const passage of passages) {
    if (passage.label === 'company') add(passage.raw, 0.96, false, passage.raw);
    const patterns = passage.label === 'subject' ? [...subjects, ...prose] : mayName(passage) ? prose : [];
    for (const { needs, pattern, weight, open } of patterns) {
      if (!needs.test(passage.folded)) continue;
      for (const match of passage.raw.matchAll(pattern)) add(match[1] ?? '', weight, open, match[0]);
    }
    if (passage.signature && passage.raw.length < 90) addSignature(passage, domain, add);
  }
  for (const pattern of senderName) {
    const match = pattern.exec(reading.sender?.name ?? '');
    if (match !== null) add(match[1] ?? '', 0.8, false, reading.sender?.name ?? '', 'headers');
  }
  return best(tallies, domain);
}

function mayName(passage: Passage): boolean {
  return passage.label === null || ['what', 'when', 'role', 'where'].includes(passage.label);
}

function addSignature(passage: Passage, domain: string | null, add: Add): void {
  const words = passage.folded.split(/[^a-z-]+/);
  // A line of its own counts with a legal form, `Brightwave Labs Ltd`; the sender's domain confirms any other.
  if (legalForm.test(passage.raw)) return add(passage.raw.split(/\s*[|•·,]\s*/)[0] ?? '', 0.75, true, passage.raw);
  if (!words.some((word) => titleWords.has(word))) {
    if (domain !== null && sameCompany(passage.raw, domain)) add(passage.raw, 0.6, true, passage.raw);
    return;
  }
  const match = signatureLine.exec(passage.raw);
  if (match?.[1] !== undefined && match.index > 0) add(match[1], 0.8, true, passage.raw);
}

function best(tallies: readonly Tally[], domain: string | null): CompanyMention | null {
  const scored = tallies.map((tally) => {
    const confirmed = domain !== null && sameCompany(tally.name, domain);
    return { tally, score: tally.weight + 0.04 * (Math.min(tally.count, 4) - 1) + (confirmed ? 0.3 : 0) };
  });
  const first = scored.reduce<(typeof scored)[number] | null>(
    (a, b) => (a === null || b.score > a.score ? b : a),
    null,
  );
  if (first === null) return null;
  const { name, quote, from } = first.tally;
  return { name, confidence: Math.round(Math.min(0.96, first.score) * 100) / 100, quote: quote.slice(0, 200), from };
}

function plausible(
  found: string,
  open: boolean,
  domain: string | null,
  reading: CompanyReading,
  quote: string,
): string | null {
  const trimmed = untilOrdinaryWord(found.replace(/[.,;:!?'’]+$/, ''));
  const name = cleanCompany(trimmed);
  if (name === null || !/\p{L}{2}/u.test(name) || /^\d/.test(name)) return null;
  if (domain !== null && sameCompany(name, domain)) return name;
  const words = foldAligned(name).split(/[^\p{L}\d]+/u);
  if (words.every((word) => namelessWords.has(word) || titleWords.has(word) || /^\d*$/.test(word))) return null;
  // `interview with Dana Whitfield` and `interview with Brightwave Analytics` look alike; only the second is taken.
  if (withSomebody.test(quote) && looksLikePerson(words)) return null;
  if (open && (reading.isPerson(name) || words.some((word) => roleNouns.has(word)))) return null;
  if (companyKey(name).length < 2) return null;
  return reading.isPerson(name) ? null : name;
}

const withSomebody = / (?:with|con|avec|mit|met|com) \S/;

function looksLikePerson(words: readonly string[]): boolean {
  return (
    words.length > 1 &&
    words.length < 5 &&
    !companyWords.has(words.at(-1) ?? '') &&
    words.every((word) => /^\p{L}*$/u.test(word))
  );
}

const roleNouns = new Set(
  'engineer manager developer designer analyst scientist director architect recruiter specialist coordinator consultant entwickler entwicklerin ingenieur'.split(
    ' ',
  ),
);

/** `Brightwave Analytics on Thursday` without `on`: a day, a tool or a weekday ends the name. */
function untilOrdinaryWord(name: string): string {
  const words = name.split(' ');
  let at = words.findIndex((word, index) => index > 0 && ordinary.has(foldAligned(word).replace(/'.*$/, '')));
  if (at < 0) at = words.length;
  while (at > 1 && /^(?:&|and|und|et|y|e|of|de|der|für|for)$/.test(words[at - 1] ?? '')) at -= 1;
  return words.slice(0, at).join(' ');
}

const ordinary = new Set(
  'i he she they it is are has my monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december interview please we you your our the this if thank thanks zoom montag dienstag mittwoch donnerstag freitag wir sie phone video onsite screen'.split(
    ' ',
  ),
);
