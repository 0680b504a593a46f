import { describe, expect, test } from 'vitest';
import { bareTitle, readTitle, type TitleContext } from '../../../../lib/domain/understanding/role/titles.ts';

const box = (name: string | null, address: string | null = null) => ({ name, address });
const context: TitleContext = {
  candidates: [box('Maya Okafor', 'maya.okafor@gmail.com')],
  people: [box('Dana Whitfield', 'dana@brightwave.example'), box('Samir Haddad', 'samir@brightwave.example')],
  companies: ['Brightwave'],
};
const read = (title: string, given: TitleContext = context) => {
  const { company, role, people } = readTitle(title, given);
  return { company: company?.name ?? null, role, people };
};

describe('titles of events', () => {
  test.each([
    ['Technical Interview: Maya Okafor (Senior Data Engineer) at Brightwave', 'Brightwave', 'Senior Data Engineer', []],
    ['Interview with Brightwave', 'Brightwave', null, []],
    ['Brightwave Interview - Staff Engineer', 'Brightwave', 'Staff Engineer', []],
    ['Maya Okafor <> Dana Whitfield', null, null, ['Dana Whitfield']],
    ['Maya Okafor and Dana Whitfield', null, null, ['Dana Whitfield']],
    ['Maya / Brightwave: Phone Screen', 'Brightwave', null, []],
    ['Phone screen with Dana Whitfield (Brightwave)', 'Brightwave', null, ['Dana Whitfield']],
    ['Onsite Interview | Data Engineer | Maya Okafor', null, 'Data Engineer', []],
    ['Vorstellungsgespräch Softwareentwicklerin bei Lindenwerk GmbH', 'Lindenwerk GmbH', 'Softwareentwicklerin', []],
    ['Interview', null, null, []],
    ['Final round', null, null, []],
    ['Interview: Northgate Labs', 'Northgate Labs', null, []],
    ['Brightwave x Maya Okafor', 'Brightwave', null, []],
    ['45 min Zoom call with Samir Haddad', null, null, ['Samir Haddad']],
    ['Interview with Priya Raman', null, null, ['Priya Raman']],
  ])('%s', (title, company, role, people) => expect(read(title)).toEqual({ company, role, people }));

  test('a rest that nothing marks is a loose guess', () => {
    expect(readTitle('Interview - Quillworks', context).company).toEqual({ name: 'Quillworks', sure: false });
    expect(readTitle('Interview at Quillworks', context).company).toEqual({ name: 'Quillworks', sure: true });
  });

  test.each([
    ['Fwd: Updated invitation: Chat @ Tue Sep 29, 2026 10am - 10:30am (CDT) (maya@x.example)', 'Chat'],
    ['Einladung: Gespräch @ Di. 29. Sep. 2026 10:00 - 10:30 (MESZ) (maya@x.example)', 'Gespräch'],
    ['[EXTERNAL] Interview with Brightwave', 'Interview with Brightwave'],
    ['Interview with Brightwave on Thursday', 'Interview with Brightwave'],
    ['Your interview with Brightwave has been rescheduled', 'Your interview with Brightwave'],
  ])('%s without its wrapping', (title, bare) => expect(bareTitle(title)).toBe(bare));
});
