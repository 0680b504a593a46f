import { fileURLToPath } from 'node:url';
import type { MailParser } from '../app/ports.ts';
import type { receiveMail } from '../app/receive-mail.ts';
import type { runStep } from '../app/run-step.ts';
import type { sweep } from '../app/sweep.ts';
import type { viewApplication } from '../app/view-application.ts';
import type { Render } from '../domain/notes/render.ts';

/** The use cases and what they compute with: everything of the assistant that is the same on every machine. */
export interface Engine {
  readonly receiveMail: typeof receiveMail;
  readonly runStep: typeof runStep;
  readonly sweep: typeof sweep;
  readonly viewApplication: typeof viewApplication;
  readonly parser: MailParser;
  readonly render: Render;
}

/** Loads the engine. @param given parts to take instead, so that local mode can be tried apart from it */
export async function loadEngine(given: Partial<Engine>): Promise<Engine> {
  const [receiving, stepping, sweeping, viewing, parser, render] = await Promise.all([
    given.receiveMail ?? import('../app/receive-mail.ts').then((module) => module.receiveMail),
    given.runStep ?? import('../app/run-step.ts').then((module) => module.runStep),
    given.sweep ?? import('../app/sweep.ts').then((module) => module.sweep),
    given.viewApplication ?? import('../app/view-application.ts').then((module) => module.viewApplication),
    given.parser ?? import('../adapters/mime/parse-mail.ts').then((module) => module.createMailParser()),
    given.render ?? import('../adapters/templates/liquid.ts').then((module) => module.createRender(templates)),
  ]);
  return { receiveMail: receiving, runStep: stepping, sweep: sweeping, viewApplication: viewing, parser, render };
}

const templates = fileURLToPath(new URL('../../templates', import.meta.url));
