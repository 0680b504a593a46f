import type { UserId } from '../domain/application/application.ts';
import { isGone } from '../domain/application/erasure.ts';
import type { Dependencies } from './ports.ts';

/** True when an authenticated sender may use this deployment: enrolled before, on the list, or the list is open. */
export async function admits(
  deps: Pick<Dependencies, 'admission' | 'store'>,
  user: UserId,
  address: string,
): Promise<boolean> {
  if (deps.admission.mode === 'any') return true;
  if (deps.admission.addresses.includes(address.toLowerCase())) return true;
  return !isGone(await deps.store.profile(user));
}
