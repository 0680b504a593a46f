/** Words as people type them on a phone, behind the word that they stand for. None of them is a word of any language read. */
const shortened: ReadonlyMap<string, string> = new Map(
  [
    'please plz plze plse pls plss plez pleez pleaz plese plesae',
    'thanks thx thnx thanx tnx thks thnks thxs',
    'yes yas yass yus yis yesh yessir',
    'yep yepper yeppers',
    'yeah yea yeh',
    'send snd',
    'good gud gd',
    'great gr8 grt',
    'perfect perf prefect perfct',
    'approved apprvd aprvd approvd',
    'later l8r l8er',
    'tomorrow tmrw tmw tmr tmrrw tmoro tomoz 2moro 2morro 2morrow tomorow tommorow tommorrow',
    'today 2day',
    'tonight 2nite 2night tonite',
    'wait w8',
    'love luv',
    'before b4',
    'you u',
    'your ur',
    'with w',
    'and n',
    'looks lks',
    'message msg',
    'because cuz coz bcuz',
    'definitely defo deffo definately definitly',
  ].flatMap((line) => {
    const [word = '', ...spellings] = line.split(' ');
    return spellings.map((spelling) => [spelling, word] as const);
  }),
);

/** What people stretch: `sooo`, `waaait`, `thankssss`. */
const stretched = (
  'yes yep yup yeah yay no nope nah ok okay send wait stop go so good great perfect love please thanks thank thx pls you ' +
  'looks sure super approve approved both hold later snooze undo skip hey hi hello well very really right cool nice wow ' +
  'fine done sent amazing awesome lovely ja nein oui si sim nao danke merci gracias grazie obrigada obrigado tack takk ' +
  'bitte ahead on off out now them ship fire away skip drop cancel oops omg morning vai manda adelante perfecto parfait perfekt perfetto perfeito dale vamos'
).split(' ');
const byLetters: ReadonlyMap<string, string> = new Map(stretched.map((word) => [lettersOf(word), word]));

/** Of these one doubled letter is a slip of the thumb: with it they are no other word. */
const doubled = new Set(
  'yes yep yup ok okay send wait so thanks please perfect great snooze approve skip ship drop'.split(' '),
);
const WORD_LIMIT = 24;

/**
 * The word that a stretched or shortened one stands for: `yesss` is `yes`, `plz` is `please`; any other is itself.
 *
 * @param folded one word in lower case without accents
 */
export function plainSpelling(folded: string): string {
  const whole = shortened.get(folded);
  if (whole !== undefined) return whole;
  if (folded.length > WORD_LIMIT || !/(\p{L})\1/u.test(folded)) return folded;
  const meant = byLetters.get(lettersOf(folded));
  if (meant === undefined) return folded;
  const known = shortened.get(meant) ?? meant;
  return /(\p{L})\1\1/u.test(folded) || doubled.has(meant) ? known : folded;
}

/** Every run of a letter as one: `good` and `goooood` are `god`. */
function lettersOf(word: string): string {
  return word.replace(/(\p{L})\1+/gu, '$1');
}
