import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { searchedText, spelledIn } from '../../../../lib/domain/understanding/company/company-spelling.ts';

const spelled = (label: string, ...texts: readonly string[]) => spelledIn(label, searchedText(texts));

describe("how a mail spells its domain's label", () => {
  test.each([
    // words that run together
    ['liceopascoli-ravenna', 'la sede centrale del Liceo Pascoli, via Mazzini 12', 'Liceo Pascoli'],
    ['cm-vilabranca', 'Câmara Municipal de Vila Branca', 'Câmara Municipal de Vila Branca'],
    ['redharborlogistics', 'The Red Harbor Logistics team', 'Red Harbor Logistics'],
    ['orrinvale', 'at Orrin & Vale, Level 30', 'Orrin & Vale'],
    ['marshandpike', 'Marsh & Pike Joinery', 'Marsh & Pike Joinery'],
    ['savannahpay', 'Welcome to SavannahPay', 'SavannahPay'],
    // shortened words
    ['lakesideprep', 'Lakeside Preparatory School would like', 'Lakeside Preparatory School'],
    ['unitorvela', 'Università di Torvela', 'Università di Torvela'],
    ['highmesaclinic', 'out to High Mesa Family Clinic, 3 Depot St', 'High Mesa Family Clinic'],
    // what domains hang on
    ['getquillon', 'why Quillon is hiring', 'Quillon'],
    ['quillonhq', 'why Quillon is hiring', 'Quillon'],
    // what names go on with
    ['tannwald', 'die Tannwald Maschinenbau GmbH & Co. KG', 'Tannwald Maschinenbau GmbH & Co. KG'],
    ['norrvik', 'hos Norrvik AB på torsdag', 'Norrvik AB'],
    ['baywren', 'Talent @ Baywren Tech', 'Baywren Tech'],
    // what names begin with
    ['northfenecology', 'at the Institute of North Fen Ecology.', 'Institute of North Fen Ecology'],
    ['stadt-obernau', 'Stadt Obernau\nDer Oberbürgermeister', 'Stadt Obernau'],
    ['mairie-valmont', 'Ville de Valmont', 'Ville de Valmont'],
    ['holzer-tischlerei', 'Tischlerei Holzer', 'Tischlerei Holzer'],
    ['stolbert', 'at St. Olbert University. The', 'St. Olbert University'],
    // letters
    ['mueller-technik', 'Müller Technik', 'Müller Technik'],
    ['valmont-energie', 'Ici Valmont Énergie', 'Valmont Énergie'],
    // small letters
    ['foxmarket', 'its tasha from fox market, can u come', 'Fox Market'],
    ['yolkapp', 'zed from yolk here', 'Yolk'],
  ])('%s in “%s”', (label, text, name) => expect(spelled(label, text)).toBe(name));

  test.each([
    ['acorn', 'the Acorns fell'],
    ['brightwave', 'write to dana@brightwave.example or https://brightwave.example'],
    ['marketing', 'to market. Ing is a bank'],
    ['northstar', 'We go north. Star charts help.'],
    ['yolkapp', 'the yolk of an egg'],
    ['hr', 'HR'],
  ])('%s is not in “%s”', (label, text) => expect(spelled(label, text)).toBeNull());

  test('a heading in capitals gives way to the name as it is written', () => {
    expect(spelled('redharbor', 'RED HARBOR\nWelcome to Red Harbor')).toBe('Red Harbor');
  });

  test('a name that is told keeps its letters, in any text', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{4,12}$/), fc.string({ maxLength: 300 }), (label, text) => {
        const found = spelled(label, text);
        if (found !== null) expect(text.toLowerCase()).toContain(found.normalize('NFC').toLowerCase().slice(0, 2));
      }),
    );
  });
});
