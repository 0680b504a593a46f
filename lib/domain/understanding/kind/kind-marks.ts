const steps = [1, 2, 3, 5];
/** What a refusal is made of. An hour behind it invites all the same (`we had to disappoint many, but not you`). */
const refusing: ReadonlySet<string> = new Set(['~sorry', '~filled', '~others']);

interface Marked {
  readonly tokens: readonly string[];
  readonly cues: readonly string[];
}

/** What the sentences of a mail say together: how many hours, days and questions, and in which order. */
export function marksOf(sentences: readonly Marked[]): readonly string[] {
  return [...amounts(sentences), ...order(sentences)];
}

/** How many hours, days and questions a mail holds, and whether hours are asked about or stated. */
function amounts(sentences: readonly Marked[]): ReadonlySet<string> {
  const marks = new Set<string>();
  let [clocks, days, questions] = [0, 0, 0];
  for (const { tokens } of sentences) {
    const asks = tokens.includes('?');
    const hours = tokens.filter((token) => token === '#clock').length;
    const dates = tokens.filter((token) => token === '#day' || token === '#month').length;
    clocks += hours;
    days += dates;
    questions += tokens.filter((token) => token === '?').length;
    if (hours > 0) marks.add(asks ? '@clock?' : '@clock.');
    if (asks && dates > 0) marks.add('@day?');
    if (hours > 0 && dates > 0 && !asks) marks.add('@dayclock.');
  }
  for (const step of steps) {
    if (clocks >= step) marks.add(`@clocks>=${step}`);
    if (days >= step) marks.add(`@days>=${step}`);
    if (questions >= step) marks.add(`@questions>=${step}`);
  }
  return marks;
}

/** Whether hours stand before or behind what refuses. */
function order(sentences: readonly Marked[]): readonly string[] {
  const hour = sentences.findLastIndex(({ tokens }) => tokens.includes('#clock'));
  const refused = sentences.findLastIndex(({ cues }) => cues.some((cue) => refusing.has(cue)));
  if (refused < 0) return [];
  return [hour < 0 ? '@refused' : hour < refused ? '@hour>refused' : hour > refused ? '@refused>hour' : '@refusedhour'];
}
