import type { Extractor } from '../extractor.ts';
import { conferenceLink, mayHoldLink } from '../place/links.ts';

/** A link to a call is hardly anything else; only which of two interviews it belongs to can be unclear. */
const CONFIDENCE = 0.85;

/** Finds the link under which an interview is held, in the text or, where the text lost it, behind a button of the HTML. */
export const linkExtractor: Extractor = {
  name: 'link',
  applies: (mail) => mayHoldLink(mail.text) || (mail.html?.includes('href') ?? false),
  extract: (mail) => {
    const link = conferenceLink(mail.text) ?? (mail.html === null ? null : conferenceLink(mail.html));
    if (link === null) return [];
    return [
      {
        source: 'text',
        url: { value: link.url, evidence: { from: 'text', quote: link.quote.slice(0, 200), confidence: CONFIDENCE } },
      },
    ];
  },
};
