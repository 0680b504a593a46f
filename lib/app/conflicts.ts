/** Writers of one item are few (one user's mails and steps); more conflicts in a row than this are a fault. */
export const maxConflicts = 12;

/** A write met other writers too often in a row: the queue should deliver the event again. */
export class TooManyConflicts extends Error {
  override readonly name = 'TooManyConflicts';
}
