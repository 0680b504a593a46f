import { lazySet, type PhraseSet } from './lazy-set.ts';

/** `the interview got pushed back to`, `they moved it to`: who, what happened, whereto. */
const movedWords = (): readonly string[] => {
  const subjects = ['', 'it ', 'its ', 'it is ', 'it was ', 'it got ', 'its been ', 'it has been '];
  const talks = [
    'interview ',
    'the interview ',
    'my interview ',
    'our interview ',
    'the call ',
    'my call ',
    'the meeting ',
    'interviews ',
    'the interviews ',
    'my interviews ',
    'the calls ',
    'the meetings ',
  ].flatMap((talk) => ['', 'is ', 'was ', 'got ', 'been ', 'has been ', 'is now '].map((verb) => `${talk}${verb}`));
  const they = ['they ', 'theyve ', 'they have ', 'we ', 'weve ', 'we have ', 'he ', 'she '].flatMap((who) => [
    who,
    `${who}just `,
  ]);
  const moved = [
    'moved',
    'moved up',
    'moved forward',
    'moved back',
    'pulled forward',
    'rescheduled',
    'postponed',
    'pushed',
    'pushed back',
    'shifted',
    'delayed',
    'changed',
    'brought forward',
  ];
  const to = ['to', 'for', 'until', 'till'];
  const passive = [...subjects, ...talks].flatMap((who) =>
    moved.flatMap((verb) => to.map((word) => `${who}${verb} ${word}`)),
  );
  const active = they.flatMap((who) =>
    moved.flatMap((verb) =>
      ['', ' it', ' me', ' us', ' the interview', ' the call', ' the meeting'].flatMap((what) =>
        to.map((word) => `${who}${verb}${what} ${word}`),
      ),
    ),
  );
  const plain =
    'rescheduled|reschedule|reschedule to|reschedule for|re scheduled to|the interview is now|the interview is now on|interview is now|interview is now on|its now|its now on|it is now|it is now on|they rescheduled|they rescheduled it|it was rescheduled|it got rescheduled|the interview was rescheduled|interview rescheduled|it was postponed|it got postponed|its postponed|it has been postponed|the interview has been postponed|the interview was postponed|the interview is postponed|the interview got postponed|they postponed it|they postponed the interview|they postponed|' +
    'new date|new time|new slot|new date is|new time is|the new date is|the new time is|verschoben auf|wurde verschoben auf|verlegt auf|reporte au|deplace au|reprogramada para|aplazada al|spostato al|verzet naar|verplaatst naar|remarcada para';
  return [...passive, ...active, ...plain.split('|')];
};
/** What reports a new date, folded, up to the date itself. */
export const movedVerbs: PhraseSet = lazySet(movedWords);
