import type { ApplicationId, UserMailKind } from '../domain/application/application.ts';
import { decideProfile } from '../domain/application/decide-profile.ts';
import { enter, findApplication } from '../domain/application/directory.ts';
import { applicationId } from '../domain/application/identifiers.ts';
import { acceptPast, maxRawKeys } from '../domain/application/limits.ts';
import { newProfile } from '../domain/application/new-application.ts';
import { withRawKey } from '../domain/application/raw-keys.ts';
import { isLongPast } from '../domain/application/take-interview.ts';
import { understand } from '../domain/understanding/understand.ts';
import type { Understanding, UnderstoodInterview } from '../domain/understanding/understanding.ts';
import { answerWithout } from './answer-without-interview.ts';
import { changeProfile } from './change-profile.ts';
import { forgets } from './forgotten-mail.ts';
import type { UserMailIn } from './incoming-mail.ts';
import type { Dependencies } from './ports.ts';
import { receiveEmployerAnswer } from './receive-employer-answer.ts';
import { takeEvent } from './take-event.ts';
import { zoneOf } from './user-zone.ts';

/**
 * Takes a mail to the assistant's own address: each interview in it goes to its application, which answers; commands
 * that need no thread (`list`, `help`) and everything else are answered by the profile.
 */
export async function receiveForward(deps: Dependencies, incoming: UserMailIn): Promise<void> {
  const { sender, now, mail, known: profile } = incoming;
  if (await forgets(deps, incoming, profile)) return;
  const found = understand(mail, {
    now,
    timezone: zoneOf(profile, deps),
    userAddresses: [sender.address, ...(profile === null ? [] : [profile.address, ...profile.links])],
    userName: profile?.settings.name ?? profile?.name ?? sender.name,
  });
  const interviews = found.filter(concernsApplication);
  deps.log.info('mail understood', { kinds: found.map((one) => one.kind).join(' '), parts: found.length });
  if (interviews.length === 0) {
    if (sender.redirected) return leaveAside(deps, incoming);
    if (await receiveEmployerAnswer(deps, incoming, found, profile)) return;
    return answerWithout(deps, incoming, found, profile);
  }
  for (const understanding of interviews) await takeInterview(deps, incoming, understanding);
}

/** A rule sends on whatever comes: mail without an interview gets no answer, but it can be erased. */
async function leaveAside(deps: Dependencies, { user, rawKey, now }: UserMailIn): Promise<void> {
  deps.log.info('redirected mail holds no interview', {});
  await changeProfile(deps, user, (profile) => withRawKey(profile, rawKey, maxRawKeys), now);
}

/** True for what an application takes: a readable interview that is not long past, or an outcome. */
function concernsApplication(understanding: Understanding): boolean {
  if (understanding.kind === 'rejection' || understanding.kind === 'offer') return true;
  const interview = understanding.interview;
  return (
    interview !== null &&
    interview.start !== null &&
    ['invitation', 'update', 'cancellation'].includes(understanding.kind)
  );
}

async function takeInterview(deps: Dependencies, incoming: UserMailIn, understanding: Understanding): Promise<void> {
  const { user, now } = incoming;
  const key = `${incoming.key}:${understanding.part}`;
  const event = {
    type: 'mail-understood' as const,
    key,
    receivedAt: incoming.receivedAt,
    messageId: incoming.mail.messageId,
    subject: incoming.mail.subject,
    rawKey: incoming.rawKey,
    understanding,
  };
  const { kind, interview } = understanding;
  const opens = kind === 'invitation' || kind === 'update';
  const past = opens && interview !== null && isLongPast(interview as UnderstoodInterview, now, acceptPast);
  let target: ApplicationId | null = null;
  const enrolled = newProfile(user, incoming.sender.address, incoming.sender.name, now);
  await changeProfile(
    deps,
    user,
    (profile) => {
      // Reserved before the application is written: two mails seconds apart find the same one, and a redelivery
      // after a crash in between meets its own reservation.
      target =
        findApplication(profile, understanding) ??
        (opens && !past ? applicationId(user, key, incoming.receivedAt) : null);
      return target === null
        ? decideProfile(profile, { ...event, ...unplaced(understanding, past) }, now)
        : enter(profile, target, understanding, now);
    },
    now,
    enrolled,
  );
  if (target !== null) await takeEvent(deps, { user, id: target, create: opens }, event, now);
}

/** The answer to a mail that names an interview which no application can take. */
function unplaced(
  understanding: Understanding,
  past: boolean,
): {
  readonly type: 'answered';
  readonly kind: UserMailKind;
  readonly said: readonly string[];
  readonly extra: Readonly<Record<string, unknown>>;
} {
  if (past)
    return {
      type: 'answered',
      kind: 'problem',
      said: [],
      extra: { problem: 'past', quote: understanding.evidence.start?.quote ?? null },
    };
  const company = understanding.interview?.company;
  const from = company ? ` from ${company}` : '';
  const what =
    understanding.kind === 'cancellation'
      ? 'a cancellation'
      : understanding.kind === 'offer'
        ? 'an offer'
        : 'a rejection';
  return {
    type: 'answered',
    kind: 'answer',
    said: [`This reads like ${what}${from}, but I have no application that it belongs to, so nothing changed.`],
    extra: {},
  };
}
