import { expect, test } from 'vitest';
import { japaneseTitles } from '../../../../lib/domain/understanding/role/japanese-titles.ts';
import { inNominative } from '../../../../lib/domain/understanding/role/polish-case.ts';
import { roleCandidates } from '../../../../lib/domain/understanding/role/role-candidates.ts';
import { rolePlaces } from '../../../../lib/domain/understanding/role/role-places.ts';

/** All stretches of a text that may be a title. */
function candidates(text: string, subject = ''): readonly string[] {
  const places = rolePlaces({ mail: { subject, text }, summary: null, description: '', note: '' });
  const names = { people: new Set(['dana', 'whitfield']), companies: [['quillworks']] };
  return roleCandidates({ places, names, told: [], titles: [] }, false).map((one) => one.text);
}

test.each([
  [
    'We need a Senior Data Engineer, Payments in May.',
    ['Data Engineer', 'Senior Data Engineer', 'Senior Data Engineer, Payments'],
  ],
  ['Thanks for applying for the 2IC job.', ['2IC']],
  ['votre candidature d’horlogère complication', ['horlogère', 'horlogère complication']],
  ['the Deputy Manager (Maintenance) position', ['Deputy Manager', 'Deputy Manager (Maintenance)']],
  ['die Stelle als dipl. Pflegefachfrau HF', ['Pflegefachfrau HF', 'dipl. Pflegefachfrau HF']],
])('%s: every extent of a title is offered', (text, wanted) => {
  expect(candidates(text)).toEqual(expect.arrayContaining([...wanted]));
});

test.each([
  ['Highways Inspector, Grade 8 on Monday', 'Highways Inspector, Grade 8'],
  ['position of Biologist, GS-0401-09, in Reston', 'Biologist, GS-0401-09'],
  ['spécialiste crédits 80-100% est annexé', 'spécialiste crédits 80-100'],
  ['our new engineer', 'our new engineer'],
  ['the Deputy Manager (Maintenance) position', 'Deputy Manager (Maintenance'],
  ['Hiring Manager Interview', 'Hiring Manager'],
  ['see https://jobs.example/data-engineer/apply', 'engineer'],
])('%s: what is no title is not offered', (text, unwanted) => {
  expect(candidates(text)).not.toContain(unwanted);
});

test('an earlier mail below is read as well', () => {
  const text = 'See you!\n\nOn Monday Dana Whitfield wrote:\n> about the Night Porter vacancy';
  expect(candidates(text)).toContain('Night Porter');
});

test('Polish titles leave the genitive that stanowisko puts them into', () => {
  expect(inNominative('Starszego Księgowego')).toBe('Starszy Księgowy');
  expect(inNominative('Kierownika magazynu')).toBe('Kierownik magazynu');
  expect(inNominative('Specjalisty ds. kadr')).toBe('Specjalista ds. kadr');
  expect(inNominative('Specjalistka ds. kadr')).toBe('Specjalistka ds. kadr');
  expect(inNominative('Tester oprogramowania')).toBe('Tester oprogramowania');
});

test('Japanese titles are found by their ends', () => {
  expect(japaneseTitles('バックエンドエンジニアの一次面接').map(({ text }) => text)).toEqual([
    'バックエンドエンジニア',
  ]);
  expect(japaneseTitles('転職活動、お疲れさまです')).toEqual([]);
  expect(japaneseTitles('Data Engineer')).toEqual([]);
});
