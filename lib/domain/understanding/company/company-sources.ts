import type { InterviewSources } from '../interview-sources.ts';

/** What the employer's name is chosen from. */
export type CompanySources = Pick<InterviewSources, 'mail' | 'event' | 'extractions' | 'candidates'>;
