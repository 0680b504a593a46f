import type { Effect, UserId } from '../domain/application/application.ts';
import type { ApplicationEvent } from '../domain/application/event.ts';
import type { Profile } from '../domain/application/profile.ts';
import type { Instant } from '../domain/time.ts';
import { askAddress } from './ask-address.ts';
import { outgoingUserMail } from './compose-user-mail.ts';
import { eraseUser } from './erase-user.ts';
import { unmarkLinked } from './linked-address.ts';
import type { Dependencies, Item } from './ports.ts';
import { sendNote } from './send-note.ts';

/** Takes a profile's word to one of its applications (change-application.ts; handed in because that runs effects too). */
export type Tell = (
  effect: Extract<Effect, { type: 'tell-application' }>,
  user: UserId,
  now: Instant,
) => Promise<unknown>;

/** Runs one effect. @returns what the application should learn of it, if anything */
export async function runEffect(
  deps: Dependencies,
  effect: Effect,
  by: { readonly item: Item; readonly profile: Profile; readonly now: Instant; readonly tell: Tell | null },
): Promise<ApplicationEvent | null> {
  const { item, profile, now, tell } = by;
  const application = item.type === 'application' ? item : null;
  switch (effect.type) {
    case 'mail-user': {
      const owner = { application, profile: item.type === 'profile' ? item : profile };
      const mail = await outgoingUserMail(deps, effect.mail, owner, effect.id, now);
      const outcome = await deps.mailer.send(mail, effect.id);
      if (outcome.result === 'refused') throw new Error(`refused: ${outcome.why}`);
      deps.log.info('mail to the user sent', { effect: effect.id, kind: effect.mail.kind });
      return null;
    }
    case 'schedule':
      await deps.scheduler.schedule({ user: item.user, applicationId: application?.id ?? null, step: effect.step });
      return null;
    case 'unschedule':
      await deps.scheduler.unschedule(effect.name);
      return null;
    case 'send-note':
      return application === null ? null : sendNote(deps, effect, application, profile);
    case 'tell-application':
      await tell?.(effect, item.user, now);
      return null;
    case 'ask-link':
      if (item.type === 'profile') await askAddress(deps, item, effect, now);
      return null;
    case 'unlink':
      // Linked once more meanwhile: then the mark stays.
      if (item.type === 'profile' && !item.links.includes(effect.address))
        await unmarkLinked(deps, effect.address, item.user);
      return null;
    case 'erase':
      if (item.type === 'profile') await eraseUser(deps, item, effect.id, now);
      return null;
  }
}
