import { act } from './actions.js';
import * as api from './api.js';
import { byId, element } from './dom.js';
import { sampleWords } from './words.js';

/** Fills the menu of samples and puts it under its button. */
export async function fillSamples() {
  const menu = byId('samples');
  const take = async (/** @type {string} */ name) => {
    menu.hidePopover();
    await act('Forwarding…', 'Forwarded.', async () => api.forward(await api.sample(name)));
  };
  const entries = (await api.samples()).map(({ name, title }) => {
    const known = sampleWords[name.replace(/\.eml$/, '')];
    const subject = known === undefined ? null : element('span', { class: 'quiet' }, title);
    const press = { type: 'button', class: 'sample', onclick: () => void take(name) };
    return element('li', {}, element('button', press, known ?? title, subject));
  });
  byId('sample-list').replaceChildren(...entries);
  menu.addEventListener('toggle', () => {
    const button = byId('samples-button').getBoundingClientRect();
    menu.style.left = `${button.left}px`;
    menu.style.top = `${button.bottom + 6}px`;
  });
}
