/** Behind these stands whom the candidate talks to. One word may be a first name. */
// One boundary for all of them: with one each, every way would be tried at every letter.
export const withPerson = new RegExp(
  `\\b(?:${[
    '(?:speak(?:ing)?|talk(?:ing)?|chat(?:ting)?|connect(?:ing)?|interview(?:ing)?|meet(?:ing)?|sit(?:ting)? down|(?:phone |video )?screen(?:ing)?) (?:directly |first )?(?:with|to)',
    "(?:you'll|you will|you are going to|you're going to|you get to|going to) (?:also |then |first )?(?:be )?(?:meet(?:ing)?|see(?:ing)?)(?: with)?",
    '(?:interview|call|meeting|conversation|session|appointment|discussion|round|chat|zoom|introduction) (?:\\w+ ){0,2}with',
    'interviewed by|conducted by|led by|hosted by|held by|run by|joined by|introduce you to|pleased to meet',
    '(?:your |the )?interviewers?(?: for (?:this|the) \\w+)? (?:will be|is|are|include)|panel (?:will )?(?:consists? of|includes?|of|be)|attendees? (?:are|will be|include)',
    'gesprach (?:\\w+ ){0,3}mit|sprechen (?:\\w+ ){0,4}mit|treffen (?:sie|du|wir|dich)?|interview mit|termin mit|unterhalten (?:\\w+ ){0,3}mit|telefonat mit|(?:ihre|deine?|ihr) gesprachspartner(?:in|innen)? (?:ist|sind|wird|werden)|kennenlernen (?:mit|von)|teilnehmen werden|gefuhrt von',
    '(?:entretien|rendez-vous|echange\\w*|discuter\\w*|parler\\w*|visio|appel|reunion) (?:\\w+ ){0,4}avec|rencontrer(?:ez|as|a)?|recu(?:e)? par|(?:vos interlocuteurs?|votre interlocut\\w+) (?:sera|seront|est|sont)|mene(?:e)? par|conduit par|assure par',
    '(?:entrevista|hablar\\w*|reunion\\w*|reunir\\w*|llamada|videollamada|conversacion|conversar\\w*|charla\\w*|cita) (?:\\w+ ){0,4}con|conocer\\w* a|entrevistad[oa] por|(?:tus?|sus?) entrevistador\\w* (?:sera|seran|es|son)',
    '(?:gesprek|spreken|spreek|afspraak|kennismaking|interview|praten|praat|call|ontmoeten) (?:\\w+ ){0,4}met|(?:ontmoet|spreekt) (?:je|u)|(?:je|u) (?:ontmoet|spreekt)(?: met)?|gesprekspartners? (?:is|zijn)',
    '(?:entrevista|conversar\\w*|conversa|reuniao|falar\\w*|bate-papo|chamada|encontro) (?:\\w+ ){0,4}com|entrevistad[oa] por|conhecer\\w*|(?:seus?|suas?) entrevistador\\w* (?:sera|serao|e|sao)|conduzid[oa] por',
    '(?:colloquio|parler\\w*|parlare|incontro|intervista|chiamata|videochiamata|call) (?:\\w+ ){0,4}con|incontrer\\w*|condotto da|tenuto da|(?:i |il )?(?:suoi|tuoi|suo|tuo) (?:intervistator\\w+|selezionator\\w+) (?:sara|saranno|e|sono)',
  ].join('|')})`,
  'g',
);

/** Behind these may stand a company just as well. */
export const withSomebody =
  /\b(?:interview|call|meeting|conversation|session|appointment|discussion|round|chat|time|zoom|video|entretien|entrevista|colloquio|gesprach|gesprek|interview\w*|termin|afspraak|reunion|reuniao|incontro) (?:\w+ ){0,2}(?:with|mit|avec|con|met|com)$/;
