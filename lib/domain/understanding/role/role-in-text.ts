import { foldAligned } from '../text/aligned-fold.ts';
import type { Passage } from '../text/passages.ts';
import { looksLikeCompany } from './looks-like.ts';
import { cleanRole, roleKey } from './role.ts';
import { cueOf } from './role-cues.ts';
import { specialtyEnd } from './role-specialty.ts';
import { type TitleSpan, titleSpansIn } from './title-spans.ts';
import { isRecruitingTitle, titleWords } from './title-words.ts';

/** The job that an interview is for. */
export interface RoleMention {
  readonly role: string;
  readonly confidence: number;
  readonly quote: string;
  /** True where the mail's subject told it. */
  readonly subject: boolean;
}

type Offer = (found: string, confidence: number, quote: string, subject?: boolean) => void;

/** A title alone on its line, in a subject, or first in a sentence. */
const LINE_CONFIDENCE = 0.72;
const SUBJECT_CONFIDENCE = 0.76;
const FIRST_CONFIDENCE = 0.62;
const LABEL_CONFIDENCE = 0.95;
/** What a second telling adds, and what no telling exceeds. */
const AGREEMENT = 0.03;
const SUREST = 0.96;
/** From here on a fuller telling of the same role is taken over a surer one. */
const FULLER_FROM = 0.8;
/** Words of a frame around a noun that no list holds: `for the Chief Happiness Wizard position`. */
const FRAME_CONFIDENCE = 0.9;

const frameNeeds = / (?:position|role|opening|opportunity|vacancy|job|post)\b/;
const frame =
  /(?:[Ff]or|[Aa]bout|[Oo]ffer(?:ing)? you|[Rr]egarding|[Tt]o|[Ii]n|[Oo]f|[Oo]n|[Ff]ill) (?:the|our|an?|your) (?:open |new )?["“]?([\p{L}\d][^.;:!?\n"”]{1,80}?)["”]? (?:position|role|opening|opportunity|vacancy|job|post)\b/u;

/**
 * The job that a mail is about, or null.
 *
 * @param passages from `readPassages`; the subject counts too
 * @param company the employer's name where it is known, so that it isn't taken for a part of the title
 */
export function roleIn(passages: readonly Passage[], company: string | null): RoleMention | null {
  let best: RoleMention | null = null;
  const offer: Offer = (found, confidence, quote, subject = false) => {
    const role = cleanRole(withoutCompany(found, company));
    if (role === null || /\d{1,2}:\d\d/.test(role)) return;
    best = surer(best, { role, confidence, quote: quote.slice(0, 200), subject });
  };
  for (const [at, passage] of passages.entries()) {
    if (passage.signature) continue;
    if (passage.label === 'role') offerLabelled(passage, company, offer);
    else if (passage.label === 'subject' || passage.label === 'what') offerTitle(passage, company, offer);
    // `INTERVIEW` above `Data Engineer @ Brightwave`: the label tells no time there.
    else if (passage.label === 'when' && !/\d/.test(passage.raw)) offerTitle(passage, company, offer);
    else if (passage.label === null) offerProse(passages, at, company, offer);
  }
  return best;
}

/** The surer of two tellings; of tellings of one role the fuller, made surer by the other. */
function surer(best: RoleMention | null, next: RoleMention): RoleMention {
  if (best === null) return next;
  const [known, told] = [roleKey(best.role), roleKey(next.role)];
  const higher = next.confidence > best.confidence ? next : best;
  if (known === told) {
    const sure = Math.max(higher.confidence, Math.min(SUREST, higher.confidence + AGREEMENT));
    const confidence = Math.round(sure * 100) / 100;
    return confidence > best.confidence ? { ...next, role: best.role, confidence } : best;
  }
  const fuller =
    told.startsWith(known) || told.endsWith(known)
      ? next
      : known.startsWith(told) || known.endsWith(told)
        ? best
        : null;
  return fuller !== null && fuller.confidence >= FULLER_FROM ? fuller : higher;
}

/** `Position: Dispatcher, Hopper & Sons`: a labelled value is the title, up to what is no part of one. */
function offerLabelled(passage: Passage, company: string | null, offer: Offer): void {
  const { raw } = passage;
  const [span] = titleSpansIn(raw, passage.folded);
  const rest = span === undefined ? '' : raw.slice(span.end);
  const whole = span === undefined || span.start > 0 || !/^(?:,| \(| [-–—|@] | at )/.test(rest);
  const end = whole ? raw.length : specialtyEnd(passage, span, company, true);
  offer(raw.slice(0, end), LABEL_CONFIDENCE, raw);
}

/** A subject or an event's name: a title in it is the job, unless the words say whose it is. */
function offerTitle(passage: Passage, company: string | null, offer: Offer): void {
  for (const span of titleSpansIn(passage.raw, passage.folded)) {
    const cue = cueOf(passage, span, company);
    const plain = cue === null && standsApart(passage.raw, span) && !behindName.test(passage.raw.slice(0, span.start));
    if (cue === null && !plain) continue;
    const end = specialtyEnd(passage, span, company, true);
    const sure = Math.max(cue?.confidence ?? 0, SUBJECT_CONFIDENCE);
    offer(passage.raw.slice(span.start, end), sure, passage.raw, passage.label === 'subject');
  }
}

/** `Interview with Dana Whitfield, Engineering Manager`: hers. */
const behindName =
  /\s(?:with|mit|avec|con|com|met|by|von|par|por|da|door) (?:\p{Lu}[\p{L}.'’-]+ ){1,3}\p{Lu}[\p{L}.'’-]+(?:,| \() ?$/u;

/** `Comptable H/F`, `Data Engineer m/w/d`: for everybody. */
const genderMark = /^\s\(?[mwfdxh](?:\/[mwfdxh]){1,2}\)?(?!\p{L})/iu;

/** Between separators, or at an edge: nobody's name is beside it. */
function standsApart(raw: string, { start, end }: TitleSpan): boolean {
  return (
    /(?:^|[-–—|/:·•([\])]\s?|,\s)(?:\S{0,8}\d{4,}\S{0,4}\s)?$/u.test(raw.slice(0, start)) &&
    /^(?:$|\s?[-–—|/:·•)(\][@]|,\s|\s(?:at|bei|chez|bij|presso)\s)/u.test(raw.slice(end).replace(genderMark, ''))
  );
}

function offerProse(passages: readonly Passage[], at: number, company: string | null, offer: Offer): void {
  const passage = passages[at];
  if (passage === undefined) return;
  const { raw } = passage;
  const spans = titleSpansIn(raw, passage.folded);
  let cued = false;
  for (const span of spans) {
    const cue = cueOf(passage, span, company);
    if (cue !== null) {
      cued = true;
      const end = specialtyEnd(passage, span, company, cue.closed);
      offer(raw.slice(span.start, end), cue.confidence, raw);
    } else if (span.start === 0 && !followsName(passages, at)) {
      const end = specialtyEnd(passage, span, company, true);
      const rest = raw.slice(end);
      if (isRecruitingTitle(passage.folded.slice(0, end))) continue;
      if (/^[\s,.;]*$/u.test(rest)) offer(raw.slice(0, end), LINE_CONFIDENCE, raw);
      else if (/^(?:[,.:] \p{Ll}|\. | [-–—|(] ?)/u.test(rest) && !/^[,:] \p{Lu}/u.test(rest))
        offer(raw.slice(0, end), FIRST_CONFIDENCE, raw);
    }
  }
  if (!cued) offerFramed(passage, offer);
}

/** `Dana Whitfield`, `i. A. Sabine von der Heide`, `Jonas,`. */
const nameLine =
  /^(?:[-–•*] ?)?(?:(?:i\. ?[AV]\.|gez\.|Dr\.|Herr|Frau|Mr\.?|Ms\.?) )?\p{Lu}[\p{L}\p{M}.'’-]+(?: (?:(?:von|van|de|der|den|da|di|del|du|la|le|dos|bin|al|el) ){0,2}\p{Lu}[\p{L}\p{M}.'’-]*){0,3},?$/u;
/** A title under a name is that person's. */
function followsName(passages: readonly Passage[], at: number): boolean {
  const [previous, passage] = [passages[at - 1], passages[at]];
  if (previous === undefined || passage === undefined || previous.block !== passage.block) return false;
  if (previous.line === passage.line) return true;
  return nameLine.test(previous.raw);
}

/** A title whose noun no list knows, where the words around name it outright. */
function offerFramed(passage: Passage, offer: Offer): void {
  const match = frameNeeds.test(passage.folded) ? frame.exec(passage.raw) : null;
  const title = innermost(match?.[1] ?? '');
  if (match !== null && title !== '' && isTitle(title)) offer(title, FRAME_CONFIDENCE, match[0]);
}

/** `for your interest in the Data Engineer position` begins at the last `in the`. */
function innermost(found: string): string {
  const parts = found.split(
    /(?:\s|^)(?:in|for|about|of|on|to|regarding|as) (?:the|our|an?) (?:open )?|\sfor\s(?=\p{Lu})/u,
  );
  return parts.at(-1) ?? found;
}

function isTitle(found: string): boolean {
  const folded = foldAligned(found);
  if (
    /^(?:same|this|that|next|first|second|following|open|right|best|great|perfect|new|specific|interview)$/.test(folded)
  )
    return false;
  if (/\b(?:you|your|we|us|will|would|interview|chance|thank)\b/.test(folded)) return false;
  if (/\b(?:the|and|or|of|an?)$/.test(folded)) return false;
  if (looksLikeCompany(found) && !folded.split(/[^a-z]+/).some((word) => titleWords.has(word))) return false;
  return folded.split(/[^a-z]+/).some((word) => titleWords.has(word)) || /^\p{Lu}/u.test(found);
}

function withoutCompany(found: string, company: string | null): string {
  if (company === null) return found;
  const folded = foldAligned(found);
  const name = foldAligned(company);
  if (!folded.startsWith(`${name} `)) return found;
  return found.slice(name.length + 1);
}
