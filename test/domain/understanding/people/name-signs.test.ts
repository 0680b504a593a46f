import { describe, expect, test } from 'vitest';
import {
  bareName,
  isNoPerson,
  isOfficeLocalPart,
  nameSigns,
} from '../../../../lib/domain/understanding/people/name-signs.ts';

describe('what the words of a name tell', () => {
  test.each([
    'Tarnshire District Council',
    'Elster Verwaltungs-GmbH',
    'Gestión Humana',
    'Stuart Parade',
    'RG',
    'Cole LLP',
    'Ashby Magna',
    'Sant Jordi',
    'Cantine Monteluro',
    'Telko',
  ])('%s is no person', (name) => {
    expect(isNoPerson(name)).toBe(true);
  });

  test.each(['Huw ap Dafydd', 'Tess Baker', 'J. Aldous Hale III', '石井 直樹', 'BUD KESSLER', 'De Luca'])(
    '%s may be one',
    (name) => {
      expect(isNoPerson(name)).toBe(false);
    },
  );

  test('a known first name is told, and words of other things', () => {
    expect(nameSigns('Dana Whitfield')).toEqual(['name:2:first']);
    expect(nameSigns('Urban Forester')).toContain('word:occupation');
    expect(nameSigns('MIGUEL TORRES')).toContain('word:capitals');
  });

  test.each([
    ['Mvh Jonas Wikström', 'Jonas Wikström'],
    ['between Bruno Keller', 'Bruno Keller'],
    ['Marjorie Blenkinsop RGN', 'Marjorie Blenkinsop'],
    ['Mohit Lakhani CEng', 'Mohit Lakhani'],
    ['Els Claes du CA', 'Els Claes'],
    ['Pr. Claire Vasseur', 'Claire Vasseur'],
    ['E.U. Paulina Huenchullán', 'Paulina Huenchullán'],
    ['Enfª Josiane Bittencourt', 'Josiane Bittencourt'],
    ['Auftrag von Dr. Falk Riemenschneider', 'Dr. Falk Riemenschneider'],
    ['Frau Dr. Keller', 'Frau Dr. Keller'],
    ['Ma. del Refugio Cantú', 'Ma. del Refugio Cantú'],
    ['J.R. Whitby', 'J.R. Whitby'],
    ['Con Stavropoulos', 'Con Stavropoulos'],
    ['Willem Salem', 'Willem Salem'],
    ['Sor Inmaculada Rey', 'Sor Inmaculada Rey'],
    ['Uncle Dayo', 'Uncle Dayo'],
    ['Uncle Dayo Bankole', 'Dayo Bankole'],
    ['Rabbi Stein', 'Rabbi Stein'],
    ['Eng. Kiprono', 'Eng. Kiprono'],
    ['Board Trustee Jim Hanley', 'Jim Hanley'],
    ['Skoleleder Henrik Dahl', 'Henrik Dahl'],
    ['DGKP Edith Neubauer', 'Edith Neubauer'],
    ['LKMD Vollmer', 'LKMD Vollmer'],
    ['Dr. Anna Weiss', 'Dr. Anna Weiss'],
    ['Angus McKellar', 'Angus McKellar'],
    ['Su Min Yoo', 'Su Min Yoo'],
  ])('%s is %s', (name, bare) => {
    expect(bareName(name)).toBe(bare);
  });

  test('an office has a mailbox of its own', () => {
    expect(['rh', 'concorsi', 'hr-team'].map(isOfficeLocalPart)).toEqual([true, true, true]);
    expect(['dana', 'practice', 'hughesmotors'].map(isOfficeLocalPart)).toEqual([false, false, false]);
  });
});
