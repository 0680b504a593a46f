/** One paragraph of a letter, a button with its address, or a row of a table. */
export type Piece =
  | { readonly text: string }
  | { readonly button: string; readonly href: string }
  | { readonly rows: readonly (readonly [label: string, value: string])[] };

/** How a sender's pages look: what makes real mail large is never its words. */
export interface Look {
  readonly colour: string;
  /** Tables around each piece, one inside the other. */
  readonly nesting: number;
  /** Rules in the style sheet. */
  readonly rules: number;
  /** Icons with tracked links below the letter. */
  readonly icons: number;
  /** Lines of small print. */
  readonly smallPrint: number;
}

/** The letter as a page: a style sheet, a hidden preview line, tables in tables, styles on every cell, small print. */
export function page(title: string, pieces: readonly Piece[], look: Look): string {
  const body = pieces.map((piece, at) => nested(pieceHtml(piece, look, at), look.nesting, look)).join('\n');
  return [
    '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">',
    '<html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8">',
    `<meta name="viewport" content="width=device-width,initial-scale=1"><title>${escaped(title)}</title>`,
    `<style type="text/css">${styleSheet(look)}</style></head>`,
    `<body style="margin:0;padding:0;background-color:#f3f4f6;font-family:Roboto,Helvetica,Arial,sans-serif">`,
    `<div style="display:none;max-height:0;overflow:hidden;mso-hide:all">${escaped(title)}${'&#8203;&zwnj;&nbsp;'.repeat(40)}</div>`,
    nested(body, 2, look),
    footer(look),
    `<img src="https://track.mail.example/open/${token(180, 7)}.gif" width="1" height="1" alt="" style="display:block;border:0">`,
    '</body></html>',
  ].join('\n');
}

/** The same letter as plain text, as a mail program makes it of the page: addresses in angles behind their words. */
export function plainText(pieces: readonly Piece[]): string {
  return pieces
    .map((piece) => {
      if ('text' in piece) return wrapped(piece.text);
      if ('button' in piece) return `${piece.button}\n<${piece.href}>`;
      return piece.rows.map(([label, value]) => `${label}\n${value}`).join('\n');
    })
    .join('\n\n');
}

/** A link as mailing services write it: through a counter, with a token of some hundred letters. */
export function tracked(name: string, seed: number): string {
  return `https://click.mail.example/ls/click?upn=${token(260, seed)}&to=${encodeURIComponent(name)}&utm_source=email&utm_medium=email`;
}

function pieceHtml(piece: Piece, look: Look, at: number): string {
  const font = `font-family:Roboto,Helvetica,Arial,sans-serif;font-size:14px;line-height:22px;color:#3c4043`;
  if ('text' in piece) return `<p class="t${at % 9}" style="margin:0 0 16px;${font}">${escaped(piece.text)}</p>`;
  if ('button' in piece) {
    return `<a href="${piece.href.replaceAll('&', '&amp;')}" target="_blank" rel="noopener" style="display:inline-block;padding:10px 24px;border-radius:4px;background-color:${look.colour};color:#ffffff;text-decoration:none;${font};font-weight:700">${escaped(piece.button)}</a>`;
  }
  const rows = piece.rows.map(
    ([label, value]) =>
      `<tr><td valign="top" style="padding:4px 16px 4px 0;${font};font-weight:700;white-space:nowrap">${escaped(label)}</td><td valign="top" style="padding:4px 0;${font}">${escaped(value)}</td></tr>`,
  );
  return `<table role="presentation" border="0" cellpadding="0" cellspacing="0" width="100%">${rows.join('\n')}</table>`;
}

function nested(inner: string, depth: number, look: Look): string {
  if (depth === 0) return inner;
  const style = `padding:0 ${depth * 4}px;border-collapse:collapse;mso-table-lspace:0pt;mso-table-rspace:0pt;-webkit-text-size-adjust:100%`;
  return `<table role="presentation" border="0" cellpadding="0" cellspacing="0" width="100%" class="wrapper w${depth}" style="${style}"><tbody><tr><td align="left" class="cell" bgcolor="#ffffff" style="${style};border-left:${depth}px solid ${look.colour}">${nested(inner, depth - 1, look)}</td></tr></tbody></table>`;
}

function styleSheet(look: Look): string {
  const rules = Array.from(
    { length: look.rules },
    (_, at) =>
      `.t${at}, .w${at} td.cell { font-size: ${12 + (at % 6)}px !important; line-height: ${18 + (at % 8)}px !important; padding: ${at % 12}px !important; color: #${(1_118_481 + at * 4_099).toString(16).slice(0, 6)} }`,
  );
  return `${rules.join('\n')}\n@media only screen and (max-width: 600px) { ${rules.slice(0, rules.length / 2).join('\n')} }`;
}

function footer(look: Look): string {
  const icons = Array.from(
    { length: look.icons },
    (_, at) =>
      `<td style="padding:0 8px"><a href="${tracked(`icon-${at}`, at + 11).replaceAll('&', '&amp;')}"><img src="https://static.mail.example/icons/${at}@2x.png" width="20" height="20" alt="" style="display:block;border:0"></a></td>`,
  );
  const lines = Array.from(
    { length: look.smallPrint },
    (_, at) =>
      `<p style="margin:0 0 8px;font-size:11px;line-height:16px;color:#70757a">${escaped(SMALL_PRINT[at % SMALL_PRINT.length] ?? '')} <a href="${tracked(`policy-${at}`, at + 31).replaceAll('&', '&amp;')}" style="color:#70757a">Learn more</a></p>`,
  );
  return `<table role="presentation" width="100%"><tbody><tr>${icons.join('')}</tr></tbody></table>${lines.join('\n')}`;
}

const SMALL_PRINT = [
  'You receive this mail because you applied for a position with one of the companies that use our service.',
  'Please do not forward this mail to others: its links open your own page and need no password.',
  'Equal opportunity is the law. Reasonable accommodations are made for people with disabilities at every step.',
  'To choose which mails you get, open your preferences or unsubscribe from reminders altogether.',
];

/** Letters that look like a token and are the same in every run (a linear congruential sequence). */
function token(length: number, seed: number): string {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
  let state = seed * 2_654_435 + 1;
  let made = '';
  for (let at = 0; at < length; at += 1) {
    state = (state * 48_271) % 2_147_483_647;
    made += letters[state % letters.length] ?? '';
  }
  return made;
}

function wrapped(text: string): string {
  return text.replace(/(.{50,70}) /g, '$1\n');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('\n', '<br>\n');
}
