import { foldedWords } from '../fold.ts';
import { remembered } from '../remembered.ts';
import { toolNames } from './tools.ts';

/** No company's name is longer; a longer text is a sentence. */
const NAME_LIMIT = 80;

/** What the display name of a sender adds to the employer's name. Applied at the end of the name until none is left. */
const trailingNoise =
  /[\s,|–—:·/-]*(?:\b(?:hiring|recruiting|recruitment|recruiters?|talent acquisition|talent|careers?|jobs|hr|human resources|people(?: (?:&|and) culture)?|people ops|onboarding|scheduling|interviews?|interviewing|campus|university|early careers|graduate|staff bank|resourcing)\b)?[\s,|–—:·/-]*\b(?:team|(?<!\b(?:fire|police|health|works|sheriff['’]s) )(?:department|dept)|recruiting|recruitment|recruiters?|talent acquisition|talent|careers?|jobs|hr|human resources|hiring|scheduling|coordinator|interviews?|panel|loop|super ?day|onsite|(?:interview|assessment|selection|trial|hiring) (?:day|cent(?:er|re))|notifications?|no-?reply|personalabteilung|personalamt|personalbüro|personalwesen|bewerbermanagement|ressources humaines|risorse umane|recursos humanos|rrhh|kadry|karriere|recrutement|recrutamento|campus|resourcing|onboarding|personnel|desk|hq|headquarters|tomorrow|today|tonight)\.?$/i;
/** In Romance languages and Dutch the department stands first: `Recrutement Papeteries du Lac`. */
const departmentFirst =
  /^(?:recruitment|recrutement|service recrutement|équipe recrutement|recrutamento|recursos humanos|selección|reclutamiento|ufficio personale|risorse umane|selezione|carriere|carrières|werken bij|karriere bei|personalabteilung|werving(?: (?:en|&) selectie)?|equipo de selección|équipe rh|rekrutacja|rekrytering|zespół|ufficio (?:hr|risorse umane|selezione)|service (?:rh|du personnel|des ressources humaines)|direction des ressources humaines|divisão de recursos humanos|departamento de (?:recursos humanos|rrhh)|secrétariat|sekretariat|segreteria|personeelszaken|visiting|welcome to)\s+(?=\S)/i;
const leadingNoise =
  /^(?:the\s+)?(?:(?:hiring|recruiting|recruitment|talent|talent acquisition|people|hr|careers?|interview)\s+)?(?:team|careers?|jobs|recruiting|recruitment|talent acquisition|talent|hr)(?:\s+(?:at|bei|chez|of|von)\s+|\s*@\s*(?![\w-]{1,63}\.))/i;
const viaNoise = /\s+(?:via|through|über|por|par)\s+\S.*$/i;
const atToolNoise = /\s*@\s*(?:icims|greenhouse|lever|ashby|workday|smartrecruiters)\.?\b.*$/i;

/** What a subject or a title sets beside a name: `Merlion Pay x Wei-Ling`, `Lighthouse Tutors / Maya`, `Kitetail, 500 Spear Alley`. */
const beside =
  /\s(?:[x×|/<>·•→]|<>|-?->|\/\/)\s.*$|(?<=[a-z])\s+\S{0,12}(?:面接|面试|選考|案内|招待|면접)\S{0,20}.*$|,\s+\d.*$|,\s+[^,]{3,40}\s\d{1,4}[a-z]?(?:,.*)?$|\s+(?:invites you|has invited|would like|is pleased|is inviting|wants to)\b.*$/i;

/** A day or an hour that stands where a company could: `@ Tue Dec 8`. */
const dateLike =
  /^(?:(?:mon|tues?|wed(?:nes)?|thur?s?|fri|satur|sun)(?:day)?|mo|di|mi|do|fr|sa|so|lun|mar|mer|jeu|ven|sam|dim|jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)\b\.?,?\s+(?:\p{L}{3,9}\.?\s+)?\d|^\d{1,2}(?::\d{2}|\.)?\s*(?:am|pm|uhr|h\b|\p{L}{3,9}\.?\s+\d{4})/iu;

/** `Store 417`: one of many. */
const branch = /^(?:store|shop|branch|site|unit|depot|warehouse|location)\s+#?\d+$/i;

/** A day that runs on behind the name: `Brightwave on Dec 15`. */
const dayBehind =
  /\s+(?:on|am|le|el|il|op|em|for|this|next)\s+(?:(?:mon|tues?|wed(?:nes)?|thur?s?|fri|satur|sun)(?:day)?\b|(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)\w*\.? \d|\d).*$/i;

/** Words that stand where a company could, and name none. */
const generic: ReadonlySet<string> = new Set(
  'apprenticeship internship traineeship early shared services rrhh rh drh concursos concurso zimmer sekretariat prof faculty senate place proprietor owner principal founder partner director president vicar rector dean chair convocazione convocação citación citacion hospitation bewerbung candidature candidatura sollicitatie following sua suo seu ihr ihre dein deine votre vos ton ta tes tu su uw je jouw mijn mi meu organizer organiser organisator organisatorin organisateur organizador organizadora organizzatore host guest guests attendee attendees panel interviewer interviewers canceled cancelled cancellation event events booked booking bookings reminder upcoming request requested reschedule rescheduled accepted declined tentative client customer desk front onboarding personnel personalamt personalabteilung convocation convocatoria abgesagt absage termin verschoben annulé annulation cancelado cancelada anulado annullato geannuleerd bevestiging bestätigung confirmación confirmacion conferma confirmação visit visita visite besuch lunch coffee quick hello hi dear thanks thank application applications applicant status next step steps stage assessment details information info schedule calendar automated message secretary secretariat secretaria secrétariat sekretariat service einladung invito invitacion convite uitnodiging vorstellungsgesprach bewerbungsgesprach gesprach entretien entrevista colloquio gesprek interview interviews hiring recruiting recruitment recruiter careers career jobs job team talent hr human resources people candidate candidates company our us the we you me call chat phone video onsite screen technical panel final first second round intro introduction meeting event calendar noreply no reply notification notifications support info hello admin mail email online remote office tbd tba none confirmed confirmation invitation update updated scheduling schedule scheduler manager engineering'.split(
    ' ',
  ),
);

/**
 * A company's name freed from what senders and subjects hang on it: `Brightwave Hiring Team via Greenhouse` → `Brightwave`.
 * Legal forms stay. Null when nothing is left that could be a company: a tool, a generic word, an address, a sentence.
 */
export const cleanCompany: (text: string) => string | null = remembered(cleanCompanyOf);

function cleanCompanyOf(name: string): string | null {
  if (name.length > NAME_LIMIT * 2) return null;
  let rest = name.replace(/\s+/g, ' ').trim();
  rest = rest
    .replace(atToolNoise, '')
    .replace(viaNoise, '')
    .replace(beside, '')
    .replace(leadingNoise, '')
    .replace(departmentFirst, '');
  rest = rest.replace(/^["'“”‘’«»([\s]+|["'“”‘’«»\s)\]]+$/g, '').replace(/[\s,;:!?|–—-]+$/, '');
  for (let round = 0; round < 4; round++) {
    const shorter = rest.replace(trailingNoise, '').trim();
    if (shorter === rest) break;
    rest = shorter.replace(/^the\s+(?=\S)/i, '');
  }
  rest = rest
    .replace(dayBehind, '')
    .replace(/^(?:the team at|team)\s+/i, '')
    .replace(
      /^(?:(?:der|die|das|den|dem)\s+|(?:HR|RH|TA)\s+(?!Solutions|Services|Group|Consult|Partner))(?=\p{Lu})/u,
      '',
    )
    .trim();
  const words = foldedWords(rest);
  if (rest.length === 0 || rest.length > NAME_LIMIT || words.length === 0 || words.length > 8) return null;
  if (rest.includes('@') || /^https?:/i.test(rest) || !/\p{L}/u.test(rest)) return null;
  if (dateLike.test(rest) || branch.test(rest)) return null;
  if (words.every((word) => generic.has(word)) || toolNames.has(words.join(''))) return null;
  return rest;
}
