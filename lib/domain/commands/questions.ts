import { situationNames } from './situations.ts';

/** How much of the user's own words a question repeats. */
const QUOTE_LIMIT = 60;

/** Questions for the user, one per command that could not be read. Plain, short, and with words that will work. */
export const ask = {
  snooze: (text: string) =>
    `I couldn't tell a date from "${quote(text.replace(/^(?:until|till|til|for|to)\s+/i, ''))}". Try "snooze until Friday 9am".`,
  rescheduled: (text: string) =>
    text === ''
      ? 'When is it now? Reply with the day and the time, such as "rescheduled to Thursday, 2pm ET".'
      : `I couldn't tell a day and a time from "${quote(text)}". Try "rescheduled to Thursday, 2pm ET".`,
  when: (text: string) => `I couldn't tell a day and a time from "${quote(text)}". Try "when: Thursday, 2pm ET".`,
  timezone: (text: string) =>
    `I don't know the time zone "${quote(text)}". Try "timezone: Europe/Berlin" or "timezone: ET".`,
  tone: (text: string) => `I don't know the tone "${quote(text)}". It can be warm, formal or brief.`,
  situation: (text: string) =>
    text === ''
      ? `Which situation is it? I know ${situationNames.join(', ')}.`
      : `I don't know the situation "${quote(text)}". I know ${situationNames.join(', ')}.`,
  link: (key: string) => `Which address is it? Write one, such as "${key}: maya@work.example".`,
  order: (
    key: string,
    {
      typed,
      days,
      texts,
    }: { readonly typed: string; readonly days: readonly [string, string]; readonly texts: readonly [string, string] },
  ) =>
    `Is "${quote(typed)}" ${days[0]} or ${days[1]}? Reply "${key} ${quote(texts[0])}" or "${key} ${quote(texts[1])}".`,
  with: () => 'Who was it? Reply "with: Dana Whitfield <dana@company.example>".',
  empty: (key: string) => `There was nothing after "${key}:". Write the text right behind it.`,
} as const;

function quote(text: string): string {
  const line = text.replace(/\s+/g, ' ').replace(/"/g, "'").trim();
  return line.length <= QUOTE_LIMIT ? line : `${line.slice(0, QUOTE_LIMIT - 1)}…`;
}
