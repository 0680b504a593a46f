import type { IncomingHttpHeaders } from 'node:http';
import { ApiError } from './api-exchange.ts';

const OWN_NAMES: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]']);

/**
 * The page runs its own scripts and nothing else; the HTML of a mail, shown in a sandboxed frame, inherits this and so
 * loads nothing from anywhere.
 */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** On every answer: private mail is not cached, not framed, not sniffed into another type. */
export const securityHeaders: Readonly<Record<string, string>> = {
  'Cache-Control': 'no-store',
  'Content-Security-Policy': CONTENT_SECURITY_POLICY,
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
};

/**
 * Keeps web pages out that a browser on this machine happens to show: a foreign Host is a name rebound to loopback, a
 * foreign Origin is another site's script or form.
 *
 * @param port of this server
 * @throws ApiError 403
 */
export function checkSource(headers: IncomingHttpHeaders, port: number): void {
  if (!OWN_NAMES.has(hostname(headers.host ?? ''))) throw new ApiError(403, 'This Host is not served here.');
  const { origin } = headers;
  if (origin !== undefined && !isOwnOrigin(origin, port)) throw new ApiError(403, 'Other sites may not ask here.');
  if (headers['sec-fetch-site'] === 'cross-site' && headers['sec-fetch-mode'] !== 'navigate') {
    throw new ApiError(403, 'Other sites may not ask here.');
  }
}

/** The name in a Host header, without its port. */
function hostname(host: string): string {
  return host.toLowerCase().replace(/:[0-9]{1,5}$/, '');
}

function isOwnOrigin(origin: string, port: number): boolean {
  return [...OWN_NAMES].some((name) => origin.toLowerCase() === `http://${name}:${port}`);
}
