import { describe, expect, test } from 'vitest';
import { mentionsIn } from '../../../../lib/domain/understanding/people/mentions.ts';
import { selfSigns } from '../../../../lib/domain/understanding/people/self-signs.ts';
import { readPassages } from '../../../../lib/domain/understanding/text/passages.ts';

const mentions = (text: string) => mentionsIn(readPassages('', text), new Set());
const namesIn = (text: string) => mentions(text).map(({ name }) => name);
const signsOf = (text: string, name: string) => mentions(text).find((one) => one.name === name)?.signs ?? [];

describe('names in the words of a mail', () => {
  test.each([
    ['You will meet Dana Whitfield and Raj Patel.', ['Dana Whitfield', 'Raj Patel']],
    ['Du møder indkøbschef Søren Vestergaard.', ['Søren Vestergaard']],
    ['Zoom med mig og Ditte (hun er vores CFO)?', ['Ditte']],
    ['■面接官：開発部 部長 石井 直樹、シニアエンジニア 李 秀英', ['石井 直樹', '李 秀英']],
    ['面接は取締役の大西と、生産技術課の藤田が担当いたします。', ['大西', '藤田']],
    ['Please send it to the Tarnshire District Council.', []],
    [
      'It is chaired by Provost Anneliese Marchetti; the others are Professors Tobias Grundy and Ewa Salinger.',
      ['Anneliese Marchetti', 'Tobias Grundy', 'Ewa Salinger'],
    ],
    ['Boss Mr Ong will see you, about 20 mins.', ['Mr Ong']],
    ['Sie sprechen mit Stadtamtsdirektor Dr. Helmut Pichler.', ['Dr. Helmut Pichler']],
    ['Meine Kollegin Sandra Imhof und ich freuen uns.', ['Sandra Imhof']],
    ['Whaea Moana Tūhoro opens with karakia.', ['Moana Tūhoro']],
    ['Lady Fenwick and our Head Gardener, Mr Roy Birtles, will meet you.', ['Lady Fenwick', 'Roy Birtles']],
    ['Du møder vores CEO Anders og CTO’en Shreya.', ['Anders', 'Shreya']],
    [
      'É com o Dr. Bernardo Lacerda e Melo, Diretor, e com a Eng.ª Sónia Patrício.',
      ['Dr. Bernardo Lacerda e Melo', 'Sónia Patrício'],
    ],
    ['Vai falar com Ana Souza e Carlos Lima.', ['Ana Souza', 'Carlos Lima']],
    ['Parlarás amb Pol Ferrer i Camps i amb Laia Roca.', ['Pol Ferrer i Camps', 'Laia Roca']],
    ['You will meet J.A. (Jan) de Vries and Robert (Bob) Hale.', ['Jan de Vries', 'Robert Hale']],
    ['Your interviewers are Seun "SB" Balogun and J.R. Whitby.', ['Seun Balogun', 'J.R. Whitby']],
    ['Dr S Balasubramanian  Medical Director', ['Dr S Balasubramanian']],
    [
      'Spotkasz się z Dawidem Sową, Markiem Nowakiem i Oleną Marchenko.',
      ['Dawid Sowa', 'Marek Nowak', 'Olena Marchenko'],
    ],
    ["I'll have Rose from growth with me.", ['Rose']],
    ['Joining you will be Mr Ollie Brand, Head of Upper Primary.', ['Ollie Brand']],
    ['Il dott. Vinci può vederti giovedì, con la signora Ferri.', ['dott. Vinci', 'signora Ferri']],
    ["sarà contattato dall'Ing. Paternò, Direttore Tecnico", ['Ing. Paternò']],
    [
      'Sie sprechen mit unserer Steuerberaterin Frau Kiesel und Werkstattleiter Hr. Dobler.',
      ['Frau Kiesel', 'Herr Dobler'],
    ],
    ['Sie treffen Frauke Jessen von der Inspektion und Karl von Stetten.', ['Frauke Jessen', 'Karl von Stetten']],
    ['Pflegerische OP-Leitung Jens Rohwer wartet auf Sie.', ['Jens Rohwer']],
    [
      'The committee (Cllr Bob Askew, Cllr Mrs Hailey and Cllr Dunne) would like to see you.',
      ['Bob Askew', 'Mrs Hailey', 'Cllr Dunne'],
    ],
    ['You pick it, Vera Lindqvist-Shah reads it on the plane.', ['Vera Lindqvist-Shah']],
    [
      'Sanjeev (of the two partners, Rachel Ormond and Sanjeev Kapadia)',
      ['Sanjeev', 'Rachel Ormond', 'Sanjeev Kapadia'],
    ],
    ['Matron Salmah and Wanda Cloud will see you.', ['Matron Salmah', 'Wanda Cloud']],
    ['W Urzędzie Miasta Zalesie, Rynek 1', []],
    ['Your interview is at Hunter Barn, Shannon Free Zone.', []],
  ])('%s', (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });

  test('what stands around a name is told', () => {
    expect(signsOf('You will meet Dana Whitfield on Monday.', 'Dana Whitfield')).toEqual(
      expect.arrayContaining(['at:sentence', 'stand:met', 'l:meet', 'r:on']),
    );
    expect(signsOf('The panel is:\nDana Whitfield\nRaj Patel', 'Raj Patel')).toContain('headed:met');
  });

  test('a lone line in the later half may be a signature, a list of names is none', () => {
    const letter = 'Hello Maya,\n\nyour interview is on Monday at ten.\n\nPlease bring a pen.\n\nDana Whitfield\nHR';
    expect(signsOf(letter, 'Dana Whitfield')).toEqual(expect.arrayContaining(['signs?', 'line:lonely']));
    expect(mentions(letter).find(({ name }) => name === 'Dana Whitfield')?.title).toBe('HR');
  });
});

describe('how the writer speaks of himself', () => {
  test.each([
    ['Who: me, Paul Okonkwo and Midge Fennimore', 'me:listed'],
    ['Il y aura Els Claes et moi-même.', 'me:listed'],
    ['Du møder Søren Vestergaard samt undertegnede.', 'me:listed'],
    ['Das Gespräch führen Frau Hug und ich.', 'me:subject'],
    ['Conversamos eu, o senhor Alcides e um copo.', 'me:apposed'],
  ])('%s', (text, sign) => {
    expect(selfSigns(readPassages('', text))).toContain(sign);
  });

  test('what he asks of the reader is none of it', () => {
    const signs = selfSigns(readPassages('', "If you need anything, tell me and I'll make it happen."));
    expect(signs.filter((sign) => /^me:(?:listed|subject|apposed)$/.test(sign))).toEqual([]);
  });
});
