import { describe, expect, test } from 'vitest';
import { readReceivedMail } from '../../functions/received-mail.ts';
import { fixture, throughSns } from './events.ts';

const read = (notification: object) => readReceivedMail(JSON.stringify(throughSns(notification)));

/** A received notification with some of its receipt changed. */
function received(receipt: object, mail: object = {}): Record<string, unknown> {
  const base = fixture('ses-received') as { receipt: object; mail: object };
  return { ...base, receipt: { ...base.receipt, ...receipt }, mail: { ...base.mail, ...mail } };
}

describe('what SES says of a mail', () => {
  test('becomes a receipt: time, envelope, verdicts, key', () => {
    expect(read(fixture('ses-received'))).toEqual({
      rawKey: 'raw/o3vrnil0e2ic28trm7dfhrc2v0clambda4nbp0g1',
      receipt: {
        source: 'ses',
        receivedAt: '2026-12-01T15:04:05Z',
        envelopeFrom: 'maya@home.example',
        recipients: ['interviews@notes.example'],
        verdicts: { spf: 'PASS', dkim: 'PASS', dmarc: 'PASS', spam: 'PASS', virus: 'PASS' },
        dmarcPolicy: null,
        deliveryId: 'o3vrnil0e2ic28trm7dfhrc2v0clambda4nbp0g1',
      },
    });
  });

  test('has a policy where DMARC failed', () => {
    expect(read(fixture('ses-received-dmarc-failed'))?.receipt).toMatchObject({
      recipients: ['reply+abc@notes.example'],
      verdicts: { spf: 'FAIL', dkim: 'GRAY', dmarc: 'FAIL' },
      dmarcPolicy: 'reject',
    });
  });

  test.each([['<>'], [''], [null], [undefined]])('a bounce has no sender (%j)', (source) => {
    expect(read(received({}, { source }))?.receipt.envelopeFrom).toBe('');
  });

  test('a scan that SES could not finish is a verdict too', () => {
    expect(read(received({ virusVerdict: { status: 'PROCESSING_FAILED' } }))?.receipt.verdicts?.virus).toBe(
      'PROCESSING_FAILED',
    );
  });
});

describe("SES's own messages while it is set up", () => {
  test('the topic was connected', () => {
    expect(read(fixture('ses-topic-connected'))).toBeNull();
  });

  test.each(['raw/AMAZON_SES_SETUP_NOTIFICATION', 'AMAZON_SES_SETUP_NOTIFICATION'])(
    'the try object %s',
    (objectKey) => {
      expect(read(received({ action: { type: 'S3', objectKey } }))).toBeNull();
    },
  );
});

describe('what is none of it fails, so that it ends among the dead letters', () => {
  test.each<[string, object]>([
    ['a notification without verdicts', { ...fixture('ses-received'), receipt: { recipients: ['a@notes.example'] } }],
    ['no recipient', received({ recipients: [] })],
    ['an unknown verdict', received({ dmarcVerdict: { status: 'MAYBE' } })],
    ['another action', received({ action: { type: 'SNS' } })],
    ['another notification', { notificationType: 'Bounce' }],
  ])('%s', (_case, notification) => {
    expect(() => read(notification)).toThrow();
  });

  test('a body that did not come through SNS', () => {
    expect(() => readReceivedMail(JSON.stringify(fixture('ses-received')))).toThrow();
    expect(() => readReceivedMail('not JSON')).toThrow();
  });
});
