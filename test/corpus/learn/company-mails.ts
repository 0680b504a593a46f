import { createMailParser } from '../../../lib/adapters/mime/parse-mail.ts';
import { judgeSender } from '../../../lib/domain/mail/authenticity.ts';
import { unwrapForward } from '../../../lib/domain/mail/forward-unwrap.ts';
import type { CompanySources } from '../../../lib/domain/understanding/company/company-sources.ts';
import { readCalendars } from '../../../lib/domain/understanding/extractors/calendar.ts';
import type { InterviewSources } from '../../../lib/domain/understanding/interview-sources.ts';
import { materialOf } from '../../../lib/domain/understanding/read-interviews.ts';
import { both, senders, signatures, subjects } from '../../domain/understanding/company/namings.ts';
import { mailOf } from '../../domain/understanding/text/mail-of.ts';
import type { CorpusCase } from '../corpus-cases.ts';
import { wordingOf } from './wording.ts';

const parser = createMailParser();

/** A mail whose employer is known, with what its name is chosen from. */
export interface CompanyMail {
  readonly name: string;
  /** The wording: forwards of one share it. */
  readonly group: string;
  readonly truth: string | null;
  readonly sources: CompanySources;
}

/** What a mail may tell its employer by, and little besides. */
interface Naming {
  readonly text: string;
  readonly truth: string | null;
  readonly subject?: string;
  readonly sender?: string;
}

/** Sentences without a mail around: they teach that one plain telling is enough. */
export function companySentences(): readonly CompanyMail[] {
  return [
    ...both.map(([text, truth]) => ({ text, truth })),
    ...signatures.map(([text, truth]) => ({ text: `See you on Thursday.\n\n${text}`, truth })),
    ...subjects.map(([subject, truth]) => ({ text: 'See you then.', truth, subject })),
    ...senders.map(([sender, truth]) => ({ text: 'See you on Thursday.', truth, sender })),
  ].map(({ text, truth, subject = '', sender = 'Notifications' }: Naming, at) => {
    const mail = mailOf(text, { from: { name: sender, address: 'no-reply@greenhouse-mail.io' }, subject });
    return {
      name: `sentences/${at}`,
      group: `sentences/${at}`,
      truth,
      sources: { mail, event: null, extractions: [], candidates: mail.to },
    };
  });
}

/** The tuned mails whose employer is judged, each with what its reading gives to choose from. */
export async function companyMails(cases: readonly CorpusCase[]): Promise<readonly CompanyMail[]> {
  const all: CompanyMail[] = [];
  for (const one of cases) {
    const told = one.expected.filter((expected) => expected.company !== undefined);
    const truths = new Set(told.map(({ company }) => company));
    if (one.heldOut || told.length === 0) continue;
    const sources = await sourcesOfCase(one, truths.size);
    if (sources === null) continue;
    all.push({ name: one.name, group: wordingOf(one.name), truth: told[0]?.company ?? null, sources });
  }
  return all;
}

/** What the first interview of a mail is read from. @param truths answers that the mail has: of several mails with several, none */
export async function sourcesOfCase(one: CorpusCase, truths = 1): Promise<InterviewSources | null> {
  const mail = await parser.parse(one.raw);
  const sender = judgeSender(mail, null);
  const context = {
    now: one.now,
    timezone: one.timezone,
    userAddresses: sender.address === null ? [] : [sender.address.toLowerCase()],
    userName: sender.name,
  };
  const forward = unwrapForward(mail);
  const forwarder = forward.style === 'inline' || forward.style === 'attachment' ? mail.from : null;
  const [original] = forward.originals;
  if (original === undefined || (truths > 1 && forward.originals.length > 1)) return null;
  const calendars = readCalendars(original);
  const material = materialOf(original, calendars, { forwarder, note: forward.note }, context);
  const event = calendars.events[0] ?? null;
  return {
    ...material,
    event: event?.event ?? null,
    elsewhere: [],
    cancelled: false,
    extractions: [...(event === null ? [] : [event.extraction]), ...material.extractions],
  };
}
