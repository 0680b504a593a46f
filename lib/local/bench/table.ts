import type { Figures } from './figures.ts';

/** The figures for people, a line each. */
export function table(figures: Figures): string {
  const { parse } = figures;
  const rows: (readonly [string, string])[] = [
    [`understanding ${parse.mails} mails`, `${parse.afterword_ms} ms`],
    ['mailparser alone on the same', `${parse.mailparser_ms} ms`],
    ['ratio', `${parse.ratio}`],
    [`ratio of the ${parse.small.mails} small mails`, `${parse.small.ratio}`],
    [`ratio of the ${parse.large.mails} mails with large pages`, `${parse.large.ratio}`],
    ...each(figures.bundle_kb, (name) => `bundle ${name}`, 'KB'),
    ...each(figures.cold_ms, (name) => `cold start ${name}`, 'ms'),
    ...Object.entries(figures.calls).map(([name, calls]): readonly [string, string] => [
      `requests ${name}`,
      list(calls),
    ]),
    ...each(figures.end_to_end_ms, (name) => `end to end ${name.replaceAll('_', ' ')}`, 'ms'),
    ['local start until ready', `${figures.ready_ms} ms`],
  ];
  const width = Math.max(...rows.map(([name]) => name.length));
  return rows.map(([name, value]) => `${name.padEnd(width)}  ${value}\n`).join('');
}

function each(
  values: Readonly<Record<string, number>>,
  label: (name: string) => string,
  unit: string,
): readonly (readonly [string, string])[] {
  return Object.entries(values).map(([name, value]) => [label(name), `${value} ${unit}`] as const);
}

function list(calls: Readonly<Record<string, number>>): string {
  return Object.entries(calls)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([service, count]) => `${service} ${count}`)
    .join(', ');
}
