import { rawAddress } from './api.js';
import { element, linked } from './dom.js';
import { addresses, isNote } from './mails.js';
import { fullMoment } from './time.js';

/** @import { Message } from './api.js' */
/** @typedef {'text' | 'html'} View */

/**
 * One mail, as text or as HTML. The HTML lives in a frame without scripts, forms or an origin.
 *
 * @param {Message | null} mail
 * @param {{view: View, zone: string | null, choose: (view: View) => void}} state
 */
export function reader(mail, { view, zone, choose }) {
  if (mail === null) {
    return element('div', { class: 'empty' }, element('p', { class: 'lead' }, 'Choose a mail to read it here.'));
  }
  const html = view === 'html' && mail.HTML !== '';
  return element(
    'article',
    { class: 'letter' },
    element('h2', {}, mail.Subject),
    element(
      'p',
      { class: 'quiet' },
      `${mail.From.Name || mail.From.Address} to ${addresses(mail.To)}, ${fullMoment(mail.Date, zone)}`,
    ),
    isNote(mail)
      ? element(
          'p',
          { class: 'banner' },
          `This note went to ${addresses(mail.To)}. Their answer would reach you directly.`,
        )
      : null,
    element(
      'fieldset',
      { class: 'views', 'aria-label': 'Show as' },
      viewButton('Text', 'text', !html, choose),
      mail.HTML === '' ? null : viewButton('HTML', 'html', html, choose),
      element('a', { href: rawAddress(mail.ID), target: '_blank', rel: 'noopener' }, 'Source'),
    ),
    html ? frame(mail) : element('pre', { class: 'text' }, ...linked(mail.Text)),
  );
}

/** @param {string} label @param {View} view @param {boolean} pressed @param {(view: View) => void} choose */
function viewButton(label, view, pressed, choose) {
  return element(
    'button',
    {
      type: 'button',
      class: 'view',
      'aria-pressed': String(pressed),
      'data-key': `view/${view}`,
      onclick: () => choose(view),
    },
    label,
  );
}

/** @param {Message} mail */
function frame(mail) {
  return element('iframe', {
    class: 'html',
    title: `${mail.Subject}, as HTML`,
    sandbox: 'allow-popups allow-popups-to-escape-sandbox',
    referrerpolicy: 'no-referrer',
    srcdoc: `<base target="_blank">${mail.HTML}`,
  });
}
