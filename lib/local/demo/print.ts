import process from 'node:process';
import { styleText } from 'node:util';
import { Temporal } from 'temporal-polyfill';
import type { Letter } from './client.ts';

/** More lines of one mail than this would bury the story. */
const MAX_LINES = 48;
/** A mailto: link holds a whole letter; its beginning is enough to see what it is. */
const LONGEST_LINK = 56;

/** Wider lines are hard to read, and would leave the bar beside a mail. */
const WIDTH = 92;

/** Tells the story, a paragraph at a time. */
export interface Teller {
  title(text: string): void;
  /** A new scene, under the date and time of the story's clock. @param at an instant */
  scene(at: string, text: string): void;
  say(text: string): void;
  /** Something that had to happen did. */
  check(text: string): void;
  letter(letter: Letter): void;
}

/** @param zone in which times are told @param write takes text as it is */
export function tellIn(zone: string, write: (text: string) => void): Teller {
  const line = (text: string) => write(`${text}\n`);
  return {
    title: (text) => line(`\n${styleText('bold', text)}`),
    scene: (at, text) => line(`\n${styleText('cyan', localTime(at, zone))}\n${styleText('bold', text)}`),
    say: (text) => line(`  ${text}`),
    check: (text) => line(`  ${styleText('green', '✓')} ${text}`),
    letter: (letter) => {
      const bar = styleText('dim', '│');
      const to = letter.To.map(({ Name, Address }) => (Name === '' ? Address : `${Name} <${Address}>`)).join(', ');
      line('');
      line(`  ${bar} ${styleText('dim', 'To')}       ${to}`);
      const [subject = '', ...rest] = wrap(letter.Subject, WIDTH - 'Subject  '.length);
      line(`  ${bar} ${styleText('dim', 'Subject')}  ${styleText('bold', subject)}`);
      for (const more of rest) line(`  ${bar} ${' '.repeat('Subject  '.length)}${styleText('bold', more)}`);
      line(`  ${bar}`);
      for (const text of shorten(letter.Text)) line(`  ${bar} ${text}`.trimEnd());
      line('');
    },
  };
}

/** `Tuesday 9 March 2027, 15:45` on the wall clock of `zone`. */
export function localTime(at: string, zone: string): string {
  const local = Temporal.Instant.from(at).toZonedDateTimeISO(zone);
  const day = local.toLocaleString('en-GB', { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
  return `${day.replace(',', '')}, ${local.toPlainTime().toString({ smallestUnit: 'minute' })}`;
}

function shorten(text: string): readonly string[] {
  const lines = text
    .trimEnd()
    .split('\n')
    .map((line) => line.replace(/mailto:\S+/g, shortenLink));
  const shown = lines.slice(0, MAX_LINES).flatMap((line) => wrap(line, WIDTH));
  return lines.length <= MAX_LINES ? shown : [...shown, `… and ${lines.length - MAX_LINES} lines more`];
}

/** Breaks a line at spaces; what follows is indented like its beginning. */
function wrap(line: string, width: number): readonly string[] {
  const indent = line.slice(0, line.length - line.trimStart().length);
  const rows: string[] = [];
  let row = '';
  for (const word of line.trim().split(' ')) {
    if (row !== '' && indent.length + row.length + 1 + word.length > width) {
      rows.push(indent + row);
      row = word;
    } else {
      row = row === '' ? word : `${row} ${word}`;
    }
  }
  return [...rows, indent + row];
}

function shortenLink(link: string): string {
  return link.length <= LONGEST_LINK ? link : `${link.slice(0, LONGEST_LINK)}…`;
}

/** Writes to the terminal. */
export function toTerminal(text: string): void {
  process.stdout.write(text);
}
