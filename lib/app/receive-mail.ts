import type { Receipt } from '../domain/mail/receipt.ts';
import type { Dependencies } from './ports.ts';

/** A raw mail that has come in, and what the receiving server knows of it. */
export interface MailInput {
  readonly rawKey: string;
  readonly receipt: Receipt;
}

/** Takes one mail: forwards become applications, replies become commands, the rest is answered or left with a trace. */
export async function receiveMail(_dependencies: Dependencies, _input: MailInput): Promise<void> {
  throw new Error('not yet');
}
