import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanCompany } from '../../../../lib/domain/understanding/company/clean-company.ts';
import { companyKey, sameCompany } from '../../../../lib/domain/understanding/company/company-key.ts';
import {
  companyFromDomain,
  isFreeMail,
  isTool,
  registrableDomain,
} from '../../../../lib/domain/understanding/company/mail-domain.ts';
import { cleanRole, roleKey } from '../../../../lib/domain/understanding/role/role.ts';

describe('a company freed from noise', () => {
  test.each([
    ['Brightwave Hiring Team via Greenhouse', 'Brightwave'],
    ['Prairie Mutual Hiring Team @ icims', 'Prairie Mutual'],
    ['Brightwave Careers', 'Brightwave'],
    ['Recruiting at Brightwave GmbH', 'Brightwave GmbH'],
    ['The Brightwave Recruiting Team', 'Brightwave'],
    ['Brightwave Talent Acquisition', 'Brightwave'],
    ['Lindenwerk Karriere', 'Lindenwerk'],
    ['Brightwave Analytics, Inc.', 'Brightwave Analytics, Inc.'],
    ['Müller & Söhne GmbH & Co. KG', 'Müller & Söhne GmbH & Co. KG'],
    ['株式会社ホシノ', '株式会社ホシノ'],
  ])('%s → %s', (written, shown) => expect(cleanCompany(written)).toBe(shown));

  test.each([
    'Greenhouse',
    'Zoom',
    'Microsoft Teams',
    'Hiring Team',
    'Interview',
    'careers@brightwave.example',
    'Tue Dec 8',
    '42',
    'no-reply',
  ])('%s is none', (written) => expect(cleanCompany(written)).toBeNull());
});

describe('companies compared', () => {
  test.each([
    ['The Brightwave-Analytics GmbH & Co. KG', 'brightwave analytics'],
    ['Brightwave Analytics, Inc.', 'Brightwave Analytics'],
    ['Valmont Énergie S.A.R.L.', 'Valmont Energie'],
    ['Lindenwerk AG', 'LINDENWERK'],
    ['Hoshino Soft 株式会社', 'Hoshino Soft'],
  ])('%s is %s', (a, b) => expect(companyKey(a)).toBe(companyKey(b)));

  test('a legal form alone, or a name of one, is kept', () => {
    expect(companyKey('SE')).toBe('se');
    expect(companyKey('Inc.')).toBe('inc');
  });

  test('a longer telling of a name is the same company, a short overlap is not', () => {
    expect(sameCompany('Brightwave', 'Brightwave Analytics')).toBe(true);
    expect(sameCompany('Brightwave', 'Brightside')).toBe(false);
    expect(sameCompany('Ace', 'Acetone Labs')).toBe(false);
    expect(sameCompany('', '')).toBe(false);
  });

  test('keys are stable under case and spacing', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{3,12} [a-z]{3,12}$/), (name) => {
        expect(companyKey(name.toUpperCase())).toBe(companyKey(`  ${name.replace(' ', '-')} GmbH`));
      }),
    );
  });
});

describe('what a domain tells', () => {
  test.each([
    ['dana@brightwave-analytics.example', 'Brightwave Analytics'],
    ['dana@mail.careers.brightwave.co.uk', 'Brightwave'],
    ['dana@abc.example', 'ABC'],
    ['maya@gmail.com', null],
    ['maya@gmx.de', null],
    ['maya@fastmail.com', null],
    ['no-reply@us.greenhouse-mail.io', null],
    ['harborline@myworkday.com', null],
    ['calendar-notification@google.com', null],
    ['dana@[192.0.2.1]', null],
    ['no address', null],
  ])('%s → %s', (address, company) => expect(companyFromDomain(address)).toBe(company));

  test('a tool is a tool, its makers may be employers', () => {
    expect(isTool('x@hire.lever.co')).toBe(true);
    expect(isTool('no-reply@zoom.us')).toBe(true);
    expect(isTool('jane.doe@zoom.us')).toBe(false);
    expect(isTool('dana@brightwave.example')).toBe(false);
  });

  test('free mail and registrable domains', () => {
    expect(isFreeMail('a@googlemail.com')).toBe(true);
    expect(isFreeMail('a@brightwave.example')).toBe(false);
    expect(registrableDomain('a@eu.mail.brightwave.co.uk')).toBe('brightwave.co.uk');
  });
});

describe('roles', () => {
  test.each([
    ['Senior Data Engineer (m/w/d)', 'Senior Data Engineer'],
    ['the Staff Engineer role', 'Staff Engineer'],
    ['Product Manager (R-10442)', 'Product Manager'],
    ['position UX Researcher', 'UX Researcher'],
    ['Backend Engineer, Payments', 'Backend Engineer, Payments'],
  ])('%s → %s', (written, shown) => expect(cleanRole(written)).toBe(shown));

  test.each(['role', 'the position', 'x', 'a@b.example', '12345'])('%s is none', (written) =>
    expect(cleanRole(written)).toBeNull(),
  );

  test('two tellings of one role share a key', () => {
    expect(roleKey('Sr. Data Engineer')).toBe(roleKey('Senior Data Engineer (m/w/d)'));
    expect(roleKey('Data Engineer II')).not.toBe(roleKey('Data Engineer'));
  });
});
