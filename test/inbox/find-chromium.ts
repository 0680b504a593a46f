import { existsSync } from 'node:fs';
import process from 'node:process';

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Said when the tests of the page are skipped. */
export const NO_CHROMIUM = 'no Chromium here: install the chromium package or set CHROMIUM_PATH';

/** The browser of this machine, or null. `CHROMIUM_PATH` comes first. */
export function findChromium(): string | null {
  const given = process.env.CHROMIUM_PATH;
  const places = given === undefined || given === '' ? PLACES : [given];
  return places.find((place) => existsSync(place)) ?? null;
}

/** No sandbox, because test machines run as root; and no call of the browser's own to anywhere. */
export const CHROMIUM_ARGUMENTS: readonly string[] = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
