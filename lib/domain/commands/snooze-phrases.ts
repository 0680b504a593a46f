import { northern } from './phrases-north.ts';
import { phraseSet } from './words.ts';

/** What puts a draft off; a date may stand behind. */
export const snoozeVerbs = phraseSet(
  'put it off|put this off|put them off|put that off|put off|park it|park this|shelve it|shelve this|snooze|snooze it|snooze this|snooze this one|snooze them|snooze the note|snooze all|snooze both|snooze these|snooze those|snooze both notes|snooze all notes|snooze the notes|snooze all of them|snooze both of them|snooze them all|snooze them both|remind me|remind me again|remind me about this|remind me of this|postpone|postpone it|postpone this|defer|defer it|defer this|delay|delay it|delay this|push|push it|push this|push it back|ask me|ask me again|' +
    [
      'ping me',
      'nudge me',
      'bug me',
      'poke me',
      'prod me',
      'chase me',
      'try me',
      'check back',
      'check back with me',
      'check in',
      'check in with me',
      'check with me',
      'circle back',
      'circle back to me',
      'get back to me',
      'write me',
      'write to me',
      'email me',
      'mail me',
      'text me',
      'come find me',
      'follow up with me',
      'give me a nudge',
      'give me a ping',
      'give me a shout',
      'send me a reminder',
      'send a reminder',
      'set a reminder',
      'shoot me a reminder',
    ]
      .flatMap((verb) =>
        ['', ' again', ' about it', ' about this', ' about this again', ' then'].map((tail) => `${verb}${tail}`),
      )
      .join('|') +
    '|ask again|come back|come back to me|' +
    'bring it back|bring this back|bring it up again|show me again|show it again|show this again|show it to me|later|maybe later|not now|do it|wait|please wait|hold|hold it|hold this|hold that|hold off|dont send|dont send it|dont send this|do not send|do not send it|do not send this|' +
    'spater|erinnere mich|erinner mich|wieder vorlegen|verschieben|rappelle moi|rappelez moi|reporter|recuerdame|recuerdamelo|recuerdemelo|rappelle le moi|rappelez le moi|posponer|ricordamelo|ricordami|rimanda|herinner me|herinner me er aan|uitstellen|lembre me|me lembre|me lembra|lembra me|me avisa|avisa me|me recorda|adiar|avisame|recuerdame esto|melde dich|meld dich|meld dich wieder|frag mich|frag mich nochmal|frag nochmal|frag mich wieder|relance moi|relancez moi|redemande moi|remets moi ca|remets moi cela|remets les moi|remets le moi|remontre moi ca|remontre les moi|remontre le moi|' +
    northern.snoozeVerbs,
);

/** These say nothing of time when no date follows: the text is not about snoozing. */
export const weakVerbs =
  /^(?:please )?(?:wait|hold|dont|do not|not now|do it|push|come|show|bring|maybe later|ping|nudge|bug|poke|prod|chase|try|check|circle|get back|write|email|mail|text|follow|give|send|set|shoot|melde?|frag|me avisa|avisa|relance|redemande)/;
