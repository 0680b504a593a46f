import { describe, expect, test } from 'vitest';
import {
  legalBehind,
  legalEnd,
  withoutFirmEnd,
  withoutLegalForm,
} from '../../../../lib/domain/understanding/company/legal-forms.ts';

describe('legal forms', () => {
  test.each([
    ['nordlicht optik gmbh co kg', 'nordlicht optik'],
    ['kramer sp z o o', 'kramer'],
    ['talleres hidalgo s l u', 'talleres hidalgo'],
    ['gmbh', 'gmbh'],
    ['juniper holdings', 'juniper holdings'],
  ])('%s without its form is %s', (name, rest) => expect(withoutLegalForm(name.split(' ')).join(' ')).toBe(rest));

  test('what distinguishes no two firms goes as well where they are compared', () =>
    expect(withoutFirmEnd(['juniper', 'holdings'])).toEqual(['juniper']));

  test.each([
    ['Nordlicht GmbH', true],
    ['Talleres Hidalgo, S.L.', true],
    ['Atelier Mésange Sàrl', true],
    ['Helena Sá', false],
    ['Casa Limitada', false],
  ])('%s ends in one: %s', (name, ends) => expect(legalEnd.test(name)).toBe(ends));

  test.each([
    [' GmbH & Co. KG in Ulm', ' GmbH & Co. KG'],
    [', Inc. writes', ', Inc.'],
    [' Again later', undefined],
  ])('%s goes on with %s', (rest, form) => expect(legalBehind.exec(rest)?.[0]).toBe(form));
});
