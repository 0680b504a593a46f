import { readFile } from 'node:fs/promises';
import { isMissing } from '../durable-file.ts';
import type { ApiAnswer } from './api-exchange.ts';

const folder = new URL('page/', import.meta.url);
/** Files of one flat folder: no path of a request leads anywhere else. */
const FILE = /^[a-z0-9][a-z0-9-]{0,60}\.(html|js|css|svg|png|ico)$/;
const types: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  svg: 'image/svg+xml',
  png: 'image/png',
  ico: 'image/x-icon',
};

/** A file of the web inbox; `/` is its page. Null where there is none. */
export async function pageFile(path: string): Promise<ApiAnswer | null> {
  const name = path === '/' ? 'index.html' : path.slice(1);
  const ending = FILE.exec(name)?.[1];
  if (ending === undefined) return null;
  try {
    return { bytes: await readFile(new URL(name, folder)), type: types[ending] ?? 'application/octet-stream' };
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}
