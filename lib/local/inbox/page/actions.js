import * as api from './api.js';
import { byId } from './dom.js';
import { draw, drawClock, open, refresh, say, state } from './view.js';

/**
 * Does something, waits until all that follows from it is done, and opens the newest mail that came of it.
 *
 * @param {string} doing what is said meanwhile
 * @param {string} done what is said afterwards
 * @param {() => Promise<unknown>} action
 */
export async function act(doing, done, action) {
  if (state.busy) return;
  state.busy = true;
  drawClock();
  say(doing);
  const before = new Set(state.mails.map(({ ID }) => ID));
  try {
    await action();
    await api.idle();
    await refresh();
    const fresh = state.mails.filter(({ ID }) => !before.has(ID));
    const newest = fresh[0];
    if (newest !== undefined) await open(newest.ID);
    say(
      `${done} ${fresh.length === 0 ? 'No new mail.' : fresh.length === 1 ? 'One new mail.' : `${fresh.length} new mails.`}`,
    );
  } catch (error) {
    say(error instanceof api.ApiError ? error.message : 'That did not work: Afterword does not answer.');
  } finally {
    state.busy = false;
    draw();
  }
}

/** @param {BodyInit} raw */
export const forward = (raw) => act('Forwarding…', 'Forwarded.', () => api.forward(raw));

/** @param {{advance: string} | {to: string}} move */
export const moveClock = (move) => act('Time passes…', 'The clock has moved.', () => api.moveClock(move));

/** @param {string} text */
export function reply(text) {
  const { mail } = state;
  if (mail === null || text.trim() === '') return;
  void act('Sending your reply…', `You replied “${text.slice(0, 40)}”.`, async () => {
    await api.reply(mail.ID, text);
    replyText().value = '';
  });
}

export function replyText() {
  return /** @type {HTMLTextAreaElement} */ (byId('reply-text'));
}
