import { digestOf } from '../../application/digest.ts';
import { compareInstants, type ZoneName } from '../../time.ts';
import { sayDate, sayDay, sayWhen, sayZone } from '../local-time.ts';
import { mailtoLink } from '../mailto.ts';
import type { Render } from '../render.ts';
import { oneLine, Seal } from '../seal.ts';
import { blocksToHtml, escapeHtml } from './block-html.ts';
import { blocksToText } from './block-text.ts';
import { readBlocks } from './blocks.ts';
import { type Extra, readExtra } from './extra.ts';
import { interviewOf, type UserMailInput } from './input.ts';
import { interviewFields, missingFields, sayInterview } from './interview-view.ts';
import { applicationViews, lessonViews, listViews, nextSteps, sayDuration, settingViews } from './list-view.ts';
import { type NoteView, noteViews } from './notes-view.ts';
import { prepQuestions } from './prep-questions.ts';
import { subjectOf } from './subject.ts';

export type { UserMailInput } from './input.ts';

export interface ComposedUserMail {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

const PREHEADER_LIMIT = 120;
const RELAYED_LIMIT = 6_000;

/**
 * Writes a mail to the user. The words come from one template (`mail/<kind>`); the text and the HTML are two ways to
 * show them. What comes from mails and users is sealed while the template is read: it can neither start a block nor
 * be HTML. The notes of the mail stand in it whole, exactly as they would go out.
 *
 * @throws TemplateError when a template is missing or names an unknown variable
 */
export function composeUserMail(input: UserMailInput, render: Render): ComposedUserMail {
  const seal = new Seal();
  const blocks = readBlocks(render(`mail/${input.mail.kind}`, viewOf(input, seal)));
  const subject = subjectOf(input);
  const text = blocksToText(blocks, seal);
  const html = render('mail/layout', {
    title: escapeHtml(subject),
    preheader: escapeHtml(oneLine(text.split('\n\n')[0] ?? null, PREHEADER_LIMIT) ?? subject),
    body: blocksToHtml(blocks, seal, replyLinks(input, subject)),
  });
  return { subject, text, html };
}

/** A link for each thing that can be replied. Words up to a sample (`discussed: …`) are filled in, whole where they are none. */
function replyLinks(input: UserMailInput, subject: string): ((words: string) => string) | null {
  const address = input.replyAddress ?? null;
  if (address === null) return null;
  const reply = subject.startsWith('Re:') ? subject : `Re: ${subject}`;
  return (words) => mailtoLink({ to: [{ name: null, address }], subject: reply, text: withoutSample(words) }).href;
}

/** What can be sent as it stands, and what only shows what may stand there. */
const whole = /^(?:settings|tone|situation): /;
const sample = /^(?:[^:]{1,40}: |rescheduled to )(?=.)/;

function withoutSample(words: string): string {
  return whole.test(words) ? words : (sample.exec(words)?.[0] ?? words);
}

/** All that the templates may name; templates/README.md lists which template uses which. */
function viewOf(input: UserMailInput, seal: Seal): Readonly<Record<string, unknown>> {
  const { application, mail, profile, timezone, now } = input;
  const extra = readExtra(mail.extra);
  const interview = interviewOf(input);
  const notes = noteViews(application, mail.noteIds, extra, timezone, seal);
  const userName = profile.settings.name ?? profile.name;
  return {
    said: mail.said.map((sentence) => seal.seal(sentence)).filter((sentence) => sentence !== null),
    company: seal.seal(oneLine(application?.company ?? null)),
    role: seal.seal(oneLine(application?.role ?? null)),
    when: seal.seal(interview === null ? null : sayInterview(interview, timezone)),
    day: seal.seal(interview === null ? null : sayDate(interview.start, interview.timezone ?? timezone)),
    zone: sayZone(interview?.timezone ?? timezone),
    user_zone: sayZone(timezone),
    talk_over: interview !== null && compareInstants(interview.end ?? interview.start, now) <= 0,
    decide_by: seal.seal(interview?.timeline ? sayDay(interview.timeline.by) : null),
    fields: interviewFields(application, interview, timezone, extra, seal),
    missing: missingFields(application, interview, extra, profile.settings.timezone !== null, seal),
    conflicts: conflictViews(extra, timezone, seal),
    next: nextSteps(application, now, timezone, seal),
    ...listed(input, seal),
    questions: prepQuestions(application, interview),
    lessons: lessonViews(input, timezone, seal),
    lessons_only: extra.what === 'lessons',
    settings: settingViews(profile.settings, userName, timezone, seal),
    hold: sayDuration(profile.settings.sendHold),
    user_name: seal.seal(oneLine(userName)) ?? '(your name)',
    address: `interviews@${input.domain}`,
    ...noteVariables(notes, input),
    ...extraVariables(extra, seal),
    // Two versions need the advice that tells them apart, however the nerves were told of.
    situation: extra.situation ?? (notes.some((note) => note.versions.length > 0) ? 'nervous' : null),
  };
}

/** The applications that a list or a digest tells of. */
function listed(input: UserMailInput, seal: Seal): Readonly<Record<string, unknown>> {
  const { applications, mail, now, timezone } = input;
  if (mail.kind === 'list') return listViews(applications, now, timezone, seal);
  const told = mail.kind === 'digest' ? digestOf(applications, timezone, now) : [];
  return { applications: applicationViews(told, now, timezone, seal), closed: [], more: 0 };
}

function noteVariables(notes: readonly NoteView[], input: UserMailInput): Readonly<Record<string, unknown>> {
  const open = notes.filter((note) => note.open);
  const facts = input.application?.facts;
  const thanks = open.some((note) => note.kind === 'thank-you' || note.kind === 'pass-on');
  const shown = input.mail.noteIds.flatMap((id) => input.application?.notes.filter((note) => note.id === id) ?? []);
  const told = facts?.discussed != null || shown.some((note) => note.facts.discussed !== null || note.edited);
  return {
    notes,
    note_kind: notes[0]?.kind ?? null,
    open_count: open.length,
    sendable_count: open.filter((note) => note.sendable).length,
    has_versions: open.some((note) => note.versions.length > 0),
    // The debrief has a question of its own for it.
    ask_discussed: thanks && !told && input.mail.extra.debrief !== true,
    first_name: open[0]?.first_name ?? 'NAME',
    person: notes[0]?.person_bare ?? 'Name',
  };
}

function extraVariables(extra: Extra, seal: Seal): Readonly<Record<string, unknown>> {
  const damage = typeof extra.damage === 'string' ? [extra.damage] : extra.damage;
  const from =
    typeof extra.from === 'object' && extra.from !== null ? (extra.from.name ?? extra.from.address) : extra.from;
  return {
    situation: extra.situation,
    debrief: extra.debrief,
    last: extra.last,
    remarked: extra.remarked,
    typed: extra.typed,
    problem: extra.problem,
    quote: seal.seal(oneLine(extra.quote, 400)),
    why: extra.why === 'bounced' || extra.why === 'limit' ? extra.why : seal.seal(oneLine(extra.why, 300)),
    forwarded: extra.forwarded,
    relayed_from: seal.seal(oneLine(from)) ?? 'Somebody',
    relayed_text: seal.seal(extra.text?.slice(0, RELAYED_LIMIT).trim() ?? null) ?? '(no text)',
    damage: damage.map((sentence) => seal.seal(oneLine(sentence, 300))).filter((sentence) => sentence !== null),
    link_for: seal.seal(oneLine(extra.linkFor, 254)) ?? 'Somebody',
    confirmation: seal.seal(oneLine(extra.confirmation, 1_000)),
    confirmation_is_link: /^https:\/\//i.test(extra.confirmation ?? ''),
  };
}

const instant = /^\d{4}-\d\d-\d\dT[\d:.]+Z$/;

function conflictViews(extra: Extra, zone: ZoneName, seal: Seal) {
  const say = (value: string) => (instant.test(value) ? sayWhen(value, zone) : `“${oneLine(value, 120) ?? ''}”`);
  return extra.conflicts.map((conflict) => ({
    field: conflict.field,
    values: seal.seal(conflict.values.map(say).join(' and ')),
  }));
}
