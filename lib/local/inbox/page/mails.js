import { element } from './dom.js';
import { moment } from './time.js';

/** @import { Address, Message, Summary } from './api.js' */

/** A note to somebody else comes from `note+…@`; everything else is for the user. @param {Summary | Message} mail */
export function isNote(mail) {
  return mail.From.Address.startsWith('note+');
}

/** @param {Address[]} people */
export function addresses(people) {
  return people.map(({ Name, Address }) => Name || Address).join(', ');
}

/**
 * @param {Summary[]} mails newest first
 * @param {{selected: string | null, seen: Set<string>, zone: string | null, open: (id: string) => void}} state
 */
export function mailList(mails, state) {
  if (mails.length === 0) {
    return element(
      'div',
      { class: 'empty' },
      element('p', { class: 'lead' }, 'No mail yet.'),
      element(
        'p',
        {},
        'The receipt of what you forward is the first to arrive here, then preparation, drafts, and the notes that went out.',
      ),
    );
  }
  return element('ul', { class: 'mails' }, ...mails.map((mail) => row(mail, state)));
}

/** @param {Summary} mail @param {Parameters<typeof mailList>[1]} state */
function row(mail, { selected, seen, zone, open }) {
  const chosen = mail.ID === selected;
  const attributes = {
    type: 'button',
    class: seen.has(mail.ID) ? 'mail' : 'mail is-new',
    'aria-current': chosen ? 'true' : false,
    'data-key': `mail/${mail.ID}`,
    onclick: () => open(mail.ID),
  };
  return element(
    'li',
    {},
    element(
      'button',
      attributes,
      element(
        'span',
        { class: 'who' },
        isNote(mail) ? element('span', { class: 'badge is-sent' }, `to ${addresses(mail.To)}`) : 'Afterword',
      ),
      element('span', { class: 'when' }, moment(mail.Created, zone)),
      element('span', { class: 'subject' }, mail.Subject),
      element('span', { class: 'snippet' }, mail.Snippet),
    ),
  );
}
