/** Names of mailboxes that nobody reads or that only a program writes from. */
const robot =
  /^(?:no[._-]?reply|do[._-]?not[._-]?reply|donot[._-]?reply|nepasrepondre|keine[._-]?antwort|notifications?|notify|alerts?|calendar-notification|calendar|mailer-daemon|postmaster|bounces?|daemon|automated|auto|system|robot|bot|invites?|invitations?|meetings?|meetingrequest|schedul(?:er|ing|e)|messenger|forwarding-noreply|teams|msteams|outlook)(?:[._+-].*|\d*)$/i;
const robotAnywhere =
  /(?:^|[._+-])(?:no[._-]?reply|hit[._-]?reply|do[._-]?not[._-]?reply|bounces?|notifications?)(?:$|[._+-])|^c_[a-z0-9]{8,}$|^[a-f0-9]{24,}$/i;

/** Mailboxes that several people of an employer read: somebody answers, but they are no person. */
const shared =
  /^(?:recruit(?:ing|ment|er|ers)?|careers?|jobs?|talent(?:acquisition)?|hr|people(?:ops)?|hiring|humanresources|personal|bewerbung(?:en)?|karriere|recrutement|interviews?|coordination|staffing|info|hello|contact|kontakt|office|studio|desk|resourcing|store\d*|civil-?service|front-?desk|team|admin|support|help|mail)(?:[._+-](?:team|ops|us|eu|uk|emea|apac))?$/i;

/** True for the local part of an address that only a program writes from (`no-reply`, `notifications+x1`). */
export function isRobotLocalPart(local: string): boolean {
  return local.length <= 256 && (robot.test(local) || robotAnywhere.test(local));
}

/** True for the local part of a mailbox that a team shares (`recruiting`, `careers`). */
export function isSharedLocalPart(local: string): boolean {
  return local.length <= 64 && shared.test(local);
}
