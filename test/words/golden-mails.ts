import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const samples = fileURLToPath(new URL('../domain/notes/golden/', import.meta.url));
const stories = fileURLToPath(new URL('../story/golden/', import.meta.url));
const mailOfStory = /^-{24} mail -+$/;
const eventOfStory = /^={72}$/;

/** A mail that was read and found good. */
export interface GoldenMail {
  /** File and number, for the name of a test. */
  readonly name: string;
  /** Null for samples, which are all from the assistant. */
  readonly from: string | null;
  readonly subject: string;
  readonly text: string;
}

/** Every reviewed mail: the samples of each kind, and those of the stories. What users typed is none of them. */
export function goldenMails(): readonly GoldenMail[] {
  const single = textFiles(samples).map((file) => asMail(file, readFileSync(`${samples}${file}`, 'utf8')));
  const told = textFiles(stories).flatMap((file) =>
    mailsOf(readFileSync(`${stories}${file}`, 'utf8')).map((mail, at) => asMail(`${file} ${at + 1}`, mail)),
  );
  return [...single, ...told];
}

function textFiles(folder: string): readonly string[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort();
}

function mailsOf(story: string): readonly string[] {
  const mails: string[][] = [];
  let inMail = false;
  for (const line of story.split('\n')) {
    if (mailOfStory.test(line)) mails.push([]);
    if (mailOfStory.test(line) || eventOfStory.test(line)) inMail = mailOfStory.test(line);
    else if (inMail) mails.at(-1)?.push(line);
  }
  return mails.map((lines) => lines.join('\n'));
}

function asMail(name: string, content: string): GoldenMail {
  const end = content.indexOf('\n\n');
  const head = content.slice(0, end).split('\n');
  const field = (label: string) => head.find((line) => line.startsWith(`${label}: `))?.slice(label.length + 2) ?? null;
  const subject = field('Subject') ?? '';
  return { name: `${name}, ${subject}`, from: field('From'), subject, text: content.slice(end + 2) };
}
