import { cleanRole, roleKey } from '../role.ts';
import { foldAligned } from './aligned-fold.ts';
import type { Passage } from './passages.ts';
import { titleWords } from './title-words.ts';

/** The job that an interview is for. */
export interface RoleMention {
  readonly role: string;
  readonly confidence: number;
  readonly quote: string;
}

/** What ends a title that nothing else closes. */
const END =
  '(?=\\s+(?:at|with|within|on|in our|in the|here|and (?:we|would|your)|has|is|was|team|bei|im|in der|am|und (?:wir|freuen)|chez|au sein|dans|en|bij|in het|na|no|da|presso|in|, which)\\s|\\s+(?:position|role|opening|opportunity|job)\\b|\\s?[.;:!?"”»“\\n(|]|,|\\s[-–—]\\s|$)';
const TITLE = '["“„«]?\\s?([\\p{L}\\d][\\p{L}\\p{M}\\d \'’/&+.#()*:_-]{1,80}?)';

interface Pattern {
  readonly pattern: RegExp;
  readonly confidence: number;
  /** Words of which the folded text has one wherever the pattern matches: looking for them is cheap. */
  readonly needs: RegExp;
  /** Without a word that titles are made of, the find is dropped. */
  readonly strict: boolean;
}

function of(needs: RegExp, source: string, confidence: number, strict: boolean): Pattern {
  let made: RegExp | null = null;
  return {
    needs,
    confidence,
    strict,
    // Made when a mail first needs it: most mails need one of these.
    get pattern() {
      made ??= new RegExp(source, 'u');
      return made;
    },
  };
}

const patterns: readonly Pattern[] = [
  of(
    / (?:position|role|opening|opportunity|vacancy|job|post)\b/,
    '(?:[Ff]or|[Aa]bout|[Oo]ffer(?:ing)? you|[Rr]egarding|[Tt]o|[Ii]n|[Oo]f|[Oo]n|[Ff]ill) (?:the|our|an?|your) (?:open |new )?["“]?([\\p{L}\\d][^.;:!?\\n"”]{1,80}?)["”]? (?:position|role|opening|opportunity|vacancy|job|post)\\b',
    0.93,
    false,
  ),
  of(
    /(?:position|role|job|opening|vacancy|opportunity)(?: of| as| for|:) /,
    `(?:[Pp]osition|[Rr]ole|[Jj]ob|[Oo]pening|[Vv]acancy|[Oo]pportunity)(?: of| as| for|:) (?:an? |the |our )?${TITLE}${END}`,
    0.92,
    true,
  ),
  of(
    /(?:interview\w*(?: you)?|application|applied|applying|candidacy|considered|interest|screen|call|conversation) (?:for|to|in|as|about|regarding) /,
    `(?:[Ii]nterview\\w*(?: you)?|[Aa]pplication|[Aa]pplied|[Aa]pplying|[Cc]andidacy|[Cc]onsidered|[Ii]nterest|[Ss]creen|[Cc]all|[Cc]onversation) (?:for|to|in|as|about|regarding) (?:the |our |an? |becoming an? )?${TITLE}${END}`,
    0.88,
    true,
  ),
  of(
    /as (?:our|an?|the) /,
    `(?:[Aa]s|[Jj]oin\\w* (?:us|\\p{Lu}[\\p{L}]+) as) (?:our |an? |the )(?:new |next )?${TITLE}${END}`,
    0.75,
    true,
  ),
  of(
    /(?:stelle|position|rolle|bewerbung|ausschreibung|vakanz|gesprach) (?:als|zum|zur|des|fur|um) /,
    `(?:Stelle|Position|Rolle|Bewerbung|Ausschreibung|Stellenausschreibung|Vakanz|Gespräch|Vorstellungsgespräch)(?: (?:als|zum|zur|des|für|um))+(?: die| den| der)?(?: (?:Stelle|Position|Rolle)(?: als| des| der)?)? (?:einer? |eines |den |die )?${TITLE}${END}`,
    0.92,
    true,
  ),
  of(
    /(?:poste|offre|candidature|role|entretien) (?:de|d'|en tant que|comme|au|pour|le|un|une|du|poste)/,
    `(?:poste|offre|candidature|rôle|entretien)(?: (?:de|d['’]|en tant que|comme|au|pour|le|un|une|du|poste))+ ?(?:la |l['’])?${TITLE}${END}`,
    0.9,
    true,
  ),
  of(
    /(?:puesto|vacante|posicion|cargo|plaza|rol|oferta|candidatura|entrevista) (?:de|para|como|el|la|un|una|puesto|posicion|vacante) /,
    `(?:puesto|vacante|posición|cargo|plaza|rol|oferta|candidatura|entrevista)(?: (?:de|para|como|el|la|un|una|puesto|posición|vacante))+ ${TITLE}${END}`,
    0.9,
    true,
  ),
  of(
    /(?:functie|vacature|rol|positie|sollicitatie|gesprek) (?:van|als|voor|de|naar|een|functie|vacature|rol) /,
    `(?:functie|vacature|rol|positie|sollicitatie|gesprek)(?: (?:van|als|voor|de|naar|een|functie|vacature|rol))+ ${TITLE}${END}`,
    0.9,
    true,
  ),
  of(
    /(?:vaga|cargo|posicao|funcao|candidatura|entrevista) (?:de|para|como|a|o|da|do|vaga|posicao) /,
    `(?:vaga|cargo|posição|função|candidatura|entrevista)(?: (?:de|para|como|a|o|da|do|vaga|posição))+ ${TITLE}${END}`,
    0.9,
    true,
  ),
  of(
    /(?:posizione|ruolo|candidatura|colloquio) (?:di|come|per|la|il|aperta|da|posizione|ruolo) /,
    `(?:posizione|ruolo|candidatura|colloquio)(?: (?:di|come|per|la|il|aperta|da|posizione|ruolo))+ ${TITLE}${END}`,
    0.9,
    true,
  ),
];

const trigger =
  /position|role|job\b|opening|opportunity|vacancy|post\b|interview|appl|candida|considered|interest|screen|call|conversation|\bas an?\b|\bas our\b|stelle|rolle|bewerbung|ausschreibung|vakanz|gesprach|poste|offre|entretien|puesto|vacante|posicion|cargo|plaza|oferta|functie|vacature|positie|sollicitatie|gesprek|vaga|posicao|funcao|posizione|ruolo|colloquio/;

/** Nouns that a title ends in or turns on; `team` and `data` alone make none. */
const nouns =
  /\b(?:engineer|developer|manager|designer|analyst|scientist|architect|director|lead|head|recruiter|specialist|coordinator|consultant|associate|assistant|officer|president|vp|cto|cfo|ceo|coo|partner|administrator|editor|counsel|nurse|professor|coach|master|intern|internship|trainee|representative|executive|strategist|writer|accountant|researcher|technician|programmer|teacher|sales|swe|sre|sde|pm|fellow|supervisor|operator|planner|buyer|controller|advisor|adviser|owner|\w*entwickler(?:in)?|\w*ingenieur(?:in|e)?|\w*leiter(?:in)?|\w*berater(?:in)?|\w*manager(?:in)?|\w*referent(?:in)?|\w*architekt(?:in)?|\w*analyst(?:in)?|sachbearbeiter(?:in)?|werkstudent(?:in)?|praktikant(?:in)?|developpeu(?:r|se)|charge|chargee|responsable|chef|cheffe|directeur|directrice|consultante?|technicien|technicienne|analyste|ingeniero|ingeniera|desarrollador|desarrolladora|gerente|director|directora|analista|jefe|jefa|disenador|disenadora|tecnico|tecnica|cientific[oa]|ontwikkelaar|medewerker|adviseur|hoofd|analist|engenheiro|engenheira|desenvolvedor|desenvolvedora|diretor|diretora|cientista|coordenador|coordenadora|ingegnere|sviluppatore|sviluppatrice|responsabile|direttore|direttrice|analista|progettista|stagista)\b/;

/**
 * The job that a mail is about, or null.
 *
 * @param passages from `readPassages`; the subject counts too
 * @param company the employer's name where it is known, so that it isn't taken for a part of the title
 */
export function roleIn(passages: readonly Passage[], company: string | null): RoleMention | null {
  let best: RoleMention | null = null;
  const offer = (found: string, confidence: number, quote: string): void => {
    const role = cleanRole(withoutCompany(found, company));
    if (role === null || /\d{1,2}:\d\d/.test(role)) return;
    const same = best !== null && roleKey(best.role) === roleKey(role);
    const sure =
      Math.round((same ? Math.min(0.96, Math.max(best?.confidence ?? 0, confidence) + 0.03) : confidence) * 100) / 100;
    if (best === null || sure > best.confidence)
      best = { role: same ? (best?.role ?? role) : role, confidence: sure, quote: quote.slice(0, 200) };
  };
  for (const passage of passages) {
    if (passage.signature) continue;
    if (passage.label === 'role') offer(passage.raw, 0.95, passage.raw);
    else if (passage.label === 'subject' || passage.label === 'what') offerSubject(passage, offer);
    if (passage.label !== null && passage.label !== 'subject' && passage.label !== 'what') continue;
    if (!trigger.test(passage.folded)) continue;
    for (const [title, confidence, quote] of titlesIn(passage)) offer(title, confidence, quote);
  }
  return best;
}

/** What the patterns find in a passage: titles, how sure each is, and the words around it. */
function titlesIn(passage: Passage): readonly (readonly [string, number, string])[] {
  return patterns.flatMap(({ needs, pattern, confidence, strict }) => {
    const match = needs.test(passage.folded) ? pattern.exec(passage.raw) : null;
    const title = innermost(match?.[1] ?? '');
    return match === null || title === '' || !isTitle(title, strict) ? [] : [[title, confidence, match[0]] as const];
  });
}

/** `for your interest in the Data Engineer position` begins at the last `in the`. */
function innermost(found: string): string {
  const parts = found.split(
    /(?:\s|^)(?:in|for|about|of|to|regarding|as) (?:the|our|an?) (?:open )?|\sfor\s(?=\p{Lu})/u,
  );
  return parts.at(-1) ?? found;
}

function isTitle(found: string, strict: boolean): boolean {
  const folded = foldAligned(found);
  if (
    /^(?:same|this|that|next|first|second|following|open|right|best|great|perfect|new|specific|interview)$/.test(folded)
  )
    return false;
  if (/\b(?:you|your|we|us|will|would|interview|chance|thank)\b/.test(folded)) return false;
  if (/\b(?:the|and|or|of|an?)$/.test(folded)) return false;
  if (nouns.test(folded)) return true;
  if (strict) return false;
  return folded.split(/[^a-z]+/).some((word) => titleWords.has(word)) || /\p{Lu}/u.test(found);
}

function withoutCompany(found: string, company: string | null): string {
  if (company === null) return found;
  const folded = foldAligned(found);
  const name = foldAligned(company);
  if (!folded.startsWith(`${name} `)) return found;
  return found.slice(name.length + 1);
}

/** `Interview invitation – Senior Data Engineer – Brightwave`: the part of a subject that is a title. */
function offerSubject(passage: Passage, offer: (found: string, confidence: number, quote: string) => void): void {
  for (const part of passage.raw.split(
    /\s[-–—|/@]+\s|[:|]\s|,\s|\s(?:at|with|bei|chez|bij|presso|con|mit|avec)\s|[()[\]]/u,
  )) {
    const bare = innermost(part)
      .replace(
        /^(?:(?:your|the|an?|phone|video|onsite|technical|final|first|second|virtual|initial|invitation|confirmation|confirmed)\s+)*(?:interview|application|call|screen|screening|conversation|einladung|bewerbung|gespräch|vorstellungsgespräch|entretien|entrevista|gesprek|colloquio)?\s*(?:for|als|zum|pour|para|voor|per|de|di)?\s*(?:the|our|le poste de|o cargo de|il ruolo di|el puesto de|de functie van)?\s+/iu,
        '',
      )
      .replace(
        /\s+(?:(?:phone|video|onsite|technical|final|first|second|virtual|initial)\s+)*(?:interview|application|call|screen|position|role|opening).*$/iu,
        '',
      )
      .trim();
    const folded = foldAligned(bare);
    if (
      bare.length > 3 &&
      nouns.test(folded) &&
      bare.split(' ').length <= 7 &&
      isTitle(bare, true) &&
      /\p{Lu}/u.test(bare)
    ) {
      offer(bare, 0.8, passage.raw);
    }
  }
}
