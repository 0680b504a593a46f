import { forward, moveClock, reply, replyText } from './actions.js';
import { byId, element } from './dom.js';
import { fillSamples } from './samples.js';
import { look, nextStep, open, refresh, seen, state } from './view.js';
import { quickReplies } from './words.js';

/** How often the page looks for what came in by SMTP or fell due by itself. */
const POLL_MS = 3000;

function listenForDrops() {
  const cover = byId('drop');
  const carriesFile = (/** @type {DragEvent} */ event) => event.dataTransfer?.types.includes('Files') ?? false;
  addEventListener('dragover', (event) => {
    if (!carriesFile(event)) return;
    event.preventDefault();
    cover.hidden = false;
  });
  addEventListener('dragleave', (event) => {
    if (event.relatedTarget === null) cover.hidden = true;
  });
  addEventListener('drop', (event) => {
    event.preventDefault();
    cover.hidden = true;
    const file = event.dataTransfer?.files[0];
    if (file !== undefined) void forward(file);
  });
}

function listen() {
  byId('hour').addEventListener('click', () => void moveClock({ advance: 'PT1H' }));
  byId('day').addEventListener('click', () => void moveClock({ advance: 'PT24H' }));
  byId('next').addEventListener('click', () => {
    const next = nextStep();
    if (next !== null) void moveClock({ to: next.at });
  });
  const file = /** @type {HTMLInputElement} */ (byId('file'));
  byId('choose').addEventListener('click', () => file.click());
  file.addEventListener('change', () => {
    const chosen = file.files?.[0];
    if (chosen !== undefined) void forward(chosen);
    file.value = '';
  });
  byId('chips').append(
    ...quickReplies.map(([text = '', label = '']) =>
      element('button', { type: 'button', onclick: () => reply(text) }, label),
    ),
  );
  byId('reply').addEventListener('submit', (event) => {
    event.preventDefault();
    reply(replyText().value);
  });
  replyText().addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) reply(replyText().value);
  });
  for (const tab of document.querySelectorAll('[data-show]')) {
    tab.addEventListener('click', () => tab instanceof HTMLElement && look(tab.dataset.show ?? 'mails'));
  }
  listenForDrops();
}

/** Opens on what is there already: nothing of it is news. */
async function begin() {
  await refresh();
  const latest = state.mails[0];
  if (latest === undefined) return;
  for (const { ID } of state.mails) seen.add(ID);
  await open(latest.ID);
  look('applications');
}

listen();
setInterval(() => {
  if (!state.busy && !document.hidden) void refresh();
}, POLL_MS);
try {
  await begin();
  await fillSamples();
} catch {
  byId('down').hidden = false;
}
