/** What a person does between a talk and a letter, in the past form and as it stands behind `have`. */
const participles = new Map(
  Object.entries({
    read: 'read',
    looked: 'looked',
    learned: 'learned',
    learnt: 'learned',
    tried: 'tried',
    watched: 'watched',
    studied: 'studied',
    checked: 'checked',
    talked: 'talked',
    spoke: 'spoken',
    worked: 'worked',
    built: 'built',
    thought: 'thought',
    found: 'found',
    practiced: 'practiced',
    practised: 'practiced',
    prepared: 'prepared',
    finished: 'finished',
    went: 'gone',
    did: 'done',
    wrote: 'written',
    took: 'taken',
    started: 'started',
    began: 'begun',
    got: 'got',
  }),
);
/** `Since` that looks back on the talk: neither `since 2019` nor `since it is slow`. */
const since = /\bsince(?: then)?(?=[.,;!]|$| and I\b)/i;
const afterTalk =
  /['’]ve since\b|\b(?:have since|since (?:then|we (?:spoke|talked|met)|(?:the|our) (?:talk|call|chat|conversation|interview))|afterwards?|meanwhile|in the meantime|after (?:the|our) (?:talk|call|chat|conversation|interview))\b/i;

/** True for what came after the talk: nobody can wish that they had mentioned it there. */
export function isSinceThen(text: string): boolean {
  return since.test(text) || afterTalk.test(text);
}

/**
 * Says what was done since the talk as English does.
 *
 * @example saySinceThen('I read up on your event store since') // 'I have read up on your event store since we spoke'
 */
export function saySinceThen(text: string): string {
  if (!since.test(text)) return text;
  return text
    .replace(/^I (also )?(\p{L}+)(?= )/u, (all, also: string | undefined, verb: string) => {
      const participle = participles.get(verb.toLowerCase());
      return participle === undefined ? all : `I have ${also ?? ''}${participle}`;
    })
    .replace(since, 'since we spoke');
}
