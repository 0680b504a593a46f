import nodemailer from 'nodemailer';
import * as z from 'zod';

const mailbox = z.object({ Name: z.string(), Address: z.string() });
const summary = z.object({ ID: z.string(), From: mailbox, To: z.array(mailbox), Subject: z.string() });
const letter = summary.extend({ ReplyTo: z.array(mailbox), MessageID: z.string(), Date: z.string(), Text: z.string() });
const application = z.object({
  id: z.string(),
  user: z.object({ timezone: z.string().nullable() }),
  company: z.string().nullable(),
  role: z.string().nullable(),
  outcome: z.string(),
  interviews: z.array(
    z.object({
      start: z.string(),
      status: z.string(),
      interviewers: z.array(z.object({ name: z.string().nullable() })),
    }),
  ),
  notes: z.array(
    z.object({
      kind: z.string(),
      status: z.string(),
      to: z.array(z.object({ name: z.string().nullable(), address: z.string() })),
      subject: z.string(),
      text: z.string(),
      sentAt: z.string().nullable(),
    }),
  ),
});
const schedule = z.object({ kind: z.string(), at: z.string() });

/** A mail that the assistant sent, as the API gives it. */
export type Letter = z.output<typeof letter>;
/** An application, as the API gives it; only what the story looks at. */
export type StoryApplication = z.output<typeof application>;

/** Uses a running instance from outside as a person does: mail over SMTP, the inbox over HTTP. */
export interface Client {
  /** Sends a whole mail and waits until all that follows from it is done. @param raw RFC 5322 */
  post(raw: string | Uint8Array, from: string, to: string): Promise<void>;
  /** Every mail that the assistant sent, oldest first. */
  letters(): Promise<readonly Letter[]>;
  applications(): Promise<readonly StoryApplication[]>;
  schedules(): Promise<readonly z.output<typeof schedule>[]>;
  now(): Promise<string>;
  /** Moves the clock forward to an instant; all that falls due on the way has happened when this resolves. */
  moveTo(instant: string): Promise<void>;
}

/** @param at the addresses of the instance: `http://127.0.0.1:PORT`, and the port of SMTP on 127.0.0.1 */
export function connect(at: { readonly inbox: string; readonly smtpPort: number }): Client {
  const smtp = nodemailer.createTransport({ host: '127.0.0.1', port: at.smtpPort, secure: false, ignoreTLS: true });
  const call = async (path: string, init?: RequestInit): Promise<Response> => {
    const response = await fetch(`${at.inbox}/api/v1/${path}`, init);
    if (!response.ok) throw new Error(`${path} answered ${response.status}: ${await response.text()}`);
    return response;
  };
  const get = async <T>(path: string, shape: z.ZodType<T>): Promise<T> => shape.parse(await (await call(path)).json());
  return {
    post: async (raw, from, to) => {
      await smtp.sendMail({ envelope: { from, to: [to] }, raw: Buffer.from(raw) });
      await call('idle');
    },
    letters: async () => {
      const list = await get('messages?start=0&limit=200', z.object({ messages: z.array(summary) }));
      const ids = list.messages.map(({ ID }) => ID).reverse();
      return Promise.all(ids.map((id) => get(`message/${encodeURIComponent(id)}`, letter)));
    },
    applications: () => get('applications', z.array(application)),
    schedules: () => get('schedules', z.array(schedule)),
    now: async () => (await get('clock', z.object({ now: z.string() }))).now,
    moveTo: async (to) => {
      const body = JSON.stringify({ to });
      await call('clock', { method: 'POST', headers: { 'Content-Type': 'application/json' }, body });
      await call('idle');
    },
  };
}
