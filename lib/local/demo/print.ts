import process from 'node:process';
import { styleText } from 'node:util';
import { Temporal } from 'temporal-polyfill';
import type { Letter } from './client.ts';

/** More lines of one mail than this would bury the story. */
const MAX_LINES = 48;
/** A mailto: link holds a whole letter; its beginning is enough to see what it is. */
const LONGEST_LINK = 56;

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
      line(`  ${bar} ${styleText('dim', 'Subject')}  ${styleText('bold', letter.Subject)}`);
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
  if (lines.length <= MAX_LINES) return lines;
  return [...lines.slice(0, MAX_LINES), `… and ${lines.length - MAX_LINES} lines more`];
}

function shortenLink(link: string): string {
  return link.length <= LONGEST_LINK ? link : `${link.slice(0, LONGEST_LINK)}…`;
}

/** Writes to the terminal. */
export function toTerminal(text: string): void {
  process.stdout.write(text);
}
