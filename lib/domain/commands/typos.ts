/** Command words that may be mistyped. Outcomes and `erase` are not here: they are taken as written or not at all. */
const correctable = [
  'approve',
  'snooze',
  'discussed',
  'clarify',
  'nervous',
  'timeline',
  'company',
  'timezone',
  'settings',
  'situation',
  'resume',
  'pause',
  'export',
  'lessons',
  'later',
  'edit',
] as const;
/** Short command words count with two letters turned round alone: of four letters one that differs is another word. */
const turned: ReadonlyMap<string, string> = new Map([
  ['hlep', 'help'],
  ['hepl', 'help'],
  ['lsit', 'list'],
  ['udno', 'undo'],
  ['unod', 'undo'],
]);
/** Words that are right as they stand, near as they are to a command; and the words no typo may reach. */
const rightAsTheyStand: ReadonlySet<string> = new Set(
  (
    'approval approves approved disapprove unapprove improve reprove approach prove proves settling setting sitting resumes presume assume rescheduled cause pauses paused expert exports exported import report lesson lessens late latter after alter letter lather ' +
    'discuss discussing discusses clarity clarified classify nervously timelines timeless companies companion accompany editor edits exit emit credit event settle lager layer water rate offer offers erase erased erases ease eraser reject rejected rejects withdraw withdrew withdrawn close closed cancel cancelled canceled ' +
    'snoozed snoozes situations stations pausing consume audit adit elite edict tidy ending'
  ).split(' '),
);

/**
 * The command word that a mistyped one stands for, or null: one slip (a letter missing, added, changed, or two turned
 * round), two from eight letters on, the first letter right. Only where no other command word is as near.
 *
 * @param word folded
 * @example nearestWord('aprove') // 'approve'
 */
export function nearestWord(word: string): string | null {
  if (word.length < 4 || word.length > 14 || rightAsTheyStand.has(word)) return null;
  const short = turned.get(word);
  if (short !== undefined) return short;
  if (slips(word, 'approved') === 1) return 'approve';
  let best: string | null = null;
  let bestDistance = 3;
  let tie = false;
  for (const command of correctable) {
    if (command === word) return command;
    if (command.length < 5 || command.charAt(0) !== word.charAt(0)) continue;
    const distance = slips(word, command);
    if (distance > (command.length >= 8 ? 2 : 1) || distance > bestDistance) continue;
    tie = distance === bestDistance;
    best = command;
    bestDistance = distance;
  }
  if (best === null && /^ap+ro+v+e?$/.test(word)) return 'approve';
  return tie ? null : best;
}

/** Optimal string alignment distance. Both words are at most 14 letters long. */
function slips(a: string, b: string): number {
  const rows: number[][] = Array.from({ length: a.length + 1 }, (_, row) => [row]);
  const cell = (row: number, column: number) => rows[row]?.[column] ?? Number.POSITIVE_INFINITY;
  for (let column = 0; column <= b.length; column += 1) (rows[0] ?? [])[column] = column;
  for (let row = 1; row <= a.length; row += 1) {
    for (let column = 1; column <= b.length; column += 1) {
      const same = a.charAt(row - 1) === b.charAt(column - 1) ? 0 : 1;
      let least = Math.min(cell(row - 1, column) + 1, cell(row, column - 1) + 1, cell(row - 1, column - 1) + same);
      const turned = a.charAt(row - 1) === b.charAt(column - 2) && a.charAt(row - 2) === b.charAt(column - 1);
      if (row > 1 && column > 1 && turned) least = Math.min(least, cell(row - 2, column - 2) + 1);
      (rows[row] ?? [])[column] = least;
    }
  }
  return cell(a.length, b.length);
}
