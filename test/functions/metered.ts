import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { itemSize } from '../../lib/adapters/dynamodb/item-size.ts';

/** What DynamoDB was asked for, in the units that it is paid by. */
export interface Metered {
  writes: number;
  reads: number;
  writeUnits: number;
  readUnits: number;
}

/** A write takes a unit a kilobyte that was begun; a consistent read one for each four. */
const WRITE_UNIT = 1024;
const READ_UNIT = 4096;

/** A value as DynamoDB's JSON has it: `{"S": "text"}`. */
interface Attribute {
  readonly S?: string;
  readonly N?: string;
  readonly BOOL?: boolean;
  /** Bytes, in base64. */
  readonly B?: string;
  readonly SS?: readonly string[];
  readonly L?: readonly Attribute[];
  readonly M?: Readonly<Record<string, Attribute>>;
}

function plain(value: Attribute): unknown {
  if (value.M !== undefined) {
    return Object.fromEntries(Object.entries(value.M).map(([name, member]) => [name, plain(member)]));
  }
  if (value.L !== undefined) return value.L.map(plain);
  if (value.N !== undefined) return Number(value.N);
  if (value.B !== undefined) return Buffer.from(value.B, 'base64');
  return value.S ?? value.BOOL ?? value.SS ?? null;
}

interface Asked {
  readonly Item?: Record<string, Attribute>;
  readonly IndexName?: string;
}
interface Answered {
  readonly Item?: Record<string, Attribute>;
  readonly Items?: readonly Record<string, Attribute>[];
}

/**
 * Meters the requests to an embedded DynamoDB as the service would: by the size of what is written and read. The sparse
 * index costs a unit when an item enters it and one when it leaves; an update counts as one unit.
 */
export function meter(server: Server): Metered {
  const total: Metered = { writes: 0, reads: 0, writeUnits: 0, readUnits: 0 };
  const owing = new Set<string>();
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    const operation = String(request.headers['x-amz-target']).split('.')[1] ?? '';
    const asked: Buffer[] = [];
    request.on('data', (chunk: Buffer) => asked.push(chunk));
    const end = response.end.bind(response) as (body?: unknown) => ServerResponse;
    response.end = ((body?: unknown) => {
      const read = (text: string): object => (text === '' ? {} : (JSON.parse(text) as object));
      count(total, owing, operation, read(Buffer.concat(asked).toString()), read(String(body ?? '')));
      return end(body);
    }) as typeof response.end;
  });
  return total;
}

function count(total: Metered, owing: Set<string>, operation: string, asked: Asked, answered: Answered): void {
  if (operation === 'GetItem' || operation === 'Query') {
    const items = [...(answered.Items ?? []), ...(answered.Item ? [answered.Item] : [])];
    const bytes = items.reduce((sum, item) => sum + itemSize(plain({ M: item })), 0);
    total.reads += 1;
    total.readUnits += Math.max(1, Math.ceil(bytes / READ_UNIT));
  } else if (operation === 'PutItem' && asked.Item !== undefined) {
    const item = plain({ M: asked.Item }) as Record<string, unknown>;
    total.writes += 1;
    total.writeUnits += Math.ceil(itemSize(item) / WRITE_UNIT);
    const key = `${item.pk} ${item.sk}`;
    if ('owed' in item !== owing.has(key)) total.writeUnits += 1;
    if ('owed' in item) owing.add(key);
    else owing.delete(key);
  } else if (operation === 'UpdateItem' || operation === 'DeleteItem') {
    total.writes += 1;
    total.writeUnits += 1;
  }
}
