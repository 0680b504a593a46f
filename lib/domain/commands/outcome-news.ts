const who = '(?:they|hr|the recruiter|the company|the hiring manager|he|she|somebody|someone)';
/** That somebody called or wrote, as a whole clause, over folded words. */
const news: readonly RegExp[] = [
  new RegExp(
    `^(?:so |well |ok |hi )?(?:${who} (?:have |has |ve )?(?:just )?(?:called|phoned|rang|emailed|mailed|written|wrote|messaged|texted)(?: me)?(?: back)?|(?:i )?(?:ve |have )?(?:just )?(?:got|had|received|heard|off) (?:a |an |the |back )?(?:call|phone call|mail|email|message|letter|phone|back)?(?: ?(?:from|with) (?:${who}|them))?|(?:just )?(?:heard|called|phoned|off the phone)(?: (?:back|from|by|with) (?:${who}|them))?)(?: (?:just now|today|this morning|yesterday))?$`,
  ),
  /^(?:ils|il|elle|on|la rh|les rh) (?:viennent|vient) de (?:mappeler|mecrire|me rappeler|me repondre)$|^(?:ils|il|elle|on) (?:mont|ma) (?:appelee?|ecrit|rappelee?|repondu)(?: ce matin| aujourdhui)?$/,
  /^(?:me )?(?:acaban|acaba) de (?:llamar(?:me)?|escribir(?:me)?|responder(?:me)?)$|^me (?:llamaron|han llamado|escribieron|han escrito)(?: hoy| ahora)?$/,
  /^(?:sie|die|hr) (?:haben|hat) (?:(?:gerade|eben|mich|mir|heute|sich) ){0,3}(?:angerufen|geschrieben|gemeldet)$|^(?:gerade|eben) (?:einen anruf bekommen|angerufen worden|telefoniert)$/,
  /^(?:net|zojuist|vandaag) (?:gebeld|gemaild|bericht gehad|telefoon gehad|bericht gekregen)(?: (?:door|van|met) [a-z]{2,16})?$|^ze hebben (?:me |net |zojuist )*(?:gebeld|gemaild)$/,
  /^mi hanno (?:appena )?(?:chiamat[oa]|scritto|risposto)(?: oggi)?$|^(?:acabaram de me|me) (?:ligar|escrever|ligaram|escreveram)$|^ligaram me(?: agora| hoje)?$/,
  /^de (?:ringde|har ringt|ringte|skrev|har skrevet|horte av sig)(?: (?:mig|meg|precis|nettopp|netop|nyss|i dag|idag))*$|^(?:wlasnie )?(?:zadzwonili|dzwonili|napisali|odpisali)(?: do mnie)?$/,
];

/** True for a clause that only tells that somebody got in touch: `they just called`. @param phrase folded words joined by blanks */
export function isNews(phrase: string): boolean {
  return news.some((pattern) => pattern.test(phrase));
}
