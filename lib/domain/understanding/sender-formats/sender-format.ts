/** What a label or a shape of a tool holds. */
export type Field =
  /** The event's name (`Intro call (Hedgerow Foods)`): taken apart like the title of a calendar event. */
  | 'title'
  | 'company'
  | 'role'
  /** Those whom one meets, as a list. */
  | 'people'
  | 'recruiter'
  | 'when'
  /** A zone that stands apart from the time. */
  | 'zone'
  /** A street, a room, a number or a service. */
  | 'place'
  /** Known and of no use (`Old date`, `Cancelled by`): it ends the value above it. */
  | 'aside';

/**
 * How one tool words its mails, and nothing else: addresses, labels and sentences. docs/understanding.md teaches how to
 * add one.
 *
 * A shape is a line, or several, as the tool writes them: `Your {title} with {people} is confirmed…`. `{field}` takes
 * text within a line, `…` skips text within a line, `(a|b)` stands for either, `\n` for a line break (empty lines may
 * stand between). Capitals and the number of spaces don't matter. It fits from the start of a line to the end of one.
 */
export interface SenderFormat {
  /** The tool's name, for people. */
  readonly name: string;
  /** Domains from which the tool writes; their subdomains count. */
  readonly senders: readonly string[];
  /** Hosts of links that tell the tool in a mail sent from elsewhere; their subdomains count. */
  readonly links?: readonly string[];
  /** Words in a subject that may tell the tool where neither sender nor links do. */
  readonly subjectMarks?: readonly string[];
  /** Labels by what they hold, in lower case, divided by bars, in all languages of the tool. */
  readonly labels?: { readonly [F in Field]?: string };
  /** Shapes of subjects. */
  readonly subjects?: readonly string[];
  /** Shapes of lines and sentences. */
  readonly shapes?: readonly string[];
  /** True where the tool lists rounds, each with its hours and whom one meets. */
  readonly rounds?: boolean;
  /** What the tool puts before its own address, where it is no person's: `Copse Software <no-reply@ashbyhq.com>`. */
  readonly writesAs?: 'company';
  /** The tool's own names of zones, by how they begin in lower case, where they are not everybody's. */
  readonly zones?: Readonly<Record<string, string>>;
}
