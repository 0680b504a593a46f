import { describe, expect, test } from 'vitest';
import { forwardedAutomatic, isAutomatic } from '../../../lib/domain/mail/automatic.ts';
import { forwardingConfirmation } from '../../../lib/domain/mail/forwarding-confirmation.ts';
import type { Mail } from '../../../lib/domain/mail/mail.ts';
import { headersOf, mailOf } from './mails.ts';

const OWN = 'afterword.example';
const invitation: Mail['calendars'] = [
  {
    method: 'REQUEST',
    broken: null,
    events: [
      {
        ...{ uid: 'u', sequence: 0, recurrenceId: null, recurring: false, status: null, start: null, end: null },
        ...{ summary: null, description: null, location: null, url: null, organizer: null, attendees: [], extras: {} },
      },
    ],
  },
];
const headers = (...lines: string[]) => ({ headers: headersOf(...lines) });
const from = (address: string) => ({ from: { name: null, address } });

describe('isAutomatic', () => {
  test.each<[string, Partial<Mail>, ReturnType<typeof isAutomatic>]>([
    ['a person', { subject: 'Re: Interview' }, null],
    ['a delivery report', headers('Content-Type: multipart/report; report-type=delivery-status'), 'bounce'],
    ['the mailer daemon', from('MAILER-DAEMON@mx.example'), 'bounce'],
    ['a null envelope', headers('Return-Path: <>'), 'bounce'],
    [
      'an absence with a null envelope',
      { ...headers('Return-Path: <>'), subject: 'Out of office: back Monday' },
      'auto-reply',
    ],
    ['RFC 3834', headers('Auto-Submitted: auto-replied (vacation)'), 'auto-reply'],
    ['RFC 3834, said to be a person', headers('Auto-Submitted: no'), null],
    ['a program that is no reply', headers('Auto-Submitted: auto-generated'), null],
    ['X-Autoreply', headers('X-Autoreply: yes'), 'auto-reply'],
    ['Precedence', headers('Precedence: auto_reply'), 'auto-reply'],
    ['a mass mail', headers('Precedence: bulk'), null],
    ['a read receipt', headers('Content-Type: multipart/report; report-type=disposition-notification'), 'auto-reply'],
    ['Automatische Antwort', { subject: 'Automatische Antwort: Danke' }, 'auto-reply'],
    ['Réponse automatique', { subject: 'Réponse automatique : Merci' }, 'auto-reply'],
    ['Respuesta automática', { subject: 'Respuesta automática: Gracias' }, 'auto-reply'],
    ['自動返信', { subject: '自動返信: 面接' }, 'auto-reply'],
    ['an absence that somebody forwards', { subject: 'Fwd: Automatic reply: Interview' }, null],
    ['our mail by its From', from(`reply+abc@${OWN}`), 'loop'],
    ['our mail by its Message-ID', { messageId: `<x@${OWN}>` }, 'loop'],
    ['our mail by X-Loop', headers(`X-Loop: interviews@${OWN}`), 'loop'],
    ['a domain that only ends alike', from('maya@notafterword.example'), null],
    [
      'an invitation by a program',
      { ...headers('Auto-Submitted: auto-generated', 'Return-Path: <>'), calendars: invitation },
      null,
    ],
    ['an invitation marked as reply', { ...headers('Auto-Submitted: auto-replied'), calendars: invitation }, null],
  ])('%s', (_, given, expected) => {
    expect(isAutomatic(mailOf(given), OWN)).toBe(expected);
  });
});

describe('forwardingConfirmation', () => {
  const google = from('forwarding-noreply@google.com');
  const link = 'https://mail-settings.google.com/mail/vf-%5BANGjdJ8q%5D-kx2vQ';

  test('the code in the subject, else in the text, else the link', () => {
    const subject = '(#123456789) Gmail Forwarding Confirmation - Receive Mail from maya@gmail.com';
    expect(forwardingConfirmation(mailOf({ ...google, subject, text: link }))).toBe('123456789');
    expect(forwardingConfirmation(mailOf({ ...google, text: `Confirmation code: 987654321\n${link}` }))).toBe(
      '987654321',
    );
    expect(forwardingConfirmation(mailOf({ ...google, text: `Please click:\n\n${link}\n` }))).toBe(link);
  });

  test('nobody else can ask for it', () => {
    const subject = '(#123456789) Gmail Forwarding Confirmation';
    expect(forwardingConfirmation(mailOf({ subject }))).toBeNull();
    expect(forwardingConfirmation(mailOf({ ...google, subject: 'Hello', text: 'no code' }))).toBeNull();
  });
});

describe('forwardedAutomatic', () => {
  test.each<[string, string, ReturnType<typeof forwardedAutomatic>]>([
    ['hr@corp.example', 'Automatic reply: Interview on the 9th', 'auto-reply'],
    ['hr@corp.example', 'Abwesenheitsnotiz: Gespräch', 'auto-reply'],
    ['mailer-daemon@mx.example', 'Interview', 'bounce'],
    ['hr@corp.example', 'Interview on the 9th', null],
  ])('%s, %s', (address, subject, expected) => {
    expect(forwardedAutomatic({ ...from(address), subject })).toBe(expected);
  });
});
