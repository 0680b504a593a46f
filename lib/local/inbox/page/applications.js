import { element } from './dom.js';
import { moment, talkMoment } from './time.js';
import { mediumWords, names, noteWords, outcomeWords, statusWords, stepWords } from './words.js';

/** @import { Application, Interview, Note, Schedule } from './api.js' */

/**
 * Every application with its timeline: talks, notes, and the steps that are still to come, in the order of time.
 *
 * @param {Application[]} applications
 * @param {Schedule[]} schedules
 * @param {string} now
 */
export function applicationList(applications, schedules, now) {
  if (applications.length === 0) return nothingYet();
  return element('div', {}, ...applications.map((one) => card(one, schedules, now)));
}

function nothingYet() {
  const steps = [
    'Forward an interview invitation: take a sample above, choose a mail, or drop one anywhere on this page.',
    'Read the receipt. It says what was understood.',
    'Press “Next step” until the interview is over. The thank-you drafts arrive.',
    'Approve them. Five minutes later they go out.',
  ];
  return element(
    'div',
    { class: 'empty' },
    element('p', { class: 'lead' }, 'Nothing here yet. Start like this:'),
    element('ol', {}, ...steps.map((step) => element('li', {}, step))),
    element(
      'p',
      { class: 'quiet' },
      'Nothing leaves this machine: every mail that Afterword writes lands on this page.',
    ),
  );
}

/** @param {Application} one @param {Schedule[]} schedules @param {string} now */
function card(one, schedules, now) {
  const zone = one.user.timezone;
  const own = schedules.filter(({ applicationId }) => applicationId === one.id);
  const rows = [
    ...one.interviews.map((interview) => ({ at: interview.start, node: interviewRow(interview, now, zone) })),
    ...one.notes.map((note) => ({ at: note.sentAt ?? note.due, node: noteRow(note, one.id, zone) })),
    ...own.map((step) => ({ at: step.at, node: stepRow(step, zone) })),
  ].sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
  return element(
    'article',
    { class: 'application' },
    element('h3', {}, one.company ?? 'A company not yet named'),
    element(
      'p',
      { class: 'role' },
      one.role ?? 'role not yet known',
      ' ',
      element('span', { class: `badge outcome-${one.outcome}` }, outcomeWords[one.outcome] ?? one.outcome),
    ),
    element('ol', { class: 'timeline' }, ...rows.map(({ node }) => node)),
  );
}

/** @param {Interview} interview @param {string} now @param {string | null} zone */
function interviewRow(interview, now, zone) {
  const over = Date.parse(interview.end ?? interview.start) <= Date.parse(now);
  const status = interview.status === 'scheduled' && over ? 'past' : interview.status;
  const named = interview.timeline;
  return element(
    'li',
    { class: `talk is-${status}` },
    element('span', { class: 'when' }, talkMoment(interview.start, zone, interview.timezone)),
    element('strong', {}, `${mediumWords[interview.medium] ?? 'Interview'} with ${names(interview.interviewers)}`),
    element('span', { class: `badge is-${status}` }, statusWords[status] ?? status),
    named === null ? null : element('span', { class: 'aside' }, `They decide “${named.phrase}”, by ${named.by}`),
  );
}

/** @param {Note} note @param {string} application @param {string | null} zone */
function noteRow(note, application, zone) {
  const to = note.to.length === 0 ? '' : ` to ${names(note.to)}`;
  return element(
    'li',
    { class: `note is-${note.status}` },
    element('span', { class: 'when' }, moment(note.sentAt ?? note.due, zone)),
    element(
      'details',
      { 'data-key': `${application}/${note.id}` },
      element(
        'summary',
        { 'data-key': `${application}/${note.id}/summary` },
        `${noteWords[note.kind] ?? note.kind}${to} `,
        element('span', { class: `badge is-${note.status}` }, statusWords[note.status] ?? note.status),
      ),
      element('p', { class: 'subject' }, note.subject),
      element('pre', {}, note.text),
    ),
  );
}

/** @param {Schedule} step @param {string | null} zone */
function stepRow(step, zone) {
  return element(
    'li',
    { class: 'step' },
    element('span', { class: 'when' }, moment(step.at, zone)),
    element('span', {}, stepWords[step.kind] ?? step.kind),
  );
}
