import { endsFirm } from './company-words.ts';
import { legalBehind } from './legal-forms.ts';

/** Where a text spells a label. */
export interface Match {
  readonly start: number;
  readonly end: number;
  /** Every letter of every word stood in the label. */
  readonly whole: boolean;
  readonly words: number;
}

/** The name as the text spells it, with the words that companies begin or end with; null for words that only chance to fit. */
export function shownOf(match: Match, raw: string): string | null {
  const found = raw.slice(match.start, match.end);
  if (!/^[\p{Lu}\d]/u.test(found)) {
    const said = match.words > 1 || naming.test(raw.slice(Math.max(0, match.start - 12), match.start));
    return match.whole && said ? capitals(found) : null;
  }
  const front = institution.exec(raw.slice(Math.max(0, match.start - 40), match.start))?.[1] ?? '';
  return `${front}${found}${furtherWords(raw.slice(match.end, match.end + 80))}`;
}

const naming = /\b(?:from|at|join|bei|chez|bij|da|di|de|van|von|team) $/i;

function capitals(name: string): string {
  return name.replace(/(?<![\p{L}\d])\p{Ll}/gu, (letter) => letter.toUpperCase());
}

/** What names begin with although their domains don't. */
const institution =
  /(?:^|[\s("“«'’])((?:Câmara Municipal|Prefeitura(?: Municipal)?|Junta de Freguesia|Mairie|Commune|Landratsamt|Landkreis|Kanton|Kantonsschule|Gymnasium|Realschule|Grundschule|Liceo|Lycée|Collège|Istituto Comprensivo|IES|Colegio|Escola|Scuola|École|Provincia|Regione|Diputación|Centre Hospitalier|CHU|Pflegeheim|Seniorenheim|Seniorenzentrum|Residencia|Clinica|Farmacia|Pharmacie|Apotheke|Urząd Miasta|Waterschap|Basisschool|Museo|Musée|Teatro|Théâtre|Theater|Institute|Institut|Instituto|Istituto|University|Universität|Université|Universidad|Università|Universidade|Universiteit|College|School|Academy|Museum|Bank|Banque|Banco|Banca|City|County|Town|Ville|Stadt|Gemeinde|Gemeente|Comune|Ayuntamiento|Hospital|Klinikum|Clínica|Groupe|Grupo|Gruppo|Stichting|Fondation|Fundación|Fondazione|Fundação|Laboratoires|Ateliers|Stadtwerke|Verlag|Druckhaus|Autohaus|Hotel|Studio|Praxis|Kita|Clinique|Residence|Casa|Maison|Officine|Officina) (?:(?:of|for|de|di|da|do|des|du|der|für|van) (?:the |la |las |los |den |het )?)?)$/u;

const nextWord = /^ (?:& )?(\p{Lu}[\p{L}]{1,20})(?![\p{L}\d'’])/u;

function furtherWords(rest: string): string {
  let taken = 0;
  for (let round = 0; round < 3; round++) {
    const behindIt = rest.slice(taken);
    const next = nextWord.exec(behindIt);
    const length = legalBehind.exec(behindIt)?.[0].length ?? (endsFirm(next?.[1] ?? '') ? next?.[0].length : undefined);
    if (length === undefined) break;
    taken += length;
  }
  return rest.slice(0, taken);
}
