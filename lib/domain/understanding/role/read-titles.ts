import type { InterviewSources } from '../interview-sources.ts';
import type { Source } from '../understanding.ts';
import { readTitle, type TitleParts } from './titles.ts';

/** A title taken apart, and where it stood. */
export interface TitleRead {
  readonly parts: TitleParts;
  readonly quote: string;
  readonly from: Source;
}

/** The event's summary and the mail's subject, taken apart. @param companies that domains and display names suggest */
export function readTitles(
  { mail, event, candidates }: InterviewSources,
  companies: readonly string[],
): readonly TitleRead[] {
  const people = [mail.from, ...mail.cc, event?.organizer ?? null, ...(event?.attendees ?? [])].filter(
    (one) => one !== null,
  );
  const context = { candidates, people, companies };
  const summary = event?.summary ?? null;
  const titles: TitleRead[] = [];
  if (summary !== null)
    titles.push({ parts: readTitle(summary, context), quote: `SUMMARY:${summary}`, from: 'calendar' });
  if (mail.subject !== '')
    titles.push({ parts: readTitle(mail.subject, context), quote: `Subject: ${mail.subject}`, from: 'headers' });
  return titles;
}
