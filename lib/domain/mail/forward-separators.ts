/**
 * A line that mail programs put above a mail that they quote. `forward` says so in words, `original` (`-----Original
 * Message-----`) and `rule` (Outlook's underscores) stand above forwards and replies alike.
 */
export interface Separator {
  readonly kind: 'forward' | 'original' | 'rule';
  /** The line as it stands, for telling the program. */
  readonly line: string;
  /** What stands on the same line behind it: Yahoo loses the line breaks of the header block. */
  readonly rest: string;
}

const MAX_TITLE = 90;

/** Stems of "forwarded" and "forwarding" in the languages of the mail programs. */
const FORWARDED = new RegExp(
  [
    'forward|fwd|weitergeleitet|transf[eé]r|transmis|réexpédi|reenvia|inoltrat|doorgestuurd|videresend|videresendt',
    'vidarebefordra|přeposl|přeposíl|preposl|przekaz|przesłan|reencaminha|encaminha|redirec[tț]|proslije|proslje',
    'tovább|välitet|edelleenlähe|ilet|edasi|posredovan|persiųst|pārsūt|пересла|пересил|пересыл|перенаправ|переадрес',
    'препра|проследен|προωθ|הועבר|محول|معاد توجيه|転送|转发|轉寄|转寄|전달|diteruskan|chuyển tiếp|áframsent|reexpedi',
  ].join('|'),
  'i',
);
const ORIGINAL = new RegExp(
  [
    'original|ursprüngliche|d.origine|oprindelig|opprinnelig|ursprungligt|alkuperäinen|oryginaln|původní|pôvodn|izvorn',
    'eredeti|исходное|оригінал|первоначал|αρχικό|asıl|özgün|origineel|oorspronkelijk|原始|元のメッセージ|원본|orijinal|asal',
  ].join('|'),
  'i',
);

/** Reads a separator line; null for every other line. */
export function separatorOf(text: string): Separator | null {
  // Turkish capital İ has no match in case-insensitive patterns.
  if (text.length < 6 || !/^[-–—=*_]|[:：]\s?$/.test(text)) return null;
  const line = text.trim().replaceAll('İ', 'I');
  if (/^[_]{10,80}$/.test(line)) return { kind: 'rule', line, rest: '' };
  return dashed(line) ?? titled(line);
}

/** `---------- Forwarded message ---------` in any language. */
function dashed(line: string): Separator | null {
  const head = /^[-–—=*]{3,20}\s?/.exec(line.slice(0, 24));
  if (!head) return null;
  const behind = line.slice(head[0].length, head[0].length + MAX_TITLE);
  // The Slovak one holds three dashes in its middle and a second title.
  const tail = /\s?[-–—=*]{5,20}|\s[-–—=*]{3,4}\s*$/.exec(behind);
  if (!tail || tail.index < 3) return null;
  const title = behind.slice(0, tail.index);
  const kind = FORWARDED.test(title) ? 'forward' : ORIGINAL.test(title) ? 'original' : null;
  if (!kind) return null;
  const end = head[0].length + tail.index + tail[0].length;
  return { kind, line: line.slice(0, end), rest: line.slice(end).trim() };
}

/** `Begin forwarded message:`, as Apple Mail and MailMate have it. */
function titled(line: string): Separator | null {
  if (line.length > MAX_TITLE || !/\s?[:：]$/.test(line) || !FORWARDED.test(line)) return null;
  return /[.!?@]/.test(line) ? null : { kind: 'forward', line, rest: '' };
}
