import type { OriginalMail } from '../../mail/forward.ts';
import type { SenderFormat } from './sender-format.ts';

/** Text that is searched for links, and the links looked at: tools show theirs early. */
const SEARCH_LIMIT = 30_000;
const LINK_LIMIT = 60;
/** RFC 1035 allows 253 characters; beyond, it is no host. */
const HOST_LIMIT = 253;

/** A format that concerns a mail, and how it was recognised. */
export interface ChosenFormat {
  readonly format: SenderFormat;
  readonly by: 'sender' | 'link' | 'subject';
}

/** Formats by the domains that tell them. */
export interface FormatIndex {
  readonly formats: readonly SenderFormat[];
  readonly bySender: ReadonlyMap<string, SenderFormat>;
  /** By the tool's own name, in lower case: some forwards show no address. */
  readonly byName: ReadonlyMap<string, SenderFormat>;
  readonly byLink: ReadonlyMap<string, SenderFormat>;
}

/** Made once: which domain tells which tool. */
export function indexOf(formats: readonly SenderFormat[]): FormatIndex {
  return {
    formats,
    bySender: new Map(formats.flatMap((format) => format.senders.map((domain) => [domain, format]))),
    byName: new Map(formats.map((format) => [format.name.toLowerCase(), format])),
    byLink: new Map(formats.flatMap((format) => (format.links ?? []).map((host) => [host, format]))),
  };
}

/**
 * The formats whose words may stand in a mail, in one pass over its sender and the hosts of its links. A tool that sends
 * the mail is the only one: the link to a video call in it does not make it that service's mail.
 */
export function chooseFormats(mail: OriginalMail, index: FormatIndex): readonly ChosenFormat[] {
  const address = mail.from?.address ?? null;
  const sender =
    address === null
      ? (index.byName.get((mail.from?.name ?? '').toLowerCase()) ?? null)
      : found(address.slice(address.lastIndexOf('@') + 1), index.bySender);
  if (sender !== null) return [{ format: sender, by: 'sender' }];
  const chosen = new Map<SenderFormat, ChosenFormat['by']>();
  for (const host of linkHosts(mail.text.slice(0, SEARCH_LIMIT))) {
    const format = found(host, index.byLink);
    if (format !== null) chosen.set(format, 'link');
  }
  for (const format of index.formats) {
    const marks = format.subjectMarks ?? [];
    if (!chosen.has(format) && marks.some((mark) => mail.subject.includes(mark))) chosen.set(format, 'subject');
  }
  return [...chosen].map(([format, by]) => ({ format, by }));
}

/** The format of a host or of a domain above it. */
function found(host: string, formats: ReadonlyMap<string, SenderFormat>): SenderFormat | null {
  let name = host.toLowerCase();
  for (;;) {
    const format = formats.get(name);
    if (format !== undefined) return format;
    const dot = name.indexOf('.');
    if (dot < 0) return null;
    name = name.slice(dot + 1);
  }
}

/** The hosts of the links in a text, also of a link inside another (Safe Links writes `https%3A%2F%2Fcalendly.com%2F`). */
function linkHosts(text: string): ReadonlySet<string> {
  const hosts = new Set<string>();
  for (const [mark, end] of [
    ['://', /[/?#:\s<>"')\]]/],
    ['%3A%2F%2F', /[%&\s<>"']/],
  ] as const) {
    let at = text.indexOf(mark);
    for (let count = 0; at >= 0 && count < LINK_LIMIT; count += 1) {
      const rest = text.slice(at + mark.length, at + mark.length + HOST_LIMIT);
      const length = rest.search(end);
      hosts.add(length < 0 ? rest : rest.slice(0, length));
      at = text.indexOf(mark, at + mark.length);
    }
  }
  return hosts;
}
