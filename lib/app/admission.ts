import { isGone } from '../domain/application/erasure.ts';
import type { Profile } from '../domain/application/profile.ts';
import type { Dependencies } from './ports.ts';

/** True when an authenticated sender may use this deployment: enrolled before, on the list, or the list is open. */
export function admits(deps: Pick<Dependencies, 'admission'>, known: Profile | null, address: string): boolean {
  if (deps.admission.mode === 'any') return true;
  if (deps.admission.addresses.includes(address.toLowerCase())) return true;
  return !isGone(known);
}
