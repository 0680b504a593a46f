/** The raw mail is no longer where it was kept: its days are over, or its user was erased. */
export class RawMailGone extends Error {
  override readonly name = 'RawMailGone';
}
