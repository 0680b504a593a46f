import { describe, expect, test } from 'vitest';
import { chooseCompany } from '../../../../lib/domain/understanding/company/company-choice.ts';
import { coreOf, fitOf, formsOfLabel } from '../../../../lib/domain/understanding/company/domain-fit.ts';
import model from '../../../../lib/domain/understanding/company/employer.weights.json' with { type: 'json' };
import { employerCandidates } from '../../../../lib/domain/understanding/company/employer-candidates.ts';
import { wordsOfName } from '../../../../lib/domain/understanding/company/employer-cluster.ts';
import { mentionsIn } from '../../../../lib/domain/understanding/company/employer-mentions.ts';
import { runsIn } from '../../../../lib/domain/understanding/company/name-runs.ts';
import { spansOf } from '../../../../lib/domain/understanding/company/name-spans.ts';
import { weigherBy } from '../../../../lib/domain/understanding/learned/choice-model.ts';
import { byFamily } from '../../../../lib/domain/understanding/learned/tally.ts';
import { expectLinear } from '../../../linear.ts';
import { mailOf } from '../text/mail-of.ts';

const namesIn = (text: string) => mentionsIn(mailOf(text), null).map(({ name }) => name);
const runs = (text: string) => runsIn(text).map((run) => text.slice(run[0]?.start, run.at(-1)?.end));

describe('runs of capital words', () => {
  test.each([
    ['we meet at the City of Marlow on Friday', ['City of Marlow', 'Friday']],
    [
      'bei Hägele & Söhne Antriebstechnik GmbH & Co. KG in Ulm',
      ['Hägele & Söhne Antriebstechnik GmbH & Co. KG', 'Ulm'],
    ],
    ['Brightwave Labs, Inc. writes', ['Brightwave Labs, Inc']],
    ['S. R. K & Associates', ['S. R. K & Associates']],
    ['Granvikens kommun söker', ['Granvikens kommun']],
    ['write to Dana.Whitfield@Brightwave.example', []],
    ['eBay and 3M', ['eBay and 3M']],
    ['Hofladen Wiesengrund e. V. lädt ein', ['Hofladen Wiesengrund e. V']],
    ['at Castor, Pollux & Vega on the quay', ['Castor, Pollux & Vega']],
    ['the lodge of Oddfellows No. 41 meets', ['Oddfellows No. 41']],
    ['we are Moose Lodge 17, upstairs', ['Moose Lodge 17']],
    ['chez Clinique dentaire de la Sauge', ['Clinique dentaire de la Sauge']],
    ['Istituto musicale del Mugnone', ['Istituto musicale del Mugnone']],
    ['de bibliotheek, gemeente Wijkerzand', ['gemeente Wijkerzand']],
    ['siamo la trattoria Zi’ Nunzia', ['trattoria Zi’ Nunzia']],
    ['Przychodnia Miejska w Borkach', ['Przychodnia Miejska w Borkach']],
    ['Fjellvik barneskole og noe', ['Fjellvik barneskole']],
    ['am Gymnasium „Anna Seghers“ unterrichten', ['Gymnasium „Anna Seghers']],
    ['Kinderopvang ’t Zandkasteel', ['Kinderopvang ’t Zandkasteel']],
  ])('%s', (text, found) => expect(runs(text)).toEqual(found));
});

describe('the parts of a run', () => {
  const parts = (text: string) =>
    runsIn(text).flatMap((run) => spansOf(run).map(({ from, to }) => text.slice(run[from]?.start, run[to - 1]?.end)));
  test.each([
    ['Harrow Tool & Die', 'Harrow Tool & Die'],
    ['Meeting First Methodist Selby', 'First Methodist Selby'],
    ['Van Houten Kaas BV', 'Van Houten Kaas BV'],
    ['Interview Maple Court', 'Maple Court'],
  ])('%s', (text, part) => expect(parts(text)).toContain(part));

  test('leaves a possessive out as well', () =>
    expect(namesIn("Harrow Dental's hygienist is away")).toEqual(
      expect.arrayContaining(['Harrow Dental', "Harrow Dental's"]),
    ));
});

describe('a name and a domain', () => {
  test.each([
    ['Brightwave', 'brightwave', 'exact'],
    ['Orrin & Vale', 'orrin-vale', 'exact'],
    ['Brightwave Analytics', 'getbrightwave', 'begins'],
    ['Sayle & Sons Funeral Directors', 'saylefunerals', 'words'],
    ['Bayou Preparatory Academy', 'bayouprep', 'begins'],
    ['Hale Kumu Charter School', 'hkcs', 'acronym'],
    ['Inkwell', 'inkwellstudio', 'part'],
    ['Müller Druck', 'mueller-druck', 'exact'],
    ['Dana Whitfield', 'brightwave', 'none'],
  ])('%s, %s: %s', (name, label, fit) => {
    const words = wordsOfName(name);
    expect(fitOf(words, coreOf(words), formsOfLabel(label))).toBe(fit);
  });
});

function company(text: string, more: Parameters<typeof mailOf>[1] = {}): string | null {
  const mail = mailOf(text, more);
  return chooseCompany({ mail, event: null, extractions: [], candidates: mail.to }).company?.value ?? null;
}

describe('what can be no employer', () => {
  const gmail = { from: { name: 'Sheila Marsh', address: 'sheila.marsh1@gmail.com' } };
  test.each([
    'Geoff would like to invite you on Monday at 10.',
    'Dana Whitfield would like to meet you on Zoom.',
    'Dana Whitfield and Samir Haddad are looking forward to it.',
    'Your interview for Senior Data Engineer is on Friday.',
  ])('%s', (text) => expect(company(text, gmail)).toBeNull());

  test('a firm that writes from free mail stands in the signature or in the mailbox', () => {
    const from = { name: 'Sheila Crabtree', address: 'crabtreejoinery@outlook.com' };
    expect(company('Geoff would like to offer you the job!\n\nSheila\nCrabtree Joinery', { from })).toBe(
      'Crabtree Joinery',
    );
  });

  test('an agency is not taken for its client', () => {
    const text = 'Our client, Lindenwerk AG, would like to meet you.\n\nBest\nLena Brooks\nStern Executive Search';
    expect(company(text, { from: { name: 'Lena Brooks', address: 'lena@stern-search.example' } })).toBe(
      'Lindenwerk AG',
    );
  });
});

test('what is added up is what the named features weigh', () => {
  const text =
    'Our client, Orrin & Vale GmbH, invites you to Marlow.\n\nBest\nDana Whitfield\nBrightwave Analytics Ltd.';
  const mail = mailOf(text, { from: { name: 'Dana at Brightwave', address: 'dana@brightwave-analytics.example' } });
  const sources = { mail, event: null, extractions: [], candidates: mail.to };
  const named = employerCandidates(sources, null);
  const weigh = weigherBy(model);
  const summed = employerCandidates(sources, byFamily(model.weights));
  expect(summed.length).toBeGreaterThan(3);
  expect(summed.map(({ name }) => name)).toEqual(named.map(({ name }) => name));
  for (const [at, { score }] of summed.entries()) expect(score).toBeCloseTo(weigh(named[at]?.features ?? []), 9);
});

test('the time grows no faster than the text', () => {
  const mail = (pieces: number) => mailOf('Brightwave Analytics and Dana Whitfield of Orrin & Vale. '.repeat(pieces));
  expectLinear(
    (pieces) => employerCandidates({ mail: mail(pieces), event: null, extractions: [], candidates: [] }, null),
    40,
  );
});
