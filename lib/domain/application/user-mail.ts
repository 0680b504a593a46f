import type { UserMail, UserMailKind } from './application.ts';

/** A mail to the user that shows no note, tells of no one interview and answers nothing, but for what is told of it. */
export function userMail(
  kind: UserMailKind,
  number: number,
  told: Partial<Omit<UserMail, 'kind' | 'number'>> = {},
): UserMail {
  return { kind, number, noteIds: [], interviewKey: null, said: [], answers: null, about: null, extra: {}, ...told };
}
