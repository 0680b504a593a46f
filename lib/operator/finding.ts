/** What one look at the deployment brought. */
export interface Finding {
  /** Short and stable: programs read it in the JSON. */
  readonly check: string;
  /** `unknown`: it could not be looked at, for want of a permission or a connection. */
  readonly status: 'ok' | 'attention' | 'unknown';
  /** What is so, in a few words. */
  readonly says: string;
  /** The one thing to do about it; null where all is well. */
  readonly next: string | null;
}

export function ok(check: string, says: string): Finding {
  return { check, status: 'ok', says, next: null };
}

export function attention(check: string, says: string, next: string): Finding {
  return { check, status: 'attention', says, next };
}

/** Something the operator can mend, in one line: a setting, a name, a permission. */
export class OperatorError extends Error {
  override readonly name = 'OperatorError';
}

/**
 * Runs a look that may fail by itself: what one missing permission hides must not hide the rest.
 *
 * @param check the name under which a failure is reported
 */
export async function look(check: string, at: () => Promise<readonly Finding[]>): Promise<readonly Finding[]> {
  try {
    return await at();
  } catch (error) {
    const name = error instanceof Error ? error.name : 'unknown';
    const next = /AccessDenied|NotAuthorized|Forbidden/i.test(name)
      ? 'Use credentials that may read this'
      : 'Try again; if it stays so, look at the connection and the region';
    return [{ check, status: 'unknown', says: `could not be looked at (${name})`, next }];
  }
}
