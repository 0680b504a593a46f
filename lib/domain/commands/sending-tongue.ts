/**
 * The words of which a request about a waiting note is made, in eleven languages, folded. A clause that is made of one
 * language's words and of nothing else says what its core says, in whatever order they stand (sending-clause.ts): so no
 * word here may turn, limit, ask or put off.
 */
export interface SendingWords {
  /** Verbs that let a note go, parted by blanks; with `+` where only several words together do. */
  readonly send: string;
  /** Whole phrases that agree. */
  readonly consent: string;
  /** `is` and its like, with `good` and its like: together they agree. */
  readonly is: string;
  readonly good: string;
  /** What may stand beside praise. */
  readonly very: string;
  /** Verbs that stop what is on its way. */
  readonly hold: string;
  /** Verbs that drop a note. */
  readonly drop: string;
  readonly no: string;
  /** With a word of `no` these drop a note: what nobody needs, writes or thanks for. */
  readonly need: string;
  /** Behind a refusal these make it one for now: `not yet`. */
  readonly yet: string;
  /** What may stand beside: objects, particles, modals. Phrases, parted by `|`. */
  readonly beside: string;
  /** What may stand beside a refusal or a stop besides; beside an approval it would limit it. */
  readonly refusing: string;
}
