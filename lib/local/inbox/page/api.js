/**
 * The calls that the page makes. Each resolves with the decoded answer and rejects with an `ApiError` whose message can
 * be shown.
 *
 * @typedef {{Name: string, Address: string}} Address
 * @typedef {{ID: string, From: Address, To: Address[], ReplyTo: Address[], Subject: string, Created: string, Snippet: string}} Summary
 * @typedef {{ID: string, From: Address, To: Address[], ReplyTo: Address[], Subject: string, Date: string, Text: string, HTML: string}} Message
 * @typedef {{name: string, address: string}} Person
 * @typedef {{uid: string | null, status: string, start: string, end: string | null, timezone: string | null, medium: string, url: string | null, interviewers: Person[], timeline: {phrase: string, by: string} | null}} Interview
 * @typedef {{id: string, kind: string, status: string, to: Person[], subject: string, text: string, revision: number, due: string, sentAt: string | null}} Note
 * @typedef {{id: string, user: {name: string | null, address: string, timezone: string | null}, company: string | null, role: string | null, outcome: string, interviews: Interview[], notes: Note[]}} Application
 * @typedef {{name: string, at: string, kind: string, applicationId: string | null, noteId?: string}} Schedule
 * @typedef {{name: string, title: string}} Sample
 */

export class ApiError extends Error {}

/**
 * @param {string} path
 * @param {RequestInit} [init]
 */
async function call(path, init) {
  const response = await fetch(`api/v1/${path}`, init);
  if (!response.ok) throw new ApiError(await reason(response));
  return response;
}

/** @param {Response} response */
async function reason(response) {
  const text = (await response.text()).slice(0, 300);
  try {
    const { error } = JSON.parse(text);
    if (typeof error === 'string') return error;
  } catch {
    // Not JSON: the text itself is the reason.
  }
  return text === '' ? `The answer was ${response.status}.` : text;
}

/** @param {string} path */
const get = async (path) => (await call(path)).json();

/** @param {string} path @param {unknown} body */
const post = (path, body) =>
  call(path, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) });

/** @returns {Promise<Summary[]>} newest first */
export const messages = async () => (await get('messages?start=0&limit=200')).messages;

/** @param {string} id @returns {Promise<Message>} */
export const message = (id) => get(`message/${encodeURIComponent(id)}`);

/** @param {string} id */
export const rawAddress = (id) => `api/v1/message/${encodeURIComponent(id)}/raw`;

/** @returns {Promise<Application[]>} newest first */
export const applications = () => get('applications');

/** @returns {Promise<Schedule[]>} soonest first */
export const schedules = () => get('schedules');

/** @returns {Promise<Sample[]>} */
export const samples = () => get('samples');

/** @returns {Promise<string>} an instant */
export const now = async () => (await get('clock')).now;

/** @param {{advance: string} | {to: string}} move @returns {Promise<{now: string, fired: unknown}>} */
export const moveClock = async (move) => (await post('clock', move)).json();

/** Resolves once nothing is in flight. */
export const idle = async () => {
  await call('idle');
};

/** @param {BodyInit} raw an RFC 5322 mail */
export const forward = async (raw) => {
  await call('forward', { method: 'POST', headers: { 'Content-Type': 'message/rfc822' }, body: raw });
};

/** @param {string} name */
export const sample = async (name) => (await call(`samples/${encodeURIComponent(name)}`)).arrayBuffer();

/** @param {string} id of the mail that is answered @param {string} text */
export const reply = async (id, text) => {
  await post('reply', { id, text });
};
