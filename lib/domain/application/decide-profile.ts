import type { Command } from '../commands/command.ts';
import { compareInstants, type Instant, shift } from '../time.ts';
import type { EffectBody, UserMailKind } from './application.ts';
import type { MailEvent } from './event.ts';
import { eventHash } from './identifiers.ts';
import { eventMemory, maxRawKeys, maxShownMails, maxTakenEvents } from './limits.ts';
import { withLink, withoutLinkQuestion } from './links.ts';
import { isQuiet, type Obeyed, obey } from './obey-commands.ts';
import { owing } from './owing.ts';
import type { Profile } from './profile.ts';
import { withRawKey } from './raw-keys.ts';
import { InboxFull } from './turn.ts';
import { userMail } from './user-mail.ts';

/** Everything that can happen to a user's profile. */
export type ProfileEvent =
  /** A mail that belongs to no application: it gets this answer. */
  | (MailEvent & {
      readonly type: 'answered';
      readonly kind: UserMailKind;
      readonly said: readonly string[];
      readonly extra: Readonly<Record<string, unknown>>;
      /** An address that has answered whether it belongs to this user, and what came of it. */
      readonly link?: { readonly address: string; readonly linked: boolean };
    })
  /** Settings and other words about the whole. `quiet`: the answer comes from an application, in the same mail. */
  | (MailEvent & {
      readonly type: 'commanded';
      readonly commands: readonly Command[];
      readonly questions: readonly string[];
      readonly quiet: boolean;
    });

/**
 * What an event makes of a profile, effects included; the very same object when the event was taken before.
 *
 * @throws InboxFull
 */
export function decideProfile(profile: Profile, event: ProfileEvent, now: Instant): Profile {
  const hash = eventHash(event.key);
  if (profile.inbox.some((taken) => taken.hash === hash)) return withRawKey(profile, event.rawKey, maxRawKeys);
  const remembered = profile.inbox.filter((taken) => compareInstants(shift(taken.at, eventMemory), now) > 0);
  if (remembered.length >= maxTakenEvents) throw new InboxFull('too many events');
  const quiet = event.type === 'commanded' && event.quiet;
  const done: Obeyed =
    event.type === 'answered'
      ? { profile: settled(profile, event), said: event.said, mail: event.kind, extra: event.extra, effects: [] }
      : obey(profile, quiet ? event.commands.filter(isQuiet) : event.commands, now);
  const mails = quiet ? [] : [answer(event, done, profile.nextMail)];
  const shown = { number: profile.nextMail, template: done.mail, at: now, shown: [], asks: null };
  const next = {
    ...done.profile,
    mails: quiet ? profile.mails : [...profile.mails, shown].slice(-maxShownMails),
    nextMail: profile.nextMail + mails.length,
    inbox: [...remembered, { hash, at: now }],
    changedAt: now,
  };
  return withRawKey(
    owing(next, [...mails, ...done.effects, ...fanOut(profile, done.profile)], now),
    event.rawKey,
    maxRawKeys,
  );
}

function settled(profile: Profile, { link }: Extract<ProfileEvent, { type: 'answered' }>): Profile {
  if (link === undefined) return profile;
  return link.linked ? withLink(profile, link.address) : withoutLinkQuestion(profile, link.address);
}

function answer(event: ProfileEvent, done: Obeyed, number: number): EffectBody {
  const questions = event.type === 'commanded' ? event.questions : [];
  return {
    type: 'mail-user',
    mail: userMail(done.mail, number, {
      said: [...done.said, ...questions],
      answers: event.messageId,
      about: event.subject,
      extra: done.extra,
    }),
  };
}

/** A changed setting, and the end of a pause, reach every application: one idempotent effect each. */
function fanOut(before: Profile, after: Profile): readonly EffectBody[] {
  const resumed = before.paused && !after.paused;
  if (!resumed && JSON.stringify(before.settings) === JSON.stringify(after.settings)) return [];
  const what = resumed ? 'resumed' : 'settings-changed';
  return after.directory.map((entry) => ({ type: 'tell-application', applicationId: entry.applicationId, what }));
}
