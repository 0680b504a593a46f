import type { Extraction } from './extractor.ts';
import { classifyMail } from './kind/classify.ts';
import { mergeInterview } from './merge.ts';
import { type Material, only, outcome, type Reading, reading } from './reading.ts';

/** Reads a mail without a calendar (or with a broken one) by its words: its kind first, then the interviews that it states. */
export function fromWords(material: Material): readonly Reading[] {
  const { mail, context, candidates, extractions, calendars } = material;
  const judged = classifyMail(mail);
  // Markup (schema.org) may take back an event that its words still describe.
  const told = extractions.find((one) => one.source === 'structured-data' && one.kind !== undefined)?.kind;
  const kind = judged.kind === 'invitation' && told !== undefined ? told.value : judged.kind;
  if (kind === 'other' && calendars.problem !== null) return [broken(material)];
  if (kind === 'other' || kind === 'availability') return [only(kind)];
  const sources = {
    mail,
    event: null,
    candidates,
    elsewhere: [],
    cancelled: kind === 'cancellation',
    note: material.note,
  };
  const timed = extractions.some((one) => one.when?.value.allDay === false);
  const groups = groupsOf(timed ? extractions : extractions.map(asStated));
  if (kind === 'rejection' || kind === 'offer') {
    const merged = mergeInterview({ ...sources, extractions: groups[0] ?? [] }, context);
    return [outcome(kind, merged)];
  }
  const readings = groups.map((group) => {
    const merged = mergeInterview({ ...sources, extractions: group }, context);
    const problem = merged.facts.start === null ? (calendars.problem ?? merged.problem) : merged.problem;
    return reading(kind, { ...merged, problem }, judged.evidence);
  });
  // Two clocks for one moment (`14:00 London time, 10:00 in New York`) are one interview; the first is the employer's.
  return readings.filter(
    (one, at) => readings.findIndex((other) => other.interview?.start === one.interview?.start) === at,
  );
}

/** Of a mail that settles a talk, what it proposes is the talk's time. */
function asStated(extraction: Extraction): Extraction {
  const { proposed } = extraction;
  return proposed === undefined ? extraction : { ...extraction, when: proposed };
}

/**
 * Extractions of one mail sorted into interviews: every time that the most telling source names is one; other sources join
 * the interview whose time they tell, and all of them where they tell none.
 */
function groupsOf(extractions: readonly Extraction[]): readonly (readonly Extraction[])[] {
  const leading = (['structured-data', 'sender-format', 'text'] as const)
    .map((source) => extractions.filter((one) => one.source === source && one.when !== undefined))
    .find((found) => found.length > 0);
  if (leading === undefined || leading.length < 2) {
    const texts = extractions.filter((one) => one.source === 'text' && one.when !== undefined);
    return [extractions.filter((one) => !texts.includes(one) || one === texts[0])];
  }
  const others = extractions.filter((one) => !leading.includes(one));
  return leading.map((lead) => [
    lead,
    ...others.filter((one) => one.when === undefined || one.when.value.localStart === lead.when?.value.localStart),
  ]);
}

/** A calendar that can't be read, in a mail whose words don't tell either: surely an invitation, of unknown content. */
function broken(material: Material): Reading {
  const { mail, context, candidates, extractions } = material;
  const merged = mergeInterview(
    { mail, event: null, candidates, extractions, elsewhere: [], cancelled: false, note: material.note },
    context,
  );
  return { ...reading('invitation', merged, null), problem: 'broken-calendar' };
}
