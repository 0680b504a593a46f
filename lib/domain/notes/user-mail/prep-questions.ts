import type { Application, Interview } from '../../application/application.ts';

/** Kinds of work, by words in a role's title. The first that fits counts, so the special ones stand first. */
const families: readonly (readonly [RegExp, string])[] = [
  [
    /\b(?:engineering manager|team lead|head of|director|vp|chief|manager of)\b/i,
    'Which decision would you want me to take off the team in the first three months?',
  ],
  [
    /\b(?:teach\w*|nurs\w*|doctor|physician|therap\w*|(?<!customer )care|carer|caregiver|social work\w*|support worker|prison|clinic\w*|lecturer|tutor)\b/i,
    'How are new colleagues supported in the first hard weeks?',
  ],
  [
    /\b(?:data|analyst|analytics|scientist|machine learning|ml|ai|statistic\w*)\b/i,
    'Which question do you wish your data could answer today, and what is in the way?',
  ],
  [
    /\b(?:sre|site reliability|devops|platform|infrastructure|cloud|security|network|systems?)\b/i,
    'What woke somebody up at night most recently, and what came of it?',
  ],
  [
    /\b(?:engineer|developer|programmer|architect|software|backend|frontend|full.?stack|mobile|qa|test\w*)\b/i,
    'How does a change get from an idea to the people who use it here?',
  ],
  [
    /\b(?:product|program|project|scrum|delivery)\b/i,
    'How do you decide what not to build, and who has the last word?',
  ],
  [/\b(?:design\w*|ux|ui|researcher|creative|brand)\b/i, 'When did what users said last change what you make?'],
  [
    /\b(?:sales|account|business development|customer|success|support)\b/i,
    'What do your best customers have in common, and why do others leave?',
  ],
  [
    /\b(?:market\w*|content|growth|communications?|writer|editor|social media|seo|pr)\b/i,
    'Whom do you want to reach next year that you do not reach today?',
  ],
  [
    /\b(?:hr|people|talent|recruit\w*|office|operations?|administrat\w*|assistant)\b/i,
    'What would run more smoothly here if somebody had the time for it?',
  ],
  [
    /\b(?:financ\w*|account\w*|controller|audit\w*|legal|counsel|compliance|tax|risk)\b/i,
    'Which part of the work depends too much on one person today?',
  ],
];
const anyRole = 'What would a good first half year in this role look like?';
/** From the second talk on, often with the same people, the question for the role has been asked. */
const askedBefore = 'What would you want me to begin with?';

/** What fits the first talk, the second and later ones. The interviewer of a late round decides. */
const byRound = [
  'What made you open this position, and what should be different in a year?',
  'What is the hardest part of the work for the team right now?',
  'After all these talks, is there a doubt about me that I could answer?',
] as const;
/** Talks of a team or a panel can tell how people work together. */
const withSeveral = 'How do you settle it when two of you see a thing differently?';
const timing = 'When do you expect to decide, and what comes next?';

/**
 * Three questions worth asking: one for the role, one for the round, and when they will decide.
 *
 * @param interview the coming round; its place among the rounds that were not cancelled tells which it is
 */
export function prepQuestions(application: Application | null, interview: Interview | null): readonly string[] {
  const role = application?.role ?? '';
  const fitting = families.find(([words]) => words.test(role))?.[1] ?? anyRole;
  const rounds = (application?.interviews ?? [])
    .filter((round) => round.status !== 'cancelled')
    .toSorted((a, b) => (a.start < b.start ? -1 : 1));
  const at = Math.max(
    0,
    rounds.findIndex((round) => round.key === interview?.key),
  );
  const several = at === 1 && (interview?.interviewers.length ?? 0) > 1;
  return [
    at === 0 ? fitting : askedBefore,
    several ? withSeveral : (byRound[Math.min(at, byRound.length - 1)] ?? byRound[0]),
    timing,
  ];
}
