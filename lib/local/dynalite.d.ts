declare module 'dynalite' {
  import type { Server } from 'node:http';

  /** Starts nothing yet: the server that is returned listens when told. Without `path` all is kept in memory. */
  function dynalite(options: {
    readonly path?: string;
    readonly createTableMs?: number;
    readonly maxItemSizeKb?: number;
  }): Server;
  export = dynalite;
}
