import type { Mail } from '../mail/mail.ts';
import type { Reading } from './reading.ts';

/** Exchange's own wrapping (MS-OXTNEF). What is in it, calendar and all, no other program reads. */
const wrapping = /^winmail\.dat$/i;

/** True where a mail, or one attached to it, carries a `winmail.dat`. */
function holdsWinmail(mail: Mail): boolean {
  return [mail, ...mail.attachedMails].some((one) =>
    one.attachments.some(
      ({ filename, contentType }) => wrapping.test(filename ?? '') || /\/(?:vnd\.)?ms-tnef$/i.test(contentType),
    ),
  );
}

/**
 * Says of a mail that nothing could be made of, and that carries a `winmail.dat`, that the invitation is likely in there:
 * the answer then tells how to get it out. A mail whose words tell an interview stays as it was read.
 */
export function withUnopened<T extends { readonly reading: Reading }>(mail: Mail, read: readonly T[]): readonly T[] {
  const silent = ({ reading }: T) =>
    reading.kind === 'other' || (reading.kind === 'invitation' && reading.interview?.start == null);
  if (!read.every(silent) || !holdsWinmail(mail)) return read;
  return read.map((one) => ({ ...one, reading: { ...one.reading, kind: 'invitation', problem: 'winmail' } }));
}
