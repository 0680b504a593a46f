import { allMatches } from '../../all-matches.ts';
import { cleanCompany } from './clean-company.ts';

const TEXT_LIMIT = 12_000;
const WORD = "(?:[\\p{Lu}\\d][\\p{L}\\p{M}\\d&'’.+-]{0,40}|[a-z]{1,2}\\p{Lu}[\\p{L}\\d]{1,30})";
const LINK = '(?:&|and|und|et|y|e|of|de|di|do|da|du|des|der|für|van|la|le)';
const NAME = `(${WORD}(?: (?:${LINK} ){0,2}${WORD}){0,5})`;
const ARTICLE = "(?:(?:the|der|die|das|dem|den|le|la|les|el|los|las|il|lo|gli|o|a|os|as|de|het) |l['’]|d['’])?";

/** How agencies name the employer for whom they write. */
const ways: readonly (readonly [needs: string, pattern: string])[] = [
  [
    'client',
    `\\b(?:[Mm]y|[Oo]ur|[Tt]he|[Mm]on|[Nn]otre|MY|OUR) (?:end )?(?:[Cc]lient|CLIENT),?(?: is| at)? ${ARTICLE}\\(?${NAME}`,
  ],
  ['lient', `\\b(?:end |hiring )?[Cc]lient(?: company| name)? ?(?:\\(|: ?)${ARTICLE}${NAME}`],
  [
    'behalf of',
    `\\b(?:recruiting|hiring|writing|working|acting|you|contacting|searching)(?: [\\p{Ll}]+){0,3} on behalf of ${ARTICLE}${NAME}`,
  ],
  ['etained by', `\\b[Rr]etained by ${ARTICLE}${NAME}`],
  [
    'cliente',
    `\\b(?:[Nn]uestro|[Mm]i|[Nn]ostro|[Mm]io|[Nn]osso|[Mm]eu|[Ee]l|[Il]l) cliente,?(?: final,?)? ${ARTICLE}${NAME}`,
  ],
  ['azienda', `\\b[Ll]['’]azienda(?: cliente)?,? ${NAME}`],
  ['per conto d', `\\b[Pp]er conto d(?:i|el|ella|ello|ell['’]) ?${ARTICLE}${NAME}`],
  ['pour le compte', `\\b[Pp]our le compte d(?:e|u|es) ?${ARTICLE}${NAME}`],
  ['ndant', `\\b(?:[Mm]ein|[Uu]nser)(?:e[nrms]?)? (?:Mandant(?:in|en)?s?),? ${ARTICLE}${NAME}`],
  ['Kund', `\\b(?:[Mm]ein|[Uu]nser)(?:e[nrms]?)? (?:Kund(?:in|en?)?),? ${ARTICLE}${NAME}`],
  ['Auftrag', `\\b(?:[Mm]ein|[Uu]nser)(?:e[nrms]?)? Auftraggeber(?:in|s)?,? ${ARTICLE}${NAME}`],
  [
    'Auftrag',
    `\\b[Ii]m Auftrag (?:der|des|von|unserer Mandantin|unseres Mandanten|unseres Kunden),? ${ARTICLE}${NAME}`,
  ],
  ['opdracht', `\\b(?:(?:[Oo]nze|[Mm]ijn) opdrachtgever,?|[Ii]n opdracht van(?: onze klant)?) ${ARTICLE}${NAME}`],
  ['klant', `\\b(?:[Oo]nze|[Mm]ijn) klant,? ${ARTICLE}${NAME}`],
];

const made = new Map<string, RegExp>();

function patternOf(source: string): RegExp {
  const known = made.get(source);
  if (known !== undefined) return known;
  const fresh = new RegExp(source, 'gu');
  made.set(source, fresh);
  return fresh;
}

/** Forms of address that begin with a capital and stand right behind a name: `Officine Brenta La incontrerà`. */
const address = /(?: (?:La|Lei|Le|Sie|Ihnen|Usted|Ustedes|U|Uw|You|Vous|I|We|Er|Es))+$/u;

/** Lines shorter than this were ended by their writer. */
const WRAPPED_FROM = 50;

/** Joins the lines that a mail program wrapped; what its writer divided stays divided. */
function unwrapped(text: string): string {
  const lines = text.split('\n').map((line) => line.replace(/^>+ ?/, '').replace(/\s+/g, ' ').trim());
  return lines.map((line) => (line.length < WRAPPED_FROM ? `${line}\n` : `${line} `)).join('');
}

/** An employer that an agency names as its client. */
export interface ClientNamed {
  readonly name: string;
  readonly quote: string;
}

/**
 * The employer where the writer only recruits for it (`our client, the Hartsfield Foundation`, `unsere Mandantin, die
 * Ruhrglas AG`, `onze opdrachtgever Waterschap Noord`), or null.
 */
export function clientNamed(text: string): ClientNamed | null {
  const fitting = ways.filter(([needs]) => text.includes(needs));
  if (fitting.length === 0) return null;
  const searched = unwrapped(text.slice(0, TEXT_LIMIT));
  for (const [, source] of fitting) {
    for (const match of allMatches(searched, patternOf(source))) {
      const name = cleanCompany((match[1] ?? '').replace(address, '').replace(/[.,;:]+$/, ''));
      if (name !== null && !/^(?:I|We|He|She|They|Sie|Er|Wir)$/.test(name))
        return { name, quote: match[0].slice(0, 200) };
    }
  }
  return null;
}
