import type { OriginalMail } from '../../mail/forward.ts';
import type { Extractor } from '../extractor.ts';
import { type ChosenFormat, chooseFormats, indexOf } from './choose-formats.ts';
import { senderFormats } from './formats.ts';
import { readFormat } from './read-format.ts';

const index = indexOf(senderFormats);
const chosen = new WeakMap<OriginalMail, readonly ChosenFormat[]>();

/** Reads a mail by the words of the tools that its sender or its links tell: no other tool's words are tried on it. */
export const senderFormatExtractor: Extractor = {
  name: 'sender-format',
  applies: (mail) => formatsOf(mail).length > 0,
  extract: (mail, context) =>
    formatsOf(mail)
      .map((one) => readFormat(one, mail, context))
      .filter((one) => one !== null),
};

function formatsOf(mail: OriginalMail): readonly ChosenFormat[] {
  const known = chosen.get(mail);
  if (known !== undefined) return known;
  const fresh = chooseFormats(mail, index);
  chosen.set(mail, fresh);
  return fresh;
}
