import type { Mail } from '../mail/mail.ts';
import { visibleText } from '../mail/visible-text.ts';
import { readApproval } from './approval.ts';
import { isBlocking } from './blocking-words.ts';
import type { Command, Reply, ReplyContext } from './command.ts';
import { quotedEdits } from './quoted-edit.ts';
import { readCommands } from './read-commands.ts';
import { writerOf } from './sign-off.ts';

/** A last word under a phone's signature is short; what is longer is old mail that lost its marks. */
const LAST_WORD_LINES = 3;

/**
 * What a reply says (contract section 5): the newly typed text, its commands in order, and questions for what could not
 * be read. A draft that was changed inside the quoted mail counts as an edit, and keeps an approval beside it from counting.
 *
 * @param mail the reply
 * @param context when it was received, the zones, and whose notes in which wording the answered mail showed
 */
export function readReply(mail: Mail, context: ReplyContext): Reply {
  const visible = visibleText(mail);
  const read = readCommands(visible.text, context, writerOf(mail.from?.name ?? null, mail.from?.address ?? null));
  const hasEdit = read.commands.some((command) => command.name === 'edit');
  const edits = hasEdit ? [] : quotedEdits(visible.quoted, context.drafts, context.people);
  const takesBack = saysMoreBelow(visible.below, context);
  const kept =
    edits.length > 0 || takesBack ? read.commands.filter((command) => command.name !== 'approve') : read.commands;
  const commands: readonly Command[] = [...kept, ...edits];
  return { text: visible.text, commands, questions: read.questions };
}

/** `wait, don't send it` typed under a phone's signature: not read as a command, but no approval above it counts. */
function saysMoreBelow(below: string, context: ReplyContext): boolean {
  const lines = below.split('\n').filter((line) => line.trim() !== '');
  if (lines.length === 0 || lines.length > LAST_WORD_LINES) return false;
  return isBlocking(below) && readApproval(below, context.people) === null;
}
