const english = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');
/** Where half six is half past five. */
const before: readonly (readonly string[])[] = [
  'eins zwei drei vier funf sechs sieben acht neun zehn elf zwolf',
  'een twee drie vier vijf zes zeven acht negen tien elf twaalf',
  'ett tva tre fyra fem sex sju atta nio tio elva tolv',
  'et to tre fire fem seks syv otte ni ti elleve tolv',
  'ett to tre fire fem seks sju atte ni ti elleve tolv',
].map((list) => list.split(' '));

/**
 * Clocks as they are spoken, in numbers: `half six` is 6:30 in English and `halb sechs` 5:30 in German, Dutch and the
 * North. Hours from one to six are in the afternoon unless a morning is named.
 *
 * @param folded as `foldText` gives it
 * @example spokenClock('at half six') // 'at 18:30'
 */
export function spokenClock(folded: string): string {
  if (!/\b(?:half|halb|halv|quarter)\b/.test(folded)) return folded;
  const early = /\b(?:morning|am|fruh|morgens|ochtend|morgon)\b/.test(folded);
  const clock = (hour: number, minute: string) => `${hour <= 6 && !early ? hour + 12 : hour}:${minute}`;
  return folded
    .replace(/\b(?:half|halb|halv) (past )?([a-z]+|\d{1,2})\b/g, (whole, past: string | undefined, word: string) => {
      const hour = english.includes(word) ? english.indexOf(word) + 1 : past === undefined ? 0 : Number(word);
      if (hour > 0 && hour <= 12) return clock(hour, '30');
      const at = before.map((list) => list.indexOf(word)).find((index) => index !== -1);
      return at === undefined ? whole : clock(at === 0 ? 12 : at, '30');
    })
    .replace(/\bquarter (past|to) ([a-z]+|\d{1,2})\b/g, (whole, side: string, word: string) => {
      const hour = english.includes(word) ? english.indexOf(word) + 1 : Number(word);
      if (!(hour > 0 && hour <= 12)) return whole;
      return side === 'past' ? clock(hour, '15') : clock(hour === 1 ? 12 : hour - 1, '45');
    });
}
