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
  return [...passive, ...active, ...plain.split('|'), ...foreignMoves.flatMap(composed)];
};
/** What is moved, how, and the word before the date, in ten languages. */
const foreignMoves: readonly (readonly [string, string, string])[] = [
  [
    'das gesprach wurde|das gesprach ist|das interview wurde|das interview ist|der termin wurde|der termin ist|mein termin wurde|es wurde|wurde',
    'verschoben|verlegt|vorverlegt|vertagt',
    'auf',
  ],
  [
    'lentretien est|lentretien a ete|mon entretien est|mon entretien a ete|le rdv est|le rdv a ete|le rendez vous est|le rendez vous a ete|cest|il est|il a ete|ils lont|ils ont',
    'reporte|deplace|decale|repousse|avance',
    'au|a|pour|a demain|lentretien au',
  ],
  [
    'la entrevista se|la entrevista fue|la entrevista ha sido|la entrevista esta|mi entrevista se|mi entrevista fue|la|la han|me la han|han',
    'movio|cambio|paso|aplazo|pospuso|reprogramo|movida|cambiada|aplazada|pospuesta|reprogramada|cambiado|movido|aplazado|pasado|reprogramado|pasaron|movieron|cambiaron',
    'al|a|para|para el|a la|la entrevista al',
  ],
  [
    'il colloquio e stato|il colloquio e|il mio colloquio e stato|lintervista e stata|lappuntamento e stato|la chiamata e stata|e stato|e stata|lo hanno|hanno|mi hanno',
    'spostato|spostata|rinviato|rinviata|rimandato|posticipato|anticipato|riprogrammato',
    'a|al|alle|il colloquio a|il colloquio al',
  ],
  [
    'a entrevista foi|a minha entrevista foi|minha entrevista foi|foi|a entrevista ficou|a reuniao foi|a chamada foi',
    'remarcada|adiada|reagendada|mudada|antecipada|transferida|marcada',
    'para|para o|para a',
  ],
  [
    'het gesprek is|het interview is|mijn gesprek is|de afspraak is|het is|gesprek',
    'verzet|verplaatst|verschoven|uitgesteld|vervroegd',
    'naar|tot',
  ],
  [
    'intervjun ar|intervjun har blivit|intervjun blev|motet ar|den ar',
    'flyttad|framflyttad|ombokad|uppskjuten',
    'till',
  ],
  [
    'samtalen er|samtalen er blevet|samtalen blev|jobsamtalen er|intervjuet er|intervjuet ble|intervjuet er blitt|motet er|den er|det er',
    'flyttet|udsat|rykket|utsatt',
    'til',
  ],
  [
    'rozmowa zostala|rozmowa jest|spotkanie zostalo|rozmowe',
    'przelozona|przesunieta|przelozone|przesuniete|przelozono|przesunieto',
    'na',
  ],
];

function composed([talks, moves, towards]: readonly [string, string, string]): readonly string[] {
  return talks
    .split('|')
    .flatMap((talk) => moves.split('|').flatMap((move) => towards.split('|').map((to) => `${talk} ${move} ${to}`)));
}

/** What reports a new date, folded, up to the date itself. */
export const movedVerbs: PhraseSet = lazySet(movedWords);
