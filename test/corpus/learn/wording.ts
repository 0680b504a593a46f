/** Ends of names that tell which mail program forwarded, and how. */
const clients =
  /-(?:gmail|outlook|web|mac|mobile|apple|mail|thunderbird|iphone|ipad|android|samsung|yahoo|gmx|proton|exchange|attached|redirected|redirect|umleitung|forwarded|twice)$/;

/**
 * The wording of a mail in the corpus: its name without the number and the mail program. Forwards of one wording share it, so that
 * they never stand on both sides of a split.
 *
 * @example wordingOf('more/ashby/003-panel-outlook-web') // 'more/ashby/panel'
 */
export function wordingOf(name: string): string {
  let wording = name.replace(/(^|\/)\d+-/, '$1');
  while (clients.test(wording)) wording = wording.replace(clients, '');
  return wording;
}
