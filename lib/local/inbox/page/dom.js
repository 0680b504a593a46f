/**
 * Makes an element. Text always becomes text, never markup: mails are written by strangers.
 *
 * @param {string} tag
 * @param {Record<string, string | boolean | ((event: Event) => void)>} attributes `on…` adds a listener, false leaves out
 * @param {...(Node | string | null)} children
 */
export function element(tag, attributes = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') made.addEventListener(name.slice(2), value);
    else if (value === true) made.setAttribute(name, '');
    else if (value !== false) made.setAttribute(name, value);
  }
  made.append(...children.filter((child) => child !== null));
  return made;
}

/** @param {string} id @returns {HTMLElement} */
export function byId(id) {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`#${id} is missing`);
  return found;
}

/**
 * Replaces what a container shows and keeps what the reader had: open details and the focus, told by `data-key`.
 *
 * @param {HTMLElement} container
 * @param {...Node} children
 */
export function show(container, ...children) {
  const open = new Set([...container.querySelectorAll('details[open]')].map((details) => key(details)));
  const focused = container.contains(document.activeElement) ? key(document.activeElement) : undefined;
  container.replaceChildren(...children);
  for (const details of container.querySelectorAll('details')) details.open = open.has(key(details));
  if (focused === undefined) return;
  for (const candidate of container.querySelectorAll('[data-key]')) {
    if (key(candidate) === focused && candidate instanceof HTMLElement) candidate.focus();
  }
}

/** @param {Element | null} of */
function key(of) {
  return of instanceof HTMLElement ? of.dataset.key : undefined;
}

/**
 * Splits text at web and mail addresses, so that they can be followed.
 *
 * @param {string} text
 * @returns {(Node | string)[]}
 */
export function linked(text) {
  return text.split(/((?:https?:\/\/|mailto:)[^\s<>"]+)/).map((part, index) => {
    if (index % 2 === 0) return part;
    const shown = part.length > LONGEST_LINK ? `${part.slice(0, LONGEST_LINK)}…` : part;
    return element('a', { href: part, target: '_blank', rel: 'noreferrer noopener', title: part }, shown);
  });
}

/** A mailto: link holds a whole letter; more of it than this hides the text around it. */
const LONGEST_LINK = 64;
