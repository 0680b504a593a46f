import { describe, expect, test } from 'vitest';
import { judgeSender } from '../../../lib/domain/mail/authenticity.ts';
import type { Receipt, Verdict } from '../../../lib/domain/mail/receipt.ts';
import { headersOf, mailOf } from './mails.ts';

type Verdicts = Partial<Record<'spf' | 'dkim' | 'dmarc', Verdict>>;

function receipt(verdicts: Verdicts, envelopeFrom = 'maya@mail.example'): Receipt {
  return {
    source: 'ses',
    receivedAt: '2026-12-01T15:20:11Z',
    envelopeFrom,
    recipients: ['interviews@afterword.example'],
    verdicts: { spf: 'GRAY', dkim: 'GRAY', dmarc: 'GRAY', spam: 'PASS', virus: 'PASS', ...verdicts },
    dmarcPolicy: null,
    deliveryId: 'abc',
  };
}

const SES = 'Received: from mx (mx [192.0.2.1]) by inbound-smtp.us-east-1.amazonaws.com with SMTP id abc';
const OWN = 'Received: from laptop by mx.mail.example';
const FROM = 'From: Maya Okafor <maya@mail.example>';
const results = (rest: string) => `Authentication-Results: amazonses.com; ${rest}`;
const PASS = results(
  'spf=pass client-ip=192.0.2.1; envelope-from=maya@mail.example; dkim=pass header.i=@mail.example; dmarc=pass header.from=mail.example;',
);
const mail = (...lines: string[]) => mailOf({ headers: headersOf(...lines) });

describe("judged by SES's receipt", () => {
  test('DMARC decides', () => {
    expect(judgeSender(mail(FROM), receipt({ dmarc: 'PASS' }))).toEqual({
      ...{
        name: 'Maya Okafor',
        address: 'maya@mail.example',
        authenticated: true,
        redirected: false,
        why: 'dmarc=pass',
      },
    });
    for (const dmarc of ['FAIL', 'PROCESSING_FAILED', 'DISABLED'] as const) {
      const judged = judgeSender(mail(SES, PASS, OWN, FROM), receipt({ dmarc, spf: 'PASS', dkim: 'PASS' }));
      expect(judged).toMatchObject({ authenticated: false, why: `dmarc=${dmarc.toLowerCase()}` });
    }
    expect(judgeSender(mail(FROM), { ...receipt({}), verdicts: null }).why).toBe('no verdict');
  });

  test('no DMARC policy: a signature or an envelope of the same organisation counts', () => {
    const signed = (by: string) =>
      mail(SES, results(`dkim=pass header.i=@${by}; dmarc=none header.from=mail.example`), OWN, FROM);
    const far = 'bounce@elsewhere.example';
    expect(judgeSender(signed('send.mail.example'), receipt({ dkim: 'PASS' }, far)).why).toBe('dkim=pass, aligned');
    expect(judgeSender(signed('elsewhere.example'), receipt({ dkim: 'PASS' }, far)).authenticated).toBe(false);
    expect(judgeSender(signed('mail.example'), receipt({ dkim: 'FAIL' }, far)).authenticated).toBe(false);
    expect(judgeSender(mail(FROM), receipt({ spf: 'PASS' }, 'maya@out.mail.example')).why).toBe('spf=pass, aligned');
    expect(judgeSender(mail(FROM), receipt({ spf: 'PASS' }, far)).authenticated).toBe(false);
    expect(judgeSender(mail(FROM), receipt({ spf: 'PASS' }, '')).authenticated).toBe(false);
  });

  test('neighbours under a shared suffix are not one organisation', () => {
    const own = mailOf({
      from: { name: null, address: 'a@one.github.io' },
      headers: headersOf('From: a@one.github.io'),
    });
    expect(judgeSender(own, receipt({ spf: 'PASS' }, 'b@two.github.io')).authenticated).toBe(false);
    expect(judgeSender(own, receipt({ spf: 'PASS' }, 'b@mail.one.github.io')).authenticated).toBe(true);
  });

  test('what the sender wrote into the headers counts for nothing', () => {
    const forged = mail(SES, results('spf=none; dkim=none; dmarc=none'), OWN, PASS, 'X-SES-Virus-Verdict: PASS', FROM);
    expect(judgeSender(forged, receipt({ dkim: 'PASS' }, 'x@elsewhere.example')).authenticated).toBe(false);
  });

  test.each([
    ['two From headers', [FROM, 'From: eve@evil.example']],
    ['two addresses in one', ['From: Maya <maya@mail.example>, Eve <eve@evil.example>']],
    ['two bare addresses', ['From: maya@mail.example, eve@evil.example']],
    ['an address beside one in brackets', ['From: maya@mail.example, <eve@evil.example>']],
  ])('%s', (_, lines) => {
    expect(judgeSender(mail(...lines), receipt({ dmarc: 'PASS' })).why).toBe('several From addresses');
  });

  test.each([
    'From: "Okafor, Maya" <maya@mail.example>',
    'From: "maya@mail.example" <maya@mail.example>',
    'From: maya@mail.example',
  ])('one sender, however written: %s', (line) => {
    expect(judgeSender(mail(line), receipt({ dmarc: 'PASS' })).authenticated).toBe(true);
  });

  test.each([null, 'nobody', '"a@b"@mail.example', 'a b@mail.example'])('no plain address: %s', (address) => {
    const judged = judgeSender(mailOf({ from: { name: 'X', address } }), receipt({ dmarc: 'PASS' }));
    expect(judged).toMatchObject({ authenticated: false, why: 'no sender address' });
  });
});

describe('judged by the file alone', () => {
  test.each([
    ['the block that SES put on top', [SES, PASS, OWN, FROM], true, 'dmarc=pass'],
    ['the same without Received lines', [PASS, FROM], true, 'dmarc=pass'],
    ['nothing', [FROM], false, 'no verdict'],
    ['a block below the own Received chain', [SES, OWN, PASS, FROM], false, 'no verdict'],
    ['a block below a foreign Received', [OWN, PASS, FROM], false, 'no verdict'],
    ['a block below the From', [FROM, PASS], false, 'no verdict'],
    [
      'a failure above a forged pass',
      [SES, results('dmarc=fail header.from=mail.example'), PASS, FROM],
      false,
      'dmarc=fail',
    ],
    ["another server's block", [SES, PASS.replace('amazonses.com', 'mx.google.com'), FROM], false, 'no verdict'],
    [
      'a server that only begins alike',
      [PASS.replace('amazonses.com', 'amazonses.com.evil.example'), FROM],
      false,
      'no verdict',
    ],
    ['the words in a comment', [results('spf=none (dmarc=pass) smtp.x=y'), FROM], false, 'dmarc=none, nothing aligned'],
    [
      'a pass for another domain',
      [results('dmarc=pass header.from=evil.example'), FROM],
      false,
      'dmarc=pass for another domain',
    ],
    [
      'a signature of the domain',
      [results('dkim=pass header.i=@mail.example; dmarc=none'), FROM],
      true,
      'dkim=pass, aligned',
    ],
    [
      'a failed signature',
      [results('dkim=fail header.i=@mail.example; dmarc=none'), FROM],
      false,
      'dmarc=none, nothing aligned',
    ],
  ])('%s', (_, lines, authenticated, why) => {
    expect(judgeSender(mail(...lines), null)).toMatchObject({ authenticated, why });
  });
});

describe('rule-based redirects', () => {
  const envelope = 'maya.okafor+caf_=interviews=afterword.example@gmail.com';
  const other = { from: { name: 'Dana', address: 'dana@corp.example' } };

  test("the envelope names the user, and SPF for it is the proof, not the employer's DMARC", () => {
    const judged = judgeSender(mailOf(other), receipt({ dmarc: 'PASS', spf: 'PASS' }, envelope));
    expect(judged).toMatchObject({ address: 'maya.okafor@gmail.com', authenticated: true, redirected: true });
    const unproven = judgeSender(mailOf(other), receipt({ dmarc: 'PASS', spf: 'FAIL' }, envelope));
    expect(unproven).toMatchObject({ address: 'maya.okafor@gmail.com', authenticated: false, redirected: true });
  });

  test('Resent-From counts where it names the envelope sender itself', () => {
    const resent = mailOf({
      ...other,
      headers: headersOf('Resent-From: Maya <maya@mail.example>', 'From: dana@corp.example'),
    });
    expect(judgeSender(resent, receipt({ spf: 'PASS' }))).toMatchObject({
      address: 'maya@mail.example',
      redirected: true,
    });
    expect(judgeSender(resent, receipt({ spf: 'PASS' }, 'eve@evil.example')).redirected).toBe(false);
  });

  test('the file alone: Return-Path, proven by the block of SES', () => {
    const spf = results(`spf=pass client-ip=192.0.2.1; envelope-from=${envelope}; dmarc=pass header.from=corp.example`);
    const proven = mailOf({
      ...other,
      headers: headersOf(`Return-Path: <${envelope}>`, SES, spf, 'From: dana@corp.example'),
    });
    expect(judgeSender(proven, null)).toMatchObject({
      address: 'maya.okafor@gmail.com',
      authenticated: true,
      redirected: true,
    });
    const bare = mailOf({ ...other, headers: headersOf(`Return-Path: <${envelope}>`, 'From: dana@corp.example') });
    expect(judgeSender(bare, null)).toMatchObject({ authenticated: false, why: 'no verdict' });
  });
});

describe('local mode', () => {
  const loopback: Receipt = { ...receipt({}), source: 'loopback', verdicts: null };

  test('everybody on this machine counts, but one at a time', () => {
    expect(judgeSender(mail(FROM), loopback)).toMatchObject({ authenticated: true, why: 'loopback' });
    expect(judgeSender(mail(FROM, FROM), loopback).authenticated).toBe(false);
  });
});
