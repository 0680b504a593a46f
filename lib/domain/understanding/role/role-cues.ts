import type { TitleSpan } from './title-spans.ts';

/*
 * What the words around a title say of it: the job that the mail is about, or somebody's own. All patterns are tied to
 * the title's edge and look at a short stretch, so that each costs one pass.
 */

const STRETCH = 70;

/** `position of`, `Stelle als`, `poste de`: the job is named outright. */
const namedBefore =
  /(?:^|[^a-z])(?:positions?|role|job|post|vacancy|opening|opportunity|seat|gig|desk|title|requisition|vacature|stelle|rolle|vakanz|(?:lehr|ausbildungs|plan|voll|teilzeit)stelle|ausschreibung|recrutement|besetzung|plek|lugar|lo de|poste|fonction|offre|profil|puesto|vacante|plaza|cargo|posicion|oferta|perfil|vaga|posicao|funcao|oportunidade|functie|rol|positie|posizione|ruolo|posto|profilo|figura|selezione|stanowisk[oau]|tjansten?|rollen|stilling(?:en)?|jobbet)(?: (?:title|name|here|you(?:'re| are) (?:up|interviewing) for|we discussed|applied for|of|as|for|is|was|remains|called|aperta|aberta|abierta|offene|open|ouvert|als|des|der|des|heiss?t|ist|inzwischen|ubrigens|nun|de|del|di|da|do|van|voor|resta|rimane|reste|est|e|sera|es|para|per|comme|come|como|jako|som|l[ao]?))*(?: (?:an?|the|our|eine?[rs]?|une?|un[ao]?|um[a]?|een))?(?: [dl])?(?: ?[:–-])? ?["'«(]{0,2} ?$/;
/** `applied for`, `Bewerbung als`, `interview for the`: what the talk is for. */
const appliedBefore =
  /(?:^|[^a-z])(?:appl(?:y|ied|ying|ication|ications)|interview(?:s|ing|ed|er)?|candidate|candidacy|consider(?:ed|ing)?|considering you|shortlisted|selected|interest(?:ed)?|hired?|schedule|itinerary|agenda|up|chosen|screen(?:ing)?|conversation|loop|superday|assessment|round|stage|fit|bewerbung|(?:\w{0,16})gesprach|beworben|interessieren|candidature|candidat[eo]?|postul\w{1,6}|entretien|entrevista|candidatura|optas?|aspiras?|colloquio|candidat[ao]|sollicitatie|gesolliciteerd|gesprek|rozmow\w|aplikacj\w|intervju|ansokan|ansokt|prueba|charla|conversa|chiacchierata|prova|processo|proceso|selezione|echange|kennismaking|rendez-vous)(?: (?:you|dated [^.]{3,30}|in|\d{1,2}|te|je|u|hebt|heb|hast|haben|ha|hai|has|avez|as))? (?:for|to(?: be(?:come)?)?|as|about|regarding|in|on|fur|um|zu[rm]?|als|auf|pour|au|de|en tant que|comme|para|como|a|al|ao|per|come|di|voor|naar|op|na|jako|till|som|for)?(?: ?:)?(?: (?:the|our|an?|this|die|den|der|das|eine[rn]?|unsere?[rn]?|le|la|l'|un[eao]?|el|los|o|il|lo|de|het|een|onze))?(?: (?:open|new|next|newly created|offene|neue))?(?: [dl])? ?["'«(]{0,2}$/;
/** `join us as`, `offer you`, `become our`, `looking for a`: the job held out. */
const heldOutBefore =
  /(?:^|[^a-z])(?:as (?:our|your|an?|the)(?: (?:very )?(?:new|newest|next|first|second|third|fourth))?|(?:(?:you|you'd|you'll|would|will|come|to|u) be|become|becoming)(?: (?:our|an?|the))?(?: (?:very )?(?:new|newest|next|first|second|third|fourth))?|join (?:us|\w+) as(?: (?:our|an?|the))?|joining (?:us )?as(?: (?:our|an?|the))?|(?:offer(?:ed|ing)?|offer you|offering you|offered you)(?: (?:the|an?|our))?|(?:hiring|recruiting|recruiting for|hiring for|seeking|searching for|look(?:ing)? for|need|needs|needed|(?:need|want|look for) in|hop(?:e|ing) to (?:have|find|hire|appoint|add)|want to (?:find|hire|appoint|add)|search for)(?: (?:an?|our|the|another|some))?|(?:yours|it|the job) is(?: (?:the|a|for the))?|(?:cherch\w+|recherch\w+|recrut\w+)(?: (?:une?|notre|nos|des|l[ea]))?|(?:such\w{1,3}|gesucht|brauchen)(?: (?:wir )?(?:eine?n?|unsere?n?|die|den))?|(?:busc\w{2,5}|seleccionamos|necesitamos)(?: (?:a )?(?:una?|nuestr[oa]))?|(?:procur\w{2,5}|contrat\w{2,4})(?: (?:uma?|noss[oa]))?|(?:cerc\w{2,6}|riguarda|assum\w{3,5})(?: (?:una?|il|la|un nuovo))?|(?:zoek\w{0,2}|gezocht)(?: (?:een|onze))?|szuka\w{1,2}|soker(?: en)?|(?:dich|sie|dir|ihnen)(?: \w+){0,2} als(?: (?:unsere?n?|neue[rn]?|eine?n?))?|(?:vous|te|t') ?(?:proposer|offrir|embaucher|recruter)(?: (?:le poste|comme|en tant que))+(?: d[eu])?|e?en tant que|incorporarte como|contratarte como|assumerti come|aannemen als|je als|(?:seas|sea|seja|diventi|deviennes|wirst|wordt)(?: (?:nuestr[oa]|noss[oa]|(?:il|la) nostr[oa]|notre|unser\w{0,2}|onze))?(?: (?:nuev[oa]|nov[oa]|nuov[oa]|nouvel(?:le)?|nouveau|neue[rn]?|nieuwe))?) ?["'«(]{0,2}$/;
/** `as X`, `for X`: anything may stand so; a capital makes it a title, a name before or behind it a person. */
const looseBefore =
  /(?:^|[^a-z])(?:for|as|about|regarding|re|zu[rm]?|fur|als|ob|pour|comme|para|como|sobre|per|come|su|sul|sulla|voor|over|als|dla|jako|for|om|som|hire|discuss|talk)(?: (?:the|our|an?|your|this|die|den|der|eine?n?|le|la|l'|el|il|o|a|de|het))? ?["'«(]{0,2}$/;
const mineBefore =
  /(?:^|[^a-z])(?:i'm|i am|i work as|my (?:role|job|position) (?:is|as)|myself|ich bin|je suis|soy|sono|sou|ik ben|jestem|jag ar)(?: (?:the|an?|your|our|new|der|die|eine?|le|la|une?|el|il|o|de|een|deine?|ihre?|votre|ton|ta|tu|su|uw|je))*(?: \w+)? ?$/;
/** Whoever is met, asked or reported to has the title. */
const personBefore =
  /(?:^|[^a-z])(?:with|by|meet|meeting|met|from|to|under|and|see|ask for|join(?:ed)? by|via|than|who is|who's|is|was|being|reports to|reporting to|manager|mit|und|bei|von|avec|par|et|chez|con|y|por|com|e|met|en|door|z|i|med|och)(?: (?:our|your|the|an?|another|one of our|fellow|unser\w{0,2}|ihr\w{0,2}|de[mnr]|eine[mnr]|notre|votre|l[ae]|une?|nuestr[oa]|un[ao]?|el|noss[oa]|um[ae]?|il|lo|onze|de|het|een|je|uw|nostr[oa])){0,2} ?$/;
/** `our manager`, a comma or a bracket behind a name. */
const ownerBefore =
  /(?:^|[^\p{L}])(?:[Oo]ur|[Hh]is|[Hh]er|[Mm]y|[Tt]heir|[Uu]nsere?r?|[Nn]otre|[Nn]uestr[oa]|[Nn]oss[oa]|[Oo]nze) ?$/u;
const nameBefore =
  /\p{Lu}[\p{L}\p{M}.'’-]+(?:,| \(| [-–—|·]| is| runs| who is| who’s| who's|, (?:our|the|who is|a|an|your|el|la|le|il|de|unser|unsere|notre|nuestr[oa]))[ ]?$/u;
/** A company or tool is no person: `Interview, `, `Interview |`. */
const talkBefore =
  /(?:interview(?:s|ing)?|screen(?:ing)?|call|invitation|loop|round|onsite|gesprach|einladung|entretien|convocation|entrevista|invitacion|colloquio|convocazione|gesprek|uitnodiging|assessment|candidate|hiring|offer|application|bewerbung|candidature|candidatura|sollicitatie|confirmed|confirmation|scheduled|rescheduled|cancell?ed|process|next steps?) ?[,:|/–—·([-]+ ?$/;

const nounAfter =
  /^["'»)]{0,2}(?: ?\([^()]{1,40}\))?[ -](?:team |hiring |(?:full|part)-time )?(?:position|role|job|opening|vacancy|opportunity|post|seat|gig|spot|slot|req\b|requisition|mandate|search|appointment|application|candidacy|vacature|stelle|position|rolle|functie|process|loop|interview\w*|assessment|opportunities|hire|(?:first|second|third|final|next|last|\d(?:st|nd|rd|th))[ -](?:round|stage|interview|step)|(?:phone|video|panel|technical|onsite|on-site|virtual|recruiter|initial|zoom|hiring) (?:interview|screen\w*|call|chat|round|panel)|superday|screen(?:ing)?\b|conversation|chat\b|talk\b|call\b|candidates?\b|onsite|gesprach|vorstellungsgesprach)/;
const verbAfter =
  /^["'»)]{0,2}(?: (?:bei|bij|chez|at|en|na|presso) \S{2,30})?(?: (?:wilt|wil|willst|magst|mochtest|mochten|kunt|will))? (?:werden|worden)|^["'»)]{0,2}(?: (?:bei|bij|chez|at|en|na|presso) \S{2,30})? (?:is the one|is the (?:role|position|job)|is what you|starts at|das richtige|has been filled|full[ -]time|part[ -]time)|^, (?:position|full|part|permanent|temporary|fixed|contract|remote|hybrid|\d)/;
const phaseAfter =
  /^ ?[:–—-] ?(?:phone|video|onsite|on-site|technical|final|first|second|panel|interview|screen|hiring)/;
/** `Stern Executive Search`: a firm's name. */
const companyAfter =
  /^ (?:Search|Partners|Group|Recruit\w+|Agency|Services|Solutions|Staffing|Consult\w+|Associates|Academy|School|Club|Network|Institute|Union|Guild)(?!\p{L})/u;
/** `Head of Data Priya Raman`, `Recruiter @ Brightwave`: a name right behind. */
const personAfter = /^(?:,? \p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+| \p{Lu}\p{Ll}+[,.;:]|[:] \p{Lu}\p{Ll}+ \p{Lu})/u;
const selfAfter = /^,? (?:i|ich|je|ik|io|yo|eu)(?: |')/;
const asBefore = /(?:^|[^a-z])(?:as|als|comme|como|come) (?:the |your |our )?$/;
/** Who calls, not what for. */
const caller =
  /^(?:(?:your|the|our|technical|senior) )?(?:hiring manager|recruiter|recruiting coordinator|recruitment coordinator|interview coordinator|talent partner|talent acquisition (?:partner|specialist)|line manager|hr manager|interviewer|recruteur|recruteuse|personalreferentin?|candidate)$/;
/** Ranks that a round is named after: `team lead interview`. */
const rank =
  /^(?:manager|director|founder|co-?founder|ceo|owner|team lead|team leader|coordinator|assistant|partner|responsable|mitarbeiter(?:in)?|medewerker|team)$/;
/** `CTO interview`: a round with whoever leads; the title of a job only where other words say so. */
const chief = /^(?:c[efotpim]o|[se]?vp|[se]?vp (?:of )?\w+|vice president|executive|principal|panel)$/;

/** What a title is in its sentence. */
export interface CueReading {
  readonly confidence: number;
  /** True where the title stands within words that name the job, so that a specialty behind a comma belongs to it. */
  readonly closed: boolean;
}

/**
 * How surely a title is the job that the mail is about; null where it is somebody's own or nothing tells.
 *
 * @param text raw and folded of the same length
 * @param company the employer, where known: `Brightwave, Data Engineer` is no person with a title
 */
export function cueOf(
  text: { readonly raw: string; readonly folded: string },
  { start, end, capital }: TitleSpan,
  company: string | null,
): CueReading | null {
  const stretch: Stretch = {
    title: text.folded.slice(start, end),
    // `Interview: R-0041187 Category Manager`
    front: text.folded.slice(Math.max(0, start - STRETCH), start).replace(/\S{0,8}\d{4,}\S{0,4}[ :,-]*$/, ''),
    behind: text.folded.slice(end, end + STRETCH),
    rawFront: text.raw.slice(Math.max(0, start - STRETCH), start),
    rawBehind: text.raw.slice(end, end + STRETCH),
  };
  if (isWriters(stretch)) return null;
  return outright(stretch, capital) ?? (isSomebodys(stretch, company) ? null : inPassing(stretch, capital, company));
}

/** What stands around a title, folded and raw. */
interface Stretch {
  readonly title: string;
  readonly front: string;
  readonly behind: string;
  readonly rawFront: string;
  readonly rawBehind: string;
}

/** The writer's own title, or a firm's name. */
function isWriters({ front, behind, rawBehind }: Stretch): boolean {
  if (mineBefore.test(front) || companyAfter.test(rawBehind)) return true;
  return selfAfter.test(behind) && asBefore.test(front);
}

/** The words name the job outright. */
function outright({ title, front, behind, rawBehind }: Stretch, capital: boolean): CueReading | null {
  if (namedBefore.test(front)) return { confidence: 0.93, closed: true };
  if (caller.test(title)) return null;
  const jobBehind = !chief.test(title) && nounAfter.test(behind);
  if (appliedBefore.test(front)) return { confidence: jobBehind ? 0.93 : 0.91, closed: true };
  if (rank.test(title)) return null;
  if (personAfter.test(rawBehind)) return null;
  if (isNumbered(title, front)) return null;
  if (heldOutBefore.test(front)) return { confidence: jobBehind ? 0.92 : 0.84, closed: true };
  if (jobBehind && !isOwned(front)) return { confidence: capital ? 0.9 : 0.86, closed: true };
  if (verbAfter.test(behind)) return { confidence: 0.8, closed: false };
  if (phaseAfter.test(behind) || talkBefore.test(front)) return { confidence: 0.82, closed: true };
  return null;
}

/** `our first hire` is told by its number. */
function isNumbered(title: string, front: string): boolean {
  return title.endsWith(' hire') && / (?:first|second|third|fourth) $/.test(front);
}

/** `Dana's`; a day owns nothing. */
function isOwned(front: string): boolean {
  return /['’]s? ?$/.test(front) && !/(?:day|tomorrow)['’]s $/.test(front);
}

/** Whoever is met, asked for or reported to has the title. */
function isSomebodys({ title, front, rawFront, rawBehind }: Stretch, company: string | null): boolean {
  if (caller.test(title) || rank.test(title) || personAfter.test(rawBehind)) return true;
  if (company !== null && endsWithCompany(rawFront, company)) return false;
  return personBefore.test(front) || ownerBefore.test(rawFront) || nameBefore.test(rawFront);
}

function inPassing({ title, front, rawFront }: Stretch, capital: boolean, company: string | null): CueReading | null {
  if (company !== null && endsWithCompany(rawFront, company)) return { confidence: 0.8, closed: false };
  if (!looseBefore.test(front) || (!capital && !title.includes(' '))) return null;
  return { confidence: capital ? 0.75 : 0.62, closed: false };
}

function endsWithCompany(front: string, company: string): boolean {
  const bare = front.replace(/[\s,:|–—/([·-]+$/u, '');
  return bare.length < front.length && bare.toLowerCase().endsWith(company.toLowerCase());
}
