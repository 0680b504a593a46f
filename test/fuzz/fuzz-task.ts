import type { Family } from './hostile-mail.ts';

/** What a worker reads: the inputs from `from` up to `to` of a seed. */
export interface FuzzTask {
  readonly seed: number;
  readonly from: number;
  readonly to: number;
  readonly only: Family | null;
  /** Milliseconds that an input may take; slower ones are tried again, up to `tries` times. */
  readonly limitMs: number;
  readonly tries: number;
}

interface Input {
  readonly number: number;
  readonly family: Family;
  readonly bytes: number;
}

/** What a worker tells of an input. */
export type Told =
  | (Input & { readonly state: 'begun' })
  | (Input & {
      readonly state: 'done';
      /** The quickest of the tries. */
      readonly ms: number;
      readonly thrown: string | null;
      /** The process's memory after it, in bytes. */
      readonly rss: number;
    });

export type Done = Extract<Told, { readonly state: 'done' }>;
