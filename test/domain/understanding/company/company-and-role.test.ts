import { describe, expect, test } from 'vitest';
import { chooseCompany } from '../../../../lib/domain/understanding/company/company-choice.ts';
import { textExtractor } from '../../../../lib/domain/understanding/extractors/text.ts';
import { roleIn } from '../role/role-of.ts';
import { context, mailOf } from '../text/mail-of.ts';
import { both, senders, signatures, subjects } from './namings.ts';

const stranger = { from: { name: 'Notifications', address: 'no-reply@greenhouse-mail.io' } };

function read(text: string, more: Parameters<typeof mailOf>[1] = stranger) {
  const mail = mailOf(text, more);
  const extractions = textExtractor.extract(mail, context);
  const { company } = chooseCompany({ mail, event: null, extractions, candidates: mail.to });
  return {
    company: company?.value ?? null,
    role: roleIn(mail, company === null ? [] : [company.value])?.value ?? null,
  };
}

describe('company and role in prose', () => {
  test.each(both)('%s', (text, company, role) => expect(read(text)).toEqual({ company, role }));
});

describe('company and role in a subject', () => {
  test.each(subjects)('%s', (subject, company, role) =>
    expect(read('See you then.', { ...stranger, subject })).toEqual({ company, role }),
  );
});

describe('company in names and signatures', () => {
  test.each(senders)('sender %s', (name, company) => {
    expect(read('See you on Thursday.', { from: { name, address: 'no-reply@greenhouse-mail.io' } }).company).toBe(
      company,
    );
  });

  test.each(signatures)('signature %s', (signature, company) => {
    expect(read(`See you on Thursday.\n\n${signature}`).company).toBe(company);
  });

  test('the sender’s domain confirms a name, and stands for one where none is written', () => {
    const from = { name: 'Lena Brooks', address: 'lena@brightwave.example' };
    expect(read('See you on Thursday.', { from }).company).toBe('Brightwave');
    expect(read('You will love it at Harbour Quay. The Brightwave team says hello.', { from }).company).toBe(
      'Brightwave',
    );
  });

  test('people are no companies', () => {
    expect(read('Your interview with Dana Whitfield is on Thursday.\nInterviewer: Dana Whitfield').company).toBeNull();
  });
});
