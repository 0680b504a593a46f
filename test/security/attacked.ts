import process from 'node:process';
import { vi } from 'vitest';
import { type Deployed, deploy, type ReceiptChange, type Sent } from '../functions/deployed.ts';

/** When the attacks happen; the sample talk lies two weeks ahead. */
export const now = new Date('2027-03-01T15:21:00Z');
export const taken = { batchItemFailures: [] };

/** A deployment, the traces that it leaves, and what one can throw at it. */
export interface Attacked extends Deployed {
  /** The log since the last call, one line each. */
  traces(): readonly string[];
  /** Lets a mail come in as SES hands it over. @returns the mails that it brought about */
  receives(mail: SesMail, receipt?: ReceiptChange): Promise<readonly Sent[]>;
  end(): Promise<void>;
}

/** A mail as SES stores it: its own headers on top, then what the sender wrote. */
export interface SesMail {
  readonly from?: string;
  readonly subject?: string;
  readonly text?: string;
  /** Header lines of the sender's own. */
  readonly headers?: readonly string[];
  /** What SES writes into Authentication-Results; null leaves the header away. */
  readonly results?: string | null;
  readonly messageId?: string;
  /** Replaces the body and its content headers. */
  readonly body?: string;
}

export async function attack(settings: Readonly<Record<string, string>> = {}): Promise<Attacked> {
  vi.useFakeTimers({ toFake: ['Date'], now });
  const lines: string[] = [];
  for (const stream of [process.stdout, process.stderr]) {
    vi.spyOn(stream, 'write').mockImplementation((line) => lines.push(String(line)) > 0);
  }
  const deployed = await deploy(settings);
  return {
    ...deployed,
    traces: () => lines.splice(0),
    receives: async (mail, receipt = {}) => {
      deployed.sent.length = 0;
      const answer = await deployed.receive(deployed.arrives(asSes(mail), receipt));
      if (answer.batchItemFailures.length > 0) throw new Error(`not taken: ${lines.slice(-3).join('')}`);
      return [...deployed.sent];
    },
    end: async () => {
      await deployed.stop();
      vi.restoreAllMocks();
      vi.useRealTimers();
    },
  };
}

const passing =
  'amazonses.com; spf=pass (spfCheck: domain of okafor.example designates 192.0.2.48 as permitted sender) ' +
  'client-ip=192.0.2.48; envelope-from=maya@okafor.example; helo=mx.okafor.example; dkim=pass header.i=@okafor.example; ' +
  'dmarc=pass header.from=okafor.example;';

let count = 0;

/** The bytes in the bucket. */
export function asSes(mail: SesMail): Uint8Array {
  count += 1;
  const { from = 'Maya Okafor <maya@okafor.example>', results = passing } = mail;
  const lines = [
    'Return-Path: <maya@okafor.example>',
    `Received: from mx.okafor.example (mx.okafor.example [192.0.2.48]) by inbound-smtp.eu-west-1.amazonaws.com with SMTP id s${count} for interviews@notes.example; Mon, 01 Mar 2027 15:20:58 +0000 (UTC)`,
    'X-SES-Spam-Verdict: PASS',
    'X-SES-Virus-Verdict: PASS',
    ...(results === null ? [] : [`Authentication-Results: ${results}`]),
    `X-SES-RECEIPT: AEFBQUFBQUFBQUFG${count}`,
    ...(mail.headers ?? []),
    `From: ${from}`,
    'To: interviews@notes.example',
    `Subject: ${mail.subject ?? 'list'}`,
    `Message-ID: ${mail.messageId ?? `<attack-${count}@okafor.example>`}`,
    'Date: Mon, 1 Mar 2027 10:20:55 -0500',
    'MIME-Version: 1.0',
    ...(mail.body === undefined
      ? ['Content-Type: text/plain; charset=utf-8', '', mail.text ?? 'list', '']
      : [mail.body]),
  ];
  return Buffer.from(lines.join('\r\n'));
}

/** The mailboxes that a sent mail reached. */
export function reached(sent: readonly Sent[]): readonly string[] {
  return sent.flatMap(({ input }) => input.Destinations ?? []);
}

/** The reply address that a mail of the assistant offers. */
export function replyAddressOf(sent: Sent | undefined): string {
  const address = sent?.mail.replyTo[0]?.address;
  if (address == null) throw new Error('no mail, or no Reply-To');
  return address;
}
