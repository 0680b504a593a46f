import * as api from './api.js';
import { applicationList } from './applications.js';
import { byId, show } from './dom.js';
import { isNote, mailList } from './mails.js';
import { reader } from './reader.js';
import { fullMoment, moment } from './time.js';
import { stepWords } from './words.js';

/**
 * What the page knows. `refresh` and the actions change it; `draw` shows it.
 *
 * @type {{mails: import('./api.js').Summary[], applications: import('./api.js').Application[],
 *   schedules: import('./api.js').Schedule[], now: string, selected: string | null,
 *   mail: import('./api.js').Message | null, view: import('./reader.js').View, busy: boolean}}
 */
export const state = {
  mails: [],
  applications: [],
  schedules: [],
  now: '',
  selected: null,
  mail: null,
  view: 'text',
  busy: false,
};

/** @type {Set<string>} */
export const seen = new Set();
/** What each part showed last, so that a poll without news touches nothing. @type {Map<string, string>} */
const shown = new Map();

/** How long a message stays in sight; it stays readable to a screen reader. */
const SAID_MS = 6000;
/** @type {ReturnType<typeof setTimeout> | undefined} */
let fading;

/** @param {string} part @param {unknown} from @param {() => Node} render */
function paint(part, from, render) {
  const now = JSON.stringify(from);
  if (shown.get(part) === now) return;
  shown.set(part, now);
  show(byId(part), render());
}

const zone = () => state.applications[0]?.user.timezone ?? null;
export const nextStep = () => state.schedules.find(({ at }) => Date.parse(at) > Date.parse(state.now)) ?? null;

export function draw() {
  const { mails, applications, schedules, selected, mail, view } = state;
  const minute = state.now.slice(0, 16);
  paint('application-list', [applications, schedules, minute], () =>
    applicationList(applications, schedules, state.now),
  );
  paint('mail-list', [mails, selected, [...seen], zone()], () =>
    mailList(mails, { selected, seen, zone: zone(), open: choose }),
  );
  paint('reader', [mail, view, zone()], () => reader(mail, { view, zone: zone(), choose: showAs }));
  byId('reply').hidden = mail === null || isNote(mail);
  drawClock();
  const unread = mails.filter(({ ID }) => !seen.has(ID)).length;
  byId('unread').hidden = unread === 0;
  byId('unread').textContent = `${unread}`;
}

export function drawClock() {
  if (state.now !== '') {
    byId('now').textContent = fullMoment(state.now, zone());
    byId('now').setAttribute('datetime', state.now);
  }
  const next = nextStep();
  const button = byId('next');
  button.textContent =
    next === null ? 'No step ahead' : `Next: ${stepWords[next.kind] ?? next.kind}, ${moment(next.at, zone())}`;
  if (button instanceof HTMLButtonElement) button.disabled = next === null;
  // Not `disabled` while something runs: that would take the focus from the button that was just pressed.
  for (const action of document.querySelectorAll('.clock button, #choose, #reply button')) {
    action.setAttribute('aria-disabled', String(state.busy));
  }
  document.body.toggleAttribute('data-busy', state.busy);
}

/** Fetches everything and shows what is new. */
export async function refresh() {
  try {
    const [mails, applications, schedules, now] = await Promise.all([
      api.messages(),
      api.applications(),
      api.schedules(),
      api.now(),
    ]);
    Object.assign(state, { mails, applications, schedules, now });
    byId('down').hidden = true;
  } catch (error) {
    if (error instanceof api.ApiError) say(error.message);
    else byId('down').hidden = false;
  }
  draw();
}

/** Tells what happened, in sight and to a screen reader. @param {string} text */
export function say(text) {
  const status = byId('status');
  status.textContent = text;
  status.classList.remove('is-old');
  clearTimeout(fading);
  fading = setTimeout(() => status.classList.add('is-old'), SAID_MS);
}

/** @param {string} id */
export async function open(id) {
  state.selected = id;
  seen.add(id);
  state.mail = await api.message(id);
  look('mail');
  draw();
  for (const part of ['mail', 'reader']) byId(part).scrollTo(0, 0);
}

/** What a press in the list does. @param {string} id */
async function choose(id) {
  await open(id);
  // On a narrow screen the list, and with it the focus, is out of sight now.
  if (byId('mails').offsetParent === null) byId('mail').focus();
}

/** @param {import('./reader.js').View} view */
function showAs(view) {
  state.view = view;
  draw();
}

/** On a narrow screen one part shows at a time. @param {string} part */
export function look(part) {
  document.body.dataset.view = part;
  for (const tab of document.querySelectorAll('[data-show]')) {
    if (tab instanceof HTMLElement && tab.dataset.show === part) tab.setAttribute('aria-current', 'true');
    else tab.removeAttribute('aria-current');
  }
}
