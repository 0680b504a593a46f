import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readReply } from '../../../lib/domain/commands/read-reply.ts';
import { buildMail } from '../mail/build-mail.ts';
import { noteToDana, noteToRaj, replyContext } from './reply-context.ts';

const yes = fc.constantFrom(
  'approve',
  'send it',
  'yes',
  'ok',
  'looks good',
  'go ahead',
  '👍',
  'Approve Dana',
  'send',
  'sure',
  'LGTM',
  'aprove',
  'ja',
  'oui',
  'approve 2',
  'please send',
  'sounds good',
  'Both look great to me',
  "I'm happy with both",
  'you can send them',
  'Sieht gut aus',
  'bitte beide senden',
  'allez-y, envoyez',
  'puedes enviarlos',
  'va bene, invia pure',
  'verstuur maar',
  'pode enviar',
  'Yesss',
  '👍 both',
);
const no = fc.constantFrom(
  "don't",
  'do not',
  'never',
  'not',
  'no, not',
  'I would not',
  "I can't",
  "please don't",
  'nobody should',
  'nicht',
  'ne pas',
  'no',
);
const condition = fc.constantFrom(
  'but change the second paragraph',
  'but not yet',
  'if you fix the typo',
  'unless Raj objects',
  'once I have read it again',
  'after Friday',
  'tomorrow',
  'on Monday morning',
  'when they call',
  'except the last line',
  'though it is long',
  'and mention SQL',
  'without the second sentence',
  'later',
  'only if Dana agrees',
  'in an hour',
  'until I say so',
  'to my own address',
  'aber kürzer',
  'aber erst morgen',
  'wenn der Name stimmt',
  'mais pas encore',
  'sauf le dernier paragraphe',
  'sin el segundo párrafo',
  'solo si Dana está de acuerdo',
  'ma più tardi',
  'tranne l’ultima frase',
  'maar korter graag',
  'pas als Raj antwoordt',
  'mas só amanhã',
  'exceto a última frase',
  'as soon as Raj replies',
  'provided that the date is right',
  'with "five" instead of "four"',
  'minus the last line',
  'apart from the greeting',
  'next week',
  'tonight at eight',
  'to me first',
  'and cc my boss',
  'so that I can read it',
  'mais plus court',
  'pero no hoy',
  'with one more line',
  'for everybody but Raj',
);
/** No in seven languages, as a whole sentence beside or without an approving word. */
const refusal = fc.constantFrom(
  "I don't approve of this",
  'This is not approved',
  'I never said yes',
  'Nobody said ok',
  'Not ok at all',
  "It doesn't look good",
  "They don't look good to me",
  "I'm not happy with it",
  "I'm not sure it looks good",
  'Nothing looks good here',
  'Bitte nicht absenden',
  'Das ist noch nicht freigegeben',
  'Ich bin nicht einverstanden',
  'Sieht nicht gut aus',
  'Passt noch nicht',
  "N'envoyez rien",
  "Je ne suis pas d'accord",
  "Ce n'est pas bon",
  'No lo envíes',
  'No estoy de acuerdo',
  'No me parece bien',
  'Non va bene',
  'Non inviare ancora',
  'Non sono d’accordo',
  'Niet akkoord',
  'Stuur het nog niet',
  'Ziet er niet goed uit',
  'Não aprovo',
  'Não pode enviar',
  'Não está bom',
);
/** Approving words inside something that was not said by the writer: a name, a title, a subject, a quotation. */
const mention = fc.constantFrom(
  'Subject: Re: yes, send it',
  'Re: approve',
  'She wrote: "looks good, go ahead"',
  'Your mail says "reply approve"',
  'The button says Send',
  '"Send it" is what my coach would say',
  'In the mail it said: yes',
  "My friend's verdict: looks good",
  'I asked Raj and he said ok',
  'They told me yes on the phone',
  'Dana approved of my answer',
  'He is happy with it',
  'Everyone there was good to go',
  'The interview looks good for me',
  'The role looks great, thanks',
  'Their plan looks good to me',
  'The team is great',
  'the office looks nice',
  'I love how they work',
  'Looks good? Maybe.',
  'send me both',
  'send it to Kim instead',
  'use the other one',
  'all good questions they asked',
  'right now I am on a train',
  'OK Computer was playing in the lobby',
  'It went perfect',
  'Sent with a heavy heart',
  'Oui, ja, sí, but no',
);
const fact = fc.constantFrom(
  'discussed: the streaming pipeline',
  'add: I cut a backfill to an hour',
  'tone: formal',
  'company: Brightwave',
  'when: Dec 7, 2pm',
  'timeline: in a week',
  'clarify: five years',
  'name: Maya O.',
  'settings\nquiet hours: 22-7',
  'list',
  'pause',
  'edit: Dear Dana,\n\nThanks.\n\nBest,\nMaya',
);
const remark = fc.constantFrom(
  'She was kind.',
  'I think it went well',
  'What does approve do?',
  'The word "approve" is odd',
  'Why would I send it?',
  'They said yes to lunch',
  'It looks good on paper, less so in the room',
  'Is it ok to wait?',
  'Hmm.',
  'ok ok ok so what now',
);
const end = fc.constantFrom(
  '',
  '.',
  '!',
  '...',
  '?',
  ' 🙂',
  '\n\nThanks,\nMaya',
  '\n\nMaya',
  '\n\nBest regards,\nMaya Okafor\n+1 555 010 0200',
  '\n\nViele Grüße\nMaya',
  '\n\nCordialement,\nMaya Okafor',
  '\n\nSaludos,\nMaya',
  '\n\nMaya\n\nOn the go, please excuse typos',
  '\n\nThanks!\n\nMaya Okafor | Yes to Data\nwww.maya.example',
);

/** Everything here holds an approving word, and none of it approves. */
const typed = fc
  .oneof(
    fc.tuple(no, yes).map((words) => words.join(' ')),
    fc.tuple(yes, fc.constantFrom(' ', ', ', '. ', '\n', '\n\n', ' - '), condition).map((words) => words.join('')),
    fc.tuple(condition, fc.constantFrom(', ', '\n'), yes).map((words) => words.join('')),
    fc.tuple(yes, fc.constantFrom('?', ' ?', '??', '? no', '? Or not', '? I wonder')).map((words) => words.join('')),
    fc.tuple(yes, fact).map((words) => words.join('\n')),
    fc.tuple(fact, yes).map((words) => words.join('\n')),
    fc.tuple(yes, remark).map((words) => words.join('\n')),
    fc.tuple(remark, fc.constantFrom(' ', '\n'), yes).map((words) => words.join('')),
    remark,
    refusal,
    fc.tuple(refusal, yes).map((words) => words.join('. ')),
    fc.tuple(yes, fc.constantFrom('. ', '\n', ' - ', ', '), refusal).map((words) => words.join('')),
    mention,
    fc.constantFrom(
      'They are lovely',
      'They are great',
      'These are wonderful people',
      'Both are really nice',
      'I love both of them',
    ),
    fc.tuple(mention, fc.constantFrom('\n', '. '), yes).map((words) => words.join('')),
    fc.tuple(yes, fc.constantFrom('\n', '. ', ' - '), mention).map((words) => words.join('')),
    fc.tuple(mention, condition).map((words) => words.join(', ')),
    fc.constant(''),
  )
  .chain((text) => fc.tuple(fc.constantFrom(text, text.toUpperCase(), text.toLowerCase()), end))
  .map((parts) => parts.join(''));

const quoted = fc
  .tuple(yes, fc.boolean(), fc.boolean())
  .map(
    ([word, first, second]) =>
      `Hi Maya,\n\nReply ${word} to send it.\n\n${word}\n\n${first ? noteToDana : ''}\n\n${second ? noteToRaj : ''}\n\nOr just ${word}.`,
  );
const marked = (text: string) =>
  text
    .split('\n')
    .map((line) => `> ${line}`)
    .join('\n');
const client = fc.constantFrom<(typed: string, old: string) => string>(
  (text, old) =>
    `${text}\n\nOn Thu, Dec 3, 2026 at 2:30 PM Afterword <\nreply+abc@afterword.example> wrote:\n\n${marked(old)}`,
  (text, old) => `${text}\n\nOn Thu, Dec 3, 2026 at 2:30 PM Afterword <reply+abc@afterword.example> wrote:\n\n${old}`,
  (text, old) =>
    `${text}\n\n________________________________\nFrom: Afterword <reply+abc@afterword.example>\nSent: Thursday, December 3, 2026 2:30 PM\nTo: Maya Okafor\nSubject: Your notes\n\n${old}`,
  (text, old) => `${text}\n\n-----Ursprüngliche Nachricht-----\nVon: Afterword\nGesendet: Donnerstag\n\n${old}`,
  (text, old) =>
    `${text}\n\nSent from my iPhone\n\n> On Dec 3, 2026, at 2:30 PM, Afterword <reply+abc@afterword.example> wrote:\n>\n${marked(old)}`,
  (text, old) =>
    `On 12/3/26 2:30 PM, Afterword wrote:\n${marked(old)}\n\n${text}\n\n-- \nMaya Okafor\napprove everything, my friends`,
  (text, old) => `${text}\n-- \nYes! Send it. Looks good.\n\n${marked(old)}`,
  (text, old) =>
    `${text}\n\n> Am 03.12.2026 um 20:30 schrieb Afterword <reply+abc@afterword.example>:\n>\n${marked(old)}`,
  (text, old) =>
    `${text}\n\nVon meinem iPhone gesendet\n\n> Am 03.12.2026 um 20:30 schrieb Afterword <reply+abc@afterword.example>:\n>\n${marked(old)}`,
  (text, old) =>
    `${text}\n\nDe : Afterword <reply+abc@afterword.example>\nEnvoyé : jeudi 3 décembre 2026 20:30\nÀ : Maya Okafor\nObjet : yes, send it\n\n${old}`,
  (text, old) =>
    `${text}\n\nSent with [Proton Mail](https://proton.me/mail/home) secure email.\n\nOn Thursday, December 3rd, 2026 at 2:30 PM, Afterword <reply+abc@afterword.example> wrote:\n\n${marked(old)}`,
  (text, old) =>
    `${text}\n\nEnviado desde mi iPhone\n\n> El 3 dic 2026, a las 20:30, Afterword <reply+abc@afterword.example> escribió:\n>\n${marked(old)}`,
  (text, old) =>
    `${text}\n\n-- \nMaya Okafor\n"Looks good" Ltd\n\n-----Original Message-----\nFrom: Afterword\nSubject: approve\n\n${old}`,
);

describe('an approval is never read where there is none', () => {
  // In batches, so that a failing one is found and shrunk soon.
  test.each([1, 2, 3, 4])('five thousand replies, batch %i', (batch) => {
    fc.assert(
      fc.property(typed, quoted, client, (text, old, frame) => {
        const reply = readReply(buildMail({ text: frame(text, old) }), replyContext);
        return reply.commands.every((command) => command.name !== 'approve');
      }),
      { numRuns: 5_000, seed: 20_261_203 + batch },
    );
  });

  test('and always where there is one', () => {
    const polite = fc.constantFrom('', 'Hi, ', 'Great, ', 'Thanks! ', 'Hello Afterword,\n\n', 'Perfect. ');
    const close = fc.constantFrom(
      '',
      '.',
      '!',
      ' 🙂',
      ', thanks',
      '. Thank you so much!',
      '\n\nThanks,\nMaya',
      '\n\nMaya',
      '\n\nKind regards,\nMaya Okafor\nSenior Data Engineer\n+1 555 010 0200',
    );
    fc.assert(
      fc.property(polite, yes, close, client, (lead, word, tail, frame) => {
        const reply = readReply(
          buildMail({ text: frame(`${lead}${word}${tail}`, 'Hi Maya,\n\nold text') }),
          replyContext,
        );
        expect(reply.commands.map((command) => command.name)).toEqual(['approve']);
      }),
      { numRuns: 1_000 },
    );
  });
});
