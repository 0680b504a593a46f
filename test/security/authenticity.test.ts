import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Attacked, attack, reached, replyAddressOf } from './attacked.ts';

let afterword: Attacked;
beforeAll(async () => {
  afterword = await attack();
});
afterAll(() => afterword.end());

const ses = (dmarc: string, rest = 'spf=none; dkim=none'): string => `amazonses.com; ${rest}; dmarc=${dmarc};`;

/** Refused: nothing goes out, and a line of the log says why without naming anybody. */
async function refused(sent: Promise<readonly unknown[]>, why: RegExp): Promise<void> {
  afterword.traces();
  expect(await sent).toEqual([]);
  const traces = afterword.traces();
  expect(traces.filter((line) => line.includes('mail refused')).join('')).toMatch(why);
  expect(traces.filter((line) => line.includes('"MailsRefused":1')).join('')).toMatch(why);
  expect(traces.join('')).not.toMatch(/@okafor|@lindqvist|Maya/);
}

test('the same mail is answered when it is genuine', async () => {
  expect(reached(await afterword.receives({}))).toEqual(['maya@okafor.example']);
});

describe('a forged sender', () => {
  test.each(['reject', 'quarantine', 'none'])('is refused when DMARC fails under policy %s', async (dmarcPolicy) => {
    const forged = { results: ses('fail header.from=okafor.example') };
    await refused(afterword.receives(forged, { spf: 'FAIL', dkim: 'FAIL', dmarc: 'FAIL', dmarcPolicy }), /dmarc=fail/);
  });

  test('is refused when the domain has no policy and nothing aligned passes', async () => {
    const other = ses('none', 'spf=pass envelope-from=x@evil.example; dkim=pass header.i=@evil.example');
    const receipt = { envelopeFrom: 'x@evil.example', dmarc: 'GRAY' };
    await refused(afterword.receives({ results: other }, receipt), /nothing aligned/);
  });

  test.each(['GRAY', 'PROCESSING_FAILED', 'DISABLED'])(
    'is refused when DMARC is %s and nothing else passes',
    async (dmarc) => {
      const receipt = { envelopeFrom: 'x@evil.example', spf: 'GRAY', dkim: 'GRAY', dmarc };
      await refused(afterword.receives({ results: ses('none') }, receipt), /not authenticated/);
    },
  );

  test('is refused when it shares the mail with a genuine one: two From lines', async () => {
    await refused(afterword.receives({ headers: ['From: x@evil.example'] }), /several From addresses/);
  });

  test('is refused when one From line holds two addresses', async () => {
    await refused(
      afterword.receives({ from: 'x@evil.example, maya@okafor.example' }),
      /several From addresses|not enrolled/,
    );
  });

  test('is not taken for the user by a name that reads like an address', async () => {
    const mail = { from: '"maya@okafor.example" <x@evil.example>', headers: ['Auto-Submitted: auto-generated'] };
    await refused(afterword.receives(mail, { envelopeFrom: 'x@evil.example' }), /not enrolled/);
  });

  test('of a domain without a policy is still believed when its own SPF passes', async () => {
    const own = ses('none', 'spf=pass envelope-from=maya@okafor.example');
    expect(reached(await afterword.receives({ results: own }, { dkim: 'GRAY', dmarc: 'GRAY' }))).toHaveLength(1);
  });
});

describe('forged verdicts', () => {
  const claimed = ses(
    'pass header.from=okafor.example',
    'spf=pass envelope-from=maya@okafor.example; dkim=pass header.i=@okafor.example',
  );

  test('in Authentication-Results below those of SES count for nothing', async () => {
    const mail = { results: ses('fail header.from=okafor.example'), headers: [`Authentication-Results: ${claimed}`] };
    await refused(afterword.receives(mail, { dmarc: 'FAIL', dmarcPolicy: 'none' }), /dmarc=fail/);
  });

  test('in Authentication-Results count for nothing where SES put none', async () => {
    const mail = {
      results: null,
      headers: ['Received: from x by mx.evil.example', `Authentication-Results: ${claimed}`],
    };
    await refused(afterword.receives(mail, { envelopeFrom: 'x@evil.example', dmarc: 'GRAY' }), /nothing aligned/);
  });

  test('in X-SES headers of the sender count for nothing', async () => {
    const headers = ['X-SES-DMARC-Verdict: PASS', 'X-SES-Spam-Verdict: PASS', 'X-SES-RECEIPT: AEFBforged'];
    await refused(afterword.receives({ results: ses('fail'), headers }, { dmarc: 'FAIL' }), /dmarc=fail/);
  });

  test('of spam and virus scanning count for nothing against those of SES', async () => {
    const headers = ['X-SES-Virus-Verdict: PASS'];
    await refused(afterword.receives({ headers }, { virus: 'FAIL' }), /spam or virus/);
    await refused(afterword.receives({ headers }, { spam: 'FAIL' }), /spam or virus/);
  });
});

describe('a redirect by a rule', () => {
  const redirected = {
    headers: ['X-Forwarded-For: maya@okafor.example interviews@notes.example'],
    from: 'Dana <dana@brightwave.example>',
  };
  const receipt = { envelopeFrom: 'maya+caf_=interviews=notes.example@okafor.example', dmarc: 'FAIL' };

  test('brings no command to the assistant', async () => {
    expect(await afterword.receives({ ...redirected, text: 'erase' }, receipt)).toEqual([]);
    expect(afterword.traces().join('')).toContain('redirected mail holds no interview');
  });

  test('brings no command to a reply address', async () => {
    const [list] = await afterword.receives({});
    const to = { ...receipt, recipients: [replyAddressOf(list)] };
    await refused(afterword.receives({ ...redirected, text: 'pause' }, to), /a redirect brings no commands/);
  });

  test('whose envelope SPF does not prove is refused', async () => {
    await refused(afterword.receives(redirected, { ...receipt, spf: 'FAIL' }), /not authenticated: redirect, spf=fail/);
  });
});
