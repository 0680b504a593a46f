import { weekdayOf } from './day-names.ts';
import { wordsOf } from './words.ts';

/**
 * Words that can turn, limit or put off what was said, and verbs of the commands: no name, no title and no signature
 * holds one of them. An approval needs no such list (it allows only words it knows); this one guards the two places
 * where unknown words are let through: a person's name and a signature.
 */
const blocking: ReadonlySet<string> = new Set(
  (
    'hmm hm huh oops ooops ouch um umm uh er erm well oh ooh ah aha eh argh ugh hey hi hello whoa wow nah nope yep yeah yup sure lol haha btw fyi ps asap ' +
    'a an the i you he she we they it its this that these those me my mine your his her their our us him them who whom which what when where why how ' +
    'no not none nor never neither nothing nobody dont doesnt didnt do does did done cant cannot can could couldnt wont will would wouldnt should shouldnt shall may might must mustnt isnt arent wasnt werent aint is are was were be been being am have has had havent hasnt hadnt ' +
    'but however although though except unless until till before after once if whether when whenever while because since so then than otherwise instead rather only just even still yet already again almost also too maybe perhaps possibly probably likely ' +
    'later soon now today tonight tomorrow yesterday morning afternoon evening night noon midnight week weeks day days month months year hour hours minute minutes weekend ' +
    'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun january february march april june july august september october november december ' +
    'send sends sending sent resend approve approves approving approval approved unapprove disapprove undo wait waiting stop stopping hold halt cancel cancelled canceled skip skipping snooze postpone delay defer drop discard delete erase remove withdraw reject rejected offer edit change changing changed rewrite redo revise revised fix correct add mention include exclude leave keep make use try cut shorten lengthen replace swap move take put say tell ask check look read write show let need want wish hope think feel sure unsure wrong right typo mistake error problem issue concern question ' +
    'first second third last next previous other others another everyone everybody everything anyone anything all both either each half part some any most many few more less much little bit one ones two three four five ' +
    'and or plus with without for from to of on in at by off out up down over under about into onto as like ' +
    'please thanks thank sorry yes ok okay good bad great perfect fine nice better worse too very really quite paragraph sentence word words line lines version versions draft drafts note notes letter text mail email message subject name names address person people candidate condition conditional provided assuming subject long longer short shorter brief formal warm tone ' +
    'company role timeline discussed clarify nervous settings list help pause resume export rescheduled reschedule situation ' +
    'nicht kein keine keinen nie niemals aber doch wenn falls bevor nachdem erst nur noch spater morgen heute warte warten stopp halt nein jedoch ausser bitte andern andere ' +
    'pas non mais sauf si avant apres jamais demain attends attendez arrete attention pero salvo excepto antes despues nunca manana espera no nunca ma prima dopo mai domani aspetta niet maar tenzij voordat nooit morgen wacht nee mas nao exceto amanha ' +
    'inte inget ingen ej nej nei ikke ikkje aldrig aldri men om innan forst forran hvis naar nar uten utan uden imorgon senare senere vanta vent nie nic ale jesli jak dopiero najpierw bez jutro pozniej czekaj chyba nope nooo dunno unsure'
  ).split(' '),
);

/** True when a text holds such a word, or a question. */
export function isBlocking(text: string): boolean {
  return wordsOf(text).some((word) => isBlockingWord(word.folded));
}

/** True for one folded word that can't be part of a name. @param folded as `wordsOf` gives it */
export function isBlockingWord(folded: string): boolean {
  return folded === '?' || blocking.has(folded) || weekdayOf.has(folded);
}
