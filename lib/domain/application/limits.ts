/**
 * Bounds on what one item keeps. DynamoDB refuses items over 400 KB; the sum of these stays well below it.
 * A mail can be 40 MB and a user can reply all day: nothing here may grow with either.
 */
export const maxInterviews = 30;
/** A panel larger than this gets notes for its first people only; a hostile invitation may list thousands. */
export const maxInterviewers = 12;
export const maxNotes = 120;
/** A note is a short letter: longer text is cut off before it is stored, and the answer says so. */
export const maxNoteText = 6_000;
export const maxFactText = 1_500;
export const maxRemarks = 40;
export const maxRemarkText = 500;
export const maxLessons = 40;
/** Reply tokens of older mails than these are answered with the newest state instead. */
export const maxShownMails = 150;
/** Longer than any queue or raw mail lives, so that no redelivery outlives its hash. */
export const eventMemory = 'PT1080H';
/** At the cap new events are refused and reported; old ones are never dropped before their time. */
export const maxTakenEvents = 2_000;
export const maxThreadReferences = 10;
/** An interview that ended longer ago than this is refused: a note this late does more harm than good. */
export const acceptPast = 'PT48H';
/** An approval that waited longer than this in a queue shows the draft again instead of sending. */
export const approvalLifetime = 'PT1H';
/** Raw mails are removed by themselves in time; so many more than an application ever gets are remembered to be erased. */
export const maxRawKeys = 300;
/** A person has a private address and one or two of work or school. */
export const maxLinks = 4;
/** Addresses that may be asked at a time: each gets a mail that it did not ask for. */
export const maxLinksAsked = 3;
/** A question whether an address belongs to a user is good for a week, and so long it is not asked again. */
export const linkQuestionLifetime = 'PT168H';
/** A question whether to erase everything is answered soon or not at all. */
export const eraseQuestionLifetime = 'PT24H';
/** Longer than any queue lives: as long as this, late mail of an erased user is known as such. */
export const erasedMemory = 'PT720H';
