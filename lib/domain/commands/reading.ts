import type { Command } from './command.ts';

/** What has been read so far. `approvals` hold the place at which they stood among the commands. */
export interface Reading {
  readonly commands: Command[];
  readonly questions: string[];
  readonly approvals: { readonly command: Command; readonly at: number }[];
  /** Lines that are no command. */
  remarks: number;
  /** A bare "no" was said somewhere. */
  no: boolean;
}
