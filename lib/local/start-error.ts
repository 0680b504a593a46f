/** Local mode cannot start; the message names the setting and the fault in one line. */
export class StartError extends Error {
  override readonly name = 'StartError';
}
