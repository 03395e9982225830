import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';

/** Debian's Chromium; another one by the variable CHROMIUM. */
const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';

let browser: Browser;

/** Starts the browser for the tests of a file. */
export const useBrowser = (): void => {
  beforeAll(async () => {
    // Chromium runs no sandbox of its own for root, as in a container.
    const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
    browser = await chromium.launch({ executablePath, args });
  });
  afterAll(() => browser.close());
};

/** A page that keeps account of what it should never do. */
export interface Watched {
  readonly page: Page;
  /** Errors and warnings of the console, uncaught errors, and dialogs. */
  readonly complaints: readonly string[];
  /** Addresses asked for, but for the page itself. */
  readonly requests: readonly string[];
}

export const openPage = async (address: string, options: BrowserContextOptions = {}): Promise<Watched> => {
  const context = await browser.newContext({ locale: 'zh-CN', reducedMotion: 'reduce', ...options });
  const page = await context.newPage();
  const complaints: string[] = [];
  const requests: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('dialog', (dialog) => {
    complaints.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    if (request.url() !== address) requests.push(request.url());
  });
  await page.goto(address);
  return { page, complaints, requests };
};
