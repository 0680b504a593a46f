import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import nodemailer from 'nodemailer';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The fields of the API that the stories look at (contract sections 2 and 3). */
export interface Message {
  readonly ID: string;
  readonly From: { readonly Name: string; readonly Address: string };
  readonly To: readonly { readonly Name: string; readonly Address: string }[];
  readonly Bcc: readonly { readonly Name: string; readonly Address: string }[];
  readonly ReplyTo: readonly { readonly Name: string; readonly Address: string }[];
  readonly Subject: string;
  readonly MessageID: string;
  readonly Text: string;
  readonly HTML: string;
}

export interface Note {
  readonly id: string;
  readonly kind: string;
  readonly status: string;
  readonly to: readonly { readonly name: string; readonly address: string }[];
  readonly subject: string;
  readonly text: string;
  readonly revision: number;
  readonly sentAt: string | null;
}

export interface ApplicationView {
  readonly id: string;
  readonly company: string | null;
  readonly role: string | null;
  readonly outcome: string;
  readonly user: { readonly timezone: string };
  readonly interviews: readonly {
    readonly start: string;
    readonly end: string | null;
    readonly timezone: string | null;
    readonly status: string;
    readonly medium: string;
    readonly url: string | null;
    readonly interviewers: readonly { readonly name: string | null; readonly address: string | null }[];
    readonly recruiter: { readonly name: string | null; readonly address: string | null } | null;
  }[];
  readonly notes: readonly Note[];
}

export interface Schedule {
  readonly name: string;
  readonly at: string;
  readonly kind: string;
  readonly applicationId?: string;
  readonly noteId?: string;
}

/** The assistant as its own process on free ports, used from outside only. */
export class Instance {
  readonly data = mkdtempSync(path.join(tmpdir(), 'afterword-story-'));
  readonly errors: string[] = [];
  private child: ChildProcess | null = null;
  private http = '';
  private smtp = 0;
  private readonly now: string;
  private readonly zone: string;

  constructor(now: string, zone = 'America/New_York') {
    this.now = now;
    this.zone = zone;
  }

  async start(): Promise<void> {
    const environment = {
      ...process.env,
      AFTERWORD_SMTP_PORT: '0',
      AFTERWORD_HTTP_PORT: '0',
      AFTERWORD_DATA: this.data,
      AFTERWORD_NOW: this.now,
      AFTERWORD_TIMEZONE: this.zone,
    };
    const child = spawn(process.execPath, [path.join(root, 'bin/cli.ts'), 'start'], { env: environment });
    this.child = child;
    createInterface({ input: child.stderr }).on('line', (line) => this.errors.push(line));
    const ready = await new Promise<string>((resolve, reject) => {
      createInterface({ input: child.stdout }).once('line', resolve);
      child.once('exit', (code) => reject(new Error(`ended with ${code}: ${this.errors.join('\n')}`)));
    });
    const ports = /inbox (http:\/\/127\.0\.0\.1:\d+) {2}smtp 127\.0\.0\.1:(\d+)/.exec(ready);
    if (ports === null) throw new Error(`not the ready line: ${ready}`);
    this.http = ports[1] ?? '';
    this.smtp = Number(ports[2]);
  }

  /** kill -9: nothing gets a chance to be saved. */
  async kill(): Promise<void> {
    await this.end('SIGKILL');
  }

  /** @returns the exit code */
  async stop(): Promise<number | null> {
    return this.end('SIGTERM');
  }

  async dispose(): Promise<void> {
    await this.end('SIGKILL');
    rmSync(this.data, { recursive: true, force: true });
  }

  /** Hands a mail over by SMTP. Resolves with the 250, not with the answer. */
  async deliver(
    raw: string | Buffer,
    from = 'maya@okafor.example',
    to = 'interviews@afterword.localhost',
  ): Promise<void> {
    const transport = nodemailer.createTransport({
      host: '127.0.0.1',
      port: this.smtp,
      secure: false,
      ignoreTLS: true,
    });
    await transport.sendMail({ envelope: { from, to: [to] }, raw });
    transport.close();
  }

  async forward(raw: string | Buffer, from?: string): Promise<void> {
    await this.deliver(raw, from);
    await this.idle();
  }

  /** Replies as Gmail does: the typed text, then everything quoted. */
  async reply(to: Message, text: string, options: { from?: string; quote?: boolean } = {}): Promise<void> {
    await this.deliverReply(to, text, options);
    await this.idle();
  }

  async deliverReply(to: Message, text: string, options: { from?: string; quote?: boolean } = {}): Promise<void> {
    const from = options.from ?? 'maya@okafor.example';
    const address = to.ReplyTo[0]?.Address ?? '';
    const quoted = to.Text.split(/\r?\n/)
      .map((line) => `> ${line}`)
      .join('\r\n');
    const history =
      options.quote === false
        ? ''
        : `\r\n\r\nOn Tue, Mar 9, 2027 at 4:02 PM Afterword <${to.From.Address}>\r\nwrote:\r\n\r\n${quoted}\r\n`;
    const raw = [
      `From: Maya Okafor <${from}>`,
      `To: ${address}`,
      `Subject: Re: ${to.Subject}`,
      `Message-ID: <reply-${process.hrtime.bigint()}@mail.gmail.test>`,
      `In-Reply-To: ${to.MessageID}`,
      'Content-Type: text/plain; charset=UTF-8',
      'Content-Transfer-Encoding: 8bit',
      '',
      text.replace(/\r?\n/g, '\r\n') + history,
    ].join('\r\n');
    await this.deliver(Buffer.from(raw), from, address);
  }

  async idle(): Promise<void> {
    await this.call('idle');
  }

  async advance(advance: string): Promise<void> {
    await this.call('clock', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ advance }),
    });
  }

  async moveTo(to: string): Promise<void> {
    await this.call('clock', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ to }),
    });
  }

  /** Everything the assistant sent, oldest first. */
  async messages(): Promise<readonly Message[]> {
    const { messages } = await this.json<{ messages: readonly { ID: string }[] }>('messages?limit=500');
    return Promise.all([...messages].reverse().map(({ ID }) => this.json<Message>(`message/${ID}`)));
  }

  async latest(): Promise<Message> {
    const message = (await this.messages()).at(-1);
    if (message === undefined) throw new Error('nothing was sent');
    return message;
  }

  /** Mail to anybody but the user. */
  async notes(): Promise<readonly Message[]> {
    return (await this.messages()).filter((message) => message.From.Address.startsWith('note+'));
  }

  applications(): Promise<readonly ApplicationView[]> {
    return this.json('applications');
  }

  async application(): Promise<ApplicationView> {
    const [only, ...others] = await this.applications();
    if (only === undefined || others.length > 0) throw new Error(`${others.length + 1} applications`);
    return only;
  }

  schedules(): Promise<readonly Schedule[]> {
    return this.json('schedules');
  }

  async call(route: string, init?: RequestInit): Promise<Response> {
    const response = await fetch(`${this.http}/api/v1/${route}`, init);
    if (!response.ok) throw new Error(`${route}: ${response.status} ${await response.text()}`);
    return response;
  }

  async json<T>(route: string): Promise<T> {
    return (await (await this.call(route)).json()) as T;
  }

  private async end(signal: NodeJS.Signals): Promise<number | null> {
    const child = this.child;
    this.child = null;
    if (child === null || child.exitCode !== null) return child?.exitCode ?? null;
    const gone = new Promise<number | null>((resolve) => child.once('exit', resolve));
    child.kill(signal);
    return gone;
  }
}

/** A sample mail that the inbox offers. @param name its file's beginning, `1-google` */
export function sample(name: string): Buffer {
  return readFileSync(path.join(root, 'lib/local/inbox/samples', `${name}.eml`));
}
