import { isBlocking } from './blocking-words.ts';
import type { PhraseSet } from './lazy-set.ts';
import { wordsOf } from './words.ts';

/** What makes a line a title, beside the small words that may stand in one. */
const titled =
  /^(?:\w*(?:engineer|ingenieur|ingenieurin|ingeniera|ingeniero|ingegnere|engenheir[oa]|ingenjor|ingenior|inzynier|developer|entwickler|entwicklerin|desarrollador|desarrolladora|sviluppatore|ontwikkelaar)|ingenieure|developpeur|developpeuse|manager|managerin|analyst|analystin|analista|analyste|consultant|consultante|consultora?|consulente|berater|beraterin|designer|architekt|architect|architecte|director|directora|directeur|directrice|direttore|head|lead|leiter|leiterin|chef|cheffe|officer|specialist|scientist|researcher|recruiter|partner|founder|ceo|cto|cfo|coo|vp|president|student|studentin|accountant|buchhalterin|lawyer|advogada|attorney|nurse|teacher|professor|coordinator|administrator|programmer|tester|assistant)$/;
const inTitles =
  /^(?:of|and|for|in|at|the|a|de|da|do|di|du|des|e|y|et|und|fur|van|voor|en|och|og|av|senior|junior|data)$/;
/** `Before printing, think of the environment`, in the languages whose firms write it. */
const printing =
  /^(?:\W*)(?:please (?:consider|think)|think (?:before|of)|before (?:you )?print|antes de imprimir|avant d['’]imprimer|pensez (?:à|avant)|bitte (?:prüfen|denken)|denken sie|denk aan|prima di stampare|tänk på|tænk på|tenk på|pomyśl).{0,90}(?:environment|ambiente|environnement|umwelt|milieu|miljö|miljø|środowisk|print|imprim|drucke|stampare).{0,60}$/i;

/** `Head of Data Engineering`, `Maya Okafor | Ingeniera de datos`: a title among small words. */
export function isJobTitle(line: string, names: PhraseSet): boolean {
  const words = wordsOf(line).filter(({ folded }) => !names.has(folded) && !inTitles.test(folded));
  return (
    words.length > 0 &&
    words.length <= 7 &&
    words.some(({ folded }) => titled.test(folded)) &&
    !isBlocking(words.map((word) => word.folded).join(' ')) &&
    !/[?!:]/.test(line)
  );
}

/** `On the go, please excuse typos`: what people add under their name on a phone. */
export function isExcuse(line: string): boolean {
  return (
    /\b(?:excuse|pardon|forgive)\b.{0,30}\b(?:typos?|brevity|errors|mistakes|autocorrect|misspellings)\b/i.test(line) &&
    !/\b(?:but|change|fix|wait|stop|not|don['’]?t|first|before|until|if)\b|\?/i.test(line)
  );
}

/** What firms put below: that it is confidential, that nobody should print it. */
export function isDisclaimer(line: string): boolean {
  if (printing.test(line)) return true;
  return (
    /^(?:this (?:e-?mail|message|communication)|the (?:information|contents) (?:contained )?(?:in|of) this|confidential|disclaimer|diese (?:e-?mail|nachricht)|ce (?:message|courriel)|este (?:mensaje|correo|e-?mail)|esta mensagem|questo messaggio|questa (?:e-?mail|comunicazione)|dit bericht|deze e-?mail|denne (?:e-?mail|e-?post|mail)|detta (?:meddelande|mejl|e-?post)|ta wiadomość)/i.test(
      line,
    ) &&
    /confidential|intended (?:only |solely )?(?:for|recipient)|privileged|vertraulich|confidentiel|confidencial|riservat|vertrouwelijk|fortrolig|konfidentiell|poufn/i.test(
      line,
    )
  );
}

/** The plea not to print a mail, whose words would be said of a note elsewhere. */
export function isPrintingPlea(line: string): boolean {
  return printing.test(line);
}
