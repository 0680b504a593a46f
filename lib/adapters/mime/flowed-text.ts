/** Deepest quote that is told apart; what is deeper reads as this deep. */
const DEEPEST = 50;

/** One line of a flowed text, taken apart. `depth`: its quote marks; `flows`: it goes on in the next line. */
interface FlowedLine {
  readonly depth: number;
  readonly text: string;
  readonly flows: boolean;
}

/**
 * Puts the paragraphs of a text back together that was sent as `format=flowed` (RFC 3676): a line that ends in a space
 * goes on in the next of the same quote depth. Quote marks stay, one `> ` a level, so that a reply's history is still told
 * by them; the space that programs stuff before a line is taken off. A signature's `-- ` flows nowhere.
 *
 * @param text decoded, with `\n` line ends
 * @param delSp true where the part says `delsp=yes`: the space at the end is then no part of the text
 * @example unflow('> one \n> line\n', false) // '> one line\n'
 */
export function unflow(text: string, delSp: boolean): string {
  const paragraphs: { readonly depth: number; readonly pieces: string[] }[] = [];
  let goesOn = false;
  for (const line of text.split('\n')) {
    const { depth, text: piece, flows } = takeApart(line, delSp);
    const last = paragraphs.at(-1);
    if (goesOn && last?.depth === depth && piece !== signatureMark) last.pieces.push(piece);
    else paragraphs.push({ depth, pieces: [piece] });
    goesOn = flows;
  }
  return paragraphs.map(({ depth, pieces }) => quoted(depth, pieces.join(''))).join('\n');
}

const signatureMark = '-- ';

function takeApart(line: string, delSp: boolean): FlowedLine {
  const marks = /^>*/.exec(line)?.[0].length ?? 0;
  const text = line.slice(marks).replace(/^ /, '');
  const flows = text.endsWith(' ') && text !== signatureMark;
  return { depth: Math.min(marks, DEEPEST), text: flows && delSp ? text.slice(0, -1) : text, flows };
}

function quoted(depth: number, text: string): string {
  const marks = '> '.repeat(depth);
  return text === '' ? marks.trimEnd() : marks + text;
}
