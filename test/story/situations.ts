import { Temporal } from 'temporal-polyfill';
import { expect } from 'vitest';
import type { ApplicationView, Instance, Message, Note, Schedule } from './instance.ts';

export interface Person {
  readonly name: string;
  readonly address: string | null;
}

/** A meeting that an employer announces. Times are local to `zone`. */
export interface Meeting {
  readonly company: string;
  readonly role: string;
  readonly start: string;
  readonly minutes: number;
  readonly zone: string;
  readonly with: readonly Person[];
  readonly recruiter: Person & { readonly address: string };
  /** Further words of the mail. */
  readonly words?: string;
  readonly uid?: string;
  readonly sequence?: number;
}

/** A mail as it reached the user before it is forwarded. */
export interface Letter {
  readonly from: Person;
  readonly subject: string;
  readonly body: string;
  readonly calendar?: string;
}

/**
 * One user's story, told through SMTP and the API alone. Everything that the user writes and gets is noted down, so
 * that the whole exchange can be read (and compared) as one text. Ids and tokens stand in none of it.
 */
export class Story {
  readonly address: string;
  private readonly instance: Instance;
  private readonly name: string;
  private readonly lines: string[] = [];
  private readonly zone: string;
  private readonly user: string;
  private sentBefore = 0;
  private letters = 0;

  /** @param name of the story: its golden file, and the user's address */
  constructor(instance: Instance, name: string, options: { readonly user?: string; readonly zone?: string } = {}) {
    this.instance = instance;
    this.name = name;
    this.user = options.user ?? 'Maya Okafor';
    this.zone = options.zone ?? 'America/New_York';
    this.address = `${this.user.split(' ')[0]?.toLowerCase()}.${name}@home.example`;
  }

  /** Moves the clock to a local time and returns the mails of this user that came on the way. */
  async until(local: string): Promise<readonly Message[]> {
    return this.pass(local, true);
  }

  /** Forwards a letter as Gmail does, at a local time. */
  async forward(local: string, letter: Letter, note = ''): Promise<Message> {
    await this.pass(local);
    this.letters += 1;
    const raw = gmailForward(letter, { name: this.user, address: this.address }, local, {
      id: `${this.name}-${this.letters}`,
      note,
    });
    await this.instance.forward(Buffer.from(raw), this.address);
    const words = `${sayLocal(local)}: ${this.user} forwards “${letter.subject}”${note === '' ? '' : ` and writes: ${note}`}`;
    return only(await this.collect(words));
  }

  /** Replies at a local time and returns the one answer. */
  async reply(local: string, to: Message, text: string): Promise<Message> {
    await this.pass(local);
    await this.instance.reply(to, text, { from: this.address });
    return only(await this.collect(`${sayLocal(local)}: ${this.user} replies to “${to.Subject}”:\n\n${text}`));
  }

  /** Sends a raw reply, as some mail program would write it. */
  async replyRaw(local: string, to: Message, raw: string, words: string): Promise<Message> {
    await this.pass(local);
    await this.instance.deliver(Buffer.from(raw), this.address, to.ReplyTo[0]?.Address);
    await this.instance.idle();
    return only(await this.collect(`${sayLocal(local)}: ${this.user} replies to “${to.Subject}”:\n\n${words}`));
  }

  /** Writes a mail of one's own to the assistant, outside of any thread, and returns the answers. */
  async write(local: string, text: string): Promise<readonly Message[]> {
    await this.pass(local);
    this.letters += 1;
    const head = [
      `From: ${this.user} <${this.address}>`,
      'To: interviews@afterword.localhost',
      `Subject: ${text.split('\n', 1)[0]}`,
      `Message-ID: <${this.name}-${this.letters}@home.example>`,
      'Content-Type: text/plain; charset=UTF-8',
      'Content-Transfer-Encoding: 8bit',
    ];
    await this.instance.forward(`${[...head, '', ...text.split('\n')].join('\r\n')}\r\n`, this.address);
    return this.collect(`${sayLocal(local)}: ${this.user} writes to the assistant:\n\n${text}`);
  }

  async application(): Promise<ApplicationView> {
    const all = await this.instance.json<readonly (ApplicationView & { user: { address: string } })[]>('applications');
    return only(all.filter((one) => one.user.address === this.address));
  }

  async notes(kind?: string): Promise<readonly Note[]> {
    return (await this.application()).notes.filter((note) => kind === undefined || note.kind === kind);
  }

  /** What is due for this user, as kinds with local times. */
  async due(): Promise<readonly string[]> {
    const { id } = await this.application();
    const own = (await this.instance.schedules()).filter((one: Schedule) => one.applicationId === id);
    return own.map(
      ({ kind, at }) =>
        `${kind} ${Temporal.Instant.from(at).toZonedDateTimeISO(this.zone).toPlainDateTime().toString({ smallestUnit: 'minute' })}`,
    );
  }

  /** Compares the whole exchange with the text that was read and found good. */
  async compare(): Promise<void> {
    await expect(`${this.lines.join('\n')}\n`).toMatchFileSnapshot(`golden/${this.name}.txt`);
  }

  /** Time goes on; what comes meanwhile is noted down before what happens then. */
  private async pass(local: string, always = false): Promise<readonly Message[]> {
    await this.instance.moveTo(this.instantOf(local));
    return this.collect(`Time passes: ${sayLocal(local)}`, always);
  }

  private instantOf(local: string): string {
    return Temporal.PlainDateTime.from(local).toZonedDateTime(this.zone).toInstant().toString();
  }

  /** The mails of this user since the last look, oldest first, noted down. */
  private async collect(event: string, always = true): Promise<readonly Message[]> {
    const { messages, total } = await this.instance.json<{
      messages: readonly { ID: string }[];
      total: number;
    }>('messages?limit=200');
    const fresh = messages.slice(0, total - this.sentBefore).reverse();
    this.sentBefore = total;
    const read = await Promise.all(fresh.map(({ ID }) => this.instance.json<Message>(`message/${ID}`)));
    const own = read.filter((mail) =>
      [...mail.To, ...mail.ReplyTo].some((mailbox) => mailbox.Address === this.address),
    );
    if (own.length > 0 || always)
      this.lines.push(`${'='.repeat(72)}\n${event}\n`, ...own.map((mail) => asText(mail, this.address)));
    return own;
  }
}

/** The mail as a reader sees it. The user's own address and tokens differ from run to run or story to story. */
function asText(mail: Message, user: string): string {
  const people = (list: Message['To']) => list.map((one) => `${one.Name} <${one.Address}>`).join(', ');
  const head = [`From: ${people([mail.From])}`, `To: ${people(mail.To)}`, `Subject: ${mail.Subject}`].join('\n');
  return `${'-'.repeat(24)} mail ${'-'.repeat(42)}\n${head}\n\n${mail.Text.replaceAll('\r\n', '\n')}`
    .replaceAll(user, 'USER')
    .replace(/(reply|note)\+[a-z2-7]{52}@/g, '$1+TOKEN@');
}

/** The announcement of a meeting in plain words, with its calendar file. */
export function announce(meeting: Meeting, subject?: string): Letter {
  const start = Temporal.PlainDateTime.from(meeting.start).toZonedDateTime(meeting.zone);
  const when = `${start.toLocaleString('en-US', { weekday: 'long', month: 'long', day: 'numeric', year: 'numeric' })}, ${clock(start)} - ${clock(start.add({ minutes: meeting.minutes }))} ${start.toLocaleString('en-US', { timeZoneName: 'short' }).split(' ').at(-1)}`;
  const people = meeting.with.map((one) => one.name).join(' and ');
  return {
    from: meeting.recruiter,
    subject: subject ?? `Your interview with ${meeting.company}`,
    body: [
      'Hi,',
      `We would like to invite you to an interview for the ${meeting.role} position at ${meeting.company}.`,
      `When: ${when}\nWith: ${people === '' ? 'the hiring team' : people}\nWhere: https://meet.google.com/abc-defg-hij`,
      ...(meeting.words === undefined ? [] : [meeting.words]),
      `Best regards,\n${meeting.recruiter.name}\nRecruiting, ${meeting.company}`,
    ].join('\n\n'),
    calendar: calendarOf(meeting),
  };
}

function calendarOf(meeting: Meeting): string {
  const start = Temporal.PlainDateTime.from(meeting.start).toZonedDateTime(meeting.zone).toInstant();
  const stamp = (at: Temporal.Instant) => at.toString({ smallestUnit: 'second' }).replace(/[-:]/g, '');
  const guests = meeting.with.filter((one) => one.address !== null);
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Google Inc//Google Calendar 70.9054//EN',
    'METHOD:REQUEST',
    'BEGIN:VEVENT',
    `UID:${meeting.uid ?? `${meeting.company.replaceAll(' ', '').toLowerCase()}@google.com`}`,
    `SEQUENCE:${meeting.sequence ?? 0}`,
    `DTSTAMP:${stamp(start.subtract({ hours: 200 }))}`,
    `DTSTART:${stamp(start)}`,
    `DTEND:${stamp(start.add({ minutes: meeting.minutes }))}`,
    `SUMMARY:Interview: ${meeting.role} at ${meeting.company}`,
    `ORGANIZER;CN=${meeting.recruiter.name}:mailto:${meeting.recruiter.address}`,
    ...guests.map((one) => `ATTENDEE;CN=${one.name};ROLE=REQ-PARTICIPANT:mailto:${one.address}`),
    'STATUS:CONFIRMED',
    'END:VEVENT',
    'END:VCALENDAR',
  ].join('\r\n');
}

/** A forward as Gmail writes it: a line of one's own, the header block, the letter, the calendar file attached. */
function gmailForward(
  letter: Letter,
  user: { readonly name: string; readonly address: string },
  local: string,
  { id, note }: { readonly id: string; readonly note: string },
): string {
  const at = Temporal.PlainDateTime.from(local).toZonedDateTime('America/New_York');
  const sent = at.subtract({ hours: 2 });
  const day = sent.toLocaleString('en-US', { weekday: 'short', month: 'short', day: 'numeric', year: 'numeric' });
  const text = [
    note,
    '',
    '---------- Forwarded message ---------',
    `From: ${letter.from.name} <${letter.from.address}>`,
    `Date: ${day} at ${clock(sent)}`,
    `Subject: ${letter.subject}`,
    `To: ${user.name} <${user.address}>`,
    '',
    '',
    letter.body,
    '',
  ].join('\n');
  const head = [
    `From: ${user.name} <${user.address}>`,
    'To: interviews@afterword.localhost',
    `Subject: Fwd: ${letter.subject}`,
    `Message-ID: <${id}@mail.gmail.com>`,
    `Date: ${new Date(at.epochMilliseconds).toUTCString()}`,
    'MIME-Version: 1.0',
  ];
  const plain = ['Content-Type: text/plain; charset=UTF-8', 'Content-Transfer-Encoding: 8bit'];
  const all =
    letter.calendar === undefined
      ? [...head, ...plain, '', text]
      : [
          ...head,
          'Content-Type: multipart/mixed; boundary="part"',
          '',
          '--part',
          ...plain,
          '',
          text,
          '--part',
          'Content-Type: application/ics; name="invite.ics"',
          'Content-Disposition: attachment; filename="invite.ics"',
          '',
          letter.calendar,
          '--part--',
        ];
  return all.join('\n').replace(/\r?\n/g, '\r\n');
}

/** `2:00 PM`. */
function clock(at: Temporal.ZonedDateTime): string {
  const hour = at.hour % 12 === 0 ? 12 : at.hour % 12;
  return `${hour}:${String(at.minute).padStart(2, '0')} ${at.hour < 12 ? 'AM' : 'PM'}`;
}

function sayLocal(local: string): string {
  const at = Temporal.PlainDateTime.from(local);
  const day = at.toLocaleString('en-US', { weekday: 'long', month: 'long', day: 'numeric' });
  return `${day}, ${at.toPlainTime().toString({ smallestUnit: 'minute' })}`;
}

function only<T>(list: readonly T[]): T {
  const [first] = list;
  if (first === undefined || list.length > 1) throw new Error(`${list.length} where one was expected`);
  return first;
}
