import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { parseLocalConfig } from '../../lib/config.ts';
import { type LocalAfterword, startLocal } from '../../lib/local/local.ts';
import { createLog } from '../../lib/local/log.ts';
import { CHROMIUM_ARGUMENTS, findChromium, NO_CHROMIUM } from './find-chromium.ts';

const executable = findChromium();
const title = executable === null ? `the inbox page (${NO_CHROMIUM})` : 'the inbox page';

describe.skipIf(executable === null)(title, () => {
  let browser: Browser;
  let afterword: LocalAfterword;
  let folder: string;
  let page: Page;
  let faults: string[];

  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: executable ?? '', args: [...CHROMIUM_ARGUMENTS] });
  });

  afterAll(async () => {
    await browser?.close();
  });

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'afterword-page-'));
    const config = parseLocalConfig({
      AFTERWORD_SMTP_PORT: '0',
      AFTERWORD_HTTP_PORT: '0',
      AFTERWORD_DATA: folder,
      AFTERWORD_NOW: '2027-03-01T15:30:00Z',
      AFTERWORD_TIMEZONE: 'America/New_York',
    });
    afterword = await startLocal(config, { log: createLog(() => undefined) });
    page = await browser.newPage({ viewport: { width: 1280, height: 860 } });
    faults = [];
    page.on('pageerror', (error) => faults.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(message.text());
    });
  });

  afterEach(async () => {
    await page.close();
    await afterword.stop();
    await rm(folder, { recursive: true, force: true });
    expect(faults).toEqual([]);
  });

  const visit = async () => {
    await page.goto(`http://127.0.0.1:${afterword.httpPort}/`);
    await page.locator('#sample-list button').first().waitFor({ state: 'attached' });
  };
  const letter = () => page.locator('#reader .letter');
  const forwardSample = async (name: string) => {
    await page.getByRole('button', { name: 'Forward a sample' }).click();
    await page.getByRole('button', { name }).click();
    await page.locator('#status', { hasText: 'Forwarded.' }).waitFor();
  };
  const nextStep = async (name: string) => {
    await page.getByRole('button', { name: `Next: ${name}` }).click();
    await page.locator('#status', { hasText: 'The clock has moved.' }).waitFor();
  };
  const afterTheDebrief = async () => {
    await visit();
    await forwardSample('An invitation from Google Calendar');
    await nextStep('Preparation mail');
    await nextStep('Debrief with the drafts');
  };

  test('says what to do first', async () => {
    await visit();
    expect(await page.locator('#application-list').textContent()).toContain('Forward an interview invitation');
    expect(await page.locator('#mail-list').textContent()).toContain('No mail yet');
    expect(await page.getByRole('button', { name: 'No step ahead' }).isDisabled()).toBe(true);
  });

  test('plays the story: forward, let time pass, approve, read what was sent', async () => {
    await afterTheDebrief();
    expect(await letter().textContent()).toContain('Dana');
    const timeline = page.locator('.timeline');
    expect(await timeline.textContent()).toContain('Thank-you to Dana Whitfield');
    expect(await timeline.getByText('waits for you').count()).toBe(2);

    await page.getByRole('button', { name: 'Approve', exact: true }).click();
    await page.locator('#status', { hasText: 'You replied “approve”' }).waitFor();
    expect(await timeline.locator('.badge', { hasText: 'goes out soon' }).count()).toBe(2);

    await nextStep('The note goes out');
    await timeline
      .locator('.badge', { hasText: /^sent$/ })
      .nth(1)
      .waitFor();
    const sent = page.locator('.mail', {
      has: page.locator('.badge', { hasText: /^to (Dana Whitfield|Tomás Keller)$/ }),
    });
    expect(await sent.count()).toBe(2);
    await sent.first().click();
    await page.locator('.banner').waitFor();
    expect(await page.locator('.banner').textContent()).toContain('went to');
    expect(await page.locator('#reply').isVisible()).toBe(false);
  });

  test('takes a reply in own words and shows the drafts again', async () => {
    await afterTheDebrief();
    await page.getByLabel('Reply in your own words').fill('discussed: how the team replays a day of events');
    await page.keyboard.press('Control+Enter');
    await page.locator('#status', { hasText: 'You replied “discussed' }).waitFor();
    expect(await letter().textContent()).toContain('how the team replays a day of events');
    expect(await page.locator('.timeline').getByText('waits for you').count()).toBe(2);
  });

  test('takes a mail from a file', async () => {
    await visit();
    const sample = new URL('../../lib/local/inbox/samples/5-teams-invitation.eml', import.meta.url);
    await page.locator('#file').setInputFiles(sample.pathname);
    await page.locator('#status', { hasText: 'Forwarded.' }).waitFor();
    expect(await page.locator('.application').textContent()).toContain('Alpenglow Energie');
  });

  test('shows hostile mail as text, and its HTML without scripts', async () => {
    const markup = '<img src=x onerror="parent.hit=1"><script>parent.hit=1</script>';
    await afterTheDebrief();
    await page.route('**/api/v1/message/*', async (route) => {
      const answer = await route.fetch();
      const mail = (await answer.json()) as Record<string, unknown>;
      await route.fulfill({ json: { ...mail, Subject: markup, Text: markup, HTML: `<p>Seen</p>${markup}` } });
    });
    await page.locator('.mail').nth(1).click();
    await page.locator('.letter h2', { hasText: 'onerror' }).waitFor();
    expect(await page.locator('.letter .text').textContent()).toBe(markup);
    await page.getByRole('button', { name: 'HTML' }).click();
    await page.frameLocator('iframe.html').getByText('Seen').waitFor();
    expect(await page.evaluate('window.hit')).toBeUndefined();
    // The browser says that it kept the frame's script from running: that is the point.
    faults = faults.filter((fault) => !/script|Content Security Policy|ERR_/i.test(fault));
  });

  test('works on a phone and by keyboard', async () => {
    await page.setViewportSize({ width: 360, height: 740 });
    await visit();
    await page.getByRole('button', { name: 'Forward a sample' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'A rejection' }).waitFor();
    await page.keyboard.press('Escape');
    expect(await page.getByRole('button', { name: 'A rejection' }).isVisible()).toBe(false);
    await forwardSample('An invitation from Google Calendar');
    await letter().waitFor();
    expect(await page.locator('#applications').isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Interviews' }).click();
    await page.locator('.application').waitFor();
    for (const part of ['Interviews', 'Mail', 'Read']) {
      await page.getByRole('navigation').getByRole('button', { name: part }).click();
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360);
    }
  });
});
