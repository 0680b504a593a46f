import { shift } from '../../domain/time.ts';
import type { Client, Letter, StoryApplication } from './client.ts';
import { localTime, type Teller } from './print.ts';
import { answerAddress, maya, replyTo } from './reply.ts';

/** What should have happened did not; the message says what. */
export class StoryError extends Error {
  override readonly name = 'StoryError';
}

export interface Story {
  readonly client: Client;
  readonly tell: Teller;
  readonly zone: string;
  /** A forwarded Google invitation with two interviewers, RFC 5322. */
  readonly invitation: Uint8Array;
  /** Where interviews are forwarded to. */
  readonly assistant: string;
}

/** Longer than any send-hold that is the default (5 minutes). */
const PAST_THE_HOLD = 'PT6M';
/** What Maya remembers of the talk; the drafts must take it up. */
const REMEMBERED = 'how the team replays a day of events after an outage';

/**
 * Plays one interview from the invitation to the answer of the status check, printing as it goes.
 *
 * @throws StoryError when a step did not happen
 */
export async function play(story: Story): Promise<void> {
  await forwardInvitation(story);
  await prepare(story);
  const drafts = await debrief(story);
  const better = await addFact(story, drafts);
  await approve(story, better, ['Dana Whitfield', 'Tomás Keller']);
  const check = await statusCheck(story);
  await approve(story, check, []);
  await timeline(story);
}

async function forwardInvitation({ client, tell, invitation, assistant }: Story): Promise<void> {
  tell.scene(await client.now(), 'Maya forwards an invitation.');
  tell.say('It came from Google Calendar, with two interviewers and a recruiter. She adds no word to it.');
  await client.post(invitation, maya.address, assistant);
  const receipt = the(await client.letters(), 'a receipt').at(-1);
  const { company, interviews } = await onlyApplication(client);
  const people = interviews[0]?.interviewers.map(({ name }) => name) ?? [];
  check(interviews.length === 1, 'one interview is on record');
  check(people.includes('Dana Whitfield') && people.includes('Tomás Keller'), 'both interviewers were found');
  tell.check(`Understood: ${company}, with ${people.join(' and ')}. The receipt:`);
  if (receipt !== undefined) tell.letter(receipt);
}

async function prepare(story: Story): Promise<void> {
  const [prep] = await letFall(story, 'prep');
  story.tell.scene(await story.client.now(), 'The evening before, a mail to prepare with.');
  if (prep !== undefined) story.tell.letter(prep);
}

async function debrief(story: Story): Promise<Letter> {
  const { client, tell } = story;
  const letters = await letFall(story, 'debrief');
  tell.scene(await client.now(), 'An hour after the talk, the drafts.');
  const { notes } = await onlyApplication(client);
  const drafts = notes.filter(({ kind, status }) => kind === 'thank-you' && status === 'drafted');
  check(drafts.length === 2, 'there are two drafts');
  check(drafts[0]?.text !== drafts[1]?.text, 'no two people get the same text');
  tell.check('One thank-you for each interviewer, no text twice.');
  const letter = last(letters, 'a mail with the drafts');
  tell.letter(letter);
  return letter;
}

async function addFact(story: Story, drafts: Letter): Promise<Letter> {
  const { client, tell } = story;
  tell.scene(await client.now(), 'Maya replies with what she remembers.');
  tell.say(`She types: discussed: ${REMEMBERED}`);
  const answer = last(await answerWith(story, drafts, `discussed: ${REMEMBERED}`), 'an answer with new drafts');
  const { notes } = await onlyApplication(client);
  check(
    notes.some(({ text }) => text.includes(REMEMBERED)),
    'the drafts take up what was discussed',
  );
  check(!notes.some(({ status }) => status === 'sent'), 'nothing is sent without an approval');
  tell.check('The drafts take it up and come back. Nothing has gone out.');
  tell.letter(answer);
  return answer;
}

/** Approves the notes that a mail showed and waits out the hold. @param people who must get one; none: anybody */
async function approve(story: Story, shown: Letter, people: readonly string[]): Promise<void> {
  const { client, tell } = story;
  const open = (await onlyApplication(client)).notes.filter(({ status }) => status === 'drafted');
  tell.scene(await client.now(), 'Maya replies “approve”.');
  tell.say('Her mail program quotes the whole history below it, as they all do; only what she typed counts.');
  await answerWith(story, shown, 'approve');
  const held = (await onlyApplication(client)).notes.filter(({ status }) => status === 'held');
  check(held.length === open.length && held.length > 0, 'the approved notes are held for five minutes');
  tell.check('Held for five minutes: “undo” would still stop it.');
  const before = (await client.letters()).length;
  await client.moveTo(shift(await client.now(), PAST_THE_HOLD));
  const sent = (await client.letters()).slice(before).filter(({ From }) => From.Address.startsWith('note+'));
  check(sent.length === held.length, 'exactly the approved notes went out');
  tell.scene(await client.now(), sent.length === 1 ? 'The note goes out.' : 'The notes go out.');
  for (const note of held) {
    const letter = sent.find(({ To }) => To.some(({ Address }) => Address === note.to[0]?.address));
    check(letter !== undefined, `the note to ${note.to[0]?.address} went out`);
    check(letter?.Text.trim() === note.text.trim(), 'it is the approved text, to the letter');
    if (letter !== undefined) tell.letter(letter);
  }
  const reached = held.flatMap(({ to }) => to.map(({ name }) => name));
  for (const person of people) check(reached.includes(person), `${person} got a note`);
  tell.check(`Sent to ${reached.join(' and ')}, exactly as approved.`);
}

async function statusCheck(story: Story): Promise<Letter> {
  const { client, tell } = story;
  const letters = await letFall(story, 'status-check');
  tell.scene(await client.now(), 'A week of silence later, the draft of a status check.');
  const { notes } = await onlyApplication(client);
  check(
    notes.some(({ kind, status }) => kind === 'status-check' && status === 'drafted'),
    'a status check is drafted',
  );
  check(letters.length === 1, 'one mail asks, and no reminder beside it');
  const letter = last(letters, 'a mail with the status check');
  tell.letter(letter);
  return letter;
}

async function timeline({ client, tell, zone }: Story): Promise<void> {
  const { company, role, interviews, notes } = await onlyApplication(client);
  tell.scene(await client.now(), `${company}${role === null ? '' : `, ${role}`}: the whole story`);
  const past = [
    ...interviews.map(({ start, interviewers }) => ({
      at: start,
      text: `interview with ${interviewers.map(({ name }) => name).join(' and ')}`,
    })),
    ...notes.map(({ kind, to, sentAt, status }) => ({
      at: sentAt ?? '',
      text: `${kind} to ${to[0]?.name}: ${status}`,
    })),
  ];
  const next = (await client.schedules()).map(({ at, kind }) => ({ at, text: `${kind} is due` }));
  const rows = [...past, ...next].sort((a, b) => a.at.localeCompare(b.at));
  for (const { at, text } of rows) tell.say(`${localTime(at, zone).padEnd(34)}${text}`);
  check(notes.length === 3 && notes.every(({ status }) => status === 'sent'), 'three notes were sent');
  tell.check('Three notes approved, three notes sent, each exactly once.');
}

/** Moves the clock to the next step of a kind and gives the mails that came of it. */
async function letFall({ client }: Story, kind: string): Promise<readonly Letter[]> {
  const step = (await client.schedules()).find((schedule) => schedule.kind === kind);
  if (step === undefined) throw new StoryError(`no ${kind} is planned`);
  const earlier = (await client.letters()).length;
  await client.moveTo(step.at);
  return the((await client.letters()).slice(earlier), `a mail at the ${kind}`);
}

async function answerWith({ client, zone }: Story, to: Letter, text: string): Promise<readonly Letter[]> {
  const earlier = (await client.letters()).length;
  const raw = await replyTo(to, text, await client.now(), zone);
  await client.post(raw, maya.address, answerAddress(to));
  return the((await client.letters()).slice(earlier), `an answer to “${text}”`);
}

async function onlyApplication(client: Client): Promise<StoryApplication> {
  const [application, ...others] = await client.applications();
  if (application === undefined || others.length > 0) throw new StoryError('there is not exactly one application');
  return application;
}

function check(happened: boolean, what: string): void {
  if (!happened) throw new StoryError(`it is not so that ${what}`);
}

function the(letters: readonly Letter[], what: string): readonly Letter[] {
  if (letters.length === 0) throw new StoryError(`${what} did not arrive`);
  return letters;
}

function last(letters: readonly Letter[], what: string): Letter {
  const letter = letters.at(-1);
  if (letter === undefined) throw new StoryError(`${what} did not arrive`);
  return letter;
}
