import axe from 'axe-core';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { composeUserMail } from '../../lib/domain/notes/user-mail/compose.ts';
import { playbooks } from '../../lib/domain/notes/user-mail/playbooks.ts';
import { mainMails } from '../domain/notes/main-mails.ts';
import { interview, mail, mailInput, render } from '../domain/notes/sample.ts';
import { CHROMIUM_ARGUMENTS, findChromium, NO_CHROMIUM } from '../inbox/find-chromium.ts';

const executable = findChromium();
const title = executable === null ? `mails as pictures (${NO_CHROMIUM})` : 'mails as pictures';

const phone = 360;
const widths = [phone, 1024] as const;
const schemes = ['light', 'dark'] as const;
/** A fingertip needs about a centimetre: Apple asks for 44 points, Google for 48, WCAG 2.2 for 24 at least. */
const TAP_HEIGHT = 40;

const longWord = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft';
const mails = {
  ...mainMails,
  ...Object.fromEntries(
    playbooks.map((situation) => [
      `advice-${situation}`,
      mailInput({ replyAddress: null, mail: mail({ kind: 'answer', extra: { situation } }) }),
    ]),
  ),
  'long-words': mailInput({
    application: {
      ...(mainMails.receipt?.application ?? null)!,
      company: longWord,
      interviews: [{ ...interview, url: `https://meet.example/${longWord}${longWord}`, location: longWord }],
    },
    mail: mail({ kind: 'receipt', said: [`The role is ${longWord} now.`] }),
  }),
};

/** What sticks out of the window. */
async function overflow(page: Page): Promise<number> {
  return page.evaluate<number>('document.documentElement.scrollWidth - document.documentElement.clientWidth');
}

/** Links and buttons that a finger would miss. */
async function smallLinks(page: Page): Promise<readonly string[]> {
  const links = await page.locator('a').all();
  const seen = await Promise.all(
    links.map(async (link) => ({ box: await link.boundingBox(), words: await link.textContent() })),
  );
  return seen
    .filter(({ box }) => box === null || box.height < TAP_HEIGHT)
    .map(({ box, words }) => `${words} is ${box?.height ?? 0} pixels high`);
}

/** Texts whose contrast is below 4.5:1 (WCAG 2.2, 1.4.3). */
async function paleTexts(page: Page): Promise<readonly string[]> {
  return page.evaluate<readonly string[]>(
    "axe.run(document, { runOnly: ['color-contrast'] }).then(({ violations }) => violations.flatMap(({ nodes }) => nodes.map((node) => node.failureSummary)))",
  );
}

describe.skipIf(executable === null)(title, () => {
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: executable ?? '', args: [...CHROMIUM_ARGUMENTS] });
    page = await browser.newPage();
  });

  afterAll(async () => {
    await browser?.close();
  });

  test('what is wrong is seen', async () => {
    await page.setViewportSize({ width: phone, height: 800 });
    await page.setContent('<a href="#">x</a><p style="color:#aaa;background:#fff;width:900px">pale and wide</p>');
    await page.addScriptTag({ content: axe.source });
    expect(await overflow(page)).toBeGreaterThan(500);
    expect(await smallLinks(page)).toHaveLength(1);
    expect(await paleTexts(page)).toHaveLength(1);
  });

  test.each(Object.entries(mails))('%s fits, can be read and can be tapped', async (_, input) => {
    const { html } = composeUserMail({ replyAddress: 'reply+abc234@afterword.example', ...input }, render);
    for (const width of widths) {
      await page.setViewportSize({ width, height: 800 });
      await page.setContent(html);
      expect(await overflow(page), `${width} pixels`).toBe(0);
      if (width === phone) expect(await smallLinks(page)).toEqual([]);
    }
    await page.addScriptTag({ content: axe.source });
    for (const colorScheme of schemes) {
      await page.emulateMedia({ colorScheme });
      expect(await paleTexts(page), colorScheme).toEqual([]);
    }
  });
});
