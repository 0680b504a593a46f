/** Words that mail programs put before the subject of a forward, in lower case. */
const FORWARD_WORDS = new Set([
  ...[
    'fwd',
    'fw',
    'wg',
    'tr',
    'rv',
    'vs',
    'vb',
    'vl',
    'pd',
    'enc',
    'i',
    'redir',
    'redir.',
    'videresend',
    'ilt',
    'doorst',
  ],
  ...[
    'fs',
    'trs',
    'pren',
    'edasi',
    'továbbítva',
    'továbbítás',
    'пересл',
    'переслано',
    'πρθ',
    '转发',
    '轉寄',
    '转寄',
    '전달',
  ],
  ...['weitergeleitet', 'doorgestuurd', 'inoltrato', 'reenviado', 'encaminhado', 'transféré', 'przekaz', 'הועבר'],
]);

/** Words that mail programs put before the subject of a reply, in lower case. */
const REPLY_WORDS = new Set([
  ...[
    're',
    'aw',
    'sv',
    'antw',
    'odp',
    'r',
    'rif',
    'ris',
    'res',
    'réf',
    'ref',
    'vá',
    'ynt',
    'yan',
    'bls',
    'atb',
    'vast',
  ],
  ...['отв', 'ответ', 'відп', 'απ', 'σχετ', '回复', '回覆', '答复', '返信', '답장', 'השב', 'رد'],
]);

const PREFIX = /^\s*([\p{L}\p{M}.]{1,14})\s?(?:\[\d{1,3}\]|\(\d{1,3}\))?\s?[:：]\s*/u;

function prefix(subject: string): { readonly word: string; readonly rest: string } | null {
  const match = PREFIX.exec(subject.slice(0, 200));
  if (!match) return null;
  // Turkish İ in lower case is an i with a dot of its own above.
  const word = (match[1] ?? '').toLowerCase().replaceAll('i\u0307', 'i');
  return { word, rest: subject.slice(match[0].length) };
}

/** True for `Fwd: …`, `WG: …`, `TR: …` and their like. */
export function isForwardSubject(subject: string): boolean {
  const found = prefix(subject);
  return found !== null && FORWARD_WORDS.has(found.word);
}

/** True for `Re: …`, `AW: …`, `SV: …` and their like. */
export function isReplySubject(subject: string): boolean {
  const found = prefix(subject);
  return found !== null && REPLY_WORDS.has(found.word);
}

/** The subject as it was before it was forwarded; `Re:` stays, since the inner mail may well be a reply. */
export function withoutForwardWords(subject: string): string {
  let rest = subject.trim();
  for (let found = prefix(rest); found && FORWARD_WORDS.has(found.word); found = prefix(rest)) rest = found.rest.trim();
  return rest;
}
