import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { signToken } from '../../lib/domain/application/reply-token.ts';
import { type Attacked, attack, reached, replyAddressOf, taken } from './attacked.ts';

let afterword: Attacked;
let mayas: string;
beforeAll(async () => {
  afterword = await attack();
  const invitation = await readFile('lib/local/inbox/samples/1-google-invitation.eml');
  expect(await afterword.receive(afterword.arrives(invitation))).toEqual(taken);
  mayas = replyAddressOf(afterword.sent[0]);
});
afterAll(() => afterword.end());

const jo = {
  from: 'Jo <jo@lindqvist.example>',
  headers: [],
  results: 'amazonses.com; dmarc=pass header.from=lindqvist.example;',
};

async function refused(sent: Promise<readonly unknown[]>, why: RegExp): Promise<void> {
  afterword.traces();
  expect(await sent).toEqual([]);
  expect(
    afterword
      .traces()
      .filter((line) => line.includes('mail refused'))
      .join(''),
  ).toMatch(why);
}

test('a token works for its owner', async () => {
  expect(reached(await afterword.receives({ text: 'help' }, { recipients: [mayas] }))).toEqual(['maya@okafor.example']);
});

test("another user's token is refused, for an enrolled user too", async () => {
  const receipt = { recipients: [mayas], envelopeFrom: 'jo@lindqvist.example' };
  await refused(afterword.receives({ ...jo, text: 'approve' }, receipt), /wrong token/);
});

test('a token without a proven sender is refused', async () => {
  await refused(afterword.receives({ text: 'approve' }, { recipients: [mayas], dmarc: 'FAIL' }), /not authenticated/);
});

test('a guessed token is refused, whichever sign of a good one is changed', async () => {
  const [local = '', domain = ''] = mayas.split('@');
  const token = local.slice('reply+'.length);
  for (const at of [0, 17, 33, token.length - 1]) {
    const other = token[at] === 'a' ? 'b' : 'a';
    const guessed = `reply+${token.slice(0, at)}${other}${token.slice(at + 1)}@${domain}`;
    // The last sign carries one bit of the token; the others of it are no part of the encoding.
    await refused(afterword.receives({ text: 'approve' }, { recipients: [guessed] }), /wrong token/);
  }
});

test('a token signed with another key is refused', async () => {
  const user = 'aaaaaaaaaaaaaaaa';
  const token = signToken(new Uint8Array(32).fill(9), 'reply', { user, applicationId: null, number: 1 });
  await refused(afterword.receives({ text: 'list' }, { recipients: [`reply+${token}@notes.example`] }), /wrong token/);
});

test('a reply token is no note token, and the other way round', async () => {
  const asNote = mayas.replace('reply+', 'note+');
  await refused(afterword.receives({ ...jo, text: 'hello' }, { recipients: [asNote] }), /wrong token/);
});

test('a token for another domain is a plain mail', async () => {
  const elsewhere = mayas.replace(/@.*/, '@evil.example');
  const sent = await afterword.receives({ text: 'list' }, { recipients: [elsewhere] });
  expect(sent[0]?.mail.subject).toContain('list');
});

test('a mail that is sent once more changes nothing and is not answered again', async () => {
  // SES stores it under another name each time and puts headers of its own on, and the replaying server adds one.
  for (const [answers, headers] of [
    [1, []],
    [0, []],
    [0, ['Received: from evil.example by mx.okafor.example']],
  ] as const) {
    const mail = { text: 'help', messageId: '<replayed@okafor.example>', headers };
    expect(await afterword.receives(mail, { recipients: [mayas] })).toHaveLength(answers);
  }
});

test('an old Message-ID with a new text is a new mail, so a known id hides nothing', async () => {
  const receipt = { recipients: [mayas] };
  expect(await afterword.receives({ text: 'list', messageId: '<replayed@okafor.example>' }, receipt)).toHaveLength(1);
});
