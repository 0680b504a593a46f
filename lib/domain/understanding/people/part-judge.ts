import { type Judge, judgeBy } from '../learned/linear-model.ts';
import weights from './parts.weights.json' with { type: 'json' };
import type { Person } from './person.ts';

/** How likely somebody plays each part, from 0 to 1. */
export interface Parts {
  readonly interviewer: number;
  readonly recruiter: number;
}

let judge: Judge | null = null;

/** Who plays which part, judged from all signs of a person together. The trainer puts itself in its place. */
export const partJudge = {
  partsOf({ signs }: Person): Parts {
    judge ??= judgeBy(weights);
    const [interviewer = 0, recruiter = 0] = judge.judge(signs).probabilities;
    return { interviewer, recruiter };
  },
};
