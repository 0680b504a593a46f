/** Reading mails: ours whole, mailparser alone, and how many times as long ours takes. */
export interface ParseFigures extends ParseFigure {
  /** Mails of a few lines. */
  readonly small: ParseFigure;
  /** Mails with pages of 20 to 60 KB, as most senders' are. */
  readonly large: ParseFigure;
}

interface ParseFigure {
  readonly mails: number;
  readonly afterword_ms: number;
  readonly mailparser_ms: number;
  readonly ratio: number;
}

/** Stable names, milliseconds and kilobytes (1024 bytes). */
export interface Figures {
  readonly parse: ParseFigures;
  readonly bundle_kb: Readonly<Record<string, number>>;
  readonly cold_ms: Readonly<Record<string, number>>;
  /** Requests a service, of one inbound invitation and of one due step; SSM's is made once a container. */
  readonly calls: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly end_to_end_ms: Readonly<Record<string, number>>;
  readonly ready_ms: number;
}
