import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { parseLocalConfig } from '../../config.ts';
import { startLocal } from '../local.ts';
import { createLog } from '../log.ts';
import { connect } from './client.ts';
import { tellIn, toTerminal } from './print.ts';
import { play, StoryError } from './story.ts';

/** The morning on which Maya gets the invitation of the first sample. */
const STORY_BEGINS = '2027-03-01T15:20:00Z';
const ZONE = 'America/New_York';
const DOMAIN = 'afterword.localhost';
const INVITATION = new URL('../inbox/samples/1-google-invitation.eml', import.meta.url);

/**
 * `npm run demo`: the story of one interview, on an instance of its own that is gone afterwards.
 *
 * @param _args none are taken
 * @param write takes the story; standard output when not given
 * @returns the exit code: 0 only if every step of the story happened
 */
export async function runDemo(_args: readonly string[], write = toTerminal): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), 'afterword-demo-'));
  const complaints: string[] = [];
  try {
    await tellStory(
      folder,
      write,
      createLog((line) => void complaints.push(line)),
    );
    return 0;
  } catch (error) {
    const why = error instanceof StoryError ? error.message : String(error);
    process.stderr.write(`The story broke off: ${why}\n${complaints.join('')}`);
    return 1;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function tellStory(
  folder: string,
  write: (text: string) => void,
  log: ReturnType<typeof createLog>,
): Promise<void> {
  const config = parseLocalConfig({
    AFTERWORD_SMTP_PORT: '0',
    AFTERWORD_HTTP_PORT: '0',
    AFTERWORD_DATA: folder,
    AFTERWORD_NOW: STORY_BEGINS,
    AFTERWORD_DOMAIN: DOMAIN,
    AFTERWORD_TIMEZONE: ZONE,
  });
  const afterword = await startLocal(config, { log });
  const tell = tellIn(ZONE, write);
  try {
    tell.title('Afterword: the story of one interview');
    tell.say('Everything happens on this machine, with a clock of its own. No mail leaves it.');
    const client = connect({ inbox: `http://127.0.0.1:${afterword.httpPort}`, smtpPort: afterword.smtpPort });
    const invitation = await readFile(INVITATION);
    await play({ client, tell, zone: ZONE, invitation, assistant: `interviews@${DOMAIN}` });
    tell.say('');
    tell.check('That was all of it. Now try it yourself: npm start');
  } finally {
    await afterword.stop();
  }
}
